import { MAX_FILE_BYTES } from '#shared/contract/limits.ts';
import { FileError } from '#shared/files/file-error.ts';
import { isOwnHost, mayFetch } from './address.ts';

const TIMEOUT_MS = 120_000;

export interface Download {
  address: string;
  /** The page that offers the file. */
  page: string;
  signal: AbortSignal;
  onProgress: (received: number, total: number | null) => void;
}

/**
 * Fetches a file: from the page's own host as the page itself would, with the reader's session there; from
 * another portal without it. Where it ends is looked at again after redirects. Throws a `FileError`, or the
 * signal's reason.
 */
export async function download({
  address,
  page,
  signal,
  onProgress,
}: Download): Promise<Uint8Array> {
  if (!mayFetch(address, page)) throw new FileError('elsewhere');
  const either = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const response = await ask(address, page, either);
    if (!mayFetch(response.url || address, page)) throw new FileError('elsewhere');
    if (!response.ok) throw new FileError(codeOf(response.status));
    return await take(response, onProgress);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FileError) throw error;
    if (!navigator.onLine) throw new FileError('offline', { cause: error });
    throw new FileError((await leadsAway(address)) ? 'elsewhere' : 'no-answer', { cause: error });
  }
}

/**
 * Asks for a file. The session goes with the first request to the page's own host and no further: where that
 * leads on, the file is asked for as by a visitor, since a redirect may end at any host.
 */
async function ask(address: string, page: string, signal: AbortSignal): Promise<Response> {
  const init: RequestInit = { referrerPolicy: 'no-referrer', signal };
  if (isOwnHost(address, page)) {
    const own = await fetch(address, { ...init, credentials: 'include', redirect: 'manual' });
    if (own.type !== 'opaqueredirect') return own;
  }
  return fetch(address, { ...init, credentials: 'omit', redirect: 'follow' });
}

/** Whether an address that failed sends on: the browser refuses another site without saying so. */
async function leadsAway(address: string): Promise<boolean> {
  const init: RequestInit = { method: 'HEAD', credentials: 'omit', redirect: 'manual' };
  return fetch(address, { ...init, signal: AbortSignal.timeout(10_000) }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
}

function codeOf(status: number) {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  return 'no-answer';
}

/** The body, as long as it is not too long, whatever length was announced. */
async function take(response: Response, onProgress: Download['onProgress']): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length')) || null;
  if (announced !== null && announced > MAX_FILE_BYTES) {
    void response.body?.cancel();
    throw new FileError('too-large');
  }
  const parts: Uint8Array[] = [];
  let received = 0;
  onProgress(0, announced);
  const reader = response.body?.getReader();
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) break;
    received += value.length;
    if (received > MAX_FILE_BYTES) {
      void reader?.cancel();
      throw new FileError('too-large');
    }
    parts.push(value);
    onProgress(received, announced);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
