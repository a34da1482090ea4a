import type { Block, Span } from '../../contract/index.ts';
import { isCapitalAt } from '../normal-form.ts';
import { Gap, TokenKind, type Tokens, tokenAtOrAfter } from './tokens.ts';

/** Words whose full stop ends no sentence ("TP. Hà Nội", "TM. ỦY BAN NHÂN DÂN"). */
const ABBREVIATED = new Set(
  'tp tx tt tm kt tl tuq q p h ông bà ts ths pgs gs bs ks st mr ms vs ư'.split(' '),
);

/** The sentences of each block, in order; the whole text is covered but for white space. */
export function findSentences(tokens: Tokens, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    let from = tokenAtOrAfter(tokens, block.start);
    const blockEnd = tokenAtOrAfter(tokens, block.end);
    for (let i = from; i < blockEnd; i++) {
      if (
        i + 1 < blockEnd &&
        (tokens.kind[i] !== TokenKind.punctuation || !endsSentence(tokens, i))
      )
        continue;
      spans.push({ start: tokens.start[from] as number, end: tokens.end[i] as number });
      from = i + 1;
    }
  }
  return spans;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (tokens.gap[at + 1] === Gap.line)
    return word === '.' || word === ';' || word === ':' || word === '/';
  if (word !== '.' && word !== '!' && word !== '?') return false;
  if (word === '.' && ABBREVIATED.has(tokens.word[at - 1] ?? '')) return false;
  const start = tokens.start[at + 1] as number;
  if (isCapitalAt(tokens.text, start)) return true;
  const next = tokens.text[start];
  const opens = next === '"' || next === '“' || next === '-';
  return opens && tokens.gap[at + 1] !== Gap.none;
}
