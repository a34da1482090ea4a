import { decode, latin1 } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { type HtmlRead, MAX_LETTERS } from '../file-read.ts';
import { mainPart } from './mhtml.ts';

/** Where a page says what its letters are. */
const SAYS_WITHIN = 4096;

/** Reads a page that a word processor or a spreadsheet saved. Throws a `FileError`. */
export async function readHtml(bytes: Uint8Array): Promise<HtmlRead> {
  return pageRead(decodePage(bytes, null));
}

/** Reads a page that was saved with its pictures in one file. Throws a `FileError`. */
export async function readMhtml(bytes: Uint8Array): Promise<HtmlRead> {
  const part = mainPart(latin1(bytes));
  if (part === null) throw new FileError('damaged');
  return pageRead(decodePage(part.body, part.charset));
}

function pageRead(html: string): HtmlRead {
  if (html.trim() === '') throw new FileError('empty');
  const isCut = html.length > MAX_LETTERS;
  const kept = isCut ? html.slice(0, html.lastIndexOf('<', MAX_LETTERS)) : html;
  return {
    kind: 'html',
    html: kept,
    cut: isCut ? { what: 'letters', kept: kept.length, of: html.length } : null,
    changes: null,
  };
}

/** A page's letters, by its byte order mark, else by what was said beside it, else by its own head. */
export function decodePage(bytes: Uint8Array, said: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8');
  // "<" and a zero: UTF-16 that does not say so.
  if (bytes[0] === 0x3c && bytes[1] === 0) return decode(bytes, 'utf-16le');
  const head = latin1(bytes.subarray(0, SAYS_WITHIN));
  const charset = said ?? /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, charset ?? 'windows-1252');
  }
}
