import { AroundRules } from '../../rules/around-rules.ts';
import { classBack, classTrie, wordIs } from '../../rules/word-index.ts';
import { Gap, type Tokens } from '../../scan/tokens.ts';
import type { Figure } from './figure.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './qualifier-rules.ts';

const before = new AroundRules(QUALIFIERS_BEFORE, {});
const after = new AroundRules(QUALIFIERS_AFTER, {});
const isFrom = wordIs('from-word');
const isMinus = wordIs('minus-word');

/** Words between a number with its unit and "trở lên": "từ 80 đảng viên mới trở lên". */
const MODIFIER_WORDS = 3;

/** Takes the qualifier before (and "trở lên" after) into the quote, and the sign into the figure. */
export function qualified(tokens: Tokens, figure: Figure, floor: number): Figure {
  let { from, to } = figure;
  let { qualifier } = figure;
  let negative = false;
  if (tokens.word[from - 1] === '-' && from - 1 >= floor && tokens.gap[from] === Gap.none) {
    const outer = tokens.word[from - 2];
    if (tokens.gap[from - 1] === Gap.space || outer === '(') {
      from--;
      negative = tokens.gap[from] === Gap.space || outer === '(';
    }
  }
  const sign = signBefore(tokens, from, floor);
  if (sign) {
    from = sign.from;
    negative = sign.negative;
  }
  // "(+4,8%)": a sign of growth.
  if (
    tokens.word[from - 1] === '+' &&
    from - 1 > floor &&
    tokens.gap[from] === Gap.none &&
    tokens.word[from - 2] === '('
  )
    from--;
  const limit = tokens.length;
  const leads = before.decide({ tokens, from, to, floor, limit })?.gives;
  if (leads) {
    from = classBack(leads.words).endingAt(tokens, from, floor)?.from ?? from;
    if (qualifier !== 'range') ({ qualifier } = leads);
  }
  const ends = after.decide({ tokens, from, to, floor, limit })?.gives;
  if (ends) {
    to = classTrie(ends.words).longestAt(tokens, to)?.to ?? to;
    if (qualifier !== 'range') ({ qualifier } = ends);
  } else if (qualifier === 'exact' && isFrom(tokens, from - 1)) {
    for (let i = to + 1; i <= to + MODIFIER_WORDS; i++)
      qualifier = after.decide({ tokens, from, to: i, floor, limit })?.gives.qualifier ?? qualifier;
  }
  return { ...figure, from, to, qualifier, negative };
}

/** "giảm (-) 3,2%", "(+) 3,2%", "là âm 0,8%": a sign in brackets, or in words. */
function signBefore(tokens: Tokens, at: number, floor: number) {
  const { word } = tokens;
  const sign = word[at - 2];
  const inBrackets = word[at - 1] === ')' && word[at - 3] === '(' && at - 3 >= floor;
  if (inBrackets && (sign === '-' || sign === '+')) return { from: at - 3, negative: sign === '-' };
  return isMinus(tokens, at - 1) && at - 1 >= floor ? { from: at - 1, negative: true } : null;
}
