import type { Extraction, Finding } from '../../contract/index.ts';
import { FindingCard } from '../parts/FindingCard.tsx';
import type { SplitFindings } from '../text/related.ts';
import type { MarkRef } from '../types.ts';
import { useView } from '../view.tsx';
import { useScrollTo } from './useScrollTo.ts';

export interface FindingListProps {
  readonly extraction: Extraction;
  readonly selection: MarkRef | null;
  readonly findings: SplitFindings;
}

/** Every finding: what does not add up first; what is only noted, and what was checked and agrees, folded. */
export function FindingList({ findings, extraction, selection }: FindingListProps) {
  const { t } = useView();
  const { open, noted, verified } = findings;
  useScrollTo(selection);
  const cards = (list: readonly Finding[]) =>
    list.map((finding) => <FindingCard key={finding.id} {...{ extraction, finding, selection }} />);
  const quiet = (title: 'noted' | 'verified', list: readonly Finding[]) =>
    list.length > 0 && (
      <details
        class="folded"
        open={open.length === 0 || list.some(({ id }) => id === selection?.id) || undefined}
      >
        <summary class="small">
          {t(title)} <span class="n">{list.length}</span>
        </summary>
        {cards(list)}
      </details>
    );
  return (
    <>
      {cards(open)}
      {quiet('noted', noted)}
      {quiet('verified', verified)}
    </>
  );
}
