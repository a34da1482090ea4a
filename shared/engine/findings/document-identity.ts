import type { BodyKind } from '../../gazetteer/symbol-organs.ts';
import { bodyKindOf } from '../documents/symbol-letters.ts';
import { contradicts, typeOfSymbol } from '../documents/types.ts';
import { typeAt } from '../frame/type-words.ts';
import { tokenAtOrAfter } from '../scan/tokens.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { type DocumentFacts, evidenceOf, titleOf } from './document-facts.ts';

/** "Chỉ thị số 85/KH-UBND": the type's word and the symbol's code are of two types. */
export function findTypeMismatch(
  { document, number }: DocumentFacts,
  { scan }: FindingsContext,
): RawFinding[] {
  const expected = number ? typeOfSymbol(number) : null;
  if (!number || !expected) return [];
  for (const mention of document.mentions) {
    const stated = typeAt(scan.tokens, tokenAtOrAfter(scan.tokens, mention.start))?.value;
    if (!stated || mention.form !== 'full' || !contradicts(stated, number)) continue;
    return [
      {
        code: 'type-symbol-mismatch',
        severity: 'warning',
        evidence: [evidenceOf(mention)],
        data: { type: stated.name, number: number.number, expected: expected.name },
      },
    ];
  }
  return [];
}

/** A body stated as issuer of another kind than the symbol's ("Kế hoạch số 12-KH/TU của UBND tỉnh"). */
export function findIssuerMismatch({ document, number }: DocumentFacts): RawFinding[] {
  const organ = number?.organ ?? null;
  if (!organ) return [];
  for (const mention of document.mentions) {
    const kind = mention.issuer === null ? null : bodyKindOf(mention.issuer);
    if (kind === null || kind === organ.kind || mention.form === 'name') continue;
    return [
      {
        code: 'issuer-mismatch',
        severity: isOftenConfused(kind, organ.kind) ? 'info' : 'warning',
        evidence: [evidenceOf(mention)],
        data: { document: titleOf(document), stated: mention.issuer, expected: organ.label },
      },
    ];
  }
  return [];
}

const EXECUTIVE = new Set<BodyKind>(['government', 'premier', 'office']);

/** The Government, its head and its office are often taken for each other: worth a note, no more. */
function isOftenConfused(a: BodyKind, b: BodyKind): boolean {
  return EXECUTIVE.has(a) && EXECUTIVE.has(b);
}

/** A document known to have been replaced or repealed; what holds today needs today's date. */
export function findSuperseded(
  { document }: DocumentFacts,
  { today }: FindingsContext,
): RawFinding[] {
  const repealedBy = document.known?.repealedBy ?? null;
  const mention = document.mentions[0];
  if (today === null || repealedBy === null || !mention) return [];
  return [
    {
      code: 'superseded-document',
      severity: 'info',
      evidence: [evidenceOf(mention)],
      data: { document: titleOf(document), repealedBy },
    },
  ];
}
