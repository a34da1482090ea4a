import type { BaseRelation } from '../../../contract/index.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { baseTrie } from '../clause/lexicon.ts';

/** "thấp hơn cùng kỳ" with what it compares with, tokens from the comparative on. */
export interface Comparison {
  from: number;
  direction: 'up' | 'down';
  base: { relation: BaseRelation; from: number; to: number };
}

const isMore = wordIs('compares-up');
const isLess = wordIs('compares-down');
const isThan = wordIs('than-word');

/** Which way "cao hơn", "ít hơn" at a token compares; null where no comparison stands there. */
export function wayCompared(tokens: Tokens, at: number): 'up' | 'down' | null {
  if (!isThan(tokens, at + 1)) return null;
  return isMore(tokens, at) ? 'up' : isLess(tokens, at) ? 'down' : null;
}

/** Words of the longest base between "hơn" and its figure ("bình quân chung của cả nước"). */
const LONGEST_BASE = 10;
/** What a comparison with no other base goes by: "mức bình quân", "trung bình cả nước". */
const isAverage = wordIs('average-word');
/** Before a figure they say that it is the base's own: "thấp hơn mục tiêu là 8,2%", "cao hơn mức 5%". */
const givesBase = wordIs('gives-base');
const isValueTold = wordIs('value-told');
const against = classTrie('set-against');

/** "thấp hơn cùng kỳ 3,2%", "cao hơn bình quân chung 2,5 điểm": a comparison whose base stands before the figure. */
export function comparisonBefore(tokens: Tokens, to: number, floor: number): Comparison | null {
  const { word, kind } = tokens;
  if (givesBase(tokens, to - 1)) return null;
  for (let i = to - 1; i > Math.max(floor, to - LONGEST_BASE - 1); i--) {
    const here = word[i] as string;
    if (isThan(tokens, i)) return i + 1 < to ? comparisonAt(tokens, i, to) : null;
    if (kind[i] === TokenKind.punctuation && here !== '/') return null;
    if (kind[i] === TokenKind.number && !saysYear(here) && here.length > 2) return null;
    if (isValueTold(tokens, i)) return null;
  }
  return null;
}

function comparisonAt(tokens: Tokens, than: number, to: number): Comparison | null {
  const direction = wayCompared(tokens, than - 1);
  const from = against.longestAt(tokens, than + 1)?.to ?? than + 1;
  if (!direction || from >= to) return null;
  const stated = baseTrie.longestAt(tokens, from)?.value;
  const relation = stated ?? (isAverage(tokens, from) ? 'other' : null);
  if (!relation || relation === 'total') return null;
  return { from: than - 1, direction, base: { relation, from, to } };
}
