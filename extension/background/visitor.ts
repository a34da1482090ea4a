import { loadSettings } from '../settings.ts';

/** The page is in front of the reader meanwhile; a portal that is slower than this is not waited for. */
const TIMEOUT_MS = 8000;
/** No page that is read is longer. */
const LONGEST = 5_000_000;

/**
 * What the address of a page answers a visitor who is not signed in: its HTML, or '' where it sends him on,
 * refuses, or does not answer. The address is the sender's own, so that no page has another one fetched.
 */
export async function pageAsVisitor(url: string | null): Promise<string> {
  if (!url || !/^https?:/i.test(url) || (await loadSettings()).onDeviceOnly) return '';
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? (await response.text()).slice(0, LONGEST) : '';
  } catch {
    return '';
  }
}
