import type { Context } from 'hono';
import type { AppEnv } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { countUse, isNewReport, NEW_REPORTS_OF_ONE, takeNewReport } from '../store/caps.ts';
import { callersOf, isEnforced } from './limits.ts';
import { SITE_SHARE } from './quotas.ts';

/** Takes one new report of the caller's day and of everybody's, where nothing of it is stored yet. */
export async function spendNewReport(c: Context<AppEnv>, reportId: string): Promise<void> {
  const { DB } = c.env;
  if (!(await isNewReport(DB, reportId))) return;
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const untilMorning = String(86_400 - (Math.floor(now / 1000) % 86_400));
  const headers = { 'Retry-After': untilMorning };
  if (isEnforced(c)) {
    const { caller, site } = await callersOf(c);
    const use = { day, what: 'new-report', units: 1 };
    const used = await countUse(DB, { ...use, caller });
    const bySite = site === null ? 0 : await countUse(DB, { ...use, caller: site });
    if (used > NEW_REPORTS_OF_ONE || bySite > NEW_REPORTS_OF_ONE * SITE_SHARE) {
      const detail = `One caller adds at most ${NEW_REPORTS_OF_ONE} new reports a day; those that are stored already can be shared on.`;
      throw new ProblemError('daily-limit', detail, { headers });
    }
  }
  if (!(await takeNewReport(DB, day))) throw new ProblemError('store-full', undefined, { headers });
}
