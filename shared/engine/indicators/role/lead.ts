import { ROMAN } from '../../../gazetteer/words/timing.ts';
import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { isUpper } from '../../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import {
  auxiliaryBefore,
  enumerates,
  goesOnSector,
  isCompound,
  namesSectors,
} from '../clause/commas.ts';
import { baseTrie, nounTrie } from '../clause/lexicon.ts';
import { Mark } from '../clause/marks.ts';
import type { Figure } from '../number/figure.ts';
import { Covered } from '../period/cover.ts';
import { comparisonBefore } from './comparisons.ts';

/** Tokens `from` up to `to`. */
export interface Range {
  from: number;
  to: number;
}

/** Where a figure stands in its sentence. */
export interface LeadContext {
  tokens: Tokens;
  marks: Uint16Array;
  cover: Uint8Array;
  sentenceFrom: number;
  /** End of the figure before in the sentence with its base, or the sentence's start. */
  leadFrom: number;
}

const openers = classTrie('scene-opener');
const heads = classTrie('measure-head');
const strongHeads = classTrie('strong-head');
const trailing = classBack('leading-phrase');
const reporting = classTrie('says-that');
const against = classTrie('set-against');
const compares = wordIs('compares-word');
const reaches = wordIs('reaches');
const MOST_WORDS = 28;

/** No clause is looked for farther back. */
const FARTHEST = 60;

/** The clause before a figure without the words that only lead to the number; null where it names nothing. */
export function leadOf(figure: Figure, whole: LeadContext): Range | null {
  const context = { ...whole, leadFrom: Math.max(whole.leadFrom, figure.from - FARTHEST) };
  const { tokens } = context;
  const to = trimEnd(context, figure.from);
  if (to <= context.leadFrom) return growthLead(figure, context);
  let from = clauseStart(context, to);
  from = skipOpeners(context, from, to);
  const head = headWithin(context, from, to);
  from = head ?? afterAuxiliary(tokens, from, to);
  if (head === null && to - from > MOST_WORDS) from = lastPhrase(tokens, from, to);
  const end = Math.min(to, from + MOST_WORDS);
  while (from < end && !isContent(tokens, from)) from++;
  if (from >= end || isEmptyClause(tokens, from, end) || isNumbering(tokens, from, end))
    return growthLead(figure, context);
  return { from, to: end };
}

const isDone = wordIs('perfective');

/** "ngành Y tế đã khám bệnh": what was done is measured, not who did it. */
function afterAuxiliary(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (isDone(tokens, i)) return i + 1;
  return from;
}

/** After another figure nothing but verbs behind one of these goes on about that figure. */
const isGoingOn = wordIs('goes-on-mark');

/** End of what stands before a figure: verbs, periods, "so với kế hoạch đạt" taken off. */
function trimEnd(context: LeadContext, figureFrom: number): number {
  const { tokens, leadFrom, sentenceFrom } = context;
  let to = figureFrom;
  while (to > leadFrom) {
    if (leadFrom > sentenceFrom && isGoingOn(tokens, to - 1)) return leadFrom;
    const phrase = trailing.endingAt(tokens, to, leadFrom);
    const aside = openOfAside(tokens, to - 1, leadFrom);
    if (phrase && !isSecondSyllable(tokens, phrase.from)) to = phrase.from;
    else if (aside > leadFrom) to = aside;
    else if (isLeading(context, to - 1)) to--;
    else {
      const compared = comparisonBefore(tokens, to, leadFrom);
      const base = compared ? compared.from : baseBefore(tokens, to, leadFrom);
      if (base < 0) break;
      to = base;
    }
  }
  return to;
}

const LONGEST_BASE = 9;

/** Start of "so (với) dự toán giao" that ends right before a verb, or -1. */
function baseBefore(tokens: Tokens, to: number, floor: number): number {
  for (let i = to - 1; i >= Math.max(floor, to - LONGEST_BASE); i--) {
    const word = tokens.word[i];
    if (word === ',' || word === ';' || word === '.' || word === ':') return -1;
    if (!compares(tokens, i)) continue;
    const next = against.longestAt(tokens, i)?.to ?? i + 1;
    return baseTrie.longestAt(tokens, next) ? i : -1;
  }
  return -1;
}

