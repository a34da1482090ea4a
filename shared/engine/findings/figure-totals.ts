import { PROVINCE_COUNTS } from '../../gazetteer/province-counts.ts';
import { classTrie } from '../rules/word-index.ts';
import { tokenAtOrAfter } from '../scan/tokens.ts';
import type { FindingsContext, RawFinding } from './context.ts';
import { quoteOfIndicator } from './figure-format.ts';

const PROVINCES = classTrie('provinces-of-country');

/** "thứ 3/61 tỉnh, thành phố" in a year when there were 63. */
export function checkTotals({
  scan: { tokens },
  indicators,
  report,
}: FindingsContext): RawFinding[] {
  const found: RawFinding[] = [];
  for (const rank of indicators) {
    if (rank.role !== 'rank' || rank.value2 === null) continue;
    if (!PROVINCES.longestAt(tokens, tokenAtOrAfter(tokens, rank.end))) continue;
    const year = rank.period?.slice(0, 4) ?? report.date?.slice(0, 4) ?? null;
    const counts = year === null ? [] : countsIn(year);
    if (counts.length === 0 || counts.includes(rank.value2)) continue;
    found.push({
      code: 'total-mismatch',
      severity: 'warning',
      evidence: [quoteOfIndicator(rank)],
      data: {
        stated: String(rank.value2),
        expected: counts.join('/'),
        unit: 'tỉnh, thành phố',
        year,
      },
    });
  }
  return found;
}

/** How many provinces there were in some part of a year. */
function countsIn(year: string): number[] {
  return PROVINCE_COUNTS.filter(
    ({ from, to }) => from.slice(0, 4) <= year && (to === null || year <= to.slice(0, 4)),
  ).map(({ count }) => count);
}
