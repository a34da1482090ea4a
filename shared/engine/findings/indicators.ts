import type { FindingsContext, RawFinding } from './findings.ts';

export function findIndicatorFindings(_context: FindingsContext): RawFinding[] {
  return [];
}