const leadsToNumber = wordIs('leads-to-number');
const isTimePlural = wordIs('time-plural');

function isLeading({ tokens, cover }: LeadContext, at: number): boolean {
  const word = tokens.word[at] as string;
  if (isTime(cover, at)) return true;
  // "các năm 2021, 2022", "cả năm".
  if (isTimePlural(tokens, at) && isTime(cover, at + 1)) return true;
  if (isSecondSyllable(tokens, at)) return false;
  return (
    leadsToNumber(tokens, at) ||
    (tokens.kind[at] === TokenKind.punctuation && word !== ')' && word !== '"')
  );
}

const wholeWords = classBack('whole-word');

/** Verbs to a number that are here the end of another word: "nâng cao", "trở lên". */
function isSecondSyllable(tokens: Tokens, at: number): boolean {
  return wholeWords.endingAt(tokens, at + 1) !== null;
}

/** Where the last phrase of a long clause starts: after its last comma, else its last words. */
function lastPhrase(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 2; i > Math.max(from, to - MOST_WORDS); i--)
    if (tokens.word[i] === ',') return i + 1;
  return to - MOST_WORDS;
}

const emptyClauses = classTrie('empty-clause');

/** Clauses that name no thing of their own ("tỷ lệ đạt 100%"). */
function isEmptyClause(tokens: Tokens, from: number, to: number): boolean {
  return emptyClauses.longestAt(tokens, from, to)?.to === to;
}

/** "khu vực I, II, III": the end of a list of numbers alone. */
function isNumbering({ word, kind }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (kind[i] !== TokenKind.punctuation && ROMAN[word[i] as string] === undefined) return false;
  return true;
}

const growth = classBack('growth-name');

/** "với mục tiêu tăng trưởng đạt 8%": growth itself is what is measured. */
function growthLead({ from }: Figure, { tokens, leadFrom }: LeadContext): Range | null {
  for (let i = from - 1; i > Math.max(leadFrom, from - 5); i--) {
    const hit = growth.endingAt(tokens, i + 1, leadFrom);
    if (hit) return { from: hit.from, to: hit.to };
  }
  return null;
}

function isContent(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] !== TokenKind.punctuation || tokens.word[at] === '"';
}

/** Start of the last clause before `to`: after a hard stop, a reporting verb, or a comma that ends a phrase. */
function clauseStart(context: LeadContext, to: number): number {
  const { tokens, leadFrom, sentenceFrom } = context;
  let from = to;
  let settled = -1;
  while (from > leadFrom && settled < 0) {
    const open = openOfAside(tokens, from - 1, leadFrom);
    if (open >= 0) {
      from = open;
      continue;
    }
    if (isHardStop(tokens, from - 1)) break;
    if (tokens.word[from - 1] === ',' && !joins(context, from - 1, to)) settled = from;
    else if (endsReporting(context, from)) settled = from;
    else from--;
  }
  if (settled >= 0) return settled;
  if (from === leadFrom && leadFrom > sentenceFrom) return afterFigure(context, to);
  return from;
}

const isHardMark = wordIs('hard-stop');
/** "TP. Huế", "TX. Kỳ Anh": a level's letters take a point. */
const areLevelLetters = wordIs('level-letters');

/** Whether nothing is carried over a mark. */
export function isHardStop(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  if (!isHardMark(tokens, at)) return false;
  // "nq57.vn", "(GRDP)": inside a name.
  if (word === '.' && tokens.gap[at] === Gap.none && tokens.gap[at + 1] === Gap.none) return false;
  if (word === '.' && areLevelLetters(tokens, at - 1)) return false;
  // "(1)", "2)" number the parts of a sentence.
  if (word === ')' && tokens.kind[at - 1] === TokenKind.number) return true;
  if (word === ')') return tokens.word[at - 2] !== '(' && tokens.word[at - 3] !== '(';
  if (word === '(') return tokens.word[at + 2] !== ')' && tokens.word[at + 3] !== ')';
  return true;
}

