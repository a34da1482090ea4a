import type { Extraction } from '../../contract/index.ts';
import { summaryText } from '../../formats/summary-text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { reportTitle } from '../parts/ReportHead.tsx';
import { SummaryView } from '../parts/SummaryView.tsx';
import { webAddress } from '../text/text-fragment.ts';
import { useView } from '../view.tsx';

/** What a reader would send on, and a way to take it along. */
export function SummaryTab({ extraction }: { readonly extraction: Extraction }) {
  const view = useView();
  const { language, t } = view;
  const { points, headline } = extraction.summary;
  const text = () =>
    summaryText(extraction, {
      language,
      title: reportTitle(extraction, view),
      url: webAddress(extraction.source.url),
    });
  return (
    <>
      <SummaryView extraction={extraction} />
      {points.length + headline.length > 0 && (
        <p class="card-links">
          <CopyButton text={text()} label={t('copySummary')} class="button" />
        </p>
      )}
    </>
  );
}
