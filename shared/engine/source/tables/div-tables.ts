import type { Outline } from '../markup/outline.ts';
import { textOf } from '../markup/outline-text.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';

/** A cell that holds a figure and nothing else; a longer text is none. */
const FIGURE = /^[-+]?\d[\d.,]*\s?%?$/;
const LONGEST_FIGURE = 18;
const LONGEST_CELL = 200;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** Share of the cells under the heads that hold figures. */
const FIGURES = 0.4;

/**
 * Tables that a page sets with boxes in boxes: rows of as many boxes each, words in the first row and
 * mostly figures below. Their nodes become those of a table. Looked for from figures that fill a box.
 */
export function markDivTables(outline: Outline): void {
  const { parent, data, size, length } = outline;
  const kind = outline.kind as Uint8Array;
  const looked = new Set<number>();
  for (let i = 1; i < length; i++) {
    const fits = kind[i] === NodeKind.text && (size[i] as number) > 0;
    if (!fits || (size[i] as number) > LONGEST_FIGURE) continue;
    const cell = parent[i] as number;
    if (kind[cell] !== NodeKind.block || !FIGURE.test((data[i] as string).trim())) continue;
    const row = parent[cell] as number;
    const table = parent[row] as number;
    if (table <= 0 || looked.has(table) || kind[table] !== NodeKind.block) continue;
    looked.add(table);
    const rows = rowsOf(outline, table);
    if (rows === null || !holdsFigures(outline, rows)) continue;
    kind[table] = NodeKind.table;
    for (const { node, cells } of rows) {
      kind[node] = NodeKind.row;
      for (const box of cells) kind[box] = NodeKind.cell;
    }
  }
}

interface Row {
  node: number;
  cells: number[];
}

/** The boxes of a box as rows of as many cells; null where they are none. */
function rowsOf(outline: Outline, table: number): Row[] | null {
  const rows: Row[] = [];
  for (const node of boxesOf(outline, table) ?? []) {
    const cells = boxesOf(outline, node);
    if (cells === null || cells.length !== (rows[0]?.cells.length ?? cells.length)) return null;
    if (!cells.every((cell) => isLine(outline, cell))) return null;
    rows.push({ node, cells });
  }
  return rows.length >= FEWEST_ROWS && (rows[0]?.cells.length ?? 0) >= FEWEST_COLUMNS ? rows : null;
}

/** The boxes that an element holds; null where it holds anything else. */
function boxesOf({ kind, last, size }: Outline, node: number): number[] | null {
  const boxes: number[] = [];
  for (let child = node + 1; child < (last[node] as number); child = last[child] as number) {
    const what = kind[child] as NodeKind;
    if (what === NodeKind.block || what === NodeKind.listItem) boxes.push(child);
    else if (what !== NodeKind.text || (size[child] as number) > 0) return null;
  }
  return boxes;
}

function isLine({ kind, last }: Outline, node: number): boolean {
  for (let i = node + 1; i < (last[node] as number); i++)
    if (isBlockKind(kind[i] as NodeKind)) return false;
  return true;
}

/** Whether heads stand over rows that begin with words and hold figures. */
function holdsFigures(outline: Outline, rows: readonly Row[]): boolean {
  let figures = 0;
  let all = 0;
  for (const [r, { cells }] of rows.entries()) {
    const texts = cells.map((cell) => textOf(outline, cell, LONGEST_CELL).trim());
    const own = texts.filter((text) => FIGURE.test(text)).length;
    if (r === 0 && own > 0) return false;
    if (r > 0 && !texts.slice(0, 2).some((text) => /\p{L}{2}/u.test(text))) return false;
    figures += own;
    if (r > 0) all += cells.length;
  }
  return figures >= all * FIGURES;
}
