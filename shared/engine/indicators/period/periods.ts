import { NUMBER_WORDS } from '../../../gazetteer/units.ts';
import { QUARTER_ORDINALS, ROMAN } from '../../../gazetteer/words/timing.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import type { DateMention } from '../../scan/dates.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { Mark, markedTokens, marksOf } from '../clause/marks.ts';
import { scaleAt, unitAt } from '../number/unit-reader.ts';
import { MONTH_SPANS } from './month-spans.ts';

/** A period as the text states it ("quý III/2019", "6 tháng đầu năm", "đến hết ngày 15/10/2019"). */
export interface PeriodMention {
  from: number;
  to: number;
  /** "{year}" stands where the mention leaves the year to its surroundings. */
  template: string;
  year: number | null;
  /** An as-of day or a deadline ("tính đến", "đến hết"). */
  until: boolean;
}

const YEAR = '{year}';

/** Whether a period is a day. */
export function isDay(template: string): boolean {
  return /-\d\d-\d\d$/.test(template);
}

const isYearNoun = wordIs('year-noun');
const isMonthNoun = wordIs('month-noun');
const isQuarterNoun = wordIs('quarter-noun');
const opensSpan = wordIs('span-opener');
const isFirstPart = wordIs('first-part');
const isLastPart = wordIs('last-part');
const countsMonths = wordIs('month-count');

/** Every period of the text, left to right, not overlapping. */
export function findPeriods(
  tokens: Tokens,
  dates: readonly DateMention[],
  marks: Uint16Array = marksOf(tokens),
): PeriodMention[] {
  const stops = markedTokens(marks, Mark.period);
  const monthCounts = statedMonthCounts(tokens, stops);
  const found: PeriodMention[] = [];
  let nextDate = 0;
  let end = 0;
  for (const i of stops) {
    if (i < end) continue;
    while (nextDate < dates.length && (dates[nextDate] as DateMention).to <= i) nextDate++;
    const date = dates[nextDate];
    const period =
      periodAt(tokens, i, date?.from === i ? date : null, monthCounts) ??
      nextYearAt(tokens, i, found.at(-1));
    if (!period) continue;
    found.push(period);
    end = period.to;
  }
  return found;
}

const ANY_MONTHS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

/** The periods of a table's head, where "9 tháng" always is one. */
export function periodsWithin(
  tokens: Tokens,
  dates: readonly DateMention[],
  from: number,
  to: number,
): PeriodMention[] {
  const found: PeriodMention[] = [];
  let next = firstFrom(dates, from);
  for (let i = from; i < to; ) {
    while (next < dates.length && (dates[next] as DateMention).from < i) next++;
    const date = dates[next]?.from === i ? (dates[next] as DateMention) : null;
    const period =
      lettersAt(tokens, i) ?? periodAt(tokens, i, date, ANY_MONTHS) ?? planYearAt(tokens, i, to);
    if (period && period.to <= to) {
      found.push(period);
      i = Math.max(period.to, i + 1);
    } else i++;
  }
  return found;
}

/** "Dự toán năm", "KH năm": a head's plan for the whole year. */
function planYearAt(tokens: Tokens, at: number, to: number): PeriodMention | null {
  if (!isYearNoun(tokens, at) || !endsPlan(tokens, at - 1)) return null;
  const isLast = at + 1 >= to || tokens.word[at + 1] === '(' || isAssigned(tokens, at + 1);
  return isLast ? mention(tokens, at, at + 1, YEAR, null) : null;
}

const endsPlan = wordIs('plan-ending');
const isAssigned = wordIs('assigns');

/** Index of the first date at or after a token. */
export function firstFrom(dates: readonly { from: number }[], token: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as { from: number }).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of months that stand with "đầu năm" somewhere: "10 tháng" alone then means the same. */
function statedMonthCounts(tokens: Tokens, stops: Uint32Array): ReadonlySet<number> {
  const counts = new Set<number>();
  const { word } = tokens;
  for (const i of stops)
    if (i > 0 && isMonthNoun(tokens, i) && isFirstPart(tokens, i + 1) && isYearNoun(tokens, i + 2))
      counts.add(Number(word[i - 1]));
  return counts;
}

