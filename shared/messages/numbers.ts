import type { Language } from '../contract/index.ts';

const numberFormats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** A number as the language writes it: 43,58 and 2.566 in Vietnamese, 43.58 and 2,566 in English. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value);
}
