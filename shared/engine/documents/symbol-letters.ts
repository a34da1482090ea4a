import { documentTypes } from '../../gazetteer/document-types.ts';
import {
  type BodyKind,
  bodyKinds,
  type SymbolOrgan,
  symbolOrgans,
} from '../../gazetteer/symbol-organs.ts';

/** Codes of document types by their small letters, with đ and without: official spelling. */
const CODES = new Map<string, string>();
const ORGANS = new Map<string, SymbolOrgan>();

for (const type of documentTypes) {
  for (const code of [...type.codes, ...(type.alsoCodes ?? [])]) file(CODES, code, code);
}
for (const organ of symbolOrgans) file(ORGANS, organ.code, organ);

function file<T>(index: Map<string, T>, letters: string, value: T): void {
  for (const key of [letters.toLowerCase(), foldLetters(letters)]) {
    if (!index.has(key)) index.set(key, value);
  }
}

/** Letters for comparison: lower case, đ as d. */
export function foldLetters(letters: string): string {
  return letters.toLowerCase().replaceAll('đ', 'd');
}

/** Official spelling of a type code by its small letters, or null where they are none. */
export function codeOf(small: string): string | null {
  return CODES.get(small) ?? null;
}

/** The row of an organ by its small letters; a term may follow ("qh14", "hđnd15"). */
export function organOf(small: string): SymbolOrgan | null {
  const last = small.charCodeAt(small.length - 1);
  if (last < 0x30 || last > 0x39) return ORGANS.get(small) ?? null;
  return ORGANS.get(small.replace(/\d{1,2}$/, '')) ?? null;
}

/** The kind of body that a full name tells for certain, or null. */
export function bodyKindOf(name: string): BodyKind | null {
  return bodyKinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** At least two capitals, or one letter alone that is one. */
export function isSymbolic(letters: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < letters.length; i++) {
    const char = letters[i] as string;
    if (char !== char.toLowerCase()) capitals++;
    else if (char !== char.toUpperCase()) small++;
  }
  return capitals > small && (capitals > 1 || capitals + small <= 2);
}

/** Organs whose letters are long enough to be told apart from a code glued before them. */
const GLUED = symbolOrgans
  .filter((organ) => organ.code.length > 1)
  .map((organ) => ({ organ, tail: foldLetters(organ.code) }));

/** "QĐUBND" → "QĐ" and the row of UBND: a code and a well-known body whose dash was lost. */
export function unglue(letters: string): { code: string; organ: SymbolOrgan } | null {
  const folded = foldLetters(letters);
  for (const { organ, tail } of GLUED) {
    const code = folded.endsWith(tail) ? codeOf(folded.slice(0, -tail.length)) : null;
    if (code !== null) return { code, organ };
  }
  return null;
}

/** What equal numbers share: no leading zeros, no separators between letters, d for đ. */
export function numberKey(number: string): string {
  const own = number.replace(/^0+(?=\d)/, '');
  const [head = '', digits = '', letter = '', year = ''] =
    /^(\d+)([a-zđ]?)(?:[/-]((?:19|20)\d\d)(?=[/-]))?/i.exec(own) ?? [];
  return `${digits}${letter}/${year}/${head === '' ? '' : plain(own.slice(head.length))}`;
}

/** The same of a number's parts. */
export function keyOf(
  digits: string,
  year: string,
  segments: readonly { letters: string }[],
): string {
  let key = `${digits.replace(/^0+(?=\d)/, '')}/${year}/`;
  for (const { letters } of segments) key += plain(letters);
  return key;
}

const PLAIN = new Map<string, string>();
const MAX_PLAIN = 5000;

/** Letters and digits alone, d for đ; remembered, since a page's numbers share few letters. */
function plain(letters: string): string {
  const known = PLAIN.get(letters);
  if (known !== undefined) return known;
  const folded = foldLetters(letters).replace(/[^a-z0-9&]/g, '');
  if (PLAIN.size < MAX_PLAIN) PLAIN.set(letters, folded);
  return folded;
}
