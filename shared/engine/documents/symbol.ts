import type { SymbolOrgan } from '../../gazetteer/symbol-organs.ts';
import { isCapitalAt } from '../normal-form.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, normalBetween, TokenKind, type Tokens } from '../scan/tokens.ts';
import { codeOf, isSymbolic, keyOf, organOf, unglue } from './symbol-letters.ts';

/** A document's number and symbol (số và ký hiệu) as read off the tokens. */
export interface DocumentNumber {
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  /** "30c", "09": the running number. */
  digits: string;
  /** The year that stands in the number ("43/2011/NĐ-CP"). */
  year: number | null;
  /** Type code in its official spelling ("NĐ"), where the symbol begins with one. */
  code: string | null;
  /** Letters of the issuing bodies and units, in order ("CP"; "STC", "VP"). */
  organs: readonly string[];
  /** The row of the first of them, where its letters are known everywhere. */
  organ: SymbolOrgan | null;
  /** Standard spelling: "43/2011/NĐ-CP", "52-NQ/TW"; the digits alone where no symbol stands. */
  number: string;
  /** What equal numbers share however they were typed: "43/2011/ndcp". */
  key: string;
  /** Symbol without the digits ("/2011/NĐ-CP"), "" where none stands. */
  tail: string;
}

const MAX_SEGMENTS = 8;

/**
 * Reads the number that starts at a number token. `trusted` where a type's name or the word "số"
 * stands before it: then odd separators and unknown letters are believed too. Null where no symbol
 * follows; a bare number is the caller's to judge.
 */
export function readNumber(tokens: Tokens, at: number, trusted: boolean): DocumentNumber | null {
  const digits = digitsAt(tokens, at);
  if (!digits) return null;
  let year: number | null = null;
  let next = digits.to;
  let yearMark = '/';
  const marked = separatorAt(tokens, next);
  // "43/2011/NĐ-CP"; the Government's yearly resolutions also wrote "19-2018/NQ-CP".
  if (marked && isYear(tokens, marked.to)) {
    const after = separatorAt(tokens, marked.to + 1);
    if (after?.char === '/' || (after && marked.char === '/')) {
      if (segmentAt(tokens, after.to, true)) {
        year = Number(tokens.word[marked.to]);
        next = marked.to + 1;
        yearMark = marked.char;
      }
    }
  }
  const segments = readSegments(tokens, next, trusted || year !== null, year);
  if (segments.length === 0) return null;
  return assemble(at, digits.text, year === null ? '' : `${yearMark}${year}`, splitGlued(segments));
}

/** The running number with its letter ("30c"): tokens up to `to`. */
export function digitsAt(tokens: Tokens, at: number): { text: string; to: number } | null {
  const word = tokens.word[at];
  if (tokens.kind[at] !== TokenKind.number || word === undefined || word.length > 6) return null;
  const grouped = groupedAt(tokens, at);
  if (grouped) return grouped;
  const letter = tokens.word[at + 1] ?? '';
  const lettered =
    tokens.gap[at + 1] === Gap.none && letter.length === 1 && 'abcdeđ'.includes(letter);
  return lettered ? { text: word + letter, to: at + 2 } : { text: word, to: at + 1 };
}

/** "1.234/UBND-TH": thousands marked off in a running number. */
function groupedAt(tokens: Tokens, at: number): { text: string; to: number } | null {
  const after = tokens.word[at + 3];
  if (tokens.word[at + 1] !== '.' || (after !== '/' && after !== '-')) return null;
  const glued = tokens.gap[at + 1] === Gap.none && tokens.gap[at + 2] === Gap.none;
  const thousands = tokens.word[at + 2] as string;
  if (!glued || !/^\d{3}$/.test(thousands) || !/^[1-9]\d?$/.test(tokens.word[at] as string))
    return null;
  return { text: `${tokens.word[at]}${thousands}`, to: at + 3 };
}

interface Segment {
  separator: string;
  letters: string;
  /** Official code, where the letters are one. */
  code: string | null;
  organ: SymbolOrgan | null;
  to: number;
}

function readSegments(
  tokens: Tokens,
  from: number,
  trusted: boolean,
  year: number | null,
): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  while (segments.length < MAX_SEGMENTS) {
    const first = segments.length === 0;
    const separator = first
      ? (separatorAt(tokens, at) ?? looseSeparator(tokens, at, trusted))
      : (separatorAt(tokens, at) ?? dotInside(tokens, at) ?? looseInner(tokens, at, segments));
    if (!separator) break;
    if (isComplete(segments) && separator.spaced) break;
    const segment = segmentAt(tokens, separator.to, trusted);
    if (!segment) break;
    if (first && !opens(segment, separator, trusted, year !== null)) break;
    if (separator.spaced && !first && !isPlausible(segment.letters)) break;
    segment.separator = separator.char;
    segments.push(segment);
    at = segment.to;
  }
  const only = segments.length === 1 ? (segments[0] as Segment) : null;
  if (!only || standsAlone(only, trusted)) return segments;
  const separator = { char: only.separator, spaced: false };
  return isOldStyle(only, separator, trusted, year !== null) ? segments : [];
}

