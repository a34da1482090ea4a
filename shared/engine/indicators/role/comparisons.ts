import type { BaseRelation } from '../../../contract/index.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { baseTrie } from '../clause/lexicon.ts';

/** "thấp hơn cùng kỳ" with what it compares with, tokens from the comparative on. */
export interface Comparison {
  from: number;
  direction: 'up' | 'down';
  base: { relation: BaseRelation; from: number; to: number };
}

/** Before "hơn" these say which way a comparison goes. */
export const COMPARED = wordTable<'up' | 'down'>({
  cao: 'up',
  nhiều: 'up',
  lớn: 'up',
  thấp: 'down',
  ít: 'down',
  nhỏ: 'down',
  kém: 'down',
});

/** Words of the longest base between "hơn" and its figure ("bình quân chung của cả nước"). */
const LONGEST_BASE = 10;
/** What a comparison with no other base goes by: "mức bình quân", "trung bình cả nước". */
const AVERAGES = new Set(['bình', 'trung', 'mức']);
/** Before a figure they say that it is the base's own: "thấp hơn mục tiêu là 8,2%", "cao hơn mức 5%". */
const GIVES_BASE = new Set('là đạt mức tăng giảm ở chỉ bằng còn lên xuống từ'.split(' '));

/** "thấp hơn cùng kỳ 3,2%", "cao hơn bình quân chung 2,5 điểm": a comparison whose base stands before the figure. */
export function comparisonBefore(tokens: Tokens, to: number, floor: number): Comparison | null {
  const { word, kind } = tokens;
  if (GIVES_BASE.has(word[to - 1] ?? '')) return null;
  for (let i = to - 1; i > Math.max(floor, to - LONGEST_BASE - 1); i--) {
    const here = word[i] as string;
    if (here === 'hơn') return i + 1 < to ? comparisonAt(tokens, i, to) : null;
    if (kind[i] === TokenKind.punctuation && here !== '/') return null;
    if (kind[i] === TokenKind.number && !saysYear(here) && here.length > 2) return null;
    if (here === 'tăng' || here === 'giảm' || here === 'đạt') return null;
  }
  return null;
}

function comparisonAt(tokens: Tokens, hon: number, to: number): Comparison | null {
  const direction = COMPARED[tokens.word[hon - 1] ?? ''];
  const from =
    tokens.word[hon + 1] === 'so' ? hon + (tokens.word[hon + 2] === 'với' ? 3 : 2) : hon + 1;
  if (!direction || from >= to) return null;
  const stated = baseTrie.longestAt(tokens, from)?.value;
  const relation = stated ?? (AVERAGES.has(tokens.word[from] as string) ? 'other' : null);
  if (!relation || relation === 'total') return null;
  return { from: hon - 1, direction, base: { relation, from, to } };
}
