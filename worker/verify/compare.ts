import type { Difference } from '#shared/contract/index.ts';
import { alignWords } from './align-words.ts';
import { type Words, wordsOf } from './words.ts';

/** What holding a text against a page gave. */
export interface Comparison {
  /** Share of the text's words that stand on the page, in their order and in company, 0 to 1. */
  readonly share: number;
  /** Whether all of the text stands there, and every line of the page that it takes from it takes whole. */
  readonly isSame: boolean;
  /** The first passages that differ; none where the text is another one altogether. */
  readonly differences: readonly Difference[];
}

/** Passages that are told: enough to see what was changed, few enough to be read. */
const MOST_DIFFERENCES = 5;
/** Words that stand alone are on every page: fewer than these in a row tell nothing. */
const RUN = 4;
/** Below this share the two have no passages to compare. */
const SAME_TEXT = 0.5;
/** Words told before and after those that differ, and most of those. */
const CONTEXT = 3;
const MOST_WORDS = 24;

/**
 * Holds a text against a page. One changed word or figure is a difference, and so is one left out of a line; whole
 * lines of the page that the text leaves out (the site's own among them) are not. Linear in both.
 */
export function compareTexts(shared: string, page: string): Comparison {
  const ours = wordsOf(shared);
  const theirs = wordsOf(page);
  const { length } = ours.words;
  if (length === 0) return { share: 0, isSame: false, differences: [] };
  const places = alignWords(ours.words, theirs);
  const share = inCompany(places) / length;
  const gaps = gapsOf(places, theirs);
  const told = share < SAME_TEXT ? [] : gaps.slice(0, MOST_DIFFERENCES);
  return {
    share: gaps.length === 0 ? 1 : share,
    isSame: gaps.length === 0,
    differences: told.map((gap) => differenceOf(gap, { shared, page, ours, theirs })),
  };
}

/** How many words stand in rows of the page that are long enough to be no chance. */
function inCompany(places: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < places.length; ) {
    let end = i + 1;
    if ((places[i] as number) >= 0) {
      while (end < places.length && places[end] === (places[end - 1] as number) + 1) end++;
      if (end - i >= Math.min(RUN, places.length)) sum += end - i;
    }
    i = end;
  }
  return sum;
}

/** Words of the text without their like on the page, and of the page within a line without theirs: from, to. */
interface Gap {
  readonly ours: readonly [number, number];
  readonly theirs: readonly [number, number];
}

function gapsOf(places: Int32Array, theirs: Words): Gap[] {
  const gaps: Gap[] = [];
  const total = theirs.words.length;
  /** Whether a line of the page begins here, or the page is over. */
  const opens = (at: number) => at >= total || theirs.opens[at] === true;
  let last = -1;
  let at = -1;
  for (let i = 0; i <= places.length; i++) {
    const place = i === places.length ? total : (places[i] as number);
    if (place < 0) continue;
    const ours = [last + 1, i] as const;
    const isFirst = at < 0;
    const isLast = i === places.length;
    if (isFirst && isLast) return [{ ours, theirs: [0, 0] }];
    // Before the first and after the last word, only the rest of its line belongs to the text.
    let from = at + 1;
    let to = place;
    if (isFirst) for (from = to; !opens(from); from--);
    if (isLast) for (to = from; !opens(to); to++);
    const missing = ours[1] > ours[0];
    if (missing || (to > from && !isWhole(theirs, places, from, to, i, opens)))
      gaps.push({ ours, theirs: [from, to] });
    last = i;
    at = place;
  }
  return gaps;
}

/** Most words by which a stretch is moved to find the ends of its lines. */
const MOST_SHIFT = 500;

/** Whether a stretch of the page that the text leaves out is whole lines, here or moved along equal words. */
function isWhole(
  { words }: Words,
  places: Int32Array,
  from: number,
  to: number,
  next: number,
  opens: (at: number) => boolean,
): boolean {
  if (opens(from) && opens(to)) return true;
  for (let by = 1; by < MOST_SHIFT; by++) {
    const isJoined = places[next - by] === from - by;
    if (!isJoined || words[from - by] !== words[to - by]) break;
    if (opens(from - by) && opens(to - by)) return true;
  }
  for (let by = 1; by < MOST_SHIFT; by++) {
    const isJoined = places[next + by - 1] === to + by - 1;
    if (!isJoined || words[from + by - 1] !== words[to + by - 1]) break;
    if (opens(from + by) && opens(to + by)) return true;
  }
  return false;
}

interface Sides {
  readonly shared: string;
  readonly page: string;
  readonly ours: Words;
  readonly theirs: Words;
}

/** A difference in its context, each side as it is written there. */
function differenceOf({ ours, theirs }: Gap, sides: Sides): Difference {
  const span = (words: Words, [from, to]: readonly [number, number]) => {
    const first = Math.max(0, from - CONTEXT);
    const last = Math.min(words.words.length, from + MOST_WORDS, to + CONTEXT) - 1;
    return last < first
      ? { start: 0, end: 0 }
      : { start: words.starts[first] as number, end: words.ends[last] as number };
  };
  const { start, end } = span(sides.ours, ours);
  const there = theirs[1] === 0 ? { start: 0, end: 0 } : span(sides.theirs, theirs);
  return {
    start,
    end,
    quote: sides.shared.slice(start, end),
    page: sides.page.slice(there.start, there.end).replace(/\s+/g, ' '),
  };
}
