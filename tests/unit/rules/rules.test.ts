import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../shared/engine/all-rules.ts';
import { normalKey } from '../../../shared/engine/normal-form.ts';
import { compile, type Pattern } from '../../../shared/engine/rules/pattern.ts';
import { RuleSet } from '../../../shared/engine/rules/rule-set.ts';
import { tokenize } from '../../../shared/engine/scan/tokens.ts';
import { WORDS } from '../../../shared/gazetteer/words/index.ts';

describe('words', () => {
  test('each phrase stands once, with all of its classes', () => {
    const seen = new Map<string, number>();
    for (const { phrases } of WORDS)
      for (const phrase of phrases) {
        const key = normalKey(phrase);
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });
});

describe.each(ALL_RULES)('$question', ({ rules }) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const set = new RuleSet([rule]);
    const answers = (sentence: string) => {
      const tokens = tokenize(sentence);
      return set.decide(tokens, 0, tokens.length) !== null;
    };
    expect(rule.reads.length, 'has an example').toBeGreaterThan(0);
    expect(rule.leaves.length, 'has a counter-example').toBeGreaterThan(0);
    expect(rule.reads.filter((sentence) => !answers(sentence))).toEqual([]);
    expect(rule.leaves.filter(answers)).toEqual([]);
  });
});

test('names of rules are unique', () => {
  const names = ALL_RULES.flatMap(({ rules }) => rules.map(({ name }) => name));
  expect(names.length).toBe(new Set(names).size);
});

describe('patterns', () => {
  const end = (pattern: Pattern, text: string, at = 0) => {
    const tokens = tokenize(text);
    return compile(pattern)(tokens, at, tokens.length);
  };
  test.each<[string, Pattern, string, number]>([
    ['a class takes its longest phrase', 'asks', 'kính đề nghị tỉnh', 3],
    ['one after the other', ['still', 'lack'], 'còn hạn chế', 3],
    ['the first that fits', { any: ['asks', 'still'] }, 'còn nhiều', 1],
    ['what may be missing', [{ maybe: 'did' }, 'asks'], 'đề nghị', 2],
    ['what must not follow', ['asks', { not: 'ask-object' }], 'đề nghị của cử tri', -1],
    ['within some words', ['still', { within: 4, find: 'lack' }], 'còn gặp phải nhiều hạn chế', 6],
    ['not over a full stop', ['still', { within: 4, find: 'lack' }], 'còn lại. Hạn chế', -1],
    [
      'not beyond its reach',
      ['still', { within: 1, find: 'lack' }],
      'còn có rất nhiều điều hạn chế',
      -1,
    ],
  ])('%s', (_, pattern, text, expected) => {
    expect(end(pattern, text)).toBe(expected);
  });
  test('what stands before decides without being taken', () => {
    expect(end([{ notAfter: 'before-ask' }, 'asks'], 'theo đề nghị của', 1)).toBe(-1);
    expect(end([{ notAfter: 'before-ask' }, 'asks'], 'nay đề nghị tỉnh', 1)).toBe(3);
  });
  test('a pattern that begins with no class, nests too deeply or reaches too far is refused', () => {
    const rule = { name: 'x', gives: true, reads: ['x'], leaves: ['y'] };
    expect(() => new RuleSet([{ ...rule, when: '#number' }])).toThrow();
    expect(() => compile({ within: 4000, find: 'asks' })).toThrow();
    let deep: Pattern = 'asks';
    for (let i = 0; i < 20; i++) deep = [deep];
    expect(() => compile(deep)).toThrow();
  });
});
