/** Why an address is not read. */
export type Refusal = 'not-a-url' | 'scheme' | 'credentials' | 'port' | 'host';

export type Judged =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly why: Refusal };

/** Ends on a label boundary: "x.gov.vn", never "xgov.vn" or "gov.vn.example"; no empty label, no last dot. */
const PORTAL_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+gov\.vn$/;
const PORTS: readonly string[] = ['', '80', '443'];
/** Longest name that DNS knows. */
const MAX_HOST = 253;

/**
 * Whether an address may be read: http or https, no credentials, ports 80 and 443, and a name below
 * gov.vn. The URL parser has by then brought every spelling of a host to one: hexadecimal and octal
 * addresses, full-width letters, escapes. An IP address is no name below gov.vn, so none passes.
 */
export function judge(address: string, base?: URL): Judged {
  if (!URL.canParse(address, base)) return { ok: false, why: 'not-a-url' };
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, why: 'scheme' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'credentials' };
  if (!PORTS.includes(url.port)) return { ok: false, why: 'port' };
  if (url.hostname.length > MAX_HOST || !PORTAL_HOST.test(url.hostname)) {
    return { ok: false, why: 'host' };
  }
  url.hash = '';
  return { ok: true, url };
}
