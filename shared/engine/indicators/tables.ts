import type { Indicator, IndicatorRole } from '../../contract/index.ts';
import { NUMBERING_HEADS } from '../../gazetteer/table-cues.ts';
import { normalKey } from '../scan/normal-form.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { Table, TableCell } from '../source/page.ts';
import { cellFigureAt, isDay, isYear } from './cell-figures.ts';
import { shiftDecimal } from './decimal.ts';
import type { Figure } from './figures.ts';
import { type PeriodMention, resolvePeriod } from './periods.ts';
import { type PageReading, readPassage } from './prose.ts';
import { statedUnit } from './stated.ts';
import { type Column, gridOf, isIndexCell, readColumns, textOfSpan } from './table-columns.ts';
import { periodOfLabel, periodsOfSpan } from './table-periods.ts';
import {
  type CellUnit,
  captionUnit,
  headUnit,
  nameUnit,
  percentOf,
  UNSAID_PERCENT,
  unitOfCell,
} from './table-units.ts';

interface RowContext {
  label: TableCell | null;
  labelText: string | null;
  section: string | null;
  /** Where the label is a period and nothing else. */
  period: PeriodMention | null;
  unit: CellUnit | null;
  start: number;
  end: number;
}

/** Every figure of a table's data cells, in reading order. */
export function readTable(table: Table, index: number, page: PageReading): Indicator[] {
  const { tokens, dates } = page;
  const grid = gridOf(table);
  const columns = readColumns(table, grid, tokens, dates);
  if (!columns.some(({ use }) => use === 'data')) return [];
  const caption = unitOfTable(table, columns, tokens);
  const captionPeriods = table.caption ? periodsOfSpan(page, table.caption) : [];
  const rows: Indicator[][] = [];
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
    const ofRow: Indicator[] = [];
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
      ofRow.push(
        ...readCell(cell, column, context, { table, index, caption, captionPeriods, page }),
      );
    }
    rows.push(ofRow);
  }
  settlePercents(rows, columns);
  for (const row of rows) linkRow(row, page);
  return rows.flat();
}

/** Share of a column's rows that must follow "result / plan" to make it an attainment. */
const MOST_ROWS = 0.6;

/** "So sánh (%)" beside a plan and its result: the figures say that it is the one over the other. */
function settlePercents(rows: readonly (readonly Indicator[])[], columns: readonly Column[]): void {
  columns.forEach((column, c) => {
    const mayFollow = !column.stated || column.role === 'level';
    if (!column.percent || !mayFollow || column.use !== 'data') return;
    const cells: Indicator[] = [];
    let following = 0;
    for (const row of rows) {
      const percent = row.find(({ cell, kind }) => cell?.column === c && kind === 'percent');
      if (!percent) continue;
      cells.push(percent);
      if (isAttainment(percent, row)) following++;
    }
    if (following === 0 || following < MOST_ROWS * cells.length) return;
    for (const percent of cells) percent.role = 'attainment';
  });
}

function isAttainment(percent: Indicator, row: readonly Indicator[]): boolean {
  const plan = row.find(({ role }) => role === 'target');
  const result = row.find(({ role, unit }) => role === 'level' && unit === plan?.unit);
  if (!plan || !result || plan.value === 0) return false;
  return Math.abs((100 * result.value) / plan.value - percent.value) < 0.1;
}

/** In a row the comparisons are said of the result before them, attainments are against the plan. */
function linkRow(row: readonly Indicator[], page: PageReading): void {
  const plan = row.find(({ role }) => role === 'target') ?? null;
  let about: Indicator | null = null;
  for (const indicator of row) {
    if (indicator.role === 'level') about = indicator;
    else if (indicator.role !== 'target' && about) {
      page.links.set(indicator, { about, plan: indicator.role === 'attainment' ? plan : null });
    }
  }
}

function isIndexRow(row: readonly (TableCell | null)[], r: number, tokens: Tokens): boolean {
  const texts = row
    .filter((cell) => cell !== null && cell.row === r && cell.end > cell.start)
    .map((cell) => textOfSpan(tokens, cell as TableCell));
  if (texts.length < 3 || !texts.every(isIndexCell)) return false;
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0]))
    .filter((n) => !Number.isNaN(n));
  return (
    numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
  );
}

