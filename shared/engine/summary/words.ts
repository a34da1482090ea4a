import { classTrie } from '../rules/word-index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import { WordSet } from '../scan/word-classes.ts';

/** The content words of a sentence by their numbers (`Tokens.number`), once each; words without one are left out. */
export type Words = readonly number[];

const EMPTY = new WordSet(classTrie('empty').firstWords());

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
    if (tokens.kind[i] === TokenKind.punctuation || EMPTY.has(tokens, i)) continue;
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

/** How many sentences have each word while `commonness` counts; all zero between its calls. */
const counts = new Uint16Array(1 << 16);
/** Sentences that hold a word, beyond which it is no more common. */
const COMMON = 6;

/** How common each sentence's words are among all: 0 where no other has one, 1 where many have all. */
export function commonness(all: readonly Words[]): number[] {
  for (const words of all)
    for (const word of words)
      if ((counts[word] as number) < COMMON) counts[word] = (counts[word] as number) + 1;
  const shares = all.map((words) => {
    let sum = 0;
    for (const word of words) sum += (counts[word] as number) - 1;
    return words.length === 0 ? 0 : sum / words.length / (COMMON - 1);
  });
  for (const words of all) for (const word of words) counts[word] = 0;
  return shares;
}
