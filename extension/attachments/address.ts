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
  return isPortalHost(hostname) || isOwnHost(address, page);
}

/** Whether an address is of the page's own host: there alone the reader's session goes along. */
export function isOwnHost(address: string, page: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(page)) return false;
  return new URL(address).hostname === new URL(page).hostname;
}
