import type { Language } from '../contract/index.ts';
import type { Message } from './catalogue.ts';
import { uiMessages } from './ui.ts';
import { pageMessages } from './ui-pages.ts';
import { panelMessages } from './ui-panel.ts';

/** Everything the shared components, the panel and the server's pages say. */
const messages = { ...uiMessages, ...panelMessages, ...pageMessages } as const satisfies Record<
  string,
  Message
>;
export type UiKey = keyof typeof messages;

type Parameters = Readonly<Record<string, string | number | null | undefined>>;
export type Translate = (key: UiKey, data?: Parameters) => string;

/** `{name}` stands for a parameter, `{name:one|many}` for the word that agrees with its number. */
const HOLE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** The one function through which a view speaks a language. */
export function translator(language: Language): Translate {
  return (key, data = {}) =>
    messages[key][language].replace(HOLE, (_, name: string, one?: string, many?: string) => {
      const value = data[name];
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      if (value === null || value === undefined) return '';
      return typeof value === 'number' ? formatNumber(value, language) : value;
    });
}

const numberFormats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** A number as the language writes it: 43,58 and 2.566 in Vietnamese, 43.58 and 2,566 in English. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value);
}

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

/** What a figure is about in time ("2019-Q3", "2019-9M", "2016/2020") in words. */
export function formatPeriod(period: string, t: Translate, language: Language): string {
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
  if (range) return t('periodRange', { from: range[1] as string, to: range[2] as string });
  if (/^\d{4}-\d{2}$/.test(period))
    return t('periodMonth', { month: formatDate(period, language) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(period))
    return t('periodAsOf', { date: formatDate(period, language) });
  return period;
}
