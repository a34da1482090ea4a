import type { Indicator } from '../../contract/index.ts';
import { normalKey } from '../normal-form.ts';
import { compile } from '../rules/pattern.ts';
import { classTrie } from '../rules/word-index.ts';
import { tokenize } from '../scan/tokens.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { quoteOfIndicator, writeNumber } from './figure-format.ts';
import { NamesBefore } from './names-before.ts';

const FEWEST_WORDS = 4;

/** One thing, one period, two different levels in the text. */
export function checkConflicts({ page: { text }, indicators }: FindingsContext): RawFinding[] {
  // The names of a sentence cost the most to read: only where all else is the same.
  const names = new NamesBefore(text);
  const groups = groupsBy(comparable(indicators), subjectKey).flatMap((alike) =>
    groupsBy(alike, (indicator) => names.keyOf(indicator)),
  );
  const found: RawFinding[] = [];
  for (const group of groups) {
    const [first, ...rest] = group as [Indicator, ...Indicator[]];
    const other = rest.find((indicator) => differs(first, indicator));
    if (!other || isAttribute(first)) continue;
    if (!isToldBy(text, first) || !isToldBy(text, other)) continue;
    found.push({
      code: 'indicator-conflict',
      severity: 'warning',
      evidence: [first, other].map(quoteOfIndicator),
      data: {
        subject: first.subject,
        values: `${first.quote}; ${other.quote}`,
        first: writeNumber(first.decimal),
        second: writeNumber(other.decimal),
        period: first.period,
      },
    });
  }
  return found;
}

/** What every project, aid or case has of its own, so that two figures of it are of two things. */
const namesAmount = compile([
  { maybe: 'with-word' },
  { maybe: 'total-word' },
  { maybe: 'total-word' },
  { any: [['amount-lead', 'own-amount'], 'own-amount'] },
]);
const QUALIFIES = classTrie('amount-qualifier');

/** Whether a subject is nothing but such an amount ("tổng kinh phí thực hiện", "diện tích đất sử dụng"). */
function isAttribute({ subject }: Indicator): boolean {
  const tokens = tokenize(normalKey(subject ?? ''));
  let at = namesAmount(tokens, 0, tokens.length);
  while (at >= 0 && at < tokens.length) at = QUALIFIES.longestAt(tokens, at)?.to ?? -1;
  return at >= 0;
}

/** The levels in the text that share unit and period with another one, in order. */
function comparable(indicators: readonly Indicator[]): Indicator[] {
  const levels = indicators.filter(
    ({ subject, period, role, value2, qualifier, cell }) =>
      subject !== null &&
      period !== null &&
      !cell &&
      value2 === null &&
      role === 'level' &&
      qualifier === 'exact',
  );
  const measures = levels.map(({ period, unit, kind }) => `${period}|${unit}|${kind}`);
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const measure of measures) (seen.has(measure) ? shared : seen).add(measure);
  return levels.filter((_, i) => shared.has(measures[i] as string));
}

/** Groups of two and more of one key, in the order of their first; what has no key is in none. */
function groupsBy(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string | null,
): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Subject, period, unit and kind; null for a subject of too few words. */
function subjectKey({ subject, period, unit, kind }: Indicator): string | null {
  const words = normalKey(subject ?? '');
  return words.split(' ').length < FEWEST_WORDS ? null : [words, period, unit, kind].join('|');
}

/** Units of text around a figure in which its subject is looked for: longer than any clause about it. */
const REACH = 1000;

/** Whether a figure's own sentence says what is measured: words carried over may mean another thing. */
function isToldBy(text: string, { subject, sentence, start, end }: Indicator): boolean {
  const own = text.slice(
    Math.max(sentence.start, start - REACH),
    Math.min(sentence.end, end + REACH),
  );
  if (subject === null || own.includes(subject)) return true;
  const said = normalKey(own);
  return normalKey(subject)
    .split(BETWEEN_WORDS)
    .every((word) => word === '' || says(said, word));
}

const BETWEEN = ' \t\n,.;:()';
const BETWEEN_WORDS = /[\s,.;:()]+/;

/** Whether a sentence has a word, and not just its letters. */
function says(said: string, word: string): boolean {
  const isEdge = (at: number) => BETWEEN.includes(said[at] ?? ' ');
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
    if (isEdge(at - 1) && isEdge(at + word.length)) return true;
  return false;
}

/** Apart by more than this, two figures are of two things. */
const MOST_TIMES = 20;

/** Different beyond rounding, and not the parts of one sentence. */
function differs(a: Indicator, b: Indicator): boolean {
  if (a.decimal === b.decimal || a.sentence.start === b.sentence.start) return false;
  if (Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value)) return false;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) > Math.max(coarse(a), coarse(b)) / 2 + larger * 1e-9;
}

/** One unit of the last digit that is not a padding nought. */
function coarse({ value, quote }: Indicator): number {
  const digits = (/\d[\d.,]*/.exec(quote)?.[0] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  const written = Number(digits);
  return written === 0 ? 1 : Math.abs(value) / written;
}
