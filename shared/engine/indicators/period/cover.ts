import type { Document } from '../../../contract/index.ts';
import type { DateMention } from '../../scan/dates.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { firstFrom, type PeriodMention } from './periods.ts';

export const Covered = { document: 1, date: 2, period: 4 } as const;

/** Marks the tokens whose numbers are no figures: documents, symbols, dates and periods. */
export function coverOf(
  tokens: Tokens,
  numbers: Uint32Array,
  documents: readonly Document[],
  dates: readonly DateMention[],
  periods: readonly PeriodMention[],
): Uint8Array {
  const cover = new Uint8Array(tokens.length);
  const mark = (from: number, to: number, value: number) => {
    for (let i = from; i < to; i++) cover[i] = (cover[i] as number) | value;
  };
  for (const { mentions } of documents) {
    for (const { start, end } of mentions) {
      mark(tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end), Covered.document);
    }
  }
  for (const { from, to } of dates) mark(from, to, Covered.date);
  for (const { from, to } of periods) mark(from, to, Covered.period);
  for (const i of numbers) {
    if (tokens.kind[i] !== TokenKind.number || (cover[i] as number) !== 0) continue;
    const to = symbolEnd(tokens, i);
    if (to === i) continue;
    mark(i, to, Covered.document);
    const dated = dates[firstFrom(dates, to)];
    if (dated && dated.from - to <= 1) mark(dated.from, dated.to, Covered.document);
  }
  return cover;
}

/** End of a document's number that starts at a token ("216 /BC-STC", "52-NQ/TW", "02/2016/QH14"), or `at`. */
function symbolEnd(tokens: Tokens, at: number): number {
  let i = at + 1;
  if (
    tokens.word[i] === '/' &&
    tokens.kind[i + 1] === TokenKind.number &&
    saysYear(tokens.word[i + 1] as string)
  )
    i += 2;
  const sign = tokens.word[i];
  if (sign !== '/' && sign !== '-') return at;
  if (!isCapitals(tokens, i + 1)) return at;
  let to = i + 2;
  while (to < tokens.length && to < at + 24) {
    const word = tokens.word[to];
    const joins = word === '-' || word === '/' || word === '&';
    if (joins && isCapitals(tokens, to + 1)) to += 2;
    else if (tokens.kind[to] === TokenKind.number && tokens.gap[to] === 0) to++;
    else break;
  }
  return to;
}

function isCapitals(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word) return false;
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (raw.length < 2 || raw === 'USD' || raw === 'KH' || raw === 'HTX') return false;
  return (
    raw.charAt(0) !== raw.charAt(0).toLowerCase() && raw.charAt(1) !== raw.charAt(1).toLowerCase()
  );
}
