import type { Extraction, ReaderNote } from '#shared/contract/index.ts';
import type { ExportItem, ReportEdits } from '#shared/formats/index.ts';
import type { Digest } from './across.ts';
import { type Announce, announcer } from './changes.ts';
import { DERIVED_VERSION, type Derived, derive, type Searched } from './derived.ts';
import { newEntry } from './entry.ts';
import { byPlace } from './notes.ts';
import { openDatabaseOnce } from './open.ts';
import { pageKey } from './page-key.ts';
import type {
  LibraryDatabase,
  LibraryEntry,
  LibrarySchema,
  StoredNote,
  StoreName,
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

/** What is kept of each saved report. */
const KEPT: StoreName[] = ['entries', 'extractions', 'searched', 'digests', 'texts'];
const KEPT_AND_NOTES: StoreName[] = [...KEPT, 'notes'];
/** Reports that are handed over at once: a few megabytes of what they are searched by. */
const BATCH = 200;

type Derivable = 'searched' | 'digests' | 'texts';
interface Write {
  objectStore<Name extends Derivable>(
    name: Name,
  ): { put(value: LibrarySchema[Name]['value'], key?: string): Promise<unknown> };
}

/** Puts what is derived of a report beside it, in the write that saves it. */
async function putDerived(write: Write, key: string, { searched, digest, text }: Derived) {
  await Promise.all([
    write.objectStore('searched').put(searched),
    write.objectStore('digests').put(digest),
    write.objectStore('texts').put(text, key),
  ]);
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
    const derived = derive(entry.key, extraction);
    const write = this.#db.transaction(KEPT_AND_NOTES, 'readwrite', { durability: 'strict' });
    const entries = write.objectStore('entries');
    const same = (await entries.index('extractionId').getAll(extraction.id)).find(
      (saved) => saved.url === entry.url,
    );
    if (same)
      Object.assign(entry, same, { updatedAt: now, read: entry.read, counts: entry.counts });
    entry.lead = derived.lead;
    await Promise.all([
      entries.put(entry),
      putDerived(write, entry.key, withKey(derived, entry.key)),
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
    const write = this.#db.transaction(KEPT, 'readwrite');
    const removed: Removed = { entries: [], extractions: [] };
    for (const key of keys) {
      const entry = await write.objectStore('entries').get(key);
      const extraction = await write.objectStore('extractions').get(key);
      if (!entry || !extraction) continue;
      removed.entries.push(entry);
      removed.extractions.push(extraction);
      await Promise.all(KEPT.map((name) => write.objectStore(name).delete(key)));
    }
    await write.done;
    this.#announce('entries');
    return removed;
  }

  /** Puts back what `remove` took out. */
  async restore({ entries, extractions }: Removed): Promise<void> {
    const write = this.#db.transaction(KEPT, 'readwrite', { durability: 'strict' });
    for (const [index, entry] of entries.entries()) {
      const extraction = extractions[index] as Extraction;
      await Promise.all([
        write.objectStore('entries').put(entry),
        write.objectStore('extractions').put(extraction, entry.key),
        putDerived(write, entry.key, derive(entry.key, extraction)),
      ]);
    }
    await write.done;
    this.#announce('entries');
  }

  /** Adds the reports of a file that was checked whole; those saved already are left as they are. */
  async import(items: readonly ExportItem[]): Promise<{ added: number; present: number }> {
    const now = new Date().toISOString();
    const write = this.#db.transaction(KEPT_AND_NOTES, 'readwrite', { durability: 'strict' });
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
        const derived = derive(fresh.key, item.extraction);
        await write.objectStore('entries').put({
          ...fresh,
          lead: derived.lead,
          edits: item.edits ?? {},
          note: item.note ?? '',
          tags: item.tags ?? [],
          collections: item.collections ?? [],
          savedAt: item.savedAt ?? now,
        });
        await write.objectStore('extractions').put(item.extraction, fresh.key);
        await putDerived(write, fresh.key, derived);
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

  /** Hands over what the reports are searched by, some at a time; what is left out is to be derived first. */
  async *searched(): AsyncGenerator<Searched[]> {
    for (let after: IDBKeyRange | null = null; ; ) {
      const some: Searched[] = await this.#db.getAll('searched', after, BATCH);
      const last = some.at(-1);
      if (!last) return;
      yield some.filter(({ version }) => version === DERIVED_VERSION);
      after = IDBKeyRange.lowerBound(last.key, true);
    }
  }

  /** Derives anew what an older Soi saved without it; null for a report that is gone. */
  async derive(key: string): Promise<Derived | null> {
    const extraction = await this.extraction(key);
    if (!extraction) return null;
    const derived = derive(key, extraction);
    const write = this.#db.transaction(KEPT, 'readwrite');
    const entry = await write.objectStore('entries').get(key);
    if (entry) {
      await write.objectStore('entries').put({ ...entry, lead: derived.lead });
      await putDerived(write, key, derived);
    }
    await write.done;
    return entry ? derived : null;
  }

  /** What the views across reports need, of every report. */
  async digests(): Promise<Digest[]> {
    return this.#db.getAll('digests');
  }

  async digest(key: string): Promise<Digest | null> {
    return (await this.#db.get('digests', key)) ?? null;
  }

  /** The words of a saved report. */
  async text(key: string): Promise<string | null> {
    return (await this.#db.get('texts', key)) ?? (await this.extraction(key))?.text ?? null;
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    const names: StoreName[] = [...KEPT_AND_NOTES, 'tasks'];
    const write = this.#db.transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => write.objectStore(name).clear()), write.done]);
    this.#announce('entries');
    this.#announce('notes');
  }
}

function stored(note: ReaderNote, { url, extractionId }: LibraryEntry): StoredNote {
  return { ...note, page: pageKey(url, extractionId) };
}

/** What was derived before the key was known that the report keeps. */
function withKey({ searched, digest, ...rest }: Derived, key: string): Derived {
  return { ...rest, searched: { ...searched, key }, digest: { ...digest, key } };
}

/** The library of this browser. */
export async function openLibrary(): Promise<Library> {
  return new Library(await openDatabaseOnce(), announcer());
}

/** Saves a report that was read. */
export async function saveReport(request: SaveRequest): Promise<Saved> {
  return (await openLibrary()).save(request);
}

/** Whether a page's address, or an extraction's id, is in the library. */
export async function isSaved(urlOrId: string): Promise<boolean> {
  return (await (await openLibrary()).find(urlOrId)) !== null;
}
