import type { Language } from '#shared/contract/index.ts';
import { noteMessages } from '#shared/messages/notes.ts';
import type { StoredNote } from '../../library/schema.ts';
import type { CardWords } from '../../messaging/calls.ts';

/** What the card on a note's mark says; null for a mark without words. */
export function noteWords(note: StoredNote | null, language: Language): CardWords | null {
  if (!note) return null;
  const heading = [note.note, ...note.tags].filter(Boolean).join(' · ');
  return heading
    ? { kind: 'note', kindLabel: noteMessages.own[language], heading, lines: [], link: null }
    : null;
}
