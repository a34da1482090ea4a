import { MULTIPLES } from '../../../gazetteer/units.ts';
import { wordIs } from '../../rules/word-index.ts';
import { Gap, type Tokens } from '../../scan/tokens.ts';
import { single } from './amounts.ts';
import type { Figure } from './figure.ts';
import { qualified } from './qualifiers.ts';
import { unitAt } from './unit-reader.ts';

const multiplies = wordIs('multiplies');
const isNotSpelled = wordIs('not-spelled');
const goesOn = wordIs('number-goes-on');

/**
 * "gấp rưỡi", "gấp đôi", "gấp ba lần": so many times as much, told by one word. The unit is "lần" though the words need
 * not say it; `stated` then stays null. A longer number in words ("gấp ba mươi", "gấp hai rưỡi") is left unread.
 */
export function multipleAt(tokens: Tokens, at: number, floor: number): Figure | null {
  if (at - 1 < floor || !multiplies(tokens, at - 1) || tokens.gap[at] === Gap.line) return null;
  const decimal = MULTIPLES[tokens.word[at] as string];
  if (decimal === undefined || goesOn(tokens, at + 1)) return null;
  const unit = unitAt(tokens, at + 1, true);
  const times = unit?.dimension === 'times' ? unit : null;
  // "gấp năm trước": there it is a year.
  if (times === null && isNotSpelled(tokens, at)) return null;
  const numeral = {
    from: at,
    to: at + 1,
    decimal,
    asThousands: null,
    plain: true,
    fractional: decimal.includes('.'),
  };
  const figure = single(numeral, times, decimal, times?.to ?? at + 1);
  return qualified(tokens, { ...figure, from: at - 1, unit: TIMES, dimension: 'times' }, floor);
}

const TIMES = 'lần';
