import type { AgencyLookup } from '../agencies/lookup.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';
import type { ReportFoot } from './foot.ts';

/** Whether a page is a report, and what spoke for and against it. */
export interface Verdict {
  isReport: boolean;
  confidence: number;
  reasons: string[];
}

/** Decides whether a page is a report: an official document, or an article that reports. */
export function classify(
  page: SourcePage,
  scan: Scan,
  agencies: AgencyLookup,
  foot: ReportFoot | null,
): Verdict {
  const { head } = agencies.context;
  const signs = [...page.signs];
  const add = (reason: string, weight: number) => signs.push({ reason, weight });
  if (head.number) add('has-number', 2);
  if (head.hasMotto) add('has-motto', 1);
  if (head.kind) add('has-type', 2);
  if (head.place) add('has-place-and-date', 1);
  if (foot && foot.recipients.length > 0) add('has-recipients', 1);
  if (foot?.signer) add('has-signature', 1);
  const { sentences } = proseOf(scan);
  if (sentences >= 3) add('has-prose', 2);
  if (page.tables.length > 0) add('has-tables', 1);
  if (agencies.mentions.length > 0) add('names-bodies', 1);
  if (sentences === 0 && page.tables.length === 0) add('no-prose', -3);
  const sum = signs.reduce((total, { weight }) => total + weight, 0) - 2;
  return {
    isReport: sum > 0,
    confidence: Math.round(100 / (1 + Math.exp(-sum / 2))) / 100,
    reasons: [
      ...new Set(signs.filter(({ weight }) => weight > 0 === sum > 0).map(({ reason }) => reason)),
    ],
  };
}

/** Sentences of a length that lists and menus don't have. */
function proseOf(scan: Scan): { sentences: number } {
  let sentences = 0;
  for (const { start, end } of scan.sentences) if (end - start >= 80) sentences++;
  return { sentences };
}
