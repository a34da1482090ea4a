import type { IndicatorRole, Span } from '../../../contract/index.ts';
import * as heads from '../../../gazetteer/table-cues.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { TableCell } from '../../source/page.ts';
import { trieOf } from '../clause/lexicon.ts';

/** What heads say of their columns. */
export const tries = {
  plan: trieOf(heads.PLAN_HEADS),
  result: trieOf(heads.RESULT_HEADS),
  change: trieOf(heads.CHANGE_HEADS),
  share: trieOf(heads.SHARE_HEADS),
  rank: trieOf(heads.RANK_HEADS),
  score: trieOf(heads.SCORE_HEADS),
};

const previousTrie = trieOf(heads.PREVIOUS_HEADS);
const movesTrie = trieOf(['tăng', 'giảm', 'chênh lệch', '+', '-']);
/** A head that compares. */
export const comparisonTrie = trieOf(['so sánh', 'so với', 'tỷ lệ so', 'so']);
const doneTrie = trieOf([
  'hoàn thành',
  'tỷ lệ thực hiện',
  'tỷ lệ giải ngân',
  'tỷ lệ đạt',
  'mức độ hoàn thành',
]);

const ENDINGS = new Set(['(', '%', ')', ':']);

/** Whether a cell says one of some phrases. */
export function has(trie: ReturnType<typeof trieOf>, tokens: Tokens, span: Span): boolean {
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
  if (isBase && !has(tries.plan, tokens, own)) return { role: 'change', stated: true };
  for (let i = cells.length - 1; i >= 0; i--) {
    const role = roleOfCell(cells[i] as TableCell, tokens, isPercent, comparing);
    if (role) return { role, stated: true };
  }
  return { role: 'level', stated: false };
}

function holdsStroke(tokens: Tokens, { start, end }: Span): boolean {
  const to = tokenAtOrAfter(tokens, end);
  return tokens.word.slice(tokenAtOrAfter(tokens, start), to).includes('/');
}

/** "Cùng kỳ năm 2022", "Năm trước": a head of earlier results, where nothing says that they are compared. */
export function isPrevious(cell: TableCell, tokens: Tokens): boolean {
  const from = tokenAtOrAfter(tokens, cell.start);
  const opens = previousTrie.longestAt(tokens, from);
  return opens !== null && !has(movesTrie, tokens, cell);
}

/** "Chỉ số giá tháng 7 so với (%)": what it is compared with stands under it. */
function endsComparing(tokens: Tokens, { start, end }: Span): boolean {
  let to = tokenAtOrAfter(tokens, end);
  const from = tokenAtOrAfter(tokens, start);
  while (to > from && ENDINGS.has(tokens.word[to - 1] as string)) to--;
  return tokens.word[to - 1] === 'với' && tokens.word[to - 2] === 'so';
}

/** "So với 2020", "so 6T/2023". */
function comparesWithYear(tokens: Tokens, { start, end }: Span): boolean {
  const to = tokenAtOrAfter(tokens, end);
  for (let i = tokenAtOrAfter(tokens, start); i < to; i++) {
    if (tokens.word[i] !== 'so') continue;
    const base = tokens.word[i + 1] === 'với' ? i + 2 : i + 1;
    return base < to && tokens.kind[base] === TokenKind.number;
  }
  return false;
}

/** "Đến năm 2030": a head of what is to be reached. */
function isDeadline(tokens: Tokens, { start, end }: Span): boolean {
  const from = tokenAtOrAfter(tokens, start);
  const isWhole = tokenAtOrAfter(tokens, end) === from + 3;
  return isWhole && tokens.word[from] === 'đến' && tokens.word[from + 1] === 'năm';
}

function roleOfCell(
  cell: TableCell,
  tokens: Tokens,
  isPercent: boolean,
  comparing: boolean,
): IndicatorRole | null {
  // "Tăng/giảm hạng": by how many places, not which.
  if (has(tries.rank, tokens, cell)) return has(tries.change, tokens, cell) ? 'change' : 'rank';
  if (has(tries.share, tokens, cell)) return 'share';
  const plan = has(tries.plan, tokens, cell);
  const result = has(tries.result, tokens, cell);
  if (plan && (comparing || compares(tokens, cell) || (isPercent && result))) return 'attainment';
  if (plan && !result) return 'target';
  if (has(tries.change, tokens, cell)) return 'change';
  if (comparesWithYear(tokens, cell)) return 'change';
  if (!result && isDeadline(tokens, cell)) return 'target';
  // "Ước TH 2024/TH 2023": two results, one over the other.
  if (comparing && result && holdsStroke(tokens, cell)) return 'change';
  if (isPercent && has(doneTrie, tokens, cell)) return 'attainment';
  if (result) return 'level';
  return plan ? 'target' : null;
}

function compares(tokens: Tokens, { start, end }: Span): boolean {
  const to = tokenAtOrAfter(tokens, end);
  for (let i = tokenAtOrAfter(tokens, start); i < to; i++) {
    const word = tokens.word[i] as string;
    if (!heads.COMPARING_WORDS.has(word)) continue;
    const goesOn = COMPARES_BEFORE[word];
    if (word === '/' ? namesRole(tokens, i + 1) : !goesOn || goesOn.has(tokens.word[i + 1] ?? ''))
      return true;
  }
  return false;
}

/** "Dự toán (tỷ đồng)" and "Tổng mức kế hoạch" compare nothing, "tỷ lệ" and "mức độ" do. */
const COMPARES_BEFORE = wordTable<ReadonlySet<string>>({
  tỷ: new Set(['lệ', 'trọng']),
  tỉ: new Set(['lệ', 'trọng']),
  mức: new Set(['độ']),
});

/** "TH/KH", unlike "tạ/ha" and "6/2024". */
function namesRole(tokens: Tokens, at: number): boolean {
  return tries.plan.longestAt(tokens, at) !== null || tries.result.longestAt(tokens, at) !== null;
}