/** "… cũng cho thấy, 25 tỉnh": what is told begins anew. */
function endsReporting({ tokens, marks, leadFrom: floor }: LeadContext, from: number): boolean {
  if (((marks[from - 1] as number) & Mark.reporting) === 0) return false;
  for (let i = from - 1; i >= Math.max(floor, from - 3); i--) {
    const hit = reporting.longestAt(tokens, i);
    if (hit && hit.to === from) return true;
  }
  return false;
}

/** "Cơ quan, đơn vị, trường học: 100%": all that stands before a colon and its figure is its label. */
function isLabel(tokens: Tokens, to: number): boolean {
  return tokens.word[to] === ':' && tokens.kind[to + 1] === TokenKind.number;
}

const LONGEST_ASIDE = 14;

/** The opening of a bracket that closes at a token and holds words only, or -1 ("(không tính quốc lộ)"). */
export function openOfAside(tokens: Tokens, close: number, floor: number): number {
  if (tokens.word[close] !== ')') return -1;
  let telling = false;
  for (let i = close - 1; i >= Math.max(floor, close - LONGEST_ASIDE); i--) {
    if (tokens.word[i] === '(') return close - i > 2 && telling ? i : -1;
    // "Chỉ số cải cách hành chính (PAR INDEX)": its other name is part of it.
    telling ||= tokens.kind[i] === TokenKind.word && !isUpper(tokens, i);
    // "(giá so sánh 2010)".
    const isYear = saysYear(tokens.word[i] as string);
    if (tokens.kind[i] === TokenKind.number && !isYear) return -1;
  }
  return -1;
}

/** Whether what follows a comma belongs with what stands before it. */
function joins(context: LeadContext, comma: number, to: number): boolean {
  const { tokens } = context;
  const start = comma + 1;
  if (isLabel(tokens, to) && tokens.kind[start] === TokenKind.word) return true;
  if (isCompound(tokens, comma)) return true;
  const opened = skipOpeners(context, start, to);
  if (opened >= to) return true;
  if (opened > start || startsWithHead(tokens, start)) return false;
  if (auxiliaryBefore(tokens, comma)) return true;
  if (baseBefore(tokens, comma, Math.max(context.leadFrom, comma - LONGEST_BASE)) >= 0)
    return false;
  if (isTimeNoun(tokens, comma - 1)) return false;
  if (goesOnSector(tokens, context.leadFrom, comma, to)) return true;
  const phraseFrom = phraseStart(context, comma);
  const before = skipOpeners(context, phraseFrom, comma);
  if (before >= comma) return false;
  return (
    namesSectors(tokens, before, comma, to) ||
    headWithin(context, before, comma) !== null ||
    isList(tokens, start) ||
    repeatsName(tokens, before, comma) ||
    enumerates(tokens, start, to)
  );
}

/** "qua 5 năm, tội phạm giảm 5,83%": a span of time before its comma. */
const isTimeNoun = wordIs('year-noun', 'quarter-noun', 'month-noun', 'day-noun');

/** "thuế nhập khẩu, thuế sản phẩm", "khu vực I, II, III": the second member is named as the first. */
function repeatsName({ word }: Tokens, from: number, comma: number): boolean {
  const next = word[comma + 1] as string;
  if (ROMAN[next] !== undefined) return ROMAN[word[comma - 1] as string] !== undefined;
  return word[from] === next && comma - from > 1 && comma - from <= LONGEST_TWIN;
}

/** Words of a name that is listed beside one alike. */
const LONGEST_TWIN = 5;

function phraseStart({ tokens, leadFrom }: LeadContext, comma: number): number {
  let from = comma;
  while (from > leadFrom && tokens.word[from - 1] !== ',' && !isHardStop(tokens, from - 1)) from--;
  return from;
}

const isPlural = wordIs('plural-word');
const isMeans = wordIs('equals');

/** A comma between nouns of a list ("cán bộ quản lý, giáo viên, nhân viên"). */
export function isList(tokens: Tokens, afterComma: number): boolean {
  const at = isPlural(tokens, afterComma) ? afterComma + 1 : afterComma;
  return !isMeans(tokens, at) && nounTrie.longestAt(tokens, at) !== null;
}

