import type { IndicatorRole, Span } from '../../../contract/index.ts';
import type { NounClass } from '../../../gazetteer/counted-nouns.ts';
import { phraseIs } from '../../phrases.ts';
import { wordIs } from '../../rules/word-index.ts';
import type { DateMention } from '../../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { Table, TableCell } from '../../source/page.ts';
import { isPlainHead } from '../../source/tables/table-words.ts';
import { saysYear } from '../../years.ts';
import { nounTrie } from '../clause/lexicon.ts';
import { unitAt } from '../number/unit-reader.ts';
import { type PeriodMention, periodsWithin } from '../period/periods.ts';
import type { Column } from './column.ts';
import { HEAD_USES } from './head-rules.ts';
import { settleLabels } from './table-labels.ts';
import { isPeriodHead, type PeriodPage, periodOfLabel } from './table-periods.ts';
import {
  comparisonTrie,
  has,
  isPrevious,
  placeOf,
  rankTrie,
  roleOfHead,
  scoreTrie,
} from './table-roles.ts';
import { type CellUnit, captionUnit, headUnit, percentOf, unitOfTokens } from './table-units.ts';

/** The cells of a table by row and column, spanning cells at every place they cover. */
export function gridOf(table: Table): (TableCell | null)[][] {
  const grid = Array.from({ length: table.rows }, () =>
    new Array<TableCell | null>(table.columns).fill(null),
  );
  for (const cell of table.cells) {
    for (let r = cell.row; r < Math.min(table.rows, cell.row + cell.rowSpan); r++) {
      const row = grid[r] as (TableCell | null)[];
      for (let c = cell.column; c < Math.min(table.columns, cell.column + cell.columnSpan); c++)
        row[c] ??= cell;
    }
  }
  return grid;
}

/** Reads the heads of all columns of a table. */
export function readColumns(
  table: Table,
  grid: (TableCell | null)[][],
  tokens: Tokens,
  dates: readonly DateMention[],
): Column[] {
  const columns: Column[] = [];
  for (let c = 0; c < table.columns; c++) {
    const cells: TableCell[] = [];
    for (let r = 0; r < table.headerRows; r++) {
      const cell = headAt(table, grid, r, c);
      // A head over the whole width names the table, not its columns; so does its unit line.
      const isOwn = cell && cell.columnSpan < table.columns && !isCaption(table, cell);
      if (isOwn && cells[cells.length - 1] !== cell) cells.push(cell);
    }
    columns.push(readColumn(cells, tokens, dates));
  }
  for (const [c, column] of columns.entries())
    if (column.use === 'unit' && !isUnits(table, grid, c, tokens)) column.use = 'data';
  const periods = periodColumn(table, grid, columns, { tokens, dates });
  if (periods) periods.use = 'label';
  else settleLabels(table, grid, columns, tokens);
  settleComparisons(columns);
  settlePeriods(columns);
  return columns;
}

function isCaption({ caption, unitCaption }: Table, { start, end }: Span): boolean {
  return [caption, unitCaption].some((line) => line?.start === start && line.end === end);
}

/**
 * The head of a column in a row of heads; null where it is empty. Pasted from a spreadsheet a head over
 * several columns may stand in the first of them, the others empty above heads of their own.
 */
function headAt(
  table: Table,
  grid: (TableCell | null)[][],
  r: number,
  c: number,
): TableCell | null {
  const isFilled = (row: number, column: number) => {
    const cell = grid[row]?.[column];
    return cell !== null && cell !== undefined && cell.end > cell.start && cell.row === row;
  };
  const cell = grid[r]?.[c] ?? null;
  if (cell && cell.end > cell.start) return cell;
  if (r + 1 >= table.headerRows || !isFilled(r + 1, c)) return null;
  for (let left = c - 1; left >= 0 && isFilled(r + 1, left); left--)
    if (isFilled(r, left)) return grid[r]?.[left] ?? null;
  return null;
}

/** Whether a column under "Đơn vị" gives units; those that name who reports are not known as such. */
function isUnits(table: Table, grid: (TableCell | null)[][], c: number, tokens: Tokens): boolean {
  let known = 0;
  let names = 0;
  for (let r = table.headerRows; r < table.rows; r++) {
    const cell = grid[r]?.[c];
    if (!cell || cell.row !== r || cell.end <= cell.start) continue;
    const from = tokenAtOrAfter(tokens, cell.start);
    const to = tokenAtOrAfter(tokens, cell.end);
    if (unitOfTokens(tokens, from, to)) known++;
    else if (cell.end - cell.start >= LONG_UNIT) names++;
  }
  return known >= names;
}

