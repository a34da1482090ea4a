import { wordIs } from '../../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { isCompound } from '../clause/commas.ts';
import type { Figure } from '../number/figure.ts';
import { Covered } from '../period/cover.ts';
import { isList, type Range } from '../role/lead.ts';
import type { SubjectContext } from './subject.ts';
import { TAIL_ENDS } from './tail-ends.ts';

const MOST_WORDS = 16;

/** What follows a counted noun or a percentage and says more of it. */
export function tailOf(figure: Figure, context: SubjectContext): Range | null {
  const { tokens, sentenceTo, nextFrom } = context;
  const aside = asideAfter(tokens, figure.to, sentenceTo);
  const from = aside ?? figure.to;
  const limit = Math.min(sentenceTo, aside === null ? nextFrom : sentenceTo, from + MOST_WORDS);
  let to = from;
  while (to < limit) {
    const word = tokens.word[to] as string;
    if (tokens.gap[to] === Gap.tab) break;
    const place = { tokens, from: to, to: to + 1, floor: from, limit: tokens.length };
    if (TAIL_ENDS.decide(place, { tokens, at: to, from, limit })) break;
    if (aside !== null && tokens.kind[to] === TokenKind.number) break;
    if (word === ',') {
      if (to + 1 >= limit) break;
      if (!isCompound(tokens, to) && (to === from || !isList(tokens, to + 1))) break;
    } else if (
      tokens.kind[to] === TokenKind.punctuation &&
      word !== '"' &&
      word !== '/' &&
      word !== '-' &&
      !(word === '.' && isPlaceLetters(tokens, to - 1))
    )
      break;
    to++;
  }
  if (to === limit && limit === nextFrom) to = beforeNext(context, from, to);
  while (to > from && isDangling(context, to - 1)) to--;
  if (to <= from) return null;
  if (
    isAnd(tokens, from) ||
    (tokens.kind[from] === TokenKind.punctuation &&
      tokens.word[from] !== '"' &&
      !isCompound(tokens, from))
  )
    return null;
  return { from, to };
}

const LONGEST_ASIDE = 5;

/** "15/15 xã (100%) đạt chuẩn": where the words go on behind a bracket with a figure alone, or null. */
function asideAfter(tokens: Tokens, at: number, limit: number): number | null {
  if (tokens.word[at] !== '(' || tokens.kind[at + 1] !== TokenKind.number) return null;
  for (let i = at + 2; i < Math.min(limit, at + 2 + LONGEST_ASIDE); i++) {
    if (tokens.word[i] === ')') return tokens.kind[i + 1] === TokenKind.word ? i + 1 : null;
    if (tokens.kind[i] === TokenKind.word) return null;
  }
  return null;
}

/** Where the next figure's own verb stands at the end of the tail, it is not ours. */
function beforeNext({ tokens }: SubjectContext, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (isPartJoint(tokens, i)) return i;
  }
  return to;
}

const isAnd = wordIs('and');
const isPlaceLetters = wordIs('level-letters');
const isPartJoint = wordIs('enumerating');
const dangles = wordIs('dangling');

function isDangling({ tokens, cover }: SubjectContext, at: number): boolean {
  return dangles(tokens, at) || ((cover[at] as number) & Covered.period) !== 0;
}
