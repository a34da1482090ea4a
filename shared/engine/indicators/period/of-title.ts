import { findDates } from '../../scan/dates.ts';
import { tokenize } from '../../scan/tokens.ts';
import { findPeriods, isCompared, resolvePeriod } from './periods.ts';

/** What the report is about in time: the first period of its title, of its own year where it says none. */
export function periodOfTitle(title: string, date: string | null): string | null {
  const tokens = tokenize(title);
  const year = date === null ? null : Number(date.slice(0, 4));
  for (const period of findPeriods(tokens, findDates(tokens))) {
    if (isCompared(tokens, period.from)) continue;
    const resolved = resolvePeriod(period, year);
    if (resolved !== null && !DAY.test(resolved)) return resolved;
  }
  return null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
