import type { Policy } from './policy.ts';
import { privacyPolicy } from './privacy.ts';
import { securityPolicy } from './security.ts';

export const POLICIES: readonly Policy[] = [privacyPolicy, securityPolicy];

/** How long a complaint is kept. */
export const COMPLAINT_DAYS = 180;

/** What the words of the policies leave open. */
export const POLICY_DATA: Readonly<Record<string, string | number>> = {
  complaintDays: COMPLAINT_DAYS,
};