/** A row of one label over all columns: "I. Nông, lâm nghiệp". */
function isSection(
  row: readonly (TableCell | null)[],
  r: number,
  columns: readonly Column[],
  tokens: Tokens,
): boolean {
  return row.every((cell, c) => {
    if (!cell || cell.row !== r || cell.column !== c || columns[c]?.use === 'numbering')
      return true;
    return !/\d/.test(tokens.text.slice(cell.start, cell.end)) || columns[c]?.use !== 'data';
  });
}

function rowContext(
  row: readonly (TableCell | null)[],
  r: number,
  columns: readonly Column[],
  { section, above }: { section: string | null; above: CellUnit | null },
  page: PageReading,
): RowContext {
  const { tokens } = page;
  const at = columns.findIndex(({ use }) => use === 'label');
  const own = row.filter((cell): cell is TableCell => cell !== null && cell.row === r);
  const spanning = own.find(
    (cell) => cell.columnSpan > 1 && /\p{L}{2}/u.test(tokens.text.slice(cell.start, cell.end)),
  );
  const label = (at >= 0 ? row[at] : null) ?? spanning ?? null;
  const unitAt = columns.findIndex(({ use }) => use === 'unit');
  const unitCell = unitAt >= 0 ? row[unitAt] : null;
  const head = columns[at]?.path.at(-1) ?? '';
  const text = label && label.end > label.start ? cleanLabel(textOfSpan(tokens, label)) : null;
  return {
    label,
    labelText: text === '' ? null : text,
    section,
    period: label && label.end > label.start ? periodOfLabel(page, label, head) : null,
    unit:
      (unitCell && !isDitto(tokens, unitCell) ? unitOfCell(tokens, unitCell) : null) ??
      (label ? unitOfLabel(tokens, label) : null) ??
      (unitCell && (isDitto(tokens, unitCell) || isPartOfAbove(tokens, unitCell, label))
        ? above
        : null),
    start: own[0]?.start ?? 0,
    end: own[own.length - 1]?.end ?? 0,
  };
}

/** A mark that says "as above" in a unit column. */
function isDitto(tokens: Tokens, cell: TableCell): boolean {
  return /^[-–\s]*(?:["”“″'’/]{1,2}|nt|như trên)[-–\s.]*$/iu.test(
    tokens.text.slice(cell.start, cell.end),
  );
}

/** "- Trong đó: Lúa" with its unit left blank is measured as the row above it. */
function isPartOfAbove(tokens: Tokens, unitCell: TableCell, label: TableCell | null): boolean {
  if (unitCell.end > unitCell.start || !label) return false;
  return /^(?:[-–+*•]|trong đó)/iu.test(tokens.text.slice(label.start, label.end));
}

/** "- Thu nội địa", "1.2. Chi đầu tư", "I. Nông nghiệp": the words without their mark. */
function cleanLabel(text: string): string {
  return text
    .replace(/^(?:[-–—+*•]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])\s?[.)]\s*)+/u, '')
    .replace(/\s*[:;]$/u, '')
    .trim();
}

function unitOfLabel(tokens: Tokens, label: TableCell): CellUnit | null {
  return headUnit(tokens, label) ?? percentOf(tokens, label);
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

interface CellContext {
  table: Table;
  index: number;
  caption: GivenUnit | null;
  captionPeriods: readonly PeriodMention[];
  page: PageReading;
}

const MOST_CELL_WORDS = 6;

function readCell(
  cell: TableCell,
  column: Column,
  row: RowContext,
  context: CellContext,
): Indicator[] {
  const { tokens, cover } = context.page;
  const from = tokenAtOrAfter(tokens, cell.start);
  const to = tokenAtOrAfter(tokens, cell.end);
  const place = {
    table: context.index,
    row: cell.row,
    column: cell.column,
    headers: [
      ...column.path,
      ...(row.section ? [row.section] : []),
      ...(row.labelText ? [row.labelText] : []),
    ],
  };
  for (let i = from; i < to; i++) if (((cover[i] as number) & 1) !== 0) return [];
  const figure = cellFigureAt(tokens, from, to);
  if (figure) {
    if (isDay(figure) || isYear(figure, column.path.at(-1) ?? '')) return [];
    return [toIndicator(figure, column, row, context, place)];
  }
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) words++;
  const passage = {
    start: cell.start,
    end: cell.end,
    kind: 'table-row' as const,
    sentences: [{ start: cell.start, end: cell.end }],
  };
  const prose = readPassage(passage, { ...context.page, targetScope: null });
  for (const indicator of prose) {
    indicator.cell = place;
    indicator.subject ??= subjectOf(column, row);
    if (words <= MOST_CELL_WORDS && column.role !== 'level' && indicator.role === 'level')
      indicator.role = column.role;
    indicator.period ??= periodOf(column, row, context);
  }
  return prose;
}

