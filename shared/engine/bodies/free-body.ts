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
const MOST_SUBJECT_WORDS = 18;
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
  const first = head.needsPlace ? placeTailAt(tokens, to) : null;
  if (first?.kind) return ALONE.has(head.name) ? standsAlone(tokens, to, head, first) : null;
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
    if (i > to && head.needsPlace && isOfCentre(tokens, i))
      return freeResult(tokens, at, to, i + 2, head, null);
    if (i > to + 1 && wholes < mostWholes && WHOLES.has(word) && isUpper(tokens, i)) {
      wholes++;
      const whole = wholeAt(i);
      // "Hội đồng … Trung ương, Ủy ban nhân dân tỉnh …": behind a comma another body begins.
      if (whole && tokens.word[i - 1] === ',') break;
      if (whole) return { ...whole, name: `${head.name} ${written(tokens, to, i)} ${whole.name}` };
    }
    if (tokens.gap[i] === Gap.tab) break;
    if (isStop(tokens, i, word) && (i > to || !opensSubject(tokens, i, word))) break;
    if (tokens.kind[i] === TokenKind.word) {
      words++;
      end = i + 1;
    }
  }
  if (head.needsPlace || end - to > 8) return null;
  const last = lastName(tokens, to, end);
  return last > to ? freeResult(tokens, at, to, last, head, null) : null;
}

/** Heads that need no subject of their own: "Ban Chỉ đạo tỉnh", "Ban QLDA huyện"; not "Trung tâm huyện". */
const ALONE = new Set(['Ban Chỉ đạo', 'Ban Quản lý dự án']);

function standsAlone(tokens: Tokens, to: number, head: FreeHead, tail: PlaceTail): Body | null {
  if (isGroupTail(tokens, to, tail)) return null;
  const { name, body } = head;
  return { to: tail.to, name, group: 'governing', body, row: null, central: null, parts: [], tail };
}

/** "Hội đồng Thi đua - Khen thưởng Trung ương": the centre in place of a place; not "đề nghị Trung ương". */
function isOfCentre(tokens: Tokens, at: number): boolean {
  if (tokens.word[at] !== 'trung' || tokens.word[at + 1] !== 'ương' || !isUpper(tokens, at))
    return false;
  if (ASKING.has(tokens.word[at - 1] as string)) return false;
  return tokens.gap[at + 2] !== Gap.space || !isUpper(tokens, at + 2);
}

const ASKING = new Set('nghị xin mời gửi lên hỏi'.split(' '));

/** "Ban Chỉ đạo các chương trình …", "Hội đồng phối hợp …", "Ban Chỉ đạo thực hiện Quy chế …". */
function opensSubject(tokens: Tokens, at: number, word: string): boolean {
  const next = tokens.word[at + 1];
  // Steering committees that go by a number: "Ban Chỉ đạo 389 tỉnh", "BCĐ 138 huyện".
  if (tokens.kind[at] === TokenKind.number) return word.length >= 3 && word.length <= 4;
  if (word === 'thực') return next === 'hiện' && isUpper(tokens, at + 2);
  return word === 'các' || (word === 'phối' && next === 'hợp');
}

/** Stops that are a syllable of a subject's word: "công trình", "chương trình", "giao thông". */
const NAMING = wordTable<string>({ trình: 'công|chương', triển: 'phát', chủ: 'dân', báo: 'dự' });
const NAMED_BY = wordTable<string>({
  giao: 'thông|dịch',
  tham: 'nhũng',
  đề: 'án',
  thực: 'phẩm',
  báo: 'chí',
  tổ: 'quốc',
  chỉ: 'số',
  triển: 'lãm',
});
/** Words in small letters with which a subject goes on behind a comma ("phòng, chống …", "…, giáo dục pháp luật"). */
const LISTED = wordTable<string>({
  chống: '*',
  giáo: 'dục',
  tìm: 'kiếm',
  phòng: 'chống|thủ',
  cứu: 'nạn|hộ',
  khen: 'thưởng',
  công: 'nghệ',
  đổi: 'mới',
  chuyển: 'đổi',
  trật: 'tự',
  lãng: 'phí',
  tiêu: 'cực',
  giảm: 'nghèo',
});

function names(table: Readonly<Record<string, string>>, word: string, other: string | undefined) {
  const others = table[word];
  return others !== undefined && (others === '*' || others.split('|').includes(other ?? ''));
}

function isStop(tokens: Tokens, i: number, word: string): boolean {
  if (names(NAMING, word, tokens.word[i - 1]) || names(NAMED_BY, word, tokens.word[i + 1]))
    return false;
  if (tokens.kind[i] === TokenKind.word) return STOPS.has(word) || tokens.gap[i] === Gap.line;
  if (word === '&' || word === '-') return false;
  if (tokens.kind[i] === TokenKind.number && tokens.word[i - 1] === 'án') return false;
  if (word !== ',') return true;
  const next = tokens.word[i + 1] ?? '';
  return !isUpper(tokens, i + 1) && !names(LISTED, next, tokens.word[i + 2]);
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
    group: tail ? 'governing' : head.name === 'Sở' ? 'department' : 'central',
    body: head.body,
    row: null,
    central: null,
    parts: [],
    tail,
  };
}
