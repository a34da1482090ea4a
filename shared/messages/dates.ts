import type { Language } from '../contract/index.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * An ISO date, month or year as official papers write it: 01/9/2020 in Vietnamese (a zero before
 * days under 10 and months 1 and 2), 1 September 2020 in English. A time of day is left out.
 */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return iso;
  const [, year, monthText, dayText] = match;
  if (!monthText) return iso;
  const month = Number(monthText);
  if (language === 'en') {
    const name = MONTHS[month - 1] ?? monthText;
    return dayText ? `${Number(dayText)} ${name} ${year}` : `${name} ${year}`;
  }
  const shownMonth = month < 3 ? monthText : String(month);
  return dayText ? `${dayText}/${shownMonth}/${year}` : `${shownMonth}/${year}`;
}

/** The words of periods; each language has its own order. */
export const periodMessages = {
  periodQuarter: { vi: 'quý {quarter}/{year}', en: 'Q{quarter} {year}' },
  periodFirstHalf: { vi: '6 tháng đầu năm {year}', en: 'first half of {year}' },
  periodSecondHalf: { vi: '6 tháng cuối năm {year}', en: 'second half of {year}' },
  periodMonths: { vi: '{months} tháng năm {year}', en: 'first {months} months of {year}' },
  periodMonth: { vi: 'tháng {month}', en: '{month}' },
  periodRange: { vi: 'giai đoạn {from}–{to}', en: '{from}–{to}' },
  periodAsOf: { vi: 'tính đến {date}', en: 'as of {date}' },
} as const;

export type PeriodKey = keyof typeof periodMessages;

/** What a figure is about in time ("2019-Q3", "2019-9M", "2016/2020") in words. */
export function formatPeriod(
  period: string,
  t: (key: PeriodKey, data: Readonly<Record<string, string | undefined>>) => string,
  language: Language,
): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter)
    return t('periodQuarter', {
      quarter: language === 'vi' ? ROMAN_QUARTERS[Number(quarter[2]) - 1] : (quarter[2] as string),
      year: quarter[1] as string,
    });
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half) return t(half[2] === '1' ? 'periodFirstHalf' : 'periodSecondHalf', { year: half[1] });
  const months = /^(\d{4})-(\d{1,2})M$/.exec(period);
  if (months) return t('periodMonths', { months: months[2] as string, year: months[1] as string });
  const range = /^(\d{4})\/(\d{4})$/.exec(period);
  if (range) {
    const [, from = '', to = ''] = range;
    // Two years that follow each other are mostly a school year ("năm học 2019–2020"), which is no "giai đoạn".
    return Number(to) - Number(from) === 1 ? `${from}–${to}` : t('periodRange', { from, to });
  }
  if (/^\d{4}-\d{2}$/.test(period))
    return t('periodMonth', { month: formatDate(period, language) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(period))
    return t('periodAsOf', { date: formatDate(period, language) });
  return period;
}
