import type { Extraction } from '../../contract/index.ts';
import { formatDate, formatPeriod } from '../../messages/translate.ts';
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

/** Issuer, number, date and period, as far as the page gives them. */
export function reportFacts({ report, source }: Extraction, { t, language }: View): string[] {
  return [
    report.issuer ?? source.portal?.agency ?? source.host,
    report.number &&
      (isBlank(report.number) ? t('numberBlank') : t('numberOf', { number: report.number })),
    report.date ? formatDate(report.date, language) : t('undated'),
    report.period && formatPeriod(report.period, t, language),
  ].filter((fact): fact is string => Boolean(fact));
}

/** "/BC-UBND": a number whose digits were left open. */
function isBlank(number: string): boolean {
  return !/^\d/.test(number);
}

function OriginalLink({ extraction }: { extraction: Extraction }) {
  const { t } = useView();
  const { host } = extraction.source;
  const url = webAddress(extraction.source.url);
  if (url === null) return null;
  return (
    <>
      {' · '}
      <a href={url} rel="noopener">
        {t('original', { host: host ?? url })}
      </a>
    </>
  );
}

/** "UBND tỉnh;" as the page writes it, for a list with marks of its own. */
function withoutEndMark(words: string): string {
  return words.replace(/[;,.]$/, '');
}

function ReportPeople({ extraction }: { extraction: Extraction }) {
  const { t } = useView();
  const { addressees, signer, recipients } = extraction.report;
  const rows = [
    [t('addressees'), addressees.join('; ')],
    [t('signer'), signer && [signer.name, signer.position].filter(Boolean).join(', ')],
    [t('recipients'), recipients.map(withoutEndMark).join('; ')],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  if (rows.length === 0) return null;
  return (
    <dl class="people">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