/** Whether the first segment may open a symbol after this separator. */
function opens(
  segment: Segment,
  separator: Separator,
  trusted: boolean,
  hasYear: boolean,
): boolean {
  if (separator.char === '/') return true;
  if (isOldStyle(segment, separator, trusted, hasYear)) return true;
  // After a dash or nothing only a type's code opens one: "52-NQ/TW", never "2020-UBND".
  return segment.code !== null && (trusted || !separator.spaced || separator.char === '-');
}

/** "12/1997-QH10", "130-CP", "111-HĐBT": until the 1990s a dash stood before the letters of the highest bodies. */
function isOldStyle(
  segment: Segment,
  separator: { char: string; spaced: boolean },
  trusted: boolean,
  hasYear: boolean,
): boolean {
  if (separator.char !== '-' || separator.spaced || !trusted) return false;
  const kind = segment.organ?.kind;
  return kind === 'government' || kind === 'premier' || (hasYear && kind === 'assembly');
}

/** One segment alone: "72/2020/QH14", "64/CP", "1179/STCVP"; only where it is believed. */
function standsAlone(segment: Segment, trusted: boolean): boolean {
  if (segment.code === null && unglue(segment.letters) !== null) return true;
  if (segment.separator !== '/') return trusted && segment.code !== null;
  return trusted || segment.organ !== null;
}

function isComplete(segments: readonly Segment[]): boolean {
  const first = segments[0];
  if (!first) return false;
  if (first.organ?.kind === 'assembly' && first.letters !== first.organ.code) return true;
  return segments.length >= 2 && !(first.code !== null && JOINT.test(first.code));
}

/** Codes of documents that several bodies issue together: all their letters follow. */
const JOINT = /(LT|LN|PH)$/;

interface Separator {
  char: string;
  to: number;
  spaced: boolean;
}

/** A slash or a dash, with spaces and one line break about it at most. */
function separatorAt(tokens: Tokens, at: number): Separator | null {
  const char = tokens.word[at];
  if (char !== '/' && char !== '-') return null;
  const before = tokens.gap[at] as Gap;
  const after = tokens.gap[at + 1];
  if (after === undefined || after === Gap.tab || before === Gap.tab) return null;
  // A dash that begins a line is a bullet unless its letters follow at once.
  if (before === Gap.line && (char !== '-' || after !== Gap.none)) return null;
  const spaced = before !== Gap.none || after === Gap.space || after === Gap.line;
  return { char, to: at + 1, spaced: spaced && !(after === Gap.line && before === Gap.none) };
}

/** "21.BC-KTXH", "18 NQ/ TU", "57NQ/TW": a dot, a space or nothing where the separator was meant. */
function looseSeparator(tokens: Tokens, at: number, trusted: boolean): Separator | null {
  if (!trusted) return null;
  const dotted = tokens.word[at] === '.' && tokens.gap[at + 1] === Gap.none;
  const to = dotted ? at + 1 : at;
  if (!dotted && tokens.gap[at] !== Gap.space && tokens.gap[at] !== Gap.none) return null;
  const segment = segmentAt(tokens, to, true);
  const after = segment?.code ? tokens.word[segment.to] : null;
  if (after !== '/' && after !== '-') return null;
  return { char: '', to, spaced: false };
}

/** "07/CĐ.UBND": a dot between a code and the letters of a body. */
function dotInside(tokens: Tokens, at: number): Separator | null {
  const isGlued = tokens.gap[at] === Gap.none && tokens.gap[at + 1] === Gap.none;
  if (!isGlued || tokens.word[at] !== '.' || organOf(tokens.word[at + 1] ?? '') === null)
    return null;
  return { char: '-', to: at + 1, spaced: false };
}

/** "19 – NQ, TW": a comma or a space before a Party body's letters. */
function looseInner(tokens: Tokens, at: number, segments: readonly Segment[]): Separator | null {
  if (segments.length !== 1 || segments[0]?.code == null) return null;
  const to = tokens.word[at] === ',' ? at + 1 : at;
  if (tokens.gap[to] !== Gap.space || !isUpper(tokens, to)) return null;
  const organ = organOf(tokens.word[to] ?? '');
  return organ && (to === at || organ.party) ? { char: '', to, spaced: false } : null;
}

