import type { Span } from '../../contract/index.ts';
import type { TextRead } from '../file-read.ts';
import { joinPages } from '../pdf/paragraphs.ts';
import type { Piece, Rule } from '../pdf/piece.ts';
import { pageLines } from '../pdf/ruled-tables.ts';
import { settledCase } from './letter-case.ts';
import { inferredSymbols } from './symbols.ts';

/** A word as it was recognised in a picture of a page. Places in points, from the page's top left corner. */
export interface OcrWord {
  text: string;
  /** 0 to 100. */
  confidence: number;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Of the letters of its line. */
  size: number;
}

/** A page as it was recognised. */
export interface OcrPage {
  words: readonly OcrWord[];
  /** What the page draws, as far as it was told: its tables. */
  rules?: readonly Rule[];
  /** 0 to 100. */
  confidence: number;
}

/** A word below is marked. Of words that are right, 2 in 100 are below; of those that are wrong, two in three. */
const SURE = 75;
/** What noise is made of: rules, seals and dirt, told with no confidence. */
const NOISE = 25;

/** Words of recognised pages as a text of lines, as a PDF's own letters become one. `count`: pages of the file. */
export function ocrText(pages: readonly OcrPage[], count: number): TextRead {
  const kept = pages.map(({ words }) => settledCase(words.filter(isWord)));
  const lines = kept.map((words, i) => pageLines(words.map(pieceOf), pages[i]?.rules ?? [], i + 1));
  const { text: raw, pages: starts } = joinPages(lines);
  const { text, inferred } = inferredSymbols(raw);
  const all = kept.flat();
  const places = placesOf(text, all);
  const settled = places.flatMap(({ start, end, word: { seen } }) =>
    seen === undefined ? [] : [{ start, end, seen }],
  );
  return {
    kind: 'text',
    text,
    pages: starts,
    pageCount: count,
    pagesRead: pages.length,
    blankPages: kept.flatMap((words, i) => (words.length === 0 ? [i + 1] : [])),
    isConverted: false,
    ocr: {
      confidence: mean(all.map(({ confidence }) => confidence)),
      pages: pages.map(({ confidence }) => Math.round(confidence)),
      unsure: places
        .filter(({ word }) => word.confidence < SURE)
        .map(({ start, end }) => ({ start, end }))
        .sort(inOrder),
      inferred: [...inferred, ...settled].sort(inOrder),
    },
  };
}

function isWord({ text, confidence }: OcrWord): boolean {
  return confidence >= NOISE && /[\p{L}\p{N}]/u.test(text) ? true : confidence >= SURE;
}

function pieceOf({ text, x, y, width, size }: OcrWord): Piece {
  return { text: text.normalize('NFC'), x, y, width, size, font: 'ocr' };
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

/** Where words stand in their text: the first of a kind is the first that is read, and so on. Those that are not there are left out. */
function placesOf<Word extends { readonly text: string }>(
  text: string,
  words: readonly Word[],
): (Span & { readonly word: Word })[] {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const list = places.get(word);
    if (list) list.push(index);
    else places.set(word, [index]);
  }
  const seen = new Map<string, number>();
  return words.flatMap((word) => {
    const written = word.text.normalize('NFC');
    const nth = seen.get(written) ?? 0;
    seen.set(written, nth + 1);
    const start = places.get(written)?.[nth];
    return start === undefined ? [] : [{ start, end: start + written.length, word }];
  });
}

const inOrder = (a: Span, b: Span) => a.start - b.start;
