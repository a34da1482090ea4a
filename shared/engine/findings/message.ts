import type { FindingCode, Language } from '../../contract/index.ts';
import { format } from '../../messages/catalogue.ts';
import { findingMessages, shorterMessages } from '../../messages/findings.ts';

/** The layman's sentence of a finding in one language, from its code and data. */
export function findingMessage(
  code: FindingCode,
  data: Record<string, string | number | null>,
  language: Language,
): string {
  const has = (part: string) => (data[part] ?? null) !== null;
  const shorter = shorterMessages[code]?.find(
    ({ without, needs }) => !has(without) && (needs === undefined || has(needs)),
  );
  const message = shorter?.message ?? findingMessages[code];
  return format(message[language], data);
}
