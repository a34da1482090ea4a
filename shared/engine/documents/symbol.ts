import { documentTypes } from '../../gazetteer/document-types.ts';
import {
  type BodyKind,
  bodyKinds,
  type SymbolOrgan,
  symbolOrgans,
} from '../../gazetteer/symbol-organs.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';

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
  /** Standard spelling: "43/2011/NĐ-CP", "52-NQ/TW"; the digits alone where no symbol stands. */
  number: string;
  /** What equal numbers share however they were typed: "43/2011/ndcp". */
  key: string;
  /** Symbol without the digits ("/2011/NĐ-CP"), "" where none stands. */
  tail: string;
}

/** Codes of document types by their folded letters: official spelling. */
const CODES = new Map<string, string>();
for (const type of documentTypes) {
  for (const code of [...type.codes, ...(type.alsoCodes ?? [])]) {
    if (!CODES.has(foldLetters(code))) CODES.set(foldLetters(code), code);
  }
}

const ORGANS = new Map(symbolOrgans.map((organ) => [foldLetters(organ.code), organ]));
/** Organs whose letters are common enough to be told apart from a code glued before them. */
const GLUED = symbolOrgans.filter((organ) => organ.code.length > 1);

/** Letters for comparison: lower case, đ as d. */
export function foldLetters(letters: string): string {
  return letters.toLowerCase().replaceAll('đ', 'd');
}

/** The row of an organ's letters, with the term that follows the National Assembly's ("QH14"). */
export function symbolOrganOf(letters: string): SymbolOrgan | null {
  return ORGANS.get(foldLetters(letters).replace(/\d{1,2}$/, '')) ?? null;
}

/** The kind of body that a full name tells for certain, or null. */
export function bodyKindOf(name: string): BodyKind | null {
  return bodyKinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Official spelling of a type code, or null where the letters are none. */
export function codeOf(letters: string): string | null {
  return CODES.get(foldLetters(letters)) ?? null;
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
  const segments = readSegments(tokens, next, trusted || year !== null);
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
  to: number;
}

function readSegments(tokens: Tokens, from: number, trusted: boolean): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  while (segments.length < MAX_SEGMENTS) {
    const first = segments.length === 0;
    const separator = first
      ? (separatorAt(tokens, at) ?? looseSeparator(tokens, at, trusted))
      : (separatorAt(tokens, at) ?? looseInner(tokens, at, segments));
    if (!separator) break;
    if (isComplete(segments) && separator.spaced) break;
    const segment = segmentAt(tokens, separator.to, trusted);
    if (!segment) break;
    if (first && !opens(segment, separator, trusted)) break;
    if (separator.spaced && !first && !isPlausible(segment.letters)) break;
    segments.push({ ...segment, separator: separator.char });
    at = segment.to;
  }
  return segments.length === 1 && !standsAlone(segments[0] as Segment, trusted) ? [] : segments;
}

/** Whether the first segment may open a symbol after this separator. */
function opens(
  segment: Omit<Segment, 'separator'>,
  separator: Separator,
  trusted: boolean,
): boolean {
  if (separator.char === '/') return true;
  // After a dash or nothing only a type's code opens one: "52-NQ/TW", never "2020-UBND".
  return segment.code !== null && (trusted || !separator.spaced || separator.char === '-');
}

/** One segment alone: "72/2020/QH14", "64/CP", "1179/STCVP"; only where it is believed. */
function standsAlone(segment: Segment, trusted: boolean): boolean {
  if (splitGlued([segment]).length > 1) return true;
  if (segment.separator !== '/') return trusted && segment.code !== null;
  return trusted || symbolOrganOf(segment.letters) !== null;
}

function isComplete(segments: readonly Segment[]): boolean {
  const first = segments[0];
  if (!first) return false;
  if (/^(ub)?(tv)?qh\d/i.test(first.letters)) return true;
  const joint = first.code !== null && /lt$|ln$|ph$/i.test(first.code);
  return segments.length >= 2 && !joint;
}

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

/** "19 – NQ, TW": a comma or a space before a Party body's letters. */
function looseInner(tokens: Tokens, at: number, segments: readonly Segment[]): Separator | null {
  if (segments.length !== 1 || segments[0]?.code == null) return null;
  const to = tokens.word[at] === ',' ? at + 1 : at;
  if (tokens.gap[to] !== Gap.space || !isUpper(tokens, to)) return null;
  const organ = symbolOrganOf(tokens.word[to] ?? '');
  return organ && (to === at || organ.party) ? { char: '', to, spaced: false } : null;
}

