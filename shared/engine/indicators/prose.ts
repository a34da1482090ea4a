import type { Indicator } from '../../contract/index.ts';
import type { DateMention } from '../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { settleBare } from './bare-numbers.ts';
import { HARD_STOPS } from './clauses.ts';
import { type Figure, findFigures } from './figures.ts';
import { resultHeadingTrie, targetHeadingTrie } from './lexicon.ts';
import type { Passage } from './passages.ts';
import { PeriodReader } from './period-of.ts';
import type { PeriodMention } from './periods.ts';
import { type RoleReading, readRole, TargetCues } from './roles.ts';
import { readSubject, subjectText, type Topic } from './subjects.ts';

/** What is known of the page while its passages are read in order. */
export interface PageReading {
  tokens: Tokens;
  cover: Uint8Array;
  periods: readonly PeriodMention[];
  pageYear: number | null;
  dates: readonly DateMention[];
  /** A heading or opening line that says targets follow, or null. */
  targetScope: { listOnly: boolean } | null;
}

/** The figures of one paragraph. */
export function readPassage(passage: Passage, page: PageReading): Indicator[] {
  const { tokens } = page;
  const found: Indicator[] = [];
  const underTargets = targetsAbove(passage, page);
  const topics: Topic[] = [];
  const periods = new PeriodReader(passage, page);
  for (const sentence of passage.sentences) {
    const from = tokenAtOrAfter(tokens, sentence.start);
    const to = tokenAtOrAfter(tokens, sentence.end);
    periods.openSentence(from, to);
    const figures = settleBare(findFigures(tokens, page.cover, from, to), tokens, from, to, topics);
    let previous: { figure: Figure; reading: RoleReading } | null = null;
    const targets = new TargetCues(tokens, from);
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
        underTargets,
        aheadOf: periods.isAhead(figure),
        targets,
        previous,
      });
      const subject = readSubject(figure, reading, {
        tokens,
        cover: page.cover,
        sentenceFrom: from,
        sentenceTo: to,
        leadFrom,
        nextFrom: figures[i + 1]?.from ?? to,
        topics,
      });
      found.push(
        toIndicator(
          figure,
          reading,
          sentence,
          page,
          subjectText(tokens, subject),
          periods.periodOf(figure),
        ),
      );
      topics.push({
        figure,
        role: reading.role,
        subject,
        inBrackets: isBracketed(tokens, figure, leadFrom),
      });
      if (topics.length > MOST_TOPICS) topics.shift();
      previous = { figure, reading };
    });
    settleRatios(found, figures);
    periods.closeSentence(from, figures[0]?.from ?? to);
  }
  setTargetScope(passage, page);
  return found;
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
    if (word === ',' || HARD_STOPS.has(word)) return i;
  }
  return floor;
}

function toIndicator(
  figure: Figure,
  reading: RoleReading,
  sentence: { start: number; end: number },
  { tokens }: PageReading,
  subject: string | null,
  period: string | null,
): Indicator {
  const start = tokens.start[figure.from] as number;
  const end = tokens.end[figure.to - 1] as number;
  const changes = reading.role === 'change';
  const sign = figure.negative && !changes ? '-' : '';
  const decimal = sign + figure.decimal;
  const base = reading.base && {
    relation: reading.base.relation,
    quote: tokens.text.slice(
      tokens.start[reading.base.from],
      tokens.end[Math.max(reading.base.to - 1, reading.base.from)],
    ),
  };
  return {
    id: '',
    start,
    end,
    quote: tokens.text.slice(start, end),
    value: Number(decimal),
    value2: figure.decimal2 === null ? null : Number(figure.decimal2),
    decimal,
    unit: figure.unit,
    kind:
      figure.dimension === 'times' && figure.kind === 'count' && changes ? 'ratio' : figure.kind,
    qualifier: isEstimate(tokens, figure) ? 'approx' : figure.qualifier,
    role: reading.role,
    subject,
    period,
    place: null,
    agency: null,
    base,
    sentence,
    cell: null,
  };
}

const ESTIMATES = new Set(['ước', 'gần']);

/** "ước đạt 751 tỷ đồng", "gần gấp 3 lần": the estimate stands before the verb. */
function isEstimate(tokens: Tokens, { from, qualifier }: Figure): boolean {
  if (qualifier !== 'exact') return false;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const word = tokens.word[i] as string;
    if (ESTIMATES.has(word)) return true;
    if (
      word !== 'đạt' &&
      word !== 'thực' &&
      word !== 'hiện' &&
      word !== 'gấp' &&
      word !== 'là' &&
      word !== 'có' &&
      word !== 'tăng' &&
      word !== 'giảm'
    )
      return false;
  }
  return false;
}

/** "đạt 2.566/2.175 người, đạt 118% kế hoạch": the pair is actual and plan. */
function settleRatios(found: Indicator[], figures: readonly Figure[]): void {
  const own = found.slice(found.length - figures.length);
  own.forEach((indicator, i) => {
    const next = own[i + 1];
    if (indicator.kind !== 'ratio' || indicator.value2 === null || indicator.value2 === 0 || !next)
      return;
    if (next.role !== 'attainment' || next.kind !== 'percent' || indicator.role !== 'level') return;
    const percent = (100 * indicator.value) / indicator.value2;
    if (indicator.value !== indicator.value2 && Math.abs(percent - next.value) < 1)
      indicator.role = 'attainment';
  });
}

/** Whether a heading or opening line above says that the lines below are aimed at. */
function targetsAbove(passage: Passage, page: PageReading): boolean {
  const { targetScope } = page;
  if (!targetScope) return false;
  if (passage.kind === 'heading') return false;
  if (!targetScope.listOnly) return true;
  return isListLine(page.tokens.text.slice(passage.start, passage.start + 3));
}

function isListLine(opening: string): boolean {
  return /^[-–—+•*·○]/u.test(opening) || /^[a-zđ\d][.)]/u.test(opening);
}

const LONGEST_HEADING = 200;

/** A heading opens or closes the targets; a line with a colon opens them for the list below it. */
function setTargetScope(passage: Passage, page: PageReading): void {
  const { tokens } = page;
  const { start, end, kind } = passage;
  const text = tokens.text.slice(start, Math.min(end, start + LONGEST_HEADING + 1));
  const opensList = /:\W*$/u.test(text);
  const isHeading = kind === 'heading' || (end - start <= LONGEST_HEADING && isHeadingLine(text));
  if (!isHeading && !opensList) {
    if (page.targetScope?.listOnly && !isListLine(text)) page.targetScope = null;
    return;
  }
  const from = tokenAtOrAfter(tokens, start);
  const to = tokenAtOrAfter(tokens, end);
  let target = false;
  let result = false;
  const scanFrom = isHeading ? from : Math.max(from, to - 25);
  for (let i = scanFrom; i < to; i++) {
    target ||= targetHeadingTrie.longestAt(tokens, i) !== null;
    result ||= resultHeadingTrie.longestAt(tokens, i) !== null;
  }
  page.targetScope = target && !result ? { listOnly: !isHeading || opensList } : null;
}

function isHeadingLine(text: string): boolean {
  return (
    /^[*\s]*(?:[IVX]{1,5}\s?[.)-]|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)]?\s|(?:điều|chương|phần|mục)\s+[\dIVX])/iu.test(
      text,
    ) && !/[.;]$/u.test(text)
  );
}
