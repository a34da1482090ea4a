import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Extraction } from '../../contract/index.ts';
import { summaryText } from '../../formats/summary-text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { reportTitle } from '../parts/ReportHead.tsx';
import { SummaryView } from '../parts/SummaryView.tsx';
import { webAddress } from '../text/text-fragment.ts';
import { useView } from '../view.tsx';
import type { SummaryEditorProps } from './SummaryEditor.tsx';

export interface SummaryTabProps {
  readonly extraction: Extraction;
  /** The engine's own summary, where the one that is shown was edited. */
  readonly own?: Extraction['summary'] | undefined;
}

/** What a reader would send on, a way to take it along, and a way to change it first. */
export function SummaryTab({ extraction, own = extraction.summary }: SummaryTabProps) {
  const view = useView();
  const { language, t, actions } = view;
  const { points, headline } = extraction.summary;
  // The editor comes in when it is asked for.
  const [Editor, setEditor] = useState<{ of: ComponentType<SummaryEditorProps> } | null>(null);
  const { onEditSummary } = actions;
  if (Editor && onEditSummary)
    return (
      <Editor.of
        extraction={extraction}
        own={own}
        onChange={onEditSummary}
        onDone={() => setEditor(null)}
      />
    );
  const text = () =>
    summaryText(extraction, {
      language,
      title: reportTitle(extraction, view),
      url: webAddress(extraction.source.url),
    });
  return (
    <>
      <SummaryView extraction={extraction} />
      <p class="card-links">
        {points.length + headline.length > 0 && (
          <CopyButton text={text()} label={t('copySummary')} class="button" />
        )}
        {onEditSummary && extraction.report.isReport && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void import('./SummaryEditor.tsx').then((module) =>
                setEditor({ of: module.SummaryEditor }),
              )
            }
          >
            {t('editSummary')}
          </button>
        )}
      </p>
    </>
  );
}
