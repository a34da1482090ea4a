import type { Quote, Span } from '../contract/index.ts';

/** The quote at a span of a text. */
export function quoteOf(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

const LOOSE_SPACE = /[^\S ]| {2}/;

/** A text with each run of white space made one space. */
export function singleSpaced(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Whether two half-open spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first of some spans (sorted, not overlapping) that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span (of a sorted, not overlapping list) that holds an offset, or null. */
export function spanHolding<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : null;
}

/** From where the first of some spans begins up to where the last ends; nothing at the start of the text for none. */
export function hullOf(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Math.min(start, end), end };
}
