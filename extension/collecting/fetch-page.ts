import { decodePage } from '#shared/files/web/read-page.ts';
import { isPortalHost } from '../attachments/address.ts';
import type { TaskFailure } from './task.ts';

/** A portal that is slower than this is not waited for. */
const TIMEOUT_MS = 30_000;
/** No page that is read is longer, in bytes. */
const LONGEST = 5_000_000;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** A page that could not be had, and why. */
export class PageFailure extends Error {
  readonly reason: TaskFailure;
  constructor(reason: TaskFailure, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/**
 * What a portal answers a visitor: by http or https, of a `*.gov.vn` host and without the reader's session. Where it
 * ends is looked at again after redirects. Throws a `PageFailure`.
 */
export async function fetchPage(address: string): Promise<{ html: string; url: string }> {
  if (!isPortalAddress(address)) throw new PageFailure('elsewhere');
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      redirect: 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new PageFailure(navigator.onLine ? 'no-answer' : 'offline', { cause });
  }
  const url = response.url || address;
  if (!isPortalAddress(url)) throw new PageFailure('elsewhere');
  if (!response.ok) throw new PageFailure(failureOf(response.status));
  const type = response.headers.get('Content-Type') ?? '';
  if (!HTML_TYPE.test(type)) throw new PageFailure('not-html');
  const bytes = await bytesOf(response);
  return { html: decodePage(bytes, /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1] ?? null), url };
}

/** Whether an address is a portal's: http or https, without a name and password. */
export function isPortalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '' && isPortalHost(hostname);
}

function failureOf(status: number): TaskFailure {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 ? 'refused' : 'no-answer';
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read().catch((cause: unknown) => {
      throw new PageFailure('no-answer', { cause });
    });
    if (!step || step.done) break;
    length += step.value.length;
    if (length > LONGEST) {
      void reader?.cancel();
      throw new PageFailure('too-large');
    }
    parts.push(step.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
