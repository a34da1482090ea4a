import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';

export const SORTS = ['relevance', 'saved', 'date', 'issuer', 'title', 'documents'] as const;
export type SortId = (typeof SORTS)[number];
export const DEFAULT_SORT: SortId = 'saved';

/** Null last, then by the Vietnamese alphabet. */
function byWords(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'vi');
}

/** Null last, then the newest first. */
function newestFirst(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? 1 : a === b ? 0 : -1);
}

const ORDERS: Readonly<Record<SortId, (a: LibraryEntry, b: LibraryEntry) => number>> = {
  relevance: () => 0,
  saved: (a, b) => newestFirst(a.savedAt, b.savedAt),
  date: (a, b) => newestFirst(entryHead(a).date, entryHead(b).date),
  issuer: (a, b) => byWords(entryHead(a).issuer, entryHead(b).issuer),
  title: (a, b) => byWords(entryHead(a).title, entryHead(b).title),
  documents: (a, b) => b.counts.documents - a.counts.documents,
};

/** In the order asked for; equal ones stay as they came. */
export function sortEntries(entries: readonly LibraryEntry[], sort: SortId): LibraryEntry[] {
  return [...entries].sort(ORDERS[sort]);
}
