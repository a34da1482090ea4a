import type { RuleList } from '../contract/index.ts';
import { CLASSES, type WordClass } from '../gazetteer/words/index.ts';
import { ALL_RULES } from './all-rules.ts';
import { ENGINE_VERSION } from './identity.ts';
import { phrasesIn } from './phrases.ts';
import { ruleWords } from './rules/pattern-words.ts';

/** Every rule by its question, and the word classes that rules are made of: what the engine reads by, as data. */
export function ruleList(): RuleList {
  return {
    engine: { name: 'soi', version: ENGINE_VERSION },
    questions: ALL_RULES.map(({ question, field, rules }) => ({
      question,
      field,
      rules: rules.map((rule: (typeof rules)[number]) => ({
        name: rule.name,
        looksFor: 'looksFor' in rule ? rule.looksFor : ruleWords(rule),
        gives: givesOf(rule.gives),
        reads: [...rule.reads],
        leaves: [...rule.leaves],
      })),
    })),
    classes: (Object.keys(CLASSES) as WordClass[]).map((name) => ({
      name,
      meaning: CLASSES[name],
      phrases: [...phrasesIn(name)],
    })),
  };
}

/** What a rule answers, as one word or as its parts by name; "yes" where it only says that something is so. */
function givesOf(gives: unknown): string {
  if (gives === true) return 'yes';
  if (typeof gives !== 'object' || gives === null) return String(gives);
  return Object.entries(gives)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');
}
