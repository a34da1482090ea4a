import type { DocumentType } from '../../gazetteer/document-types.ts';
import { wordIs } from '../rules/word-index.ts';
import { dateAt } from '../scan/dates.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { saysYear } from '../years.ts';
import { digitsAt, readNumber } from './symbol.ts';

/** A number whose symbol is cut off: "52", "30c", "100/2019". */
export interface ShortNumber {
  text: string;
  year: number | null;
  to: number;
}

/** Reads the bare number at a token; null where it is part of something else (date, share, range). */
export function shortNumberAt(tokens: Tokens, at: number): ShortNumber | null {
  const digits = digitsAt(tokens, at);
  if (!digits || digits.text.length > 6) return null;
  const { to } = digits;
  const next = tokens.word[to];
  const glued = tokens.gap[to] === Gap.none;
  const numberAfter = tokens.kind[to + 1] === TokenKind.number;
  if (next === '%' || next === '°' || next === '+') return null;
  if (next === '/' && numberAfter) {
    const year = tokens.word[to + 1] as string;
    const after = tokens.word[to + 2];
    if (!saysYear(year) || after === '/' || after === '-') return null;
    return { text: `${digits.text}/${year}`, year: Number(year), to: to + 2 };
  }
  if (next === '-' && numberAfter) return null;
  if ((next === '.' || next === ',') && glued && numberAfter && tokens.gap[to + 1] === Gap.none) {
    // A decimal or a grouped number, unless the list ends in a symbol ("18,19-NQ/TW").
    if (next === '.' || !endsInSymbol(tokens, to + 1)) return null;
  }
  if (glued && tokens.kind[to] === TokenKind.word) return null;
  return { text: digits.text, year: null, to };
}

const MAX_MEMBERS = 12;

/** "12,13,14/KH-UBND": numbers and commas without spaces whose last has its symbol. */
function endsInSymbol(tokens: Tokens, from: number): boolean {
  let at = from;
  for (let count = 0; count < MAX_MEMBERS; count++) {
    if (tokens.word[at + 1] !== ',' || tokens.kind[at + 2] !== TokenKind.number) break;
    at += 2;
  }
  return readNumber(tokens, at, true) !== null;
}

/** What may follow a short form: the words that go on with a sentence about a document. */
const mayFollow = wordIs('goes-on-after');
/** What makes the number a count or a span of time ("Nghị quyết 6 tháng đầu năm"). */
const isCounted = wordIs('counted-after');
const isYearWord = wordIs('year-noun');
const isDayWord = wordIs('day-noun');

export type Belief = 'yes' | 'needs-proof' | 'no';

/** How far a short form is believed from what stands around it. */
export function beliefIn(
  tokens: Tokens,
  type: DocumentType,
  number: ShortNumber,
  hasNumberWord: boolean,
  hasDate: boolean,
): Belief {
  const { to } = number;
  const ended = tokens.kind[to] !== TokenKind.word;
  const isYear = saysYear(number.text);
  if (isYearWord(tokens, to) && !hasDate && !saysYear(tokens.word[to + 1] ?? '')) return 'no';
  if (isDayWord(tokens, to) && !hasDate && dateAt(tokens, to) === null) return 'no';
  if (!hasDate && !ended && isCounted(tokens, to) && !hasNumberWord) return 'no';
  if (hasDate && (hasNumberWord || !isYear)) return 'yes';
  if (type.short === 'resolved') return isYear ? 'no' : 'needs-proof';
  if (hasNumberWord) return number.text.length === 1 && !ended ? 'needs-proof' : 'yes';
  const letter = type.generic === true || type.codes.includes('CV');
  if (letter && !isYear && number.text.length >= 3 && (ended || mayFollow(tokens, to)))
    return 'yes';
  if (type.short !== 'bare' || isYear) return isYear && !ended ? 'no' : 'needs-proof';
  if (number.year !== null) return 'yes';
  if (number.text.length === 1) return 'needs-proof';
  return ended || mayFollow(tokens, to) || isYearWord(tokens, to) ? 'yes' : 'needs-proof';
}
