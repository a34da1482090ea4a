import type { Language } from '../contract/index.ts';

/** One message in both languages; `{name}` stands for a parameter. */
export type Message = Readonly<Record<Language, string>>;

/** Fills the `{name}`s of a template; a missing or null parameter leaves nothing. */
export function format(
  template: string,
  data: Readonly<Record<string, string | number | null | undefined>> = {},
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}

/** A message with its `{name}`s filled, in both languages. */
export function filled(message: Message, data: Parameters<typeof format>[1]): Message {
  return { vi: format(message.vi, data), en: format(message.en, data) };
}

/** A table of messages with a prefix before every key: "role:level". */
export function keyed<P extends string, K extends string>(
  prefix: P,
  words: Readonly<Record<K, Message>>,
): { readonly [Key in `${P}:${K}`]: Message } {
  return Object.fromEntries(
    Object.entries<Message>(words).map(([key, message]) => [`${prefix}:${key}`, message]),
  ) as { readonly [Key in `${P}:${K}`]: Message };
}
