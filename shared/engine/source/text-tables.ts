import { Grid } from './grid.ts';
import type { Table, TableCell } from './page.ts';
import { type CellText, describeTable } from './table-headers.ts';

/** Cells of a line that may be a table's row: offsets into the line. */
interface LineCells {
  line: number;
  separator: string;
  cells: { from: number; to: number }[];
}

/** A table has so many columns and rows at least; two columns only with a tab between. */
const MIN_ROWS = 2;
const MIN_PIPE_COLUMNS = 3;
/** A rule between a head and its rows: "|---|:--:|". */
const RULE = /^[\s|:+=-]{3,}$/;

/**
 * The tables that a plain text keeps: neighbouring lines whose cells are set apart by tabs or by
 * pipes. The text stays as it stands; the cells are spans of it.
 */
export function tablesOfLines(lines: readonly string[]): Table[] {
  const tables: Table[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  let run: LineCells[] = [];
  const endRun = () => {
    if (run.length >= MIN_ROWS && isTable(run)) tables.push(tableOf(lines, starts, run));
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const row = cellsOf(line, i);
    if (row && (run.length === 0 || run[0]?.separator === row.separator)) run.push(row);
    else if (run.length > 0 && RULE.test(line)) continue;
    else {
      endRun();
      if (row) run.push(row);
    }
  }
  endRun();
  return tables;
}

function cellsOf(line: string, index: number): LineCells | null {
  if (line.includes('\t')) return { line: index, separator: '\t', cells: split(line, '\t') };
  if (!line.includes('|') || RULE.test(line)) return null;
  let cells = split(line, '|');
  const isFramed = line.startsWith('|') && line.endsWith('|') && cells.length > 2;
  if (isFramed) cells = cells.slice(1, -1);
  return cells.length >= MIN_PIPE_COLUMNS ? { line: index, separator: '|', cells } : null;
}

function split(line: string, separator: string): { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = [];
  for (let from = 0; from <= line.length; ) {
    const at = line.indexOf(separator, from);
    const to = at < 0 ? line.length : at;
    let start = from;
    let end = to;
    while (start < end && line[start] === ' ') start++;
    while (end > start && line[end - 1] === ' ') end--;
    cells.push({ from: start, to: end });
    from = to + 1;
  }
  return cells;
}

/** Lines that share a separator by chance ("I.⇥BỐI CẢNH") are no table. */
function isTable(run: readonly LineCells[]): boolean {
  const most = Math.max(...run.map(({ cells }) => cells.length));
  if (most >= 3) return true;
  return run.length > 2 && run.every(({ cells }) => cells.length === 2);
}

function tableOf(lines: readonly string[], starts: readonly number[], run: LineCells[]): Table {
  const grid = new Grid();
  const texts: CellText[] = [];
  for (const { line, cells } of run) {
    grid.startRow();
    const start = starts[line] as number;
    for (const { from, to } of cells) {
      const place = grid.place(undefined);
      if (!place) break;
      const cell: TableCell = { start: start + from, end: start + to, ...place, isHeader: false };
      texts.push({ cell, text: (lines[line] as string).slice(from, to), isBold: false });
    }
  }
  const first = run[0]?.line as number;
  const last = run[run.length - 1]?.line as number;
  return describeTable({
    before: (back) => {
      const at = first - back;
      if (at < 0) return null;
      const line = lines[at] as string;
      const start = starts[at] as number;
      return { line, isHeading: false, isRow: false, span: { start, end: start + line.length } };
    },
    span: {
      start: starts[first] as number,
      end: (starts[last] as number) + (lines[last] as string).length,
    },
    grid,
    texts,
    headRows: 0,
    caption: null,
  });
}
