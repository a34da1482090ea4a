import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Extraction, ReaderNote } from '#shared/contract/index.ts';
import type { ReportEdits, ReportHead } from '#shared/formats/index.ts';
import type { CollectTask } from '../collecting/task.ts';
import type { Digest } from './across.ts';
import type { Lead, Searched } from './derived.ts';

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
  /** Left out of what was saved before it was told here, until the library is opened. */
  lead?: Lead;
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
  /** What is derived of each extraction: what it is searched by, what views across reports need, its text alone. */
  searched: { key: string; value: Searched };
  digests: { key: string; value: Digest };
  texts: { key: string; value: string };
  /** Pages that are to be read and saved, one after another, and what became of each. */
  tasks: { key: string; value: CollectTask };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;
export type StoreName =
  | 'entries'
  | 'extractions'
  | 'notes'
  | 'searched'
  | 'digests'
  | 'texts'
  | 'tasks';

/** The steps from each version to the next; only ever added to. */
const MIGRATIONS: readonly ((db: LibraryDatabase, upgrade: Upgrade) => void)[] = [
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'key' });
    entries.createIndex('extractionId', 'extractionId');
    entries.createIndex('url', 'url');
    db.createObjectStore('extractions');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('page', 'page');
  },
  (db) => {
    db.createObjectStore('searched', { keyPath: 'key' });
    db.createObjectStore('digests', { keyPath: 'key' });
    db.createObjectStore('texts');
    db.createObjectStore('tasks', { keyPath: 'id' });
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