/** Characters from which words that are no known unit are a name. */
const LONG_UNIT = 8;

/** The first column, where its head and all its cells say that it gives the rows' periods. */
function periodColumn(
  table: Table,
  grid: (TableCell | null)[][],
  columns: readonly Column[],
  page: PeriodPage,
): Column | null {
  const at = columns.findIndex(({ use }) => use !== 'numbering');
  const column = columns[at];
  const head = column?.path.at(-1) ?? '';
  if (!column || !isPeriodHead(head)) return null;
  let periods = 0;
  for (let r = table.headerRows; r < table.rows; r++) {
    const cell = grid[r]?.[at];
    if (!cell || cell.row !== r || cell.end <= cell.start) continue;
    if (periodOfLabel(page, cell, head)) periods++;
    else if (!isTotalLabel(textOfSpan(page.tokens, cell))) return null;
  }
  return periods > 0 ? column : null;
}

const isTotalLabel = phraseIs('total-label');

/** The words of a cell with single spaces. */
export function textOfSpan(tokens: Tokens, { start, end }: Span): string {
  return tokens.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function readColumn(
  cells: readonly TableCell[],
  tokens: Tokens,
  dates: readonly DateMention[],
): Column {
  const named = cells.filter((cell) => !isIndexCell(textOfSpan(tokens, cell)));
  const heads = named.map(({ start, end }) => ({ start, end }));
  const percents = cells.map((cell) => percentOf(tokens, cell)).filter((unit) => unit !== null);
  const percent = percents.find(({ words }) => words !== null) ?? percents[0] ?? null;
  const { role, stated } = roleOfHead(named.length > 0 ? named : cells, tokens, percent !== null);
  const { period, year } = periodOfHead(cells, tokens, dates, role);
  return {
    use: useOf(heads.at(-1), tokens),
    role,
    stated,
    percent,
    ofTable: cells.map((cell) => unitOfTable(tokens, cell)).find((unit) => unit !== null) ?? null,
    unit: role === 'rank' ? null : unitOfHead(cells, tokens, role),
    counted: leadingNoun(cells.at(-1), tokens),
    period,
    year,
    isComparison: cells.some((cell) => has(comparisonTrie, tokens, cell)),
    isPrevious: period === null && stated && role === 'level' && saysPrevious(cells.at(-1), tokens),
    path: named.map((cell) => textOfSpan(tokens, cell)),
    heads,
  };
}

/** "ĐVT: ha", "Triệu đồng", "Chỉ tiêu (tỷ đồng)": over labels they tell the unit of all that stands beside them. */
function unitOfTable(tokens: Tokens, cell: TableCell): CellUnit | null {
  const marked = captionUnit(tokens, cell);
  if (marked || tokens.text[cell.end - 1] !== ')') return marked;
  const [, name = ''] = /^([^()]*)\([^()]*\)$/.exec(textOfSpan(tokens, cell)) ?? [];
  const unit = isPlainHead(name.trim()) ? headUnit(tokens, cell) : null;
  return unit?.kind === 'count' ? null : unit;
}

function saysPrevious(cell: TableCell | undefined, tokens: Tokens): boolean {
  return cell !== undefined && isPrevious(cell, tokens);
}

function useOf(head: Span | undefined, tokens: Tokens): Column['use'] {
  if (!head) return 'data';
  return HEAD_USES.decide(placeOf(tokens, head), undefined)?.gives ?? 'data';
}

function unitOfHead(
  cells: readonly TableCell[],
  tokens: Tokens,
  role: IndicatorRole,
): CellUnit | null {
  for (let i = cells.length - 1; i >= 0; i--) {
    const unit = headUnit(tokens, cells[i] as TableCell);
    if (unit) return unit;
  }
  if (role === 'change' && cells.some((cell) => has(rankTrie, tokens, cell))) return PLACES;
  const scored = role === 'level' ? cells.find((cell) => has(scoreTrie, tokens, cell)) : undefined;
  return scored ? pointsOf(tokens, scored) : null;
}

/** By how many places a rank moved. */
const PLACES: CellUnit = { unit: 'hạng', kind: 'count', power: 0, words: null };

const isPoints = wordIs('score-word');

/** Points, in the words of a head of scores. */
function pointsOf(tokens: Tokens, { start, end }: Span): CellUnit {
  const from = tokenAtOrAfter(tokens, start);
  const to = tokenAtOrAfter(tokens, end);
  let at = from;
  while (at < to && !isPoints(tokens, at)) at++;
  const words = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return { unit: 'điểm', kind: 'score', power: 0, words };
}

/** Nouns that a head names what it counts by; others head columns of every sort ("Kế hoạch", "Chỉ tiêu"). */
const NAMING: ReadonlySet<NounClass> = new Set([
  'person',
  'household',
  'business',
  'case',
  'animal',
  'facility',
  'award',
]);
const opensNamingHead = wordIs('noun-head');

function leadingNoun(cell: TableCell | undefined, tokens: Tokens): CellUnit | null {
  if (!cell) return null;
  const from = tokenAtOrAfter(tokens, cell.start);
  const noun = nounTrie.longestAt(tokens, from);
  if (!noun || !(NAMING.has(noun.value) || opensNamingHead(tokens, from))) return null;
  const unit = unitAt(tokens, from, true);
  if (!unit?.isNoun || unit.to > tokenAtOrAfter(tokens, cell.end)) return null;
  const words = tokens.text.slice(tokens.start[from], tokens.end[unit.to - 1]);
  return { unit: unit.unit, kind: unit.kind, power: 0, words };
}

const leadsBase = wordIs('base-lead');

function periodOfHead(
  cells: readonly TableCell[],
  tokens: Tokens,
  dates: readonly DateMention[],
  role: IndicatorRole,
) {
  let period: PeriodMention | null = null;
  let year: number | null = null;
  const compared = role === 'change' || role === 'attainment';
  // "… tháng 7 so với (%)" over "Tháng 6": what stands under it is the base.
  const outer = compared ? cells.findIndex((cell) => has(comparisonTrie, tokens, cell)) : -1;
  for (let i = outer >= 0 ? outer : cells.length - 1; i >= 0; i--) {
    const { start, end } = cells[i] as TableCell;
    const from = tokenAtOrAfter(tokens, start);
    const to = tokenAtOrAfter(tokens, end);
    const bare = yearAlone(tokens, from, to);
    let after = from;
    for (const found of bare ? [bare] : periodsWithin(tokens, dates, from, to)) {
      if (compared && found.from > from && leadsBase(tokens, found.from - 1)) continue;
      // "TH 2024/TH 2023": what stands behind the stroke is the base.
      if (compared && tokens.word.slice(after, found.from).includes('/')) break;
      after = found.to;
      period ??= found;
      year ??= found.year;
    }
  }
  return { period, year };
}

/** A head that is a year and nothing else. */
function yearAlone(tokens: Tokens, from: number, to: number): PeriodMention | null {
  const word = tokens.word[from] ?? '';
  if (to - from !== 1 || !saysYear(word)) return null;
  return { from, to, template: '{year}', year: Number(word), until: false };
}

/** "So sánh (%)" in a table without plans compares its results; beside a rank "Tăng/giảm" tells places. */
function settleComparisons(columns: readonly Column[]): void {
  const hasPlan = columns.some(({ use, role }) => use === 'data' && role === 'target');
  let before: Column | null = null;
  for (const column of columns) {
    const isUnsaid = column.percent && !column.stated && column.isComparison;
    if (isUnsaid && !hasPlan) column.role = 'change';
    if (column.role === 'change' && before?.role === 'rank' && !column.percent)
      column.unit ??= PLACES;
    before = column;
  }
}

/** A comparison's column is about the period of the result column before it; years fill in from the heads. */
function settlePeriods(columns: Column[]): void {
  const years = columns.map(({ year }) => year).filter((year) => year !== null);
  const latest = years.length > 0 ? Math.max(...years) : null;
  let result: Column | null = null;
  for (const column of columns) {
    if (column.use !== 'data') continue;
    column.year ??= latest;
    if (column.role === 'level' && column.period && !column.percent) result = column;

    const unsaid = column.percent && !column.stated;
    const follows =
      unsaid || column.role === 'attainment' || column.role === 'change' || column.role === 'share';
    if (follows && !column.period && result) {
      column.period = result.period;
      column.year = result.year;
    }
  }
}

/** "1", "(2)", "3=2/1", "A": a cell of the row that numbers the columns. */
export function isIndexCell(text: string): boolean {
  return /^(?:\(?\d{1,2}\)?|[A-EĐ]|\(?\d{1,2}\)?\s?=.{1,24})$/u.test(text);
}
