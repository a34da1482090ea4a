import { Gap, type Tokens } from '../../scan/tokens.ts';
import { baseTrie, shareCues } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import type { RoleContext, RoleReading } from './role.ts';

const SKIPPED_BEFORE_BASE = new Set([
  'so',
  'với',
  'của',
  'tổng',
  'số',
  'thực',
  'hiện',
  'hoàn',
  'thành',
  'các',
  'theo',
  'cả',
  'toàn',
  'mức',
  'kết',
  'quả',
  'bình',
  'quân',
  'chung',
  'giá',
  'trị',
  'cùng',
]);
const MOST_SKIPPED = 5;

/** "so với cùng kỳ năm 2018", "kế hoạch Thủ tướng Chính phủ giao" right after the figure. */
export function baseAfter(
  tokens: Tokens,
  figure: Figure,
  { sentenceTo }: RoleContext,
): RoleReading['base'] {
  const start = figure.to;
  let at = start;
  const compares = tokens.word[at] === 'so';
  for (; at < sentenceTo && at - start <= MOST_SKIPPED; at++) {
    const hit = baseTrie.longestAt(tokens, at);
    if (hit && (compares || hit.value !== 'previous')) {
      if (hit.value === 'total' && !sharesOf(tokens, figure)) return null;
      return { relation: hit.value, from: at, to: baseEnd(tokens, hit.to, sentenceTo) };
    }
    if (!SKIPPED_BEFORE_BASE.has(tokens.word[at] as string) || tokens.gap[at] === Gap.tab) break;
  }
  return compares && at > start
    ? {
        relation: 'other',
        from: Math.min(start + (tokens.word[start + 1] === 'với' ? 2 : 1), sentenceTo - 1),
        to: baseEnd(tokens, at, sentenceTo),
      }
    : null;
}

function sharesOf(tokens: Tokens, { from, to }: Figure): boolean {
  return tokens.word[to] === 'so' || shareCues.endingAt(tokens, from) !== null;
}

/** "So với cùng kỳ năm 2022, tội phạm … giảm 8,6%": the base opens the clause. */
export function baseAhead(
  tokens: Tokens,
  figure: Figure,
  { sentenceFrom, leadFrom }: RoleContext,
): RoleReading['base'] {
  for (let i = figure.from - 1; i >= Math.max(sentenceFrom, figure.from - FARTHEST_BASE); i--) {
    if (tokens.word[i] === ';' || tokens.word[i] === ')') return null;
    if (tokens.word[i] !== 'so') continue;
    if (i < leadFrom && i !== sentenceFrom) return null;
    const start = tokens.word[i + 1] === 'với' ? i + 2 : i + 1;
    const hit = baseTrie.longestAt(tokens, start);
    return hit && { relation: hit.value, from: start, to: baseEnd(tokens, hit.to, figure.from) };
  }
  return null;
}

const FARTHEST_BASE = 30;

const BASE_ENDS = new Set([
  ',',
  ';',
  '.',
  '(',
  ')',
  ':',
  '-',
  'và',
  'trong',
  'nhưng',
  'để',
  'tăng',
  'giảm',
  'đạt',
  'bằng',
  'vượt',
  'chiếm',
  'đứng',
  'xếp',
  'với',
]);
const LONGEST_BASE = 10;

function baseEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_BASE && !BASE_ENDS.has(tokens.word[to] as string)) {
    if (tokens.gap[to] === Gap.tab) break;
    to++;
  }
  return to;
}
