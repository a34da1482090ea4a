import type { Extraction, ReportItem } from '#shared/contract/index.ts';

/** One report of the corpus, with the reading that the corpus shows. */
export interface DumpReport {
  readonly seq: number;
  readonly item: ReportItem;
  readonly extraction: Extraction;
}

/** A span of the corpus by `seq`, without its beginning and with its end. */
export interface Span {
  readonly after: number;
  readonly to: number;
}

/** A document of the corpus, over all reports that cite it. */
export interface DumpDocument {
  readonly seq: number;
  readonly id: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly term: string | null;
  readonly reports: number;
  readonly sources: number;
  readonly mentions: number;
}

/** A report that has left the corpus, and when. */
export interface Withdrawal {
  readonly reportId: string;
  readonly seq: number;
  readonly at: string;
}
