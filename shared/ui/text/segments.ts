import type { Span } from '../../contract/index.ts';
import type { Mark } from './marks.ts';

/** A stretch of text that the same marks cover, outermost (longest) first. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** No more marks than this are drawn on one letter. */
const DEEPEST = 6;

/**
 * Cuts a stretch of text where marks begin and end, so that nested and overlapping marks can be
 * drawn as plain nested elements. `marks` are sorted by start; those outside are passed over.
 */
export function segmentsOf(range: Span, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let active: Mark[] = [];
  let position = range.start;
  let next = firstTouching(marks, range.start);
  while (position < range.end) {
    while (next < marks.length && (marks[next] as Mark).start <= position) {
      const mark = marks[next++] as Mark;
      if (mark.end > position && active.length < DEEPEST) active.push(mark);
    }
    const upcoming = marks[next];
    let end = Math.min(range.end, upcoming?.start ?? range.end);
    for (const mark of active) end = Math.min(end, mark.end);
    segments.push({ start: position, end, marks: byLength(active) });
    position = end;
    active = active.filter((mark) => mark.end > position);
  }
  return segments;
}

function byLength(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How far before a place a mark that still reaches it may begin. */
const FURTHEST_BACK = 32;

function firstTouching(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - FURTHEST_BACK);
}
