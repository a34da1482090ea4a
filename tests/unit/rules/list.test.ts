import { expect, test } from 'vitest';
import { RuleList } from '#shared/contract/index.ts';
import { ALL_RULES } from '#shared/engine/all-rules.ts';
import { ruleList } from '#shared/engine/rule-list.ts';
import { patternWords, ruleWords } from '#shared/engine/rules/pattern-words.ts';
import { rulesInVietnamese } from '#shared/messages/rule-names.ts';
import { questionsInVietnamese } from '#shared/messages/rules.ts';
import { renderRulesPage } from '../../../worker/pages/rules.tsx';

const list = ruleList();

test('the list follows the contract and holds every rule', () => {
  expect(RuleList.parse(list)).toEqual(list);
  const told = list.questions.flatMap(({ rules }) => rules.map(({ name }) => name));
  expect(told).toEqual(ALL_RULES.flatMap(({ rules }) => rules.map(({ name }) => name)));
});

test('every rule has a name in Vietnamese too, and no other', () => {
  expect(Object.keys(rulesInVietnamese).toSorted()).toEqual(
    ALL_RULES.flatMap(({ rules }) => rules.map(({ name }) => name)).toSorted(),
  );
  const named = Object.values(rulesInVietnamese);
  expect(named.filter((name) => !/[à-ỹđ]/i.test(name))).toEqual([]);
});

test('every question is told in Vietnamese too, and no other', () => {
  expect(Object.keys(questionsInVietnamese).toSorted()).toEqual(
    ALL_RULES.map(({ question }) => question).toSorted(),
  );
});

test.each([
  [patternWords(['still', { within: 4, find: 'lack' }]), 'still + within 4 words: lack'],
  [patternWords({ any: ['asks', { not: '#number' }] }), '(asks | no a number)'],
  [patternWords([{ notAfter: 'joint' }, { maybe: 'asks' }]), 'not behind joint + [asks]'],
  [
    ruleWords({
      name: 'x',
      before: 'asks',
      unless: [{ after: 'lack' }],
      gives: true,
      reads: [],
      leaves: [],
    }),
    'before: asks; unless after: lack',
  ],
  [
    ruleWords({
      name: 'x',
      when: 'asks',
      at: 'opens',
      unless: 'lack',
      gives: true,
      reads: [],
      leaves: [],
    }),
    'opens with asks; unless lack',
  ],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});

test.each(['vi', 'en'] as const)(
  'the page in %s shows every rule with its sentences, escaped',
  (language) => {
    const hostile = { ...list.questions[0]?.rules[0], reads: ['<script>alert(1)</script>'] };
    const question = { ...list.questions[0], rules: [hostile] };
    const page = renderRulesPage({
      nonce: 'n',
      origin: 'http://api.test',
      language,
      list: { ...list, questions: [question as never, ...list.questions.slice(1)] },
    } as never);
    const escaped = (words: string) =>
      words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const sentences = list.questions
      .slice(1)
      .flatMap(({ rules }) => rules.flatMap(({ reads }) => reads));
    expect(page.includes('<script>alert')).toBe(false);
    expect(sentences.filter((words) => !page.includes(escaped(words)))).toEqual([]);
  },
);