/** Letters of a symbol: "UBND", "QH14", "GCS&TCDN", "TTg"; capitals, or letters known in symbols. */
function segmentAt(
  tokens: Tokens,
  at: number,
  trusted: boolean,
): Omit<Segment, 'separator'> | null {
  if (tokens.kind[at] !== TokenKind.word) return null;
  let to = at + 1;
  while (tokens.gap[to] === Gap.none && to - at < 12) {
    const kind = tokens.kind[to];
    const glued =
      (kind === TokenKind.number && (tokens.word[to] as string).length <= 3) ||
      (kind === TokenKind.word && tokens.kind[to - 1] !== TokenKind.word);
    const joins =
      (tokens.word[to] === '&' || tokens.word[to] === '.') &&
      tokens.kind[to + 1] === TokenKind.word &&
      tokens.gap[to + 1] === Gap.none &&
      isUpper(tokens, to + 1);
    if (glued) to++;
    else if (joins) to += 2;
    else break;
  }
  let letters = lettersOf(tokens, at, to);
  const organ = symbolOrganOf(letters);
  // A footnote's digit glued to a body that has no terms.
  if (organ && /\d$/.test(letters) && !/^(UBTV)?QH$/.test(organ.code) && organ.code !== 'HĐND') {
    letters = letters.replace(/\d+$/, '');
  }
  const code = codeOf(letters);
  const known = code !== null || organ !== null;
  if (!isSymbolic(letters) && !(known && trusted && letters === letters.toLowerCase())) {
    if (!known || !isUpper(tokens, at)) return null;
  }
  const spelled = code ?? (organ ? organ.code + (/\d+$/.exec(letters)?.[0] ?? '') : letters);
  return { letters: spelled, code, to };
}

/** At least two capitals, or one letter alone that is one. */
function isSymbolic(letters: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const char of letters) {
    if (char !== char.toLowerCase()) capitals++;
    else if (char !== char.toUpperCase()) small++;
  }
  return capitals > small && (capitals > 1 || capitals + small <= 2);
}

function isPlausible(letters: string): boolean {
  return isSymbolic(letters) && letters.length <= 14;
}

/** Capitals kept, look-alike letters made Latin. */
function lettersOf(tokens: Tokens, from: number, to: number): string {
  let out = '';
  const end = tokens.end[to - 1] as number;
  for (let i = tokens.start[from] as number; i < end; i++) {
    const own = tokens.text[i] as string;
    const folded = tokens.normal[i] as string;
    out += own === own.toLowerCase() ? folded : folded.toUpperCase();
  }
  return out;
}

function isUpper(tokens: Tokens, at: number): boolean {
  const char = tokens.text[tokens.start[at] as number];
  return char !== undefined && char !== char.toLowerCase();
}

function isYear(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] ?? '';
  return tokens.kind[at] === TokenKind.number && /^(19|20)\d\d$/.test(word);
}

/** "QĐUBND" → "QĐ", "UBND": a code and a well-known body whose dash was lost. */
function splitGlued(segments: Segment[]): Segment[] {
  const first = segments[0];
  if (segments.length !== 1 || !first || first.code !== null) return segments;
  const folded = foldLetters(first.letters);
  for (const organ of GLUED) {
    const tail = foldLetters(organ.code);
    const code = folded.endsWith(tail) ? codeOf(folded.slice(0, -tail.length)) : null;
    if (code === null) continue;
    const inner = first.separator === '-' ? '/' : '-';
    return [
      { ...first, letters: code, code },
      { ...first, separator: inner, letters: organ.code, code: null },
    ];
  }
  return segments;
}

function assemble(
  from: number,
  digits: string,
  markedYear: string,
  segments: readonly Segment[],
): DocumentNumber {
  const party = segments.some((s) => symbolOrganOf(s.letters)?.party === true);
  const outer = party && markedYear === '' ? '-' : '/';
  let tail = markedYear;
  for (const [i, segment] of segments.entries()) {
    const fallback = i === 0 ? outer : segments[0]?.separator === '-' || party ? '/' : '-';
    tail += (segment.separator || fallback) + segment.letters;
  }
  const code = segments[0]?.code ?? null;
  return {
    from,
    to: (segments.at(-1) as Segment).to,
    digits,
    year: markedYear === '' ? null : Number(markedYear.slice(1)),
    code: segments.length > 1 || party ? code : assemblyCode(segments) ? null : code,
    organs: segments.slice(code === null ? 0 : 1).map((s) => s.letters),
    number: digits + tail,
    key: numberKey(digits + tail),
    tail,
  };
}

function assemblyCode(segments: readonly Segment[]): boolean {
  return symbolOrganOf(segments[0]?.letters ?? '')?.issuer === 'Quốc hội';
}

/** What equal numbers share: no leading zeros, no separators between letters, d for đ. */
export function numberKey(number: string): string {
  const [, digits = '', letter = '', year = '', rest = ''] =
    /^0*(\d+)([a-zđ]?)(?:[/-]((?:19|20)\d\d)(?=[/-]))?(.*)$/i.exec(number) ?? [];
  return `${digits}${letter}/${year}/${foldLetters(rest).replace(/[^a-z0-9&]/g, '')}`;
}
