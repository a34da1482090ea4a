import type { Block, Extraction } from '#shared/contract/index.ts';
import { short } from '#shared/fields/field.ts';
import { leadText } from '#shared/formats/summary-text.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { AnnotatedText, blockAnchor } from '#shared/ui/AnnotatedText.tsx';
import { reportTitle } from '#shared/ui/parts/ReportHead.tsx';
import { Findings, Lists, ReportOpening } from '#shared/ui/ReportView.tsx';
import { markAnchor, marksOf } from '#shared/ui/text/marks.ts';
import type { LinkTo } from '#shared/ui/types.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { DESCRIPTION_LENGTH } from './share.tsx';
import { Frame, type PageProps, renderPage } from './shell.tsx';

/** The annotated reading view: POST /v1/extract with `Accept: text/html`. */
interface ReadingPageProps extends PageProps {
  readonly extraction: Extraction;
}

/** Places are in the same page: at a mark of the text, else at the block that holds them. */
function linksToMarks(extraction: Extraction): LinkTo {
  const anchors = new Set(marksOf(extraction).map(markAnchor));
  return ({ start }, mark) => {
    if (mark) {
      const anchor = markAnchor(mark);
      return anchors.has(anchor) ? `#${anchor}` : null;
    }
    const block = blockAt(extraction.blocks, start);
    return block && block.kind !== 'table-row' ? `#${blockAnchor(block)}` : null;
  };
}

/** The block that holds a place: blocks stand in reading order and share nothing. */
function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && offset < block.end ? block : null;
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
  const t = pageTranslator(language);
  return renderPage(
    props,
    {
      title: `${reportTitle(extraction, { t })} – ${t('readingTitle')} – Soi`,
      description: short(leadText(extraction, language) || t('tagline'), DESCRIPTION_LENGTH),
      path: null,
      index: false,
    },
    <ViewProvider language={language} linkTo={linksToMarks(extraction)}>
      <Frame language={language} path={null} wide>
        <ReportOpening extraction={extraction} />
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
