import * as z from 'zod/mini';
import { Quote } from './common.ts';
import { FINDING_ABOUT } from './lists.ts';

export { FINDING_ABOUT };
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
