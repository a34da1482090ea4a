import { useEffect } from 'preact/hooks';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef, TabId } from '../types.ts';

/** Brings the card of the chosen mark into view, when it is chosen and when its list comes up. */
export function useScrollTo(selection: MarkRef | null, tab?: TabId): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab has other cards
  useEffect(() => {
    if (selection)
      document
        .getElementById(cardAnchor(selection.kind, selection.id))
        ?.scrollIntoView({ block: 'nearest' });
  }, [selection, tab]);
}