const RANK: CellUnit = { unit: 'hạng', kind: 'rank', power: 0, words: null };

function toIndicator(
  figure: Figure,
  column: Column,
  row: RowContext,
  context: CellContext,
  place: NonNullable<Indicator['cell']>,
): Indicator {
  const { tokens } = context.page;
  const start = tokens.start[figure.from] as number;
  const end = tokens.end[figure.to - 1] as number;
  const role = roleOf(column, row);
  const given = figure.unit === null ? givenUnit(column, row, role, context.caption) : null;
  const unit = figure.unit === null ? given : { unit: figure.unit, kind: figure.kind };
  // "500 nghìn" in a column of "triệu đồng" is scaled by its own word.
  const power = figure.stated ? 0 : (given?.power ?? 0);
  const plain = shiftDecimal(figure.decimal, power);
  const decimal = figure.negative && role !== 'change' ? `-${plain}` : plain;
  const kind = figure.form === 'ratio' ? 'ratio' : (unit?.kind ?? 'count');
  return {
    id: '',
    start,
    end,
    quote: tokens.text.slice(start, end),
    value: Number(decimal),
    value2: figure.decimal2 === null ? null : Number(shiftDecimal(figure.decimal2, power)),
    decimal,
    unit: unit?.unit ?? null,
    kind: kind === 'count' && power === 0 && plain.includes('.') ? 'measure' : kind,
    qualifier: figure.qualifier,
    role,
    subject: subjectOf(column, row),
    period: periodOf(column, row, context),
    place: null,
    agency: null,
    base: baseOfHead(role, column),
    sentence: { start: row.start, end: row.end },
    cell: place,
    decimal2: figure.decimal2 === null ? null : shiftDecimal(figure.decimal2, power),
    direction: role === 'change' ? directionOf(figure, column, row, tokens) : null,
    periodFrom: periodSource(column, row, context),
    contextPeriod: null,
    aboutId: null,
    stated: statedOf(figure, given, tokens),
    scope: null,
  };
}

const UNIT_IN_BRACKETS = /\s?\([^()]{1,30}\)$/;

/** A row's label says what is measured, but for a period: then its column's head does. */
function subjectOf({ path }: Column, row: RowContext): string | null {
  const head = row.period ? path.at(-1)?.replace(UNIT_IN_BRACKETS, '') : null;
  return head || row.labelText;
}

/** A comparing column names its base in its head. */
function baseOfHead(role: IndicatorRole, { path }: Column): Indicator['base'] {
  const quote = path[path.length - 1];
  if (quote === undefined || (role !== 'attainment' && role !== 'change')) return null;
  const key = normalKey(quote);
  const budget = /dự toán|(?:^|[ /])dt(?:$| )/u.test(key);
  const relation =
    role === 'attainment'
      ? budget
        ? 'budget'
        : 'plan'
      : /cùng k[ỳì]|(?:^|[ /])ck(?:$| )/u.test(key)
        ? 'same-period'
        : 'previous';
  return { relation, quote, indicatorId: null };
}

function periodSource(
  column: Column,
  row: RowContext,
  context: CellContext,
): Indicator['periodFrom'] {
  if (periodOf(column, row, context) === null) return null;
  return row.period || column.period ? 'header' : 'caption';
}

