import { judge } from '../reading/guard.ts';

/** The address of a portal's page that a shared text can be held against, and its host; null for any other. */
export function portalPage(url: string | null): { url: string; host: string } | null {
  const judged = url === null ? null : judge(url);
  return judged?.ok ? { url: judged.url.href, host: judged.url.hostname } : null;
}

/** Parameters that say who came from where, not which page. */
const VISITOR = /^(utm_\w+|fbclid|gclid|zarsrc|_ga|sessionid|jsessionid)$/i;

/** One page's key, however its address is written: no scheme, "www." or last slash, parameters in order. */
export function pageKeyOf(url: string | null): string | null {
  const page = portalPage(url);
  if (page === null) return null;
  const { hostname, pathname, searchParams } = new URL(page.url);
  const path = pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/+$/, '');
  const query = [...searchParams]
    .filter(([name]) => !VISITOR.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${hostname.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
