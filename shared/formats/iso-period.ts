const LENGTHS: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/**
 * A period as ISO 8601 writes it: dates, months and years as they stand, quarters, halves and "9M" as
 * the interval of their months ("2019-Q3" → "2019-07/2019-09"), spans of years ("2016/2020") and school
 * years ("2018/2019") as intervals. Null for what is no period.
 */
export function isoPeriod(period: string | null): string | null {
  if (period === null) return null;
  const ends = period.split('/').map(endsOf);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last || ends.length > 2) return null;
  return first[0] === last[1] ? first[0] : `${first[0]}/${last[1]}`;
}

/** First and last date, month or year of a period without "/". */
function endsOf(period: string): [from: string, to: string] | null {
  if (/^\d{4}(-\d{2}){0,2}$/.test(period)) return [period, period];
  const part = /^(\d{4})-([QH])(\d)$/.exec(period);
  const length = LENGTHS[part?.[2] ?? ''];
  if (part && length) {
    const number = Number(part[3]);
    const to = number * length;
    return number < 1 || to > 12 ? null : monthsOf(part[1] as string, to - length + 1, to);
  }
  const months = /^(\d{4})-(\d{1,2})M$/.exec(period);
  const count = Number(months?.[2]);
  return months && count >= 1 && count <= 12 ? monthsOf(months[1] as string, 1, count) : null;
}

function monthsOf(year: string, from: number, to: number): [string, string] {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return [month(from), month(to)];
}
