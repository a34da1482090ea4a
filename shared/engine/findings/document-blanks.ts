import type { FindingCode } from '../../contract/index.ts';
import { codeOf } from '../documents/symbol-letters.ts';
import { blankDateAt } from '../documents/tail.ts';
import { afterNumberWord } from '../frame/type-words.ts';
import { wordIs } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { quoteOf } from '../spans.ts';
import type { FindingsContext, RawFinding } from './context.ts';

/** Tokens of a page's head, where its own number and date stand. */
const HEAD_TOKENS = 320;
const MAX_LINE = 18;
const isBlank = wordIs('blank-mark');
const isDayWord = wordIs('day-noun');

/** The page's own number left open ("Số: /BC-UBND"). */
export function findBlankNumber(context: FindingsContext): RawFinding[] {
  return firstBlank(context, 'blank-number', blankNumberAt);
}

/** Its own date left open ("ngày tháng năm 2021"). */
export function findBlankDate(context: FindingsContext): RawFinding[] {
  return firstBlank(context, 'blank-date', (tokens, at) =>
    opensDateLine(tokens, at) ? blankDateAt(tokens, at) : null,
  );
}

function firstBlank(
  { page, scan: { tokens } }: FindingsContext,
  code: FindingCode,
  blankAt: (tokens: Tokens, at: number) => { from: number; to: number } | null,
): RawFinding[] {
  const limit = Math.min(tokens.length, HEAD_TOKENS);
  for (let i = 0; i < limit; i++) {
    const range = blankAt(tokens, i);
    if (!range) continue;
    const span = {
      start: tokens.start[range.from] as number,
      end: tokens.end[range.to - 1] as number,
    };
    const stated = page.text.slice(span.start, span.end);
    return [{ code, severity: 'warning', evidence: [quoteOf(page.text, span)], data: { stated } }];
  }
  return [];
}

/** "Số: /BC-UBND", "Số: ……/QĐ-TTg": a number line without its number. */
function blankNumberAt(tokens: Tokens, at: number): { from: number; to: number } | null {
  const after = afterNumberWord(tokens, at);
  if (after === null || (tokens.gap[at] as Gap) < Gap.tab) return null;
  let i = after;
  while (isBlank(tokens, i) && tokens.word[i] !== '/') i++;
  if (tokens.word[i] !== '/' && i === after) return null;
  if (tokens.word[i] === '/') i++;
  if (tokens.kind[i] === TokenKind.number && tokens.word[i + 1] === '/') i += 2;
  if (tokens.kind[i] !== TokenKind.word || tokens.gap[i] === Gap.line) return null;
  const letters = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (codeOf(letters.toLowerCase()) === null && letters !== letters.toUpperCase()) return null;
  let to = i + 1;
  while (tokens.gap[to] === Gap.none && to < i + 10) to++;
  return { from: at, to };
}

/** "Bình Sơn, ngày": a date after a place's name or at its line's start, not after a number. */
function opensDateLine(tokens: Tokens, at: number): boolean {
  if (!isDayWord(tokens, at) || !isShortLine(tokens, at)) return false;
  if ((tokens.gap[at] as Gap) >= Gap.tab || tokens.word[at - 1] === ',') return true;
  const own = tokens.text[tokens.start[at - 1] as number] as string;
  const before = tokens.word[at - 2];
  return own !== own.toLowerCase() && before !== '/' && before !== '-';
}

/** A line of a few words: the place and date of a head, not a sentence. */
function isShortLine(tokens: Tokens, at: number): boolean {
  let from = at;
  while (from > 0 && tokens.gap[from] !== Gap.line && at - from < MAX_LINE) from--;
  let to = at + 1;
  while (to < tokens.length && tokens.gap[to] !== Gap.line && to - from < 80) to++;
  if (tokens.gap[from] !== Gap.line) return false;
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) words++;
  return words <= MAX_LINE;
}
