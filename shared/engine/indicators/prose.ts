import type { Span } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import { attempt } from '../faults.ts';
import type { DateMention } from '../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { settleBare } from './bare-numbers.ts';
import { HARD_STOPS } from './clauses.ts';
import { isEstimate } from './estimates.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './figures.ts';
import { inTurn, type Turn } from './in-turn.ts';
import { openOfAside } from './lead.ts';
import { PeriodReader } from './period-of.ts';
import type { PeriodMention } from './periods.ts';
import { type FigureReading, signedValue } from './reading.ts';
import type { RoleReading } from './role.ts';
import { readRole } from './roles.ts';
import type { Placed } from './situations.ts';
import { statedUnit } from './stated.ts';
import type { Topic } from './subject.ts';
import { scopeOf, subjectText } from './subject-text.ts';
import { ownSubject, readSubject } from './subjects.ts';
import { TargetCues } from './targets.ts';
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

function readSentence(figures: readonly Figure[], context: SentenceContext): FigureReading[] {
  const { sentence, from, to, underTargets, topics, periods, page } = context;
  const { tokens, marks, cover } = page;
  const read: { figure: Figure; reading: FigureReading }[] = [];
  let previous: { figure: Figure; reading: RoleReading } | null = null;
  let compared: RoleReading | null = null;
  const targets = new TargetCues(tokens, marks, from);
  const where = new WhereReader(page, sentence, from);
  const whole = { tokens, marks, cover, sentenceFrom: from };
  const turns = attempt('indicator', () => inTurn(figures, { ...whole, leadFrom: from }), NO_TURNS);
  figures.forEach((figure, i) => {
    const leadFrom: number = previous
      ? Math.max(previous.figure.to, previous.reading.base?.to ?? 0)
      : from;
    const one = attempt(
      'indicator',
      () => {
        const role = readRole(figure, {
          tokens,
          sentenceFrom: from,
          sentenceTo: to,
          leadFrom,
          clauseFrom: clauseFrom(tokens, leadFrom, figure.from),
          underTargets,
          aheadOf: periods.isAhead(figure),
          targets,
          previous,
          compared,
        });
        const turn = turns.get(i);
        const subject = turn?.subject
          ? ownSubject(figure, turn.subject)
          : readSubject(figure, role, {
              ...whole,
              sentenceTo: to,
              leadFrom,
              nextFrom: figures[i + 1]?.from ?? to,
              topics,
            });
        const { place, agency } = where.of(figure);
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
          qualifier: isEstimate(tokens, figure) ? 'approx' : figure.qualifier,
          role: role.role,
          direction: role.direction,
          base: role.base && baseOf(role.base, tokens),
          subject: subjectText(tokens, subject.ranges),
          period: periods.periodOf(figure, turn?.periodAt ?? null),
          contextPeriod: context.headingPeriod,
          place,
          agency,
          scope: figure.form === 'rank' ? scopeOf(figure, tokens, to) : null,
          sentence,
          cell: null,
          about: role.role === 'level' ? null : levelOf(subject.owner, topics, tokens),
          plan: null,
        };
        const inBrackets = isBracketed(tokens, figure, leadFrom);
        return { reading, role, topic: { figure, role: role.role, subject, inBrackets } };
      },
      null,
    );
    if (!one) return;
    if (one.role.base && tokens.word[figure.from - 1] === 'bằng') compared = one.role;
    topics.push(one.topic);
    if (topics.length > MOST_TOPICS) topics.shift();
    previous = { figure, reading: one.role };
    read.push({ figure, reading: one.reading });
  });
  return settleRatios(read, tokens);
}

function baseOf({ relation, from, to }: NonNullable<RoleReading['base']>, tokens: Tokens) {
  const end = tokens.end[Math.max(to - 1, from)];
  return { relation, quote: tokens.text.slice(tokens.start[from], end) };
}

/** Where the level begins that was told of the same thing. */
function levelOf(owner: number, topics: readonly Topic[], tokens: Tokens): number | null {
  const level = topics.findLast(({ role, subject }) => role === 'level' && subject.owner === owner);
  return level ? (tokens.start[level.figure.from] as number) : null;
}

/** "Đại hội thông qua 16 chỉ tiêu. Cụ thể: …": the sentence before said that it aims. */
function detailsTarget({ tokens, marks }: PageReading, before: number, from: number): boolean {
  if (before < 0 || tokens.word[from] !== 'cụ' || tokens.word[from + 1] !== 'thể') return false;
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
function isBracketed(tokens: Tokens, { from }: Figure, floor: number): boolean {
  for (let i = from - 1; i >= Math.max(floor, from - 12); i--) {
    if (tokens.word[i] === ')' || tokens.word[i] === ';') return false;
    if (tokens.word[i] === '(') return true;
  }
  return false;
}

function clauseFrom(tokens: Tokens, floor: number, to: number): number {
  for (let i = to; i > floor; i--) {
    const word = tokens.word[i - 1] as string;
    const open = openOfAside(tokens, i - 1, floor);
    if (open >= 0) i = open + 1;
    else if (word === ',' || HARD_STOPS.has(word)) return i;
  }
  return floor;
}

/**
 * "đạt 2.566/2.175 người, đạt 118% kế hoạch": the pair is actual and plan. "được giao 68, hiện có 61
 * người, đạt 89,7%": the plan stands beside it.
 */
function settleRatios(
  read: readonly { figure: Figure; reading: FigureReading }[],
  tokens: Tokens,
): FigureReading[] {
  const attained = new Set<number>();
  for (const [i, { figure, reading }] of read.entries()) {
    const next = read[i + 1]?.reading;
    const value = Number(reading.decimal);
    const whole = Number(reading.decimal2);
    const isPair = reading.kind === 'ratio' && reading.role === 'level' && whole > 0;
    const isMeasured =
      next?.kind === 'percent' && (next.role === 'attainment' || attained.has(i + 1));
    if (isPair && isMeasured && value !== whole && isPercentOf(next, value, whole)) attained.add(i);
    const given = tokens.word[figure.from - 1] === 'giao';
    if (!given || value === 0 || figure.form !== 'single') continue;
    const near = read.slice(i + 1, i + 1 + NEAR_PLAN).map((one) => one.reading);
    for (const [k, percent] of near.entries()) {
      if (percent.kind !== 'percent' || percent.role !== 'level') continue;
      if (attained.has(i + 1 + k)) continue;
      const actual = near.find((one) => isPercentOf(percent, signedValue(one), value));
      if (actual && actual !== percent) attained.add(i + 1 + k);
    }
  }
  if (attained.size === 0) return read.map(({ reading }) => reading);
  return read.map(({ reading }, i) =>
    attained.has(i) ? { ...reading, role: 'attainment' } : reading,
  );
}

/** Figures after a plan among which its result and their percentage stand. */
const NEAR_PLAN = 4;

function isPercentOf(percent: FigureReading, value: number, whole: number): boolean {
  return Math.abs((100 * value) / whole - signedValue(percent)) < 1;
}
