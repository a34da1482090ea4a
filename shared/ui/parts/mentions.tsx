import type { Extraction, Quote } from '../../contract/index.ts';
import type { MarkKind, MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { contextOf } from './FindingCard.tsx';
import { PageNumber } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface MentionListProps {
  readonly extraction: Extraction;
  readonly kind: MarkKind;
  readonly id: string;
  readonly mentions: readonly Quote[];
  /** Words after a mention: its own date, its provision. */
  readonly remark?: (index: number) => string | null;
}

/** Most mentions that one list writes out. */
const MOST = 60;

/** Every mention with the words around it, each a way to its place. */
export function MentionList({ extraction, kind, id, mentions, remark }: MentionListProps) {
  const { t } = useView();
  return (
    <ol class="mentions">
      {mentions.slice(0, MOST).map((mention, index) => {
        const { before, after } = contextOf(extraction.text, mention.start, mention.end);
        const words = remark?.(index);
        return (
          <li key={mention.start}>
            <Place mark={{ kind, id, mention: index }} span={mention} class="quote">
              {before}
              <mark class={`m-${kind}`}>{mention.quote}</mark>
              {after}
            </Place>
            {words && <span class="tag">{words}</span>}
            <PageNumber span={mention} />
          </li>
        );
      })}
      {mentions.length > MOST && (
        <li class="muted">{t('showMore', { count: mentions.length - MOST })}</li>
      )}
    </ol>
  );
}

export interface StepperProps {
  readonly kind: MarkKind;
  readonly id: string;
  readonly count: number;
  readonly selection: MarkRef | null;
}

/** Steps through the mentions of one thing in the page. Only where the page can be scrolled. */
export function Stepper({ kind, id, count, selection }: StepperProps) {
  const { t, actions } = useView();
  const show = actions.onShow;
  if (!show || count < 2) return null;
  const current = isSelected(selection, kind, id) ? (selection?.mention ?? 0) : -1;
  const step = (by: number) => {
    const from = current < 0 ? (by > 0 ? -1 : 0) : current;
    show({ kind, id, mention: (from + by + count) % count });
  };
  return (
    <span class="stepper">
      <button type="button" class="icon" aria-label={t('previousMention')} onClick={() => step(-1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <span class="num small muted">
        {t('mentionOf', { index: current < 0 ? '–' : current + 1, count })}
      </span>
      <button type="button" class="icon" aria-label={t('nextMention')} onClick={() => step(1)}>
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  );
}
