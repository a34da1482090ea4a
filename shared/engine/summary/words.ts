import { classTrie } from '../rules/word-index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';

/** The content words of a sentence, once each. */
export type Words = ReadonlySet<string>;

const EMPTY = classTrie('empty');

/** The words of some tokens that say what they are about: no punctuation, no function words. */
export function wordsOf(tokens: Tokens, from: number, to: number): Words {
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || EMPTY.longestAt(tokens, i, i + 1)) continue;
    words.add(tokens.word[i] as string);
  }
  return words;
}

/** The share of `others` that stands in `words`, 0 to 1. */
export function shareOf(words: Words, others: Words): number {
  if (words.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const word of others) if (words.has(word)) shared++;
  return shared / others.size;
}
