import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { LexiconEntry } from './lexicon.ts';
import { levelOfKind, levelWordAt, type PlaceTail, placeTailAt } from './place-tail.ts';

/** "QĐ-UBND", "57/UBND-KHCN", "72/2025/QH15": letters of a document's symbol. */
export function isInSymbol(tokens: Tokens, at: number): boolean {
  const joint = tokens.word[at - 1];
  if (joint === '.') return isDotted(tokens, at);
  if ((joint !== '-' && joint !== '/') || tokens.gap[at - 1] === Gap.line) return false;
  // Broken over a line, the number stands right before ("310/TB-⏎VPCP").
  if (
    tokens.gap[at] === Gap.line &&
    (tokens.gap[at - 1] !== Gap.none || tokens.word[at - 3] !== '/')
  )
    return false;
  // "KH- UBND" and "KH -UBND" are symbols; spaced on both sides, only after a number ("12/KH - UBND").
  const isSpaced = tokens.gap[at] !== Gap.none && tokens.gap[at - 1] !== Gap.none;
  if (isSpaced && tokens.word[at - 3] !== '/') return false;
  if (tokens.kind[at - 2] === TokenKind.number) return true;
  const before = tokens.word[at - 2];
  // "Số: …/UBND-KT": the digits are left blank.
  if (joint === '/' && BLANK_NUMBER(tokens, at - 2) && tokens.gap[at] === Gap.none) return true;
  const isShort = before !== undefined && before.length <= 5 && isUpper(tokens, at - 2);
  return isShort && !PAIRS(tokens, at - 2);
}

/** "07/CĐ.UBND", "12/BC.UBND-VX": older symbols join their letters by a dot. */
function isDotted(tokens: Tokens, at: number): boolean {
  const isTight = tokens.gap[at] === Gap.none && tokens.gap[at - 1] === Gap.none;
  const joint = tokens.word[at - 3];
  return isTight && isUpper(tokens, at - 2) && (joint === '/' || joint === '-');
}

const BLANK_NUMBER = wordIs('blank-number');
/** Acronyms that stand before another in pairs ("HĐND-UBND", "BCH-BTV"), not in symbols. */
const PAIRS = wordIs('pairs-with-body');

const COMPOUNDS = classTrie('compound-with-head');

/** The second syllable of a common word, not the head of a body ("phục vụ", "trụ sở"). */
export function isSecondSyllable(tokens: Tokens, at: number): boolean {
  return at > 0 && COMPOUNDS.longestAt(tokens, at - 1, at + 1)?.to === at + 1;
}

export function hasItsCase(tokens: Tokens, from: number, to: number, entry: LexiconEntry): boolean {
  if (entry.isAcronym) {
    const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/ và /g, '');
    return text === text.toUpperCase();
  }
  if (isUpper(tokens, from)) return true;
  if (entry.needsCapital) return false;
  for (let i = from + 1; i < to; i++) if (isUpper(tokens, i)) return true;
  if (entry.free) return false;
  return entry.central ? entry.words >= 3 : entry.words >= 2;
}

/** "UBND các huyện", "UBND cấp xã", "UBND xã, phường, thị trấn": no one body. */
export function isGroupTail(tokens: Tokens, to: number, tail: PlaceTail | null): boolean {
  if (LEVELS(tokens, to) && (levelWordAt(tokens, to + 1) || LOCAL_LEVEL(tokens, to + 1)))
    return true;
  if (PLURAL(tokens, to) && THINGS(tokens, to + 1)) return false;
  if (MANY(tokens, to)) return true;
  if (isCount(tokens, to) && levelWordAt(tokens, to + 1)) return true;
  if (!tail || tail.kind === null || tail.name !== null) return false;
  if (JOINS_KINDS(tokens, tail.to)) {
    const second = levelWordAt(tokens, tail.to + 1);
    if (second && second.kind !== tail.kind) return true;
  }
  if (GENERIC_AFTER(tokens, tail.to) && levelOfKind(tail.kind) !== 'province') return true;
  return false;
}

/** "02 huyện"; "389 tỉnh" is no number of provinces. */
function isCount(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.number) return false;
  return (tokens.word[at] as string).length < 3 || !PROVINCE(tokens, at + 1);
}

const LEVELS = wordIs('rank-noun');
const LOCAL_LEVEL = wordIs('local-level');
const PLURAL = wordIs('plural-word');
const MANY = wordIs('more-than-one');
const JOINS_KINDS = wordIs('joins-kinds');
const PROVINCE = wordIs('province-word');

/** What one body is set over in the plural: "Ban Chỉ đạo các chương trình …", "Ban Quản lý các khu …". */
const THINGS = wordIs('thing-in-plural');

const GENERIC_AFTER = wordIs('makes-unit-generic');

/** "Ủy ban nhân dân (UBND) tỉnh Sơn La": the place stands behind the name's own letters. */
export function pastAcronym(tokens: Tokens, to: number): number {
  if (tokens.word[to] !== '(' || tokens.gap[to] !== Gap.space) return to;
  for (let i = to + 1; i < to + LONGEST_ACRONYM; i++) {
    if (tokens.word[i] === ')') {
      const isPlaced = i > to + 1 && (placeTailAt(tokens, i + 1) || PLURAL(tokens, i + 1));
      return isPlaced ? i + 1 : to;
    }
    if (!isAllCaps(tokens, i) && tokens.word[i] !== '&' && tokens.word[i] !== '-') return to;
  }
  return to;
}

const LONGEST_ACRONYM = 7;
