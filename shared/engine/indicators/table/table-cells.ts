import type { Indicator, IndicatorRole, Span } from '../../../contract/index.ts';
import { phraseIs } from '../../phrases.ts';
import { about, aboutItself } from '../../rules/trace.ts';
import { classTrie } from '../../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { Table, TableCell } from '../../source/page.ts';
import { type PageReading, readPassage } from '../assembly/prose.ts';
import type { FigureReading, Situation } from '../assembly/reading.ts';
import { shiftDecimal } from '../number/decimal.ts';
import type { Figure } from '../number/figure.ts';
import { statedUnit } from '../number/stated.ts';
import type { StatedPeriod } from '../period/period-of.ts';
import { type PeriodMention, resolvePeriod } from '../period/periods.ts';
import { cellFigureAt, isDay, isYear } from './cell-figures.ts';
import type { Column } from './column.ts';
import { HEAD_BASES, LABEL_ROLES } from './head-rules.ts';
import { has, placeOf } from './table-roles.ts';
import type { RowContext } from './table-rows.ts';
import { type CellUnit, UNSAID_PERCENT } from './table-units.ts';

/** What a cell's table says of it. */
export interface CellContext {
  table: Table;
  index: number;
  caption: GivenUnit | null;
  captionPeriods: readonly PeriodMention[];
  situation: Situation;
  page: PageReading;
}

const MOST_CELL_WORDS = 6;

/** The figures of a cell: the number that fills it, or what its words report. */
export function readCell(
  cell: TableCell,
  column: Column,
  row: RowContext,
  context: CellContext,
): FigureReading[] {
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
    if (isDay(figure) || isYear(figure, column.heads.at(-1), tokens)) return [];
    about(cell.start, cell.end);
    const reading = ofCell(figure, column, row, context, place);
    aboutItself();
    return [reading];
  }
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) words++;
  const passage = {
    start: cell.start,
    end: cell.end,
    kind: 'table-row' as const,
    sentences: [{ start: cell.start, end: cell.end }],
  };
  // What stands over the table is over the words in its cells; their heads say what they aim at.
  return readPassage({ passage, situation: context.situation }, context.page).map((reading) => {
    const takesRole =
      words <= MOST_CELL_WORDS && column.role !== 'level' && reading.role === 'level';
    return {
      ...reading,
      cell: place,
      subject: reading.subject ?? subjectOf(column, row),
      role: takesRole ? column.role : reading.role,
      period: reading.period ?? periodOf(column, row, context),
    };
  });
}

const RANK: CellUnit = { unit: 'hạng', kind: 'rank', power: 0, words: null };

function ofCell(
  figure: Figure,
  column: Column,
  row: RowContext,
  context: CellContext,
  place: NonNullable<Indicator['cell']>,
): FigureReading {
  const { tokens } = context.page;
  const role = roleOf(column, row, tokens);
  const given = figure.unit === null ? givenUnit(column, row, role, context.caption) : null;
  const unit = figure.unit === null ? given : { unit: figure.unit, kind: figure.kind };
  // "500 nghìn" in a column of "triệu đồng" is scaled by its own word.
  const power = figure.stated ? 0 : (given?.power ?? 0);
  const decimal = shiftDecimal(figure.decimal, power);
  const kind = figure.form === 'ratio' ? 'ratio' : (unit?.kind ?? 'count');
  return {
    start: tokens.start[figure.from] as number,
    end: tokens.end[figure.to - 1] as number,
    decimal,
    decimal2: figure.decimal2 === null ? null : shiftDecimal(figure.decimal2, power),
    negative: figure.negative,
    unit: unit?.unit ?? null,
    stated: statedOf(figure, given, tokens),
    kind: kind === 'count' && power === 0 && decimal.includes('.') ? 'measure' : kind,
    inTimes: figure.dimension === 'times' && figure.kind === 'count',
    qualifier: figure.qualifier,
    role,
    direction: role === 'change' ? directionOf(figure, column, row, tokens) : null,
    base: baseOfHead(role, column, tokens),
    subject: subjectOf(column, row),
    period: periodOf(column, row, context),
    contextPeriod: column.isPrevious ? null : context.situation.headingPeriod,
    place: null,
    agency: null,
    scope: null,
    sentence: { start: row.start, end: row.end },
    cell: place,
    about: null,
    plan: null,
  };
}

