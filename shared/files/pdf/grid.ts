import type { Rule } from './piece.ts';

/** A cell of a table that is drawn with rules; rows and columns from 0. */
export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table as its rules draw it. */
export interface Grid {
  /** Where columns and rows begin, and where the last one ends. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Rules so near, in points, are one: a double line, or two cells' own edges. */
const SAME = 3;
/** An end that is so near a rule touches it. */
const TOUCHES = 3;
/** How far a level rule reaches past the outermost upright one where the table has no edge there. */
const OPEN = 8;
/** How much of a cell's side a rule must run along to close it. */
const CLOSES = 0.6;
/** A drawing with more rules of one direction is no table. */
const MOST = 700;

/** A level or an upright rule: where it stands, and from where to where it runs. */
interface Edge {
  at: number;
  from: number;
  to: number;
}

/** The tables that a page's rules draw, from its top. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = merged(
    rules
      .filter(({ y0, y1 }) => Math.abs(y0 - y1) < 0.5)
      .map(({ x0, x1, y0 }) => ({ at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) })),
  );
  const upright = merged(
    rules
      .filter(({ x0, x1 }) => Math.abs(x0 - x1) < 0.5)
      .map(({ x0, y0, y1 }) => ({ at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) })),
  );
  if (level.length > MOST || upright.length > MOST) return [];
  return parts(level, upright)
    .map(([levels, uprights]) => gridOf(levels, uprights))
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

/** Pieces of one rule as one. */
function merged(edges: Edge[]): Edge[] {
  const rows: Edge[][] = [];
  for (const edge of edges.sort((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row && edge.at - (row[0] as Edge).at < SAME / 2) row.push(edge);
    else rows.push([edge]);
  }
  return rows.flatMap((row) => {
    const out: Edge[] = [];
    for (const edge of row.sort((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last && edge.from - last.to < SAME) last.to = Math.max(last.to, edge.to);
      else out.push({ ...edge });
    }
    return out;
  });
}

/** Rules that hang together. */
function parts(levels: readonly Edge[], uprights: readonly Edge[]): [Edge[], Edge[]][] {
  const part = new Map<Edge, number>();
  const found: [Edge[], Edge[]][] = [];
  for (const first of uprights) {
    if (part.has(first)) continue;
    const own: [Edge[], Edge[]] = [[], [first]];
    part.set(first, found.length);
    for (const todo = [first]; todo.length > 0; ) {
      const edge = todo.pop() as Edge;
      const isUpright = own[1].includes(edge);
      for (const other of isUpright ? levels : uprights)
        if (!part.has(other) && meet(edge, other)) {
          part.set(other, found.length);
          own[isUpright ? 0 : 1].push(other);
          todo.push(other);
        }
    }
    found.push(own);
  }
  return found;
}

function meet(a: Edge, b: Edge): boolean {
  return (
    a.at > b.from - TOUCHES &&
    a.at < b.to + TOUCHES &&
    b.at > a.from - TOUCHES &&
    b.at < a.to + TOUCHES
  );
}

/** The places of rules, one for those that are near, and of open sides. */
function places(edges: readonly Edge[], across: readonly Edge[]): number[] {
  const out: number[] = [];
  for (const { at } of [...edges].sort((a, b) => a.at - b.at))
    if (out.length === 0 || at - (out.at(-1) as number) > SAME) out.push(at);
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  if (first < (out[0] as number) - OPEN) out.unshift(first);
  if (last > (out.at(-1) as number) + OPEN) out.push(last);
  return out;
}

function gridOf(levels: Edge[], uprights: Edge[]): Grid | null {
  if (levels.length === 0) return null;
  const xs = places(uprights, levels);
  const ys = places(levels, uprights);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1) return null;
  const group = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] as number));
  const join = (a: number, b: number) => {
    group[root(b)] = root(a);
  };
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (c + 1 < columns && !closes(uprights, xs[c + 1] as number, ys, r))
        join(r * columns + c, r * columns + c + 1);
      if (r + 1 < rows && !closes(levels, ys[r + 1] as number, xs, c))
        join(r * columns + c, (r + 1) * columns + c);
    }
  const cells = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const of = root(r * columns + c);
      const box = cells.get(of);
      if (!box) cells.set(of, { top: r, left: c, bottom: r, right: c });
      else {
        box.bottom = Math.max(box.bottom, r);
        box.left = Math.min(box.left, c);
        box.right = Math.max(box.right, c);
      }
    }
  // A frame round a text, or one that holds a single line, is no table.
  if (cells.size < 2) return null;
  return {
    xs,
    ys,
    cells: [...cells.values()].map(({ top, left, bottom, right }) => ({
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
  };
}

/** Whether a rule runs along the side of a row or column. */
function closes(edges: readonly Edge[], at: number, steps: readonly number[], i: number): boolean {
  const from = steps[i] as number;
  const to = steps[i + 1] as number;
  let covered = 0;
  for (const edge of edges)
    if (Math.abs(edge.at - at) <= SAME)
      covered += Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from));
  return covered >= (to - from) * CLOSES;
}
