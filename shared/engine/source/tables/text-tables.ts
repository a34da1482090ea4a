import type { CellSpan } from '../markup/outline.ts';
import type { Table, TableCell } from '../page.ts';
import { Grid } from './grid.ts';
import { type CellText, describeTable } from './table-headers.ts';
import { FRAME } from './table-kinds.ts';
import { isPlainHead, numbersRows } from './table-words.ts';

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
    else if (run.length > 0 && isSection(line) && goesOn(lines[i + 1] ?? '', run))
      run.push({ line: i, separator: '\t', cells: [{ from: 0, to: line.length }] });
    else {
      endRun();
      if (row) run.push(row);
    }
  }
  endRun();
  return tables;
}

const LONGEST_SECTION = 90;
const FEWEST_SECTIONED = 4;

/** "II. XÃ HỘI": a row of one cell, whose tabs a text loses. */
function isSection(line: string): boolean {
  if (line.length > LONGEST_SECTION || /[.;:]$/.test(line)) return false;
  return /^(?:[IVX]+|[A-ZĐ]|\d{1,2})[.)]?\s/.test(line) || line === line.toUpperCase();
}

/** Whether a line has as many cells as one of the two rows before it; heads may have fewer. */
function goesOn(line: string, run: readonly LineCells[]): boolean {
  const count = line.includes('\t') ? line.split('\t').length : 0;
  if (count < FEWEST_SECTIONED || run[0]?.separator !== '\t') return false;
  return run.length <= 2 || run.slice(-2).some(({ cells }) => cells.length === count);
}

function cellsOf(line: string, index: number): LineCells | null {
  if (line.includes('\t')) return { line: index, separator: '\t', cells: split(line, '\t') };
  if (!line.includes('|') || RULE.test(line) || FRAME.test(line)) return null;
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

function mostCells(run: readonly LineCells[]): number {
  return run.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** Lines that share a separator by chance ("I.⇥BỐI CẢNH") are no table. */
function isTable(run: readonly LineCells[]): boolean {
  const most = mostCells(run);
  if (most >= 3) return true;
  return run.length > 2 && run.every(({ cells }) => cells.length === 2);
}

const LABEL_SPAN: CellSpan = { rows: 1, columns: 2 };

/**
 * The spans of a first row of heads, which a text loses: where it and the second row together have
 * more cells than the rows below, its last heads stand over those of the second row.
 */
function headSpans(
  run: readonly LineCells[],
  columns: number,
  textAt: (line: number, cell: { from: number; to: number }) => string,
): CellSpan[] {
  const [first, second] = run;
  if (!first || !second || run.length < 3) return [];
  const groups = first.cells.length + second.cells.length - columns;
  if (first.cells.length >= columns || groups < 1 || second.cells.length % groups !== 0) return [];
  const wordsOf = ({ line, cells }: LineCells) => cells.map((cell) => textAt(line, cell));
  const isHead = (text: string) => text !== '' && !/^[-+(]?\d[\d.,]*\s?%?\)?$/.test(text);
  if (!wordsOf(second).every(isHead)) return [];
  const width = second.cells.length / groups;
  if (width < 2) return [];
  let left = groups;
  const spans = wordsOf(first).map(() => ({ rows: 2, columns: 1 }));
  const heads = wordsOf(first);
  for (let c = heads.length - 1; c >= 0 && left > 0; c--) {
    if (isPlainHead(heads[c] as string)) continue;
    spans[c] = { rows: 1, columns: width };
    left--;
  }
  return left === 0 ? spans : [];
}

function tableOf(lines: readonly string[], starts: readonly number[], run: LineCells[]): Table {
  const grid = new Grid();
  const texts: CellText[] = [];
  const textAt = (line: number, { from, to }: { from: number; to: number }) =>
    (lines[line] as string).slice(from, to);
  const columns = mostCells(run.slice(1));
  const spans = headSpans(run, columns, textAt);
  const head = run[0] as LineCells;
  const isNumbered = numbersRows(textAt(head.line, head.cells[0] as { from: number; to: number }));
  for (const [r, { line, cells }] of run.entries()) {
    grid.startRow();
    const start = starts[line] as number;
    const first = textAt(line, cells[0] as { from: number; to: number });
    // "Tổng cộng" in a row that is one cell short stood over the column of row numbers too.
    const isShort = isNumbered && r > 0 && cells.length > 1 && cells.length === columns - 1;
    const isWide = isShort && /\p{L}{3}/u.test(first) && (spans.length === 0 || r > 1);
    for (const [c, { from, to }] of cells.entries()) {
      const isSection = cells.length === 1 && r > 0;
      const whole = isSection ? { rows: 1, columns } : isWide ? LABEL_SPAN : undefined;
      const place = grid.place(r === 0 ? spans[c] : c === 0 ? whole : undefined);
      if (!place) break;
      const cell: TableCell = { start: start + from, end: start + to, ...place, isHeader: false };
      texts.push({ cell, text: (lines[line] as string).slice(from, to), isBold: false });
    }
  }
  if (spans.length > 0) grid.endGroup();
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
