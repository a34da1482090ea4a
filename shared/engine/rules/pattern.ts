import type { WordClass } from '../../gazetteer/words/index.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { classBack, classTrie, type WordTest, wordIs } from './word-index.ts';

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
 * - `within`: up to that many tokens are passed over, none of them a full stop, semicolon or bracket (where `notOver`
 *   names a class: none of its words), then `find`.
 * Every part is bounded, so that a match costs a constant number of steps. A pattern that is read backwards
 * (`compileBack`) is written in the order of the text all the same: its last part ends right before the token asked
 * about, and `#end` then says that the range begins here.
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
  | { readonly within: number; readonly find: Pattern; readonly notOver?: WordClass };

/** Where a compiled pattern that starts at a token ends (exclusive), or -1. It never looks at or past `limit`. */
export type Matcher = (tokens: Tokens, at: number, limit: number) => number;

const FAIL = -1;

type Direction = 'forward' | 'back';

/** Compiles a pattern; one that nests deeper or reaches farther than any rule needs is refused. */
export function compile(pattern: Pattern): Matcher {
  return compileIn(pattern, 'forward', 0);
}

/**
 * Compiles a pattern to be read backwards: the matcher is given the token that the pattern must end right before and a
 * floor that it never looks before, and says where the match begins, or -1.
 */
export function compileBack(pattern: Pattern): Matcher {
  return compileIn(pattern, 'back', 0);
}

function compileIn(pattern: Pattern, direction: Direction, depth: number): Matcher {
  if (depth > MOST_DEPTH) throw new Error('a pattern is nested too deeply');
  const part = (one: Pattern) => compileIn(one, direction, depth + 1);
  const isBack = direction === 'back';
  if (typeof pattern === 'string') {
    if (pattern.startsWith('#')) return (isBack ? tokenTestBack : tokenTest)(pattern as TokenTest);
    return (isBack ? wordClassBack : wordClass)(pattern as WordClass);
  }
  if ('any' in pattern) return choice(pattern.any.map(part));
  if ('maybe' in pattern) return optional(part(pattern.maybe));
  if ('not' in pattern) return absent(part(pattern.not));
  if ('after' in pattern) return endsBefore(pattern.after, true);
  if ('notAfter' in pattern) return endsBefore(pattern.notAfter, false);
  if ('within' in pattern) {
    const { within, notOver } = pattern;
    const ends = notOver === undefined ? isStop : wordIs(notOver);
    return (isBack ? skippingBack : skipping)(within, part(pattern.find), ends);
  }
  const parts = pattern.map(part);
  return sequence(isBack ? parts.toReversed() : parts);
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

function wordClassBack(name: WordClass): Matcher {
  const table = classBack(name);
  return (tokens, at, floor) => table.endingAt(tokens, at, floor)?.from ?? FAIL;
}

/** The same question of the token before: what takes a token takes that one. */
function tokenTestBack(test: TokenTest): Matcher {
  if (test === '#end') return (_, at, floor) => (at <= floor ? at : FAIL);
  const forward = tokenTest(test);
  if (test === '#line-start') return (tokens, at) => forward(tokens, at, at + 1);
  return (tokens, at, floor) =>
    at > floor && forward(tokens, at - 1, at) !== FAIL ? at - 1 : FAIL;
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

function endsBefore(name: WordClass | '#number', wanted: boolean): Matcher {
  if (name === '#number')
    return (tokens, at) =>
      (at > 0 && tokens.kind[at - 1] === TokenKind.number) === wanted ? at : FAIL;
  const table = classBack(name);
  return (tokens, at) => ((table.endingAt(tokens, at) !== null) === wanted ? at : FAIL);
}

const STOPS = new Set('. ; ( ) [ ] ! ?'.split(' '));

function isStop({ word }: Tokens, at: number): boolean {
  return STOPS.has(word[at] as string);
}

function skipping(within: number, find: Matcher, ends: WordTest): Matcher {
  if (within > MOST_WITHIN) throw new Error(`a pattern reaches over ${within} tokens`);
  return (tokens, at, limit) => {
    for (let i = at; i <= limit && i - at <= within; i++) {
      const to = find(tokens, i, limit);
      if (to !== FAIL) return to;
      if (i >= limit || ends(tokens, i)) return FAIL;
    }
    return FAIL;
  };
}

function skippingBack(within: number, find: Matcher, ends: WordTest): Matcher {
  if (within > MOST_WITHIN) throw new Error(`a pattern reaches over ${within} tokens`);
  return (tokens, at, floor) => {
    for (let i = at; i >= floor && at - i <= within; i--) {
      const from = find(tokens, i, floor);
      if (from !== FAIL) return from;
      if (i <= floor || ends(tokens, i - 1)) return FAIL;
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

/** The word classes that a match may end with, or null where it may end with anything. */
export function lastClasses(pattern: Pattern): readonly WordClass[] | null {
  return Array.isArray(pattern)
    ? firstClasses(pattern.toReversed().map(reversed))
    : firstClasses(reversed(pattern));
}

function reversed(pattern: Pattern): Pattern {
  if (typeof pattern === 'string') return pattern;
  if ('any' in pattern) return { any: pattern.any.map(reversed) };
  return Array.isArray(pattern) ? pattern.toReversed().map(reversed) : pattern;
}

function takesNothing(pattern: Pattern): boolean {
  return (
    typeof pattern === 'object' && ('not' in pattern || 'after' in pattern || 'notAfter' in pattern)
  );
}
