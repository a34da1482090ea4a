import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { isRoman } from './events.ts';
import { wordsOf } from './tail.ts';

/** Units of a text (điểm, khoản, điều, mục, chương, phần …). */
const UNITS = new Set(['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'tiết', 'tiểu']);
const BETWEEN = new Set([',', 'và', 'đến', 'của', '-', ';', 'hoặc', 'tại']);
const REACH = 40;

/**
 * The provision cited before a document ("điểm a khoản 2 Điều 5 của" + "Luật …"), as the text has
 * it, or null. Several ("khoản 2 Điều 5 và Điều 7") are one provision, shared by all that they govern.
 */
export function provisionBefore(tokens: Tokens, from: number, lowest: number): string | null {
  let end = from;
  while (end > lowest && LINKS.has(tokens.word[end - 1] as string)) end--;
  const stop = Math.max(lowest, end - REACH);
  let first: number | null = null;
  let last = end;
  for (let i = end - 1; i >= stop; i--) {
    const word = tokens.word[i] as string;
    if (tokens.gap[i + 1] === Gap.tab) break;
    if (UNITS.has(word)) {
      if (!labelled(tokens, i + 1)) break;
      first = i;
      continue;
    }
    if (!isLabel(tokens, i) && !BETWEEN.has(word)) break;
    if (i === end - 1 && BETWEEN.has(word)) last = i;
  }
  return first === null || last <= first ? null : wordsOf(tokens, first, last);
}

const LINKS = new Set(['của', ',', 'tại', 'trong']);

/** "2", "a", "đ", "IV", "5a": what numbers a provision. */
function isLabel(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  return tokens.kind[at] === TokenKind.number || word.length === 1 || isRoman(tokens, at);
}

function labelled(tokens: Tokens, at: number): boolean {
  return isLabel(tokens, at) || tokens.word[at] === 'mục';
}
