import { phrasesIn } from '../phrases.ts';
import { Gap, TokenKind, type Tokens } from './tokens.ts';
import { WordClasses } from './word-classes.ts';

const DAY = 1;
const MONTH = 2;
const YEAR = 4;
/** Nouns that open a date or a part of one. */
const NOUNS = new WordClasses(
  new Map(
    (
      [
        ['day-noun', DAY],
        ['month-noun', MONTH],
        ['year-noun', YEAR],
      ] as const
    ).flatMap(([name, bit]) => phrasesIn(name).map((word) => [word, bit] as const)),
  ),
);

/** A calendar date as a text states it: offsets cover its words ("ngày 27/9/2019"). */
export interface DateMention {
  start: number;
  end: number;
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  day: number | null;
  month: number | null;
  year: number | null;
  /** "2019-09-27", "2019-09", "2019"; null for a day and month without a year or an impossible date. */
  iso: string | null;
  /** False for 31/02 or month 13. */
  possible: boolean;
}

/**
 * Reads the date that starts at a token: "ngày 27/9/2019", "27.9.2019", "ngày 27 tháng 9 năm 2019",
 * "tháng 9/2019", "năm 2019", "ngày 2/7". Spaces and line breaks may stand anywhere between.
 * Returns null where no date starts. Bare numbers without a cue word need all three parts.
 */
export function dateAt(tokens: Tokens, at: number): DateMention | null {
  const noun = NOUNS.at(tokens, at);
  if (noun === DAY) return afterDayWord(tokens, at);
  if (noun === MONTH) return afterMonthWord(tokens, at, at, null);
  if (noun === YEAR) {
    const year = yearAt(tokens, at + 1);
    return year === null ? null : mention(tokens, at, at + 2, null, null, year);
  }
  return numericDate(tokens, at, at, true);
}

/** Every date of the text, left to right, not overlapping. */
export function findDates(tokens: Tokens): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const starts = tokens.kind[i] === TokenKind.number || NOUNS.at(tokens, i) !== 0;
    const date = starts ? dateAt(tokens, i) : null;
    if (date) {
      found.push(date);
      i = date.to;
    } else i++;
  }
  return found;
}

function afterDayWord(tokens: Tokens, at: number): DateMention | null {
  const numeric = numericDate(tokens, at + 1, at, false);
  if (numeric) return numeric;
  const day = numberAt(tokens, at + 1, 2);
  if (day === null || NOUNS.at(tokens, at + 2) !== MONTH) return null;
  return afterMonthWord(tokens, at + 2, at, day);
}

function afterMonthWord(tokens: Tokens, at: number, from: number, day: number | null) {
  const month = numberAt(tokens, at + 1, 2);
  if (month === null) return null;
  const next = at + 2;
  if (NOUNS.at(tokens, next) === YEAR || isSeparator(tokens.word[next])) {
    const year = yearAt(tokens, next + 1);
    if (year !== null) return mention(tokens, from, next + 2, day, month, year);
  }
  return day === null ? null : mention(tokens, from, next, day, month, null);
}

function numericDate(tokens: Tokens, at: number, from: number, needsYear: boolean) {
  const day = numberAt(tokens, at, 2);
  const separator = tokens.word[at + 1];
  if (day === null || !isSeparator(separator)) return null;
  const month = numberAt(tokens, at + 2, 2);
  if (month === null) return null;
  if (tokens.word[at + 3] === separator) {
    const year = yearAt(tokens, at + 4);
    if (year !== null) return mention(tokens, from, at + 5, day, month, year);
  }
  if (needsYear || day > 31 || month > 12) return null;
  return mention(tokens, from, at + 3, day, month, null);
}

function isSeparator(word: string | undefined): boolean {
  return word === '/' || word === '.' || word === '-';
}

function numberAt(tokens: Tokens, at: number, digits: number): number | null {
  if (tokens.kind[at] !== TokenKind.number) return null;
  const word = tokens.word[at] as string;
  return word.length <= digits ? Number(word) : null;
}

function yearAt(tokens: Tokens, at: number): number | null {
  const year = numberAt(tokens, at, 4);
  if (year === null || year < 1900 || year > 2199) return null;
  const glued = tokens.kind[at + 1] === TokenKind.number && tokens.gap[at + 1] === Gap.none;
  return glued ? null : year;
}

function mention(
  tokens: Tokens,
  from: number,
  to: number,
  day: number | null,
  month: number | null,
  year: number | null,
): DateMention {
  const possible = isPossible(day, month, year);
  return {
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    from,
    to,
    day,
    month,
    year,
    iso: possible && year !== null ? isoOf(day, month, year) : null,
    possible,
  };
}

function isPossible(day: number | null, month: number | null, year: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  return day >= 1 && day <= lastDay(year ?? 2000, month ?? 1);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoOf(day: number | null, month: number | null, year: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (month === null) return String(year);
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
