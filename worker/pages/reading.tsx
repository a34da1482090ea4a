import type { Extraction } from '#shared/contract/index.ts';
import { translator } from '#shared/messages/translate.ts';
import { AnnotatedText } from '#shared/ui/AnnotatedText.tsx';
import { ReportHead, reportTitle } from '#shared/ui/parts/ReportHead.tsx';
import { Counts, Findings, Lists } from '#shared/ui/ReportView.tsx';
import { markAnchor, marksOf } from '#shared/ui/text/marks.ts';
import type { LinkTo } from '#shared/ui/types.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { Frame, type PageProps, renderPage } from './shell.tsx';

/** The annotated reading view: POST /v1/extract with `Accept: text/html`. */
interface ReadingPageProps extends PageProps {
  readonly extraction: Extraction;
}

/** Places are further up in the same page, where the text has a mark for them. */
function linksToMarks(extraction: Extraction): LinkTo {
  const anchors = new Set(marksOf(extraction).map(markAnchor));
  return (_, mark) => {
    const anchor = mark && markAnchor(mark);
    return anchor && anchors.has(anchor) ? `#${anchor}` : null;
  };
}

const KINDS = ['document', 'indicator', 'agency', 'finding'] as const;
const WORDS = {
  document: 'documents',
  indicator: 'indicators',
  agency: 'agencies',
  finding: 'findings',
} as const;

/** The whole text with its marks, and beside it everything that was found. */
export function renderReadingPage(props: ReadingPageProps): string {
  const { extraction, language } = props;
  const t = translator(language);
  return renderPage(
    props,
    {
      title: `${reportTitle(extraction, { t })} – ${t('readingTitle')} – Soi`,
      description: t('tagline'),
      path: null,
      index: false,
    },
    <ViewProvider language={language} linkTo={linksToMarks(extraction)}>
      <Frame language={language} path={null} wide>
        <ReportHead extraction={extraction} full />
        <Counts extraction={extraction} />
        <div class="reading">
          <section aria-labelledby="text-title">
            <h2 id="text-title" class="visually-hidden">
              {t('readingTitle')}
            </h2>
            <fieldset class="legend">
              <legend class="visually-hidden">{t('showMarks')}</legend>
              {KINDS.map((kind) => (
                <label key={kind} class="check">
                  <input type="checkbox" id={`show-${kind}`} defaultChecked />
                  <mark class={`m-${kind}`}>{t(WORDS[kind])}</mark>
                </label>
              ))}
            </fieldset>
            <AnnotatedText extraction={extraction} linked />
          </section>
          <aside class="reading-side" aria-label={t('sidebar')}>
            <Findings extraction={extraction} />
            <Lists extraction={extraction} />
          </aside>
        </div>
      </Frame>
    </ViewProvider>,
  );
}