function periodAt(
  tokens: Tokens,
  at: number,
  date: DateMention | null,
  monthCounts: ReadonlySet<number>,
): PeriodMention | null {
  if (tokens.kind[at] === TokenKind.number) {
    return (
      monthsAt(tokens, at, monthCounts) ??
      yearsAt(tokens, at, at) ??
      dateAt(tokens, date) ??
      bareYearAt(tokens, at)
    );
  }
  if (countsMonths(tokens, at) && isMonthNoun(tokens, at + 1))
    return monthsAt(tokens, at, monthCounts);
  if (isQuarterNoun(tokens, at)) return quarterAt(tokens, at);
  if (opensSpan(tokens, at))
    return spanAt(tokens, at) ?? wholeYearAt(tokens, at) ?? dateAt(tokens, date);
  if (isMonthNoun(tokens, at)) return monthAt(tokens, at) ?? dateAt(tokens, date);
  return dateAt(tokens, date);
}

function dateAt(tokens: Tokens, date: DateMention | null): PeriodMention | null {
  if (!date) return null;
  const { from, to, year, month, day, possible } = date;
  if (!possible) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const tail = (month === null ? '' : `-${two(month)}`) + (day === null ? '' : `-${two(day)}`);
  return mention(tokens, from, to, `${YEAR}${tail}`, year);
}

function mention(
  tokens: Tokens,
  from: number,
  to: number,
  template: string,
  year: number | null,
): PeriodMention {
  return { from, to, template, year, until: standsAfterUntil(tokens, from) };
}

function standsAfterUntil(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (isUpTo(tokens, i)) return true;
    if (!isUntilFiller(tokens, i)) return false;
  }
  return false;
}

const isUpTo = wordIs('up-to');
const isUntilFiller = wordIs('until-filler');

/** "các năm 2021, 2022, 2023": a year after a year. */
function nextYearAt(
  tokens: Tokens,
  at: number,
  before: PeriodMention | undefined,
): PeriodMention | null {
  const follows = tokens.word[at - 1] === ',' && before?.to === at - 1 && before.template === YEAR;
  return follows ? plainYearAt(tokens, at) : null;
}

/** "cùng kỳ 2018", "PCI 2023": a year without its word. */
function bareYearAt(tokens: Tokens, at: number): PeriodMention | null {
  return tokens.kind[at - 1] === TokenKind.word ? plainYearAt(tokens, at) : null;
}

function plainYearAt(tokens: Tokens, at: number): PeriodMention | null {
  const year = yearNumber(tokens, at);
  if (year === null || year < 1990 || year > 2050) return null;
  if (
    tokens.gap[at] !== Gap.space ||
    (tokens.gap[at + 1] === Gap.none && !YEAR_ENDS.has(tokens.word[at + 1] ?? ''))
  )
    return null;
  if (isNumbering(tokens, at - 1)) return null;
  const endsCell = (tokens.gap[at + 1] ?? Gap.line) >= Gap.tab;
  if (!endsCell && (unitAt(tokens, at + 1, false) || scaleAt(tokens, at + 1).power > 0))
    return null;
  return mention(tokens, at, at + 1, YEAR, year);
}

const isNumbering = wordIs('number-word');
const COMPARED_WITHIN = 6;

/** "so với năm 2023", "cùng kỳ năm 2023": whether a year is what a title compares with. */
export function isCompared(tokens: Tokens, from: number): boolean {
  const { word } = tokens;
  for (let i = from - 1; i >= Math.max(0, from - COMPARED_WITHIN); i--) {
    if (word[i] === ',' || word[i] === ';' || word[i] === '.' || word[i] === ')') return false;
    if (comparisons.longestAt(tokens, i) && !comparing.longestAt(tokens, i)) return true;
  }
  return false;
}

const comparisons = classTrie('compares-with');
/** "so sánh" compares in general, with no year. */
const comparing = classTrie('comparing');

const YEAR_ENDS = new Set([',', ';', '.', ')', ':']);

function numberAt(tokens: Tokens, at: number, digits: number): number | null {
  if (tokens.kind[at] !== TokenKind.number) return null;
  const word = tokens.word[at] as string;
  return word.length <= digits ? Number(word) : null;
}

