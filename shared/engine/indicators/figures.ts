import type { IndicatorKind, Qualifier } from '../../contract/index.ts';
import type { NounClass } from '../../gazetteer/counted-nouns.ts';
import { COMPARATIVES } from '../../gazetteer/figure-cues.ts';
import { type Dimension, NUMBER_WORDS } from '../../gazetteer/units.ts';
import { pastNoteMark } from '../scan/note-marks.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { addDecimals, shiftDecimal } from './decimal.ts';
import { isNoFigure } from './exclusions.ts';
import { nounTrie, qualifierAfterTrie, qualifiersBefore } from './lexicon.ts';
import { Mark } from './marks.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { rankAt } from './ranks.ts';
import { type StatedWords, sharedWords, wordsOf } from './stated.ts';
import { rateOnlyAt, scaleAt, type UnitReading, unitAt } from './unit-reader.ts';

/** A number with its unit as it stands in the text, before its meaning is read. */
export interface Figure {
  /** Tokens of the quote. */
  from: number;
  to: number;
  /** First token of the number itself. */
  numberFrom: number;
  decimal: string;
  decimal2: string | null;
  unit: string | null;
  unitFrom: number;
  unitTo: number;
  kind: IndicatorKind;
  dimension: Dimension | NounClass | 'unknown' | 'bare';
  qualifier: Qualifier;
  form: 'single' | 'ratio' | 'range' | 'rank';
  negative: boolean;
  /** The unit in the page's own words; null where none stand. */
  stated: StatedWords | null;
}

/** Tokens that no figure may stand in (documents, dates, periods): 1 where covered. */
export type Cover = Uint8Array;

/** More figures than any report has: what lies beyond is left unread. */
export const MOST_FIGURES = 20_000;

/** The figures among some tokens, in order. Numbers without a unit come as `dimension: 'bare'`. */
export function findFigures(
  tokens: Tokens,
  { cover, marks }: { cover: Cover; marks: Uint16Array },
  from: number,
  to: number,
): Figure[] {
  const found: Figure[] = [];
  let floor = from;
  for (let i = from; i < to && found.length < MOST_FIGURES; ) {
    if (((marks[i] as number) & Mark.number) === 0) {
      i++;
      continue;
    }
    const figure = cover[i] === 0 ? figureAt(tokens, cover, i, floor, to) : null;
    if (figure) {
      found.push(figure);
      i = Math.max(figure.to, i + 1);
      floor = i;
    } else i = skipNumber(tokens, i);
  }
  return found;
}

/** A number that is none of ours is passed over whole ("0255.3822.123"). */
function skipNumber(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (tokens.kind[at] !== TokenKind.number) return to;
  while (
    tokens.gap[to] === Gap.none &&
    tokens.kind[to + 1] === TokenKind.number &&
    tokens.gap[to + 1] === Gap.none
  ) {
    to += 2;
  }
  return to;
}

function figureAt(
  tokens: Tokens,
  cover: Cover,
  at: number,
  floor: number,
  limit: number,
): Figure | null {
  if (tokens.kind[at] === TokenKind.word) return wordFigureAt(tokens, at, floor);
  const numeral = numeralAt(tokens, at);
  if (!numeral) return null;
  const rank = rankAt(tokens, numeral, floor);
  if (rank) return rank;
  const figure = numberWithUnit(tokens, numeral, floor, limit);
  if (figure.to > limit && figure.unitTo > limit) return null;
  // A unit that runs into a date or a document is no unit.
  for (let i = numeral.from; i < figure.to; i++) if (cover[i]) return null;
  if (isNoFigure(tokens, figure, floor) || isDenominator(tokens, figure, floor)) return null;
  return qualified(tokens, figure, floor);
}

/** Words that a rate's own count ends with, where "trên 10.000 dân" follows. */
const RATED = new Set('sĩ sỹ giường bệnh dưỡng ca mắc vong sống bao'.split(' '));

