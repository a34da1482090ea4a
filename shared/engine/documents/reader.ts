import type { Span } from '../../contract/index.ts';
import type { AgencyLookup, ResolvedMention } from '../agencies/lookup.ts';
import { afterNumberWord } from '../frame/type-words.ts';
import { classBack } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { takeBareIssuer } from './issuers.ts';
import { yearsOf } from './registry.ts';
import type { DocumentNumber } from './symbol.ts';
import { readTail, type Tail } from './tail.ts';

/** What the reader of mentions works on. */
export interface MentionsContext {
  tokens: Tokens;
  agencies: AgencyLookup;
  /** Spans read elsewhere (number cells of registers), in order; nothing is read inside them. */
  taken: readonly Span[];
}

/** The mentions read so far, and how many lists they stand in. */
export interface Reader extends MentionsContext {
  drafts: Draft[];
  lists: number;
}

/** Takes a mention; the token after it. */
export function accept(reader: Reader, draft: Draft): number {
  reader.drafts.push(draft);
  return draft.to;
}

/** Where the number after a type's name stands. */
export interface NumberPlace {
  at: number;
  /** The word "số" stands before it. */
  worded: boolean;
  /** A line break stands between the type and the number, and no "số". */
  crossesLine: boolean;
}

/** The number token that follows a type's name, with "số" or without. */
export function numberAfter(tokens: Tokens, at: number): NumberPlace | null {
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

/** What a mention is made of besides its place. */
type Parts = Partial<Pick<Draft, 'type' | 'number' | 'digits' | 'name' | 'list'>>;

const CARRIES_OUT = classBack('carries-it-out');
const NO_ISSUERS: readonly ResolvedMention[] = [];

/** "kết quả thực hiện Nghị quyết số 57-NQ/TW năm 2026": a year that the document is not of is the report's. */
function leaveOtherYear(tail: Tail, to: number, number: DocumentNumber): void {
  const { date } = tail;
  if (!date || date.month !== null || date.year === null || date.to !== tail.to) return;
  const years = number.year === null ? yearsOf(number.key) : [];
  if (years.length === 0 || years.includes(date.year) || tail.issuers.length > 0) return;
  tail.date = null;
  tail.to = to;
}

/** The same mention up to a later token. */
export function stretch(tokens: Tokens, draft: Draft, to: number): Draft {
  const end = tokens.end[to - 1] as number;
  return { ...draft, to, end, quote: tokens.text.slice(draft.start, end) };
}

/** Puts a mention together, with the date and issuer that follow it. */
export function build(reader: Reader, from: number, to: number, parts: Parts): Draft {
  const { tokens } = reader;
  const tail: Tail = readTail(tokens, to, reader.agencies, parts.number ?? null);
  if (parts.number && CARRIES_OUT.endingAt(tokens, from)) leaveOtherYear(tail, to, parts.number);
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
    issuers: tail.issuers.length === 0 ? NO_ISSUERS : tail.issuers,
    sharedIssuers: NO_ISSUERS,
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
