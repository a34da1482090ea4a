import type { Block, Span } from '../../contract/index.ts';
import type { Passage } from '../indicators/clause/passages.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { afterLabel, clausesOf, LONGEST_SENTENCE } from './clauses.ts';

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

/** On a short page three points must fit into a third of the text; shorter clauses no longer carry a figure and its comparison. */
const SHORTEST_LONG = 170;

/** The length above which a page's sentences are cut to clauses: less on a short page. */
export function longestSentence(size: number): number {
  return Math.min(LONGEST_SENTENCE, Math.max(SHORTEST_LONG, Math.round(size / 8)));
}
/** Shorter sentences are labels. */
const SHORTEST_SENTENCE = 28;

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
