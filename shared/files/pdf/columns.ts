import { withCells } from './lines.ts';
import type { Cell, Line } from './piece.ts';

/** White space, in sizes, that runs through all rows of a table between two columns. */
const RIVER = 0.6;
/** White space, in sizes, after a column of row numbers. */
const NUMBER_GAP = 0.12;
/** So many lines of one cell may stand between two rows: the rest of a cell that was wrapped. */
const MOST_BETWEEN = 3;
/** A row's wrapped lines stand closer than the next row, by this factor at least. */
const ROW_GAP = 1.2;
/** No two lines of words stand so near, in sizes. */
const HALF_LINE = 0.95;
/** A table's head is no farther from its rows, in sizes; a table of fewer columns needs none. */
const HEAD_GAP = 2.4;
const MIN_HEADED = 3;
/** A head over the table's own heads is no longer, in lines. */
const MOST_HEADS = 4;

export interface Columns {
  /** The page's lines, those of columns as they are read. */
  lines: Line[];
  /** Rows of a table, whose cells a tab parts: none goes on in the next. */
  alone: ReadonlySet<Line>;
}

/** Finds the tables that white space draws among lines. */
export function columnsOf(drawn: readonly Line[]): Columns {
  const lines: Line[] = [];
  const alone = new Set<Line>();
  for (let i = 0; i < drawn.length; ) {
    const end = runEnd(drawn, i);
    const run = drawn.slice(i, end);
    while (run.length > 1 && isTable(run) && isAbove(lines.at(-1), run, alone))
      run.unshift(lines.pop() as Line);
    const first = drawn[i] as Line;
    if (first.isRow) alone.add(first);
    if (run.length < 2 || !isTable(run)) {
      lines.push(first);
      i++;
    } else {
      for (const line of tableRows(run)) {
        lines.push(line);
        alone.add(line);
      }
      i = end;
    }
  }
  return { lines, alone };
}

/**
 * Whether a line is a part of the table that begins below it: one of the first row's cells, set a
 * little higher than the others, or heads of columns that stand too near each other to be told alone.
 */
function isAbove(line: Line | undefined, run: readonly Line[], alone: ReadonlySet<Line>): boolean {
  if (line === undefined || alone.has(line) || line.isRow) return false;
  const first = run[0] as Line;
  const gap = first.y - line.y;
  if (gap < first.size * HALF_LINE) return true;
  const { columns } = columnsIn(run);
  if (gap > first.size * HEAD_GAP || columns.length < MIN_HEADED) return false;
  // Words of a sentence would stand in the white space between the columns.
  const filled = headsIn(line, columns).filter(Boolean).length;
  return filled > 1 && columnsIn([line, ...run]).columns.length === columns.length;
}

/** Where the lines with columns that begin here end; lines of one cell among them count. */
function runEnd(lines: readonly Line[], from: number): number {
  if (!isTabular(lines[from] as Line)) return from + 1;
  let end = from + 1;
  for (let at = end; at < lines.length && at - end <= MOST_BETWEEN; at++) {
    const line = lines[at] as Line;
    if (line.isRow) break;
    if (isTabular(line)) end = at + 1;
    else if (!isShort(line, lines)) break;
  }
  // What is left of a cell of the last row: near it, and not at the table's left edge.
  const rest = lines[end];
  const last = lines[end - 1] as Line;
  if (rest && !rest.isRow && end - from > 1 && rest.cells.length === 1 && isShort(rest, lines)) {
    const left = Math.min(...lines.slice(from, end).map(({ x }) => x));
    if (rest.y - last.y < rest.size * 1.45 && rest.x > left + rest.size) end++;
  }
  return end;
}

/** Whether a line has parts that stand far apart, or figures that stand apart at all. */
function isTabular({ cells, parts, size, isRow }: Line): boolean {
  if (isRow) return false;
  if (cells.length > 1) return true;
  let figures = 0;
  for (const [i, { text, x, right }] of parts.entries()) {
    const before = parts[i - 1];
    const after = parts[i + 1];
    const isApart =
      (!before || x - before.right > size * RIVER) && (!after || after.x - right > size * RIVER);
    if (isApart && FIGURE.test(text)) figures++;
  }
  return figures > 1;
}

/** Whether lines are a table at all: lines whose figures stand apart are one where they make columns. */
function isTable(run: readonly Line[]): boolean {
  return run.some(({ cells }) => cells.length > 1) || columnsIn(run).columns.length >= MIN_HEADED;
}

function isShort(line: Line, lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((one) => one.right));
  return line.right - line.x < (right - left) * 0.7;
}

function overlaps(a: Cell, b: Cell): boolean {
  return a.x < b.right && b.x < a.right;
}

/**
 * The rows of a table, each with all of its columns; an empty cell stays empty. `columns`: where they are, if rules
 * have told.
 */
