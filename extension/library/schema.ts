import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Extraction, ReaderNote } from '#shared/contract/index.ts';
import type { ReportEdits, ReportHead } from '#shared/formats/index.ts';

/** What the library knows of a saved report without opening it. */
export interface LibraryEntry {
  key: string;
  extractionId: string;
  url: string | null;
  /** The head as it was read; `edits` lie over it. */
  read: Omit<ReportHead, 'url'>;
  edits: ReportEdits;
  note: string;
  tags: string[];
  collections: string[];
  counts: Extraction['summary']['counts'];
  /** ISO times. */
  savedAt: string;
  updatedAt: string;
}

/** A reader's mark, with the page it stands on. */
export interface StoredNote extends ReaderNote {
  /** `pageKey` of the page. */
  page: string;
}

export interface LibrarySchema extends DBSchema {
  /** Light: what lists and searches read. */
  entries: {
    key: string;
    value: LibraryEntry;
    indexes: { extractionId: string; url: string };
  };
  /** Heavy: opened one at a time, by the entry's key. */
  extractions: { key: string; value: Extraction };
  notes: { key: string; value: StoredNote; indexes: { page: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreNames[], 'versionchange'>;
type StoreNames = 'entries' | 'extractions' | 'notes';

/** The steps from each version to the next; only ever added to. */
const MIGRATIONS: readonly ((db: LibraryDatabase, upgrade: Upgrade) => void)[] = [
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'key' });
    entries.createIndex('extractionId', 'extractionId');
    entries.createIndex('url', 'url');
    db.createObjectStore('extractions');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('page', 'page');
  },
];

const NAME = 'soi-library';

/**
 * Opens the database and brings it to the newest form. `onLost` is called when the connection ends
 * from outside: a newer Soi wants to migrate it, or the browser closed it.
 */
export function openDatabase(onLost: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(NAME, MIGRATIONS.length, {
    upgrade(db, oldVersion, _newVersion, upgrade) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(db, upgrade);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
