import { normalKey } from '../normal-form.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { WordTable } from './word-classes.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  /** The number of the only word that goes on, and where it leads; 0 where there are more or none. */
  only: number;
  onlyNode: Node<T> | null;
  value: T | undefined;
}

function makeNode<T>(): Node<T> {
  return { next: null, only: 0, onlyNode: null, value: undefined };
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
  private readonly root: Node<T> = makeNode();
  /** What follows each first word, by its number. */
  private readonly firsts = new WordTable<Node<T>>();

  /** Adds a phrase; the first value added for a phrase stays. */
  add(phrase: string, value: T): this {
    let node = this.root;
    const { word: words, number } = tokenize(normalKey(phrase));
    for (const [i, word] of words.entries()) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = makeNode();
        node.next.set(word, child);
        const isOnly = node.next.size === 1;
        node.only = isOnly ? (number[i] ?? 0) : 0;
        node.onlyNode = isOnly ? child : null;
        if (node === this.root) this.firsts.set(number[0] ?? 0, child);
      }
      node = child;
    }
    node.value ??= value;
    return this;
  }

  /** The longest phrase that starts at a token and ends before a limit, or null. */
  longestAt(tokens: Tokens, from: number, limit = tokens.length): PhraseHit<T> | null {
    const number = tokens.number[from];
    if (number === undefined) return null;
    let node =
      number === 0 ? this.root.next?.get(tokens.word[from] as string) : this.firsts.get(number);
    if (!node) return null;
    let value = node.value;
    let to = from + 1;
    for (let i = from + 1; i < limit; i++) {
      if (node.only !== 0) {
        if (node.only !== tokens.number[i]) break;
        node = node.onlyNode as Node<T>;
      } else {
        node = node.next?.get(tokens.word[i] as string);
        if (!node) break;
      }
      if (node.value === undefined) continue;
      value = node.value;
      to = i + 1;
    }
    return value === undefined ? null : { value, from, to };
  }

  /** Whether a phrase stands anywhere from a token up to another. */
  standsIn(tokens: Tokens, from: number, to: number): boolean {
    const { firsts } = this;
    for (let i = from; i < to; i++) {
      const number = tokens.number[i] as number;
      const mayBegin = number === 0 || firsts.get(number) !== undefined;
      if (mayBegin && this.longestAt(tokens, i, to)) return true;
    }
    return false;
  }

  /** The words that phrases begin with: what a look-up may be spared for. */
  firstWords(): Iterable<string> {
    return this.root.next?.keys() ?? [];
  }
}