function yearNumber(tokens: Tokens, at: number): number | null {
  const year = numberAt(tokens, at, 4);
  return year !== null && year >= 1900 && year <= 2199 ? year : null;
}

/** The year after a part of one: "/2019", "năm 2019", "-2019", or none. */
function yearAfter(tokens: Tokens, at: number): { year: number | null; to: number } {
  let to = at;
  const word = tokens.word[to];
  if (tokens.gap[at] === Gap.tab) return { year: null, to };
  if (joinsYear(tokens, to)) to++;
  if (word === ',' && isYearNoun(tokens, to)) to++;
  const year = yearNumber(tokens, to);
  if (year !== null) return { year, to: to + 1 };
  if (isYearNoun(tokens, at) && isThisOne(tokens, to)) return { year: null, to: to + 1 };
  return { year: null, to: at };
}

const joinsYear = wordIs('year-joint');
const isThisOne = wordIs('this-one');

/** "9 tháng đầu năm 2023", "06 tháng năm 2019", "10 tháng" where the page has said "10 tháng đầu năm". */
function monthsAt(tokens: Tokens, at: number, stated: ReadonlySet<number>): PeriodMention | null {
  const months = numberAt(tokens, at, 2) ?? monthsInWords(tokens, at);
  if (months === null || months < 1 || months > 12 || !isMonthNoun(tokens, at + 1)) return null;
  const isLast = isLastPart(tokens, at + 2);
  if ((isLast || isFirstPart(tokens, at + 2)) && isYearNoun(tokens, at + 3)) {
    const { year, to } = yearAfter(tokens, at + 3);
    const end = Math.max(to, at + 4);
    return mention(tokens, at, end, template(months, isLast), year);
  }
  // "tuần 3 tháng 5 năm 2021": the third week of May.
  if (numberAt(tokens, at + 2, 2) !== null && isYearNext(tokens, at + 3)) return null;
  const direct = yearAfter(tokens, at + 2);
  if (direct.year !== null)
    return mention(tokens, at, direct.to, template(months, false), direct.year);
  const place = { tokens, from: at, to: at + 2, floor: 0, limit: tokens.length };
  if (!MONTH_SPANS.decide(place, { isStated: stated.has(months) })) return null;
  return mention(tokens, at, at + 2, template(months, false), null);
}

function isYearNext(tokens: Tokens, at: number): boolean {
  return yearAfter(tokens, at).year !== null;
}

/** "sáu tháng đầu năm". */
function monthsInWords(tokens: Tokens, at: number): number | null {
  return countsMonths(tokens, at) ? (NUMBER_WORDS[tokens.word[at] as string] ?? null) : null;
}

function template(months: number, atEnd: boolean): string {
  if (months === 12) return YEAR;
  if (atEnd) return months === 6 ? `${YEAR}-H2` : months === 3 ? `${YEAR}-Q4` : YEAR;
  if (months === 3) return `${YEAR}-Q1`;
  return months === 6 ? `${YEAR}-H1` : `${YEAR}-${months}M`;
}

/** "9T/2024", "T9/2025", "QI/2025": letters that heads of tables write for months and quarters. */
function lettersAt(tokens: Tokens, at: number): PeriodMention | null {
  const word = tokens.word[at] as string;
  const glued = tokens.gap[at + 1] === Gap.none;
  const months = numberAt(tokens, at, 2);
  if (months !== null && months >= 1 && months <= 12 && glued && tokens.word[at + 1] === 't')
    return ofYear(tokens, at, at + 2, template(months, false));
  const quarter = /^q(i{1,3}|iv)$/.exec(word)?.[1];
  if (quarter) return ofYear(tokens, at, at + 1, `${YEAR}-Q${ROMAN[quarter]}`);
  const number = glued ? numberAt(tokens, at + 1, 2) : null;
  if (number === null || number < 1) return null;
  if (word === 'q' && number <= 4) return ofYear(tokens, at, at + 2, `${YEAR}-Q${number}`);
  if (word === 't' && number <= 12)
    return ofYear(tokens, at, at + 2, `${YEAR}-${String(number).padStart(2, '0')}`);
  return null;
}

