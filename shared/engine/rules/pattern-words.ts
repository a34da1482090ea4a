import type { AroundRule, Surroundings } from './around-rules.ts';
import type { Pattern, TokenTest } from './pattern.ts';
import type { Rule } from './rule-set.ts';

const TESTS: Readonly<Record<TokenTest, string>> = {
  '#number': 'a number',
  '#capital': 'a word with a capital',
  '#word': 'a word',
  '#line-start': 'the start of a line',
  '#end': 'the end',
};

/** A pattern in words: classes by name, in the order of the text. */
export function patternWords(pattern: Pattern): string {
  if (typeof pattern === 'string') return TESTS[pattern as TokenTest] ?? pattern;
  if ('any' in pattern) return `(${pattern.any.map(patternWords).join(' | ')})`;
  if ('maybe' in pattern) return `[${patternWords(pattern.maybe)}]`;
  if ('not' in pattern) return `no ${patternWords(pattern.not)}`;
  if ('after' in pattern) return `behind ${patternWords(pattern.after)}`;
  if ('notAfter' in pattern) return `not behind ${patternWords(pattern.notAfter)}`;
  if ('within' in pattern) {
    const bound = pattern.notOver === undefined ? '' : ` not over ${pattern.notOver}`;
    return `within ${pattern.within} words${bound}: ${patternWords(pattern.find)}`;
  }
  return pattern.map(patternWords).join(' + ');
}

/** What a rule looks for, in words. */
export function ruleWords(rule: Rule<unknown> | AroundRule<unknown, string>): string {
  if ('when' in rule) {
    const where = rule.at === 'opens' ? 'opens with ' : '';
    const unless = rule.unless === undefined ? '' : `; unless ${patternWords(rule.unless)}`;
    return `${where}${patternWords(rule.when)}${unless}`;
  }
  const unless = (rule.unless ?? []).map((one) => `; unless ${aroundWords(one)}`).join('');
  const only = (rule.only ?? []).length === 0 ? '' : `; only where ${rule.only?.join(', ')}`;
  return `${aroundWords(rule) || 'the thing itself'}${only}${unless}`;
}

function aroundWords({ before, at, after, inside = [] }: Surroundings): string {
  return [
    ...(before === undefined ? [] : [`before: ${patternWords(before)}`]),
    ...(at === undefined ? [] : [`at it: ${patternWords(at)}`]),
    ...(after === undefined ? [] : [`after: ${patternWords(after)}`]),
    ...inside.map((pattern) => `in it: ${patternWords(pattern)}`),
  ].join('; ');
}
