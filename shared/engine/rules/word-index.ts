import type { WordClass } from '../../gazetteer/words/index.ts';
import { normalKey } from '../normal-form.ts';
import { phrasesIn } from '../phrases.ts';
import { BackTable } from '../scan/back-table.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';
import type { Tokens } from '../scan/tokens.ts';
import { WordSet, WordTable } from '../scan/word-classes.ts';
import { numberOf } from '../scan/words.ts';

const tries = new Map<WordClass, PhraseTrie<true>>();
const backs = new Map<WordClass, BackTable<true>>();

/** The phrases of a word class, to be looked up by their first word. */
export function classTrie(name: WordClass): PhraseTrie<true> {
  let trie = tries.get(name);
  if (!trie) {
    trie = new PhraseTrie<true>();
    for (const phrase of phrasesIn(name)) trie.add(phrase, true);
    tries.set(name, trie);
  }
  return trie;
}

/** The phrases of a word class, to be looked up by their last word. */
export function classBack(name: WordClass): BackTable<true> {
  let table = backs.get(name);
  if (!table) {
    table = new BackTable([[true, phrasesIn(name)]]);
    backs.set(name, table);
  }
  return table;
}

/** Whether the word of a token, by itself, is of a class (or one of several); false beyond the text. */
export type WordTest = (tokens: Tokens, at: number) => boolean;

/** The test of one or several word classes, made once and asked of many tokens: one look-up each. */
export function wordIs(...names: readonly WordClass[]): WordTest {
  const words = new WordSet(names.flatMap((name) => phrasesIn(name)).map(normalKey));
  return (tokens, at) => words.has(tokens, at);
}

/** Values by the number of a word that their phrases begin or end with. */
export type WordIndex<T> = Pick<WordTable<readonly T[]>, 'get'>;

/** What a token's word may begin, by the word's number: one look-up spares all others. */
export function indexByFirstWord<T>(
  rows: readonly { readonly classes: readonly WordClass[]; readonly value: T }[],
): WordIndex<T> {
  return indexBy(rows, (name) => classTrie(name).firstWords());
}

/** The same by the word that a phrase ends with. */
export function indexByLastWord<T>(
  rows: readonly { readonly classes: readonly WordClass[]; readonly value: T }[],
): WordIndex<T> {
  return indexBy(rows, (name) => classBack(name).endings());
}

function indexBy<T>(
  rows: readonly { readonly classes: readonly WordClass[]; readonly value: T }[],
  wordsOf: (name: WordClass) => Iterable<string>,
): WordIndex<T> {
  const index = new WordTable<T[]>();
  for (const { classes, value } of rows) {
    const numbers = new Set<number>();
    for (const name of classes) for (const word of wordsOf(name)) numbers.add(numberOf(word));
    for (const number of numbers) {
      const values = index.get(number);
      if (values) values.push(value);
      else index.set(number, [value]);
    }
  }
  return index;
}
