import type { Qualifier, Span } from '../../../contract/index.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { single } from '../number/amounts.ts';
import { shiftDecimal } from '../number/decimal.ts';
import type { Figure } from '../number/figure.ts';
import { numeralAt } from '../number/numerals.ts';
import { numberWithUnit } from '../number/pairs.ts';

/** A number that fills a table's cell from `from` to `to`, sign and bracket aside; null for anything else. */
export function cellFigureAt(tokens: Tokens, from: number, to: number): Figure | null {
  let at = from;
  let negative = false;
  const bound = CELL_BOUNDS[tokens.word[at] ?? ''];
  if (bound) at += tokens.word[at + 1] === '=' ? 2 : 1;
  const first = at;
  while (at < to && CELL_SIGNS.has(tokens.word[at] as string)) {
    negative ||= tokens.word[at] === '-' || tokens.word[at] === '(';
    at++;
  }
  if (at >= to || (tokens.kind[at] !== TokenKind.number && at > first)) return null;
  const numeral = numeralAt(tokens, at);
  if (!numeral) return null;
  let figure = numberWithUnit(tokens, numeral, at, to);
  if (figure.to > to) figure = single(numeral, null, numeral.decimal, numeral.to);
  if (figure.form === 'single' && at === first) figure = cellRange(tokens, figure, to) ?? figure;
  let end = figure.to;
  while (end < to && CELL_ENDS.has(tokens.word[end] as string)) end++;
  if (end < to || figure.to > to) return null;
  if (bound) return { ...figure, from, qualifier: bound, negative };
  const sign = tokens.word[at - 1];
  if (at === from || (sign !== '(' && sign !== '-' && sign !== '+')) return { ...figure, negative };
  // "(6,0)" is a minus as books write it; the sign goes with its number.
  if (sign !== '(') return { ...figure, from: at - 1, negative };
  const isClosed = tokens.word[figure.to] === ')';
  return isClosed
    ? { ...figure, from: at - 1, to: figure.to + 1, negative: true }
    : { ...figure, negative: false };
}

const joinsEnds = wordIs('span-joint');

/** "7,0 - 7,5", "68.000-70.000 đồng": two numbers that fill a cell, the second the greater one. */
function cellRange(tokens: Tokens, first: Figure, to: number): Figure | null {
  if (first.to + 1 >= to || !joinsEnds(tokens, first.to)) return null;
  const numeral = numeralAt(tokens, first.to + 1);
  if (!numeral) return null;
  const second = numberWithUnit(tokens, numeral, first.to + 1, to);
  if (second.form !== 'single' || second.to > to) return null;
  if (first.unit !== null && first.unit !== second.unit) return null;
  // "7,0 - 7,5 nghìn": the scale behind the second number holds for both.
  const own = shiftDecimal(first.decimal, first.stated ? 0 : (second.stated?.power ?? 0));
  if (!(Number(own) < Number(second.decimal))) return null;
  const { from, numberFrom } = first;
  return {
    ...second,
    from,
    numberFrom,
    decimal: own,
    decimal2: second.decimal,
    qualifier: 'range',
    form: 'range',
  };
}

/** "≥ 500", "<5": a cell's figure may be a bound. */
const CELL_BOUNDS = wordTable<Qualifier>({
  '≥': 'over',
  '>': 'over',
  trên: 'over',
  hơn: 'over',
  '≤': 'under',
  '<': 'under',
  dưới: 'under',
  '~': 'approx',
  '≈': 'approx',
  khoảng: 'approx',
  gần: 'approx',
});
const CELL_SIGNS = new Set(['-', '+', '(', '"']);
const CELL_ENDS = new Set([')', '*', '.', ',', '"']);

/** "01/2023" and "12/5" under a head of dates are dates. */
export function isDay(figure: Figure): boolean {
  return (
    figure.form === 'ratio' &&
    figure.decimal2 !== null &&
    saysYear(figure.decimal2) &&
    Number(figure.decimal) <= 12
  );
}

/** "2015" under "Năm đạt chuẩn" says when: its head asks for a year and names none. */
export function isYear(
  { decimal, from, to }: Figure,
  head: Span | undefined,
  tokens: Tokens,
): boolean {
  if (to - from !== 1 || !saysYear(decimal) || !head) return false;
  let asks = false;
  for (let i = tokenAtOrAfter(tokens, head.start); i < tokenAtOrAfter(tokens, head.end); i++) {
    if (tokens.kind[i] === TokenKind.number) return false;
    asks ||= isYearNoun(tokens, i);
  }
  return asks;
}

const isYearNoun = wordIs('year-noun');
