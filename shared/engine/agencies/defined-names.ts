import type { RawMention } from '../bodies/body.ts';
import { positionBefore } from '../bodies/positions.ts';
import { classTrie } from '../rules/word-index.ts';
import { isAllCaps, isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { ResolvedMention } from './lookup.ts';

/** A short name that the page gives a body in brackets, and the body. */
interface Definition {
  /** Tokens of the short name where it is defined. */
  from: number;
  to: number;
  of: ResolvedMention;
  /** The page says so in words ("gọi tắt là …"); else the brackets hold the name's first letters. */
  isSaid: boolean;
}

const SAYS_SHORT = classTrie('short-name-next');
/** No short name is longer. */
const MOST_TOKENS = 10;
/** A page defines no more; what follows is left as it is. */
const MOST_DEFINITIONS = 20;

/**
 * Reads the short names that a page defines: "… (sau đây gọi tắt là Ban Chỉ đạo)", "Trung tâm Phục vụ hành chính công
 * (TTPVHCC)". Mentions of the short name take the body's full name, and where it stands behind its definition and no
 * mention has been read, it is one. Gives all mentions in reading order.
 */
export function nameDefinedOnes(
  tokens: Tokens,
  raw: readonly RawMention[],
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const definitions = raw
    .flatMap((body, i) => definitionAfter(tokens, body, mentions[i] as ResolvedMention) ?? [])
    .slice(0, MOST_DEFINITIONS);
  if (definitions.length === 0) return [...mentions];
  const added: ResolvedMention[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of raw) taken.fill(1, from, to);
  for (const definition of definitions) {
    const { from, to, of, isSaid } = definition;
    const words = to - from;
    const quote = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at + words - 1]);
    const short = quote(from);
    if (isSaid)
      for (const [i, mention] of mentions.entries())
        if ((raw[i] as RawMention).from >= from && mention.quote === short) takeBody(mention, of);
    for (let at = from; at + words <= tokens.length; at++) {
      if (taken[at] || taken[at + words - 1] || tokens.word[at] !== tokens.word[from]) continue;
      if (quote(at) !== short || goesOn(tokens, at + words)) continue;
      taken.fill(1, at, at + words);
      added.push(mentionAt(tokens, at, at + words, of));
    }
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** "Ban Chỉ đạo Chuyển đổi số": the short name goes on into another one. */
function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && tokens.gap[at] === Gap.space && isUpper(tokens, at);
}

/** The bracket right behind a body's name, or inside it before its place. */
function definitionAfter(tokens: Tokens, body: RawMention, of: ResolvedMention): Definition[] {
  let to = body.from + 1;
  while (to < body.to && tokens.word[to] !== '(') to++;
  if (tokens.word[to] !== '(' || tokens.gap[to] === Gap.line) return [];
  const said = SAYS_SHORT.longestAt(tokens, to + 1);
  let from = said?.to ?? to + 1;
  while (isQuoteMark(tokens.word[from])) from++;
  let end = from;
  while (end < tokens.length && tokens.word[end] !== ')' && end - from < MOST_TOKENS) end++;
  if (tokens.word[end] !== ')') return [];
  while (isQuoteMark(tokens.word[end - 1])) end--;
  const isSaid = said !== null;
  const fits = isSaid
    ? end - from >= 2 || isAllCaps(tokens, from)
    : isInitials(tokens, body.from, body.tail?.from ?? to, from, end);
  return fits && isUpper(tokens, from) ? [{ from, to: end, of, isSaid }] : [];
}

function isQuoteMark(word: string | undefined): boolean {
  return word === '"' || word === '“' || word === '”';
}

/** Letters of the shortest short name that no longer word is taken for. */
const FEWEST_LETTERS = 3;

/** "TTPVHCC": the first letters of the body's own words, its place left out. */
function isInitials(
  tokens: Tokens,
  nameFrom: number,
  nameTo: number,
  from: number,
  to: number,
): boolean {
  const letters = tokens.word.slice(from, to).join('').replace(/[&.-]/g, '');
  if (letters.length < FEWEST_LETTERS || !isAllCaps(tokens, from)) return false;
  let initials = '';
  for (let i = nameFrom; i < Math.min(nameTo, from - 1); i++)
    if (tokens.kind[i] === TokenKind.word) initials += (tokens.word[i] as string)[0];
  return initials === letters;
}

function takeBody(mention: ResolvedMention, of: ResolvedMention): void {
  const { name, level, body, place, province, kindName, standing } = of;
  Object.assign(mention, { name, level, body, place, province, kindName, standing });
}

function mentionAt(tokens: Tokens, from: number, to: number, of: ResolvedMention): ResolvedMention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const { position, positionFrom } = positionBefore(tokens, from);
  return {
    ...of,
    start,
    end,
    quote: tokens.text.slice(start, end),
    position,
    positionStart: positionFrom === null ? null : (tokens.start[positionFrom] as number),
  };
}
