import { useView } from '../view.tsx';

export interface MoreButtonProps {
  /** How many are not drawn yet. */
  readonly more: number;
  readonly onMore: () => void;
}

/** Draws the next part of a long list. */
export function MoreButton({ more, onMore }: MoreButtonProps) {
  const { t } = useView();
  if (more <= 0) return null;
  return (
    <button type="button" class="button" onClick={onMore}>
      {t('showMore', { count: more })}
    </button>
  );
}
