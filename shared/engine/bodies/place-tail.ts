import { AFTER_NUMBERED_NAME } from '../../gazetteer/figure-cues.ts';
import { surnames } from '../../gazetteer/surnames.ts';
import { CITY, CITY_LETTERS, UNIT_KINDS } from '../../gazetteer/unit-kinds.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { singleSpaced } from '../spans.ts';
import { communesNamed } from './communes.ts';
import { KINDS_BY_LEVEL, PLACE_NAMES, type PlaceLevel, type PlaceName } from './places.ts';

/** The place that stands right after a body's name, as the text has it. */
export interface PlaceTail {
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  /** "tỉnh", "thành phố", …; null where a bare name follows ("Tỉnh ủy Quảng Trị"). */
  kind: string | null;
  /** The name as written; null where only the kind stands ("UBND tỉnh"). */
  name: string | null;
  /** What the gazetteer knows by that name. */
  known: PlaceName | null;
}

/** A kind that words or letters stand for. */
interface KindForm {
  kind: string;
  /** Counts only in capitals with a full stop ("P. Xuân Hòa", "T.P Huế"). */
  isDotted: boolean;
  /** A full stop may stand behind ("TP. Huế"). */
  isShort: boolean;
}

const KIND_FORMS = kindForms();

function kindForms(): PhraseTrie<KindForm> {
  const trie = new PhraseTrie<KindForm>();
  const add = (kind: string, forms: string | undefined, isDotted: boolean, isShort: boolean) => {
    for (const form of forms?.split('|') ?? []) trie.add(form, { kind, isDotted, isShort });
  };
  for (const { kind, words, letters, dotted } of UNIT_KINDS) {
    add(kind, words, false, false);
    add(kind, letters, false, true);
    add(kind, dotted, true, true);
  }
  return trie;
}

/** The words that a kind of unit begins with. */
export const LEVEL_WORDS: readonly string[] = [...KIND_FORMS.firstWords(), CITY_LETTERS];

/** "tỉnh ủy", "tỉnh lộ", "xã hội", "xã viên": second syllables that make another word of a unit's kind. */
const MAKES_OTHER_WORD = wordIs('after-unit-kind');
const COMMUNE_WORD = wordIs('commune-word');
const isDayWord = wordIs('day-noun');
const BEFORE_SOCIETY = wordIs('before-society');
const AFTER_SOCIETY = wordIs('after-society');

function makesOtherWord(tokens: Tokens, at: number): boolean {
  if (!MAKES_OTHER_WORD(tokens, at + 1) || tokens.gap[at + 1] === Gap.line) return false;
  // "xã Hội Thịnh", "phường Đoàn Kết" are names; "KINH TẾ - XÃ HỘI", "XÃ HỘI CHỦ NGHĨA" are none.
  if (!COMMUNE_WORD(tokens, at) || !isUpper(tokens, at + 1)) return true;
  if (!isAllCaps(tokens, at)) return false;
  return BEFORE_SOCIETY(tokens, at - 1) || AFTER_SOCIETY(tokens, at + 2);
}

/** The level words a text uses, each with the kind it stands for and its number of tokens. */
function kindAt(tokens: Tokens, at: number): { kind: string; to: number } | null {
  if (makesOtherWord(tokens, at)) return null;
  if (tokens.word[at] === CITY_LETTERS) return { kind: CITY, to: at };
  const hit = KIND_FORMS.longestAt(tokens, at);
  if (!hit) return null;
  const { kind, isDotted, isShort } = hit.value;
  const end = isShort ? afterDot(tokens, hit.to - 1) : hit.to;
  // Between the letters of "T.P" stands a full stop already.
  const isStopped = end > hit.to || hit.to > at + 1;
  return !isDotted || (isStopped && isUpper(tokens, at)) ? { kind, to: end } : null;
}

function afterDot(tokens: Tokens, at: number): number {
  return tokens.word[at + 1] === '.' ? at + 2 : at + 1;
}

/** The kind word at a token ("tỉnh", "TP.", "thị xã"), or null. */
export function levelWordAt(tokens: Tokens, at: number): { kind: string; to: number } | null {
  return kindAt(tokens, at);
}

/** The level of a kind of unit; null for "thành phố", which is of province or district. */
export function levelOfKind(kind: string): PlaceLevel | null {
  return KINDS_BY_LEVEL[kind] ?? null;
}

/**
 * Reads a place at a token: "tỉnh Quảng Ngãi", "TP. Cao Lãnh", "huyện", "Quảng Trị", "phường 12".
 * A bare name counts only if the gazetteer knows it and it is capitalised, and at a line's start
 * only where `opensLine` expects one there.
 */
export function placeTailAt(tokens: Tokens, at: number, opensLine = false): PlaceTail | null {
  const level = kindAt(tokens, at);
  if (!level) {
    const known = knownNameAt(tokens, at);
    return known && (opensLine || tokens.gap[at] !== Gap.line)
      ? { from: at, to: known.to, kind: null, name: known.name, known: known.value }
      : null;
  }
  const named = nameAt(tokens, level.to, level.kind);
  return {
    from: at,
    to: named?.to ?? level.to,
    kind: level.kind,
    name: named?.name ?? null,
    known: named?.value ?? null,
  };
}

interface NamedPlace {
  name: string;
  to: number;
  value: PlaceName | null;
}

/** Kinds whose units go by numbers too ("quận 5", "phường 12"). */
const NUMBERED_KINDS: ReadonlySet<string> = new Set(
  UNIT_KINDS.filter(({ isNumbered }) => isNumbered).map(({ kind }) => kind),
);

