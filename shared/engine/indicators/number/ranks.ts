import { AroundRules } from '../../rules/around-rules.ts';
import { classBack, wordIs } from '../../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie } from '../clause/lexicon.ts';
import { single } from './amounts.ts';
import type { Figure } from './figure.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { slashNumber } from './pairs.ts';
import { RANK_RULES, type RankTest } from './rank-rules.ts';

interface Candidate {
  readonly tokens: Tokens;
  readonly numeral: Numeral;
}

const TESTS: Readonly<Record<RankTest, (one: Candidate) => boolean>> = {
  hasTotal: ({ tokens, numeral }) => rankTotal(tokens, numeral.to) !== null,
  hasNoUnit: ({ tokens, numeral }) => !isUnit(tokens, numeral.to),
  sharesCue,
};

const rules = new AroundRules(RANK_RULES, TESTS);
const cues = [classBack('rank-ordinal'), classBack('rank-cue'), classBack('top-word')];
const isJoint = wordIs('rank-joint');
const isScope = wordIs('rank-scope', 'closes-phrase');

/** "đứng thứ 16", "thứ 3/61", "xếp thứ 2 trong 24". */
export function rankAt(tokens: Tokens, numeral: Numeral, floor: number): Figure | null {
  if (!numeral.plain || numeral.fractional) return null;
  const place = { tokens, from: numeral.from, to: numeral.to, floor, limit: tokens.length };
  const rank = rules.decide(place, { tokens, numeral });
  if (!rank) return null;
  const total = rankTotal(tokens, numeral.to);
  const end = total?.to ?? numeral.to;
  return {
    ...single(numeral, null, numeral.decimal, end),
    from: rank.gives === 'number' ? numeral.from : cueBefore(tokens, numeral.from, floor),
    decimal2: total?.decimal ?? null,
    unit: 'hạng',
    kind: 'rank',
    dimension: 'times',
    form: 'rank',
  };
}

/** "xếp thứ 2 và 3", "từ vị trí 42 lên 35": the words that lead to the number before lead to this one too. */
function sharesCue({ tokens, numeral: { from, to } }: Candidate): boolean {
  const isLast = to >= tokens.length || tokens.gap[to] === Gap.line || isScope(tokens, to);
  if (!isLast || !isJoint(tokens, from - 1) || tokens.kind[from - 2] !== TokenKind.number)
    return false;
  return cues.some((cue) => cue.endingAt(tokens, from - 2) !== null);
}

/** Where the words begin that lead to a rank. */
function cueBefore(tokens: Tokens, at: number, floor: number): number {
  for (const cue of cues) {
    const hit = cue.endingAt(tokens, at, floor);
    if (hit) return hit.from;
  }
  return at - 1;
}

function isUnit(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === '%' || nounTrie.longestAt(tokens, at)?.to === at + 1;
}

const isAmong = wordIs('among-word');
const isTotalWord = wordIs('total-word');
const MOST_TOTAL_WORDS = 3;

/** How many there are in all: "16/63", "2 trong tổng số 24". */
function rankTotal(tokens: Tokens, at: number): Numeral | null {
  const slash = slashNumber(tokens, at);
  if (slash?.plain) return slash;
  if (!isAmong(tokens, at)) return null;
  let to = at + 1;
  while (to <= at + MOST_TOTAL_WORDS && isTotalWord(tokens, to)) to++;
  const total = tokens.kind[to] === TokenKind.number ? numeralAt(tokens, to) : null;
  return total?.plain ? total : null;
}
