import type { AgencyLookup, ResolvedMention } from '../agencies/lookup.ts';
import { typeAt } from '../frame/type-words.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import { type DateMention, dateAt } from '../scan/dates.ts';
import { pastNoteMark } from '../scan/note-marks.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { singleSpaced } from '../spans.ts';
import type { DocumentNumber } from './symbol.ts';
import { bodyKindOf } from './symbol-letters.ts';

/** Date and issuer as they follow on a number ("ngày 27/9/2019 của Bộ Chính trị"), in either order. */
export interface Tail {
  /** First token after it. */
  to: number;
  date: DateMention | null;
  blankDate: { from: number; to: number } | null;
  issuers: ResolvedMention[];
  issuerWords: string | null;
}

const isOf = wordIs('of');
const isAnd = wordIs('and');
const isTerm = wordIs('term-word');
const isDayWord = wordIs('day-noun');
const isMonthWord = wordIs('month-noun');
const isYearWord = wordIs('year-noun');
const isLevel = wordIs('level-word');
const DATE_APART = classTrie('date-apart');
const PLENUM = classTrie('plenum');
const PARTY_CENTRE = classTrie('party-centre');
const PARTY_CENTRE_WHOLE = classTrie('party-centre-whole');
const NTH = classTrie('nth');

/** Reads on from the token after a number. */
export function readTail(
  tokens: Tokens,
  at: number,
  agencies: AgencyLookup,
  number: DocumentNumber | null = null,
): Tail {
  const tail: Tail = { to: at, date: null, blankDate: null, issuers: [], issuerWords: null };
  while (readDate(tokens, tail) || readIssuer(tokens, tail, agencies, number)) {
    // Each round takes a date or an issuer, of which there is one each.
  }
  return tail;
}

function readDate(tokens: Tokens, tail: Tail): boolean {
  if (tail.date || tail.blankDate) return false;
  let at = pastLevel(tokens, pastNoteMark(tokens, tail.to));
  // "của Quốc hội khóa X ngày …": the term stands between issuer and date.
  if (tail.issuers.length > 0 && isTerm(tokens, at) && isDayWord(tokens, at + 2)) at += 2;
  const comma = tokens.word[at] === ',';
  if (comma) at++;
  if (!runsOn(tokens, at)) return false;
  if (tokens.word[at] === '(' && !comma) return readBracketedDate(tokens, tail, at);
  if (DATE_APART.longestAt(tokens, at)) at++;
  const date = dateAt(tokens, at);
  if (!date) {
    const blank = blankDateAt(tokens, at);
    tail.blankDate = blank;
    return blank !== null;
  }
  // Without the word "ngày" only a whole date that stands apart, or a year at once after, is one's own.
  const bare = !isDayWord(tokens, at);
  if (bare && comma && (date.day === null || date.year === null)) return false;
  if (bare && tail.issuers.length > 0 && comma) return false;
  // "kết quả thực hiện Nghị quyết số … tháng 9 năm 2025": a month is the report's, not the document's.
  if (isMonthWord(tokens, at)) return false;
  tail.date = date;
  tail.to = date.to;
  return true;
}

/** Past "tỉnh" in "số 10/2016/NQ-HĐND tỉnh ngày …": whose the letters are, said behind them. */
function pastLevel(tokens: Tokens, at: number): number {
  if (!isLevel(tokens, at)) return at;
  const next = tokens.word[at + 1] === ',' ? at + 2 : at + 1;
  return isDayWord(tokens, next) ? at + 1 : at;
}

function readBracketedDate(tokens: Tokens, tail: Tail, at: number): boolean {
  const date = dateAt(tokens, at + 1);
  if (!date || tokens.word[date.to] !== ')') return false;
  tail.date = date;
  tail.to = date.to + 1;
  return true;
}

/**
 * Whether a token goes on with what stands before it: not in another cell, and after a line break
 * only in small letters, or in capitals among capitals (a wrapped headline).
 */
export function runsOn(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.gap[at] === Gap.tab) return false;
  if (tokens.gap[at] !== Gap.line) return true;
  return !isUpper(tokens, at) || (isAllCapitals(tokens, at) && isAllCapitals(tokens, at - 1));
}

function isAllCapitals(tokens: Tokens, at: number): boolean {
  const own = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return own === own.toUpperCase();
}

const isBlank = wordIs('blank-mark');

