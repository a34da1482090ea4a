import type {
  Agency,
  Document,
  Finding,
  FindingCode,
  Indicator,
  Language,
  Quote,
  Report,
  Severity,
} from '../../contract/index.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';
import { findAgencyFindings } from './agencies.ts';
import { findDocumentFindings } from './documents.ts';
import { findIndicatorFindings } from './indicators.ts';
import { findingMessage } from './message.ts';

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

/** Every check of the contract, in order of their evidence. */
export function readFindings(context: FindingsContext, language: Language): Finding[] {
  const raw = [
    ...findDocumentFindings(context),
    ...findIndicatorFindings(context),
    ...findAgencyFindings(context),
  ];
  raw.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return raw.map((finding, i) => ({
    id: `f${i + 1}`,
    ...finding,
    message: findingMessage(finding.code, finding.data, language),
  }));
}
