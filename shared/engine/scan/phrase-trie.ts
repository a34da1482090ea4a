import { normalKey } from './normal-form.ts';
import { type Tokens, tokenize } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** A phrase found in a text: its value, and its tokens from `from` up to `to` (exclusive). */
export interface PhraseHit<T> {
  value: T;
  from: number;
  to: number;
}

/**
 * Phrases by their tokens in normal form. One look-up costs the longest phrase at most, whatever
 * the number of phrases; white space and line breaks between the words don't matter.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: null, value: undefined };

  /** Adds a phrase; the first value added for a phrase stays. */
  add(phrase: string, value: T): this {
    let node = this.root;
    for (const word of tokenize(normalKey(phrase)).word) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, value: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
    return this;
  }

  /** The longest phrase that starts at a token, or null. */
  longestAt(tokens: Tokens, from: number): PhraseHit<T> | null {
    let node: Node<T> | undefined = this.root;
    let hit: PhraseHit<T> | null = null;
    for (let i = from; i < tokens.length; i++) {
      node = node.next?.get(tokens.word[i] as string);
      if (!node) break;
      if (node.value !== undefined) hit = { value: node.value, from, to: i + 1 };
    }
    return hit;
  }

  /** The words that phrases begin with: what a look-up may be spared for. */
  firstWords(): Iterable<string> {
    return this.root.next?.keys() ?? [];
  }

  /** All longest hits from left to right, not overlapping. */
  *findAll(tokens: Tokens): Generator<PhraseHit<T>> {
    for (let i = 0; i < tokens.length; ) {
      const hit = this.longestAt(tokens, i);
      if (hit) {
        yield hit;
        i = hit.to;
      } else i++;
    }
  }
}
