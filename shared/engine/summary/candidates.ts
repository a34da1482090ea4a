import type { Block, Span } from '../../contract/index.ts';
import type { Passage } from '../indicators/clause/passages.ts';
import { classTrie } from '../rules/word-index.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';

/** A sentence, or a clause of a long one, that may become a point. Offsets into the text; `from`, `to` are tokens. */
export interface Candidate extends Span {
  readonly from: number;
  readonly to: number;
  /** The sentence it was cut from, as tokens. */
  readonly sentenceFrom: number;
  /** Number of its passage, and of the sentence in the passage. */
  readonly passage: number;
  readonly nth: number;
  /** Whether the sentence leads in what follows it ("… như sau:"). */
  readonly leadsIn: boolean;
  readonly isListItem: boolean;
}

/** A sentence longer than a reader takes in at once is cut to a clause (the guideline's 350 characters). */
const LONGEST_SENTENCE = 350;
/** On a short page three points must fit into a third of the text; shorter clauses no longer carry a figure and its comparison. */
const SHORTEST_LONG = 170;

/** The length above which a page's sentences are cut to clauses: less on a short page. */
export function longestSentence(size: number): number {
  return Math.min(LONGEST_SENTENCE, Math.max(SHORTEST_LONG, Math.round(size / 8)));
}
/** Shorter clauses say nothing by themselves. */
const SHORTEST_CLAUSE = 40;
/** Shorter sentences are labels. */
const SHORTEST_SENTENCE = 28;
/** Nobody reads a sentence of this length; what stands before its first stops is taken, the rest left. */
const MOST_CLAUSES = 24;

const NO_PROSE: ReadonlySet<Block['kind']> = new Set([
  'title',
  'heading',
  'header',
  'footer',
  'table-row',
]);

/** The sentences of a passage as candidates; nothing of headings, heads, feet and table rows. */
export function candidatesOf(
  passage: Passage,
  nth: number,
  tokens: Tokens,
  longest: number,
): Candidate[] {
  if (NO_PROSE.has(passage.kind)) return [];
  const found: Candidate[] = [];
  passage.sentences.forEach((sentence, i) => {
    const from = afterLabel(tokens, tokenAtOrAfter(tokens, sentence.start));
    const to = tokenAtOrAfter(tokens, sentence.end);
    if (to <= from) return;
    const leadsIn = tokens.word[to - 1] === ':';
    const shared = {
      sentenceFrom: from,
      passage: nth,
      nth: i,
      leadsIn,
      isListItem: passage.kind === 'list-item',
    };
    for (const clause of clausesOf(tokens, from, to, longest)) {
      const start = tokens.start[clause.from] as number;
      const end = tokens.end[clause.to - 1] as number;
      if (end - start >= SHORTEST_SENTENCE) found.push({ start, end, ...clause, ...shared });
    }
  });
  return found;
}

const BULLETS = new Set('- – — + * • · ○ ● ▪ > | " “ ” .'.split(' '));

/** The first token after a list mark or a number of its own ("- ", "1. ", "a) ", "(2) "). */
function afterLabel(tokens: Tokens, from: number): number {
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

interface Range {
  from: number;
  to: number;
}

/** The sentence, its end mark aside; a long one's clauses at semicolons, each cut where it grows too long. */
function clausesOf(tokens: Tokens, from: number, sentenceTo: number, longest: number): Range[] {
  const to = beforeEndMark(tokens, from, sentenceTo);
  if (lengthOf(tokens, from, to) <= longest)
    return [{ from, to: sentenceTo > to && isStop(tokens, to) ? to + 1 : to }];
  const clauses: Range[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to && clauses.length < MOST_CLAUSES; i++) {
    const word = tokens.word[i];
    if (word === '(') depth++;
    else if (word === ')') depth = Math.max(0, depth - 1);
    const ends =
      depth === 0 &&
      (word === ';' ||
        (word === ':' && tokens.gap[i + 1] !== Gap.none) ||
        (word === ',' && TURNS.longestAt(tokens, i + 1) !== null));
    if (!ends) continue;
    clauses.push({ from: start, to: i });
    start = i + 1;
  }
  if (clauses.length < MOST_CLAUSES) clauses.push({ from: start, to });
  return clauses
    .map((clause) => cut(tokens, { ...clause, from: afterLabel(tokens, clause.from) }, longest))
    .filter((clause) => lengthOf(tokens, clause.from, clause.to) >= SHORTEST_CLAUSE);
}

/** After a comma these begin a clause that tells another thing. */
const TURNS = classTrie('turns');

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

const ENDS = new Set('. ; : , ! ? / … *'.split(' '));

function lengthOf(tokens: Tokens, from: number, to: number): number {
  return to > from ? (tokens.end[to - 1] as number) - (tokens.start[from] as number) : 0;
}

/** A clause that is too long ends at its last comma outside brackets and quotes within the bound. */
function cut(tokens: Tokens, clause: Range, longest: number): Range {
  if (lengthOf(tokens, clause.from, clause.to) <= longest) return clause;
  let depth = 0;
  let comma = -1;
  let space = -1;
  for (let i = clause.from; i < clause.to; i++) {
    if (lengthOf(tokens, clause.from, i) > longest) break;
    const word = tokens.word[i];
    if (word === '(' || word === '“') depth++;
    else if (word === ')' || word === '”') depth = Math.max(0, depth - 1);
    else if (depth === 0 && word === ',' && tokens.gap[i + 1] !== Gap.none) comma = i;
    if (tokens.gap[i] !== Gap.none && depth === 0) space = i;
  }
  const to = comma > clause.from ? comma : space;
  return to > clause.from ? { from: clause.from, to } : { from: clause.from, to: clause.from };
}
