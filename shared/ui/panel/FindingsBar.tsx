import { useMemo, useState } from 'preact/hooks';
import type { Extraction, Finding } from '../../contract/index.ts';
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
  const { open, noted, verified } = useMemo(() => splitFindings(extraction.findings), [extraction]);
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
          <span>
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
          {open.map((finding) => (
            <FindingCard
              key={finding.id}
              extraction={extraction}
              finding={finding}
              selection={selection}
            />
          ))}
          <QuietFindings title={t('noted')} findings={noted} {...{ extraction, selection }} />
          <QuietFindings title={t('verified')} findings={verified} {...{ extraction, selection }} />
        </div>
      </details>
    </section>
  );
}

interface QuietFindingsProps extends FindingsBarProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function QuietFindings({ title, findings, extraction, selection }: QuietFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 class="small muted">
        {title} <span class="n">{findings.length}</span>
      </h3>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          extraction={extraction}
          finding={finding}
          selection={selection}
        />
      ))}
    </>
  );
}
