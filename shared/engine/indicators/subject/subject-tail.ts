import { wordTable } from '../../../gazetteer/word-table.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { TAIL_STOPS, TAIL_VERBS } from '../clause/clauses.ts';
import type { Figure } from '../number/figure.ts';
import { Covered } from '../period/cover.ts';
import { isList, type Range } from '../role/lead.ts';
import type { SubjectContext } from './subject.ts';

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
    if (TAIL_STOPS.has(word) && !(word === 'trong' && to > from)) break;
    if (TAIL_BREAKS[word]?.includes(tokens.word[to + 1] ?? '')) break;
    if ((word === 'trên' || word === '/') && tokens.kind[to + 1] === TokenKind.number) break;
    if (aside !== null && tokens.kind[to] === TokenKind.number) break;
    if (
      TAIL_VERBS.has(word) &&
      (numberWithin(tokens, to + 1, limit) ||
        (to === from && (word === 'là' || word === 'còn' || word === 'có')))
    )
      break;
    if (word === ',') {
      if (to === from || !isList(tokens, to + 1) || to + 1 >= limit) break;
    } else if (
      tokens.kind[to] === TokenKind.punctuation &&
      word !== '"' &&
      word !== '/' &&
      word !== '-'
    )
      break;
    to++;
  }
  if (to === limit && limit === nextFrom) to = beforeNext(context, from, to);
  while (to > from && isDangling(context, to - 1)) to--;
  if (to <= from) return null;
  if (
    tokens.word[from] === 'và' ||
    (tokens.kind[from] === TokenKind.punctuation && tokens.word[from] !== '"')
  )
    return null;
  return { from, to };
}

/** Words that end a tail only with the one after them. */
const TAIL_BREAKS = wordTable<readonly string[]>({
  trị: ['giá'],
  đóng: ['góp'],
  đồng: ['thời', 'bộ'],
  xuống: ['còn'],
  bằng: ['các', 'hình', 'nguồn'],
});

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

const VERB_TO_NUMBER = 4;

function numberWithin(tokens: Tokens, from: number, limit: number): boolean {
  for (let i = from; i <= Math.min(limit, from + VERB_TO_NUMBER); i++) {
    if (tokens.kind[i] === TokenKind.number) return true;
    if (tokens.word[i] === ',' || tokens.word[i] === ';' || tokens.word[i] === '.') return false;
  }
  return false;
}

/** Where the next figure's own verb stands at the end of the tail, it is not ours. */
function beforeNext({ tokens }: SubjectContext, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (tokens.word[i] === 'và' || tokens.word[i] === ',') return i;
  }
  return to;
}

const DANGLING = new Set([
  ',',
  'và',
  'là',
  'các',
  'của',
  'có',
  'đã',
  'được',
  'trên',
  'trong',
  'tại',
  '-',
  '/',
  'ở',
  'này',
  'nêu',
  'thì',
  'còn',
  'trở',
  'lên',
  'xuống',
  'những',
  'một',
]);

function isDangling({ tokens, cover }: SubjectContext, at: number): boolean {
  return DANGLING.has(tokens.word[at] as string) || ((cover[at] as number) & Covered.period) !== 0;
}
