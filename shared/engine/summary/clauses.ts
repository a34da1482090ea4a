import { compile } from '../rules/pattern.ts';
import { RuleSet } from '../rules/rule-set.ts';
import { classTrie, indexByFirstWord, wordIs } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { STRONG_KINDS } from './kind-rules.ts';

/** A run of tokens; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence longer than a reader takes in at once is cut to clauses (the guideline's 350 characters). */
export const LONGEST_SENTENCE = 350;
/** Shorter clauses are joined to a neighbour, or left: they say nothing by themselves. */
const SHORTEST_CLAUSE = 30;
/** Nobody reads a sentence of this many clauses to its end; the rest is left. */
const MOST_CLAUSES = 24;

/**
 * A sentence as points are made of it: whole, or, where it is longer than `longest` characters, as clauses. A clause
 * begins where another thing is told (after a semicolon, a lead-in's colon, a turn such as ", tuy nhiên", a comma
 * before a subject with its verb) and ends before the next, never within a bracket or a quotation. Short neighbours
 * stay together as far as they tell the same kind of thing.
 */
export function clausesOf(
  tokens: Tokens,
  from: number,
  sentenceTo: number,
  longest: number,
): Range[] {
  const to = beforeLeadIn(tokens, from, beforeEndMark(tokens, from, sentenceTo));
  if (lengthOf(tokens, from, to) <= longest)
    return [{ from, to: sentenceTo > to && isStop(tokens, to) ? to + 1 : to }];
  return joined(tokens, partsOf(tokens, from, to), longest)
    .map((clause) => cut(tokens, clause, longest))
    .filter((clause) => lengthOf(tokens, clause.from, clause.to) >= SHORTEST_CLAUSE);
}

interface Part extends Range {
  /** Whether it turns to another thing, so that it joins nothing before it. */
  readonly turns: boolean;
}

function partsOf(tokens: Tokens, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let turns = false;
  // A comma behind nouns alone is one of a list, unless the phrase "Thực hiện …" ends there.
  let stated = false;
  const leads = CARRIES_OUT.longestAt(tokens, from, to) !== null;
  const nesting = new Nesting();
  for (let i = from; i < to && parts.length < MOST_CLAUSES; i++) {
    if (nesting.holds(tokens, i)) continue;
    const word = tokens.word[i];
    stated ||= tells(PREDICATES, tokens, i, to);
    const isTurn = word === ',' && turnsAt(tokens, i + 1, to) >= 0;
    const ends =
      isTurn ||
      word === ';' ||
      (word === ':' && tokens.gap[i + 1] !== Gap.none) ||
      (word === ',' &&
        (stated || (leads && parts.length === 0)) &&
        tokens.gap[i + 1] !== Gap.none &&
        opensStatement(tokens, i + 1, to));
    if (word === ',' || ends) stated = false;
    if (!ends) continue;
    parts.push({ from: start, to: i, turns });
    start = i + 1;
    turns = isTurn;
  }
  if (parts.length < MOST_CLAUSES) parts.push({ from: start, to, turns });
  return parts;
}

/** After a comma this begins a clause that tells another thing. */
const turnsAt = compile(['turns', { not: 'ask-object' }]);
const CARRIES_OUT = classTrie('carries-out');
/** Words that make what stands before them the subject of a statement. */
const PREDICATES = indexByFirstWord(
  (['already', 'asks', 'orders', 'reached', 'should'] as const).map((name) => ({
    classes: [name],
    value: classTrie(name),
  })),
);
/** Words of which a clause has one that states something. */
const STATING = indexByFirstWord(
  (
    [
      ...['already', 'asks', 'orders', 'reached', 'should'],
      ...['doing-verb', 'duty', 'carries-out', 'holds-event', 'not-yet', 'trouble', 'issues-it'],
    ] as const
  ).map((name) => ({ classes: [name], value: classTrie(name) })),
);

function tells(index: typeof PREDICATES, tokens: Tokens, at: number, to: number): boolean {
  const tries = index.get(tokens.number[at] as number);
  return tries?.some((trie) => trie.longestAt(tokens, at, to) !== null) ?? false;
}

/** A subject of more words is followed by its verb too far off to be seen at a glance. */
const LONGEST_SUBJECT = 14;

/** Whether a subject stands here and its verb after it, before the next mark. */
function opensStatement(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && i <= from + LONGEST_SUBJECT; i++) {
    if (tokens.kind[i] === TokenKind.punctuation) return false;
    if (tells(PREDICATES, tokens, i, to)) return i > from;
  }
  return false;
}

const KINDS = new RuleSet(STRONG_KINDS);

/** Parts put together as long as they fit and tell the same kind of thing. */
function joined(tokens: Tokens, parts: readonly Part[], longest: number): Range[] {
  const clauses: { from: number; to: number; kind: string | null }[] = [];
  for (const { from, to, turns } of parts) {
    const kind = KINDS.decide(tokens, from, to)?.rule.gives ?? null;
    const last = clauses.at(-1);
    const fits = last && lengthOf(tokens, last.from, to) <= longest;
    if (last && fits && !turns && (kind === null || last.kind === null || kind === last.kind)) {
      last.to = to;
      last.kind ??= kind;
    } else clauses.push({ from: afterLabel(tokens, from), to, kind });
  }
  return clauses;
}