/** "15,2 bác sĩ, 35,5 giường bệnh trên 10.000 dân": a round number of people that others are set against. */
function isDenominator(
  tokens: Tokens,
  { from, decimal, dimension }: Figure,
  floor: number,
): boolean {
  const counts = dimension === 'person' || dimension === 'household';
  if (!counts || tokens.word[from - 1] !== 'trên' || !/^10{2,}$/.test(decimal)) return false;
  return (from - 1 === floor && floor > 0) || RATED.has(tokens.word[from - 2] ?? '');
}

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

/** A number with its unit and nothing else. */
export function single(
  numeral: Numeral,
  unit: UnitReading | null,
  decimal: string,
  end: number,
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
    stated: unit && wordsOf(unit),
  };
}

/** A number with its unit, and the power of ten that scale words and unit, or the unit alone, bring to it. */
interface Amount extends Figure {
  power: number;
  unitPower: number;
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
function amountAt(tokens: Tokens, numeral: Numeral): Amount {
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
  if (!unit && power > 0)
    return { ...single(numeral, null, decimal, to), stated: words, power, unitPower: 0 };
  if (unit?.power) decimal = shiftDecimal(decimal, unit.power);
  if (unit?.isNoun && power === 0 && numeral.asThousands) decimal = numeral.asThousands;
  const figure = {
    ...single(numeral, unit, decimal, unit?.to ?? to),
    power: brought,
    unitPower: unit?.power ?? 0,
    ...(power > 0 && { stated: words }),
  };
  if (unit?.isNoun && power === 0 && decimal.includes('.')) figure.kind = 'measure';
  if (unit?.kind === 'score' && isPlaces(tokens, numeral)) {
    figure.kind = 'count';
    figure.dimension = 'facility';
  }
  return figure;
}

/** "sạt lở 34 điểm", "xử lý 03 điểm": places, and no score. */
function isPlaces({ word }: Tokens, { from, to }: Numeral): boolean {
  if (to > from + 1) return false;
  return (word[from] as string).startsWith('0') || PLACED.has(word[from - 1] ?? '');
}

const PLACED = new Set(['lở', 'ở', 'tại', 'ngập', 'lún']);

function secondAmount(tokens: Tokens, at: number, above: number) {
  const isNext = tokens.gap[at] !== Gap.tab && tokens.gap[at] !== Gap.line;
  const numeral = isNext && tokens.kind[at] === TokenKind.number ? numeralAt(tokens, at) : null;
  if (!numeral?.plain) return null;
  const { power, to } = scaleAt(tokens, numeral.to);
  if (power === 0 || power >= above) return null;
  return { decimal: shiftDecimal(numeral.decimal, power), power, to };
}

/** "30/37 sản phẩm", "88,5/90%", "109 bé trai/100 bé gái", "5,8 tỷ đồng/5,9 tỷ đồng". */
function ratioAt(tokens: Tokens, first: Numeral, left: Amount): Figure | null {
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
function decimalLike(first: Numeral, second: Numeral, { decimal, power }: Amount): string {
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

const RANGE_WORDS = new Set(['đến', 'tới']);
const JOINTS = new Set(['đến', 'tới', '-']);

/** "4,5 - 5%", "từ 5 đến 7%", "90%-95%", "từ 5 triệu đồng đến 7 triệu đồng". */
function rangeAt(
  tokens: Tokens,
  first: Numeral,
  left: Amount,
  floor: number,
  limit: number,
): Figure | null {
  if (
    !JOINTS.has(tokens.word[first.to] ?? '') &&
    !JOINTS.has(tokens.word[left.to] ?? '') &&
    left.to - first.to < 2
  )
    return null;
  const hasFrom = first.from > floor && tokens.word[first.from - 1] === 'từ';
  for (const joint of left.to > first.to
    ? [first.to, scaleAt(tokens, first.to).to, left.to]
    : [first.to]) {
    const word = tokens.word[joint];
    if (joint >= limit || word === undefined) continue;
    const dash = word === '-';
    const bareLeft = joint < left.to || left.dimension === 'bare';
    if (!dash && !(RANGE_WORDS.has(word) && (hasFrom || bareLeft))) continue;
    const start =
      tokens.word[joint + 1] === 'dưới' || tokens.word[joint + 1] === 'gần' ? joint + 2 : joint + 1;
    const second = tokens.kind[start] === TokenKind.number ? numeralAt(tokens, start) : null;
    if (!second) continue;
    const right = amountAt(tokens, second);
    if (right.dimension === 'bare' || right.unit === null) continue;
    if (left.unit !== null && joint === left.to && left.unit !== right.unit) continue;
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

const WORD_CLASSES: ReadonlySet<string> = new Set([
  'person',
  'case',
  'household',
  'business',
  'work',
  'place',
]);

/** "hai nghị quyết", "ba người": number words before a noun that reports count. */
function wordFigureAt(tokens: Tokens, at: number, floor: number): Figure | null {
  const word = tokens.word[at] as string;
  const value = NUMBER_WORDS[word];
  if (value === undefined || value === 1 || word === 'năm') return null;
  const before = tokens.word[at - 1] ?? '';
  if (
    NUMBER_WORDS[before] !== undefined ||
    before === 'thứ' ||
    before === 'trong' ||
    before === 'mấy'
  )
    return null;
  const noun = nounTrie.longestAt(tokens, at + 1);
  if (!noun || tokens.gap[at + 1] !== Gap.space) return null;
  if (!WORD_CLASSES.has(noun.value) && tokens.word[at + 1] !== 'nghị') return null;
  const unit = unitAt(tokens, at + 1, true);
  if (!unit) return null;
  const numeral = {
    from: at,
    to: at + 1,
    decimal: String(value),
    asThousands: null,
    plain: true,
    fractional: false,
  };
  return qualified(tokens, single(numeral, unit, String(value), unit.to), floor);
}

const MODIFIER_WORDS = 3;

/** Takes the qualifier before (and "trở lên" after) into the quote, and the sign into the figure. */
function qualified(tokens: Tokens, figure: Figure, floor: number): Figure {
  let { from, to } = figure;
  let { qualifier } = figure;
  let negative = false;
  if (tokens.word[from - 1] === '-' && from - 1 >= floor && tokens.gap[from] === Gap.none) {
    const outer = tokens.word[from - 2];
    if (tokens.gap[from - 1] === Gap.space || outer === '(') {
      from--;
      negative = tokens.gap[from] === Gap.space || outer === '(';
    }
  }
  const sign = signBefore(tokens, from, floor);
  if (sign) {
    from = sign.from;
    negative = sign.negative;
  }
  // "(+4,8%)": a sign of growth.
  if (
    tokens.word[from - 1] === '+' &&
    from - 1 > floor &&
    tokens.gap[from] === Gap.none &&
    tokens.word[from - 2] === '('
  )
    from--;
  const before = qualifiersBefore.endingAt(tokens, from, floor);
  if (before && !compares(tokens, before.from, before.to)) {
    from = before.from;
    if (qualifier !== 'range') qualifier = before.value;
  }
  const after = qualifierAfterTrie.longestAt(tokens, to);
  if (after) {
    to = after.to;
    if (qualifier !== 'range') qualifier = after.value;
  } else if (qualifier === 'exact' && tokens.word[from - 1] === 'từ') {
    // "từ 80 đảng viên mới trở lên": the words between go to what is measured.
    for (let i = to + 1; i <= to + MODIFIER_WORDS; i++)
      qualifier = qualifierAfterTrie.longestAt(tokens, i)?.value ?? qualifier;
  }
  return { ...figure, from, to, qualifier, negative };
}

/** "giảm (-) 3,2%", "(+) 3,2%", "là âm 0,8%": a sign in brackets, or in words. */
function signBefore({ word }: Tokens, at: number, floor: number) {
  const sign = word[at - 2];
  const inBrackets = word[at - 1] === ')' && word[at - 3] === '(' && at - 3 >= floor;
  if (inBrackets && (sign === '-' || sign === '+')) return { from: at - 3, negative: sign === '-' };
  return word[at - 1] === 'âm' && at - 1 >= floor ? { from: at - 1, negative: true } : null;
}

/** "cao hơn 5%": "hơn" belongs to the comparative. */
function compares(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from === 1 && tokens.word[from] === 'hơn' && COMPARATIVES.has(tokens.word[from - 1] ?? '')
  );
}
