import type { Indicator } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { DateMention } from '../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { settleBare } from './bare-numbers.ts';
import { HARD_STOPS } from './clauses.ts';
import { type Figure, findFigures } from './figures.ts';
import { inTurn } from './in-turn.ts';
import { openOfAside } from './lead.ts';
import type { Passage } from './passages.ts';
import { PeriodReader } from './period-of.ts';
import { type PeriodMention, resolvePeriod } from './periods.ts';
import { type RoleReading, readRole } from './roles.ts';
import { scopeOf, subjectText } from './subject-text.ts';
import { readSubject, type Topic } from './subjects.ts';
import { isUnderTargets, scopeAfter, type TargetScope } from './target-scope.ts';
import { TargetCues } from './targets.ts';
import { toIndicator } from './to-indicator.ts';
import { WhereReader } from './where.ts';

/** Other figures that one is said of. */
export interface FigureLinks {
  about: Indicator | null;
  plan: Indicator | null;
}

/** What is known of the page while its passages are read in order. */
export interface PageReading {
  tokens: Tokens;
  marks: Uint16Array;
  cover: Uint8Array;
  /** Tokens with a number that nothing covers, in order. */
  numbers: Uint32Array;
  periods: readonly PeriodMention[];
  pageYear: number | null;
  dates: readonly DateMention[];
  agencies: AgencyLookup;
  /** The level or plan that a figure is said of, filled in with ids at the end. */
  links: Map<Indicator, FigureLinks>;
  targetScope: TargetScope | null;
  /** The period of the nearest heading above, else of the title. */
  headingPeriod: string | null;
}

/** The figures of one paragraph. */
export function readPassage(passage: Passage, page: PageReading): Indicator[] {
  const { tokens } = page;
  const found: Indicator[] = [];
  const underTargets = isUnderTargets(passage, page.targetScope, tokens);
  const topics: Topic[] = [];
  const periods = new PeriodReader(passage, page);
  let before = -1;
  for (const sentence of passage.sentences) {
    const from = tokenAtOrAfter(tokens, sentence.start);
    const to = tokenAtOrAfter(tokens, sentence.end);
    periods.openSentence(from, to);
    const figures = hasNumber(page.numbers, from, to)
      ? settleBare(findFigures(tokens, page, from, to), tokens, from)
      : NONE;
    if (figures.length === 0) {
      periods.closeSentence(from, to);
      before = from;
      continue;
    }
    let previous: { figure: Figure; reading: RoleReading } | null = null;
    const aims = underTargets || detailsTarget(page, before, from);
    before = from;
    let compared: RoleReading | null = null;
    const targets = new TargetCues(tokens, page.marks, from);
    const where = new WhereReader(page, sentence, from);
    const turns = inTurn(figures, {
      tokens,
      marks: page.marks,
      cover: page.cover,
      sentenceFrom: from,
      leadFrom: from,
    });
    figures.forEach((figure, i) => {
      const leadFrom = previous
        ? Math.max(previous.figure.to, previous.reading.base?.to ?? 0)
        : from;
      const reading = readRole(figure, {
        tokens,
        sentenceFrom: from,
        sentenceTo: to,
        leadFrom,
        clauseFrom: clauseFrom(tokens, leadFrom, figure.from),
        underTargets: aims,
        aheadOf: periods.isAhead(figure),
        targets,
        previous,
        compared,
      });
      if (reading.base && tokens.word[figure.from - 1] === 'bằng') compared = reading;
      const turn = turns.get(i);
      const subject =
        turn?.subject ??
        readSubject(figure, reading, {
          tokens,
          marks: page.marks,
          cover: page.cover,
          sentenceFrom: from,
          sentenceTo: to,
          leadFrom,
          nextFrom: figures[i + 1]?.from ?? to,
          topics,
        });
      const indicator = toIndicator(figure, tokens, {
        reading,
        sentence,
        subject: subjectText(tokens, subject),
        period: periods.periodOf(figure, turn?.periodAt ?? null),
        contextPeriod: page.headingPeriod,
        ...where.of(figure),
        scope: figure.form === 'rank' ? scopeOf(figure, tokens, to) : null,
      });
      found.push(indicator);
      const about = topics.findLast((topic) => topic.role === 'level' && topic.subject === subject);
      if (about && reading.role !== 'level')
        page.links.set(indicator, { about: about.indicator, plan: null });
      topics.push({
        indicator,
        figure,
        role: reading.role,
        subject,
        inBrackets: isBracketed(tokens, figure, leadFrom),
      });
      if (topics.length > MOST_TOPICS) topics.shift();
      previous = { figure, reading };
    });
    settleRatios(found, figures, tokens);
    periods.closeSentence(from, (figures[0] as Figure).from);
  }
  page.targetScope = scopeAfter(passage, page.targetScope, tokens, page.marks);
  page.headingPeriod = headingPeriodAfter(passage, page);
  return found;
}

/** "Đại hội thông qua 16 chỉ tiêu. Cụ thể: …": the sentence before said that it aims. */
function detailsTarget({ tokens, marks }: PageReading, before: number, from: number): boolean {
  if (before < 0 || tokens.word[from] !== 'cụ' || tokens.word[from + 1] !== 'thể') return false;
  return new TargetCues(tokens, marks, before).before(from);
}

const NONE: Figure[] = [];

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
function settleRatios(found: Indicator[], figures: readonly Figure[], tokens: Tokens): void {
  const offset = found.length - figures.length;
  figures.forEach((figure, i) => {
    const indicator = found[offset + i] as Indicator;
    const next = found[offset + i + 1];
    if (
      next?.kind === 'percent' &&
      indicator.kind === 'ratio' &&
      indicator.role === 'level' &&
      next.role === 'attainment'
    ) {
      const { value, value2 } = indicator;
      if (value2 && value !== value2 && isPercentOf(next, value, value2))
        indicator.role = 'attainment';
    }
    const given = tokens.word[figure.from - 1] === 'giao';
    if (!given || indicator.value === 0 || figure.form !== 'single') return;
    for (const percent of found.slice(offset + i + 1, offset + i + 5)) {
      if (percent.kind !== 'percent' || percent.role !== 'level') continue;
      const actual = found
        .slice(offset + i + 1, offset + i + 5)
        .find(({ value }) => isPercentOf(percent, value, indicator.value));
      if (actual && actual !== percent) percent.role = 'attainment';
    }
  });
}

function isPercentOf(percent: Indicator, value: number, whole: number): boolean {
  return Math.abs((100 * value) / whole - percent.value) < 1;
}

const LONGEST_HEADING = 220;

/** A heading's own period holds for what stands below it, but for itself only as context. */
function headingPeriodAfter({ kind, start, end }: Passage, page: PageReading): string | null {
  const isHeading = kind === 'heading' || kind === 'title' || start === 0;
  if (!isHeading || end - start > LONGEST_HEADING) return page.headingPeriod;
  const { tokens, periods, pageYear } = page;
  const from = tokenAtOrAfter(tokens, start);
  const to = tokenAtOrAfter(tokens, end);
  const own = periods[firstPeriodFrom(periods, from)];
  const stated = own && own.to <= to ? resolvePeriod(own, pageYear) : null;
  return stated ?? page.headingPeriod;
}

function firstPeriodFrom(periods: readonly PeriodMention[], token: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as PeriodMention).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
