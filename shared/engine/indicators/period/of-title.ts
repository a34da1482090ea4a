import { classBack } from '../../rules/word-index.ts';
import { findDates } from '../../scan/dates.ts';
import { tokenize } from '../../scan/tokens.ts';
import { isOfName } from './period-bases.ts';
import { findPeriods, isCompared, resolvePeriod } from './periods.ts';

/** What the report is about in time: the first period of its title, of its own year where it says none. */
export function periodOfTitle(title: string, date: string | null): string | null {
  const tokens = tokenize(title);
  const periods = findPeriods(tokens, findDates(tokens));
  const year =
    date === null
      ? (periods.find((period) => period.year !== null)?.year ?? null)
      : Number(date.slice(0, 4));
  for (const period of periods) {
    if (isCompared(tokens, period.from) || isOfName(tokens, period)) continue;
    // "Sơ kết 9 tháng, triển khai nhiệm vụ quý IV": what lies ahead is not reported on, where another period is.
    if (periods.length > 1 && outlooks.endingAt(tokens, period.from)) continue;
    const resolved = resolvePeriod(period, year);
    if (resolved !== null && !DAY.test(resolved)) return resolved;
  }
  return null;
}

const outlooks = classBack('outlook');
const DAY = /^\d{4}-\d\d-\d\d$/;
