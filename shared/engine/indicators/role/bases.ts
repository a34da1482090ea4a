import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { Gap, type Tokens } from '../../scan/tokens.ts';
import { baseTrie } from '../clause/lexicon.ts';
import type { Figure } from '../number/figure.ts';
import { endsWithChange } from './change-verbs.ts';
import type { RoleContext, RoleReading } from './role.ts';

const isFiller = wordIs('base-filler');
const compares = wordIs('compares-word');
const against = classTrie('set-against');
const MOST_SKIPPED = 5;

/** "so với cùng kỳ năm 2018", "kế hoạch Thủ tướng Chính phủ giao" right after the figure. */
export function baseAfter(
  tokens: Tokens,
  figure: Figure,
  { sentenceTo, leadFrom }: RoleContext,
): RoleReading['base'] {
  const start = saysChange(tokens, figure, leadFrom)
    ? pastAside(tokens, figure.to, sentenceTo)
    : figure.to;
  let at = start;
  const isCompared = compares(tokens, at);
  for (; at < sentenceTo && at - start <= MOST_SKIPPED; at++) {
    const hit = baseTrie.longestAt(tokens, at);
    if (hit && (isCompared || hit.value !== 'previous')) {
      if (hit.value === 'total' && !sharesOf(tokens, figure)) return null;
      return { relation: hit.value, from: at, to: baseEnd(tokens, hit.to, sentenceTo) };
    }
    if (!isFiller(tokens, at) || tokens.gap[at] === Gap.tab) break;
  }
  return isCompared && at > start
    ? {
        relation: 'other',
        from: Math.min(against.longestAt(tokens, start)?.to ?? start + 1, sentenceTo - 1),
        to: baseEnd(tokens, at, sentenceTo),
      }
    : null;
}

const worthWords = classTrie('worth-word');
/** An amount of a change, or one that says it again in a bracket. */
function saysChange(tokens: Tokens, { from, to }: Figure, floor: number): boolean {
  const isRestated = tokens.word[from - 1] === '(' && tokens.word[to] === ')';
  return isRestated || endsWithChange(tokens, from, floor);
}

/** Tokens of "(10,25%)", of ", tương ứng tăng 1.569 triệu kWh,". */
const LONGEST_BRACKET = 7;
const LONGEST_WORTH = 12;

/**
 * Where "so với" stands past what says a figure again: "tăng 315 tỷ đồng (8%) so với dự toán", "tăng 11,3%, tương ứng
 * 569 triệu kWh, so với cùng kỳ"; else the token itself.
 */
function pastAside(tokens: Tokens, start: number, limit: number): number {
  const { word } = tokens;
  let at = start;
  if (word[at] === '(' || (word[at] === ',' && worthWords.longestAt(tokens, at + 1))) {
    const close = word[at] === '(' ? ')' : ',';
    const end = Math.min(limit, at + (close === ')' ? LONGEST_BRACKET : LONGEST_WORTH));
    for (at++; at < end && word[at] !== close; at++) {
      if (word[at] === ';' || word[at] === '.') return start;
      if (compares(tokens, at)) return close === ')' ? start : at;
    }
  }
  if (word[at] === ')') at++;
  if (word[at] === ',') at++;
  return at < limit && compares(tokens, at) ? at : start;
}

const shareCues = classBack('share-cue');

function sharesOf(tokens: Tokens, { from, to }: Figure): boolean {
  return compares(tokens, to) || shareCues.endingAt(tokens, from) !== null;
}

/** "So với cùng kỳ năm 2022, tội phạm … giảm 8,6%": the base opens the clause. */
export function baseAhead(
  tokens: Tokens,
  figure: Figure,
  { sentenceFrom, leadFrom }: RoleContext,
): RoleReading['base'] {
  for (let i = figure.from - 1; i >= Math.max(sentenceFrom, figure.from - FARTHEST_BASE); i--) {
    if (tokens.word[i] === ';' || tokens.word[i] === ')') return null;
    if (!compares(tokens, i)) continue;
    if (i < leadFrom && i !== sentenceFrom) return null;
    const start = against.longestAt(tokens, i)?.to ?? i + 1;
    const hit = baseTrie.longestAt(tokens, start);
    return hit && { relation: hit.value, from: start, to: baseEnd(tokens, hit.to, figure.from) };
  }
  return null;
}

const FARTHEST_BASE = 30;

const isBaseEnd = wordIs('base-end');
const LONGEST_BASE = 10;

/** Where words of a base that begin at a token end. */
export function baseEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_BASE && !isBaseEnd(tokens, to)) {
    if (tokens.gap[to] === Gap.tab) break;
    to++;
  }
  return to;
}
