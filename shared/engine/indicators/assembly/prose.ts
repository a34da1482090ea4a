import type { Span } from '../../../contract/index.ts';
import type { AgencyLookup } from '../../agencies/lookup.ts';
import { attempt, reportFault } from '../../faults.ts';
import { about, aboutItself } from '../../rules/trace.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import type { DateMention } from '../../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import { settleBare } from '../number/bare-numbers.ts';
import { isEstimate } from '../number/estimates.ts';
import type { Figure } from '../number/figure.ts';
import { findFigures } from '../number/figures.ts';
import { statedUnit } from '../number/stated.ts';
import { PeriodReader } from '../period/period-of.ts';
import { firstFrom, type PeriodMention, resolvePeriod } from '../period/periods.ts';
import { openOfAside } from '../role/lead.ts';
import type { RoleReading } from '../role/role.ts';
import { readRole } from '../role/roles.ts';
import { TargetCues } from '../role/target-cues.ts';
import { inTurn, type Turn } from '../subject/in-turn.ts';
import type { Subject, Topic } from '../subject/subject.ts';
import { scopeOf, subjectText } from '../subject/subject-text.ts';
import { ownSubject, readSubject } from '../subject/subjects.ts';
import { type FigureReading, signedValue } from './reading.ts';
import type { Placed } from './situations.ts';
import { WhereReader } from './where.ts';

/** What is known of the whole page before its figures are read; nothing of it changes while they are. */
export interface PageReading {
  readonly tokens: Tokens;
  readonly marks: Uint16Array;
  readonly cover: Uint8Array;
  /** Tokens with a number that nothing covers, in order. */
  readonly numbers: Uint32Array;
  readonly periods: readonly PeriodMention[];
  readonly pageYear: number | null;
  readonly dates: readonly DateMention[];
  readonly agencies: AgencyLookup;
}

const equals = wordIs('equals');
const isAssigned = wordIs('assigns');
const isHardStop = wordIs('hard-stop');
const details = classTrie('in-detail');
const NO_FIGURES: Figure[] = [];
const NO_TURNS: ReadonlyMap<number, Turn> = new Map();

/** The figures of one paragraph. A figure that can't be read is left out; the others are read as without it. */
export function readPassage({ passage, situation }: Placed, page: PageReading): FigureReading[] {
  const { tokens } = page;
  const found: FigureReading[] = [];
  const topics: Topic[] = [];
  const periods = new PeriodReader(passage, page);
  let before = -1;
  for (const sentence of passage.sentences) {
    const from = tokenAtOrAfter(tokens, sentence.start);
    const to = tokenAtOrAfter(tokens, sentence.end);
    periods.openSentence(from, to);
    const figures = hasNumber(page.numbers, from, to) ? figuresWithin(page, from, to) : NO_FIGURES;
    if (figures.length > 0) {
      const underTargets = situation.underTargets || detailsTarget(page, before, from);
      const own = readSentence(figures, {
        sentence,
        from,
        to,
        underTargets,
        headingPeriod: situation.headingPeriod,
        topics,
        periods,
        page,
      });
      for (const reading of own) found.push(reading);
    }
    periods.closeSentence(from, figures[0]?.from ?? to);
    before = from;
  }
  return found;
}

function figuresWithin(page: PageReading, from: number, to: number): Figure[] {
  const { tokens } = page;
  const figures = findFigures(tokens, page, from, to);
  return attempt('indicator', () => settleBare(figures, tokens, from), NO_FIGURES);
}

interface SentenceContext {
  sentence: Span;
  from: number;
  to: number;
  underTargets: boolean;
  headingPeriod: string | null;
  /** The figures of the passage so far. */
  topics: Topic[];
  periods: PeriodReader;
  page: PageReading;
}

/** A figure with what was read of it. */
interface ReadFigure {
  figure: Figure;
  role: RoleReading;
  subject: Subject;
  reading: FigureReading;
}

