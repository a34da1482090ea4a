import type { WordClass } from '../../gazetteer/words/index.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { classTrie } from './word-index.ts';

/** What a pattern may ask of one token beside its words. */
export type TokenTest = '#number' | '#capital' | '#word' | '#line-start' | '#end';

/**
 * A pattern over the tokens of a sentence, as plain data:
 * - a word class of the gazetteer: the longest of its phrases that stands here;
 * - a token test: `#number`, `#capital` (a word that begins with a capital), `#word`, `#line-start` (nothing is taken:
 *   a line begins here), `#end` (nothing is taken: the range ends here);
 * - a list: one after the other;
 * - `any`: the first that fits; `maybe`: taken if it is there; `not`: nothing is taken, and it must not stand here;
 * - `after`, `notAfter`: nothing is taken; a phrase of the class ends right before here, or none does;
 * - `within`: up to that many tokens are passed over, none of them a full stop, semicolon or bracket, then `find`.
 * Every part is bounded, so that a match costs a constant number of steps.
 */
export type Pattern =
  | WordClass
  | TokenTest
  | readonly Pattern[]
  | { readonly any: readonly Pattern[] }
  | { readonly maybe: Pattern }
  | { readonly not: Pattern }
  | { readonly after: WordClass | '#number' }
  | { readonly notAfter: WordClass | '#number' }
  | { readonly within: number; readonly find: Pattern };

/** Where a compiled pattern that starts at a token ends (exclusive), or -1. It never looks at or past `limit`. */
export type Matcher = (tokens: Tokens, at: number, limit: number) => number;

const FAIL = -1;

/** Compiles a pattern; one that nests deeper or reaches farther than any rule needs is refused. */
export function compile(pattern: Pattern, depth = 0): Matcher {
  if (depth > MOST_DEPTH) throw new Error('a pattern is nested too deeply');
  if (typeof pattern === 'string')
    return pattern.startsWith('#')
      ? tokenTest(pattern as TokenTest)
      : wordClass(pattern as WordClass);
  if ('any' in pattern) return choice(pattern.any.map((part) => compile(part, depth + 1)));
  if ('maybe' in pattern) return optional(compile(pattern.maybe, depth + 1));
  if ('not' in pattern) return absent(compile(pattern.not, depth + 1));
  if ('after' in pattern) return endsBefore(pattern.after, true);
  if ('notAfter' in pattern) return endsBefore(pattern.notAfter, false);
  if ('within' in pattern) return skipping(pattern.within, compile(pattern.find, depth + 1));
  return sequence(pattern.map((part) => compile(part, depth + 1)));
}

/** Deeper than any rule is, so that a slip is found when rules are loaded. */
const MOST_DEPTH = 8;
/** A pattern passes over no more tokens at once than a long clause has. */
const MOST_WITHIN = 40;

function wordClass(name: WordClass): Matcher {
  const trie = classTrie(name);
  return (tokens, at, limit) =>
    at < limit ? (trie.longestAt(tokens, at, limit)?.to ?? FAIL) : FAIL;
}

function tokenTest(test: TokenTest): Matcher {
  switch (test) {
    case '#number':
      return (tokens, at, limit) =>
        at < limit && tokens.kind[at] === TokenKind.number ? at + 1 : FAIL;
    case '#word':
      return (tokens, at, limit) =>
        at < limit && tokens.kind[at] === TokenKind.word ? at + 1 : FAIL;
    case '#capital':
      return (tokens, at, limit) =>
        at < limit && tokens.kind[at] === TokenKind.word && isUpper(tokens, at) ? at + 1 : FAIL;
    case '#line-start':
      return (tokens, at, limit) => (at < limit && tokens.gap[at] === Gap.line ? at : FAIL);
    case '#end':
      return (_, at, limit) => (at >= limit ? at : FAIL);
  }
}

function sequence(parts: readonly Matcher[]): Matcher {
  return (tokens, at, limit) => {
    let to = at;
    for (const part of parts) {
      to = part(tokens, to, limit);
      if (to === FAIL) return FAIL;
    }
    return to;
  };
}

function choice(parts: readonly Matcher[]): Matcher {
  return (tokens, at, limit) => {
    for (const part of parts) {
      const to = part(tokens, at, limit);
      if (to !== FAIL) return to;
    }
    return FAIL;
  };
}

function optional(part: Matcher): Matcher {
  return (tokens, at, limit) => {
    const to = part(tokens, at, limit);
    return to === FAIL ? at : to;
  };
}

function absent(part: Matcher): Matcher {
  return (tokens, at, limit) => (part(tokens, at, limit) === FAIL ? at : FAIL);
}

/** Words of the longest phrase that is looked for before a token. */
const MOST_BEFORE = 4;

function endsBefore(name: WordClass | '#number', wanted: boolean): Matcher {
  if (name === '#number')
    return (tokens, at) =>
      (at > 0 && tokens.kind[at - 1] === TokenKind.number) === wanted ? at : FAIL;
  const trie = classTrie(name);
  return (tokens, at) => {
    let found = false;
    for (let i = at - 1; i >= 0 && i >= at - MOST_BEFORE && !found; i--)
      found = trie.longestAt(tokens, i, at)?.to === at;
    return found === wanted ? at : FAIL;
  };
}

const STOPS = new Set('. ; ( ) [ ] ! ?'.split(' '));

function skipping(within: number, find: Matcher): Matcher {
  if (within > MOST_WITHIN) throw new Error(`a pattern reaches over ${within} tokens`);
  return (tokens, at, limit) => {
    for (let i = at; i <= limit && i - at <= within; i++) {
      const to = find(tokens, i, limit);
      if (to !== FAIL) return to;
      if (i >= limit || STOPS.has(tokens.word[i] as string)) return FAIL;
    }
    return FAIL;
  };
}

/** The word classes that a match may begin with, or null where it may begin with anything. */
export function firstClasses(pattern: Pattern): readonly WordClass[] | null {
  if (typeof pattern === 'string') return pattern.startsWith('#') ? null : [pattern as WordClass];
  if ('any' in pattern) {
    const parts = pattern.any.map(firstClasses);
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (!Array.isArray(pattern)) return null;
  const first = pattern.find((part) => !takesNothing(part));
  return first === undefined ? null : firstClasses(first);
}

function takesNothing(pattern: Pattern): boolean {
  return (
    typeof pattern === 'object' && ('not' in pattern || 'after' in pattern || 'notAfter' in pattern)
  );
}
