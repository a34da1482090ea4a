import type { DocumentType } from '../../gazetteer/document-types.ts';
import { knownDocuments } from '../../gazetteer/known-documents.ts';
import { lawAbbreviations, lawNames } from '../../gazetteer/law-names.ts';
import { normativeSeries } from '../../gazetteer/normative-documents.ts';
import { isNumberWord, typeAt } from '../frame/type-words.ts';
import { normalKey } from '../normal-form.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { PhraseTrie } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { wordsOf } from './tail.ts';

/** A law's name as it stands after its type's word. */
export interface LawName {
  /** Official spelling where known, else as it stands; without the type's word. */
  name: string;
  to: number;
  /** In the list of names; else read by its capitals. */
  isKnown: boolean;
}

const NAMED_TYPES = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);
/** "Quản lí", "Kĩ thuật": the syllable's only vowel is spelled i or y alike. */
const LONE_Y = /(?<=(?:^|[\s,])[hklmst])[yýỳỷỹỵ](?![\p{L}])/giu;
const I_FOR_Y: Readonly<Record<string, string>> = {
  y: 'i',
  ý: 'í',
  ỳ: 'ì',
  ỷ: 'ỉ',
  ỹ: 'ĩ',
  ỵ: 'ị',
};

const NAMES = new PhraseTrie<string>();
/** "CBCC" of "Cán bộ, công chức": names by their initials; null where two share them. */
const INITIALS = new Map<string, string | null>();
for (const name of lawNames) addName(name, name);
for (const [, type, , , title] of knownDocuments) {
  const bare = /^(?:Bộ luật|Luật|Pháp lệnh) (.+)$/.exec(title)?.[1];
  if (bare && NAMED_TYPES.has(type) && !/^sửa đổi/i.test(bare)) addName(bare, bare);
}
for (const { type, rows } of normativeSeries) {
  if (!NAMED_TYPES.has(type)) continue;
  for (const [, , title] of rows) {
    if (!/^sửa đổi|…$/i.test(title)) addName(title, title);
  }
}
for (const [short, name] of lawAbbreviations) NAMES.add(short, name);

function addName(phrase: string, name: string): void {
  NAMES.add(phrase, name);
  const initials = lettersOf(lawKey(name).split(' '));
  const other = INITIALS.get(initials);
  INITIALS.set(initials, other === undefined || other === name ? name : null);
  if (phrase.includes(',')) NAMES.add(phrase.replaceAll(',', ''), name);
  const withI = phrase.replace(LONE_Y, (y) => I_FOR_Y[y] ?? y);
  if (withI !== phrase) NAMES.add(withI, name);
}

/** Words that no law's name goes on with. */
const endsName = wordIs('ends-law-name');
/** Words before "luật" that make it another word ("pháp luật", "kỷ luật", "Đại học Luật"). */
const makesOtherBefore = wordIs('other-law-before');
const makesOtherAfter = wordIs('other-law-after');
const isLawWord = wordIs('law-word');
const isOf = wordIs('of');
const isAnd = wordIs('and');
const isPlural = wordIs('plural-word');
const isYearWord = wordIs('year-noun');
const AMENDING = classTrie('amending');
const CONCERNING = classTrie('concerning');
const PLANNING = classTrie('planning');
const MAX_NAME = 14;

/** Whether "luật" at a token is a word of another meaning. */
export function isOtherWord(tokens: Tokens, from: number, to: number): boolean {
  if (!isLawWord(tokens, to - 1) || to - from !== 1) return false;
  if (tokens.gap[from] !== Gap.line && makesOtherBefore(tokens, from - 1)) return true;
  return makesOtherAfter(tokens, to) && !isNumberWord(tokens, to);
}

/** Reads the name that follows a law's type at a token, or null where none does. */
export function lawNameAt(tokens: Tokens, at: number): LawName | null {
  if (tokens.gap[at] === Gap.tab) return null;
  const listed = NAMES.longestAt(tokens, at);
  if (listed && !continuesName(tokens, at, listed.to)) {
    return { name: listed.value, to: listed.to, isKnown: true };
  }
  return spelledName(tokens, at, listed?.to ?? at);
}

/** "Luật Giá trị gia …": one listed word that goes on in small letters is the start of another name. */
function continuesName(tokens: Tokens, from: number, to: number): boolean {
  const next = tokens.text[tokens.start[to] ?? 0] ?? '';
  return (
    to - from === 1 &&
    to < tokens.length &&
    tokens.kind[to] === TokenKind.word &&
    tokens.gap[to] === Gap.space &&
    next === next.toLowerCase() &&
    !endsName(tokens, to) &&
    typeAt(tokens, to) === null
  );
}

