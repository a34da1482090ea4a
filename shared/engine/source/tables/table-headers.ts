import type { Span } from '../../../contract/index.ts';
import { saysYear } from '../../years.ts';
import type { Table, TableCell } from '../page.ts';
import type { Grid } from './grid.ts';
import { endsWithUnit, isHeadWord, isUnitLine } from './table-words.ts';

/** What header detection knows of a cell beside its place. */
export interface CellText {
  cell: TableCell;
  text: string;
  isBold: boolean;
}

/** A line that says so itself that it names a table. */
const TABLE_NAME = /^(?:bảng|biểu|phụ\s+lục)\b/i;
/** A cell that holds a figure: digits with separators, a sign, a percent sign, a blank's dash. */
const FIGURE = /^[-+−–~≈<>≥≤(]*\d[\d.,\s]*(?:[-–/]\s*\d[\d.,]*\s*)?[%‰)*]*$/;
/** Row numbers: 1, 01, 1.2, I, II, a. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*\.?|[IVX]{1,6}\.?|[a-zđA-ZĐ][.)]?)$/;
/** "(1) | (2) | (3)", "A | B | 1 | 2 | 3=2/1": a row that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=\s*[\d()+\-*/x:% ]{1,30})?$/;
const MAX_CAPTION = 300;
const MAX_HEADER_ROWS = 6;
const MAX_LEAD_ROWS = 5;

/** A table that was read, and what stands around it. */
export interface ReadTable {
  /** The first row's start and the last row's end. */
  span: Span;
  grid: Grid;
  texts: readonly CellText[];
  /** Rows of `thead`. */
  headRows: number;
  /** `caption`. */
  caption: { line: string; span: Span } | null;
  /** The n-th line before the table (1 is the nearest). */
  before: (n: number) => LineBefore | null;
}

export interface LineBefore {
  line: string;
  span: Span;
  isHeading: boolean;
  isRow: boolean;
}

/** Completes a table: its header rows and columns, its caption and its unit line. */
export function describeTable(table: ReadTable): Table {
  const { grid, texts, headRows, before } = table;
  const rows = rowsOf(texts, grid.rows);
  // "Đơn vị tính: triệu đồng" alone names no table.
  const givesUnit = table.caption !== null && isUnitLine(table.caption.line);
  let caption = givesUnit ? null : (table.caption?.span ?? null);
  let unitCaption = givesUnit ? (table.caption?.span ?? null) : null;
  /** Leading rows of one cell over the whole width name the table or its unit. */
  let lead = 0;
  while (lead < rows.length && lead < MAX_LEAD_ROWS) {
    const filled = filledOf(rows[lead]);
    const unitCell = filled.find(({ text }) => isUnitLine(text));
    const only = filled.find((cell) => cell !== unitCell) ?? filled[0];
    // Beside the table's name its unit may stand in a cell of its own.
    if (filled.length > (unitCell ? 2 : 1)) break;
    if (unitCell && filled.length === 2) {
      if (!isHeadRow(filledOf(rows[lead + 1]), false, true)) break;
      unitCaption ??= spanOf(unitCell);
      if (only) caption ??= spanOf(only);
      lead++;
      continue;
    }
    const isWide = !only || only.cell.columnSpan > 1 || isUnitLine(only.text);
    if (!isWide && !standsOverHeads(rows, lead)) break;
    if (only && isUnitLine(only.text)) unitCaption = spanOf(only);
    else if (only && !caption) caption = spanOf(only);
    lead++;
  }
  if (lead === rows.length) lead = 0;
  const headerRows = Math.max(lead, headRows, headerEnd(rows, lead));
  const headerColumns = labelColumns(rows, headerRows, grid.columns);
  for (const { cell } of texts) if (cell.row < headerRows) cell.isHeader = true;

  for (let n = 1; n <= 3; n++) {
    const above = before(n);
    if (!above || above.isRow || above.line.length > MAX_CAPTION) break;
    if (isUnitLine(above.line) || endsWithUnit(above.line)) unitCaption ??= above.span;
    if (isUnitLine(above.line)) continue;
    if (!caption && namesTable(above)) caption = above.span;
    else break;
  }
  return {
    ...table.span,
    rows: grid.rows,
    columns: grid.columns,
    cells: texts.map(({ cell }) => cell),
    headerRows,
    headerColumns,
    caption,
    unitCaption,
  };
}

function filledOf(row: readonly CellText[] | undefined): CellText[] {
  return (row ?? []).filter(({ text }) => text !== '');
}

/** A name in a table's first cell, as spreadsheets have it: other rows of one cell, then the heads. */
function standsOverHeads(rows: readonly CellText[][], from: number): boolean {
  for (let r = from + 1; r < Math.min(rows.length, MAX_LEAD_ROWS); r++) {
    const filled = filledOf(rows[r]);
    if (filled.length > 2) return isHeadRow(filled, false, true);
    if (filled.length > 1) return false;
  }
  return false;
}

function spanOf({ cell }: CellText): Span {
  return { start: cell.start, end: cell.end };
}

function rowsOf(texts: readonly CellText[], count: number): CellText[][] {
  const rows: CellText[][] = Array.from({ length: count }, () => []);
  for (const text of texts) rows[text.cell.row]?.push(text);
  return rows;
}

