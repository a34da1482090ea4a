import type { Extraction, ReaderNote } from '#shared/contract/index.ts';
import type { ExportItem, ReportEdits } from '#shared/formats/index.ts';
import { type Announce, announcer } from './changes.ts';
import { newEntry } from './entry.ts';
import { pageKey } from './page-key.ts';
import {
  type LibraryDatabase,
  type LibraryEntry,
  openDatabase,
  type StoredNote,
} from './schema.ts';

export interface SaveRequest {
  extraction: Extraction;
  url: string | null;
  /** The page's title, for a report whose own was not read. */
  title?: string | null;
  /** Marks its reader made on the page. */
  notes?: readonly ReaderNote[];
}

export interface Saved {
  key: string;
  /** A page saved again in the same state keeps its entry, with all that was added to it. */
  outcome: 'added' | 'updated';
}

/** What a reader may change of a saved report. */
export interface EntryChanges {
  edits?: ReportEdits;
  note?: string;
  tags?: string[];
  collections?: string[];
}

/** Whole saved reports, as they were taken out: enough to put them back. */
export interface Removed {
  entries: LibraryEntry[];
  extractions: Extraction[];
}

/** The saved reports. Every change is one transaction: all of it happens, or nothing. */
export class Library {
  readonly #db: LibraryDatabase;
  readonly #announce: Announce;

  constructor(db: LibraryDatabase, announce: Announce) {
    this.#db = db;
    this.#announce = announce;
  }

  /** Every entry, last saved first. */
  async entries(): Promise<LibraryEntry[]> {
    const entries = await this.#db.getAll('entries');
    return entries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
  }