/** A name that is not listed, read from its capital to the first word or mark that ends it. */
function spelledName(tokens: Tokens, at: number, listedTo: number): LawName | null {
  const own = tokens.text[tokens.start[at] ?? 0] ?? '';
  if (tokens.kind[at] !== TokenKind.word || own === own.toLowerCase()) return null;
  if (endsName(tokens, at)) return null;
  let to = Math.max(at + 1, listedTo);
  while (to < tokens.length && to - at < MAX_NAME) {
    if (tokens.kind[to] !== TokenKind.word || tokens.gap[to] === Gap.tab) break;
    if (endsName(tokens, to)) break;
    to++;
  }
  const spelled = wordsOf(tokens, at, to);
  const full = to === at + 1 && spelled.length > 2 ? abbreviated(spelled) : null;
  return { name: full ?? spelled, to, isKnown: false };
}

function abbreviated(word: string): string | null {
  return word === word.toUpperCase() ? (INITIALS.get(word.toLowerCase()) ?? null) : null;
}

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** "(sửa đổi)", "(sửa đổi, bổ sung)" after a name: token after it, or the same token. */
export function afterAmended(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== '(' || !AMENDING.longestAt(tokens, at + 1)) return at;
  for (let to = at + 3; to < at + 10; to++) if (tokens.word[to] === ')') return to + 1;
  return at;
}

/** The year in "Bộ luật Dân sự (2015)", "Luật Đầu tư công 2024", with the token after it. */
export function yearAfterName(tokens: Tokens, at: number): { year: number; to: number } | null {
  const bracket = tokens.word[at] === '(' ? 1 : 0;
  let year = at + bracket;
  if (isYearWord(tokens, year)) year++;
  const word = tokens.word[year] ?? '';
  if (tokens.kind[year] !== TokenKind.number || !/^(19[4-9]\d|20[0-4]\d)$/.test(word)) return null;
  if (bracket && tokens.word[year + 1] !== ')') return null;
  if (!bracket && ['/', '-', '%'].includes(tokens.word[year + 1] ?? '')) return null;
  return { year: Number(word), to: year + 1 + bracket };
}

/** Full name in its usual spelling: "Luật" and "đất đai" → "Luật Đất đai". */
export function fullLawName(type: DocumentType, name: string): string {
  return `${type.name} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The name for comparison. */
export function lawKey(name: string): string {
  return normalKey(name)
    .replace(/[,;()]/g, '')
    .replace(/\s+/g, ' ');
}

/** "luật qlt" of "Luật Quản lý thuế": how a page abbreviates a name that stands on it, or null. */
export function initialsOf(name: string): string | null {
  const words = lawKey(name).split(' ');
  const head =
    name.startsWith('Luật ') || name.startsWith('Bộ luật ') ? words.indexOf('luật') + 1 : 0;
  if (head === 0 || words.length - head < 2) return null;
  return [...words.slice(0, head), lettersOf(words.slice(head))].join(' ');
}

const MAX_AMENDED = 12;

/** "37 luật có liên quan đến quy hoạch": laws amended at once, told by what they are about. */
function severalLawsAt(tokens: Tokens, at: number): number | null {
  const law = isPlural(tokens, at) ? at + 1 : at;
  const counted = tokens.kind[law] === TokenKind.number ? law + 1 : law;
  if (counted === at || !isLawWord(tokens, counted)) return null;
  const from = CONCERNING.longestAt(tokens, counted + 1)?.to ?? null;
  if (from === null) return null;
  let to = from;
  while (to < from + MAX_NAME && tokens.kind[to] === TokenKind.word && isNamePart(tokens, to)) to++;
  return to > from ? to : null;
}

function isNamePart(tokens: Tokens, at: number): boolean {
  if (tokens.gap[at] === Gap.tab) return false;
  return PLANNING.longestAt(tokens, at) !== null || !endsName(tokens, at);
}

/** "một số điều Luật A": the law amended stands without "của". */
function isLawType(tokens: Tokens, at: number): boolean {
  return typeAt(tokens, at)?.value.named === true;
}

/** After "Luật": "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C"; the token after it, or null. */
export function amendedLawsAt(tokens: Tokens, at: number): number | null {
  if (!AMENDING.longestAt(tokens, at)) return null;
  let of = at + 2;
  while (of < at + MAX_AMENDED && !isOf(tokens, of) && !isLawType(tokens, of)) of++;
  const first = isOf(tokens, of) ? of + 1 : isLawType(tokens, of) ? of : null;
  if (first === null) return null;
  const several = severalLawsAt(tokens, first);
  if (several !== null) return several;
  let to: number | null = null;
  for (let next = first, count = 0; count < MAX_AMENDED; count++) {
    if (isPlural(tokens, next)) next++;
    const type = typeAt(tokens, next);
    const law = type?.value.named ? lawNameAt(tokens, type.to) : null;
    if (!law) break;
    to = law.to;
    if (tokens.word[to] !== ',' && !isAnd(tokens, to)) break;
    next = to + 1;
  }
  return to;
}