const isConnector = wordIs('connector');
const isAboutWord = wordIs('about-word');

/** Words right after a figure belong to it up to a connector. */
function afterFigure({ tokens, leadFrom }: LeadContext, to: number): number {
  for (let i = leadFrom; i < to; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || isConnector(tokens, i)) return i + 1;
    if (strongHeads.longestAt(tokens, i) && !isAboutWord(tokens, i - 1)) return i;
  }
  return to;
}

/** Passes over what sets the scene: periods, dates, marks, "trong đó", "toàn tỉnh". */
export function skipOpeners(
  { tokens, cover, marks }: LeadContext,
  start: number,
  to: number,
): number {
  let from = start;
  while (from < to) {
    const covered = isTime(cover, from) || (isTime(cover, from + 1) && isEndOfTime(tokens, from));
    if (covered || (tokens.kind[from] === TokenKind.punctuation && tokens.word[from] !== '"')) {
      from++;
      continue;
    }
    if (((marks[from] as number) & Mark.opener) === 0 || startsWithHead(tokens, from)) break;
    const hit = openers.longestAt(tokens, from, to);
    if (!hit) break;
    from = isLevelOfPlace(tokens, hit.to - 1) ? afterName(tokens, hit.to, to) : hit.to;
  }
  return from;
}

/** "cuối năm 2023, đầu tháng 6": which end of a period. */
const isEndOfTime = wordIs('end-of-time');

function isTime(cover: Uint8Array, at: number): boolean {
  return ((cover[at] as number) & (Covered.period | Covered.date)) !== 0;
}

const isLevelOfPlace = wordIs('level-of-place');
const LONGEST_NAME = 4;

/** "tỉnh Hà Nam thành lập …": whose report it is, not what is measured. */
function afterName(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    end - from < LONGEST_NAME &&
    tokens.kind[end] === TokenKind.word &&
    isUpper(tokens, end)
  )
    end++;
  return end;
}

/** Whether words that name a measure start at a token; "chi bộ", "thu nhập" are no spending and no revenue. */
export function startsWithHead(tokens: Tokens, at: number): boolean {
  const head = heads.longestAt(tokens, at);
  if (!head || isOfName(tokens, at)) return false;
  return head.to > at + 1 || (nounTrie.longestAt(tokens, at)?.to ?? 0) <= head.to;
}

/** "Vụ Hè Thu": a syllable of a name in capitals that opens no sentence. */
function isOfName(tokens: Tokens, at: number): boolean {
  return (
    at > 0 &&
    isUpper(tokens, at) &&
    tokens.kind[at - 1] === TokenKind.word &&
    tokens.gap[at] === Gap.space &&
    isUpper(tokens, at - 1)
  );
}

const isMeasureLevel = wordIs('level-label');

/** Words before a measure that are a clause of their own, not its name. */
const LONG_PREFACE = 6;
const leadsToMeasure = wordIs('measure-lead');
const isWith = wordIs('with-word');
const isTotal = wordIs('total-noun');

/** A subject's opening word within a range, where a phrase starts there or it can be nothing else. */
function headWithin({ tokens, marks }: LeadContext, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (((marks[i] as number) & (Mark.head | Mark.strongHead)) === 0) continue;
    const before = tokens.word[i - 1];
    const starts =
      i === from ||
      (before === ',' && !isCompound(tokens, i - 1)) ||
      (reaches(tokens, i - 1) && isMeasureLevel(tokens, i)) ||
      // "xã miền núi với tổng dân số": the measure of what was named.
      (isWith(tokens, i - 1) && i - from > LONG_PREFACE) ||
      // "các đại biểu thống nhất ước thu ngân sách": who says so stands far before.
      (i - from > LONG_PREFACE && leadsToMeasure(tokens, i - 1)) ||
      isUpper(tokens, i);
    if (starts && startsWithHead(tokens, i)) return i;
    if (strongHeads.longestAt(tokens, i))
      return i > from && tokens.kind[i - 1] === TokenKind.word && isTotal(tokens, i - 1)
        ? i - 1
        : i;
  }
  return null;
}
