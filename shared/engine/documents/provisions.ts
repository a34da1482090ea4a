import { wordIs } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { isRoman } from './events.ts';
import { wordsOf } from './tail.ts';

/** Units of a text (điểm, khoản, điều, mục, chương, phần …). */
const isUnit = wordIs('provision-unit');
const isBetween = wordIs('between-provisions');
const isLink = wordIs('provision-link');
const isItem = wordIs('item-word');
const REACH = 40;

/**
 * The provision cited before a document ("điểm a khoản 2 Điều 5 của" + "Luật …"), as the text has
 * it, or null. Several ("khoản 2 Điều 5 và Điều 7") are one provision, shared by all that they govern.
 */
export function provisionBefore(tokens: Tokens, from: number, lowest: number): string | null {
  let end = from;
  while (end > lowest && isLink(tokens, end - 1)) end--;
  const stop = Math.max(lowest, end - REACH);
  let first: number | null = null;
  let last = end;
  for (let i = end - 1; i >= stop; i--) {
    if (tokens.gap[i + 1] === Gap.tab) break;
    if (isUnit(tokens, i)) {
      if (!labelled(tokens, i + 1)) break;
      first = i;
      continue;
    }
    if (!isLabel(tokens, i) && !isBetween(tokens, i)) break;
    if (i === end - 1 && isBetween(tokens, i)) last = i;
  }
  return first === null || last <= first ? null : wordsOf(tokens, first, last);
}

/** "2", "a", "đ", "IV", "5a": what numbers a provision. */
function isLabel(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  return tokens.kind[at] === TokenKind.number || word.length === 1 || isRoman(tokens, at);
}

function labelled(tokens: Tokens, at: number): boolean {
  return isLabel(tokens, at) || isItem(tokens, at);
}
