import search from 'approx-string-match';
import type { QuoteSelector, ReaderNote, Span } from '#shared/contract/index.ts';
import { digitsOf, sharedEnd, sharedStart, splitsNumber } from '../anchor.ts';
import { type Compact, compact, compactIndex } from '../compact.ts';

/** How a note was found again: where it was, by its exact words, or nearly. */
export type NoteFoundBy = 'position' | 'quote' | 'near';

export interface NotePlace extends Span {
  by: NoteFoundBy;
}

type Target = ReaderNote['target'];

/** How much of the words before and after goes into a note's selector. */
const CONTEXT = 48;
/** A quote this long may have changed a little. */
const TELLING = 24;
/** Of this many places with the same words the one with the most of its context is taken. */
const MOST_PLACES = 200;

/** What a note on a span keeps, to be found again: W3C position and quote selectors. */
export function describeSpan(text: string, { start, end }: Span): Target {
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
      suffix: text.slice(end, end + CONTEXT).toWellFormed(),
    },
  };
}

/**
 * Finds a note in the text as it is now: at its old place, else by its exact words where most of
 * their context stands, else nearly. White space does not count. Null where its words are gone.
 */
export function anchorNote(text: string, { position, quote }: Target): NotePlace | null {
  if (position && text.slice(position.start, position.end) === quote.exact)
    return { ...position, by: 'position' };
  const within = compact(text);
  const words = compact(quote.exact).chars;
  if (words === '') return null;
  const expected = position ? compactIndex(within, Math.min(position.start, text.length)) : null;
  return byQuote(within, words, quote, expected) ?? nearly(within, words, quote);
}

function byQuote(
  within: Compact,
  words: string,
  quote: QuoteSelector,
  expected: number | null,
): NotePlace | null {
  const before = compact(quote.prefix).chars;
  const after = compact(quote.suffix).chars;
  let best: { at: number; score: number } | null = null;
  let places = 0;
  for (
    let at = within.chars.indexOf(words);
    at >= 0 && places < MOST_PLACES;
    at = within.chars.indexOf(words, at + 1), places++
  ) {
    if (splitsNumber(within.chars, at, at + words.length)) continue;
    // Context tells; among equals, the nearest to the old place.
    const far = expected === null ? 0 : Math.abs(at - expected) / within.chars.length;
    const score = sharedContext(within.chars, at, at + words.length, before, after) - far;
    if (!best || score > best.score) best = { at, score };
  }
  if (!best) return null;
  // A few letters stand anywhere: some of their context must stand there too.
  const needed = words.length >= TELLING ? -1 : Math.min(8, before.length + after.length);
  if (best.score < needed - 1) return null;
  return place(within, best.at, best.at + words.length, 'quote');
}

/** A long quote in which a little changed. A note on a passage may outlive a figure in it; a short one may not. */
function nearly(within: Compact, words: string, quote: QuoteSelector): NotePlace | null {
  if (words.length < TELLING) return null;
  const most = Math.min(32, Math.floor(words.length / 6));
  const before = compact(quote.prefix).chars;
  const after = compact(quote.suffix).chars;
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end, errors } of search(within.chars, words, most)) {
    if (splitsNumber(within.chars, start, end)) continue;
    const found = within.chars.slice(start, end);
    if (words.length < 4 * TELLING && digitsOf(found) !== digitsOf(words)) continue;
    const score = sharedContext(within.chars, start, end, before, after) - errors * 4;
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && place(within, best.start, best.end, 'near');
}

function place({ at }: Compact, start: number, end: number, by: NoteFoundBy): NotePlace {
  return { start: at[start] as number, end: (at[end - 1] as number) + 1, by };
}

function sharedContext(
  text: string,
  start: number,
  end: number,
  before: string,
  after: string,
): number {
  return (
    sharedEnd(text.slice(Math.max(0, start - CONTEXT), start), before) +
    sharedStart(text.slice(end, end + CONTEXT), after)
  );
}
