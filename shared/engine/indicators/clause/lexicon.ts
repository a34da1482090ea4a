import {
  COUNTED_NOUNS,
  NOUN_ABBREVIATIONS,
  NOUN_MODIFIERS,
  type NounClass,
} from '../../../gazetteer/counted-nouns.ts';
import * as cues from '../../../gazetteer/figure-cues.ts';
import { type Dimension, UNITS } from '../../../gazetteer/units.ts';
import { normalKey } from '../../normal-form.ts';
import { BackTable } from '../../scan/back-table.ts';
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
export const attainmentBaseTrie = trieOf(cues.ATTAINMENT_BASES);
export const targetTrie = trieOf(cues.TARGET_CUES);
export const targetHeadingTrie = trieOf(cues.TARGET_HEADINGS);
export const resultHeadingTrie = trieOf(cues.RESULT_HEADINGS);
export const baseTrie = trieOfRows(cues.BASES);

/** Phrases as a trie; each found phrase's value is its own normal form. */
export function trieOf(phrases: readonly string[]): PhraseTrie<string> {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(phrase, normalKey(phrase));
  return trie;
}

function trieOfRows<T extends string>(
  table: ReadonlyArray<readonly [T, readonly string[]]>,
): PhraseTrie<T> {
  const trie = new PhraseTrie<T>();
  for (const [value, phrases] of table) for (const phrase of phrases) trie.add(phrase, value);
  return trie;
}

export const changeVerbs = new BackTable(cues.CHANGE_VERBS);
export const shareCues = new BackTable([['share', cues.SHARE_CUES]]);
export const nearTargets = new BackTable([['target', cues.NEAR_TARGET_CUES]]);
