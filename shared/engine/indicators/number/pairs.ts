import { wordIs } from '../../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { amountAt, single } from './amounts.ts';
import { shiftDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { sharedWords } from './stated.ts';
import { scaleAt } from './unit-reader.ts';

/** Ratio, range or single amount: what follows the number and its unit tells. */
export function numberWithUnit(
  tokens: Tokens,
  numeral: Numeral,
  floor: number,
  limit: number,
): Figure {
  const amount = amountAt(tokens, numeral);
  return (
    ratioAt(tokens, numeral, amount) ?? rangeAt(tokens, numeral, amount, floor, limit) ?? amount
  );
}

/** "30/37 sản phẩm", "88,5/90%", "109 bé trai/100 bé gái", "5,8 tỷ đồng/5,9 tỷ đồng". */
function ratioAt(tokens: Tokens, first: Numeral, left: Figure): Figure | null {
  const direct = slashNumber(tokens, first.to);
  if (direct) {
    const rest = amountAt(tokens, direct);
    if (rest.dimension === 'bare' || (rest.unitFrom === rest.unitTo && rest.kind !== 'money')) {
      return {
        ...single(first, null, first.decimal, direct.to),
        decimal2: direct.decimal,
        form: 'ratio',
        kind: 'ratio',
      };
    }
    return {
      ...rest,
      from: first.from,
      numberFrom: first.from,
      decimal: decimalLike(first, direct, rest),
      decimal2: rest.decimal,
      kind: 'ratio',
      form: 'ratio',
    };
  }
  if (left.unit === null) return null;
  const slash = slashNumber(tokens, left.unitTo);
  if (!slash) return null;
  const right = amountAt(tokens, slash);
  if (right.unit === null) return null;
  const pair = {
    ...left,
    to: right.to,
    decimal2: right.decimal,
    kind: 'ratio' as const,
    form: 'ratio' as const,
    stated: sharedWords(left, right),
  };
  if (right.unit === left.unit) return { ...pair, unitFrom: right.unitFrom, unitTo: right.unitTo };
  const per = /^10*$/.test(slash.decimal) && right.kind === 'count';
  if (!per) return null;
  const stated = left.stated && { ...left.stated, to: right.unitTo };
  return { ...pair, unit: `${left.unit}/${right.unit}`, unitTo: right.unitTo, stated };
}

/** The first of two numbers that only the second one's scale and unit follow: "5/7 trđ", "1,200 - 1,500 hộ". */
function decimalLike(first: Numeral, second: Numeral, { decimal, power }: Figure): string {
  const inThousands = first.asThousands !== null && decimal === second.asThousands;
  return shiftDecimal(inThousands ? (first.asThousands as string) : first.decimal, power);
}

/** The number behind a slash that starts at a token, or null. */
export function slashNumber(tokens: Tokens, at: number): Numeral | null {
  if (tokens.word[at] !== '/' || tokens.kind[at + 1] !== TokenKind.number) return null;
  if (tokens.gap[at] === Gap.tab || tokens.gap[at + 1] === Gap.tab) return null;
  const second = numeralAt(tokens, at + 1);
  // A third part makes a date or an address.
  if (
    !second ||
    (tokens.word[second.to] === '/' && tokens.kind[second.to + 1] === TokenKind.number)
  )
    return null;
  return second;
}

const isRangeWord = wordIs('up-to');
const isRangeBound = wordIs('range-bound');
const isFrom = wordIs('from-word');

function isRangeJoint(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === '-' || isRangeWord(tokens, at);
}

/** The same unit, or the same by something: "từ 18 tấn đến 22 tấn/ha". */
function isOfUnit(unit: string, of: string): boolean {
  return unit === of || unit.startsWith(`${of}/`);
}

/** "4,5 - 5%", "từ 5 đến 7%", "90%-95%", "từ 5 triệu đồng đến 7 triệu đồng". */
function rangeAt(
  tokens: Tokens,
  first: Numeral,
  left: Figure,
  floor: number,
  limit: number,
): Figure | null {
  const isJoined = isRangeJoint(tokens, first.to) || isRangeJoint(tokens, left.to);
  if (!isJoined && left.to - first.to < 2) return null;
  const hasFrom = first.from > floor && isFrom(tokens, first.from - 1);
  for (const joint of left.to > first.to
    ? [first.to, scaleAt(tokens, first.to).to, left.to]
    : [first.to]) {
    const word = tokens.word[joint];
    if (joint >= limit || word === undefined) continue;
    const dash = word === '-';
    const bareLeft = joint < left.to || left.dimension === 'bare';
    if (!dash && !(isRangeWord(tokens, joint) && (hasFrom || bareLeft))) continue;
    const start = isRangeBound(tokens, joint + 1) ? joint + 2 : joint + 1;
    const second = tokens.kind[start] === TokenKind.number ? numeralAt(tokens, start) : null;
    if (!second) continue;
    const right = amountAt(tokens, second);
    if (right.dimension === 'bare' || right.unit === null) continue;
    if (left.unit !== null && joint === left.to && !isOfUnit(right.unit, left.unit)) continue;
    const scale = scaleAt(tokens, first.to);
    const isOwn = joint === left.to && left.unit !== null;
    const isScaled = scale.power > 0 && joint >= scale.to;
    const own = isOwn
      ? left.decimal
      : isScaled
        ? shiftDecimal(first.decimal, scale.power)
        : decimalLike(first, second, right);
    if (!(Number(own) < Number(right.decimal))) continue;
    return {
      ...right,
      from: hasFrom && !dash ? first.from - 1 : first.from,
      numberFrom: first.from,
      decimal: own,
      decimal2: right.decimal,
      qualifier: 'range',
      form: 'range',
      stated: isOwn || isScaled ? sharedWords(left, right) : right.stated,
    };
  }
  return null;
}
