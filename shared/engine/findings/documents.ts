import { attempt } from './attempt.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { findBlanks } from './document-blanks.ts';
import {
  findDateConflict,
  findFutureDates,
  findImpossibleDates,
  findKnownDateMismatch,
  findYearMismatch,
} from './document-dates.ts';
import { type DocumentFacts, factsOf } from './document-facts.ts';
import { findIssuerMismatch, findSuperseded, findTypeMismatch } from './document-identity.ts';

/** One check of one document. */
type DocumentCheck = (facts: DocumentFacts, context: FindingsContext) => RawFinding[];

const CHECKS: readonly DocumentCheck[] = [
  findDateConflict,
  findKnownDateMismatch,
  findYearMismatch,
  findFutureDates,
  findIssuerMismatch,
  findTypeMismatch,
  findSuperseded,
];

/** What a careful reader would query about the documents that a page cites. */
export function findDocumentFindings(context: FindingsContext): RawFinding[] {
  const found: RawFinding[] = [];
  for (const document of context.documents) {
    const facts = attempt(() => factsOf(document), null);
    if (!facts) continue;
    for (const check of CHECKS) found.push(...attempt(() => check(facts, context), []));
  }
  return [
    ...found,
    ...attempt(() => findImpossibleDates(context), []),
    ...attempt(() => findBlanks(context), []),
  ];
}
