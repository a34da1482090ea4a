import { NUMBER_WORDS } from '../../../gazetteer/units.ts';
import { MOST } from '../../caps.ts';
import { reportFault } from '../../faults.ts';
import { wordIs } from '../../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import { Mark } from '../clause/marks.ts';
import { single } from './amounts.ts';
import { isNoFigure } from './exclusions.ts';
import type { Cover, Figure } from './figure.ts';
import { multipleAt } from './multiples.ts';
import { numeralAt } from './numerals.ts';
import { numberWithUnit } from './pairs.ts';
import { qualified } from './qualifiers.ts';
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
  if (tokens.kind[at] === TokenKind.word)
    return multipleAt(tokens, at, floor) ?? wordFigureAt(tokens, at, floor);
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

const isRated = wordIs('rated-noun');
const isPer = wordIs('per-word');

/** "15,2 bác sĩ, 35,5 giường bệnh trên 10.000 dân": a round number of people that others are set against. */
function isDenominator(
  tokens: Tokens,
  { from, decimal, dimension }: Figure,
  floor: number,
): boolean {
  const counts = dimension === 'person' || dimension === 'household';
  if (!counts || !isPer(tokens, from - 1) || !/^10{2,}$/.test(decimal)) return false;
  return (from - 1 === floor && floor > 0) || isRated(tokens, from - 2);
}

const WORD_CLASSES: ReadonlySet<string> = new Set([
  'person',
  'case',
  'household',
  'business',
  'work',
  'place',
]);

const isNotSpelled = wordIs('not-spelled');
const isNoCountBefore = wordIs('no-count-before');
const isResolution = wordIs('resolution-word');

/** "hai nghị quyết", "ba người": number words before a noun that reports count. */
function wordFigureAt(tokens: Tokens, at: number, floor: number): Figure | null {
  const word = tokens.word[at] as string;
  const value = NUMBER_WORDS[word];
  if (value === undefined || isNotSpelled(tokens, at)) return null;
  const before = tokens.word[at - 1] ?? '';
  if (NUMBER_WORDS[before] !== undefined || isNoCountBefore(tokens, at - 1)) return null;
  const noun = nounTrie.longestAt(tokens, at + 1);
  if (!noun || tokens.gap[at + 1] !== Gap.space) return null;
  if (!WORD_CLASSES.has(noun.value) && !isResolution(tokens, at + 1)) return null;
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
