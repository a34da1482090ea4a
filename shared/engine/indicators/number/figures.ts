import { COMPARATIVES } from '../../../gazetteer/figure-cues.ts';
import { NUMBER_WORDS } from '../../../gazetteer/units.ts';
import { MOST } from '../../caps.ts';
import { reportFault } from '../../faults.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie, qualifierAfterTrie, qualifiersBefore } from '../clause/lexicon.ts';
import { Mark } from '../clause/marks.ts';
import { single } from './amounts.ts';
import { isNoFigure } from './exclusions.ts';
import type { Cover, Figure } from './figure.ts';
import { numeralAt } from './numerals.ts';
import { numberWithUnit } from './pairs.ts';
import { rankAt } from './ranks.ts';
import { unitAt } from './unit-reader.ts';

/** More figures than any report has: what lies beyond is left unread, and told. */
export const MOST_FIGURES = MOST.indicators.count;

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
    const figure = cover[i] === 0 ? figureOrNone(tokens, cover, i, floor, to) : null;
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

/** The figure at a number, or null; a fault costs the number alone. */
function figureOrNone(
  tokens: Tokens,
  cover: Cover,
  at: number,
  floor: number,
  limit: number,
): Figure | null {
  try {
    return figureAt(tokens, cover, at, floor, limit);
  } catch (error) {
    reportFault('indicator', error);
    return null;
  }
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