function readSentence(figures: readonly Figure[], context: SentenceContext): FigureReading[] {
  const { from, topics, page } = context;
  const { tokens, marks, cover } = page;
  const read: ReadFigure[] = [];
  const so: SentenceSoFar = {
    targets: new TargetCues(tokens, marks, from),
    where: new WhereReader(page, context.sentence, from),
    turns: attempt(
      'indicator',
      () => inTurn(figures, { tokens, marks, cover, sentenceFrom: from, leadFrom: from }),
      NO_TURNS,
    ),
    previous: null,
    compared: null,
  };
  for (let i = 0; i < figures.length; i++) {
    let one: ReadFigure;
    const { previous } = so;
    const leadFrom = previous ? endOf(previous, figures[i] as Figure) : from;
    const { from: first, to: last } = figures[i] as Figure;
    about(tokens.start[first] as number, tokens.end[last - 1] as number);
    try {
      one = readFigure(figures, i, leadFrom, context, so);
      topics.push(topicOf(one, isBracketed(tokens, one.figure, leadFrom, topics.at(-1))));
    } catch (error) {
      reportFault('indicator', error);
      continue;
    }
    if (one.role.base && equals(tokens, one.figure.from - 1)) so.compared = one.role;
    if (topics.length > MOST_TOPICS) topics.shift();
    so.previous = one;
    read.push(one);
  }
  aboutItself();
  return settleRatios(read, tokens);
}

/** Where a figure ends, with what it is compared with if that stands before the next one. */
function endOf({ figure, role }: ReadFigure, next: Figure): number {
  const to = role.base?.to ?? 0;
  return to <= next.from ? Math.max(figure.to, to) : figure.to;
}

/** What the figures of a sentence tell of the next one. */
interface SentenceSoFar {
  targets: TargetCues;
  where: WhereReader;
  turns: ReadonlyMap<number, Turn>;
  previous: ReadFigure | null;
  /** The last "bằng …%" that said what it compares with. */
  compared: RoleReading | null;
}

function readFigure(
  figures: readonly Figure[],
  i: number,
  leadFrom: number,
  context: SentenceContext,
  so: SentenceSoFar,
): ReadFigure {
  const { sentence, from, to, topics, periods, page } = context;
  const { tokens, marks, cover } = page;
  const { previous, compared, targets } = so;
  const figure = figures[i] as Figure;
  const role = readRole(figure, {
    tokens,
    sentenceFrom: from,
    sentenceTo: to,
    leadFrom,
    clauseFrom: clauseFrom(tokens, leadFrom, figure.from),
    underTargets: context.underTargets,
    aheadOf: periods.isAhead(figure),
    targets,
    previous: previous && { figure: previous.figure, reading: previous.role },
    compared,
  });
  const turn = so.turns.get(i);
  const subject = turn?.subject
    ? ownSubject(figure, turn.subject)
    : readSubject(figure, role, {
        tokens,
        marks,
        cover,
        sentenceFrom: from,
        sentenceTo: to,
        leadFrom,
        nextFrom: figures[i + 1]?.from ?? to,
        next: figures[i + 1] ?? null,
        afterNext: figures[i + 2]?.from ?? to,
        topics,
      });
  const period = periods.periodOf(figure, turn?.periodAt ?? null);
  const { place, agency } = so.where.of(figure);
  const reading: FigureReading = {
    start: tokens.start[figure.from] as number,
    end: tokens.end[figure.to - 1] as number,
    decimal: figure.decimal,
    decimal2: figure.decimal2,
    negative: figure.negative,
    unit: figure.unit,
    stated: statedUnit(tokens, figure.stated),
    kind: figure.kind,
    inTimes: figure.dimension === 'times' && figure.kind === 'count',
    qualifier: isEstimate(tokens, figure, leadFrom) ? 'approx' : figure.qualifier,
    role: role.role,
    direction: role.direction,
    base: role.base && baseOf(role.base, page, period?.period ?? null),
    subject: subjectText(tokens, subject.ranges),
    period,
    contextPeriod: context.headingPeriod,
    place,
    agency,
    scope: figure.form === 'rank' ? scopeOf(figure, tokens, to) : null,
    sentence,
    cell: null,
    about: role.role === 'level' ? null : levelOf(subject.owner, topics, tokens),
    plan: null,
  };
  return { figure, role, subject, reading };
}

function topicOf({ figure, role, subject }: ReadFigure, inBrackets: boolean): Topic {
  return { figure, role: role.role, subject, inBrackets };
}

function baseOf(
  base: NonNullable<RoleReading['base']>,
  { tokens, periods, pageYear }: PageReading,
  period: string | null,
) {
  const { from, to } = base;
  const own = periods[firstFrom(periods, from)];
  const compared = own && own.to <= to ? resolvePeriod(own, pageYear) : null;
  const relation = isSamePart(compared, period) ? 'same-period' : base.relation;
  const end = tokens.end[Math.max(to - 1, from)];
  return { relation, quote: tokens.text.slice(tokens.start[from], end) };
}

