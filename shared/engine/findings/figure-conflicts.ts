import type { Indicator } from '../../contract/index.ts';
import { normalKey } from '../scan/normal-form.ts';
import type { RawFinding } from './context.ts';
import { quoteOfIndicator, writeNumber } from './figure-format.ts';

const FEWEST_WORDS = 4;

/** One thing, one period, two different levels in the text. */
export function checkConflicts(text: string, indicators: readonly Indicator[]): RawFinding[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of comparable(indicators)) {
    const key = keyOf(text, indicator);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  const found: RawFinding[] = [];
  for (const group of groups.values()) {
    const [first, ...rest] = group as [Indicator, ...Indicator[]];
    const other = rest.find((indicator) => differs(first, indicator));
    if (!other) continue;
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
  const counts = new Map<string, number>();
  const measure = ({ period, unit, kind }: Indicator) => `${period}|${unit}|${kind}`;
  for (const level of levels) counts.set(measure(level), (counts.get(measure(level)) ?? 0) + 1);
  return levels.filter((level) => (counts.get(measure(level)) ?? 0) > 1);
}

/** What must be the same: subject, unit, role, period, and the names its sentence gives. */
function keyOf(text: string, indicator: Indicator): string | null {
  const { subject, period, unit, kind, sentence, start } = indicator;
  if (subject === null) return null;
  const words = normalKey(subject);
  if (words.split(' ').length < FEWEST_WORDS) return null;
  const names = text.slice(sentence.start, start).match(/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu) ?? [];
  return [words, period, unit, kind, [...names].sort().join(',')].join('|');
}

/** Different beyond rounding, and not the parts of one sentence. */
function differs(a: Indicator, b: Indicator): boolean {
  if (a.decimal === b.decimal || a.sentence.start === b.sentence.start) return false;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) > Math.max(coarse(a), coarse(b)) / 2 + larger * 1e-9;
}

/** One unit of the last digit that is not a padding nought. */
function coarse({ value, quote }: Indicator): number {
  const digits = (/\d[\d.,]*/.exec(quote)?.[0] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  const written = Number(digits);
  return written === 0 ? 1 : Math.abs(value) / written;
}
