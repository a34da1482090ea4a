import type { Finding, Language } from '../../contract/index.ts';
import { findAgencyFindings } from './agencies.ts';
import type { FindingsContext } from './context.ts';
import { findDocumentFindings } from './documents.ts';
import { findIndicatorFindings } from './indicators.ts';
import { findingMessage } from './message.ts';

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
