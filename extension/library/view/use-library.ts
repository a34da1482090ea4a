import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Digest, digestOf } from '../across.ts';
import { watchChanges } from '../changes.ts';
import type { LibraryEntry } from '../schema.ts';
import { LibraryIndex } from '../search.ts';
import { type Library, openLibrary } from '../store.ts';

export interface OpenLibrary {
  library: Library;
  entries: readonly LibraryEntry[];
  index: LibraryIndex;
  /** What the views across reports need, by key; complete when `digests.size` is all entries. */
  digests: ReadonlyMap<string, Digest>;
  /** Raised whenever the index or the digests grew. */
  round: number;
}

export type LibraryState =
  | { kind: 'opening' }
  | { kind: 'failed' }
  | ({ kind: 'open' } & OpenLibrary);

/** How many reports are read between two pictures. */
const BATCH = 10;

/** The library as it stands now, in this tab and in every other part of the extension. */
export function useLibrary(): { state: LibraryState; reload: () => void } {
  const [state, setState] = useState<LibraryState>({ kind: 'opening' });
  const index = useRef(new LibraryIndex());
  const digests = useRef(new Map<string, Digest>());
  const round = useRef(0);
  const turn = useRef(0);

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const library = await openLibrary();
      const entries = await library.entries();
      if (mine !== turn.current) return;
      const show = () =>
        setState({
          kind: 'open',
          library,
          entries,
          index: index.current,
          digests: digests.current,
          round: ++round.current,
        });
      const keys = new Set(entries.map(({ key }) => key));
      for (const key of digests.current.keys()) {
        if (keys.has(key)) continue;
        digests.current.delete(key);
        index.current.delete(key);
      }
      for (const entry of entries) index.current.put(entry, null);
      show();
      let read = 0;
      for (const entry of entries) {
        if (digests.current.has(entry.key)) continue;
        const extraction = await library.extraction(entry.key);
        if (mine !== turn.current) return;
        if (!extraction) continue;
        index.current.put(entry, extraction);
        digests.current.set(entry.key, digestOf(entry.key, extraction));
        if (++read % BATCH === 0) show();
      }
      if (read > 0) show();
    } catch {
      if (mine === turn.current) setState({ kind: 'failed' });
    }
  }, []);

  useEffect(() => {
    void reload();
    return watchChanges((changed) => {
      if (changed === 'entries') void reload();
    });
  }, [reload]);

  return { state, reload };
}
