import type {
  Agency,
  Document,
  FindingCode,
  Indicator,
  Quote,
  Report,
  Severity,
} from '../../contract/index.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';

/** All that the checks look at. */
export interface FindingsContext {
  page: SourcePage;
  scan: Scan;
  report: Report;
  documents: readonly Document[];
  indicators: readonly Indicator[];
  agencies: readonly Agency[];
  /** ISO date that "today" stands for; null leaves checks that need it out. */
  today: string | null;
}

/** A finding before it has its id and its sentence. */
export interface RawFinding {
  code: FindingCode;
  severity: Severity;
  evidence: Quote[];
  data: Record<string, string | number | null>;
}
