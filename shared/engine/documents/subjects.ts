import type { AgencyLookup } from '../agencies/lookup.ts';
import { isNumberWord, typeAt } from '../frame/type-words.ts';
import { classTrie, wordIs } from '../rules/word-index.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { runsOn, wordsOf } from './tail.ts';

const MAX_SUBJECT = 80;
/** Verbs that begin a subject without "về"; the second word tells "thành lập" from "thành phố". */
const OPENS = classTrie('opens-subject');
const ABOUT = classTrie('subject-lead');
const isBareBody = wordIs('bare-body');
const isTense = wordIs('tense');
const isAnd = wordIs('and');
const isClauseStop = wordIs('statement-end');

/** The subject (trích yếu) that follows a mention's quote, or null. */
export function subjectAfter(tokens: Tokens, draft: Draft, agencies: AgencyLookup): string | null {
  let at = draft.to;
  if (tokens.word[at] === ',') at++;
  if (!runsOn(tokens, at)) return null;
  const from = subjectStart(tokens, at);
  if (from === null) return null;
  if (tokens.word[from] === '"') return quoted(tokens, from);
  const to = closedEnd(tokens, from, subjectEnd(tokens, from, agencies));
  return to > from + 1 ? wordsOf(tokens, from, to) : null;
}

function subjectStart(tokens: Tokens, at: number): number | null {
  const about = ABOUT.longestAt(tokens, at);
  if (about) return about.to;
  if (tokens.word[at] === '"') return at;
  if (tokens.gap[at] === Gap.none) return null;
  const type = typeAt(tokens, at);
  if (type === null) return OPENS.longestAt(tokens, at) ? at : null;
  // Another document with its number is no title of this one.
  if (isNumbered(tokens, type.to)) return null;
  // A title at once after the date: "… ngày 01/9/2020 Kế hoạch thực hiện …".
  return isUpper(tokens, at) && tokens.word[at - 1] !== ',' ? at : null;
}

function isNumbered(tokens: Tokens, at: number): boolean {
  return isNumberWord(tokens, at) || tokens.kind[at] === TokenKind.number;
}

function quoted(tokens: Tokens, open: number): string | null {
  const limit = Math.min(tokens.length, open + MAX_SUBJECT);
  for (let i = open + 1; i < limit; i++) {
    if (tokens.word[i] === '"') return i > open + 1 ? wordsOf(tokens, open + 1, i) : null;
  }
  return null;
}

function subjectEnd(tokens: Tokens, from: number, agencies: AgencyLookup): number {
  const limit = Math.min(tokens.length, from + MAX_SUBJECT);
  let open = 0;
  for (let i = from; i < limit; i++) {
    const word = tokens.word[i] as string;
    if (word === '(') open++;
    if (word === ')' && --open < 0) return i;
    if (i > from && tokens.gap[i] === Gap.tab) return i;
    if (i > from && tokens.gap[i] === Gap.line && startsAnew(tokens, i)) return i;
    if (isClauseStop(tokens, i) && tokens.gap[i + 1] !== Gap.none) return i;
    if (
      i > from &&
      (word === ',' || isAnd(tokens, i)) &&
      opensAnother(tokens, i + 1, agencies, word)
    )
      return i;
  }
  return limit;
}

/** The end, or the bracket before it that nothing closes. */
function closedEnd(tokens: Tokens, from: number, to: number): number {
  let open: number[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.word[i] === '(') open.push(i);
    else if (tokens.word[i] === ')') open = open.slice(0, -1);
  }
  return open[0] ?? to;
}

/** A new line that begins with a bullet, a number or a capital is another block. */
function startsAnew(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] !== TokenKind.word || isUpper(tokens, at);
}

/** After a comma: another document with its number, or the main clause's subject. */
function opensAnother(tokens: Tokens, at: number, agencies: AgencyLookup, mark: string): boolean {
  const type = typeAt(tokens, at);
  if (type) return isNumbered(tokens, type.to);
  const start = tokens.start[at];
  if (mark !== ',' || start === undefined) return false;
  return agencies.startingAt(start) !== null || isBareBodyActing(tokens, at);
}

/** "…, Sở đã tham mưu …": a body by its bare head, which is no mention, with its verb's tense. */
function isBareBodyActing(tokens: Tokens, at: number): boolean {
  return isBareBody(tokens, at) && (isTense(tokens, at + 1) || isTense(tokens, at + 2));
}
