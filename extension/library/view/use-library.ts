import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../across.ts';
import { watchChanges } from '../changes.ts';
import type { LibraryEntry } from '../schema.ts';
import { LibraryIndex } from '../search.ts';
import { type Library, openLibrary } from '../store.ts';

export interface OpenLibrary {
  library: Library;
  entries: readonly LibraryEntry[];
  index: LibraryIndex;
  /** How many reports can be found by their text so far. */
  indexed: number;
  /** What the views across reports need, by key; null until it is asked for and there. */
  digests: ReadonlyMap<string, Digest> | null;
  /** Raised whenever the index or the digests grew. */
  round: number;
}

export type LibraryState =
  | { kind: 'opening' }
  | { kind: 'failed' }
  | ({ kind: 'open' } & OpenLibrary);

/** Heads that are put into the index between two pictures: some milliseconds. */
const SLICE = 250;

/** Lets the browser draw and answer before the work goes on. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The library as it stands now, in this tab and in every other part of the extension. The list comes first; what is
 * searched follows, and what views across reports need only where one is open.
 */
export function useLibrary(needsDigests: boolean): { state: LibraryState; reload: () => void } {
  const [state, setState] = useState<LibraryState>({ kind: 'opening' });
  const index = useRef(new LibraryIndex());
  const digests = useRef<Map<string, Digest> | null>(null);
  const turn = useRef(0);
  const wantsDigests = useRef(needsDigests);
  wantsDigests.current = needsDigests;

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    const isOld = () => mine !== turn.current;
    try {
      const library = await openLibrary();
      const entries = await library.entries();
      if (isOld()) return;
      const show = () =>
        setState((before) => ({
          kind: 'open',
          library,
          entries,
          index: index.current,
          indexed: entries.filter(({ key }) => index.current.hasText(key)).length,
          digests: digests.current,
          round: before.kind === 'open' ? before.round + 1 : 0,
        }));
      show();
      await breathe();
      if (!(await fillIndex(index.current, library, entries, isOld, show))) return;
      if (wantsDigests.current) {
        digests.current = await digestsOf(library, entries, digests.current);
        if (!isOld()) show();
      }
    } catch {
      if (!isOld()) setState({ kind: 'failed' });
    }
  }, []);

  useEffect(() => {
    void reload();
    return watchChanges((changed) => {
      if (changed === 'entries') void reload();
    });
  }, [reload]);
  useEffect(() => {
    if (needsDigests && digests.current === null) void reload();
  }, [needsDigests, reload]);

  return { state, reload };
}

/** Brings the index to what is saved; false where something newer has begun meanwhile. */
async function fillIndex(
  index: LibraryIndex,
  library: Library,
  entries: readonly LibraryEntry[],
  isOld: () => boolean,
  show: () => void,
): Promise<boolean> {
  const keys = new Set(entries.map(({ key }) => key));
  for (const key of index.keys()) if (!keys.has(key)) index.delete(key);
  for (let at = 0; at < entries.length; at += SLICE) {
    for (const entry of entries.slice(at, at + SLICE)) index.put(entry);
    await breathe();
    if (isOld()) return false;
  }
  show();
  if (entries.every(({ key }) => index.hasText(key))) return true;
  for await (const some of library.searched()) {
    if (isOld()) return false;
    for (const one of some) index.putText(one);
    show();
    await breathe();
  }
  // What an older Soi saved.
  let derived = 0;
  for (const { key } of entries) {
    if (index.hasText(key)) continue;
    const made = await library.derive(key);
    if (isOld()) return false;
    if (made) index.putText(made.searched);
    if (++derived % 10 === 0) show();
  }
  show();
  return true;
}

async function digestsOf(
  library: Library,
  entries: readonly LibraryEntry[],
  before: ReadonlyMap<string, Digest> | null,
): Promise<Map<string, Digest>> {
  const known = before ?? new Map((await library.digests()).map((one) => [one.key, one]));
  const digests = new Map<string, Digest>();
  for (const { key } of entries) {
    const digest = known.get(key) ?? (await library.digest(key));
    if (digest) digests.set(key, digest);
  }
  return digests;
}
