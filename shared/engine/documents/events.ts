import type { DocumentType } from '../../gazetteer/document-types.ts';
import { typeAt } from '../frame/type-words.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { shortNumberAt } from './short-forms.ts';

const isOf = wordIs('of');
const isTerm = wordIs('term-word');
const isEventWord = wordIs('event-word');
const EVENTS = classTrie('party-event');
const MAX_EVENT = 28;

/**
 * The token after the event that names a resolution ("Nghị quyết Trung ương 4 (khóa XII)",
 * "Nghị quyết Đại hội XIII"), or null where none is named.
 */
export function eventNameAt(tokens: Tokens, at: number): number | null {
  const from = isOf(tokens, at) ? at + 1 : at;
  if (EVENTS.longestAt(tokens, from) === null) return null;
  let to = from;
  let told = false;
  let isOpen = false;
  const limit = Math.min(tokens.length, from + MAX_EVENT);
  for (let i = from; i < limit && tokens.gap[i] !== Gap.tab; i++) {
    const word = tokens.word[i] as string;
    if (word === ')' && isOpen) return told ? i + 1 : null;
    // "…, Nghị quyết Đại hội …": another one's type word.
    if (typeAt(tokens, i) || (word === ',' && typeAt(tokens, i + 1))) break;
    const opens = word === '(' && isTerm(tokens, i + 1);
    const joins = (isOf(tokens, i) || word === ',') && isEventWord(tokens, i + 1);
    const ordinal = tokens.kind[i] === TokenKind.number || isRoman(tokens, i);
    if (!ordinal && !opens && !joins && !isEventWord(tokens, i)) break;
    if (ordinal) told = true;
    if (opens) isOpen = true;
    if (!opens && !joins && !isOpen) to = i + 1;
  }
  return told ? to : null;
}

/** A roman numeral in capitals ("XIII"). */
export function isRoman(tokens: Tokens, at: number): boolean {
  return /^[IVX]{1,6}$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

const PROGRAMMES = new Set(['Đề án', 'Chương trình']);

/** The token after a programme called by the number of the decision behind it ("Đề án 06"), or null. */
export function programmeAt(tokens: Tokens, hit: PhraseHit<DocumentType>): number | null {
  if (!PROGRAMMES.has(hit.value.name) || tokens.gap[hit.to] !== Gap.space) return null;
  const number = shortNumberAt(tokens, hit.to);
  if (!number || number.text.length < 2 || number.year !== null) return null;
  if (/^(19[7-9]\d|20[0-4]\d)$/.test(number.text)) return null;
  const ended = tokens.kind[number.to] !== TokenKind.word;
  return ended || mayFollow(tokens, number.to) ? number.to : null;
}

const mayFollow = wordIs('after-programme');