  async entry(key: string): Promise<LibraryEntry | null> {
    return (await this.#db.get('entries', key)) ?? null;
  }

  async extraction(key: string): Promise<Extraction | null> {
    return (await this.#db.get('extractions', key)) ?? null;
  }

  /** The entry's key where a report of this page's address or of this extraction is saved. */
  async find(urlOrId: string): Promise<string | null> {
    const index = urlOrId.startsWith('x_') ? 'extractionId' : 'url';
    return (await this.#db.getKeyFromIndex('entries', index, urlOrId)) ?? null;
  }

  async save({ extraction, url, title = null, notes = [] }: SaveRequest): Promise<Saved> {
    const now = new Date().toISOString();
    const entry = newEntry(extraction, url, now, crypto.randomUUID());
    entry.read.title ??= title;
    const write = this.#db.transaction(['entries', 'extractions', 'notes'], 'readwrite', {
      durability: 'strict',
    });
    const entries = write.objectStore('entries');
    const same = (await entries.index('extractionId').getAll(extraction.id)).find(
      (saved) => saved.url === entry.url,
    );
    if (same)
      Object.assign(entry, same, { updatedAt: now, read: entry.read, counts: entry.counts });
    await Promise.all([
      entries.put(entry),
      write.objectStore('extractions').put(extraction, entry.key),
      ...notes.map((note) => write.objectStore('notes').put(stored(note, entry))),
      write.done,
    ]);
    this.#announce('entries');
    return { key: entry.key, outcome: same ? 'updated' : 'added' };
  }

  /** Changes some reports alike; one that is gone is passed over. */
  async change(
    keys: readonly string[],
    change: (entry: LibraryEntry) => EntryChanges,
  ): Promise<void> {
    const write = this.#db.transaction('entries', 'readwrite');
    const updatedAt = new Date().toISOString();
    for (const key of keys) {
      const entry = await write.store.get(key);
      if (entry) await write.store.put({ ...entry, ...change(entry), updatedAt });
    }
    await write.done;
    this.#announce('entries');
  }

  /** Takes reports out and hands them over, for `restore`. Marks stay with their page. */
  async remove(keys: readonly string[]): Promise<Removed> {
    const write = this.#db.transaction(['entries', 'extractions'], 'readwrite');
    const removed: Removed = { entries: [], extractions: [] };
    for (const key of keys) {
      const entry = await write.objectStore('entries').get(key);
      const extraction = await write.objectStore('extractions').get(key);
      if (!entry || !extraction) continue;
      removed.entries.push(entry);
      removed.extractions.push(extraction);
      await write.objectStore('entries').delete(key);
      await write.objectStore('extractions').delete(key);
    }
    await write.done;
    this.#announce('entries');
    return removed;
  }

  /** Puts back what `remove` took out. */
  async restore({ entries, extractions }: Removed): Promise<void> {
    const write = this.#db.transaction(['entries', 'extractions'], 'readwrite', {
      durability: 'strict',
    });
    await Promise.all([
      ...entries.map((entry) => write.objectStore('entries').put(entry)),
      ...entries.map((entry, index) =>
        write.objectStore('extractions').put(extractions[index] as Extraction, entry.key),
      ),
      write.done,
    ]);
    this.#announce('entries');
  }

  /** Adds the reports of a file that was checked whole; those saved already are left as they are. */
  async import(items: readonly ExportItem[]): Promise<{ added: number; present: number }> {
    const now = new Date().toISOString();
    const write = this.#db.transaction(['entries', 'extractions', 'notes'], 'readwrite', {
      durability: 'strict',
    });
    const result = { added: 0, present: 0 };
    try {
      for (const item of items) {
        const fresh = newEntry(item.extraction, item.url ?? null, now, crypto.randomUUID());
        const same = (
          await write.objectStore('entries').index('extractionId').getAll(item.extraction.id)
        ).find(({ url }) => url === fresh.url);
        for (const note of item.readerNotes ?? [])
          if (!(await write.objectStore('notes').get(note.id)))
            await write.objectStore('notes').put(stored(note, fresh));
        if (same) {
          result.present++;
          continue;
        }
        await write.objectStore('entries').put({
          ...fresh,
          edits: item.edits ?? {},
          note: item.note ?? '',
          tags: item.tags ?? [],
          collections: item.collections ?? [],
          savedAt: item.savedAt ?? now,
        });
        await write.objectStore('extractions').put(item.extraction, fresh.key);
        result.added++;
      }
      await write.done;
    } catch (error) {
      // A failed write ends the transaction by itself; another fault has to end it.
      try {
        write.abort();
      } catch {}
      await write.done.catch(() => undefined);
      throw error;
    }
    this.#announce('entries');
    this.#announce('notes');
    return result;
  }

  /** Saved reports as the formats take them, in the order of the keys. */
  async exportItems(keys: readonly string[]): Promise<ExportItem[]> {
    const read = this.#db.transaction(['entries', 'extractions', 'notes']);
    const items: ExportItem[] = [];
    for (const key of keys) {
      const entry = await read.objectStore('entries').get(key);
      const extraction = await read.objectStore('extractions').get(key);
      if (!entry || !extraction) continue;
      const page = pageKey(entry.url, entry.extractionId);
      const notes = await read.objectStore('notes').index('page').getAll(page);
      items.push({
        extraction,
        url: entry.url,
        note: entry.note || null,
        tags: entry.tags,
        collections: entry.collections,
        edits: entry.edits,
        readerNotes: notes.sort(byPlace).map(({ page: _, ...note }) => note),
        savedAt: entry.savedAt,
      });
    }
    return items;
  }

  /** Goes through all saved reports one at a time, so that only one is in memory. */
  async each(visit: (key: string, extraction: Extraction) => void): Promise<void> {
    for (const key of await this.#db.getAllKeys('extractions')) {
      const extraction = await this.#db.get('extractions', key);
      if (extraction) visit(key, extraction);
    }
  }

  /** The reader's marks on a page, in reading order. */
  async notes(page: string): Promise<StoredNote[]> {
    return (await this.#db.getAllFromIndex('notes', 'page', page)).sort(byPlace);
  }

  async putNote(note: StoredNote): Promise<void> {
    await this.#db.put('notes', note);
    this.#announce('notes');
  }

  async deleteNote(id: string): Promise<StoredNote | null> {
    const write = this.#db.transaction('notes', 'readwrite');
    const note = (await write.store.get(id)) ?? null;
    await Promise.all([write.store.delete(id), write.done]);
    this.#announce('notes');
    return note;
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    const write = this.#db.transaction(['entries', 'extractions', 'notes'], 'readwrite');
    await Promise.all([
      write.objectStore('entries').clear(),
      write.objectStore('extractions').clear(),
      write.objectStore('notes').clear(),
      write.done,
    ]);
    this.#announce('entries');
    this.#announce('notes');
  }
}

function stored(note: ReaderNote, { url, extractionId }: LibraryEntry): StoredNote {
  return { ...note, page: pageKey(url, extractionId) };
}

function byPlace(a: StoredNote, b: StoredNote): number {
  const place = (note: StoredNote) => note.target.position?.start ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || (a.createdAt < b.createdAt ? -1 : 1);
}

let open: Promise<Library> | null = null;

/** The library of this browser, opened once; opened again after the browser closed it. */
export function openLibrary(): Promise<Library> {
  const opening =
    open ??
    openDatabase(() => {
      if (open === opening) open = null;
    }).then((db) => new Library(db, announcer()));
  open = opening;
  opening.catch(() => {
    if (open === opening) open = null;
  });
  return opening;
}

/** Saves a report that was read. */
export async function saveReport(request: SaveRequest): Promise<Saved> {
  return (await openLibrary()).save(request);
}

/** Whether a page's address, or an extraction's id, is in the library. */
export async function isSaved(urlOrId: string): Promise<boolean> {
  return (await (await openLibrary()).find(urlOrId)) !== null;
}
