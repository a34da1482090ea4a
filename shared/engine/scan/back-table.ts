import { normalKey } from '../normal-form.ts';
import { Gap, type Tokens, tokenize } from './tokens.ts';
import { WordSet } from './word-classes.ts';

/** What stands before a word, back to the first one of a phrase. */
interface BackNode<T> {
  before: Map<string, BackNode<T>> | null;
  value: T | undefined;
}

/** Phrases looked up by their last word: what stands right before a token. */
export class BackTable<T> {
  private readonly root: BackNode<T> = { before: null, value: undefined };
  private readonly lastWords: WordSet;

  constructor(table: ReadonlyArray<readonly [T, readonly string[]]>) {
    for (const [value, phrases] of table)
      for (const phrase of phrases) this.add(tokenize(normalKey(phrase)).word, value);
    this.lastWords = new WordSet(this.root.before?.keys() ?? []);
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

  /** The words that phrases end with. */
  endings(): Iterable<string> {
    return this.root.before?.keys() ?? [];
  }

  /** The longest phrase that ends right before a token, not before `floor`; no tab stands inside it. */
  endingAt(tokens: Tokens, to: number, floor = 0): { value: T; from: number; to: number } | null {
    if (to <= floor || !this.lastWords.has(tokens, to - 1)) return null;
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
