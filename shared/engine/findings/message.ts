import type { FindingCode, Language } from '../../contract/index.ts';
import { format } from '../../messages/catalogue.ts';
import { findingMessages } from '../../messages/findings.ts';

/** The layman's sentence of a finding in one language, from its code and data. */
export function findingMessage(
  code: FindingCode,
  data: Record<string, string | number | null>,
  language: Language,
): string {
  return format(findingMessages[code][language], data);
}
