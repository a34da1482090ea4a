import { useMemo, useState } from 'preact/hooks';
import type { Extraction } from '../../contract/index.ts';
import { findingMessage } from '../text/finding-message.ts';
import { splitFindings } from '../text/related.ts';
import type { MarkRef } from '../types.ts';
import { useView } from '../view.tsx';
import { ListViews } from './lazy.tsx';

export interface FindingsBarProps {
  readonly extraction: Extraction;
  readonly selection: MarkRef | null;
}

/** What does not add up, before the lists: one line, opening to every finding. */
export function FindingsBar({ extraction, selection }: FindingsBarProps) {
  const { t, language } = useView();
  const findings = useMemo(() => splitFindings(extraction.findings), [extraction]);
  const { open, noted, verified } = findings;
  const [wanted, setWanted] = useState(false);
  const first = open[0] ?? noted[0] ?? verified[0];
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
            {open.length > 0 ? '!' : noted.length > 0 ? 'i' : '✓'}
          </span>
          <span class="alert-words">
            <b>
              {open.length > 0
                ? t('countFindings', { count: open.length })
                : `${t(noted.length > 0 ? 'noted' : 'verified')}: ${noted.length || verified.length}`}
            </b>
            <span class="alert-first">{findingMessage(first, language)}</span>
          </span>
        </summary>
        <div class="findings-list">
          <h2 class="visually-hidden">{t('findings')}</h2>
          {shown && (
            <ListViews>
              {({ FindingList }) => <FindingList {...{ extraction, selection, findings }} />}
            </ListViews>
          )}
        </div>
      </details>
    </section>
  );
}
