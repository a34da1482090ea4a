import type { Extraction, OcrNotes } from '../contract/index.ts';
import type { FileCut, FileRead, TextRead } from './file-read.ts';
import { movedStarts, type PageStart } from './page-starts.ts';
import type { FileWords } from './readers.ts';

/** A file's words as a request to the engine has them. */
export function wordsOf(read: FileRead): { text: string } | { html: string } {
  return read.kind === 'text' ? { text: read.text } : { html: read.html };
}

/** The name that a file's address ends in; null where it has none. */
export function nameInAddress(href: string): string | null {
  const { pathname } = new URL(href);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || null;
  } catch {
    return name;
  }
}

/** What of a file was not read; null of one that was read whole. */
export function cutOf(read: FileRead): FileCut | null {
  if (read.kind === 'html') return read.cut;
  const { pagesRead: kept, pageCount: of } = read;
  return kept < of ? { what: 'pages', kept, of } : null;
}

/** Where the pages of a file begin in what was read of it; null of one without pages. */
export function pagesIn(read: FileRead, text: string): PageStart[] | null {
  return read.kind === 'text' ? movedStarts(read.pages, read.text, text) : null;
}

/**
 * An extraction of a file's words, with the file they are from. `name`: what the file is called, if it is known.
 */
export function withFile(
  extraction: Extraction,
  { kind, read }: FileWords,
  name: string | null,
): Extraction {
  const starts = pagesIn(read, extraction.text) ?? [];
  const count = read.kind === 'text' ? read.pagesRead : 0;
  const cut = cutOf(read);
  const ocr = read.kind === 'text' ? notesIn(read, extraction.text) : null;
  const changes = read.kind === 'html' ? read.changes : null;
  return {
    ...extraction,
    source: {
      ...extraction.source,
      file: { name, kind, pages: firstPlaces(starts, count, extraction.text.length), ocr, changes },
    },
    truncated: [...(cut ? [cut] : []), ...extraction.truncated],
  };
}

/** How well letters were told; where the text became another, its places are not known any more. */
function notesIn({ ocr, text }: TextRead, now: string): OcrNotes | null {
  return ocr && text !== now ? { ...ocr, unsure: [], inferred: [] } : ocr;
}

/** Where each page first begins; a page without words begins where the next one does. */
function firstPlaces(starts: readonly PageStart[], count: number, end: number): number[] {
  const first = new Map<number, number>();
  for (const { start, page } of starts) if (!first.has(page)) first.set(page, start);
  const places: number[] = [];
  let next = end;
  for (let page = starts.length > 0 ? count : 0; page >= 1; page--) {
    next = Math.min(next, first.get(page) ?? next);
    places.unshift(next);
  }
  return places;
}
