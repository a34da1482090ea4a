import type { OcrPage, OcrWord } from '#shared/files/ocr/ocr-read.ts';
import type { CellPlace } from './table-strip.ts';

/** What the recogniser says of a picture, as far as it is read here. Places in dots. */
export interface Recognised {
  readonly confidence: number;
  readonly blocks:
    | readonly { readonly paragraphs: readonly { readonly lines: readonly RecognisedLine[] }[] }[]
    | null;
}

interface RecognisedLine {
  readonly rowAttributes: { readonly rowHeight: number };
  readonly baseline: Slope;
  readonly words: readonly RecognisedWord[];
}

interface RecognisedWord extends Letters {
  readonly symbols: readonly Letters[];
}

interface Letters {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}

interface Slope {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A raised figure ends so far above the line, and is no higher, in heights of its word. */
const UP = 0.3;
const LOW = 0.92;

/** White between letters, in sizes, that parts words though the recogniser took them for one. */
const SPACE = 0.19;

/**
 * A page's words with their places in points. `tables`: what was told of its cells on a strip, and where they stand;
 * `scale`: dots of a point.
 */
export function pageOf(
  page: Recognised,
  tables: { strip: Recognised; places: readonly CellPlace[] } | null,
  scale: number,
): Pick<OcrPage, 'words' | 'confidence'> {
  const words = wordsIn(page, scale);
  const cells = tables
    ? wordsIn(tables.strip, scale).flatMap((word) => moved(word, tables.places, scale))
    : [];
  const all = [...words, ...cells];
  // A page of tables alone is told by its cells.
  const confidence =
    words.length >= cells.length || !tables ? page.confidence : tables.strip.confidence;
  return { words: all, confidence };
}

/** A word of the strip where its cell stands on the page. */
function moved(word: OcrWord, places: readonly CellPlace[], scale: number): OcrWord[] {
  const x = (word.x + word.width / 2) * scale;
  const y = word.y * scale;
  const place = places.find(
    ({ top, bottom, left, right }) => y >= top && y <= bottom && x >= left && x <= right,
  );
  if (!place) return [];
  return [{ ...word, x: word.x + place.byX / scale, y: word.y + place.byY / scale }];
}

function wordsIn({ blocks }: Recognised, scale: number): OcrWord[] {
  const words: OcrWord[] = [];
  for (const block of blocks ?? [])
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines) {
        // As a font's size: letters with their marks and tails take three quarters of it.
        const size = Math.max(4, line.rowAttributes.rowHeight / scale / 1.35);
        for (const word of line.words.flatMap((one) => apart(one, size * scale * SPACE))) {
          const y = baselineAt(line.baseline, (word.bbox.x0 + word.bbox.x1) / 2);
          for (const { letters, isRaised } of withoutRaised(word, y)) {
            const { text, confidence, bbox } = letters;
            words.push({
              text,
              confidence,
              x: bbox.x0 / scale,
              y: (isRaised ? bbox.y1 : y) / scale,
              width: (bbox.x1 - bbox.x0) / scale,
              size: isRaised ? size * 0.6 : size,
            });
          }
        }
      }
  return words;
}

/** More letters than any syllable has: where the recogniser missed the spaces of a line. */
const SEVERAL_SYLLABLES = /^\p{L}{8,}[.,;:]?$/u;

/** A word as the syllables that white space makes of it; where letters stand is not told well enough for others. */
function apart(word: RecognisedWord, space: number): RecognisedWord[] {
  if (!SEVERAL_SYLLABLES.test(word.text.normalize('NFC'))) return [word];
  const groups: Letters[][] = [];
  for (const symbol of word.symbols) {
    const last = groups.at(-1)?.at(-1);
    if (last && symbol.bbox.x0 - last.bbox.x1 <= space) groups.at(-1)?.push(symbol);
    else groups.push([symbol]);
  }
  if (groups.length < 2) return [word];
  return groups.map((symbols) => ({ ...partOf(symbols, word.confidence), symbols }));
}

function partOf(some: readonly Letters[], confidence: number): Letters {
  return {
    text: some.map(({ text }) => text).join(''),
    confidence,
    bbox: {
      x0: (some[0] as Letters).bbox.x0,
      x1: (some.at(-1) as Letters).bbox.x1,
      y0: Math.min(...some.map(({ bbox }) => bbox.y0)),
      y1: Math.max(...some.map(({ bbox }) => bbox.y1)),
    },
  };
}

/** A word, and the figures that stand raised at its end: "840¹" is no 8401. */
function withoutRaised(
  word: RecognisedWord,
  baseline: number,
): { letters: Letters; isRaised: boolean }[] {
  const { symbols } = word;
  const heights = symbols.map(({ bbox }) => bbox.y1 - bbox.y0);
  const high = Math.max(...heights);
  let end = symbols.length;
  while (end > 0) {
    const { text, bbox } = symbols[end - 1] as Letters;
    const isRaised =
      /^\d$/.test(text) &&
      bbox.y1 < baseline - high * UP &&
      (heights[end - 1] as number) < high * LOW;
    if (!isRaised) break;
    end--;
  }
  if (end === 0 || end === symbols.length || symbols.length - end > 2)
    return [{ letters: word, isRaised: false }];
  return [
    { letters: partOf(symbols.slice(0, end), word.confidence), isRaised: false },
    { letters: partOf(symbols.slice(end), word.confidence), isRaised: true },
  ];
}

function baselineAt({ x0, y0, x1, y1 }: Slope, x: number) {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
