import type { ComponentChildren } from 'preact';
import type {
  CitedDocument,
  CorpusAgency,
  CorpusIndicator,
  Report,
  ReportItem,
} from '#shared/contract/index.ts';
import { agencyToday } from '#shared/fields/agency.ts';
import { figureText } from '#shared/fields/figure.ts';
import { indicatorFields, inOwnText } from '#shared/fields/indicator.ts';
import { said } from '#shared/fields/outlets.ts';
import { reportFields } from '#shared/fields/report.ts';
import { formatDate } from '#shared/messages/translate.ts';
import { usePageView } from '#shared/ui/page-view.ts';
import { VerificationTag } from './provenance.tsx';
import { withLanguage } from './shell.tsx';

/** What the corpus' list does not hold of a report. */
const NO_REPORT: Report = {
  isReport: true,
  confidence: 1,
  kind: null,
  number: null,
  date: null,
  published: null,
  publishedFrom: null,
  place: null,
  title: null,
  issuer: null,
  superior: null,
  addressees: [],
  signer: null,
  recipients: [],
  period: null,
  reasons: [],
};

/** A shared report in a list. */
export function ReportResult({
  report,
  children,
}: {
  readonly report: ReportItem;
  readonly children?: ComponentChildren;
}) {
  const { t, language } = usePageView();
  const title = report.title ?? t('untitled');
  const host = report.verification.status === 'verified' ? report.host : null;
  const facts = said(
    reportFields,
    { ...NO_REPORT, ...report, issuer: report.issuer ?? host },
    'corpusList',
    language,
  );
  const counts = [
    t('countDocuments', { count: report.counts.documents }),
    t('countIndicators', { count: report.counts.indicators }),
    t('countAgencies', { count: report.counts.agencies }),
  ];
  return (
    <article class="card">
      <h3 class="result-title">
        <a href={withLanguage(report.path, language)}>{title}</a>
      </h3>
      <p class="meta">
        <VerificationTag status={report.verification.status} />{' '}
        {report.kind && <span class="tag">{t(`reportKind:${report.kind}`)}</span>}{' '}
        {facts.map(({ text }) => text).join(' · ')}
      </p>
      <HeadlineWords headline={report.headline} />
      {children ?? <p class="small muted">{counts.join(', ')}</p>}
    </article>
  );
}

/** Figures that one row of a list has room for. */
const MOST_LISTED = 2;

/** The first figures of a report's summary, in one line. */
function HeadlineWords({ headline }: { readonly headline: ReportItem['headline'] }) {
  const { language } = usePageView();
  if (headline.length === 0) return null;
  return (
    <p class="subject" lang="vi">
      {headline.slice(0, MOST_LISTED).map((figure, i) => (
        <span key={figure.id}>
          {i > 0 && ' · '}
          {figure.subject && `${figure.subject}: `}
          <b class="num">{figureText(figure, language)}</b>
        </span>
      ))}
    </p>
  );
}

/** A document of the corpus in a list. */
export function DocumentResult({ document }: { readonly document: CitedDocument }) {
  const { t, language } = usePageView();
  const facts = [
    document.date && formatDate(document.date.value, language),
    document.issuer?.value,
  ].filter(Boolean);
  return (
    <article class="card kind k-document">
      <div class="card-head">
        <h3 class="result-title">
          <a href={withLanguage(`/documents/${encodeURIComponent(document.id)}`, language)}>
            {corpusTitle(document) || t('kindDocument')}
          </a>
        </h3>
        <span class="times">
          {t('countSources', { count: document.sources })} ·{' '}
          {t('countReports', { count: document.reports })}
        </span>
      </div>
      {facts.length > 0 && <p class="meta">{facts.join(' · ')}</p>}
      {document.subject && <p class="subject">{document.subject.value}</p>}
    </article>
  );
}

/** What a document of the corpus is called. */
export function corpusTitle(document: CitedDocument): string {
  return [document.type, document.number ?? document.name].filter(Boolean).join(' ');
}

/** An agency of the corpus in a list. */
export function AgencyResult({ agency }: { readonly agency: CorpusAgency }) {
  const { t, language } = usePageView();
  const today = agencyToday(agency, language);
  return (
    <article class="card kind k-agency">
      <div class="card-head">
        <h3 class="result-title">
          <a href={withLanguage(`/agencies/${encodeURIComponent(agency.id)}`, language)}>
            {agency.name}
          </a>
        </h3>
        <span class="times">
          {t('countSources', { count: agency.sources })} ·{' '}
          {t('countReports', { count: agency.reports })}
        </span>
      </div>
      <p class="meta">
        {t(`level:${agency.level}`)} · {t(`body:${agency.body}`)}
      </p>
      {today && <p class="today">{today}</p>}
    </article>
  );
}

/** A figure of the corpus, with the report it stands in. */
export function IndicatorResult({ indicator }: { readonly indicator: CorpusIndicator }) {
  const { t, language } = usePageView();
  const { report } = indicator;
  const facts = said(
    indicatorFields,
    { ...inOwnText(indicator), place: indicator.place ?? report.place },
    'corpusList',
    language,
  );
  const title = report.title ?? t('untitled');
  return (
    <article class="card kind k-indicator figure">
      <div class="figure-head">
        <h3 class="figure-subject">{indicator.subject ?? t('subjectOpen')}</h3>
        <span class="figure-value num">{figureText(indicator, language)}</span>
      </div>
      {facts.length > 0 && <p class="meta">{facts.map(({ text }) => text).join(' · ')}</p>}
      <p class="quote">{indicator.context}</p>
      <p class="small">
        <a href={withLanguage(report.path, language)}>{title}</a>{' '}
        <VerificationTag status={report.verification} />
      </p>
    </article>
  );
}

/** The way to the next page of a list, where there is one. `path` is without a query. */
export function NextPage({
  path,
  cursor,
}: {
  readonly path: string;
  readonly cursor: string | null;
}) {
  const { t, language } = usePageView();
  if (!cursor) return null;
  const href = withLanguage(`${path}?cursor=${encodeURIComponent(cursor)}`, language);
  return (
    <p>
      <a class="button" rel="next" href={href}>
        {t('nextPage')}
      </a>
    </p>
  );
}