/** "quý III/2005 … so với quý III/2004": the same part of another year. */
function isSamePart(compared: string | null, period: string | null): boolean {
  if (!compared || !period || compared === period) return false;
  const part = PART_OF_YEAR.exec(period)?.[1];
  return part !== undefined && PART_OF_YEAR.exec(compared)?.[1] === part;
}

const PART_OF_YEAR = /^\d{4}-([QHM\d]{1,3})$/;

/** Where the level begins that was told of the same thing. */
function levelOf(owner: number, topics: readonly Topic[], tokens: Tokens): number | null {
  const level = topics.findLast(({ role, subject }) => role === 'level' && subject.owner === owner);
  return level ? (tokens.start[level.figure.from] as number) : null;
}

/** "Đại hội thông qua 16 chỉ tiêu. Cụ thể: …": the sentence before said that it aims. */
function detailsTarget({ tokens, marks }: PageReading, before: number, from: number): boolean {
  if (before < 0 || !details.longestAt(tokens, from)) return false;
  return new TargetCues(tokens, marks, before).before(from);
}

/** Whether one of some sorted tokens lies in a range. */
function hasNumber(numbers: Uint32Array, from: number, to: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && (numbers[low] as number) < to;
}

/** Figures that a later one may go on about. */
const MOST_TOPICS = 12;

/** In brackets after another figure: "(65,1%)", "(tăng 12 hộ, 3 xã)". */
function isBracketed(
  tokens: Tokens,
  { from }: Figure,
  floor: number,
  before: Topic | undefined,
): boolean {
  // "(khiển trách 12, cảnh cáo 3, khai trừ 5)": the bracket of the figure before is still open.
  if (before?.inBrackets && from - before.figure.to <= 12) {
    for (let i = before.figure.to; i < from; i++) if (tokens.word[i] === ')') return false;
    return true;
  }
  for (let i = from - 1; i >= Math.max(floor, from - 12); i--) {
    if (tokens.word[i] === ')' || tokens.word[i] === ';') return false;
    if (tokens.word[i] === '(') return true;
  }
  return false;
}

function clauseFrom(tokens: Tokens, floor: number, to: number): number {
  for (let i = to; i > floor; i--) {
    const open = openOfAside(tokens, i - 1, floor);
    if (open >= 0) i = open + 1;
    else if (tokens.word[i - 1] === ',' || isHardStop(tokens, i - 1)) return i;
  }
  return floor;
}

/**
 * "đạt 2.566/2.175 người, đạt 118% kế hoạch": the pair is actual and plan. "được giao 68, hiện có 61
 * người, đạt 89,7%": the plan stands beside it.
 */
function settleRatios(read: readonly ReadFigure[], tokens: Tokens): FigureReading[] {
  const readings = read.map(({ reading }) => reading);
  if (!readings.some(({ kind }) => kind === 'percent')) return readings;
  const attained = (at: number) => {
    readings[at] = { ...(readings[at] as FigureReading), role: 'attainment' };
  };
  for (let i = 0; i + 1 < readings.length; i++) {
    const { figure } = read[i] as ReadFigure;
    const reading = readings[i] as FigureReading;
    const next = readings[i + 1] as FigureReading;
    const value = Number(reading.decimal);
    if (reading.kind === 'ratio' && reading.role === 'level' && reading.decimal2 !== null) {
      const whole = Number(reading.decimal2);
      const isMeasured = next.kind === 'percent' && next.role === 'attainment';
      if (isMeasured && whole > 0 && value !== whole && isPercentOf(next, value, whole))
        attained(i);
    }
    if (!isAssigned(tokens, figure.from - 1) || value === 0 || figure.form !== 'single') continue;
    const end = Math.min(readings.length, i + 1 + NEAR_PLAN);
    for (let k = i + 1; k < end; k++) {
      const percent = readings[k] as FigureReading;
      if (percent.kind !== 'percent' || percent.role !== 'level') continue;
      const actual = readings
        .slice(i + 1, end)
        .find((one) => isPercentOf(percent, signedValue(one), value));
      if (actual && actual !== percent) attained(k);
    }
  }
  return readings;
}

/** Figures after a plan among which its result and their percentage stand. */
const NEAR_PLAN = 4;

function isPercentOf(percent: FigureReading, value: number, whole: number): boolean {
  return Math.abs((100 * value) / whole - signedValue(percent)) < 1;
}
