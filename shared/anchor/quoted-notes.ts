import type { ReaderNote } from '../contract/index.ts';
import { anchorNote, describeSpan } from './anchor-note.ts';

/**
 * A reader's note as a quote of a text: at its place, its words and what stands around them taken from the text
 * itself. Null where the text does not hold its words; white space does not count, anything else does.
 */
export function quotedNote(text: string, note: ReaderNote): ReaderNote | null {
  const place = anchorNote(text, note.target);
  // A passage that is nearly the same is not what the note quotes.
  if (place === null || place.by === 'near') return null;
  return { ...note, target: describeSpan(text, place) };
}

/** The notes as quotes of a text, or the index of the first one that is none. */
export function quotedNotes(
  text: string,
  notes: readonly ReaderNote[],
): { ok: true; notes: ReaderNote[] } | { ok: false; index: number } {
  const out: ReaderNote[] = [];
  for (const [index, note] of notes.entries()) {
    const quoted = quotedNote(text, note);
    if (quoted === null) return { ok: false, index };
    out.push(quoted);
  }
  return { ok: true, notes: out };
}
