import { attempt } from '../../faults.ts';
import type { Tokens } from '../../scan/tokens.ts';
import type { Table, TableCell } from '../../source/page.ts';
import type { PageReading } from '../assembly/prose.ts';
import { type FigureReading, type Situation, signedValue } from '../assembly/reading.ts';
import type { Column } from './column.ts';
import { type GivenUnit, givenBy, readCell } from './table-cells.ts';
import { gridOf, readColumns } from './table-columns.ts';
import { periodsOfSpan } from './table-periods.ts';
import { isIndexRow, isSection, rowContext } from './table-rows.ts';
import { type CellUnit, captionUnit, nameUnit } from './table-units.ts';

type Row = readonly FigureReading[];

const NONE: Row = [];

/** The figures of a table's data cells, in reading order; a cell that can't be read is left out. */
export function readTable(
  table: Table,
  index: number,
  situation: Situation,
  page: PageReading,
): FigureReading[] {
  const { tokens, dates } = page;
  const grid = gridOf(table);
  const columns = readColumns(table, grid, tokens, dates);
  if (!columns.some(({ use }) => use === 'data')) return [];
  const caption = unitOfTable(table, columns, tokens);
  const captionPeriods = table.caption ? periodsOfSpan(page, table.caption) : [];
  const cells = { table, index, caption, captionPeriods, situation, page };
  const read: Row[] = [];
  let section: string | null = null;
  let above: CellUnit | null = null;
  for (let r = table.headerRows; r < table.rows; r++) {
    const row = grid[r] as (TableCell | null)[];
    if (isIndexRow(row, r, tokens)) continue;
    const context = rowContext(row, r, columns, { section, above }, page);
    if (isSection(row, r, columns, tokens)) {
      section = context.labelText ?? section;
      continue;
    }
    above = context.unit;
    const ofRow: FigureReading[] = [];
    for (let c = 0; c < table.columns; c++) {
      const cell = row[c];
      const column = columns[c] as Column;
      if (
        !cell ||
        cell.row !== r ||
        cell.column !== c ||
        column.use !== 'data' ||
        cell.end <= cell.start
      )
        continue;
      ofRow.push(...attempt('indicator', () => readCell(cell, column, context, cells), NONE));
    }
    read.push(ofRow);
  }
  let rows: readonly Row[] = read;
  for (const [c, column] of columns.entries()) rows = settlePercents(rows, column, c);
  return rows.flatMap(linked);
}

/** Share of a column's rows that must follow "result / plan" to make it an attainment. */
const MOST_ROWS = 0.6;

/** "So sánh (%)" beside a plan and its result: the figures say that it is the one over the other. */
function settlePercents(rows: readonly Row[], column: Column, c: number): readonly Row[] {
  const mayFollow = !column.stated || column.role === 'level';
  if (!column.percent || !mayFollow || column.use !== 'data') return rows;
  const percents = rows.map((row) =>
    row.find(({ cell, kind }) => cell?.column === c && kind === 'percent'),
  );
  const all = percents.filter((percent) => percent !== undefined).length;
  const following = rows.filter((row, r) => isAttainment(percents[r], row)).length;
  if (following === 0 || following < MOST_ROWS * all) return rows;
  return rows.map((row, r) =>
    row.map((reading) =>
      reading === percents[r] ? { ...reading, role: 'attainment' as const } : reading,
    ),
  );
}

function isAttainment(percent: FigureReading | undefined, row: Row): boolean {
  const plan = row.find(({ role }) => role === 'target');
  const result = row.find(({ role, unit }) => role === 'level' && unit === plan?.unit);
  if (!percent || !plan || !result || Number(plan.decimal) === 0) return false;
  return Math.abs((100 * signedValue(result)) / signedValue(plan) - signedValue(percent)) < 0.1;
}

/** In a row the comparisons are said of the result before them, attainments are against the plan. */
function linked(row: Row): Row {
  const plan = row.find(({ role }) => role === 'target')?.start ?? null;
  let about: number | null = null;
  return row.map((reading) => {
    if (reading.role === 'level') about = reading.start;
    else if (reading.role !== 'target' && about !== null)
      return { ...reading, about, plan: reading.role === 'attainment' ? plan : null };
    return reading;
  });
}

/** The unit of the whole table: of its unit line, its name, or the head over its labels ("Chỉ tiêu (ĐVT: ha)"). */
function unitOfTable(
  { unitCaption, caption }: Table,
  columns: readonly Column[],
  tokens: Tokens,
): GivenUnit | null {
  const stated =
    (unitCaption && captionUnit(tokens, unitCaption)) ?? (caption && nameUnit(tokens, caption));
  if (stated) return givenBy(stated, 'caption');
  const head = columns.find(({ use, ofTable }) => use !== 'data' && ofTable !== null);
  return givenBy(head?.ofTable ?? null, 'column');
}
