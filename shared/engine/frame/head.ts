import type { ReportKind, Span } from '../../contract/index.ts';
import { HEAD_TYPES, SYMBOL_TYPES } from '../../gazetteer/report-words.ts';
import type { RawMention } from '../bodies/body.ts';
import { partOnItsLine } from '../bodies/parse-body.ts';
import { type PlaceTail, placeTailAt, titleCase, written } from '../bodies/place-tail.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import { type PhraseHit, PhraseTrie } from '../scan/phrase-trie.ts';
import type { Scan } from '../scan/scan.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { type Line, linesOf } from './lines.ts';
import { numberAfter, type OwnNumber, ownNumber } from './own-number.ts';
import { subjectLine, titleAfter } from './title-lines.ts';

/** What stands above an official document's text, before the page's context resolves its bodies. */
export interface ReportHead {
  /** Whether the page has the head of an official document at all. */
  isOfficial: boolean;
  hasMotto: boolean;
  kind: ReportKind | null;
  number: OwnNumber | null;
  date: string | null;
  /** The line of place and date states no day or no month. */
  isDateBlank: boolean;
  place: string | null;
  placeTail: PlaceTail | null;
  /** Bodies named above the number, the superior first. */
  bodies: readonly RawMention[];
  title: Span | null;
  /** First token after the head. */
  bodyFrom: number;
}

/** No head runs longer. */
const MOST_TOKENS = 400;

/** Reads the head of an official document; an article has none. */
export function readHead(scan: Scan, mentions: readonly RawMention[]): ReportHead {
  const { tokens } = scan;
  const limit = Math.min(tokens.length, MOST_TOKENS);
  const lines = linesOf(tokens, 0, limit);
  const typeLine = lines.findIndex(
    (line, i) => typeOf(tokens, line) !== null && !isChapterName(tokens, lines[i - 1]),
  );
  const number = ownNumber(tokens, typeLine >= 0 ? (lines[typeLine] as Line).from : limit);
  const motto = lines.findIndex((line) => hasMotto(tokens, line));
  const letterAt = lines.findIndex((line) => ADDRESSED.longestAt(tokens, line.from) !== null);
  const isLetter = typeLine < 0 && number !== null && letterAt >= 0;
  const isOfficial = typeLine >= 0 || number !== null || motto >= 0;
  const end = headEnd(tokens, lines, typeLine, number, motto, letterAt);
  const placeLine = isOfficial
    ? readPlaceLine(scan, typeLine >= 0 || letterAt >= 0 ? end : end + 40, number)
    : null;
  const type = typeLine >= 0 ? typeOf(tokens, lines[typeLine] as Line) : null;
  const wholeTitle = type ? titleAfter(tokens, lines, typeLine, type.to) : null;
  const block = wholeTitle && number === null ? titleBlock(scan, mentions, wholeTitle) : null;
  const titleLines = block ? block.title : wholeTitle;
  const isUntyped = typeLine < 0 && number !== null;
  const subject = titleLines ?? (isUntyped ? subjectLine(tokens, lines) : null);
  return {
    isOfficial,
    hasMotto: motto >= 0,
    kind: type?.kind ?? kindBySymbol(number) ?? (isLetter ? 'cong-van' : null),
    number: number ?? block?.number ?? null,
    date: placeLine?.date ?? block?.date ?? null,
    isDateBlank: placeLine?.isBlank ?? false,
    place: placeLine?.place ?? null,
    placeTail: placeLine?.tail ?? null,
    bodies: isOfficial
      ? [...headBodies(tokens, mentions, lines, end), ...(block?.bodies ?? [])]
      : [],
    title: subject,
    bodyFrom:
      wholeTitle || subject ? tokenEndingAt(tokens, (wholeTitle ?? subject)?.end ?? 0, end) : end,
  };
}

const STATE_MOTTO = classTrie('state-motto');
const PARTY_MOTTO = classTrie('party-motto');
const ADDRESSED = classTrie('addressed');
const endsMotto = wordIs('motto-end');
const isDayWord = wordIs('day-noun');
const isMonthWord = wordIs('month-noun');
const isNumberMark = wordIs('number-word');
const isOutlineWord = wordIs('outline-word');

function hasMotto(tokens: Tokens, { from, to }: Line): boolean {
  if (PARTY_MOTTO.longestAt(tokens, from)) return true;
  for (let i = from; i < to; i++) if (STATE_MOTTO.longestAt(tokens, i)) return true;
  return false;
}

