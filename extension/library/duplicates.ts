import { fold } from '#shared/search/fold.ts';
import { entryHead } from './entry.ts';
import type { LibraryEntry } from './schema.ts';

/** Why two saved reports may be one: strongest first. */
export type DuplicateReason = 'same-text' | 'same-page' | 'same-number';

export interface Duplicate {
  key: string;
  reason: DuplicateReason;
}

const REASONS: readonly [DuplicateReason, (entry: LibraryEntry) => string | null][] = [
  ['same-text', (entry) => entry.extractionId],
  ['same-page', (entry) => entry.url],
  [
    'same-number',
    (entry) => {
      const { number, issuer, date } = entryHead(entry);
      // A blank ("/BC-UBND") or a bare number is shared by many.
      if (!number || !issuer || !/^\d+[^\d]/.test(number)) return null;
      // Numbers start again each year.
      return [fold(number), fold(issuer), date?.slice(0, 4) ?? ''].join('|');
    },
  ],
];

/** For each saved report that has any: the others that may be the same one, and why. */
export function findDuplicates(entries: readonly LibraryEntry[]): Map<string, Duplicate[]> {
  const found = new Map<string, Duplicate[]>();
  for (const [reason, identity] of REASONS) {
    for (const group of groupBy(entries, identity)) {
      for (const { key } of group) {
        const known = found.get(key) ?? [];
        for (const other of group) {
          if (other.key !== key && !known.some((one) => one.key === other.key))
            known.push({ key: other.key, reason });
        }
        found.set(key, known);
      }
    }
  }
  return found;
}

function groupBy(
  entries: readonly LibraryEntry[],
  identity: (entry: LibraryEntry) => string | null,
): LibraryEntry[][] {
  const groups = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const id = identity(entry);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