/** A percentage from here on may be an index ("104,2" of a hundred), which only a sign makes a change. */
const INDEX = 50;
const RISES = /(?:^|[\s(/])tăng(?:$|[\s)/,(])/u;
const FALLS = /(?:^|[\s(/])giảm(?:$|[\s)/,(])/u;

/** Which way a cell's change goes: by its sign; without one, by what its head or label says. */
function directionOf(
  { from, negative, decimal }: Figure,
  { path, percent }: Column,
  { labelText }: RowContext,
  tokens: Tokens,
): Indicator['direction'] {
  if (negative) return 'down';
  if (tokens.word[from] === '+') return 'up';
  if (Number(decimal) === 0) return null;
  const said = normalKey([...path, labelText ?? ''].join(' '));
  const falls = FALLS.test(said);
  if (!RISES.test(said)) return falls ? 'down' : null;
  const isIndex = percent !== null && Number(decimal) >= INDEX;
  return isIndex ? null : 'up';
}

/** A unit that the table gives, and what of the table gives it. */
interface GivenUnit extends CellUnit {
  from: 'column' | 'row' | 'caption';
}

/** The words of the cell's own unit or scale, else of the table's unit; "12 nghìn" in a column of "người" has both. */
function statedOf(figure: Figure, given: GivenUnit | null, tokens: Tokens): Indicator['stated'] {
  const own = statedUnit(tokens, figure.stated);
  if (!given || given.words === null || (own && given.power > 0)) return own;
  return { unit: given.words, scale: own?.scale ?? 10 ** given.power, from: given.from };
}

const RATIO_ROLES: ReadonlySet<IndicatorRole> = new Set(['attainment', 'share']);

function givenUnit(
  column: Column,
  row: RowContext,
  role: IndicatorRole,
  ofCaption: GivenUnit | null,
): GivenUnit | null {
  const ofColumn = givenBy(column.unit, 'column');
  const ofRow = givenBy(row.unit, 'row');
  if (role === 'rank') return givenBy(RANK, 'column');
  if (column.unit?.unit === RANK.unit) return ofColumn;
  if (column.percent || RATIO_ROLES.has(role))
    return (
      [givenBy(column.percent, 'column'), ofColumn, ofRow, ofCaption].find(
        (given) => given?.words != null && given.unit === UNSAID_PERCENT.unit,
      ) ?? givenBy(UNSAID_PERCENT, 'column')
    );
  const isFiner = row.unit?.unit.startsWith(`${column.unit?.unit}/`) === true;
  if (ofColumn && column.stated === false && !isFiner) return ofColumn;
  return ofRow ?? ofColumn ?? ofCaption ?? givenBy(column.counted, 'column');
}

function givenBy<From extends GivenUnit['from']>(
  unit: CellUnit | null,
  from: From,
): GivenUnit | null {
  return unit && { ...unit, from };
}

/** A row may say what its column does not: "Kế hoạch", "Tỷ lệ hoàn thành (%)". */
function roleOf(column: Column, row: RowContext): IndicatorRole {
  if (column.stated || row.labelText === null) return column.role;
  const label = normalKey(row.labelText);
  if (NUMBERING_HEADS.has(label)) return column.role;
  if (
    /^(?:kế hoạch|dự toán|chỉ tiêu giao|mục tiêu)(?: |$)/u.test(label) &&
    !/%|so với|thực hiện/u.test(label)
  )
    return 'target';
  if (/so (?:với )?(?:kế hoạch|kh|dự toán|chỉ tiêu)|hoàn thành kế hoạch/u.test(label))
    return 'attainment';
  if (/so (?:với )?cùng kỳ|tốc độ tăng/u.test(label)) return 'change';
  return /^(?:tỷ trọng|tỉ trọng|cơ cấu)/u.test(label) ? 'share' : column.role;
}

/** What a cell is about in time: its row's period, its column's, or the caption's. */
function periodOf(column: Column, row: RowContext, context: CellContext): string | null {
  const { captionPeriods, page } = context;
  const captionYear = captionPeriods.find(({ year }) => year !== null)?.year ?? null;
  const own = row.period ?? column.period;
  if (own) return resolvePeriod(own, column.year ?? captionYear ?? page.pageYear);
  const [first] = captionPeriods;
  if (column.isPrevious || !first) return null;
  // A plan is for the year of which the caption names a day.
  if (first.until && column.role === 'target')
    return captionYear === null ? null : `${captionYear}`;
  return resolvePeriod(first, captionYear ?? page.pageYear);
}
