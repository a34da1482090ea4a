import {
  COUNTED_NOUNS,
  NOUN_ABBREVIATIONS,
  NOUN_MODIFIERS,
  type NounClass,
} from '../../../gazetteer/counted-nouns.ts';
import * as cues from '../../../gazetteer/figure-cues.ts';
import { type Dimension, UNITS } from '../../../gazetteer/units.ts';
import { normalKey } from '../../normal-form.ts';
import { PhraseTrie } from '../../scan/phrase-trie.ts';
import { Gap, type Tokens } from '../../scan/tokens.ts';
import { WordClasses } from '../../scan/word-classes.ts';

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
export const qualifierAfterTrie = trieOfRows(cues.QUALIFIERS_AFTER);
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

/** What stands before a word, back to the first one of a phrase. */
interface BackNode<T> {
  before: Map<string, BackNode<T>> | null;
  value: T | undefined;
}

/** Phrases looked up by their last word: what stands right before a token. */
export class BackTable<T> {
  private readonly root: BackNode<T> = { before: null, value: undefined };
  private readonly lastWords: WordClasses;

  constructor(table: ReadonlyArray<readonly [T, readonly string[]]>) {
    for (const [value, phrases] of table)
      for (const phrase of phrases) this.add(normalKey(phrase).split(' '), value);
    this.lastWords = WordClasses.of(this.root.before?.keys() ?? []);
  }

  private add(words: readonly string[], value: T): void {
    let node = this.root;
    for (const word of words.toReversed()) {
      node.before ??= new Map();
      let child = node.before.get(word);
      if (!child) {
        child = { before: null, value: undefined };
        node.before.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase that ends right before a token, not before `floor`; no line end breaks it. */
  endingAt(tokens: Tokens, to: number, floor = 0): { value: T; from: number; to: number } | null {
    if (to <= floor || this.lastWords.at(tokens, to - 1) === 0) return null;
    let node: BackNode<T> | undefined = this.root;
    let hit: { value: T; from: number; to: number } | null = null;
    for (let from = to - 1; from >= floor; from--) {
      node = node.before?.get(tokens.word[from] as string);
      if (!node) break;
      if (node.value !== undefined) hit = { value: node.value, from, to };
      if (tokens.gap[from] === Gap.tab) break;
    }
    return hit;
  }
}

export const qualifiersBefore = new BackTable(cues.QUALIFIERS);
export const changeVerbs = new BackTable(cues.CHANGE_VERBS);
export const labels = new BackTable([['label', cues.LABELS]]);
export const shareCues = new BackTable([['share', cues.SHARE_CUES]]);
export const rankCues = new BackTable([['rank', cues.RANK_CUES]]);
export const nearTargets = new BackTable([['target', cues.NEAR_TARGET_CUES]]);
