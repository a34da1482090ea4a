import type { Indicator, Language } from '../contract/index.ts';
import { directionMessages } from '../messages/fields.ts';
import { formatNumber } from '../messages/numbers.ts';

/** What a figure's words are made from. */
export type FigureParts = Pick<Indicator, 'quote' | 'value' | 'decimal' | 'unit'> &
  Partial<Pick<Indicator, 'stated' | 'direction' | 'cell'>>;

/**
 * The unit that has to stand beside a figure's quote: as the page states it, null where the quote holds it.
 * Readings from before `stated` have the unit of the value alone: where the quote's number is another one
 * ("8.150.000" of a column in millions), the value itself is said, never the quote with that unit.
 */
export function unitBeside(figure: FigureParts, language: Language): string | null {
  const { quote, value, unit, stated, cell } = figure;
  if (stated) return stated.from === 'quote' || holds(quote, stated.unit) ? null : stated.unit;
  if (unit === null || holds(quote, unit)) return null;
  if (!cell && /[\p{L}%‰]/u.test(quote)) return null;
  return sameNumber(figure) ? unit : `= ${formatNumber(value, language)} ${unit}`;
}

/** Which way a change goes, as a sign and in words. A quote that has its own minus needs no word. */
export function directionWords(
  { quote, direction }: FigureParts,
  language: Language,
): { arrow: string; word: string; isSaid: boolean } | null {
  if (!direction) return null;
  return {
    arrow: direction === 'up' ? '▲' : '▼',
    word: directionMessages[direction][language],
    isSaid: /^[+\-–−]/.test(quote),
  };
}

/** A figure as it may stand alone: its direction, the quote, and its unit. */
export function figureText(figure: FigureParts, language: Language): string {
  const way = directionWords(figure, language);
  return [
    way && (way.isSaid ? way.arrow : `${way.arrow} ${way.word}`),
    figureAndUnit(figure, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The quote with its unit, as bars, axes and columns name a figure. */
export function figureAndUnit(figure: FigureParts, language: Language): string {
  const unit = unitBeside(figure, language);
  if (unit === null) return figure.quote;
  return /^[%‰]/.test(unit) ? `${figure.quote}${unit}` : `${figure.quote} ${unit}`;
}

/** Whether some words hold a unit as words of their own: "tấn", but not within "tấng". */
export function holds(words: string, unit: string): boolean {
  const text = words.toLowerCase();
  const wanted = unit.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + wanted.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /\p{L}/u;

/** Whether the quote's number is the value itself: the same digits, zeros at the end of a fraction aside. */
function sameNumber({ quote, decimal }: FigureParts): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
  return digits(quote.replace(/,(\d*?)0+$/, '$1')) === digits(decimal);
}