export function tableRows(run: readonly Line[], known: readonly Cell[] | null = null): Line[] {
  const { columns, heads } = known ? { columns: known, heads: 0 } : columnsIn(run);
  if (columns.length < 2) return [...run];
  const lines = run.map((line, i) =>
    i < heads ? headsIn(line, columns) : inColumns(line, columns),
  );
  const groups = groupRows(run, lines, heads);
  return groups.map((group) => {
    const texts = columns.map((_, column) =>
      group
        .map((i) => lines[i]?.[column] ?? '')
        .filter(Boolean)
        .join(' '),
    );
    const first = run[group[0] as number] as Line;
    return {
      ...first,
      text: texts.join('\t').trimEnd(),
      y: (run[group.at(-1) as number] as Line).y,
    };
  });
}

/**
 * Columns of a run of lines, told by the rows below its heads: a head may stand over several. `heads`: how many lines at
 * the top have no say in it.
 */
function columnsIn(run: readonly Line[]): { columns: Cell[]; heads: number } {
  let best = { columns: columnsThrough(run), heads: 0 };
  for (let heads = 1; heads <= MOST_HEADS && heads < run.length - 1; heads++) {
    if (run[heads - 1]?.parts.some(({ text }) => FIGURE.test(text) && /\d{2}/.test(text))) break;
    const columns = columnsThrough(run.slice(heads));
    if (columns.length > best.columns.length) best = { columns, heads };
  }
  return best;
}

const ORDINAL = /^(?:S?TT|\d{1,3}[.)]?|[IVX]{1,5}[.)]?)$/i;

/** Columns of a run of lines: what is left between the white space that runs through all of them. */
function columnsThrough(run: readonly Line[]): Cell[] {
  const size = Math.max(...run.map((line) => line.size));
  const columns: Cell[] = [];
  const numbers = rowNumbers(run, size);
  const parts = run.flatMap((line) => line.parts).sort((a, b) => a.x - b.x);
  for (const { x, right } of parts) {
    const column = columns.at(-1);
    const isAfterNumbers = numbers !== null && column && column.right <= numbers && x > numbers;
    if (!column || isAfterNumbers || x - column.right > size * RIVER)
      columns.push({ text: '', x, right });
    else column.right = Math.max(column.right, right);
  }
  return joinStrangers(columns, run);
}

/** Where a first column of row numbers ends, however near its neighbour stands; null where there is none. */
function rowNumbers(run: readonly Line[], size: number): number | null {
  const left = Math.min(...run.map(({ x }) => x));
  const first = run.flatMap(({ parts: [part] }) =>
    part && ORDINAL.test(part.text) && part.x - left < size * 2 ? [part] : [],
  );
  if (first.length < 2) return null;
  const end = Math.max(...first.map(({ right }) => right));
  const others = run.flatMap(({ parts }) => parts.filter((part) => !first.includes(part)));
  return others.every(({ x }) => x > end + size * NUMBER_GAP) ? end : null;
}

/** A head at the left and the figures below it at the right, which meet on no line: one column. */
function joinStrangers(columns: readonly Cell[], run: readonly Line[]): Cell[] {
  const lines = run.map((line) => inColumns(line, columns));
  const reach = columns.map((_, column) => {
    const filled = lines.flatMap((texts, at) => (texts[column] ? [at] : []));
    return { first: filled[0] ?? 0, last: filled.at(-1) ?? 0 };
  });
  const joined: Cell[] = [];
  for (const [i, column] of columns.entries()) {
    const before = joined.at(-1);
    const above = reach[i - 1];
    const here = reach[i];
    const isBelow = above && here && (above.last < here.first || here.last < above.first);
    if (before && isBelow) before.right = Math.max(before.right, column.right);
    else joined.push({ ...column });
  }
  return joined;
}

function inColumns(line: Line, columns: readonly Cell[]): string[] {
  const texts = columns.map(() => '');
  for (const part of line.parts) {
    const at = columns.findIndex((column) => overlaps(column, part) || column.x === part.x);
    texts[at] = texts[at] ? `${texts[at]} ${part.text}` : part.text;
  }
  return texts;
}

/**
 * The heads of a line, each in the first of the columns that it stands over: of those that it may, the most whose middle
 * is its own.
 */
function headsIn(line: Line, columns: readonly Cell[]): string[] {
  const texts = columns.map(() => '');
  let free = 0;
  const heads = withCells(line, line.size * RIVER).cells;
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1]?.x ?? Number.POSITIVE_INFINITY;
    const touched = columns.flatMap((column, at) => (overlaps(column, head) ? [at] : []));
    const from = Math.max(free, touched[0] ?? columns.findIndex(({ right }) => right > head.x));
    const to = Math.max(from, touched.at(-1) ?? from);
    let span = { from, to, off: touched.length > 1 ? Number.POSITIVE_INFINITY : line.size };
    for (let a = free; a <= from; a++)
      for (let b = to; b < columns.length && (columns[b] as Cell).x < next; b++) {
        const middle = ((columns[a] as Cell).x + (columns[b] as Cell).right) / 2;
        const off = Math.abs(middle - (head.x + head.right) / 2);
        const isWider = b - a > span.to - span.from && off < line.size;
        if (isWider || off < span.off - line.size) span = { from: a, to: b, off };
      }
    texts[span.from] = texts[span.from] ? `${texts[span.from]} ${head.text}` : head.text;
    free = Math.min(columns.length - 1, span.to + 1);
  }
  return texts;
}