/** "ngày … tháng … năm 2023", "ngày   /   /2023": a date whose day is left open. */
export function blankDateAt(tokens: Tokens, at: number): { from: number; to: number } | null {
  if (!isDayWord(tokens, at)) return null;
  let to = at + 1;
  const limit = Math.min(tokens.length, at + 40);
  let blanks = 0;
  let day = false;
  if (tokens.kind[to] === TokenKind.number && isMonthWord(tokens, to + 1)) {
    day = true;
    to++;
  }
  for (; to < limit; to++) {
    if (isBlank(tokens, to)) blanks++;
    else if (isMonthWord(tokens, to) && (blanks > 0 || day || to === at + 1)) {
      const month = tokens.kind[to + 1] === TokenKind.number;
      if (day && month) return null;
      if (!day || !month) return closeBlank(tokens, at, month ? to + 2 : to + 1, limit);
    } else break;
  }
  return blanks >= 2 && tokens.kind[to] === TokenKind.number && (tokens.word[to] ?? '').length === 4
    ? { from: at, to: to + 1 }
    : null;
}

function closeBlank(tokens: Tokens, from: number, at: number, limit: number) {
  let to = at;
  while (to < limit && isBlank(tokens, to)) to++;
  if (!isYearWord(tokens, to)) return null;
  to++;
  while (to < limit && isBlank(tokens, to)) to++;
  return { from, to: tokens.kind[to] === TokenKind.number ? to + 1 : to };
}

function readIssuer(
  tokens: Tokens,
  tail: Tail,
  agencies: AgencyLookup,
  number: DocumentNumber | null,
): boolean {
  if (tail.issuers.length > 0 || tail.issuerWords) return false;
  let at = afterTerm(tokens, tail.to);
  if (tokens.word[at] === ',' && isOf(tokens, at + 1)) at++;
  // A line that begins with "Của" goes on with the number above it.
  if (!isOf(tokens, at) || tokens.gap[at] === Gap.tab) return false;
  const plenum = plenumAt(tokens, at + 1, agencies);
  if (plenum) {
    if (plenum.body) tail.issuers.push(plenum.body);
    else tail.issuerWords = 'Trung ương';
    tail.to = plenum.to;
    return true;
  }
  const found = agencyAt(tokens, at + 1, agencies);
  const first = found && isBareHead(tokens, found) ? null : found;
  if (!first) {
    const to = partyCentreAt(tokens, at + 1) ?? unlistedBodyAt(tokens, at + 1);
    if (to === null) return false;
    tail.to = to;
    tail.issuerWords = wordsOf(tokens, at + 1, to);
    return true;
  }
  tail.issuers.push(first);
  tail.to = tokenAtOrAfter(tokens, first.end);
  while (tail.issuers.length < MOST_ISSUERS) {
    const more = nextIssuer(tokens, tail.to, agencies);
    if (!more || !mayShare(more, first, number, agencies)) break;
    tail.issuers.push(more);
    tail.to = tokenAtOrAfter(tokens, more.end);
  }
  return true;
}

const MOST_ISSUERS = 6;
/** Codes of documents that several bodies issue together. */
const JOINT = /(LT|LN|PH|LS)$/;

/**
 * Whether a body can have issued a document together with the first one: they are of one level, and the symbol is not
 * of one body alone ("Kế hoạch số 61/KH-UBND của UBND tỉnh, Sở Công Thương đã …": the Sở is the clause's subject).
 */
function mayShare(
  more: ResolvedMention,
  first: ResolvedMention,
  number: DocumentNumber | null,
  agencies: AgencyLookup,
): boolean {
  if (more.level !== first.level) return false;
  if (number === null || JOINT.test(number.code ?? '')) return true;
  if (number.organ?.code === 'TW') return bodyKindOf(more.name) === 'party';
  const second = number.organs[1];
  return second !== undefined && agencies.fromSymbol(second, more.start) !== null;
}

const MAX_PLENUM = 9;

/**
 * "Hội nghị lần thứ sáu, Ban Chấp hành Trung ương", "Hội nghị Trung ương 6", "kỳ họp thứ 2, Quốc hội khóa X": what a
 * plenum decides its Committee or assembly issued.
 */
function plenumAt(tokens: Tokens, at: number, agencies: AgencyLookup) {
  if (!PLENUM.longestAt(tokens, at)) return null;
  for (let i = at + 2; i < at + MAX_PLENUM && runsOn(tokens, i); i++) {
    const body = agencyAt(tokens, i, agencies);
    if (body) return { body, to: tokenAtOrAfter(tokens, body.end) };
    const centre = PARTY_CENTRE.longestAt(tokens, i);
    if (centre) return { body: null, to: pastOrdinal(tokens, centre.to) };
    if (tokens.kind[i] === TokenKind.punctuation && tokens.word[i] !== ',') return null;
  }
  return null;
}