/** The token where the lines above the title, or above the addressee, end. */
function headEnd(
  tokens: Tokens,
  lines: readonly Line[],
  typeLine: number,
  number: OwnNumber | null,
  motto: number,
  letterAt: number,
): number {
  if (typeLine >= 0) return (lines[typeLine] as Line).from;
  if (letterAt >= 0) return (lines[letterAt] as Line).from;
  const after = Math.max(number?.to ?? 0, motto >= 0 ? (lines[motto] as Line).to : 0);
  const next = lines.find((line) => line.from >= after && line.to - line.from > 25);
  return Math.min(next?.from ?? after, tokens.length);
}

function tokenEndingAt(tokens: Tokens, offset: number, from: number): number {
  let i = from;
  while (i < tokens.length && (tokens.start[i] as number) < offset) i++;
  return i;
}

// Type and title ---------------------------------------------------------------------------

const HEAD_TRIE = new PhraseTrie<ReportKind>();
for (const [words, kind] of Object.entries(HEAD_TYPES)) HEAD_TRIE.add(words, kind);
/** The type of an official document whose name stands at a token, as heads have it, or null. */
export function headTypeAt(
  tokens: Tokens,
  at: number,
  limit: number,
): PhraseHit<ReportKind> | null {
  return HEAD_TRIE.longestAt(tokens, at, limit);
}
/** Kinds of documents whose name stands once more between their preamble and their articles. */
const ENACTED_KINDS: ReadonlySet<ReportKind> = new Set([
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'van-ban-khac',
]);

/** "Chương I ⏎ QUY ĐỊNH CHUNG": the line below a chapter's number names the chapter. */
function isChapterName(tokens: Tokens, before: Line | undefined): boolean {
  return before !== undefined && before.to - before.from <= 4 && isOutlineWord(tokens, before.from);
}

/** A line that is, or begins with, the type in capitals ("BÁO CÁO", "KẾ HOẠCH Tuyên truyền …"). */
function typeOf(tokens: Tokens, line: Line): { kind: ReportKind; to: number } | null {
  const found = headTypeAt(tokens, line.from, line.to);
  if (found === null) return null;
  const { to, value: kind } = found;
  const text = tokens.text.slice(tokens.start[line.from], tokens.end[to - 1]);
  const isAlone = to === line.to;
  const isCell = tokens.gap[line.from] === Gap.tab || tokens.gap[line.to] === Gap.tab;
  if (text !== text.toUpperCase() && (!isAlone || isCell)) return null;
  if (isNumberMark(tokens, to) && !isAlone) return null;
  // "QUYẾT ĐỊNH:", "NGHỊ ĐỊNH:" enact what follows; they head no title.
  const isEnacting = ENACTED_KINDS.has(kind) && tokens.word[to] === ':' && to + 1 === line.to;
  return isEnacting ? null : { kind, to };
}

/** What a title says of its document before what it is about. */
interface TitleBlock {
  number: OwnNumber;
  date: string | null;
  bodies: RawMention[];
  title: Span | null;
}

/**
 * "QUYẾT ĐỊNH ⏎ CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 48/2002/QĐ-BTC ⏎ NGÀY 15 THÁNG 4 NĂM 2002 VỀ VIỆC …": as acts stand in
 * collections, the title names issuer, number and day, in any order; null where it names no number so.
 */
function titleBlock(
  { tokens, dates }: Scan,
  mentions: readonly RawMention[],
  title: Span,
): TitleBlock | null {
  const first = tokenAtOrAfter(tokens, title.start);
  const end = tokenEndingAt(tokens, title.end, first);
  let number: OwnNumber | null = null;
  let date: string | null = null;
  const bodies: RawMention[] = [];
  let at = first;
  for (let parts = 0; parts < MOST_PARTS && at < end; parts++) {
    const start = tokens.word[at] === ',' ? at + 1 : at;
    const after = isOfWord(tokens, start) ? start + 1 : start;
    const body = mentions.find((one) => (one.positionFrom ?? one.from) === after && one.to <= end);
    const day = dates.find(({ from }) => from === start);
    const own = isNumberMark(tokens, start) ? numberAfter(tokens, start) : null;
    if (own && !number) [number, at] = [own, own.to];
    else if (day && date === null && number) [date, at] = [day.day ? day.iso : '', day.to];
    else if (body && bodies.length === 0) {
      bodies.push(body);
      at = body.to;
    } else break;
  }
  if (number === null || (date === null && bodies.length === 0)) return null;
  const rest = at < end ? { start: tokens.start[at] as number, end: title.end } : null;
  return { number, date: date || null, bodies, title: rest };
}

/** Number, day and issuer. */
const MOST_PARTS = 3;
const isOfWord = wordIs('of');

function kindBySymbol(number: OwnNumber | null): ReportKind | null {
  return number?.typeCode ? (SYMBOL_TYPES[number.typeCode] ?? null) : null;
}

// Place and date ---------------------------------------------------------------------------

interface PlaceLine {
  place: string | null;
  tail: PlaceTail | null;
  date: string | null;
  isBlank: boolean;
}

