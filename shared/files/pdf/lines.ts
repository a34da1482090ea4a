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
  return clean.length === 0 ? null : withCells({ parts: clean, size, y, page }, size * COLUMN);
}

/** A line whose parts make one cell as far as less than `gap` is between them. */
function withCells(line: Pick<Line, 'parts' | 'size' | 'y' | 'page'>, gap: number): Line {
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
  };
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
