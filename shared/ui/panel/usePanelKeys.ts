import { marksOf } from '../text/marks.ts';
import type { MarkKind, MarkRef, ReadyState, TabId } from '../types.ts';
import { useView } from '../view.tsx';

export interface PanelKeys {
  readonly ready: ReadyState;
  readonly tab: TabId;
  readonly onHelp: () => void;
}

const KIND_OF_TAB: Readonly<Partial<Record<TabId, MarkKind>>> = {
  documents: 'document',
  indicators: 'indicator',
  agencies: 'agency',
};

/** The panel's single-key shortcuts, never while words are being typed. */
export function usePanelKeys({ ready, tab, onHelp }: PanelKeys) {
  const { actions } = useView();
  const step = (kind: MarkKind | undefined, by: 1 | -1) => {
    const next = kind && nextMark(ready, kind, by);
    if (next) actions.onShow?.(next);
  };
  return (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('input:not([type=checkbox]), textarea, select, dialog')) return;
    const keys: Readonly<Record<string, () => void>> = {
      '/': () =>
        (event.currentTarget as HTMLElement)
          .querySelector<HTMLElement>('[data-panel-search]')
          ?.focus(),
      j: () => step(KIND_OF_TAB[tab], 1),
      k: () => step(KIND_OF_TAB[tab], -1),
      n: () => step('finding', 1),
      '?': onHelp,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** The mark of a kind after (or before) the chosen one, in reading order, going round. */
export function nextMark(ready: ReadyState, kind: MarkKind, by: 1 | -1): MarkRef | null {
  const marks = marksOf(ready.extraction).filter((mark) => mark.kind === kind);
  const chosen = ready.selection;
  const at = chosen
    ? marks.findIndex(
        (mark) =>
          mark.kind === chosen.kind && mark.id === chosen.id && mark.mention === chosen.mention,
      )
    : -1;
  const from = at < 0 && by < 0 ? 0 : at;
  const mark = marks[(from + by + marks.length) % marks.length];
  return mark ? { kind: mark.kind, id: mark.id, mention: mark.mention } : null;
}
