import type { Document, Indicator, Report, Section } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';

export interface IndicatorsContext {
  page: SourcePage;
  scan: Scan;
  agencies: AgencyLookup;
  report: Report;
  sections: readonly Section[];
  /** Numbers inside their mentions are no figures. */
  documents: readonly Document[];
}

/** Every figure the page reports, in reading order. */
export function readIndicators(_context: IndicatorsContext): Indicator[] {
  return [];
}
