import type { ReportRecord } from '#shared/contract/index.ts';
import { short } from '#shared/fields/field.ts';
import { leadText } from '#shared/formats/summary-text.ts';
import { provenanceSentence } from '#shared/messages/provenance.ts';
import { formatDate } from '#shared/messages/translate.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { reportTitle } from '#shared/ui/parts/ReportHead.tsx';
import { ReportView } from '#shared/ui/ReportView.tsx';
import { linksToOriginal } from '#shared/ui/text/text-fragment.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { addressOfPassages, Provenance, shownExtraction } from './provenance.tsx';
import { type CorpusFacts, corpusLinks, DESCRIPTION_LENGTH } from './share.tsx';
import { Frame, type PageProps, renderPage, withLanguage } from './shell.tsx';

interface ReportPageProps extends PageProps {
  readonly record: ReportRecord;
  readonly corpus: CorpusFacts;
}

/** GET /reports/{id}: a publicly shared report, without a word of those who shared it. */
export function renderReportPage(props: ReportPageProps): string {
  const { language, record, corpus } = props;
  const { verification, shares } = record;
  const t = pageTranslator(language);
  const extraction = shownExtraction(record.extraction, verification);
  const path = `/reports/${encodeURIComponent(record.id)}`;
  return renderPage(
    props,
    {
      title: `${reportTitle(extraction, { t })} – Soi`,
      description: short(
        `${provenanceSentence(verification, language)} ${leadText(extraction, language)}`.trim(),
        DESCRIPTION_LENGTH,
      ),
      path,
      index: verification.status === 'verified',
      type: 'article',
      alternates: [{ type: 'application/json', href: `/v1${path}` }],
    },
    <ViewProvider
      language={language}
      linkTo={linksToOriginal(extraction.text, addressOfPassages(record.extraction, verification))}
      linkRel="nofollow ugc"
    >
      <Frame language={language} path={path}>
        <Provenance extraction={record.extraction} verification={verification} />
        <ReportView extraction={extraction} corpus={corpusLinks(corpus, language)} />
        {shares.length > 0 && (
          <section aria-labelledby="shares-title">
            <h2 id="shares-title">{t('publicShares')}</h2>
            <ul>
              {shares.map(({ id, createdAt }) => (
                <li key={id}>
                  <a href={withLanguage(`/s/${id}`, language)}>
                    {t('sharedOn', { date: formatDate(createdAt, language) })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <nav class="downloads" aria-label={t('download')}>
          <a href={`/v1${path}`} type="application/json">
            JSON
          </a>
        </nav>
      </Frame>
    </ViewProvider>,
  );
}
