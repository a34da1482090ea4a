import type { Language } from '../contract/index.ts';
import type { Message } from './catalogue.ts';
import { formatNumber } from './numbers.ts';
import { uiMessages } from './ui.ts';
import { fileMessages } from './ui-files.ts';
import { panelMessages } from './ui-panel.ts';

/** Everything the shared components and the panel say; what only the server's pages say stands apart. */
const messages = {
  ...uiMessages,
  ...panelMessages,
  ...fileMessages,
} as const satisfies Record<string, Message>;
export type UiKey = keyof typeof messages;

/** What a template's holes are filled with. */
export type TemplateData = Readonly<Record<string, string | number | null | undefined>>;
export type Translate = (key: UiKey, data?: TemplateData) => string;

/** `{name}` stands for a parameter, `{name:one|many}` for the word that agrees with its number. */
const HOLE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** Fills a template; numbers are written as the language writes them. */
export function fillTemplate(
  template: string,
  language: Language,
  data: TemplateData = {},
): string {
  return template.replace(HOLE, (_, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    if (value === null || value === undefined) return '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** The one function through which a view speaks a language. */
export function translator(language: Language): Translate {
  return (key, data) => fillTemplate(messages[key][language], language, data);
}

export { formatDate, formatPeriod } from './dates.ts';
export { formatNumber };
