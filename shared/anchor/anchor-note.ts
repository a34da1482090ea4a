import type { ReaderNote, Span } from '../contract/index.ts';
import { anchorSpans } from './anchor.ts';

/** How a note was found again: where it was, by its exact words, or nearly. */
export type NoteFoundBy = 'position' | 'quote' | 'near';

export interface NotePlace extends Span {
  by: NoteFoundBy;
}

type Target = ReaderNote['target'];

/** How much of the words before and after goes into a note's selector. */
const CONTEXT = 48;

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
 * Finds a note in the text as it is now: at its old place, else by its exact words where their
 * context stands, else nearly, but with every digit. White space does not count. Null where its
 * words are gone.
 */
export function anchorNote(text: string, { position, quote }: Target): NotePlace | null {
  const { exact, prefix, suffix } = quote;
  if (position && text.slice(position.start, position.end) === exact)
    return { ...position, by: 'position' };
  const start = prefix.length;
  const [found] = anchorSpans({ text: prefix + exact + suffix, blocks: [] }, text, [
    { start, end: start + exact.length },
  ]);
  return found
    ? { start: found.start, end: found.end, by: found.by === 'near' ? 'near' : 'quote' }
    : null;
}
