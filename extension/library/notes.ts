import { announcer } from './changes.ts';
import { openDatabaseOnce } from './open.ts';
import type { StoredNote } from './schema.ts';

/** The reader's marks on a page, in reading order. */
export async function notesOf(page: string): Promise<StoredNote[]> {
  const db = await openDatabaseOnce();
  return (await db.getAllFromIndex('notes', 'page', page)).sort(byPlace);
}

export async function putNote(note: StoredNote): Promise<void> {
  await (await openDatabaseOnce()).put('notes', note);
  announcer()('notes');
}

/** Deletes a mark and hands it over. */
export async function deleteNote(id: string): Promise<StoredNote | null> {
  const write = (await openDatabaseOnce()).transaction('notes', 'readwrite');
  const note = (await write.store.get(id)) ?? null;
  await Promise.all([write.store.delete(id), write.done]);
  announcer()('notes');
  return note;
}

/** In the order of their places in the text; what has none last. */
export function byPlace(a: StoredNote, b: StoredNote): number {
  const place = (note: StoredNote) => note.target.position?.start ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || (a.createdAt < b.createdAt ? -1 : 1);
}
