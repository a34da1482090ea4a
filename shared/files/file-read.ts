import type { FileCutWhat, OcrNotes, TrackedChanges } from '../contract/index.ts';
import { FileError, type ReadFailure } from './file-error.ts';
import type { PageStart } from './page-starts.ts';

/** What of a file was left out because it is too long. */
export interface FileCut {
  readonly what: FileCutWhat;
  readonly kept: number;
  readonly of: number;
}

/** A file whose lines are known: one line a paragraph or table row, cells parted by tabs. */
export interface TextRead {
  kind: 'text';
  text: string;
  pages: PageStart[];
  /** How many pages the file has, and how many of them were read. */
  pageCount: number;
  pagesRead: number;
  /** Pages without letters: scans. */
  blankPages: number[];
  /** Whether letters of an old encoding were brought to Unicode. */
  isConverted: boolean;
  /** How well letters were told in pictures of the pages; null of a file that has letters. */
  ocr: OcrNotes | null;
}

/** A file without pages of its own, whose paragraphs, headings and tables are markup. */
export interface HtmlRead {
  kind: 'html';
  html: string;
  cut: FileCut | null;
  /** Changes that were tracked and not accepted; null of a file without. */
  changes: TrackedChanges | null;
}

export type FileRead = TextRead | HtmlRead;

/** Says which page is being read. */
export type OnPage = (page: number, of: number) => void;

/** Longer texts are read so far: about 300 printed pages, and less than a request to the API holds. */
export const MAX_LETTERS = 1_500_000;

/**
 * A file's markup as a page of its own. Throws a `FileError` where it has no words: `wordless` says why, a text is a
 * picture then.
 */
export function htmlRead(
  body: string,
  cut: FileCut | null = null,
  wordless: ReadFailure = 'scan',
): HtmlRead {
  if (!hasWords(body)) throw new FileError(wordless);
  const short =
    body.length > MAX_LETTERS ? body.slice(0, body.lastIndexOf('<', MAX_LETTERS)) : body;
  const isCut = short.length < body.length;
  return {
    kind: 'html',
    html: `<!doctype html><html><body><article>${short}</article></body></html>`,
    cut: isCut ? { what: 'letters', kept: short.length, of: body.length } : cut,
    changes: null,
  };
}

/** Whether anything but white space stands between the tags. */
function hasWords(body: string): boolean {
  for (let at = 0; at < body.length; ) {
    const open = body.indexOf('<', at);
    if (body.slice(at, open < 0 ? body.length : open).trim() !== '') return true;
    const close = open < 0 ? -1 : body.indexOf('>', open);
    if (close < 0) return false;
    at = close + 1;
  }
  return false;
}