const UNIT_IN_BRACKETS = /\s?\([^()]{1,30}\)$/;

/** A row's label says what is measured, but for a period: then its column's head does. */
function subjectOf({ path }: Column, row: RowContext): string | null {
  const head = row.period ? path.at(-1)?.replace(UNIT_IN_BRACKETS, '') : null;
  return head || row.labelText;
}

/** A comparing column names its base in its head. */
function baseOfHead(
  role: IndicatorRole,
  { path, heads }: Column,
  tokens: Tokens,
): FigureReading['base'] {
  const quote = path[path.length - 1];
  if (quote === undefined || (role !== 'attainment' && role !== 'change')) return null;
  const head = heads.at(-1) as Span;
  const base = HEAD_BASES.decide(placeOf(tokens, head), { role });
  return { relation: base?.gives ?? 'previous', quote };
}

/** A percentage from here on may be an index ("104,2" of a hundred), which only a sign makes a change. */
const INDEX = 50;
const rises = classTrie('rises');
const falls = classTrie('falls');

/** Which way a cell's change goes: by its sign; without one, by what its head or label says. */
function directionOf(
  { from, negative, decimal }: Figure,
  { heads, percent }: Column,
  { label }: RowContext,
  tokens: Tokens,
): FigureReading['direction'] {
  if (negative) return 'down';
  if (tokens.word[from] === '+') return 'up';
  if (Number(decimal) === 0) return null;
  const spans = label ? [...heads, label] : heads;
  const says = (trie: typeof rises) => spans.some((span) => has(trie, tokens, span));
  if (!says(rises)) return says(falls) ? 'down' : null;
  const isIndex = percent !== null && Number(decimal) >= INDEX;
  return isIndex ? null : 'up';
}

/** A unit that the table gives, and what of the table gives it. */
export interface GivenUnit extends CellUnit {
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

/** A unit with what gives it. */
export function givenBy<From extends GivenUnit['from']>(
  unit: CellUnit | null,
  from: From,
): GivenUnit | null {
  return unit && { ...unit, from };
}

/** A row may say what its column does not: "Kế hoạch", "Tỷ lệ hoàn thành (%)". */
function roleOf(column: Column, row: RowContext, tokens: Tokens): IndicatorRole {
  if (column.stated || row.labelText === null || row.labelSpan === null) return column.role;
  if (isNumberingHead(row.labelText)) return column.role;
  return LABEL_ROLES.decide(placeOf(tokens, row.labelSpan), undefined)?.gives ?? column.role;
}

const isNumberingHead = phraseIs('numbering-head');

/** What a cell is about in time: its row's period, its column's, or the caption's. */
function periodOf(column: Column, row: RowContext, context: CellContext): StatedPeriod | null {
  const { captionPeriods, page } = context;
  const captionYear = captionPeriods.find(({ year }) => year !== null)?.year ?? null;
  const own = row.period ?? column.period;
  if (own) return stated(resolvePeriod(own, column.year ?? captionYear ?? page.pageYear), 'header');
  const [first] = captionPeriods;
  if (column.isPrevious || !first) return null;
  // A plan is for the year of which the caption names a day.
  if (first.until && column.role === 'target')
    return stated(captionYear === null ? null : `${captionYear}`, 'caption');
  return stated(resolvePeriod(first, captionYear ?? page.pageYear), 'caption');
}

function stated(period: string | null, from: StatedPeriod['from']): StatedPeriod | null {
  return period === null ? null : { period, from };
}
