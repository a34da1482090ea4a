import { useMemo, useState } from 'preact/hooks';
import type { Extraction } from '../../contract/index.ts';
import { FindingCard, findingMessage } from '../parts/FindingCard.tsx';
import { splitFindings } from '../text/related.ts';
import type { MarkRef } from '../types.ts';
import { useView } from '../view.tsx';

export interface FindingsBarProps {
  readonly extraction: Extraction;
  readonly selection: MarkRef | null;
}

/** What does not add up, before the lists: one line, opening to every finding. */
export function FindingsBar({ extraction, selection }: FindingsBarProps) {
  const { t, language } = useView();
  const { open, verified } = useMemo(() => splitFindings(extraction.findings), [extraction]);
  const [wanted, setWanted] = useState(false);
  const first = open[0] ?? verified[0];
  if (!first) return null;
  const shown = wanted || selection?.kind === 'finding';
  return (
    <section class="findings-bar" id="findings" aria-label={t('findings')}>
      <details
        open={shown}
        onToggle={(event) => setWanted(event.currentTarget.open)}
        class={open.length > 0 ? 'alert' : 'alert agreed'}
      >
        <summary>
          <span class="alert-sign" aria-hidden="true">
            {open.length > 0 ? '!' : '✓'}
          </span>
          <span>
            <b>
              {open.length > 0
                ? t('countFindings', { count: open.length })
                : `${t('verified')}: ${verified.length}`}
            </b>
            <span class="alert-first">{findingMessage(first, language)}</span>
          </span>
        </summary>
        <div class="findings-list">
          <h2 class="visually-hidden">{t('findings')}</h2>
          {open.map((finding) => (
            <FindingCard
              key={finding.id}
              extraction={extraction}
              finding={finding}
              selection={selection}
            />
          ))}
          {verified.length > 0 && open.length > 0 && (
            <h3 class="small muted">
              {t('verified')} <span class="n">{verified.length}</span>
            </h3>
          )}
          {verified.map((finding) => (
            <FindingCard
              key={finding.id}
              extraction={extraction}
              finding={finding}
              selection={selection}
            />
          ))}
        </div>
      </details>
    </section>
  );
}
