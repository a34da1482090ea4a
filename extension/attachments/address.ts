const PORTAL_HOST = /(?:^|\.)gov\.vn$/;

/** Whether a host is a portal's, which the extension reads by itself. */
export function isPortalHost(host: string): boolean {
  return PORTAL_HOST.test(host);
}

/**
 * Whether a file may be fetched for a page: over http(s), without a name and password, from a portal
 * or from the page's own host.
 */
export function mayFetch(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (username !== '' || password !== '') return false;
  const own = URL.canParse(page) ? new URL(page).hostname : null;
  return isPortalHost(hostname) || hostname === own;
}
