import { posts, postsOfBodies } from '../../gazetteer/posts.ts';
import type { Tokens } from '../scan/tokens.ts';

/** Posts whose holder speaks for the body named after them, longest first in each look-up. */
const POSITIONS = new Map(
  [...posts, ...postsOfBodies].map((post) => [post.toLowerCase().replace(',', ' ,'), post]),
);
/** Tokens of the longest. */
const LONGEST = 5;
/** The words that positions end with. */
const LAST_WORDS = new Set([...POSITIONS.keys()].map((position) => position.split(' ').at(-1)));

/** The post named right before a token, with its first token. */
export function positionBefore(
  tokens: Tokens,
  at: number,
): { position: string | null; positionFrom: number | null } {
  if (!LAST_WORDS.has(tokens.word[at - 1])) return { position: null, positionFrom: null };
  for (let words = Math.min(LONGEST, at); words > 0; words--) {
    const position = POSITIONS.get(tokens.word.slice(at - words, at).join(' '));
    if (position) return { position, positionFrom: at - words };
  }
  return { position: null, positionFrom: null };
}

/** The token after a post that is named at a token; the token itself where none is. */
export function pastPosition(tokens: Tokens, at: number): number {
  for (let words = LONGEST; words > 0; words--)
    if (POSITIONS.has(tokens.word.slice(at, at + words).join(' '))) return at + words;
  return at;
}
