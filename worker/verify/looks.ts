import type { VerificationStatus } from '#shared/contract/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * When a page is looked at again: after each look in a row that ended so, the next pause; after the last one, never.
 * A page that could not be read may be back in an hour; one that differs is seldom put right; one that matched
 * may be changed by its office later. 5, 3 and 3 looks: a portal is asked a dozen times in a share's life at most.
 */
const PAUSES: Readonly<Record<VerificationStatus, readonly number[]>> = {
  unreachable: [HOUR, 6 * HOUR, DAY, 3 * DAY, 10 * DAY],
  differs: [DAY, 7 * DAY, 30 * DAY],
  verified: [30 * DAY, 90 * DAY, 180 * DAY],
  'not-checked': [],
};

/** The time of the next look after so many that ended with this status; null: there is none. */
export function nextLook(status: VerificationStatus, looks: number, now: Date): string | null {
  const pause = PAUSES[status][looks];
  return pause === undefined ? null : new Date(now.getTime() + pause).toISOString();
}
