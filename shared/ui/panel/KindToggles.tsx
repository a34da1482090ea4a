import type { UiKey } from '../../messages/translate.ts';
import { MARK_KINDS, type MarkKind } from '../types.ts';
import { useView } from '../view.tsx';

const KIND_WORDS: Readonly<Record<MarkKind, UiKey>> = {
  document: 'documents',
  indicator: 'indicators',
  agency: 'agencies',
  finding: 'findings',
  note: 'notes',
};

/** Which kinds are marked in the page. */
export function KindToggles({ hidden }: { readonly hidden: readonly MarkKind[] }) {
  const { t, actions } = useView();
  if (!actions.onToggleKind) return null;
  return (
    <fieldset class="kind-toggles">
      <legend class="small muted">{t('marksShown')}</legend>
      {MARK_KINDS.map((kind) => (
        <label key={kind} class={`check k-${kind}`}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={(event) => actions.onToggleKind?.(kind, event.currentTarget.checked)}
          />
          <mark class={`m-${kind}`}>{t(KIND_WORDS[kind])}</mark>
        </label>
      ))}
    </fieldset>
  );
}
