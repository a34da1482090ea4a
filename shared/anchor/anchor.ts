import type { Span } from '../contract/index.ts';
import { type Aligned, alignBlocks, lastBefore, TELLING } from './align.ts';
import { type Compact, compact, compactIndex } from './compact.ts';
import { nearest } from './nearly.ts';

/** How a place was found again: by its block, by its exact words, or nearly. */
type AnchoredBy = 'block' | 'quote' | 'near';

export interface Anchor extends Span {
  by: AnchoredBy;
}

const CONTEXT = 48;
/** More places of one quote than these are not told apart. */
const MOST_PLACES = 64;
/** Steps for all quotes that are not in their blocks, as a multiple of the page's length. */
const MOST_STEPS = 256;

/**
 * Finds places of one text (what was read) in another (the page as it stands): first block by block,
 * then by the exact quote with its context, then nearly. A near match never changes a digit.
 * Answers in the order asked; null where a place is no longer there.
 */
export function anchorSpans(
  read: { text: string; blocks: readonly Span[] },
  page: string,
  spans: readonly Span[],
): (Anchor | null)[] {
  if (spans.length === 0) return [];
  const from = compact(read.text);
  const to = compact(page);
  const aligned = alignBlocks(from, to, read.blocks);
  let left = MOST_STEPS * to.chars.length;
  const spend = (steps: number) => {
    left -= steps;
    return left >= 0;
  };
  /** Place in the page → where the quote stood in the read text that has the best claim to it. */
  const claims = new Map<number, { start: number; score: number }>();
  const found = spans.map((span) => {
    const start = compactIndex(from, span.start);
    const end = compactIndex(from, span.end);
    if (end <= start) return null;
    const one = byBlock(aligned, start, end) ?? byQuote(from, to, aligned, start, end, spend);
    if (!one) return null;
    const claim = claims.get(one.start);
    if (!claim || one.score > claim.score) claims.set(one.start, { start, score: one.score });
    else if (one.score === claim.score && claim.start !== start) claim.start = -1;
    return { ...one, start, at: one.start };
  });
  // Places that two quotes claim with the same right are neither's.
  return found.map((one) =>
    one && claims.get(one.at)?.start === one.start
      ? {
          start: to.at[one.at] as number,
          end: (to.at[one.end - 1] as number) + 1,
          by: one.by,
        }
      : null,
  );
}

type Found = Anchor & {
  /** Units of the context that stand there too; all of them in an unchanged block. */
  score: number;
};

function byBlock(aligned: readonly Aligned[], start: number, end: number): Found | null {
  const first = aligned[lastBefore(aligned, start)];
  const last = aligned[lastBefore(aligned, end - 1)];
  if (!first || !last || first.to <= start || last.to < end) return null;
  const shift = first.at - first.from;
  if (last.at - last.from !== shift) return null;
  return { start: start + shift, end: end + shift, by: 'block', score: 2 * CONTEXT };
}

/**
 * Finds a quote whose block is not as it was: in what of the page no block took, after the block that was
 * before it and before the one that followed. Where it stands there as often as in the read text it is the
 * one of the same number; else the one with most of its context, if that is one.
 */
function byQuote(
  from: Compact,
  to: Compact,
  aligned: readonly Aligned[],
  start: number,
  end: number,
  spend: (steps: number) => boolean,
): Found | null {
  const index = lastBefore(aligned, start);
  const previous = aligned[index] as Aligned;
  const next = aligned[index + 1] as Aligned;
  const low = Math.min(start, previous.to);
  const high = Math.max(end, next.from);
  const after = { low: low + previous.at - previous.from, high: previous.freeTo };
  const before = { low: next.freeFrom, high: high + next.at - next.from };
  const isOne = after.low <= before.high && before.low <= after.high;
  const windows = isOne ? [{ low: after.low, high: before.high }] : [after, before];
  if (!spend(windows.reduce((sum, window) => sum + window.high - window.low, 0))) return null;

  const quote = from.chars.slice(start, end);
  const found = windows.flatMap((window) => placesOf(to.chars, quote, window));
  const shared = (at: number, own: number, step: 1 | -1): number => {
    let units = 0;
    while (units < CONTEXT && to.chars[at] !== undefined && to.chars[at] === from.chars[own]) {
      at += step;
      own += step;
      units++;
    }
    return units;
  };
  const scores = found.map(
    (at) => shared(at - 1, start - 1, -1) + shared(at + quote.length, end, 1),
  );
  const own = isOne ? placesOf(from.chars, quote, { low, high }) : [];
  const most = Math.max(...scores);
  let best = scores.indexOf(most);
  if (own.length === found.length && own.length < MOST_PLACES) best = own.indexOf(start);
  else if (scores.lastIndexOf(most) !== best) best = -1;
  // A short quote says little by itself: some of its context must stand there too.
  const needed = quote.length >= TELLING ? 0 : Math.min(8, start + from.chars.length - end);
  const at = found[best];
  const score = scores[best] ?? -1;
  if (at !== undefined && score >= needed)
    return { start: at, end: at + quote.length, by: 'quote', score };
  if (found.length > 0 || quote.length < TELLING) return null;
  for (const { low, high } of windows) {
    const near = spend(4 * (high - low)) && nearly(to.chars.slice(low, high), low, quote);
    if (near) return near;
  }
  return null;
}

/** Where a quote stands in a window of a text, cutting no number in two; of very many, the first ones. */
function placesOf(text: string, quote: string, window: { low: number; high: number }): number[] {
  const places: number[] = [];
  const part = text.slice(window.low, window.high);
  for (
    let i = part.indexOf(quote);
    i >= 0 && places.length < MOST_PLACES;
    i = part.indexOf(quote, i + 1)
  ) {
    const at = i + window.low;
    if (!splitsNumber(text, at, at + quote.length)) places.push(at);
  }
  return places;
}

/** A long quote in which a little changed, but no digit. */
function nearly(window: string, offset: number, quote: string): Found | null {
  const best = nearest(window, quote, Math.min(12, quote.length >> 3));
  if (!best) return null;
  const found = window.slice(best.start, best.end);
  if (digitsOf(found) !== digitsOf(quote) || splitsNumber(window, best.start, best.end))
    return null;
  return { start: best.start + offset, end: best.end + offset, by: 'near', score: 0 };
}

const DIGIT = /\d/;

/** Whether a match would cut a number in two: "5 %" is not found in "15 %". */
function splitsNumber(text: string, start: number, end: number): boolean {
  const cutsStart = DIGIT.test(text[start] ?? '') && /[\d.,]/.test(text[start - 1] ?? '');
  const cutsEnd = DIGIT.test(text[end - 1] ?? '') && DIGIT.test(text[end] ?? '');
  return cutsStart || cutsEnd;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
