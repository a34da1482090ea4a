import type { Span } from '../../contract/index.ts';
import { wordIs } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { typeCodeAt } from './type-words.ts';

/** An official document's own number, as its head states it. */
export interface OwnNumber extends Span {
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  /** Standard spelling ("02/BC-SKHCN"; "/BC-UBND" where blank). */
  number: string;
  /** The type's code and the issuer's ("BC", "SKHCN"), in normal form; null where there is none. */
  typeCode: string | null;
  issuerCode: string | null;
}

/** "Số: 216 /BC-STC", "Số 12-NQ/TU", "Số:      /BC-UBND" in the lines of the head. */
export function ownNumber(tokens: Tokens, limit: number): OwnNumber | null {
  for (let i = 0; i < limit; i++) {
    if (!isNumberMark(tokens, i)) continue;
    const found = numberAfter(tokens, i);
    if (found && opensLine(tokens, i) && !isWrapped(tokens, i)) return found;
  }
  return null;
}

const isNumberMark = wordIs('number-word');
const endsMotto = wordIs('motto-end');

/** At a line's start, or after the motto on a line where both columns ran together. */
function opensLine(tokens: Tokens, at: number): boolean {
  let i = at;
  while (i > 0 && tokens.gap[i] !== Gap.line && tokens.gap[i] !== Gap.tab) {
    i--;
    const word = tokens.word[i] as string;
    // "QĐ số 12/QĐ-UBND" in a table's cell cites.
    if (GOES_ON.has(word) || (i === at - 1 && typeCodeAt(tokens, i))) return false;
    if (endsMotto(tokens, i) || tokens.kind[i] === TokenKind.punctuation) break;
    if (at - i > 8) return false;
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}

/** "… trong đó có Nghị quyết⏎số 52-NQ/TW": a sentence goes on in the next line. */
function isWrapped(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.line || isUpper(tokens, at)) return false;
  const before = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]);
  return tokens.kind[at - 1] === TokenKind.word && before !== before.toUpperCase();
}

/** "các Nghị định: số 130/2020/NĐ-CP", "…, số 59/2019/NĐ-CP": inside a line these go on with its sentence. */
const GOES_ON = new Set([':', ',', ';', '(', '/']);

/** The number and symbol after "số"; null where none stands there. */
export function numberAfter(tokens: Tokens, at: number): OwnNumber | null {
  let i = at + 1;
  while (i < tokens.length && tokens.gap[i] !== Gap.line && isBlankMark(tokens.word[i] as string))
    i++;
  let digits = '';
  const from = i;
  // "Số:⏎06/2024/QĐ-UBND": the number may stand on the next line, after a colon.
  const isColon = tokens.word[i - 1] === ':';
  while (i < tokens.length && tokens.kind[i] === TokenKind.number) {
    if (tokens.gap[i] === Gap.line && !(i === from && isColon)) break;
    digits += tokens.word[i];
    i++;
  }
  // "20a/KH-THTM": a letter told a second document of the same day apart.
  if (digits !== '' && tokens.gap[i] === Gap.none && /^[a-zđ]$/.test(tokens.word[i] ?? '')) {
    digits += tokens.word[i];
    i++;
  }
  while (i < tokens.length && isBlankMark(tokens.word[i] as string) && tokens.word[i] !== ':') i++;
  const separator = tokens.word[i];
  if (separator !== '/' && separator !== '-') return null;
  const symbol = symbolAt(tokens, i + 1);
  if (!symbol || !/\p{Lu}.*\p{Lu}/u.test(symbol.text)) return null;
  const number = `${digits}${separator}${symbol.text}`;
  const parts = symbol.text.split(/[/-]/).filter((part) => !/^\d+$/.test(part));
  const isParty = separator === '-';
  return {
    start: tokens.start[from] as number,
    end: tokens.end[symbol.to - 1] as number,
    from: at,
    to: symbol.to,
    number,
    typeCode: parts.length > 1 ? (parts[0] as string).toLowerCase() : null,
    issuerCode: (isParty ? parts.at(-1) : parts.length > 1 ? parts[1] : parts[0]) ?? null,
  };
}

function isBlankMark(word: string): boolean {
  return word === ':' || word === ';' || word === '.' || word === '…' || word === '_';
}

/** Two capitals at least: letters of a symbol, not the place that stands beside it ("- Đồng Tháp, ngày"). */
function isLetters(tokens: Tokens, at: number): boolean {
  return /\p{Lu}.*\p{Lu}|\d/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** "BC-STC", "2025/QĐ-UBND", "KH- UBND": joined by dashes, slashes and ampersands with or without spaces. */
function symbolAt(tokens: Tokens, at: number): { text: string; to: number } | null {
  let text = '';
  let i = at;
  for (let joined = true; i < tokens.length && i < at + 16; i++) {
    if (tokens.gap[i] === Gap.line || tokens.gap[i] === Gap.tab) break;
    const word = tokens.word[i] as string;
    const isJoint = word === '-' || word === '/' || word === '&';
    if (!isJoint && tokens.kind[i] === TokenKind.punctuation) break;
    if (!isJoint && !joined && tokens.gap[i] !== Gap.none) break;
    if (isJoint && tokens.gap[i] !== Gap.none && !isLetters(tokens, i + 1)) break;
    if (tokens.kind[i] === TokenKind.word && !isUpper(tokens, i)) break;
    text += isJoint ? word : tokens.text.slice(tokens.start[i], tokens.end[i]);
    joined = isJoint;
  }
  while (/[-/&]$/.test(text)) {
    text = text.slice(0, -1);
    i--;
  }
  return /\p{L}/u.test(text) ? { text, to: i } : null;
}
