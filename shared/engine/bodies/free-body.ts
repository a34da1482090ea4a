import { ABBREVIATIONS } from '../../gazetteer/abbreviations.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Body } from './body.ts';
import { hasItsCase, isGroupTail, pastAcronym } from './guards.ts';
import { type FreeHead, LEXICON } from './lexicon.ts';
import { levelWordAt, type PlaceTail, placeTailAt, written } from './place-tail.ts';

const STOPS = wordIs('ends-task');
/** Words with which the body begins that a department is part of ("Phòng … Sở Nội vụ"). */
const BEGINS_WHOLE = wordIs('begins-whole');
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
  if (head.needsCapital && !isUpper(tokens, to)) return null;
  const first = head.needsPlace ? placeTailAt(tokens, to) : null;
  if (first?.kind) return head.isAlone ? standsAlone(tokens, to, head, first) : null;
  let i = to;
  let end = to;
  const mostWholes = isInner ? MOST_INNER_WHOLES : MOST_WHOLES;
  let wholes = 0;
  for (let words = 0; i < tokens.length && words < MOST_SUBJECT_WORDS; i++) {
    const word = tokens.word[i] as string;
    // "… rừng phòng hộ (BQLRPH) huyện Bảo Yên": the name's own letters are none of it.
    const past = i > to ? pastAcronym(tokens, i) : i;
    if (past > i) {
      const tail = placeTailAt(tokens, past);
      return tail && !isGroupTail(tokens, past, tail)
        ? freeResult(tokens, at, to, i, head, tail)
        : null;
    }
    if (i > to && (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number)) {
      const tail = placeTailAt(tokens, i);
      if (tail && (tail.kind !== null || isUpper(tokens, i))) {
        if (isGroupTail(tokens, i, tail)) return null;
        return freeResult(tokens, at, to, i, head, tail);
      }
    }
    if (i > to && head.needsPlace && isOfCentre(tokens, i))
      return freeResult(tokens, at, to, i + 2, head, null);
    if (i > to + 1 && wholes < mostWholes && BEGINS_WHOLE(tokens, i) && isUpper(tokens, i)) {
      wholes++;
      const whole = wholeAt(i);
      // "Hội đồng … Trung ương, Ủy ban nhân dân tỉnh …": behind a comma another body begins.
      if (whole && tokens.word[i - 1] === ',') break;
      if (whole)
        return {
          ...whole,
          name: `${head.name} ${spelledOut(written(tokens, to, i))} ${whole.name}`,
        };
    }
    if (tokens.gap[i] === Gap.tab) break;
    if (i > to && LISTS(tokens, i) && beginsBody(tokens, i + 1)) break;
    if (isStop(tokens, i, word) && (i > to || !opensSubject(tokens, i))) break;
    if (tokens.kind[i] === TokenKind.word) words++;
    // "Đề án 06" counts with its number.
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) end = i + 1;
  }
  if (head.name === STEERING) return steeringCommittee(tokens, at, to, end, head);
  if (head.needsPlace || end - to > 8) return null;
  const last = lastName(tokens, to, end);
  return last > to ? freeResult(tokens, at, to, last, head, null) : null;
}

/** "… và Bộ Tài chính", "…, Công an tỉnh": another body of the list. */
function beginsBody(tokens: Tokens, at: number): boolean {
  const hit = isUpper(tokens, at) ? LEXICON.longestAt(tokens, at) : null;
  if (!hit || !hasItsCase(tokens, at, hit.to, hit.value)) return false;
  const { central, local } = hit.value;
  return central !== null || local.some(({ group }) => group !== 'part');
}

const LISTS = wordIs('lists-on');
export const STEERING = 'Ban Chỉ đạo';
const OPENS_SUBJECT = wordIs('opens-task');
const LONGEST_TASK = 10;

/** "Ban Chỉ đạo chuyển đổi số và Bộ Tài chính": told apart by its task, wherever it is. */
function steeringCommittee(
  tokens: Tokens,
  at: number,
  to: number,
  end: number,
  head: FreeHead,
): Body | null {
  const words = end - to;
  if (words < 2 || words > LONGEST_TASK || !isUpper(tokens, at)) return null;
  if (!isUpper(tokens, to) && !OPENS_SUBJECT(tokens, to)) return null;
  const body = freeResult(tokens, at, to, end, head, null);
  return body && { ...body, group: 'own' };
}

