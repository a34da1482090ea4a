import { classTrie } from '../rules/word-index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { WordClasses } from '../scan/word-classes.ts';

/** The content words of a sentence by their numbers (`Tokens.number`), once each; words without one are left out. */
export type Words = readonly number[];

const EMPTY = WordClasses.of(classTrie('empty').firstWords());

/** For each word the last sentence that was found to have it: what tells "once each" without a set a sentence. */
const seenIn = new Uint32Array(1 << 16);
let sentence = 0;

function nextSentence(): number {
  if (sentence === 0xffffffff) {
    seenIn.fill(0);
    sentence = 0;
  }
  return ++sentence;
}

/** The words of some tokens that say what they are about: no punctuation, no function words. */
export function wordsOf(tokens: Tokens, from: number, to: number): Words {
  const words: number[] = [];
  const own = nextSentence();
  for (let i = from; i < to; i++) {
    const number = tokens.number[i] as number;
    if (number === 0 || seenIn[number] === own) continue;
    if (tokens.kind[i] === TokenKind.punctuation || EMPTY.at(tokens, i) !== 0) continue;
    seenIn[number] = own;
    words.push(number);
  }
  return words;
}

/** The share of `others` that stands in `words`, 0 to 1. */
export function shareOf(words: Words, others: Words): number {
  if (words.length === 0 || others.length === 0) return 0;
  const own = nextSentence();
  for (const word of words) seenIn[word] = own;
  let shared = 0;
  for (const word of others) if (seenIn[word] === own) shared++;
  return shared / others.length;
}

/** More sentences than any look at a frequency tells apart. */
const MOST = 0xffff;

/** How many of some sentences have each word, by its number. */
export function frequencyOf(all: readonly Words[]): Uint16Array {
  const counts = new Uint16Array(1 << 16);
  for (const words of all)
    for (const word of words)
      if ((counts[word] as number) < MOST) counts[word] = (counts[word] as number) + 1;
  return counts;
}
