import type { DocumentType } from '../../gazetteer/document-types.ts';
import { afterNumberWord, isNumberWord } from '../frame/type-words.ts';
import { classBack, wordIs } from '../rules/word-index.ts';
import { Gap, type Tokens } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { build, type Reader } from './reader.ts';
import { beliefIn, shortNumberAt } from './short-forms.ts';
import { type DocumentNumber, readNumber } from './symbol.ts';

/** A mention that begins with its number: "52-NQ/TW", "số 160/TB-VPCP", a list's further member. */
export function readUntyped(reader: Reader, at: number): Draft | null {
  const { tokens } = reader;
  const previous = reader.drafts.at(-1);
  const inList = previous !== undefined && joinsList(tokens, previous.to, at);
  const wordAt = numberWordBefore(tokens, at);
  if (wordAt === null && isGlued(tokens, at)) return null;
  if (isNumberedOtherwise(tokens, wordAt ?? at)) return null;
  const number = readNumber(tokens, at, inList || wordAt !== null);
  if (number) {
    const type = inList ? listType(previous as Draft, number) : null;
    const list = inList ? (previous as Draft).list : undefined;
    const draft = build(reader, at, number.to, { type, number, ...(list && { list }) });
    return inList || isBelieved(tokens, draft, wordAt) ? draft : null;
  }
  return inList ? readListed(reader, previous as Draft, at, wordAt !== null) : null;
}

/** "10, 11 và 12/NQ-CP", "số 52 và 23": a member of which only the number stands. */
function readListed(reader: Reader, previous: Draft, at: number, worded: boolean): Draft | null {
  const { tokens } = reader;
  const { type } = previous;
  if (!type || previous.name || (previous.digits === null && !worded)) return null;
  const short = shortNumberAt(tokens, at);
  if (!short) return null;
  const belief = beliefIn(tokens, { ...type, short: 'bare' }, short, worded, false);
  if (belief === 'no') return null;
  const draft = build(reader, at, short.to, { type, digits: short.text, list: previous.list });
  return { ...draft, needsProof: belief === 'needs-proof' };
}

const isListMark = wordIs('number-list-mark');
const MAX_LIST_GAP = 4;

/** Whether only list marks (and "số") stand between two tokens. */
function joinsList(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MAX_LIST_GAP || to <= from) return false;
  for (let i = from; i < to; i++) {
    if (!isListMark(tokens, i) && !isNumberWord(tokens, i)) return false;
    if (tokens.gap[i] === Gap.tab) return false;
  }
  return tokens.gap[to] !== Gap.tab;
}

/** The type that a further member of a list shares, where its symbol allows it. */
function listType(previous: Draft, number: DocumentNumber): DocumentType | null {
  const { type } = previous;
  if (!type || number.code === null) return type;
  return [...type.codes, ...(type.alsoCodes ?? [])].includes(number.code) ? type : null;
}

/** Index of the word "số" that stands before a number, or null. */
function numberWordBefore(tokens: Tokens, at: number): number | null {
  for (const back of [1, 2]) {
    if (at >= back && afterNumberWord(tokens, at - back) === at) return at - back;
  }
  return null;
}

/** Part of a longer run without spaces: a date, a code, a decimal. */
function isGlued(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== Gap.none) return false;
  return !['(', '"', ';', '[', '*', ','].includes(tokens.word[at - 1] as string);
}

const NUMBERED_OTHERWISE = classBack('numbered-otherwise');

function isNumberedOtherwise(tokens: Tokens, at: number): boolean {
  return tokens.gap[at] !== Gap.line && NUMBERED_OTHERWISE.endingAt(tokens, at) !== null;
}

const freesNumber = wordIs('frees-number');

/** Whether no noun owns the word "số" ("Gói thầu số 02/XL-NTM" is no document). */
function standsFree(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.gap[at] === Gap.line || freesNumber(tokens, at - 1);
}

/** Whether a number that no type introduces is a document's: its letters say so, or its date. */
function isBelieved(tokens: Tokens, draft: Draft, wordAt: number | null): boolean {
  const number = draft.number as DocumentNumber;
  const first = number.organ;
  if (first?.kind === 'assembly' && number.code === null) return number.year !== null;
  if (number.code !== null && number.organs.length > 0) return true;
  if (first !== null && number.organs.length > 1) return true;
  if (wordAt === null) return draft.date?.day != null;
  return standsFree(tokens, wordAt) && (number.organs.length > 1 || draft.date !== null);
}
