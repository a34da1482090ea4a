import type { Extraction } from '../../contract/index.ts';
import { said } from '../../fields/outlets.ts';
import { reportFields } from '../../fields/report.ts';
import { webAddress } from '../text/text-fragment.ts';
import { useView, type View } from '../view.tsx';
import { Unbroken } from './Unbroken.tsx';

export interface ReportHeadProps {
  readonly extraction: Extraction;
}

/** What the report is and who speaks: its kind and title, and one line of facts. */
export function ReportHead({ extraction }: ReportHeadProps) {
  const view = useView();
  return (
    <div class="report-head">
      <ReportTitle extraction={extraction} />
      <p class="muted report-facts">
        <Unbroken text={reportFacts(extraction, view).join(' · ')} />
      </p>
    </div>
  );
}

/** A report's kind and title, over a page that tells the rest below. */
export function ReportTitle({ extraction }: ReportHeadProps) {
  const view = useView();
  const { kind } = extraction.report;
  return (
    <>
      <p>{kind && <span class="tag">{view.t(`reportKind:${kind}`)}</span>}</p>
      <h1>
        <Unbroken text={reportTitle(extraction, view)} />
      </h1>
    </>
  );
}

/** All that a report's head and foot say, with the way to the original. */
export function ReportDetails({ extraction }: ReportHeadProps) {
  const view = useView();
  return (
    <div class="report-head">
      <p class="muted report-facts">
        <Unbroken text={reportFacts(extraction, view).join(' · ')} />
        <OriginalLink extraction={extraction} />
      </p>
      <ReportPeople extraction={extraction} />
    </div>
  );
}

/** The report's title, else the page's. */
export function reportTitle({ report, source }: Extraction, { t }: Pick<View, 't'>): string {
  return report.title ?? source.title ?? t('untitled');
}

/** Issuer, number, date and period, as far as the page gives them; the portal where it names no issuer. */
export function reportFacts({ report, source }: Extraction, { language }: View): string[] {
  const issuer = report.issuer ?? source.portal?.agency ?? source.host;
  return said(reportFields, { ...report, issuer }, 'card', language)
    .filter(({ label }) => label === null)
    .map(({ text }) => text);
}

function OriginalLink({ extraction }: { extraction: Extraction }) {
  const { t, linkRel } = useView();
  const { host } = extraction.source;
  const url = webAddress(extraction.source.url);
  // Only a portal's page is the original of a report.
  if (url === null || !/\.gov\.vn$/.test(host ?? '')) return null;
  return (
    <>
      {' · '}
      <a href={url} rel={['noopener', linkRel].filter(Boolean).join(' ')}>
        {t('original', { host: host ?? url })}
      </a>
    </>
  );
}

function ReportPeople({ extraction }: { extraction: Extraction }) {
  const { language } = useView();
  const rows = said(reportFields, extraction.report, 'card', language).filter(
    ({ label }) => label !== null,
  );
  if (rows.length === 0) return null;
  return (
    <dl class="people">
      {rows.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
