import type { Report, Section } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';

/** The page's own head and foot, and whether it is a report at all. */
export function readReport(page: SourcePage, _scan: Scan, agencies: AgencyLookup): Report {
  return {
    isReport: false,
    confidence: 0,
    kind: null,
    number: null,
    date: null,
    place: null,
    title: page.title,
    issuer: agencies.pageIssuer,
    addressees: [],
    signer: null,
    recipients: [],
    period: null,
    reasons: [],
  };
}

/** The outline: numbered and lettered headings with the text they govern. */
export function readSections(_page: SourcePage, _scan: Scan): Section[] {
  return [];
}
