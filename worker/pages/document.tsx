import { type DocumentRecord, RELATIONS } from '#shared/contract/index.ts';
import { formatDate, type Translate } from '#shared/messages/translate.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { usePageView } from '#shared/ui/page-view.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { FollowLink, feedOf } from './follow.tsx';
import { corpusTitle, DocumentResult, NextPage, ReportResult } from './results.tsx';
import { Frame, type PageProps, renderPage } from './shell.tsx';
import { TallyBars, YearDots } from './tallies.tsx';

interface DocumentPageProps extends PageProps {
  readonly record: DocumentRecord;
}

/** GET /documents/{id}: one document as the shared reports cite it. */
export function renderDocumentPage(props: DocumentPageProps): string {
  const { language, record } = props;
  const t = pageTranslator(language);
  const title = corpusTitle(record) || t('kindDocument');
  const path = `/documents/${encodeURIComponent(record.id)}`;
  const cited = `${t('citedByReports', { count: record.reports })}, ${t('ofThemSources', { count: record.sources })}`;
  return renderPage(
    props,
    {
      title: `${title} – Soi`,
      description: [record.subject?.value, cited].filter(Boolean).join('. '),
      path,
      index: true,
      alternates: [{ type: 'application/json', href: `/v1${path}` }, feedOf({ cites: record.id })],
    },
    <ViewProvider language={language}>
      <Frame language={language} path={path}>
        <div class="report-head k-document">
          <p>
            <span class="tag">{t('kindDocument')}</span>
          </p>
          <h1>{title}</h1>
          {record.subject && <p class="lead">{record.subject.value}</p>}
          <ConsensusLine record={record} />
          <p class="muted">{cited}</p>
        </div>
        <div class="two k-document">
          <section aria-labelledby="dates-title">
            <h2 id="dates-title">{t('datesAsCited')}</h2>
            <TallyBars
              label={t('datesAsCited')}
              tallies={record.dates}
              words={(value) => formatDate(value, language)}
              unknown={t('dateNotStated')}
            />
          </section>
          <section aria-labelledby="issuers-title">
            <h2 id="issuers-title">{t('issuersAsCited')}</h2>
            <TallyBars
              label={t('issuersAsCited')}
              tallies={record.issuers}
              unknown={t('issuerNotStated')}
            />
          </section>
          {record.relations.length > 0 && (
            <section aria-labelledby="relations-title">
              <h2 id="relations-title">{t('relationsAsCited')}</h2>
              <TallyBars
                label={t('relationsAsCited')}
                tallies={record.relations}
                words={(value) => relationWords(value, t)}
                unknown=""
              />
            </section>
          )}
        </div>
        <p class="small muted">{t('consensusNote')}</p>
        {record.years.length > 0 && (
          <section class="k-document" aria-labelledby="years-title">
            <h2 id="years-title">{t('byYear')}</h2>
            <YearDots tallies={record.years} />
          </section>
        )}
        {record.places.length > 0 && (
          <section class="k-document" aria-labelledby="places-title">
            <h2 id="places-title">{t('byPlace')}</h2>
            <TallyBars label={t('byPlace')} tallies={record.places} unknown={t('placeUnknown')} />
          </section>
        )}
        <CitingReports record={record} />
        {record.sameNumber.length > 0 && (
          <section aria-labelledby="same-title">
            <h2 id="same-title">{t('sameNumber')}</h2>
            <div class="results">
              {record.sameNumber.map((other) => (
                <DocumentResult key={other.id} document={other} />
              ))}
            </div>
          </section>
        )}
        <nav class="downloads" aria-label={t('download')}>
          <a href={`/v1${path}`} type="application/json">
            JSON
          </a>
          <FollowLink query={{ cites: record.id }} />
        </nav>
      </Frame>
    </ViewProvider>,
  );
}

function relationWords(value: string, t: Translate): string {
  const relation = RELATIONS.find((one) => one === value);
  return relation ? t(`relation:${relation}`) : value;
}

/** Date and issuer as most reports cite them, with how many of how many. */
function ConsensusLine({ record }: { record: DocumentRecord }) {
  const { t, language } = usePageView();
  const parts = [
    record.date && {
      value: formatDate(record.date.value, language),
      count: record.date.sources,
      of: record.date.of,
    },
    record.issuer && {
      value: record.issuer.value,
      count: record.issuer.sources,
      of: record.issuer.of,
    },
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p>
      {parts.map(({ value, count, of }, i) => (
        <span key={value}>
          {i > 0 && ' · '}
          {value} <span class="small muted">{t('consensusOf', { count, of })}</span>
        </span>
      ))}
    </p>
  );
}

function CitingReports({ record }: { record: DocumentRecord }) {
  const { t, language } = usePageView();
  const { items, nextCursor } = record.citedBy;
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{t('citingReports')}</h2>
      <div class="results">
        {items.map(({ report, relation, mentions, quote, dates }) => (
          <ReportResult key={report.id} report={report}>
            <p class="quote">
              <mark class="m-document">{quote}</mark>
            </p>
            <p class="small muted">
              {t(`relation:${relation}`)} · {t('times', { count: mentions })}
              {dates.length > 0 &&
                ` · ${dates.map((date) => formatDate(date, language)).join(', ')}`}
            </p>
          </ReportResult>
        ))}
      </div>
      <NextPage path={`/documents/${encodeURIComponent(record.id)}`} cursor={nextCursor} />
    </section>
  );
}
