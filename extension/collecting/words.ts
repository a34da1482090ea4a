import type { Language } from '#shared/contract/index.ts';
import { type CollectingKey, collectingMessages } from '#shared/messages/collecting.ts';
import { fillTemplate, type TemplateData } from '#shared/messages/translate.ts';

export type SayCollecting = (key: CollectingKey, data?: TemplateData) => string;

/** How reading many pages speaks a language. */
export function sayIn(language: Language): SayCollecting {
  return (key, data) => fillTemplate(collectingMessages[key][language], language, data);
}
