import type { BaseRelation } from '../../../contract/index.ts';
import {
  COUNTED_NOUNS,
  NOUN_ABBREVIATIONS,
  NOUN_MODIFIERS,
  type NounClass,
} from '../../../gazetteer/counted-nouns.ts';
import { type Dimension, UNITS } from '../../../gazetteer/units.ts';
import type { WordClass } from '../../../gazetteer/words/index.ts';
import { normalKey } from '../../normal-form.ts';
import { phrasesIn } from '../../phrases.ts';
import { PhraseTrie } from '../../scan/phrase-trie.ts';

/** The tables of the gazetteer as tries, built once. */

export interface UnitEntry {
  unit: string;
  dimension: Dimension;
  power: number;
}

export const unitTrie = new PhraseTrie<UnitEntry>();
for (const { names, unit, dimension, power = 0 } of UNITS) {
  for (const name of names)
    unitTrie.add(name, { unit: unit ?? (names[0] as string), dimension, power });
}

export const nounTrie = new PhraseTrie<NounClass>();
for (const [nounClass, nouns] of Object.entries(COUNTED_NOUNS) as [
  NounClass,
  readonly string[],
][]) {
  for (const noun of nouns) {
    nounTrie.add(noun, nounClass);
    // "GCN" counts as "giấy chứng nhận" does.
    for (const [short, full] of Object.entries(NOUN_ABBREVIATIONS))
      if (full === noun) nounTrie.add(short, nounClass);
  }
}

export const modifierTrie = trieOf(NOUN_MODIFIERS);

/** What figures are compared with, by the relation. */
export const baseTrie = new PhraseTrie<BaseRelation>();
const BASES: ReadonlyArray<readonly [BaseRelation, WordClass]> = [
  ['same-period', 'base-period'],
  ['start-of-year', 'base-year-start'],
  ['budget', 'base-budget'],
  ['plan', 'base-plan'],
  ['previous', 'base-earlier'],
  ['total', 'base-total'],
];
for (const [relation, name] of BASES)
  for (const phrase of phrasesIn(name)) baseTrie.add(phrase, relation);

/** Phrases as a trie; each found phrase's value is its own normal form. */
export function trieOf(phrases: readonly string[]): PhraseTrie<string> {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(phrase, normalKey(phrase));
  return trie;
}
