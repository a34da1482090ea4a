import search from 'approx-string-match';
import type { Span } from '#shared/contract/index.ts';
import { type Compact, compact, compactIndex } from './compact.ts';
import { firstWhere } from './sorted.ts';

/** How a place was found again: by its block, by its exact words, or nearly. */
type AnchoredBy = 'block' | 'quote' | 'near';

export interface Anchor extends Span {
  by: AnchoredBy;
}

/** A block of the read text, laid on the page's text; both in units without spaces. */
interface Aligned {
  from: number;
  to: number;
  shift: number;
}

/** A block this long is looked for in the whole page; a shorter one only where it should be. */
const TELLING = 24;
/** How far beside the expected place a short block, or a quote, may stand. */
const NEAR = 600;
/** How often a block that is not in its place may be looked for in the whole page. */
const WHOLE_PAGE_LOOKS = 200;
const CONTEXT = 32;

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
  return spans.map((span) => {
    const start = compactIndex(from, span.start);
    const end = compactIndex(from, span.end);
    if (end <= start) return null;
    const found = byBlock(aligned, start, end) ?? byQuote(from, to, aligned, start, end);
    if (!found) return null;
    return {
      start: to.at[found.start] as number,
      end: (to.at[found.end - 1] as number) + 1,
      by: found.by,
    };
  });
}

/** Lays blocks on the page in reading order; linear where the two texts mostly agree. */
function alignBlocks(from: Compact, to: Compact, blocks: readonly Span[]): Aligned[] {
  const aligned: Aligned[] = [];
  let cursor = 0;
  let looks = WHOLE_PAGE_LOOKS;
  for (const block of blocks) {
    const start = compactIndex(from, block.start);
    const end = compactIndex(from, block.end);
    if (end <= start) continue;
    const words = from.chars.slice(start, end);
    let at = indexWithin(to.chars, words, cursor, cursor + NEAR + words.length);
    if (at < 0 && words.length >= TELLING && looks-- > 0) {
      at = to.chars.indexOf(words, cursor);
      if (at < 0) at = to.chars.indexOf(words);
    }
    if (at < 0) continue;
    aligned.push({ from: start, to: end, shift: at - start });
    if (at >= cursor) cursor = at + words.length;
  }
  return aligned;
}

function indexWithin(text: string, words: string, low: number, high: number): number {
  const at = text.slice(Math.max(0, low), high).indexOf(words);
  return at < 0 ? -1 : at + Math.max(0, low);
}

/** The last aligned block that starts at or before an index, or -1. */
function lastBefore(aligned: readonly Aligned[], index: number): number {
  return firstWhere(aligned.length, (i) => (aligned[i] as Aligned).from > index) - 1;
}

function byBlock(aligned: readonly Aligned[], start: number, end: number) {
  const first = aligned[lastBefore(aligned, start)];
  const last = aligned[lastBefore(aligned, end - 1)];
  if (!first || !last || first.to <= start || last.to < end || first.shift !== last.shift)
    return null;
  return { start: start + first.shift, end: end + first.shift, by: 'block' as const };
}

function byQuote(
  from: Compact,
  to: Compact,
  aligned: readonly Aligned[],
  start: number,
  end: number,
): (Span & { by: AnchoredBy }) | null {
  const quote = from.chars.slice(start, end);
  const before = from.chars.slice(Math.max(0, start - CONTEXT), start);
  const after = from.chars.slice(end, end + CONTEXT);
  const index = lastBefore(aligned, start);
  const previous = aligned[index];
  const next = aligned[index + 1];
  // Between the neighbours that were found; without them, anywhere.
  const low = previous ? Math.max(0, Math.min(start, previous.to) + previous.shift - NEAR) : 0;
  const high = next ? next.from + next.shift + NEAR : to.chars.length;
  const window = low < high ? to.chars.slice(low, high) : to.chars;
  const offset = low < high ? low : 0;

  let best: { at: number; score: number } | null = null;
  let tries = 0;
  for (let at = window.indexOf(quote); at >= 0 && tries < 64; at = window.indexOf(quote, at + 1)) {
    tries++;
    const score =
      sharedEnd(window.slice(Math.max(0, at - CONTEXT), at), before) +
      sharedStart(window.slice(at + quote.length, at + quote.length + CONTEXT), after);
    if (splitsNumber(window, at, at + quote.length)) continue;
    if (!best || score > best.score) best = { at, score };
  }
  // A short quote says little by itself: some of its context must stand there too.
  const needed = quote.length >= TELLING ? 0 : Math.min(8, before.length + after.length);
  if (best && best.score >= needed)
    return { start: best.at + offset, end: best.at + quote.length + offset, by: 'quote' };
  return nearly(window, offset, quote);
}

/** A long quote in which a little changed, but no digit. */
function nearly(window: string, offset: number, quote: string) {
  if (quote.length < TELLING) return null;
  const matches = search(window, quote, Math.min(12, Math.floor(quote.length / 8)));
  const best = matches.sort((a, b) => a.errors - b.errors)[0];
  if (!best) return null;
  const found = window.slice(best.start, best.end);
  if (digitsOf(found) !== digitsOf(quote) || splitsNumber(window, best.start, best.end))
    return null;
  return { start: best.start + offset, end: best.end + offset, by: 'near' as const };
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

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared))
    shared++;
  return shared;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}
