import { entryHead } from './entry.ts';
import type { LibraryEntry } from './schema.ts';

/** What a list of reports can be narrowed by. */
export const FACETS = ['kind', 'issuer', 'place', 'year', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen of each facet: any of them within one, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = { kind: [], issuer: [], place: [], year: [], tag: [] };

/** What a report has of a facet; nothing where its page does not say. */
export function valuesOf(entry: LibraryEntry, facet: Facet): readonly string[] {
  if (facet === 'tag') return entry.tags;
  const { kind, issuer, place, date } = entryHead(entry);
  const value = { kind, issuer, place, year: date?.slice(0, 4) ?? null }[facet];
  return value ? [value] : [];
}

/** Whether a report is among those chosen; a facet can be left aside, to count what it would add. */
export function isChosen(entry: LibraryEntry, chosen: Chosen, aside?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet];
    if (wanted.length === 0 || facet === aside) return true;
    return valuesOf(entry, facet).some((value) => wanted.includes(value));
  });
}

const alphabet = new Intl.Collator('vi', { numeric: true });

/** The values of a facet with how many reports have each: years the latest first, all else the most frequent first. */
export function countFacet(
  entries: readonly LibraryEntry[],
  facet: Facet,
  chosen: readonly string[],
): [value: string, count: number][] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const entry of entries)
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) =>
    facet === 'year' ? alphabet.compare(b, a) : y - x || alphabet.compare(a, b),
  );
}
