import { WORDS, type WordClass } from '../../gazetteer/words/index.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';
import { numberOf } from '../scan/words.ts';

const tries = new Map<WordClass, PhraseTrie<true>>();
for (const { classes, phrases } of WORDS) {
  for (const name of classes) {
    const trie = tries.get(name) ?? new PhraseTrie<true>();
    tries.set(name, trie);
    for (const phrase of phrases) trie.add(phrase, true);
  }
}

/** The phrases of a word class. */
export function classTrie(name: WordClass): PhraseTrie<true> {
  const trie = tries.get(name);
  if (!trie) throw new Error(`no word has the class ${name}`);
  return trie;
}

/** What a token's word may begin, by the word's number: one look-up spares all others. */
export function indexByFirstWord<T>(
  rows: readonly { readonly classes: readonly WordClass[]; readonly value: T }[],
): ReadonlyArray<readonly T[] | undefined> {
  const index: T[][] = [];
  for (const { classes, value } of rows) {
    const numbers = new Set<number>();
    for (const name of classes)
      for (const word of classTrie(name).firstWords()) numbers.add(numberOf(word));
    numbers.delete(0);
    for (const number of numbers) {
      const values = index[number] ?? [];
      index[number] = values;
      values.push(value);
    }
  }
  return index;
}
