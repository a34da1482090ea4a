import type { Extraction } from '../../contract/index.ts';
import { said } from '../../fields/outlets.ts';
import { reportFields } from '../../fields/report.ts';
import { webAddress } from '../text/text-fragment.ts';
import { useView, type View } from '../view.tsx';
import { Unbroken } from './Unbroken.tsx';

export interface ReportHeadProps {
  readonly extraction: Extraction;
  /** A panel's head is one line of facts; a page's also names addressees, signer and copies. */
  readonly full?: boolean;
}

/** What the report is and who speaks. */
export function ReportHead({ extraction, full = false }: ReportHeadProps) {
  const view = useView();
  const { report } = extraction;
  return (
    <div class="report-head">
      <p>{report.kind && <span class="tag">{view.t(`reportKind:${report.kind}`)}</span>}</p>
      <h1>
        <Unbroken text={reportTitle(extraction, view)} />
      </h1>
      <p class="muted report-facts">
        <Unbroken text={reportFacts(extraction, view).join(' · ')} />
        {full && <OriginalLink extraction={extraction} />}
      </p>
      {full && <ReportPeople extraction={extraction} />}
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
