import { type AgencyRecord, AgencyRole } from '#shared/contract/index.ts';
import { agencyToday } from '#shared/fields/agency.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { usePageView } from '#shared/ui/page-view.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { FollowLink, feedOf } from './follow.tsx';
import { NextPage, ReportResult } from './results.tsx';
import { Frame, type PageProps, renderPage } from './shell.tsx';
import { TallyBars, YearDots } from './tallies.tsx';

interface AgencyPageProps extends PageProps {
  readonly record: AgencyRecord;
}

/** GET /agencies/{id}: one agency as the shared reports name it. */
export function renderAgencyPage(props: AgencyPageProps): string {
  const { language, record } = props;
  const t = pageTranslator(language);
  const path = `/agencies/${encodeURIComponent(record.id)}`;
  const named = `${t('namedByReports', { count: record.reports })}, ${t('ofThemSources', { count: record.sources })}`;
  return renderPage(
    props,
    {
      title: `${record.name} – Soi`,
      description: named,
      path,
      index: true,
      alternates: [{ type: 'application/json', href: `/v1${path}` }, feedOf({ agency: record.id })],
    },
    <ViewProvider language={language}>
      <Frame language={language} path={path}>
        <div class="report-head">
          <p>
            <span class="tag">{t(`level:${record.level}`)}</span>{' '}
            <span class="tag">{t(`body:${record.body}`)}</span>
          </p>
          <h1>{record.name}</h1>
          <p class="muted">{named}</p>
          <Standing record={record} />
        </div>
        <div class="two k-agency">
          <section aria-labelledby="roles-title">
            <h2 id="roles-title">{t('rolesAsNamed')}</h2>
            <TallyBars
              label={t('rolesAsNamed')}
              tallies={record.roles}
              words={(value) => roleWords(value, t)}
              unknown=""
            />
          </section>
          {record.years.length > 0 && (
            <section aria-labelledby="years-title">
              <h2 id="years-title">{t('byYear')}</h2>
              <YearDots tallies={record.years} />
            </section>
          )}
        </div>
        <NamingReports record={record} />
        <nav class="downloads" aria-label={t('download')}>
          <a href={`/v1${path}`} type="application/json">
            JSON
          </a>
          <FollowLink query={{ agency: record.id }} />
        </nav>
      </Frame>
    </ViewProvider>,
  );
}

function roleWords(value: string, t: Translate): string {
  const role = AgencyRole.options.find((one) => one === value);
  return role ? t(`agencyRole:${role}`) : value;
}

function Standing({ record }: { record: AgencyRecord }) {
  const { language } = usePageView();
  const today = agencyToday(record, language);
  if (today === null) return null;
  return <p class="today">{today}</p>;
}

function NamingReports({ record }: { record: AgencyRecord }) {
  const { t } = usePageView();
  const { items, nextCursor } = record.namedIn;
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{t('namingReports')}</h2>
      <div class="results">
        {items.map(({ report, roles, mentions }) => (
          <ReportResult key={report.id} report={report}>
            <p class="small muted">
              {roles.map((role) => t(`agencyRole:${role}`)).join(' · ')} ·{' '}
              {t('times', { count: mentions })}
            </p>
          </ReportResult>
        ))}
      </div>
      <NextPage path={`/agencies/${encodeURIComponent(record.id)}`} cursor={nextCursor} />
    </section>
  );
}
