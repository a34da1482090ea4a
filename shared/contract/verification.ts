import * as z from 'zod/mini';
import { Quote } from './common.ts';
import { VISIBILITIES } from './lists.ts';

/** Who finds a share: whoever has its address, or everyone through the corpus. */
export const Visibility = z.enum(VISIBILITIES);
export type Visibility = z.infer<typeof Visibility>;

/**
 * What became of holding a shared text against its page: all of it stands there; some does not; the page could
 * not be read; nobody looked, or there is no address of a portal.
 */
export const VERIFICATION_STATUSES = ['verified', 'differs', 'unreachable', 'not-checked'] as const;
export const VerificationStatus = z.enum(VERIFICATION_STATUSES);
export type VerificationStatus = z.infer<typeof VerificationStatus>;

/** A passage that is otherwise on the page: the shared words (none: left out) and the page's (none: not there). */
export const Difference = z.object({ ...Quote.shape, page: z.string() });
export type Difference = z.infer<typeof Difference>;

export const Verification = z.object({
  status: VerificationStatus,
  /** When the page was last read, or could not be; null where nobody looked. */
  checkedAt: z.nullable(z.string()),
  /** Share of the text's words that stand on the page in their order, 0 to 1; null where it was not read. */
  share: z.nullable(z.number()),
  /** Added: the first passages that differ. */
  differences: z.array(Difference),
});
export type Verification = z.infer<typeof Verification>;

/** Of a text that was held against nothing. */
export const NOT_CHECKED: Verification = {
  status: 'not-checked',
  checkedAt: null,
  share: null,
  differences: [],
};