/** "PCTT&TKCN" → "Phòng, chống thiên tai và tìm kiếm cứu nạn": what is abbreviated inside a name. */
function spelledOut(subject: string): string {
  let isKnown = false;
  const words = subject.replace(/(?<=\p{Lu})&(?=\p{Lu})/gu, ' và ').split(' ');
  const out = words.map((word, i) => {
    const long = ABBREVIATIONS[word];
    if (long === undefined) return word;
    isKnown = true;
    return i === 0 ? long.charAt(0).toUpperCase() + long.slice(1) : long;
  });
  return isKnown ? out.join(' ') : subject;
}

function standsAlone(tokens: Tokens, to: number, head: FreeHead, tail: PlaceTail): Body | null {
  if (isGroupTail(tokens, to, tail)) return null;
  const { name, body } = head;
  return { to: tail.to, name, group: 'governing', body, row: null, central: null, parts: [], tail };
}

/** "Hội đồng Thi đua - Khen thưởng Trung ương": the centre in place of a place; not "đề nghị Trung ương". */
function isOfCentre(tokens: Tokens, at: number): boolean {
  if (CENTRE.longestAt(tokens, at) === null || !isUpper(tokens, at)) return false;
  if (ASKING(tokens, at - 1)) return false;
  return tokens.gap[at + 2] !== Gap.space || !isUpper(tokens, at + 2);
}

const CENTRE = classTrie('centre');
const ASKING = wordIs('asks-centre');
const CARRIES_OUT = classTrie('carries-it-out');
const OPENS_WHOLE_TASK = classTrie('opens-whole-task');
const NUMBERED_PLAN = wordIs('numbered-plan');

/** "Ban Chỉ đạo các chương trình …", "Hội đồng phối hợp …", "Ban Chỉ đạo thực hiện Quy chế …". */
function opensSubject(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === TokenKind.number) return isNumberOf(tokens, at);
  const carried = CARRIES_OUT.longestAt(tokens, at);
  if (carried) return isUpper(tokens, carried.to);
  return OPENS_WHOLE_TASK.longestAt(tokens, at) !== null;
}

/** "Ban Chỉ đạo 35 tỉnh", "BCĐ 389": committees that go by a number; "02 huyện" are counted. */
export function isNumberOf(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (tokens.kind[at] !== TokenKind.number || word === undefined || word[0] === '0') return false;
  if (word.length === 2) return levelWordAt(tokens, at + 1) !== null;
  return word.length === 3 || word.length === 4;
}

/** Words of a task whose one syllable is a stop by itself: "công trình", "giao thông". */
const COMPOUND = classTrie('task-compound');
/** Words in small letters with which a task goes on behind a comma ("phòng, chống …", "…, giáo dục pháp luật"). */
const GOES_ON = classTrie('task-goes-on');

function isInCompound(tokens: Tokens, at: number): boolean {
  return (
    COMPOUND.longestAt(tokens, at) !== null ||
    (at > 0 && (COMPOUND.longestAt(tokens, at - 1)?.to ?? 0) > at)
  );
}

function isStop(tokens: Tokens, i: number, word: string): boolean {
  if (isInCompound(tokens, i)) return false;
  if (tokens.kind[i] === TokenKind.word) return STOPS(tokens, i) || tokens.gap[i] === Gap.line;
  if (word === '&' || word === '-') return false;
  if (tokens.kind[i] === TokenKind.number && NUMBERED_PLAN(tokens, i - 1)) return false;
  if (word !== ',') return true;
  return !isUpper(tokens, i + 1) && GOES_ON.longestAt(tokens, i + 1) === null;
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
    name: `${head.name} ${spelledOut(subject)}`,
    group: tail ? 'governing' : (head.group ?? 'central'),
    body: head.body,
    row: null,
    central: null,
    parts: [],
    tail,
  };
}
