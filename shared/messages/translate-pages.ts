import type { Language } from '../contract/index.ts';
import { fillTemplate, type TemplateData, translator, type UiKey } from './translate.ts';
import { pageMessages } from './ui-pages.ts';

type PageKey = keyof typeof pageMessages;
export type PageTranslate = (key: UiKey | PageKey, data?: TemplateData) => string;

/** As `translator`, with what the server's pages say beside: the panel does without these words. */
export function pageTranslator(language: Language): PageTranslate {
  const t = translator(language);
  return (key, data) =>
    Object.hasOwn(pageMessages, key)
      ? fillTemplate(pageMessages[key as PageKey][language], language, data)
      : t(key as UiKey, data);
}
