import type { DocumentType } from '../../gazetteer/document-types.ts';
import { reportFault } from '../faults.ts';
import { afterNumberWord, typeAt, typeCodeAt } from '../frame/type-words.ts';
import { wordIs } from '../rules/word-index.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import { Gap, TokenKind } from '../scan/tokens.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Draft } from './draft.ts';
import { eventNameAt, programmeAt } from './events.ts';
import { readFurtherLaws, readLaw } from './law-mentions.ts';
import { isOtherWord } from './laws.ts';
import {
  accept,
  build,
  type MentionsContext,
  type NumberPlace,
  numberAfter,
  type Reader,
} from './reader.ts';
import { beliefIn, shortNumberAt } from './short-forms.ts';
import { type DocumentNumber, readNumber } from './symbol.ts';
import { readTail, wordsOf } from './tail.ts';
import { readUntyped } from './untyped-mentions.ts';

/** Every mention of a document in running text, left to right, not overlapping. */
export function readMentions(context: MentionsContext): Draft[] {
  const reader: Reader = { ...context, drafts: [], lists: 0 };
  const { tokens } = context;
  for (let i = 0; i < tokens.length; ) {
    try {
      i = readAt(reader, i);
    } catch (error) {
      reportFault('document', error);
      i++;
    }
  }
  return reader.drafts;
}

/** Reads the mention that begins at a token, if one does. Returns the token to go on from. */
function readAt(reader: Reader, at: number): number {
  const { tokens } = reader;
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) {
    const draft = isTaken(reader, at) ? null : readUntyped(reader, at);
    return draft ? accept(reader, draft) : at + 1;
  }
  if (kind !== TokenKind.word) return at + 1;
  const hit = typeAt(tokens, at);
  if (hit) {
    const draft = isTaken(reader, at) ? null : readTyped(reader, hit);
    const next = draft ? accept(reader, draft) : hit.to;
    return draft?.name ? readFurtherLaws(reader, draft) : next;
  }
  const code = typeCodeAt(tokens, at);
  const draft = code && !isTaken(reader, at) ? readCodeWord(reader, code) : null;
  return draft ? accept(reader, draft) : at + 1;
}

function isTaken(reader: Reader, at: number): boolean {
  if (reader.taken.length === 0) return false;
  const start = reader.tokens.start[at] as number;
  const span = reader.taken[firstEndingAfter(reader.taken, start)];
  return span !== undefined && span.start <= start;
}

/** A mention that begins with its type's name. */
function readTyped(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const type = hit.value;
  if (type.named && isOtherWord(tokens, hit.from, hit.to)) return null;
  const numbered = numberAfter(tokens, hit.to);
  if (numbered) {
    const number = readNumber(tokens, numbered.at, true);
    if (number) return build(reader, hit.from, number.to, { type, number });
    const short = numbered.crossesLine ? null : readShort(reader, hit, numbered);
    if (short) return (short.needsProof && readProgramme(reader, hit)) || short;
  }
  if (type.named) return readLaw(reader, hit);
  return readNumberAhead(reader, hit) ?? readEvent(reader, hit) ?? readProgramme(reader, hit);
}

/** "Nghị quyết 52", "Chỉ thị số 18 của Ban Bí thư": the number alone. */
function readShort(reader: Reader, hit: PhraseHit<DocumentType>, place: NumberPlace): Draft | null {
  const { tokens } = reader;
  const number = shortNumberAt(tokens, place.at);
  if (!number) return null;
  const draft = build(reader, hit.from, number.to, { type: hit.value, digits: number.text });
  const hasDate = draft.date?.day != null && draft.date.year !== null;
  const belief = beliefIn(tokens, hit.value, number, place.worded, hasDate);
  if (belief === 'no') return null;
  return { ...draft, needsProof: belief === 'needs-proof' && draft.issuers.length === 0 };
}

/** "QĐ số 12/QĐ-UBND", "NQ 52-NQ/TW": the type's code in place of its name. */
function readCodeWord(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const place = numberAfter(tokens, hit.to);
  if (!place || (place.crossesLine && !place.worded)) return null;
  const number = readNumber(tokens, place.at, true);
  if (number) return build(reader, hit.from, number.to, { type: hit.value, number });
  const short = hit.value.vague ? null : readShort(reader, hit, place);
  return short ? { ...short, needsProof: true } : null;
}

const MAX_QUALIFIER = 24;
const isClauseStop = wordIs('statement-end');

/** "Nghị quyết Hội nghị lần thứ 6 … khóa XII số 18-NQ/TW": words between the type and its number. */
function readNumberAhead(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const limit = Math.min(tokens.length, hit.to + MAX_QUALIFIER);
  for (let i = hit.to; i < limit; i++) {
    if (isClauseStop(tokens, i) || tokens.word[i] === '"' || tokens.gap[i] === Gap.tab) return null;
    if (i > hit.to && typeAt(tokens, i)) return null;
    const at = afterNumberWord(tokens, i);
    if (at === null) continue;
    const number = readNumber(tokens, at, true);
    if (!number || !fits(hit.value, number)) return null;
    const draft = build(reader, hit.from, number.to, { type: hit.value, number });
    if (draft.issuers.length > 0 || draft.issuerWords) return draft;
    // "Kết luận của Bộ Chính trị số 48-KL/TW": who issued it stands ahead of the number too.
    const ahead = readTail(tokens, hit.to, reader.agencies);
    return ahead.to <= i ? { ...draft, issuers: ahead.issuers } : draft;
  }
  return null;
}

/** Whether a symbol is one that the type's own documents carry. */
function fits(type: DocumentType, number: DocumentNumber): boolean {
  if (number.code === null) return type.generic === true || type.codes.includes('CV');
  return type.codes.includes(number.code) || (type.alsoCodes ?? []).includes(number.code);
}

function readEvent(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const to = hit.value.byEvent ? eventNameAt(reader.tokens, hit.to) : null;
  if (to === null) return null;
  const name = wordsOf(reader.tokens, hit.from, to);
  return { ...build(reader, hit.from, to, { type: hit.value, name }), to };
}

function readProgramme(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const to = programmeAt(reader.tokens, hit);
  if (to === null) return null;
  const name = wordsOf(reader.tokens, hit.from, to);
  return build(reader, hit.from, to, { type: hit.value, name });
}