/** Past "6", "lần thứ 6", "lần thứ sáu". */
function pastOrdinal(tokens: Tokens, at: number): number {
  if (NTH.longestAt(tokens, at)) return at + 3;
  return tokens.kind[at] === TokenKind.number && runsOn(tokens, at) ? at + 1 : at;
}

/** Past ", khóa XI" where an issuer follows: "Nghị quyết số 29-NQ/TW, khóa XI của Trung ương". */
function afterTerm(tokens: Tokens, at: number): number {
  const start = tokens.word[at] === ',' ? at + 1 : at;
  return isTerm(tokens, start) && isOf(tokens, start + 2) ? start + 2 : at;
}

/** "trung ương", "Trung ương Đảng": the Party's centre in common words. */
function partyCentreAt(tokens: Tokens, at: number): number | null {
  return (
    (PARTY_CENTRE_WHOLE.longestAt(tokens, at) ?? PARTY_CENTRE.longestAt(tokens, at))?.to ?? null
  );
}

const COMMITTEE_HEADS = classTrie('committee-head');

/** "Ban Thường vụ" of a body that no list knows: its name goes on in capitals. */
function isBareHead(tokens: Tokens, body: ResolvedMention): boolean {
  const after = tokenAtOrAfter(tokens, body.end);
  const head = COMMITTEE_HEADS.longestAt(tokens, tokenAtOrAfter(tokens, body.start));
  return head?.to === after && runsOn(tokens, after) && isPlainCapital(tokens, after);
}

/** Words that end the name of a body that no list knows ("Hiệu trưởng Trường Cao đẳng Kon Tum"). */
const endsBody = wordIs('ends-body');
const beginsNoBody = wordIs('begins-no-body');
const MAX_BODY = 12;

/** The token after a body's name that only its capitals show, or null. */
function unlistedBodyAt(tokens: Tokens, at: number): number | null {
  if (!isPlainCapital(tokens, at) || beginsNoBody(tokens, at)) return null;
  if (typeAt(tokens, at)) return null;
  let to = at + 1;
  while (to < at + MAX_BODY && to < tokens.length && runsOn(tokens, to)) {
    if (tokens.kind[to] !== TokenKind.word) break;
    if (endsBody(tokens, to) && !isUpper(tokens, to)) break;
    to++;
  }
  return to - at >= 2 && to - at < MAX_BODY ? to : null;
}

/** A word with one capital, its first: no abbreviation, no headline. */
export function isPlainCapital(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word) return false;
  const own = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return own.length > 1 && isUpper(tokens, at) && own.slice(1) === own.slice(1).toLowerCase();
}

/** A body named at a token; groups ("các bộ, ngành") issue nothing. */
function agencyAt(tokens: Tokens, at: number, agencies: AgencyLookup): ResolvedMention | null {
  const offset = tokens.start[at];
  const found = offset === undefined ? null : agencies.startingAt(offset);
  return found && !found.isGroup ? found : null;
}

/** A second issuer of the same level: "của Bộ Nội vụ - Bộ Tài chính", "của Bộ Chính trị, Ban Bí thư". */
function nextIssuer(tokens: Tokens, at: number, agencies: AgencyLookup): ResolvedMention | null {
  const joint = tokens.word[at];
  if (joint !== ',' && joint !== '-' && !isAnd(tokens, at)) return null;
  const next = agencyAt(tokens, at + 1, agencies);
  // "của Trung ương, Ban Tuyên giáo Tỉnh ủy hướng dẫn như sau": the page's own body begins to speak.
  if (!next || (joint === ',' && next.name === agencies.pageIssuer)) return null;
  // What follows must not be the next clause's subject: "của Chính phủ, UBND tỉnh đã ban hành".
  const after = tokenAtOrAfter(tokens, next.end);
  return after >= tokens.length || endsIssuers(tokens, after) ? next : null;
}

const endsIssuers = wordIs('ends-issuers');

/** "Chủ tịch Ủy ban nhân dân huyện Bình Sơn": full name of who issued, the post counted in. */
export function issuerName(issuers: readonly ResolvedMention[]): string | null {
  if (issuers.length === 0) return null;
  return issuers
    .map((issuer) => (issuer.position ? `${issuer.position} ${issuer.name}` : issuer.name))
    .join(', ');
}

/** The words of a span of tokens as the text has them, on one line. */
export function wordsOf(tokens: Tokens, from: number, to: number): string {
  return singleSpaced(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}
