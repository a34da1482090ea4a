import { wordIs } from '../../rules/word-index.ts';
import { pastNoteMark } from '../../scan/note-marks.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { addDecimals, shiftDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { type StatedWords, wordsOf } from './stated.ts';
import { rateOnlyAt, scaleAt, type UnitReading, unitAt } from './unit-reader.ts';

/** A number with its unit and nothing else. */
export function single(
  numeral: Numeral,
  unit: UnitReading | null,
  decimal: string,
  end: number,
  stated: StatedWords | null = unit && wordsOf(unit),
  power = 0,
  unitPower = 0,
): Figure {
  return {
    from: numeral.from,
    to: end,
    numberFrom: numeral.from,
    decimal,
    decimal2: null,
    unit: unit?.unit ?? null,
    unitFrom: unit?.from ?? end,
    unitTo: unit?.to ?? end,
    kind: unit?.kind ?? 'count',
    dimension: unit?.dimension ?? 'bare',
    qualifier: 'exact',
    form: 'single',
    negative: false,
    stated,
    power,
    unitPower,
  };
}

const DONG: Omit<UnitReading, 'from' | 'to'> = {
  unit: 'đồng',
  kind: 'money',
  dimension: 'money',
  power: 0,
  isNoun: false,
};
/** From this power on a scale word without a unit is money ("gần 10 tỷ"). */
const MONEY_POWER = 6;

/** Number, scale words, a smaller second amount ("394 tỷ 581 triệu"), unit. */
export function amountAt(tokens: Tokens, numeral: Numeral): Figure {
  const scaleFrom = pastNoteMark(tokens, numeral.to);
  const scale = scaleAt(tokens, scaleFrom);
  let { to } = scale;
  let { power } = scale;
  let isJoint = false;
  let decimal = shiftDecimal(numeral.decimal, power);
  let unit =
    tokens.gap[to] === Gap.tab ? null : (unitAt(tokens, to, power > 0) ?? rateOnlyAt(tokens, to));
  if (power >= MONEY_POWER && !unit?.unit.includes('/')) {
    const second = secondAmount(tokens, unit?.dimension === 'money' ? unit.to : to, power);
    if (second) {
      decimal = addDecimals(decimal, second.decimal);
      ({ to, power } = second);
      isJoint = true;
      unit = unitAt(tokens, to, true);
    }
  }
  if (!unit && power >= MONEY_POWER) unit = { ...DONG, from: to, to };
  if (power >= MONEY_POWER && unit?.isNoun && unit.dimension === 'unknown')
    unit = { ...DONG, from: to, to };
  const brought = power + (unit?.power ?? 0);
  const words = isJoint
    ? unit && wordsOf(unit)
    : wordsOf({ from: scaleFrom, to: Math.max(to, unit?.to ?? to), power: brought });
  if (!unit && power > 0) return single(numeral, null, decimal, to, words, power);
  if (unit?.power) decimal = shiftDecimal(decimal, unit.power);
  if (unit?.isNoun && power === 0 && numeral.asThousands) decimal = numeral.asThousands;
  const stated = power > 0 ? words : unit && wordsOf(unit);
  const figure = single(numeral, unit, decimal, unit?.to ?? to, stated, brought, unit?.power ?? 0);
  if (unit?.isNoun && power === 0 && decimal.includes('.')) figure.kind = 'measure';
  if (unit?.kind === 'score' && isPlaces(tokens, numeral)) {
    figure.kind = 'count';
    figure.dimension = 'facility';
  }
  return figure;
}

/** "sạt lở 34 điểm", "xử lý 03 điểm": places, and no score. */
function isPlaces(tokens: Tokens, { from, to }: Numeral): boolean {
  if (to > from + 1) return false;
  return (tokens.word[from] as string).startsWith('0') || standsAt(tokens, from - 1);
}

const standsAt = wordIs('stands-at');

function secondAmount(tokens: Tokens, at: number, above: number) {
  const isNext = tokens.gap[at] !== Gap.tab && tokens.gap[at] !== Gap.line;
  const numeral = isNext && tokens.kind[at] === TokenKind.number ? numeralAt(tokens, at) : null;
  if (!numeral?.plain) return null;
  const { power, to } = scaleAt(tokens, numeral.to);
  if (power === 0 || power >= above) return null;
  return { decimal: shiftDecimal(numeral.decimal, power), power, to };
}