/**
 * Lines of one row: by the line of its figures where that tells, else by the distance between lines. `heads`: how many
 * lines at the top have heads over several columns.
 */
function groupRows(
  run: readonly Line[],
  cells: readonly (readonly string[])[],
  heads: number,
): number[][] {
  const rows = byFigures(cells);
  const first = rows?.[0]?.[0] ?? heads;
  const head = headRows(run.slice(0, first), cells, heads > 0);
  if (rows) return [...head, ...rows];
  const below = byDistance(run.slice(heads), cells.slice(heads));
  return [...head, ...below.map((group) => group.map((i) => i + heads))];
}

/**
 * Lines of heads as rows: no two lines of words stand less than half a line apart. Under a head over several columns
 * (`isParted`) those of one column are two rows all the same.
 */
function headRows(
  run: readonly Line[],
  cells: readonly (readonly string[])[],
  isParted: boolean,
): number[][] {
  const rows: number[][] = [];
  for (const [i, line] of run.entries()) {
    const row = rows.at(-1);
    const gap = line.y - (run[i - 1]?.y ?? 0);
    const isFree = row?.every((k) => cells[k]?.every((text, c) => !text || !cells[i]?.[c]));
    if (row && (isFree || !isParted) && gap < line.size * HALF_LINE) row.push(i);
    else rows.push([i]);
  }
  return rows;
}

/**
 * Rows whose other cells stand at the middle of a wrapped label, or at its first line: a line of figures has as many lines
 * of the label above as below, or none above. Lines before the first row are heads. Null where the lines stand otherwise.
 */
function byFigures(cells: readonly (readonly string[])[]): number[][] | null {
  const filled = cells.map((texts) => texts.filter(Boolean).length);
  const isAnchor = cells.map(
    (texts, i) => (filled[i] as number) > 1 && texts.some((text) => FIGURE.test(text)),
  );
  const anchors = isAnchor.flatMap((is, i) => (is ? [i] : []));
  const [first] = anchors;
  if (first === undefined || anchors.length < 2 || anchors.length === cells.length) return null;
  const label = labelColumn(cells, anchors);
  const isLabel = (i: number) => filled[i] === 1 && Boolean(cells[i]?.[label]);
  let start = first;
  while (start > 0 && isLabel(start - 1)) start--;
  for (let i = start; i < cells.length; i++) if (!isAnchor[i] && !isLabel(i)) return null;
  const groups: number[][] = [];
  let at = start;
  for (const [n, anchor] of anchors.entries()) {
    const above = anchor - at;
    const next = anchors[n + 1] ?? cells.length;
    // Rows that begin with their figures have all lines up to the next one.
    const end = start === first ? next : Math.min(next, anchor + 1 + above);
    if (n === anchors.length - 1 && end !== cells.length) return null;
    groups.push(Array.from({ length: end - at }, (_, i) => at + i));
    at = end;
  }
  return groups;
}

/** The column of words that the lines without figures stand in. */
function labelColumn(cells: readonly (readonly string[])[], anchors: readonly number[]): number {
  const at = cells.findIndex(
    (texts, i) => !anchors.includes(i) && texts.filter(Boolean).length === 1,
  );
  return cells[at]?.findIndex(Boolean) ?? -1;
}

/**
 * Lines of one row, by the distance between them, where there are two kinds of distances. Of all ways
 * to tell them apart, the one that joins most and is still a table.
 */
function byDistance(run: readonly Line[], cells: readonly (readonly string[])[]): number[][] {
  const gaps = run.slice(1).map((line, i) => line.y - (run[i] as Line).y);
  const sorted = [...gaps].sort((a, b) => b - a);
  for (const [i, smaller] of sorted.slice(1).entries()) {
    const gap = sorted[i] as number;
    if (gap / smaller < ROW_GAP) continue;
    const groups: number[][] = [[0]];
    for (const [k, one] of gaps.entries())
      if (one <= smaller) groups.at(-1)?.push(k + 1);
      else groups.push([k + 1]);
    const grouped = groups.map((group) => group.map((k) => cells[k] as string[]));
    if (grouped.every(mayMerge)) return groups;
  }
  return run.map((_, i) => [i]);
}

const FIGURE = /^[-+]?[\d.,\s]+%?$/;

/** Lines are one row only if no column has two figures in them. */
function mayMerge(group: readonly (readonly string[])[]): boolean {
  const columns = group[0]?.length ?? 0;
  for (let column = 0; column < columns; column++)
    if (group.filter((line) => FIGURE.test(line[column] ?? '')).length > 1) return false;
  return true;
}