/** Only with their year right after are such letters a period. */
function ofYear(tokens: Tokens, from: number, at: number, form: string): PeriodMention | null {
  const { year, to } = yearAfter(tokens, at);
  return year === null ? null : mention(tokens, from, to, form, year);
}

/** "quý III/2019", "Quý I năm 2024", "quý 3", "quý Inăm 2019". */
function quarterAt(tokens: Tokens, at: number): PeriodMention | null {
  const word = tokens.word[at + 1] ?? '';
  const glued = /^(i{1,3}|iv)năm$/.exec(word)?.[1];
  const quarter = ROMAN[glued ?? word] ?? QUARTER_ORDINALS[word] ?? numberAt(tokens, at + 1, 1);
  if (!quarter || quarter > 4) return null;
  const { year, to } = glued
    ? { year: yearNumber(tokens, at + 2), to: at + 3 }
    : yearAfter(tokens, at + 2);
  return mention(tokens, at, to, `${YEAR}-Q${quarter}`, year);
}

/** "tháng 3", "tháng 11/2019", "tháng 5 năm 2024". */
function monthAt(tokens: Tokens, at: number): PeriodMention | null {
  const month = numberAt(tokens, at + 1, 2);
  if (month === null || month < 1 || month > 12) return null;
  const { year, to } = yearAfter(tokens, at + 2);
  return mention(tokens, at, to, `${YEAR}-${String(month).padStart(2, '0')}`, year);
}

const spanNouns = classTrie('span-noun');

/** "giai đoạn 2016 - 2020", "năm học 2019-2020". */
function spanAt(tokens: Tokens, at: number): PeriodMention | null {
  const noun = spanNouns.longestAt(tokens, at);
  if (!noun) return null;
  return yearsAt(tokens, leadsSpan(tokens, noun.to) ? noun.to + 1 : noun.to, at);
}

const leadsSpan = wordIs('span-lead');

/** "2016-2020", "2018 – 2019", "2021 đến 2025". */
function yearsAt(tokens: Tokens, at: number, from: number): PeriodMention | null {
  const first = yearNumber(tokens, at);
  if (first === null || tokens.gap[at] === Gap.none) return null;
  const joint = tokens.word[at + 1];
  if (tokens.gap[at + 1] === Gap.tab) return null;
  if (!joinsSpan(tokens, at + 1) && !(joint === '/' && from < at)) return null;
  const second = isYearNoun(tokens, at + 2) ? at + 3 : at + 2;
  const last = yearNumber(tokens, second) ?? shortYear(tokens, second, first, from);
  if (last === null || last <= first || last - first > 60) return null;
  return { from, to: second + 1, template: `${first}/${last}`, year: first, until: false };
}

const joinsSpan = wordIs('span-joint');
const schoolYears = classTrie('school-year');

/** "năm học 2023–24": the second year of a school year in two digits. */
function shortYear(tokens: Tokens, at: number, first: number, from: number): number | null {
  const isNext = numberAt(tokens, at, 2) === (first + 1) % 100;
  return isNext && schoolYears.longestAt(tokens, from) !== null ? first + 1 : null;
}

/** "năm 2019", "năm học 2019", "cả năm", "năm nay". */
function wholeYearAt(tokens: Tokens, at: number): PeriodMention | null {
  if (!isYearNoun(tokens, at)) return null;
  const year = yearNumber(tokens, at + 1);
  if (year !== null) {
    if (tokens.kind[at + 2] === TokenKind.number && tokens.gap[at + 2] === Gap.none) return null;
    return mention(tokens, at, at + 2, YEAR, year);
  }
  if (isNow(tokens, at + 1) && !isSeveral(tokens, at - 1))
    return mention(tokens, at, at + 2, YEAR, null);
  return isWholePart(tokens, at - 1) ? mention(tokens, at, at + 1, YEAR, null) : null;
}

const isNow = wordIs('now');
const isSeveral = wordIs('several');
const isWholePart = wordIs('whole-part');

/** The period with its year filled in; null where no year is known. */
export function resolvePeriod(
  { template, year }: PeriodMention,
  known: number | null,
): string | null {
  if (!template.includes(YEAR)) return template;
  const filled = year ?? known;
  return filled === null ? null : template.replace(YEAR, String(filled));
}
