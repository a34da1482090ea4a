import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie, rankCues } from '../clause/lexicon.ts';
import { single } from './amounts.ts';
import type { Figure } from './figure.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { slashNumber } from './pairs.ts';

/** "đứng thứ 16", "thứ 3/61", "xếp thứ 2 trong 24". */
export function rankAt(tokens: Tokens, numeral: Numeral, floor: number): Figure | null {
  if (!numeral.plain || numeral.fractional) return null;
  const cue = rankCues.endingAt(tokens, numeral.from, floor);
  const bareOrdinal =
    numeral.from > floor &&
    tokens.word[numeral.from - 1] === 'thứ' &&
    tokens.word[numeral.from - 2] !== 'lần';
  if (!cue && !bareOrdinal) return null;
  const total = rankTotal(tokens, numeral.to);
  if (!cue && !total && !RANK_SCOPES.has(tokens.word[numeral.to] ?? '')) return null;
  if (cue && !total && unitKnown(tokens, numeral.to) && tokens.word[numeral.from - 1] !== 'thứ')
    return null;
  const end = total?.to ?? numeral.to;
  return {
    ...single(numeral, null, numeral.decimal, end),
    from: cue?.from ?? numeral.from - 1,
    decimal2: total?.decimal ?? null,
    unit: 'hạng',
    kind: 'rank',
    dimension: 'times',
    form: 'rank',
  };
}

const RANK_SCOPES = new Set(['cả', 'toàn', 'trong', 'trên', 'khu', 'vùng', 'của', 'tỉnh']);

function unitKnown(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === '%' || nounTrie.longestAt(tokens, at)?.to === at + 1;
}

function rankTotal(tokens: Tokens, at: number): Numeral | null {
  const slash = slashNumber(tokens, at);
  if (slash?.plain) return slash;
  let to = at;
  const word = tokens.word[to];
  if (word !== 'trong' && word !== 'trên') return null;
  to++;
  while (to < at + 4 && (tokens.word[to] === 'tổng' || tokens.word[to] === 'số')) to++;
  const total = tokens.kind[to] === TokenKind.number ? numeralAt(tokens, to) : null;
  return total?.plain ? total : null;
}
