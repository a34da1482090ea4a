import type { Span } from '../../contract/index.ts';
import { type DocumentType, numberedOtherwise } from '../../gazetteer/document-types.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Draft } from './draft.ts';
import { eventNameAt, programmeAt } from './events.ts';
import { takeBareIssuer } from './issuers.ts';
import {
  afterAmended,
  amendedLawsAt,
  fullLawName,
  isOtherWord,
  lawNameAt,
  yearAfterName,
} from './laws.ts';
import { isAmending } from './registry.ts';
import { beliefIn, shortNumberAt } from './short-forms.ts';
import { type DocumentNumber, readNumber, symbolOrganOf } from './symbol.ts';
import { readTail, type Tail, wordsOf } from './tail.ts';
import { afterNumberWord, isNumberWord, typeAt, typeCodeAt } from './type-words.ts';

/** What the reader of mentions works on. */
export interface MentionsContext {
  tokens: Tokens;
  agencies: AgencyLookup;
  /** Spans read elsewhere (number cells of registers), in order; nothing is read inside them. */
  taken: readonly Span[];
}

/** Every mention of a document in running text, left to right, not overlapping. */
export function readMentions(context: MentionsContext): Draft[] {
  const reader: Reader = { ...context, drafts: [], lists: 0 };
  const { tokens } = context;
  for (let i = 0; i < tokens.length; ) {
    const kind = tokens.kind[i];
    let next = i + 1;
    if (kind === TokenKind.number) {
      const draft = isTaken(reader, i) ? null : readUntyped(reader, i);
      if (draft) next = accept(reader, draft);
    } else if (kind === TokenKind.word) {
      const hit = typeAt(tokens, i);
      if (hit) {
        const draft = isTaken(reader, i) ? null : readTyped(reader, hit);
        next = draft ? accept(reader, draft) : hit.to;
        if (draft?.name) next = readFurtherLaws(reader, draft);
      } else {
        const code = typeCodeAt(tokens, i);
        const draft = code && !isTaken(reader, i) ? readCodeWord(reader, code) : null;
        if (draft) next = accept(reader, draft);
      }
    }
    i = next;
  }
  return reader.drafts;
}

interface Reader extends MentionsContext {
  drafts: Draft[];
  lists: number;
}

function accept(reader: Reader, draft: Draft): number {
  reader.drafts.push(draft);
  return draft.to;
}

function isTaken(reader: Reader, at: number): boolean {
  if (reader.taken.length === 0) return false;
  const start = reader.tokens.start[at] as number;
  const span = reader.taken[firstEndingAfter(reader.taken, start)];
  return span !== undefined && span.start <= start;
}

