import type { DocumentType } from '../../gazetteer/document-types.ts';
import { knownDocuments } from '../../gazetteer/known-documents.ts';
import { lawAbbreviations, lawNames } from '../../gazetteer/law-names.ts';
import { normativeSeries } from '../../gazetteer/normative-documents.ts';
import { isNumberWord, typeAt } from '../frame/type-words.ts';
import { normalKey } from '../normal-form.ts';
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
const ENDS = new Set(
  'đã được bị có của là năm số ngày quy theo tại để trong về do với cho khi nhằm này mới hiện cũng còn không từ đến trên sau trước sửa ban và hoặc thì mà gồm nêu như hay nên cần phải sẽ đang chưa chỉ vẫn bằng vào ra luật bộ nghị pháp thông quyết'.split(
    ' ',
  ),
);
/** Words before "luật" that make it another word ("pháp luật", "kỷ luật", "Đại học Luật"). */
const OTHER_BEFORE = new Set(
  'pháp kỷ kỉ quy dự định học khoa viện ty trường án cử sĩ đạo ngành hội phòng đoàn'.split(' '),
);
const OTHER_AFTER = new Set('sư gia pháp lệ tục học số'.split(' '));
const MAX_NAME = 14;

/** Whether "luật" at a token is a word of another meaning. */
export function isOtherWord(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.word[to - 1] !== 'luật' || to - from !== 1) return false;
  const before = tokens.gap[from] === Gap.line ? '' : (tokens.word[from - 1] ?? '');
  if (OTHER_BEFORE.has(before) && !(before === 'dự' || before === 'án')) return true;
  const after = tokens.word[to] ?? '';
  return OTHER_AFTER.has(after) && !isNumberWord(tokens, to);
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
    !ENDS.has(tokens.word[to] as string) &&
    typeAt(tokens, to) === null
  );
}

/** A name that is not listed, read from its capital to the first word or mark that ends it. */
function spelledName(tokens: Tokens, at: number, listedTo: number): LawName | null {
  const own = tokens.text[tokens.start[at] ?? 0] ?? '';
  if (tokens.kind[at] !== TokenKind.word || own === own.toLowerCase()) return null;
  if (ENDS.has(tokens.word[at] as string)) return null;
  let to = Math.max(at + 1, listedTo);
  while (to < tokens.length && to - at < MAX_NAME) {
    if (tokens.kind[to] !== TokenKind.word || tokens.gap[to] === Gap.tab) break;
    if (ENDS.has(tokens.word[to] as string)) break;
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
  if (tokens.word[at] !== '(' || tokens.word[at + 1] !== 'sửa' || tokens.word[at + 2] !== 'đổi')
    return at;
  for (let to = at + 3; to < at + 10; to++) if (tokens.word[to] === ')') return to + 1;
  return at;
}

/** The year in "Bộ luật Dân sự (2015)", "Luật Đầu tư công 2024", with the token after it. */
export function yearAfterName(tokens: Tokens, at: number): { year: number; to: number } | null {
  const bracket = tokens.word[at] === '(' ? 1 : 0;
  let year = at + bracket;
  if (tokens.word[year] === 'năm') year++;
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
  const law = tokens.word[at] === 'các' ? at + 1 : at;
  const counted = tokens.kind[law] === TokenKind.number ? law + 1 : law;
  if (counted === at || tokens.word[counted] !== 'luật') return null;
  const from = tokens.word[counted + 1] === 'có' ? counted + 2 : counted + 1;
  if (tokens.word[from] !== 'liên' || tokens.word[from + 2] !== 'đến') return null;
  let to = from + 3;
  while (to < from + MAX_NAME && tokens.kind[to] === TokenKind.word && isNamePart(tokens, to)) to++;
  return to > from + 3 ? to : null;
}

function isNamePart(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  const isPlanning = word === 'quy' && tokens.word[at + 1] === 'hoạch';
  return tokens.gap[at] !== Gap.tab && (isPlanning || !ENDS.has(word));
}

/** "một số điều Luật A": the law amended stands without "của". */
function isLawType(tokens: Tokens, at: number): boolean {
  return typeAt(tokens, at)?.value.named === true;
}

/** After "Luật": "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C"; the token after it, or null. */
export function amendedLawsAt(tokens: Tokens, at: number): number | null {
  if (tokens.word[at] !== 'sửa' || tokens.word[at + 1] !== 'đổi') return null;
  let of = at + 2;
  while (of < at + MAX_AMENDED && tokens.word[of] !== 'của' && !isLawType(tokens, of)) of++;
  const first = tokens.word[of] === 'của' ? of + 1 : isLawType(tokens, of) ? of : null;
  if (first === null) return null;
  const several = severalLawsAt(tokens, first);
  if (several !== null) return several;
  let to: number | null = null;
  for (let next = first, count = 0; count < MAX_AMENDED; count++) {
    if (tokens.word[next] === 'các') next++;
    const type = typeAt(tokens, next);
    const law = type?.value.named ? lawNameAt(tokens, type.to) : null;
    if (!law) break;
    to = law.to;
    if (tokens.word[to] !== ',' && tokens.word[to] !== 'và') break;
    next = to + 1;
  }
  return to;
}
