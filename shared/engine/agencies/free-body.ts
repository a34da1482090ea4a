import { wordTable } from '../../gazetteer/word-table.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Body } from './body.ts';
import { isGroupTail } from './guards.ts';
import type { FreeHead } from './lexicon.ts';
import { type PlaceTail, placeTailAt, written } from './place-tail.ts';

const STOPS = new Set(
  'đã có được là của cho tại từ để với trên trong theo các những này đó khi nếu do bị phối chủ tham đề tổ ban chỉ báo thực triển yêu trình ông bà đồng nhằm sẽ cần phải đang cùng hoặc như gồm giao đến ngày năm tháng'.split(
    ' ',
  ),
);
/** Words with which the body begins that a department is part of ("Phòng … Sở Nội vụ"). */
const WHOLES = new Set(['sở', 'công', 'ubnd', 'ủy', 'bộ', 'hđnd']);
const MOST_SUBJECT_WORDS = 14;
/** Words of a subject at which a whole is looked for; of one that is looked for itself. */
const MOST_WHOLES = 3;
const MOST_INNER_WHOLES = 1;

/** A body whose subject is read off the page: up to the place that ends it, or by its capitals. */
export function freeBody(
  tokens: Tokens,
  at: number,
  to: number,
  head: FreeHead,
  wholeAt: (from: number) => Body | null,
  isInner: boolean,
): Body | null {
  // "Sở Sở …" is a slip of the pen, and no name.
  if (to >= tokens.length || tokens.word[to] === tokens.word[at]) return null;
  if (!head.needsPlace && (!isUpper(tokens, to) || isAllCaps(tokens, to))) return null;
  if (head.name === 'Phòng' && !isUpper(tokens, to)) return null;
  let i = to;
  let end = to;
  const mostWholes = isInner ? MOST_INNER_WHOLES : MOST_WHOLES;
  let wholes = 0;
  for (let words = 0; i < tokens.length && words < MOST_SUBJECT_WORDS; i++) {
    const word = tokens.word[i] as string;
    if (i > to && (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number)) {
      const tail = placeTailAt(tokens, i);
      if (tail && (tail.kind !== null || isUpper(tokens, i))) {
        if (isGroupTail(tokens, i, tail)) return null;
        return freeResult(tokens, at, to, i, head, tail);
      }
    }
    if (i > to + 1 && wholes < mostWholes && WHOLES.has(word) && isUpper(tokens, i)) {
      wholes++;
      const whole = wholeAt(i);
      if (whole) return { ...whole, name: `${head.name} ${written(tokens, to, i)} ${whole.name}` };
    }
    if (tokens.gap[i] === Gap.tab || isStop(tokens, i, word)) break;
    if (tokens.kind[i] === TokenKind.word) {
      words++;
      end = i + 1;
    }
  }
  if (head.needsPlace || end - to > 8) return null;
  const last = lastName(tokens, to, end);
  return last > to ? freeResult(tokens, at, to, last, head, null) : null;
}

/** Stops that are a syllable of a subject's word: "công trình", "giao thông". */
const NAMING = wordTable<string>({ trình: 'công' });
const NAMED_BY = wordTable<string>({ giao: 'thông' });

function isStop(tokens: Tokens, i: number, word: string): boolean {
  if (NAMING[word] === tokens.word[i - 1] || NAMED_BY[word] === tokens.word[i + 1]) return false;
  if (tokens.kind[i] === TokenKind.word) return STOPS.has(word) || tokens.gap[i] === Gap.line;
  if (word === '&' || word === '-') return false;
  return word !== ',' || !isUpper(tokens, i + 1) === (tokens.word[i + 1] !== 'chống');
}

/** Where an unlisted name without a place ends: two words at least, "và" joining two of its own. */
function lastName(tokens: Tokens, from: number, end: number): number {
  let last = from;
  for (let i = from; i < end; i++) if (tokens.kind[i] === TokenKind.word) last = i + 1;
  return last - from >= 2 && last - from <= 6 ? last : from;
}

function freeResult(
  tokens: Tokens,
  at: number,
  to: number,
  end: number,
  head: FreeHead,
  tail: PlaceTail | null,
): Body | null {
  if (end === to || at === end) return null;
  const subject = isAllCaps(tokens, at)
    ? written(tokens, to, end)
    : tokens.text.slice(tokens.start[to], tokens.end[end - 1]).replace(/\s+/g, ' ');
  return {
    to: tail?.to ?? end,
    name: `${head.name} ${subject}`,
    group: tail || head.needsPlace ? 'governing' : head.name === 'Sở' ? 'department' : 'central',
    body: head.body,
    row: null,
    central: null,
    parts: [],
    tail,
  };
}
