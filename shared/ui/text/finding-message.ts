import type { Finding, Language } from '../../contract/index.ts';
import { findingSentence } from '../../messages/finding-sentence.ts';

/**
 * The finding's sentence in the view's language. The engine wrote it in the language asked for; in
 * the other one the same template is filled with the same data, where the data holds every part.
 */
export function findingMessage(finding: Finding, language: Language): string {
  const { words, isWhole } = findingSentence(finding.code, finding.data, language);
  return isWhole ? words : finding.message;
}
