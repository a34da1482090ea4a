import type { Language } from '#shared/contract/index.ts';
import type { ReportHead } from '#shared/formats/index.ts';
import type { SayLibrary } from '#shared/messages/library.ts';
import { formatDate } from '#shared/messages/translate.ts';

/** Who speaks, under what number and when, as far as it is known. */
export function headFacts(
  { issuer, number, date }: ReportHead,
  say: SayLibrary,
  language: Language,
): string[] {
  return [
    issuer,
    number && say('numberOf', { number }),
    date ? formatDate(date, language) : say('undated'),
  ].filter((fact): fact is string => Boolean(fact));
}
