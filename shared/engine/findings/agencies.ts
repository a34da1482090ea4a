import type { FindingsContext, RawFinding } from './findings.ts';

export function findAgencyFindings(_context: FindingsContext): RawFinding[] {
  return [];
}
