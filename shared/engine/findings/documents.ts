import type { Document } from '../../contract/index.ts';
import { findBlanks } from './document-blanks.ts';
import {
  findDateConflict,
  findFutureDates,
  findImpossibleDates,
  findKnownDateMismatch,
  findYearMismatch,
} from './document-dates.ts';
import { findIssuerMismatch, findSuperseded, findTypeMismatch } from './document-identity.ts';
import type { FindingsContext, RawFinding } from './findings.ts';

/** One check of one document. */
type DocumentCheck = (document: Document, context: FindingsContext) => RawFinding[];

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
  return [
    ...context.documents.flatMap((document) => CHECKS.flatMap((check) => check(document, context))),
    ...findImpossibleDates(context),
    ...findBlanks(context),
  ];
}
