import { searchWords } from './words.ts';

/** Words that belong together, in search form. */
export interface Asked {
  words: readonly string[];
  /** The last word may be only begun. */
  isOpen: boolean;
}

/** What a reader typed: words to find as a phrase, near each other or each; phrases that must stand; what must not. */
export interface Query {
  /** Outside quotes; its last word may be only begun. */
  free: Asked | null;
  /** In quotes: word for word. */
  phrases: readonly Asked[];
  /** After a minus: a word, or a phrase in quotes. */
  without: readonly Asked[];
}

/** Longest query that is looked at, in letters, and the most words of it: what is longer is a text, no question. */
const LONGEST = 400;
const MOST_WORDS = 24;

/** A minus before a word or quotes, at the beginning or after a space; quotes of any kind; else a run without spaces. */
const PART =
  /(?<![^\s])([-\u2013\u2212])?(?:["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]?|(\S+))/gu;

/**
 * Reads a query: `hợp tác xã "chuyển đổi số" -phân bón`. Accents are left aside. A quote that is not closed goes to
 * the end. Null where nothing is left to look for.
 */
export function parseQuery(typed: string): Query | null {
  const free: string[] = [];
  const phrases: Asked[] = [];
  const without: Asked[] = [];
  let left = MOST_WORDS;
  for (const [, minus, quoted, bare] of typed.normalize('NFC').slice(0, LONGEST).matchAll(PART)) {
    const words = searchWords(quoted ?? bare ?? '').slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    if (minus) without.push({ words, isOpen: false });
    else if (quoted !== undefined) phrases.push({ words, isOpen: false });
    else free.push(...words);
  }
  if (free.length === 0 && phrases.length === 0 && without.length === 0) return null;
  return { free: free.length > 0 ? { words: free, isOpen: true } : null, phrases, without };
}
