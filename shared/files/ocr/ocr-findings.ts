import type { Extraction, Finding, Language, Span } from '../../contract/index.ts';
import { ocrMessages } from '../../messages/ocr.ts';

/** What a scan does not show is not for want of it: a stamped number or day is often not read. */
const NEVER: readonly string[] = ['blank-number', 'blank-date'];

/**
 * An extraction of a text that was read in pictures: findings of what a picture does not show are left out, and one that
 * rests on a word that may be another says so. Any other extraction comes back as it is.
 */
export function withOcrFindings(extraction: Extraction, language: Language): Extraction {
  const { ocr } = extraction.source.file ?? {};
  if (!ocr) return extraction;
  const findings = extraction.findings
    .filter(({ code }) => !NEVER.includes(code))
    .map((finding) =>
      restsOn(finding, ocr.unsure)
        ? { ...finding, message: `${finding.message} ${ocrMessages.mayBeWrong[language]}` }
        : finding,
    );
  const counts = { ...extraction.summary.counts, findings: findings.length };
  return { ...extraction, findings, summary: { ...extraction.summary, counts } };
}

function restsOn({ evidence }: Finding, unsure: readonly Span[]): boolean {
  return evidence.some(({ start, end }) =>
    unsure.some((word) => word.start < end && start < word.end),
  );
}
