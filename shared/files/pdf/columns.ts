import type { Cell, Line } from './piece.ts';

/** White space, in sizes, that runs through all rows of a table between two columns. */
const RIVER = 0.6;
/** So many lines of one cell may stand between two rows: the rest of a cell that was wrapped. */
const MOST_BETWEEN = 3;
/** A row's wrapped lines stand closer than the next row, by this factor at least. */
const ROW_GAP = 1.2;
/** No two lines of words stand so near, in sizes. */
const HALF_LINE = 0.95;
/** A table's head is no farther from its rows, in sizes; a table of fewer columns needs none. */
const HEAD_GAP = 2.4;
const MIN_HEADED = 3;
/** A letter's head is no longer, in lines. */
const LONGEST_HEAD = 10;

export interface Columns {
  /** The page's lines, those of columns as they are read. */
  lines: Line[];
  /** Rows of a table, whose cells a tab parts, and lines of a column: none goes on in the next. */
  alone: ReadonlySet<Line>;
}

/** Finds the tables of a page, and its columns of words: a letter's head and its signature. */
export function columnsOf(drawn: readonly Line[]): Columns {
  const lines: Line[] = [];
  const alone = new Set<Line>();
  for (let i = 0; i < drawn.length; ) {
    const end = runEnd(drawn, i);
    const run = drawn.slice(i, end);
    while (run.length > 1 && isAbove(lines.at(-1), run, alone)) run.unshift(lines.pop() as Line);
    if (run.length < 2) lines.push(drawn[i++] as Line);
    else {
      for (const line of isLetterPart(run, i) ? byColumn(run) : tableRows(run)) {
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
  if (line === undefined || alone.has(line)) return false;
  const first = run[0] as Line;
  const gap = first.y - line.y;
  if (gap < first.size * HALF_LINE) return true;
  const columns = columnsThrough(run);
  if (gap > first.size * HEAD_GAP || columns.length < MIN_HEADED) return false;
  // Words of a sentence would stand in the white space between the columns.
  const filled = inColumns(line, columns).filter(Boolean).length;
  return filled > 1 && columnsThrough([line, ...run]).length === columns.length;
}

/** Where the lines with columns that begin here end; lines of one cell among them count. */
function runEnd(lines: readonly Line[], from: number): number {
  if ((lines[from] as Line).cells.length < 2) return from + 1;
  let end = from + 1;
  for (let at = end; at < lines.length && at - end <= MOST_BETWEEN; at++) {
    const line = lines[at] as Line;
    if (line.cells.length > 1) end = at + 1;
    else if (!isShort(line, lines)) break;
  }
  // What is left of a cell of the last row: near it, and not at the table's left edge.
  const rest = lines[end];
  const last = lines[end - 1] as Line;
  if (rest && end - from > 1 && rest.cells.length === 1 && isShort(rest, lines)) {
    const left = Math.min(...lines.slice(from, end).map(({ x }) => x));
    if (rest.y - last.y < rest.size * 1.45 && rest.x > left + rest.size) end++;
  }
  return end;
}

function isShort(line: Line, lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((one) => one.right));
  return line.right - line.x < (right - left) * 0.7;
}

function overlaps(a: Cell, b: Cell): boolean {
  return a.x < b.right && b.x < a.right;
}

/** A head ("ỦY BAN …" beside "CỘNG HÒA …") or a foot ("Nơi nhận" beside the signature). */
function isLetterPart(run: readonly Line[], at: number): boolean {
  if (run.some(({ cells }) => cells.length > 2)) return false;
  if (run.some(({ cells }) => /^nơi nhận\s*:/iu.test(cells[0]?.text ?? ''))) return true;
  const isHead = run[0]?.page === 1 && at <= 1 && run.length <= LONGEST_HEAD;
  return isHead && run.some(({ text }) => /cộng hòa|cộng hoà|độc lập/iu.test(text));
}

/** Two columns of words, the left one first. */
function byColumn(run: readonly Line[]): Line[] {
  const split = Math.min(...run.flatMap(({ cells }) => cells.slice(1).map(({ x }) => x)));
  const cellLines = run.flatMap((line) =>
    line.cells.map((cell) => ({ ...line, ...cell, cells: [cell], parts: [cell] })),
  );
  const isLeft = ({ x }: Line) => x < split;
  return [...cellLines.filter(isLeft), ...cellLines.filter((line) => !isLeft(line))];
}

/** The rows of a table, each with all of its columns; an empty cell stays empty. */
function tableRows(run: readonly Line[]): Line[] {
  const columns = columnsThrough(run);
  if (columns.length < 2) return [...run];
  const lines = run.map((line) => inColumns(line, columns));
  return groupRows(run, lines).map((group) => {
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

/** Columns of a run of lines: what is left between the white space that runs through all of them. */
function columnsThrough(run: readonly Line[]): Cell[] {
  const size = Math.max(...run.map((line) => line.size));
  const columns: Cell[] = [];
  const parts = run.flatMap((line) => line.parts).sort((a, b) => a.x - b.x);
  for (const { x, right } of parts) {
    const column = columns.at(-1);
    if (!column || x - column.right > size * RIVER) columns.push({ text: '', x, right });
    else column.right = Math.max(column.right, right);
  }
  return joinStrangers(columns, run);
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
 * Lines of one row, by the distance between them, where there are two kinds of distances. Of all ways
 * to tell them apart, the one that joins most and is still a table.
 */
function groupRows(run: readonly Line[], cells: readonly (readonly string[])[]): number[][] {
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
