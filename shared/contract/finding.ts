import * as z from 'zod/mini';
import { Quote } from './common.ts';

/** Every finding by its code, with the kind of thing that it is about: its evidence may lie inside the words of others. */
export const FINDING_ABOUT = {
  'date-conflict': 'document',
  'known-date-mismatch': 'document',
  'issuer-mismatch': 'document',
  'type-symbol-mismatch': 'document',
  'year-mismatch': 'document',
  'impossible-date': 'document',
  'reversed-period': 'document',
  'future-document': 'document',
  'blank-number': 'document',
  'blank-date': 'document',
  'superseded-document': 'document',
  'reorganised-agency': 'agency',
  'indicator-conflict': 'indicator',
  'arithmetic-mismatch': 'indicator',
  'arithmetic-verified': 'indicator',
  'sum-mismatch': 'indicator',
  'total-mismatch': 'indicator',
} as const satisfies Readonly<Record<string, 'document' | 'agency' | 'indicator'>>;
export const FINDING_CODES = Object.keys(FINDING_ABOUT) as (keyof typeof FINDING_ABOUT)[];
export const FindingCode = z.enum(FINDING_CODES);
export type FindingCode = z.infer<typeof FindingCode>;

export const Severity = z.enum(['info', 'warning', 'error']);
export type Severity = z.infer<typeof Severity>;

/** What a careful reader would query (điều cần lưu ý), with its evidence. */
export const Finding = z.object({
  id: z.string(),
  code: FindingCode,
  severity: Severity,
  /** A sentence for a layman, in the language asked for; `data` fills the same template in the other. */
  message: z.string(),
  evidence: z.array(Quote),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type Finding = z.infer<typeof Finding>;
