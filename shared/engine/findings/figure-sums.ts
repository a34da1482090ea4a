import type { Indicator } from '../../contract/index.ts';
import { addDecimals } from '../indicators/number/decimal.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { SentenceFigures } from './check.ts';
import type { RawFinding } from './context.ts';
import { quoteOfIndicator, shown, writeNumber } from './figure-format.ts';
import { sameHead } from './figure-links.ts';
import { partsListedApart } from './figure-listed-parts.ts';

/** "181 hợp tác xã, bao gồm 137 … và 44 …": the parts against the whole. */
export function checkSums({ tokens, figures, before }: SentenceFigures): RawFinding[] {
  const found: RawFinding[] = [];
  const check = (whole: Indicator, all: Parts) => {
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
        data: { arithmetic: `${arithmetic} = ${inUnitOf(whole, total)}`, stated: shown(whole) },
      });
    }
  };
  const last = before.at(-1);
  const apart = last && isAddend(last) ? listedApart(tokens, last, figures, 0) : null;
  if (last && apart) check(last, apart);
  figures.forEach((whole, i) => {
    if (!isAddend(whole)) return;
    const all = listedApart(tokens, whole, figures, i + 1) ?? partsAfter(tokens, figures, i);
    if (all) check(whole, all);
  });
  return found;
}

/** A sum as the whole's own amount is written: "1.130 tỷ đồng". */
function inUnitOf({ kind, stated }: Indicator, total: string): string {
  if (kind === 'count' || !stated) return writeNumber(total);
  const amount = Number((Number(total) / stated.scale).toPrecision(MOST_DIGITS));
  return `${writeNumber(String(amount))} ${stated.unit}`;
}

/** Digits that a sum of amounts has at most; more are an error of the division. */
const MOST_DIGITS = 12;

/** All the parts of a whole that were named before their figures. */
function listedApart(
  tokens: Tokens,
  whole: Indicator,
  figures: readonly Indicator[],
  at: number,
): Parts | null {
  const parts = partsListedApart(tokens, whole, figures, at);
  const adds = parts?.every((part) => isAddend(part) && sameHead(part.unit, whole.unit));
  return parts && adds ? { parts, form: 'whole' } : null;
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

const ALL_PARTS = classTrie('all-parts');
const SOME_PARTS = classTrie('some-parts');
const PART_OF = classTrie('part-of-whole');
const REST = classTrie('rest-of-parts');
const isParts = wordIs('parts-word');
const isDone = wordIs('perfective');
const isAnd = wordIs('and');
const MOST_BETWEEN = 90;
/** As far as words about the parts stand between what opens a list and its first part, in units of text. */
const MOST_OPENING = { all: 45, some: 60, bracket: 40 } as const;

interface Parts {
  parts: Indicator[];
  /** "gồm … và …" is the whole list, "(…, …)" its parts, "trong đó" some of them. */
  form: 'whole' | 'bracket' | 'partial';
}

function partsAfter(tokens: Tokens, figures: readonly Indicator[], at: number): Parts | null {
  const whole = figures[at] as Indicator;
  const first = figures[at + 1];
  if (!first || !isAddend(first) || !sameHead(first.unit, whole.unit)) return null;
  const from = tokenAtOrAfter(tokens, whole.end);
  const to = tokenAtOrAfter(tokens, first.start);
  if (first.start - whole.end > MOST_BETWEEN) return null;
  const exhaustive = opensList(
    tokens,
    from,
    to,
    (at) => ALL_PARTS.longestAt(tokens, at),
    MOST_OPENING.all,
    '',
  );
  const bracket = opensList(
    tokens,
    from,
    to,
    (at) => tokens.word[at] === '(',
    MOST_OPENING.bracket,
    '()',
  );
  const partial = opensList(
    tokens,
    from,
    to,
    (at) => SOME_PARTS.longestAt(tokens, at),
    MOST_OPENING.some,
    '',
  );
  if (!exhaustive && !bracket && !partial) return null;
  const parts: Indicator[] = [first];
  let closed = false;
  for (let i = at + 2; i < figures.length; i++) {
    const next = figures[i] as Indicator;
    const last = parts[parts.length - 1] as Indicator;
    const after = tokenAtOrAfter(tokens, last.end);
    const limit = tokenAtOrAfter(tokens, next.start);
    const isNext = isAddend(next) && sameHead(next.unit, whole.unit);
    if (!isNext || next.start - last.end > MOST_BETWEEN || opensAnew(tokens, after, limit))
      return null;
    if (bracket && has(after, limit, (at) => tokens.word[at] === ')')) break;
    closed ||= has(after, limit, (at) => isAnd(tokens, at));
    parts.push(next);
  }
  if (parts.length < 2) return null;
  const last = parts.at(-1) as Indicator;
  const rest = leavesRest(tokens, tokenAtOrAfter(tokens, last.end));
  return { parts, form: exhaustive && closed && !rest ? 'whole' : bracket ? 'bracket' : 'partial' };
}

/** Whether a word that opens a list stands before its first part, with no stop or digit between. */
function opensList(
  tokens: Tokens,
  from: number,
  to: number,
  opens: (at: number) => unknown,
  reach: number,
  stops: string,
): boolean {
  const end = tokens.end[to - 1] ?? 0;
  for (let i = to - 1; i >= from && end - (tokens.end[i] as number) <= reach; i--) {
    if (opens(i)) return true;
    const word = tokens.word[i] as string;
    if (word === '.' || word === ';' || stops.includes(word)) return false;
    if (tokens.kind[i] === TokenKind.number) return false;
  }
  return false;
}

/** Whether the words between two parts say that another list or another sentence begins. */
function opensAnew(tokens: Tokens, from: number, to: number): boolean {
  return has(from, to, (at) => {
    const word = tokens.word[at];
    return (
      word === '.' ||
      word === '(' ||
      isParts(tokens, at) ||
      isDone(tokens, at) ||
      PART_OF.longestAt(tokens, at) !== null
    );
  });
}

function has(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}

/** As far as words about the last part stand before those about the rest, in tokens. */
const MOST_BEFORE_REST = 14;

/** "…, còn lại là hội": some parts go without a figure. */
function leavesRest(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + MOST_BEFORE_REST); i++) {
    if (tokens.word[i] === '.' || tokens.word[i] === ';') return false;
    if (REST.longestAt(tokens, i)) return true;
  }
  return false;
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
