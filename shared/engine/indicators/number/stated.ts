import type { StatedUnit } from '../../../contract/index.ts';
import type { Tokens } from '../../scan/tokens.ts';

/** A unit in the page's own words, scale words and all: tokens `from` up to `to`. */
export interface StatedWords {
  from: number;
  to: number;
  /** Power of ten that the words bring to the number before them. */
  power: number;
  /** Where they stand: in the quote, or elsewhere in its line. */
  place: 'quote' | 'row';
}

interface Words {
  from: number;
  to: number;
  power: number;
}

/** Words right behind their number; null for none. */
export function wordsOf({ from, to, power }: Words): StatedWords | null {
  return to > from ? { from, to, power, place: 'quote' } : null;
}

interface Stating {
  unitFrom: number;
  unitTo: number;
  /** All that its number is scaled by, and what of it the unit itself brings ("trđ"). */
  power: number;
  unitPower: number;
  stated: StatedWords | null;
}

/**
 * The words of two numbers with units: the second's where both are scaled alike. In "800 triệu đồng đến
 * 1,2 tỷ đồng" as in "394 tỷ 581 triệu đồng" each scale word is part of its number, the unit is "đồng".
 */
export function sharedWords(left: Stating, right: Stating): StatedWords | null {
  const isAlike = left.stated?.power === right.stated?.power && left.power === right.power;
  if (isAlike) return right.stated;
  const { unitFrom, unitTo, unitPower } = right;
  return unitPower > 0 ? null : wordsOf({ from: unitFrom, to: unitTo, power: 0 });
}

/** The words of another figure's unit, which hold for a number without one ("giảm từ 126 xuống 54 xã"). */
export function wordsBeside(figure: {
  unitFrom: number;
  unitTo: number;
  stated: StatedWords | null;
}): StatedWords | null {
  const { unitFrom, unitTo, stated } = figure;
  if (unitTo > unitFrom) return { from: unitFrom, to: unitTo, power: 0, place: 'row' };
  return stated && stated.power === 0 ? { ...stated, place: 'row' } : null;
}

/** The contract's form of stated words. */
export function statedUnit(tokens: Tokens, stated: StatedWords | null): StatedUnit | null {
  if (!stated) return null;
  const { from, to, power, place } = stated;
  return {
    unit: tokens.text.slice(tokens.start[from], tokens.end[to - 1]),
    scale: 10 ** power,
    from: place,
  };
}
