import {
  FETCH_MS,
  MAX_API_FILE_BYTES,
  MAX_BODY_BYTES,
  MAX_REDIRECTS,
  mebibytes,
} from '#shared/contract/index.ts';
import { FILE_TYPES, mediaType } from '../http/media-type.ts';
import { readUpTo } from '../http/read-up-to.ts';
import { ProblemError } from '../problems.ts';
import { judge } from './guard.ts';
import { charsetOf, pageHead } from './page-head.ts';

/** What fetches: the Worker's own `fetch`, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ReadPage {
  /** Where the page was found, after redirects. */
  readonly url: string;
  readonly html: string;
}

/** A file that stands at an address. */
export interface FetchedFile {
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The detail of the problem that an address leads to a file or to data. */
export const NOT_HTML = 'The page is not HTML.';
const PAGE_TYPES = 'text/html, application/xhtml+xml';
const HTML_TYPE = /^(text\/html|application\/xhtml\+xml)$/;

/** Reads a public page of a portal: each step of the way is judged, and time, size and type are bounded. */
export async function readPage(
  address: string,
  fetch: Fetch,
  timeMs = FETCH_MS,
): Promise<ReadPage> {
  const found = await readPageOrFile(address, fetch, { timeMs, files: false });
  return 'html' in found ? found : failed(NOT_HTML);
}

/** As above; with `files`, one of the kinds that are read is fetched too. */
export async function readPageOrFile(
  address: string,
  fetch: Fetch,
  { files, timeMs = FETCH_MS }: { files: boolean; timeMs?: number },
): Promise<ReadPage | FetchedFile> {
  const signal = AbortSignal.timeout(timeMs);
  try {
    return await follow(address, fetch, signal, files);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    if (timedOut || signal.aborted) throw new ProblemError('upstream-slow');
    throw new ProblemError('upstream-failed', 'The page could not be fetched.');
  }
}

async function follow(
  address: string,
  fetch: Fetch,
  signal: AbortSignal,
  files: boolean,
): Promise<ReadPage | FetchedFile> {
  let url = allowed(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const step = await readOnce(url, fetch, signal, files);
    if (!('to' in step)) return { url: url.href, ...step };
    url = allowed(step.to, url);
  }
  return failed(`The page redirects more than ${MAX_REDIRECTS} times.`);
}

/** One request: the page, or where it leads on, by its status or by an immediate refresh in its head. */
async function readOnce(
  url: URL,
  fetch: Fetch,
  signal: AbortSignal,
  files: boolean,
): Promise<{ html: string } | { bytes: Uint8Array<ArrayBuffer> } | { to: string }> {
  const response = await fetch(url.href, {
    redirect: 'manual',
    signal,
    headers: {
      Accept: files ? 'text/html, application/xhtml+xml, */*;q=0.8' : PAGE_TYPES,
      'Accept-Language': 'vi',
      'User-Agent': 'Mozilla/5.0 (compatible; Soi/1.0; reads one page when a person asks for it)',
    },
  });
  const location = response.headers.get('Location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    await response.body?.cancel();
    return { to: location };
  }
  if (files && !isPage(response)) return { bytes: await fileOf(response) };
  const bytes = await bytesOf(response);
  const head = pageHead(bytes);
  if (head.refresh !== null) return { to: head.refresh };
  const charset = charsetOf(response.headers.get('Content-Type') ?? '') ?? head.charset;
  return { html: decode(bytes, charset) };
}

function allowed(address: string, base?: URL): URL {
  const judged = judge(address, base);
  if (judged.ok) return judged.url;
  if (judged.why !== 'not-a-url') throw new ProblemError('host-not-allowed');
  if (base) failed('The page redirects to something that is no address.');
  throw new ProblemError('invalid-request', undefined, {
    errors: [{ path: '/url', message: 'must be a URL' }],
  });
}

const isPage = (response: Response) =>
  HTML_TYPE.test(mediaType(response.headers.get('Content-Type')));

async function fileOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok || !FILE_TYPES.includes(mediaType(response.headers.get('Content-Type')))) {
    await response.body?.cancel();
    failed(
      response.ok
        ? 'The address leads to neither HTML nor a file that is read.'
        : `The page answered ${response.status}.`,
    );
  }
  const bytes = await readUpTo(
    response.body,
    MAX_API_FILE_BYTES,
    () => new ProblemError('upstream-failed', `The file is over ${mebibytes(MAX_API_FILE_BYTES)}.`),
  );
  return bytes as Uint8Array<ArrayBuffer>;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    failed(`The page answered ${response.status}.`);
  }
  if (!isPage(response)) {
    await response.body?.cancel();
    failed(NOT_HTML);
  }
  return readUpTo(
    response.body,
    MAX_BODY_BYTES,
    () => new ProblemError('upstream-failed', `The page is over ${mebibytes(MAX_BODY_BYTES)}.`),
  );
}

/** By its charset, or as UTF-8 where it names none that is known. */
function decode(bytes: Uint8Array, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function failed(detail: string): never {
  throw new ProblemError('upstream-failed', detail);
}
