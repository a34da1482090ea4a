import type { Tokens } from '../scan/tokens.ts';
import { WordClasses } from '../scan/word-classes.ts';
import { LEXICON } from './lexicon.ts';
import { LEVEL_WORDS } from './place-tail.ts';
import { PLACE_NAMES } from './places.ts';

/** What a word may begin, one bit each: nothing else is tried at a token. */
export const Begins = { body: 1, level: 2, place: 4 } as const;

const CLASSES = new WordClasses(byWord());

function byWord(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  };
  add(LEXICON.firstWords(), Begins.body);
  add(LEVEL_WORDS, Begins.level);
  add(PLACE_NAMES.firstWords(), Begins.place);
  return map;
}

/** What each token of a text may begin, from one look-up a token. */
export function classesOf(tokens: Tokens): Uint8Array {
  const classes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) classes[i] = CLASSES.at(tokens, i);
  return classes;
}