/** "các Luật: Đất đai số 45/2013/QH13; Xây dựng số …": names that share the type of the first. */
function readFurtherLaws(reader: Reader, first: Draft): number {
  const { tokens } = reader;
  const isPlural = tokens.word[first.from - 1] === 'các' || tokens.word[first.from + 1] === ':';
  const { type } = first;
  if (!isPlural || !type?.named) return first.to;
  let to = first.to;
  for (;;) {
    const mark = tokens.word[to];
    if (mark !== ',' && mark !== ';' && mark !== 'và') return to;
    const law = lawNameAt(tokens, to + 1);
    if (!law?.isKnown) return to;
    const draft = finishLaw(reader, to + 1, law.to, type, fullLawName(type, law.name), first.list);
    to = accept(reader, draft);
  }
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

interface NumberPlace {
  at: number;
  /** The word "số" stands before it. */
  worded: boolean;
  /** A line break stands between the type and the number, and no "số". */
  crossesLine: boolean;
}

/** The number token that follows a type's name, with "số" or without. */
function numberAfter(tokens: Tokens, at: number): NumberPlace | null {
  const colon = tokens.word[at] === ':';
  const after = afterNumberWord(tokens, colon || tokens.word[at] === '(' ? at + 1 : at);
  const number = after ?? (colon ? at + 1 : at);
  if (tokens.kind[number] !== TokenKind.number) return null;
  for (let i = at; i <= number; i++) if (tokens.gap[i] === Gap.tab) return null;
  return {
    at: number,
    worded: after !== null,
    crossesLine: after === null && tokens.gap[number] === Gap.line,
  };
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
const ENDS_QUALIFIER = new Set([';', '.', ':', '!', '?', '"']);

/** "Nghị quyết Hội nghị lần thứ 6 … khóa XII số 18-NQ/TW": words between the type and its number. */
function readNumberAhead(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const limit = Math.min(tokens.length, hit.to + MAX_QUALIFIER);
  for (let i = hit.to; i < limit; i++) {
    if (ENDS_QUALIFIER.has(tokens.word[i] as string) || tokens.gap[i] === Gap.tab) return null;
    if (i > hit.to && typeAt(tokens, i)) return null;
    const at = afterNumberWord(tokens, i);
    if (at === null) continue;
    const number = readNumber(tokens, at, true);
    if (!number || !fits(hit.value, number)) return null;
    return build(reader, hit.from, number.to, { type: hit.value, number });
  }
  return null;
}

/** Whether a symbol is one that the type's own documents carry. */
function fits(type: DocumentType, number: DocumentNumber): boolean {
  if (number.code === null) return type.generic === true || type.codes.includes('CV');
  return type.codes.includes(number.code);
}

/** A law, code, ordinance or the constitution by its name, with number, year or date where they follow. */
function readLaw(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  if (hit.value.name === 'Hiến pháp') return readConstitution(reader, hit);
  const amending = readAmendingLaw(reader, hit);
  if (amending) return amending;
  const opened = tokens.word[hit.to] === ':' ? hit.to + 1 : hit.to;
  const law = lawNameAt(tokens, opened);
  if (!law) return null;
  const own = tokens.text[tokens.start[hit.from] as number] as string;
  const isCapital = own !== own.toLowerCase();
  if (!law.isKnown && !isCapital) return null;
  if (!isCapital && law.to - opened < 2) return null;
  return finishLaw(reader, hit.from, law.to, hit.value, fullLawName(hit.value, law.name));
}

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": one law, with the date that follows. A
 * number belongs to the law amended unless the registry knows it for the amending one's.
 */
function readAmendingLaw(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const amended = amendedLawsAt(tokens, hit.to);
  if (amended === null) return null;
  const place = numberAfter(tokens, amended);
  const number = place ? readNumber(tokens, place.at, true) : null;
  if (number && !isAmending(number)) return null;
  const name = wordsOf(tokens, hit.from, amended);
  return finishLaw(reader, hit.from, amended, hit.value, name);
}

/** Reads number, year, date and issuer on from a law's name. */
function finishLaw(
  reader: Reader,
  from: number,
  at: number,
  type: DocumentType,
  name: string,
  list?: number,
): Draft {
  const { tokens } = reader;
  const shared = list === undefined ? {} : { list };
  const named = afterAmended(tokens, at);
  const place = numberAfter(tokens, named);
  const number =
    place?.worded || place?.crossesLine === false ? readNumber(tokens, place.at, true) : null;
  if (number) return build(reader, from, number.to, { type, number, name, ...shared });
  const year = yearAfterName(tokens, named);
  if (!year) return build(reader, from, named, { type, name, ...shared });
  const later = numberAfter(tokens, year.to);
  const dated = later?.worded ? readNumber(tokens, later.at, true) : null;
  const to = dated?.to ?? year.to;
  const draft = build(reader, from, to, { type, number: dated, name, ...shared });
  return draft.date ? draft : { ...draft, date: yearDate(tokens, named, year) };
}

function yearDate(tokens: Tokens, at: number, year: { year: number; to: number }) {
  return {
    start: tokens.start[at] as number,
    end: tokens.end[year.to - 1] as number,
    from: at,
    to: year.to,
    day: null,
    month: null,
    year: year.year,
    iso: String(year.year),
    possible: true,
  };
}

const STATE_NAME = 'nước cộng hòa xã hội chủ nghĩa việt nam'.split(' ');

function readConstitution(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const { tokens } = reader;
  const named = STATE_NAME.every((word, i) => tokens.word[hit.to + i] === word);
  const at = named ? hit.to + STATE_NAME.length : hit.to;
  const year = yearAfterName(tokens, at);
  // "Hiến pháp và pháp luật" is the order of law, not a document.
  const next = tokens.word[at] === ',' || tokens.word[at] === 'và' ? tokens.word[at + 1] : '';
  if (!named && !year && next === 'pháp') return null;
  const name = wordsOf(tokens, hit.from, at);
  return year
    ? {
        ...build(reader, hit.from, year.to, { type: hit.value, name }),
        date: yearDate(tokens, at, year),
      }
    : build(reader, hit.from, at, { type: hit.value, name });
}

function readEvent(reader: Reader, hit: PhraseHit<DocumentType>): Draft | null {
  const to = hit.value.name === 'Nghị quyết' ? eventNameAt(reader.tokens, hit.to) : null;
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

/** A mention that begins with its number: "52-NQ/TW", "số 160/TB-VPCP", a list's further member. */
function readUntyped(reader: Reader, at: number): Draft | null {
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
    return inList || isBelieved(draft, wordAt !== null) ? draft : null;
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

const LIST_WORDS = new Set([',', ';', 'và', 'hoặc', 'hay', 'cùng', 'với', ':', '(', '&', '-', '+']);
const MAX_LIST_GAP = 4;

/** Whether only list marks (and "số") stand between two tokens. */
function joinsList(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MAX_LIST_GAP || to <= from) return false;
  for (let i = from; i < to; i++) {
    if (!LIST_WORDS.has(tokens.word[i] as string) && !isNumberWord(tokens, i)) return false;
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

const OTHERWISE = new Set(numberedOtherwise.map((phrase) => phrase.split(' ').at(-1) as string));

function isNumberedOtherwise(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.gap[at] !== Gap.line && OTHERWISE.has(tokens.word[at - 1] as string);
}

/** Whether a number that no type introduces is a document's: its letters say so, or its date. */
function isBelieved(draft: Draft, worded: boolean): boolean {
  const number = draft.number as DocumentNumber;
  const first = symbolOrganOf(number.organs[0] ?? '');
  if (first?.issuer === 'Quốc hội') return number.year !== null;
  if (number.code !== null && number.organs.length > 0) return true;
  if (first !== null && number.organs.length > 1) return true;
  return worded ? number.organs.length > 1 || draft.date !== null : draft.date?.day != null;
}

type Parts = Partial<Pick<Draft, 'type' | 'number' | 'digits' | 'name' | 'list'>>;

/** Puts a mention together, with the date and issuer that follow it. */
function build(reader: Reader, from: number, to: number, parts: Parts): Draft {
  const { tokens } = reader;
  const tail: Tail = readTail(tokens, to, reader.agencies);
  if (parts.number) takeBareIssuer(tokens, tail, parts.number, reader.agencies);
  if (parts.list === undefined) reader.lists++;
  return {
    from,
    to: tail.to,
    start: tokens.start[from] as number,
    end: tokens.end[tail.to - 1] as number,
    quote: tokens.text.slice(tokens.start[from], tokens.end[tail.to - 1]),
    type: null,
    number: null,
    digits: null,
    inherited: null,
    name: null,
    date: tail.date,
    blankDate: tail.blankDate,
    issuers: tail.issuers,
    issuerWords: tail.issuerWords,
    needsProof: false,
    list: reader.lists,
    provision: null,
    relation: 'refers',
    subject: null,
    fromRegister: false,
    ...parts,
  };
}
