import type { Finding, FindingCode, Language } from '../contract/index.ts';
import { format } from './catalogue.ts';
import { formatDate } from './dates.ts';
import { findingMessages, shorterMessages } from './findings.ts';

/** Parts of a finding's data that may hold dates, as Vietnamese writes them ("27/9/2019"); others are words of the page. */
const DATED: ReadonlySet<string> = new Set(['date', 'dates', 'stated', 'known', 'reportDate']);
const DATE = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;

/**
 * The layman's sentence of a finding in one language, from its code and data; dates are written as that language
 * writes them. `isWhole`: whether the data holds every part that the sentence needs.
 */
export function findingSentence(
  code: FindingCode,
  data: Finding['data'],
  language: Language,
): { readonly words: string; readonly isWhole: boolean } {
  const has = (part: string) => (data[part] ?? null) !== null;
  const shorter = shorterMessages[code]?.find(
    ({ without, needs }) => !has(without) && (needs === undefined || has(needs)),
  );
  const template = (shorter?.message ?? findingMessages[code])[language];
  return {
    words: format(template, language === 'vi' ? data : withDates(data, language)),
    isWhole: [...template.matchAll(/\{(\w+)\}/g)].every(([, part = '']) => has(part)),
  };
}

function withDates(data: Finding['data'], language: Language): Finding['data'] {
  const two = (part: string) => part.padStart(2, '0');
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      DATED.has(key) && typeof value === 'string'
        ? value.replace(DATE, (_, day: string, month: string, year: string) =>
            formatDate(`${year}-${two(month)}-${two(day)}`, language),
          )
        : value,
    ]),
  );
}
