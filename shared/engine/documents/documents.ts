import type { Document, Report } from '../../contract/index.ts';
import type { AgencyLookup } from '../agencies/lookup.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';

export interface DocumentsContext {
  page: SourcePage;
  scan: Scan;
  agencies: AgencyLookup;
  report: Report;
}

/** Every official document the page cites, one `Document` per distinct one, in order of first mention. */
export function readDocuments(_context: DocumentsContext): Document[] {
  return [];
}