function nameAt(tokens: Tokens, at: number, kind: string): NamedPlace | null {
  const gap = tokens.gap[at];
  if (at >= tokens.length || gap === Gap.tab) return null;
  if (NUMBERED_KINDS.has(kind) && tokens.kind[at] === TokenKind.number)
    return (tokens.word[at] as string).length <= 2
      ? { name: String(Number(tokens.word[at])), to: at + 1, value: null }
      : null;
  if (gap === Gap.line && (isPlaceLine(tokens, at) || isAllCaps(tokens, at - 1))) {
    // "UBND HUYỆN ⏎ BÌNH SƠN" goes on; "UBND HUYỆN ⏎ SỞ …", "TM. UBND HUYỆN ⏎ CHỦ TỊCH" do not.
    const known = isPlaceLine(tokens, at) ? null : knownNameAt(tokens, at);
    return known && fits(known.value, kind) ? known : null;
  }
  const known = knownNameAt(tokens, at);
  const run = isCommune(kind) ? hyphenated(tokens, capitalRun(tokens, at)) : null;
  if (known && fits(known.value, kind) && (!isCommune(kind) || !run || known.to >= run.to))
    return known;
  // Provinces and districts are all listed: what else follows is a person, or the next sentence.
  if (!isCommune(kind) || gap === Gap.line) return null;
  return run && !/[ '’]/.test(run.name) ? null : run;
}

/** Whether a name may be a unit of a kind, as far as the gazetteer tells; communes are not listed. */
function fits(value: PlaceName | null, kind: string): boolean {
  if (!value) return false;
  if (isCommune(kind)) return true;
  if (kind === CITY) return true;
  if (levelOfKind(kind) === 'province') return value.provinces.length > 0;
  return value.districts.length > 0;
}

function isCommune(kind: string): boolean {
  return levelOfKind(kind) === 'commune';
}

/** "Bình Sơn, ngày …": the line of place and date. */
function isPlaceLine(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 7 && i < tokens.length; i++) {
    if (tokens.word[i] === ',') return isDayWord(tokens, i + 1);
    if (tokens.gap[i] === Gap.line) return false;
  }
  return false;
}

function knownNameAt(
  tokens: Tokens,
  at: number,
): { name: string; to: number; value: PlaceName } | null {
  if (at >= tokens.length || !isUpper(tokens, at)) return null;
  const hit = PLACE_NAMES.longestAt(tokens, at);
  if (!hit || !(isUpper(tokens, hit.to - 1) || tokens.gap[hit.to - 1] === Gap.none)) return null;
  for (let i = at + 1; i < hit.to; i++) if (tokens.gap[i] === Gap.tab) return null;
  return { name: written(tokens, at, hit.to), to: hit.to, value: hit.value };
}

/** Words that begin what follows a place ("UBND xã Bình Khê Chủ tịch …"). */
const BEGINS_OTHER = classTrie('begins-other');
const SURNAMES = new Set(surnames);
const MOST_WORDS = 4;

/** An unlisted name: its capitalised words, at most four, before a person's name at the latest. */
export function capitalRun(tokens: Tokens, at: number): NamedPlace | null {
  let i = at;
  let words = 0;
  while (i < tokens.length && words < MOST_WORDS) {
    if (tokens.kind[i] !== TokenKind.word || !isUpper(tokens, i)) break;
    if (i > at && tokens.gap[i] !== Gap.space && tokens.gap[i] !== Gap.none) break;
    if (BEGINS_OTHER.longestAt(tokens, i) !== null) break;
    if (words >= 2 && SURNAMES.has(tokens.word[i] as string) && isUpper(tokens, i + 1)) break;
    words++;
    i++;
    if (
      tokens.word[i] === "'" &&
      tokens.gap[i] === Gap.none &&
      tokens.kind[i + 1] === TokenKind.word
    )
      i++;
    else continue;
    // The letters after an apostrophe are of the same word.
    i++;
  }
  if (words === 0) return null;
  if (isNameNumber(tokens, i)) i++;
  return { name: written(tokens, at, i), to: i, value: null };
}

/** "phường Xuân Hương - Đà Lạt": a name goes on over a hyphen where a commune is called so. */
function hyphenated(tokens: Tokens, run: NamedPlace | null): NamedPlace | null {
  if (!run || tokens.word[run.to] !== '-' || tokens.gap[run.to] === Gap.line) return run;
  const second = capitalRun(tokens, run.to + 1);
  if (!second || tokens.gap[run.to + 1] === Gap.line) return run;
  for (let to = second.to; to > run.to + 1; to--) {
    const name = `${run.name} - ${written(tokens, run.to + 1, to)}`;
    const { today, former } = communesNamed(name);
    if (today.length + former.length > 0) return { name, to, value: null };
  }
  return run;
}

/** "xã Tam Xuân 2", "xã A Lưới 1": one digit behind a commune's name, where no noun follows to count. */
function isNameNumber(tokens: Tokens, at: number): boolean {
  if (tokens.gap[at] !== Gap.space || !/^[1-9]$/.test(tokens.word[at] ?? '')) return false;
  const next = at + 1;
  if (next >= tokens.length || tokens.gap[next] === Gap.line || tokens.gap[next] === Gap.tab)
    return true;
  if (tokens.kind[next] === TokenKind.punctuation)
    return tokens.kind[next + 1] !== TokenKind.number && tokens.word[next] !== '%';
  return isUpper(tokens, next) || AFTER_NUMBERED_NAME.has(tokens.word[next] as string);
}

/** The words as written, single-spaced; a name in capitals in title case. */
export function written(tokens: Tokens, from: number, to: number): string {
  const text = singleSpaced(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  if (/[a-z]/.test(text)) return text;
  return text === text.toUpperCase() ? titleCase(text) : text;
}

/** "ĐĂK R'LẤP" → "Đăk R'Lấp". */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[\s'’\-–])(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