function namesTable({ line, isHeading }: LineBefore): boolean {
  if (TABLE_NAME.test(line)) return true;
  if (/[.;:,]$/.test(line)) return false;
  return isHeading || line === line.toUpperCase();
}

/** Row after the last header row, from `from` on. */
function headerEnd(rows: readonly CellText[][], from: number): number {
  let end = from;
  let covered = from;
  let isSecond = false;
  while (end < rows.length - 1 && end - from < MAX_HEADER_ROWS) {
    const row = rows[end] as CellText[];
    const isWithinSpan = end < covered || isSecond;
    if (!isHeadRow(row, isWithinSpan, end === from)) break;
    for (const { cell } of row) {
      if (cell.rowSpan <= MAX_HEADER_ROWS) covered = Math.max(covered, end + cell.rowSpan);
    }
    end++;
    isSecond = end === from + 1 && isUnderEmpty(rows[end] ?? [], row);
    if (end >= covered && !isSecond && !isSubHead(rows[end] ?? [], row)) break;
  }
  const numbers = rows[end]?.filter(({ text }) => text !== '') ?? [];
  const numbersColumns =
    end > from && numbers.length > 2 && numbers.every(({ text }) => COLUMN_NUMBER.test(text));
  if (numbersColumns && isCounting(numbers)) end++;
  return end;
}

/** Whether a row is one of column heads. */
function isHeadRow(row: readonly CellText[], isWithinSpan: boolean, isFirst: boolean): boolean {
  const filled = row.filter(({ text }) => text !== '');
  if (filled.length === 0) return false;
  if (filled.some(({ text }) => FIGURE.test(text) && !saysYear(text))) return false;
  if (isWithinSpan || filled.every(({ cell, isBold }) => cell.isHeader || isBold)) return true;
  if (!isFirst) return false;
  return (
    filled.some(({ text }) => isHeadWord(text)) ||
    // An empty corner over the labels.
    (filled.length > 1 &&
      row[0]?.text === '' &&
      filled.every(({ text }) => text.length <= MAX_SUB_HEAD)) ||
    (filled.length > 2 && filled.every(({ text }) => text.length <= 80))
  );
}

/** A second row of heads without spans above it: bold like the first, or `th`. */
function isSubHead(row: readonly CellText[], above: readonly CellText[]): boolean {
  const isStrong = ({ cell, isBold, text }: CellText) => text === '' || cell.isHeader || isBold;
  const spans = above.some(({ cell }) => cell.columnSpan > 1);
  return spans && row.length > 0 && row.every(isStrong);
}

/** A second row of plain heads: empty under the heads of the labels, words under a wide or an empty one. */
function isUnderEmpty(row: readonly CellText[], above: readonly CellText[]): boolean {
  const first = row[0];
  const filled = filledOf(row);
  if (!first || first.text !== '' || first.cell.column > 0 || filled.length < 2) return false;
  return filled.every(({ cell, text }) => {
    const over = above.find(
      ({ cell: { column, columnSpan } }) =>
        column <= cell.column && cell.column < column + columnSpan,
    );
    const isHead = text.length <= MAX_SUB_HEAD && !FIGURE.test(text);
    return isHead && (over === undefined || isWideOrEmpty(over, above));
  });
}

const MAX_SUB_HEAD = 60;

/** A head over several columns: by its span, or with empty cells after it. */
function isWideOrEmpty({ cell, text }: CellText, row: readonly CellText[]): boolean {
  if (cell.columnSpan > 1 || text === '') return true;
  const next = row.find(({ cell: { column } }) => column === cell.column + 1);
  return next === undefined || next.text === '';
}

function isCounting(cells: readonly CellText[]): boolean {
  const numbers = cells.map(({ text }) => Number.parseInt(text.replace('(', ''), 10));
  const known = numbers.filter((number) => !Number.isNaN(number));
  return (
    known.length > 1 &&
    known.every((number, i) => i === 0 || number === (known[i - 1] as number) + 1)
  );
}

/** Leading columns without figures: row numbers, labels, units. */
function labelColumns(rows: readonly CellText[][], from: number, columns: number): number {
  const figures = new Map<number, number>();
  const filled = new Map<number, number>();
  let ordinals = 0;
  for (let r = from; r < rows.length; r++) {
    for (const { cell, text } of rows[r] as CellText[]) {
      if (text === '' || cell.columnSpan > 1) continue;
      filled.set(cell.column, (filled.get(cell.column) ?? 0) + 1);
      if (cell.column === 0 && ORDINAL.test(text)) ordinals++;
      else if (FIGURE.test(text)) figures.set(cell.column, (figures.get(cell.column) ?? 0) + 1);
    }
  }
  const isFigures = (column: number) => (figures.get(column) ?? 0) * 2 > (filled.get(column) ?? 0);
  const hasOrdinals = ordinals * 2 > (filled.get(0) ?? 0);
  let column = hasOrdinals ? 1 : 0;
  while (column < columns && !isFigures(column)) column++;
  if (column >= columns) return Math.min(columns, hasOrdinals ? 2 : 1);
  return Math.max(column, 1);
}