/** What opens and closes within a sentence: brackets and quotation marks. */
class Nesting {
  private depth = 0;
  private quoted = false;

  /** Takes the next token; whether it stands within a bracket or quotation, or is its mark. */
  holds(tokens: Tokens, at: number): boolean {
    if (tokens.kind[at] !== TokenKind.punctuation) return this.depth > 0 || this.quoted;
    const word = tokens.word[at] as string;
    if (word === '"') this.quoted = !this.quoted;
    else if (OPENS.has(word)) this.depth++;
    else if (CLOSES.has(word)) this.depth = Math.max(0, this.depth - 1);
    else return this.depth > 0 || this.quoted;
    return true;
  }
}

const OPENS = new Set('( [ “ «'.split(' '));
const CLOSES = new Set(') ] ” »'.split(' '));

const BULLETS = new Set('- – — + * • · ○ ● ▪ > | " “ ” .'.split(' '));

/** The first token after a list mark or a number of its own ("- ", "1. ", "a) ", "(2) "). */
export function afterLabel(tokens: Tokens, from: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const mark = tokens.word[at] ?? '';
    if (mark === '*' || (BULLETS.has(mark) && tokens.gap[at + 1] !== Gap.none)) at++;
    else if (isNumbering(tokens, at)) at += 2;
    else if (tokens.word[at] === '(' && tokens.word[at + 2] === ')' && isShort(tokens, at + 1))
      at += 3;
    else return at;
  }
  return at;
}

function isNumbering(tokens: Tokens, at: number): boolean {
  const mark = tokens.word[at + 1];
  const closes = mark === '.' || mark === ')' || mark === '/';
  return closes && isShort(tokens, at) && tokens.gap[at + 2] !== Gap.none;
}

function isShort(tokens: Tokens, at: number): boolean {
  const size = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  return (
    size <= 2 || (tokens.kind[at] === TokenKind.word && /^[ivx]{1,5}$/.test(tokens.word[at] ?? ''))
  );
}

function isStop(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === '.' || word === '!' || word === '?';
}

function beforeEndMark(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    tokens.kind[end - 1] === TokenKind.punctuation &&
    ENDS.has(tokens.word[end - 1] as string)
  )
    end--;
  return end;
}

const nextNames = compile([{ any: ['names-next', 'in-detail'] }, '#end']);
/** Words of ", cụ thể như sau" and its like. */
const LONGEST_LEAD_IN = 5;

/** A sentence's end without what only says that something follows: "…, cụ thể như sau". */
function beforeLeadIn(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from && i >= to - LONGEST_LEAD_IN; i--)
    if (tokens.word[i] === ',') return nextNames(tokens, i + 1, to) === to ? i : to;
  return to;
}

const ENDS = new Set('. ; : , ! ? / … *'.split(' '));

function lengthOf(tokens: Tokens, from: number, to: number): number {
  return to > from ? (tokens.end[to - 1] as number) - (tokens.start[from] as number) : 0;
}

/**
 * A clause that is too long ends at its last comma outside brackets and quotations within the bound; where nothing is
 * stated by then, at the first one after it.
 */
function cut(tokens: Tokens, clause: Range, longest: number): Range {
  if (lengthOf(tokens, clause.from, clause.to) <= longest) return clause;
  const { from } = clause;
  const nesting = new Nesting();
  let comma = from;
  let states = false;
  let stated = false;
  for (let i = from; i < clause.to; i++) {
    const length = lengthOf(tokens, from, i);
    if (length > LONGEST_SENTENCE || (length > longest && stated)) break;
    if (nesting.holds(tokens, i)) continue;
    states ||= tells(STATING, tokens, i, clause.to);
    if (tokens.word[i] !== ',' || tokens.gap[i + 1] === Gap.none) continue;
    if (states && isInList(tokens, i, clause.to)) continue;
    comma = i;
    stated = states;
  }
  // What would end before anything is stated says nothing by itself.
  return { from, to: stated ? comma : from };
}

/** A member of a list has no more words. */
const LONGEST_MEMBER = 5;
const joinsMembers = wordIs('and');

/** Whether a comma stands between two members of a list: both open alike, or another comma or "và" comes soon and nothing is stated by then. */
function isInList(tokens: Tokens, comma: number, to: number): boolean {
  const opener = tokens.number[comma + 1];
  // "các cấp, các ngành": the member before opens with the same word.
  for (let i = comma - 2; i >= comma - LONGEST_MEMBER; i--)
    if (tokens.number[i] === opener) return true;
  for (let i = comma + 1; i < to && i <= comma + 1 + LONGEST_MEMBER; i++) {
    if (tokens.word[i] === ',' || joinsMembers(tokens, i)) return i > comma + 1;
    if (tells(STATING, tokens, i, to)) return false;
  }
  return false;
}
