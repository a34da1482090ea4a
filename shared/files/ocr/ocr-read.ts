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
      unsure: unsureIn(text, all),
      inferred,
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

/** Where words that may be others stand: the first of a kind is the first that is read, and so on. */
function unsureIn(text: string, words: readonly OcrWord[]): Span[] {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const list = places.get(word);
    if (list) list.push(index);
    else places.set(word, [index]);
  }
  const seen = new Map<string, number>();
  const spans: Span[] = [];
  for (const { text: word, confidence } of words) {
    const written = word.normalize('NFC');
    const nth = seen.get(written) ?? 0;
    seen.set(written, nth + 1);
    const start = places.get(written)?.[nth];
    if (confidence < SURE && start !== undefined)
      spans.push({ start, end: start + written.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
