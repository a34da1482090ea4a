import type { Extraction } from '#shared/contract/index.ts';
import { type ReportHead, reportHead } from '#shared/formats/item.ts';
import type { LibraryEntry } from './schema.ts';

/** The head of a saved report as its reader left it. */
export function entryHead({ read, edits, url }: LibraryEntry): ReportHead {
  const head: ReportHead = { ...read, url };
  for (const [field, edit] of Object.entries(edits))
    if (edit !== undefined) Object.assign(head, { [field]: edit });
  return head;
}

/** A new entry for what was read. */
export function newEntry(
  extraction: Extraction,
  url: string | null,
  now: string,
  key: string,
): LibraryEntry {
  const { url: _, ...read } = reportHead({ extraction });
  return {
    key,
    extractionId: extraction.id,
    url: url ?? extraction.source.url,
    read,
    edits: {},
    note: '',
    tags: [],
    collections: [],
    counts: extraction.summary.counts,
    savedAt: now,
    updatedAt: now,
  };
}