/** Letters of a symbol: "UBND", "QH14", "GCS&TCDN", "TTg"; capitals, or letters known in symbols. */
function segmentAt(tokens: Tokens, at: number, trusted: boolean): Segment | null {
  if (tokens.kind[at] !== TokenKind.word) return null;
  if (!trusted && !isUpper(tokens, at)) return null;
  const to = segmentEnd(tokens, at);
  const dot = codeBeforeDot(tokens, at, to);
  if (dot !== null) return { separator: '', letters: dot, code: dot, organ: null, to: at + 1 };
  const small = to === at + 1 ? (tokens.word[at] as string) : normalBetween(tokens, at, to);
  const code = codeOf(small);
  const organ = code === null ? organOf(small) : null;
  if (code === null && organ === null) {
    const letters = lettersOf(tokens, at, to);
    return isSymbolic(letters) ? { separator: '', letters, code, organ, to } : null;
  }
  const inCapitals = isUpper(tokens, at);
  if (!inCapitals && tokens.text.slice(tokens.start[at], tokens.end[to - 1]) !== small) return null;
  const letters = code ?? (organ as SymbolOrgan).code + termOf(organ as SymbolOrgan, small);
  return { separator: '', letters, code, organ, to };
}

/** "CĐ.UBND", "QĐ.UB": a type's code before the dot that stands where a dash was meant, or null. */
function codeBeforeDot(tokens: Tokens, at: number, to: number): string | null {
  if (to < at + 3 || tokens.word[at + 1] !== '.') return null;
  const code = codeOf(tokens.word[at] as string);
  return code !== null && organOf(normalBetween(tokens, at + 2, to)) ? code : null;
}

/** The term after an assembly's letters ("QH14"); a footnote's digit glued to another's is none. */
function termOf(organ: SymbolOrgan, letters: string): string {
  const hasTerms = organ.kind === 'council' || (organ.kind === 'assembly' && organ.issuer !== null);
  return hasTerms ? (/(?<!\d)\d+$/.exec(letters)?.[0] ?? '') : '';
}

const MAX_PARTS = 12;

/** The token after a run of letters, with digits, "&" and dots glued into it. */
function segmentEnd(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (tokens.gap[to] === Gap.none && to - at < MAX_PARTS) {
    const kind = tokens.kind[to];
    const word = tokens.word[to] as string;
    if (
      kind === TokenKind.number
        ? word.length <= 3
        : kind === TokenKind.word && isNumber(tokens, to - 1)
    )
      to++;
    else if ((word === '&' || word === '.') && joinsLetters(tokens, to + 1)) to += 2;
    else break;
  }
  return to;
}

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.number;
}

function joinsLetters(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && tokens.gap[at] === Gap.none && isUpper(tokens, at);
}

function isPlausible(letters: string): boolean {
  return isSymbolic(letters) && letters.length <= 14;
}

/** Capitals kept, look-alike letters made Latin. */
function lettersOf(tokens: Tokens, from: number, to: number): string {
  const own = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  const folded = normalBetween(tokens, from, to);
  let out = '';
  for (let i = 0; i < own.length; i++) {
    const char = folded.charAt(i);
    out += isCapitalAt(own, i) ? char.toUpperCase() : char;
  }
  return out;
}

function isYear(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return (
    word?.length === 4 && (word.startsWith('20') || word.startsWith('19')) && isNumber(tokens, at)
  );
}

/** "QĐUBND" → "QĐ", "UBND": two segments whose dash was lost. */
function splitGlued(segments: Segment[]): Segment[] {
  const first = segments[0];
  if (segments.length !== 1 || !first || first.code !== null) return segments;
  const parts = unglue(first.letters);
  if (!parts) return segments;
  const { code, organ } = parts;
  const separator = first.separator === '-' ? '/' : '-';
  return [
    { ...first, letters: code, code, organ: null },
    { ...first, separator, letters: organ.code, organ },
  ];
}

function assemble(
  from: number,
  digits: string,
  markedYear: string,
  segments: readonly Segment[],
): DocumentNumber {
  const party = segments.some((segment) => segment.organ?.party === true);
  const outer = party && markedYear === '' ? '-' : '/';
  let tail = markedYear;
  for (const [i, segment] of segments.entries()) {
    const fallback = i === 0 ? outer : segments[0]?.separator === '-' || party ? '/' : '-';
    // "12/1997-QH10" is "12/1997/QH10" in today's spelling.
    const isOld = i === 0 && markedYear !== '' && segment.organ?.kind === 'assembly';
    tail += (isOld ? '/' : segment.separator || fallback) + segment.letters;
  }
  const first = segments[0] as Segment;
  const organs = first.code === null ? segments : segments.slice(1);
  return {
    from,
    to: (segments.at(-1) as Segment).to,
    digits,
    year: markedYear === '' ? null : Number(markedYear.slice(1)),
    code: first.code,
    organs: organs.map((segment) => segment.letters),
    organ: organs[0]?.organ ?? null,
    number: digits + tail,
    key: keyOf(digits, markedYear.slice(1), segments),
    tail,
  };
}
