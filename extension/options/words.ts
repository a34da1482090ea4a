import type { Language } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { type OptionsKey, optionsMessages } from '#shared/messages/options.ts';

export type Say = (key: OptionsKey, data?: Record<string, string | number>) => string;

/** Speaks the options' catalogue in one language. */
export function speaker(language: Language): Say {
  return (key, data) => format(optionsMessages[key][language], data);
}

/** An API's address as it is shown: its host, with the path where it has one. */
export function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
