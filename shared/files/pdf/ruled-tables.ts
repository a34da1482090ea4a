import { tableRows } from './columns.ts';
import { type Grid, type GridCell, gridsOf } from './grid.ts';
import { linesOf } from './lines.ts';
import { joinLines } from './paragraphs.ts';
import type { Line, Piece, Rule } from './piece.ts';
import { settleRaised } from './raised.ts';

/** A piece that reaches over a rule by more, in sizes, is two cells' words. */
const OVER = 0.5;
/** A figure that stands alone. */
const FIGURE = /^[-+(]?\d[\d.,]*\s?%?\)?$/;

/** The lines of a page from its top: those of words, and the rows of tables that rules draw. */
export function pageLines(drawn: readonly Piece[], rules: readonly Rule[], page: number): Line[] {
  let pieces = settleRaised(drawn);
  const rows: Line[] = [];
  for (const grid of gridsOf(rules)) {
    const { inside, outside } = partedBy(grid, pieces);
    const table = rowsOf(grid, inside, page);
    if (table.length === 0) continue;
    rows.push(...table);
    pieces = outside;
  }
  return [...linesOf(pieces, page), ...rows].sort((a, b) => a.y - b.y);
}

interface Placed {
  piece: Piece;
  row: number;
  column: number;
}

/** Which pieces stand in a grid, each in its slot; those over an upright rule are cut at it. */
function partedBy(grid: Grid, pieces: readonly Piece[]): { inside: Placed[]; outside: Piece[] } {
  const { xs, ys } = grid;
  const inside: Placed[] = [];
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const middle = piece.y - piece.size * 0.3;
    const row = slot(ys, middle);
    const isWithin = piece.x + piece.width > (xs[0] as number) && piece.x < (xs.at(-1) as number);
    if (row < 0 || !isWithin) {
      outside.push(piece);
      continue;
    }
    for (const part of cutAt(piece, sidesIn(grid, row))) {
      const column = slot(xs, part.x + part.width / 2);
      if (column < 0) outside.push(part);
      else inside.push({ piece: part, row, column });
    }
  }
  return { inside, outside };
}

function slot(steps: readonly number[], at: number): number {
  if (at < (steps[0] as number)) return -1;
  const end = steps.findIndex((step) => step > at);
  return end - 1 < 0 ? -1 : end - 1;
}

/** Where the cells of a row begin, but the first one. */
function sidesIn({ xs, cells }: Grid, row: number): number[] {
  return cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rows && cell.column > 0)
    .map(({ column }) => xs[column] as number)
    .sort((a, b) => a - b);
}

/** A piece as those of the cells that it reaches over: cut at the space that is nearest to the rule. */
function cutAt(piece: Piece, sides: readonly number[]): Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  for (const side of sides) {
    const over = rest.x + rest.width - side;
    if (over < rest.size * OVER || side - rest.x < rest.size * OVER) continue;
    const letter = rest.width / rest.text.length;
    const aim = (side - rest.x) / letter;
    let space = -1;
    for (let at = rest.text.indexOf(' '); at >= 0; at = rest.text.indexOf(' ', at + 1))
      if (space < 0 || Math.abs(at - aim) < Math.abs(space - aim)) space = at;
    if (space <= 0 || space >= rest.text.length - 1) continue;
    parts.push({ ...rest, text: rest.text.slice(0, space), width: side - 1 - rest.x });
    rest = {
      ...rest,
      text: rest.text.slice(space + 1),
      x: side + 1,
      width: rest.x + rest.width - side - 1,
    };
  }
  return [...parts, rest];
}

/** A table's rows, top down; none where its cells are empty but one: a frame or a chart. */
function rowsOf(grid: Grid, placed: readonly Placed[], page: number): Line[] {
  const { xs, ys, cells } = grid;
  const columns = xs.length - 1;
  const slots = new Map<number, GridCell>();
  for (const cell of cells)
    for (let r = cell.row; r < cell.row + cell.rows; r++)
      for (let c = cell.column; c < cell.column + cell.columns; c++)
        slots.set(r * columns + c, cell);
  const pieces = new Map<GridCell, Piece[]>();
  for (const { piece, row, column } of placed) {
    const cell = slots.get(row * columns + column);
    if (!cell) continue;
    const list = pieces.get(cell);
    if (list) list.push(piece);
    else pieces.set(cell, [piece]);
  }
  const texts = new Map<GridCell, Line[]>();
  for (const [cell, own] of pieces) {
    const lines = linesOf(own, page);
    if (lines.length > 0) texts.set(cell, lines);
  }
  if (texts.size < 2) return [];
  const used = xs
    .slice(0, -1)
    .flatMap((_, c) => (cells.some((cell) => cell.column === c && texts.has(cell)) ? [c] : []));
  if (used.length < 2) return [];
  const rows: Line[] = [];
  for (let r = 0; r + 1 < ys.length; r++) {
    const own = cells.filter((cell) => cell.row === r && texts.has(cell));
    if (own.length === 0) continue;
    const y = ys[r + 1] as number;
    const size = texts.get(own[0] as GridCell)?.[0]?.size ?? 12;
    const base = { cells: [], parts: [], x: xs[0] as number, right: xs.at(-1) as number };
    const several = linesWithin(own, texts, xs, used, page);
    if (several) rows.push(...several.map((line) => ({ ...line, ...base, isRow: true })));
    else {
      const words = used.map((c) => {
        const cell = own.find(({ column }) => column === c);
        return cell ? joinLines(texts.get(cell) ?? []) : '';
      });
      rows.push({ ...base, text: words.join('\t').trimEnd(), y, size, page, isRow: true });
    }
  }
  return rows;
}

/**
 * The rows of a table that has no rules between them: two of its cells hold a column of figures each. Null where a row
 * is one.
 */
function linesWithin(
  own: readonly GridCell[],
  texts: ReadonlyMap<GridCell, readonly Line[]>,
  xs: readonly number[],
  used: readonly number[],
  page: number,
): Line[] | null {
  const isColumn = (cell: GridCell) =>
    (texts.get(cell) ?? []).filter(({ text }) => FIGURE.test(text)).length > 1;
  if (own.filter(isColumn).length < 2) return null;
  const pieces = own.flatMap((cell) =>
    (texts.get(cell) ?? []).flatMap(({ parts, y, size }) =>
      parts.map(({ text, x, right }) => ({ text, x, y, width: right - x, size, font: '' })),
    ),
  );
  const columns = used.map((c, i) => ({
    text: '',
    x: xs[c] as number,
    right: xs[used[i + 1] ?? xs.length - 1] as number,
  }));
  return tableRows(linesOf(pieces, page), columns);
}
