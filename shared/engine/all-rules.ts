import { LEAD_RULES } from './documents/lead-rules.ts';
import type { Rule } from './rules/rule-set.ts';
import { HEADING_KINDS, STATEMENTS, STRONG_KINDS, WEAK_KINDS } from './summary/kind-rules.ts';

/** Every rule by the question that it answers; each list's order is its priority. */
export const ALL_RULES: readonly { question: string; rules: readonly Rule<unknown>[] }[] = [
  { question: 'What a lead says of the documents that it lists', rules: LEAD_RULES },
  { question: 'What a sentence is by its own words', rules: STRONG_KINDS },
  { question: 'What a sentence is where nothing stronger tells', rules: WEAK_KINDS },
  { question: 'What a heading says of what stands below it', rules: HEADING_KINDS },
  { question: 'Whether a line states something', rules: STATEMENTS },
];
