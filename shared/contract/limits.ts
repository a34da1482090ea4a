/**
 * What callers and files are held to, each once: schemas, routes, the reference and the guides are made of these
 * numbers, and `tests/unit/house/limits.test.ts` holds every sentence that tells one to them. How often one may call
 * stands in `worker/http/quotas.ts`. Bytes, characters (UTF-16 code units), milliseconds.
 */

const MIB = 1024 * 1024;

/** Of a request, of a batch's line, and of a page that is fetched by its address. Long reports with their markup have a tenth. */
export const MAX_BODY_BYTES = 2 * MIB;
/** Of one batch: four of the longest pages, or a hundred usual ones. */
export const MAX_BATCH_BYTES = 8 * MIB;
/** Lines of one batch. */
export const MAX_BATCH_LINES = 100;
/** Of a file that the extension reads. A report with its pictures stays below. */
export const MAX_FILE_BYTES = 25 * MIB;
/** Of a file that the API reads, sent or fetched. */
export const MAX_API_FILE_BYTES = 10 * MIB;
/** Pages of a file that the API reads; `truncated` says so of a longer one. A page takes some milliseconds of its time. */
export const MAX_API_FILE_PAGES = 300;
/** Of an answer: a list that would go beyond is cut, and `truncated` says so. */
export const MAX_ANSWER_BYTES = 20_000_000;

/** Times that a page may send on to another address before it is given up. */
export const MAX_REDIRECTS = 5;
/** For a page to be fetched, with all addresses on its way. */
export const FETCH_MS = 5000;

/** Characters of an address: what browsers and portals write is shorter. */
export const MAX_ADDRESS = 2048;
/** Characters of a title that a request brings. */
export const MAX_TITLE = 1000;
/** Characters of a share's note, and of what is said against a share. */
export const MAX_NOTE = 2000;
/** Notes on passages that a share may have, and characters of them all as JSON. */
export const MAX_READER_NOTES = 200;
export const MAX_READER_NOTES_LENGTH = 400_000;
/** Points that a reader may choose for a share: twice what Soi chooses, still read in two minutes. */
export const MAX_CHOSEN_POINTS = 24;
/** Characters of a point that a reader adds: a long paragraph. */
export const MAX_POINT = 2000;
/** Days after which a share may end: ten years. */
export const MAX_DAYS = 3650;
/** Items of one page of a corpus list. */
export const PAGE_ITEMS = { usual: 20, most: 100 } as const;

/** "2 MiB", as prose says a number of bytes. */
export function mebibytes(bytes: number): string {
  return `${bytes / MIB} MiB`;
}
