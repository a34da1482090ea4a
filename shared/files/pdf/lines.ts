import { cleanLine } from '../../engine/source/text/clean.ts';
import type { Cell, Line, Piece } from './piece.ts';

/** Pieces whose baselines differ by less, in sizes, stand on one line (notes' numbers are raised). */
const SAME_LINE = 0.45;
/** A gap, in sizes, that is a space between words; one that parts columns. */
const SPACE = 0.14;
const COLUMN = 2;
/** The same words drawn again this near, in sizes, are there to look bold. */
const REDRAWN = 0.12;

const COMBINING = /^\p{M}/u;

/** The lines of one page, from its top. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of [...shown].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && sharesLine(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => lineOf(row, page) ?? []);
}

function sharesLine(row: readonly Piece[], piece: Piece): boolean {
  const biggest = row.reduce((a, b) => (b.size > a.size ? b : a));
  const size = Math.max(biggest.size, piece.size);
  return Math.abs(piece.y - biggest.y) <= size * SAME_LINE;
}

function lineOf(row: Piece[], page: number): Line | null {
  row.sort((a, b) => a.x - b.x);
  const parts: Cell[] = [];
  const sizes = new Map<number, number>();
  let before: Piece | null = null;
  for (const piece of row) {
    if (before && isRedrawn(before, piece)) continue;
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + piece.text.length);
    const part = parts.at(-1);
    const right = piece.x + piece.width;
    const size = Math.max(piece.size, before?.size ?? 0);
    const isApart = part && piece.x - part.right > size * SPACE && !COMBINING.test(piece.text);
    if (!part || isApart) parts.push({ text: piece.text, x: piece.x, right });
    else {
      part.text += piece.text;
      part.right = Math.max(part.right, right);
    }
    before = piece;
  }
  const [size] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a));
  const y = Math.max(...row.filter((piece) => piece.size === size).map((piece) => piece.y));
  const clean = parts
    .map((part) => ({ ...part, text: cleanLine(part.text.replaceAll('\t', ' ')) }))
    .filter(({ text }) => text !== '');
  const words = withoutSpacing(clean);
  return words.length === 0 ? null : withCells({ parts: words, size, y, page }, size * COLUMN);
}

/** A line whose parts make one cell as far as less than `gap` is between them. */
export function withCells(line: Pick<Line, 'parts' | 'size' | 'y' | 'page'>, gap: number): Line {
  const cells: Cell[] = [];
  for (const { text, x, right } of line.parts) {
    const cell = cells.at(-1);
    if (!cell || x - cell.right > gap) cells.push({ text, x, right });
    else {
      cell.text += ` ${text}`;
      cell.right = Math.max(cell.right, right);
    }
  }
  return {
    ...line,
    cells,
    text: cells.map(({ text }) => text).join('\t'),
    x: cells[0]?.x ?? 0,
    right: Math.max(...cells.map(({ right }) => right)),
    isRow: false,
  };
}

/** A line of so many letters that stand apart, and hardly a word, is set with space between its letters. */
const SPACED = 4;
/** Words of it are parted by so much more than its letters are. */
const WORD_GAP = 1.7;

/** "B Á O  C Á O": a title whose letters stand apart, as its words. */
function withoutSpacing(parts: Cell[]): Cell[] {
  const letters = parts.flatMap(({ text }) => text.split(' '));
  const single = letters.filter((one) => /^\p{L}[.,:]?$/u.test(one)).length;
  if (single < SPACED || single < letters.length * 0.8) return parts;
  const gaps = parts.slice(1).map(({ x }, i) => x - (parts[i] as Cell).right);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  let line = '';
  for (const [i, { text }] of parts.entries()) {
    const isNext = i > 0 && (gaps[i - 1] as number) >= usual * WORD_GAP;
    line += (isNext ? ' ' : '') + text.replaceAll(' ', '');
  }
  // One part: no column runs between its words.
  return [{ text: line, x: (parts[0] as Cell).x, right: (parts.at(-1) as Cell).right }];
}

function isRedrawn(before: Piece, piece: Piece): boolean {
  return (
    before.text === piece.text &&
    Math.abs(before.x - piece.x) < piece.size * REDRAWN &&
    Math.abs(before.y - piece.y) < piece.size * REDRAWN
  );
}

/** A line whose far parts are no columns, as one of words. */
export function asWords(line: Line): Line {
  return line.cells.length === 1 ? line : withCells(line, Number.POSITIVE_INFINITY);
}