/** "Đăk Nông, ngày 14 tháng 11 năm 2018", with blanks for what is to be filled in by hand. */
function readPlaceLine(scan: Scan, end: number, number: OwnNumber | null): PlaceLine | null {
  const { tokens } = scan;
  const limit = Math.min(tokens.length, end);
  for (let i = 1; i < limit; i++) {
    if (!isDayWord(tokens, i)) continue;
    const comma = tokens.word[i - 1] === ',' ? i - 1 : i;
    const from = placeStart(tokens, comma, number && number.to <= comma ? number.to : 0);
    if (from === comma || (comma === i && !placeTailAt(tokens, from)?.known)) continue;
    if (endsSymbol(tokens, from)) continue;
    const date = scan.dates.find((found) => found.from === i);
    const isBlank = !date && isBlankDate(tokens, i);
    if (!date && !isBlank) continue;
    const place = written(tokens, from, comma);
    return {
      place: place === place.toUpperCase() ? titleCase(place) : place,
      tail: placeTailAt(tokens, from, true),
      date: date?.day ? date.iso : null,
      isBlank: isBlank || !date?.day,
    };
  }
  return null;
}

/** "12/QĐ-TTg, ngày 04/3/2024": capitals right behind a slash or a dash are a symbol's. */
function endsSymbol(tokens: Tokens, from: number): boolean {
  const sign = tokens.word[from - 1];
  return (sign === '/' || sign === '-') && tokens.gap[from] === Gap.none;
}

/** The first token of the capitalised words that end at a comma, on one line. */
function placeStart(tokens: Tokens, comma: number, least: number): number {
  let i = comma;
  const known = knownPlaceEndingAt(tokens, comma);
  if (known !== null) return known;
  for (let words = 0; i > least && words < 6; words++) {
    const at = i - 1;
    const isName =
      tokens.kind[at] === TokenKind.word
        ? isUpper(tokens, at)
        : words > 0 &&
          (tokens.word[at] === '-' || tokens.word[at] === '.' || tokens.word[at] === "'");
    if (!isName) break;
    i = at;
    if (tokens.gap[at] === Gap.line || tokens.gap[at] === Gap.tab) break;
    if (endsMotto(tokens, at - 1)) break;
  }
  while (i < comma && tokens.kind[i] !== TokenKind.word) i++;
  return i;
}

/** The first token of the longest place of the gazetteer that ends at a comma, over line breaks too. */
function knownPlaceEndingAt(tokens: Tokens, comma: number): number | null {
  for (let from = Math.max(0, comma - 6); from < comma; from++) {
    if (!isUpper(tokens, from)) continue;
    const tail = placeTailAt(tokens, from, true);
    if (tail?.to === comma && tail.known) return from;
  }
  return null;
}

/** "ngày tháng 7 năm 2019", "ngày … tháng … năm 2021". */
function isBlankDate(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 12 && i < tokens.length; i++) {
    if (isMonthWord(tokens, i)) return true;
    if (tokens.kind[i] === TokenKind.word) return false;
  }
  return false;
}

// Bodies -----------------------------------------------------------------------------------

/**
 * The bodies in the lines of the head: each opens a line, or stands before the motto run together.
 * A part on a line of its own ("BAN TUYÊN GIÁO") is that of the body above it.
 */
function headBodies(
  tokens: Tokens,
  mentions: readonly RawMention[],
  lines: readonly Line[],
  end: number,
): RawMention[] {
  const bodies: RawMention[] = [];
  const byStart = new Map(
    mentions.map((mention) => [mention.positionFrom ?? mention.from, mention]),
  );
  let covered = 0;
  for (const line of lines) {
    if (line.from >= end) break;
    if (line.from < covered) continue;
    const own = byStart.get(line.from);
    if (own) {
      bodies.push(own);
      covered = own.to;
      continue;
    }
    const whole = bodies.at(-1);
    const part = whole ? partOnItsLine(tokens, line.from, line.to, whole) : null;
    if (part) bodies.push(part);
  }
  // "ĐOÀN TNCS HỒ CHÍ MINH" beside "TỈNH ĐOÀN …" is the Union's motto, as the State's and the Party's.
  const isMotto = ({ name, tail }: RawMention) => name === UNION && !tail;
  if (bodies.some(isMotto) && !bodies.every(isMotto))
    return bodies.filter((body) => !isMotto(body));
  const after = mentions.filter(({ from }) => from < end && followsMotto(tokens, from));
  return [...bodies, ...after.filter((mention) => !bodies.includes(mention))].sort(
    (a, b) => a.from - b.from,
  );
}

const UNION = 'Đoàn Thanh niên Cộng sản Hồ Chí Minh';

function followsMotto(tokens: Tokens, at: number): boolean {
  return endsMotto(tokens, at - 1);
}
