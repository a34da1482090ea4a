import type { NoteView } from '../types.ts';

/** The longest note that a share takes. */
export const LONGEST_NOTE = 2000;

/**
 * What goes above a shared report: the reader's message and, where wanted, their notes on its
 * passages, each with the words it is about. Notes that no longer fit are left out whole.
 */
export function sharedNote(message: string, notes: readonly NoteView[]): string | null {
  let written = message.trim().slice(0, LONGEST_NOTE);
  for (const { quote, text, tags } of notes) {
    const remark = [text.trim(), ...tags.map((tag) => `#${tag.replaceAll(' ', '_')}`)];
    const line = [`“${quote.trim()}”`, remark.filter(Boolean).join(' ')].filter(Boolean).join(': ');
    const longer = written ? `${written}\n${line}` : line;
    if (longer.length <= LONGEST_NOTE) written = longer;
  }
  return written || null;
}
