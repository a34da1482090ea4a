import type { Span } from '../../../contract/index.ts';
import { wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens } from '../../scan/tokens.ts';
import { singleSpaced } from '../../spans.ts';
import type { Figure } from '../number/figure.ts';
import { isList, type Range } from '../role/lead.ts';

const LONGEST_SCOPE = 10;
const endsScope = wordIs('scope-end', 'tail-stop', 'tail-verb');

/** What a rank is among: "tỉnh, thành phố cả nước", "khu vực Tây Nguyên". */
export function scopeOf({ to: from }: Figure, tokens: Tokens, limit: number): string | null {
  let to = from;
  while (to < limit && to - from < LONGEST_SCOPE) {
    const word = tokens.word[to] as string;
    if (tokens.kind[to] === TokenKind.number || endsScope(tokens, to)) break;
    if (tokens.kind[to] === TokenKind.punctuation && !(word === ',' && isList(tokens, to + 1)))
      break;
    to++;
  }
  return subjectText(tokens, [{ from, to }]);
}

/** The words of some ranges, as they stand, with one space between; null for none. */
export function subjectText(tokens: Tokens, ranges: readonly Range[]): string | null {
  const parts = subjectSpans(tokens, ranges).map(({ start, end }) =>
    singleSpaced(tokens.text.slice(start, end)),
  );
  return parts.length === 0 ? null : parts.join(' ');
}

function subjectSpans(tokens: Tokens, ranges: readonly Range[]): Span[] {
  return ranges
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({
      start: tokens.start[from] as number,
      end: tokens.end[to - 1] as number,
    }));
}
