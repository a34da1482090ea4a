import type { FindingsContext, RawFinding } from './findings.ts';

export function findDocumentFindings(_context: FindingsContext): RawFinding[] {
  return [];
}
