import type { Indicator } from '../../contract/index.ts';
import { addDecimals } from '../indicators/number/decimal.ts';
import { normalForm } from '../normal-form.ts';
import type { RawFinding } from './context.ts';
import { sameHead } from './figure-arithmetic.ts';
import { quoteOfIndicator, shown, writeNumber } from './figure-format.ts';

/** "181 hợp tác xã, bao gồm 137 … và 44 …": the parts against the whole. */
export function checkSums(text: string, figures: readonly Indicator[]): RawFinding[] {
  const found: RawFinding[] = [];
  figures.forEach((whole, i) => {
    if (!isAddend(whole)) return;
    const all = partsAfter(text, figures, i);
    if (!all) return;
    const list = untilWhole(all, whole);
    const total = list.parts.map(({ decimal }) => decimal).reduce(addDecimals);
    const arithmetic = list.parts.map(shown).join(' + ');
    const evidence = [whole, ...list.parts].map(quoteOfIndicator);
    if (total === whole.decimal) {
      found.push({
        code: 'arithmetic-verified',
        severity: 'info',
        evidence,
        data: { arithmetic: `${arithmetic} = ${shown(whole)}`, stated: shown(whole) },
      });
    } else if (isWrong(list, whole, total)) {
      found.push({
        code: 'sum-mismatch',
        severity: 'warning',
        evidence,
        data: { arithmetic: `${arithmetic} = ${writeNumber(total)}`, stated: shown(whole) },
      });
    }
  });
  return found;
}

/** "300 hồ sơ (mới 200, kỳ trước 100, quá hạn 5)": once the first parts make the whole, what follows divides it anew. */
function untilWhole(list: Parts, whole: Indicator): Parts {
  let total = '0';
  for (const [i, { decimal }] of list.parts.entries()) {
    total = addDecimals(total, decimal);
    if (i > 0 && total === whole.decimal) return { ...list, parts: list.parts.slice(0, i + 1) };
  }
  return list;
}

/** A whole list must add up; the parts in a bracket may leave some out, but never exceed the whole. */
function isWrong({ parts, form }: Parts, whole: Indicator, total: string): boolean {
  if (form === 'partial' || isRounded(whole, parts, total)) return false;
  return form === 'whole' || Number(total) > whole.value;
}

function isAddend({ kind, role, value2, qualifier, cell, decimal }: Indicator): boolean {
  const adds = kind === 'count' || kind === 'money' || kind === 'measure';
  return (
    adds &&
    role === 'level' &&
    value2 === null &&
    qualifier === 'exact' &&
    !cell &&
    !decimal.startsWith('-')
  );
}

const EXHAUSTIVE = /(?:^|[\s,:(-])(?:bao gồm|gồm có|gồm)[^\d;.]{0,45}$/u;
const PARTIAL = /(?:trong đó|trong số đó)[^;.]{0,60}$/u;
const BRACKET = /\([^\d();.]{0,40}$/u;
/** Some parts go without a figure ("…, còn lại là hội"). */
const REST = /^[^.;]{0,60}(?:còn lại|ngoài ra|số còn)/u;
const MOST_BETWEEN = 90;

interface Parts {
  parts: Indicator[];
  /** "gồm … và …" is the whole list, "(…, …)" its parts, "trong đó" some of them. */
  form: 'whole' | 'bracket' | 'partial';
}

function partsAfter(text: string, figures: readonly Indicator[], at: number): Parts | null {
  const whole = figures[at] as Indicator;
  const first = figures[at + 1];
  if (!first || !isAddend(first) || !sameHead(first.unit, whole.unit)) return null;
  const opening = normalForm(text.slice(whole.end, first.start));
  if (opening.length > MOST_BETWEEN) return null;
  const exhaustive = EXHAUSTIVE.test(opening);
  const bracket = BRACKET.test(opening);
  if (!exhaustive && !bracket && !PARTIAL.test(opening)) return null;
  const parts: Indicator[] = [first];
  let closed = false;
  for (let i = at + 2; i < figures.length; i++) {
    const next = figures[i] as Indicator;
    const last = parts[parts.length - 1] as Indicator;
    const words = normalForm(text.slice(last.end, next.start));
    if (
      !isAddend(next) ||
      !sameHead(next.unit, whole.unit) ||
      words.length > MOST_BETWEEN ||
      /[.(]|trong (?:đó|số)|gồm|(?:^|[\s,;])đã\s/u.test(words)
    ) {
      return null;
    }
    if (bracket && words.includes(')')) break;
    closed ||= /\bvà\b|(?:^|[\s,])và\s/u.test(words);
    parts.push(next);
  }
  if (parts.length < 2) return null;
  const last = parts.at(-1) as Indicator;
  const rest = REST.test(normalForm(text.slice(last.end, last.end + MOST_BETWEEN)));
  return { parts, form: exhaustive && closed && !rest ? 'whole' : bracket ? 'bracket' : 'partial' };
}

/** Rounded parts may add up to a little more or less. */
function isRounded(whole: Indicator, parts: readonly Indicator[], total: string): boolean {
  if (whole.kind === 'count' && !whole.quote.includes(',')) return false;
  const steps = [whole, ...parts].reduce(
    (sum, { decimal, quote }) => sum + step(decimal, quote),
    0,
  );
  return Math.abs(Number(total) - whole.value) <= steps / 2 + 1e-9;
}

/** One unit of a figure's last written digit. */
function step(decimal: string, quote: string): number {
  const digits = /\d[\d.,]*/.exec(quote)?.[0].replace(/\D/g, '').replace(/^0+/, '') ?? '1';
  const value = Number(decimal);
  const written = Number(digits);
  return written === 0 ? 1 : value / written;
}
