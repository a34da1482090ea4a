import type { Extraction } from '../../contract/index.ts';
import { useView } from '../view.tsx';

/** Says what of a page was left out of its answer; nothing for all but monstrous ones. */
export function CutNote({ extraction: { truncated } }: { readonly extraction: Extraction }) {
  const { t } = useView();
  // Readings kept by earlier versions have no such list.
  if (!truncated?.length) return null;
  const kept = truncated.map(({ what, kept, of }) => t(`cut:${what}`, { kept, of }));
  return (
    <p class="cut-note" role="note">
      {t('cutShort', { kept: kept.join(', ') })}
    </p>
  );
}
