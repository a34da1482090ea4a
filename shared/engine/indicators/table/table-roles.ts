import type { IndicatorRole, Span } from '../../../contract/index.ts';
import type { Place } from '../../rules/around-rules.ts';
import { classBack, classTrie } from '../../rules/word-index.ts';
import type { PhraseTrie } from '../../scan/phrase-trie.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { TableCell } from '../../source/page.ts';
import { HEAD_ROLES, type HeadFacts } from './head-rules.ts';

const plans = classTrie('plan-head');
const previous = classTrie('previous-head');
const moves = classTrie('moves-head');
/** A head that compares. */
export const comparisonTrie = classTrie('comparison');
export const rankTrie = classTrie('rank-head');
export const scoreTrie = classTrie('score-head');

const ENDINGS = new Set(['(', '%', ')', ':']);

/** Whether a cell says one of some phrases. */
export function has(trie: PhraseTrie<true>, tokens: Tokens, span: Span): boolean {
  const to = tokenAtOrAfter(tokens, span.end);
  for (let i = tokenAtOrAfter(tokens, span.start); i < to; i++) {
    const hit = trie.longestAt(tokens, i);
    if (hit && hit.to <= to) return true;
  }
  return false;
}

/** What a column reports by its heads, outermost first, and whether they say so. */
export function roleOfHead(
  cells: readonly TableCell[],
  tokens: Tokens,
  isPercent: boolean,
): { role: IndicatorRole; stated: boolean } {
  // The innermost head that says something decides; the outer ones add "%" and "So sánh".
  const compares = cells.some((cell) => has(comparisonTrie, tokens, cell));
  const comparing = isPercent && compares;
  const own = cells.at(-1);
  if (own && !isPercent && !compares && isPrevious(own, tokens))
    return { role: 'level', stated: true };
  const isBase = own && cells.some((cell) => cell !== own && endsComparing(tokens, cell));
  if (isBase && !has(plans, tokens, own)) return { role: 'change', stated: true };
  for (let i = cells.length - 1; i >= 0; i--) {
    const role = roleOfCell(cells[i] as TableCell, tokens, { isPercent, compares: comparing });
    if (role) return { role, stated: true };
  }
  return { role: 'level', stated: false };
}

/** "Cùng kỳ năm 2022", "Năm trước": a head of earlier results, where nothing says that they are compared. */
export function isPrevious(cell: TableCell, tokens: Tokens): boolean {
  const from = tokenAtOrAfter(tokens, cell.start);
  const opens = previous.longestAt(tokens, from);
  return opens !== null && !has(moves, tokens, cell);
}

/** "Chỉ số giá tháng 7 so với (%)": what it is compared with stands under it. */
function endsComparing(tokens: Tokens, { start, end }: Span): boolean {
  let to = tokenAtOrAfter(tokens, end);
  const from = tokenAtOrAfter(tokens, start);
  while (to > from && ENDINGS.has(tokens.word[to - 1] as string)) to--;
  return against.endingAt(tokens, to, from)?.from === to - 2;
}

const against = classBack('set-against');

function roleOfCell(cell: TableCell, tokens: Tokens, facts: HeadFacts): IndicatorRole | null {
  return HEAD_ROLES.decide(placeOf(tokens, cell), facts)?.gives ?? null;
}

/** A cell as a thing that rules are asked about. */
export function placeOf(tokens: Tokens, { start, end }: Span): Place {
  const from = tokenAtOrAfter(tokens, start);
  const to = tokenAtOrAfter(tokens, end);
  return { tokens, from, to, floor: from, limit: to };
}
