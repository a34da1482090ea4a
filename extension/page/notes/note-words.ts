import type { Language } from '#shared/contract/index.ts';
import { noteMessages } from '#shared/messages/notes.ts';
import type { StoredNote } from '../../library/schema.ts';
import type { CardWords } from '../card-words.ts';

/** What the card on a note's mark says; null for a mark without words. */
export function noteWords(note: StoredNote | null, language: Language): CardWords | null {
  if (!note || (note.note === '' && note.tags.length === 0)) return null;
  const tags = note.tags.join(', ');
  return {
    kind: 'note',
    kindLabel: noteMessages.own[language],
    heading: note.note || tags,
    lines: note.note && tags ? [{ label: noteMessages.tagsOf[language], text: tags }] : [],
    link: null,
  };
}
