import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decides } from '../../../scripts/rule-removal.ts';
import { ALL_RULES } from '../../../shared/engine/all-rules.ts';
import { extract } from '../../../shared/engine/extract.ts';
import type { Check } from '../../../shared/engine/findings/check.ts';
import { normalKey } from '../../../shared/engine/normal-form.ts';
import { AroundRules } from '../../../shared/engine/rules/around-rules.ts';
import { compile, compileBack, type Pattern } from '../../../shared/engine/rules/pattern.ts';
import { type Rule, RuleSet } from '../../../shared/engine/rules/rule-set.ts';
import { traced } from '../../../shared/engine/rules/trace.ts';
import { tokenize } from '../../../shared/engine/scan/tokens.ts';
import { CLASSES, WORDS, type WordClass } from '../../../shared/gazetteer/words/index.ts';
import { PARTS_OF_SPEECH } from '../../../shared/gazetteer/words/parts-of-speech/index.ts';

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

test('each class has words, and says what it means', () => {
  const used = new Set(WORDS.flatMap(({ classes }) => classes));
  expect(Object.keys(CLASSES).filter((name) => !used.has(name as WordClass))).toEqual([]);
  expect(Object.entries(CLASSES).filter(([, meaning]) => meaning.trim() === '')).toEqual([]);
});

test('each class is defined in one file: two of one name would silently be one', async () => {
  const folder = new URL('../../../shared/gazetteer/words/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^(?!classes|index).*\.ts$/.test(name));
  const names: string[] = [];
  for (const file of files)
    for (const [name, value] of Object.entries(await import(new URL(file, folder).href)))
      if (name.endsWith('_CLASSES')) names.push(...Object.keys(value as object));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(Object.entries(PARTS_OF_SPEECH))('%s stand in order', (_, shared) => {
  const words = Object.keys(shared);
  expect(words).toEqual(words.toSorted());
});

describe.each(ALL_RULES)('$question', (question) => {
  test.each(question.rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const answers = (sentence: string) => {
      if (question.of === 'range') return answersRange(rule as Rule<unknown>, sentence);
      if (question.of === 'check') return raises(rule as Check, sentence);
      return reads(sentence).has(rule.name);
    };
    expect(rule.reads.length, 'has an example').toBeGreaterThan(0);
    expect(rule.leaves.length, 'has a counter-example').toBeGreaterThan(0);
    expect(rule.reads.filter((sentence) => !answers(sentence))).toEqual([]);
    expect(rule.leaves.filter(answers)).toEqual([]);
    const needing = rule.reads.filter((example) => decides(question, rule.name, example));
    expect(needing.length, 'has an example that is read otherwise without it').toBeGreaterThan(0);
  });
});

/** Whether a rule alone answers a sentence. */
function answersRange(rule: Rule<unknown>, sentence: string): boolean {
  const tokens = tokenize(sentence);
  return new RuleSet([rule]).decide(tokens, 0, tokens.length) !== null;
}

/** Whether a check raises its finding on a page. */
function raises({ name, gives }: Check, sentence: string): boolean {
  const { findings } = extract(pageOf(sentence), { today: TODAY, include: ['trace'] });
  return findings.some(({ code, trace }) => code === gives && trace?.includes(name));
}

/** The names of all rules that answer when a sentence is read as a page. */
function reads(sentence: string): Set<string> {
  return new Set(traced(() => extract(pageOf(sentence))).fired.map(({ name }) => name));
}

function pageOf(sentence: string) {
  return sentence.startsWith('<') ? { html: sentence } : { text: sentence };
}

/** What was repealed by now is so on this day. */
const TODAY = '2026-01-01';

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
    ['what may be missing', [{ maybe: 'perfective' }, 'asks'], 'đề nghị', 2],
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

describe('patterns read backwards', () => {
  const start = (pattern: Pattern, text: string, at?: number) => {
    const tokens = tokenize(text);
    return compileBack(pattern)(tokens, at ?? tokens.length, 0);
  };
  test.each<[string, Pattern, string, number]>([
    ['a class takes its longest phrase', 'asks', 'nay kính đề nghị', 1],
    ['in the order of the text', ['still', 'lack'], 'nay còn hạn chế', 1],
    ['not in the other order', ['lack', 'still'], 'nay còn hạn chế', -1],
    ['what may be missing', ['perfective', { maybe: 'asks' }], 'tỉnh đã', 1],
    ['within some words', [{ within: 4, find: 'still' }], 'vẫn nhiều hộ dân', 0],
    ['not over a full stop', [{ within: 4, find: 'still' }], 'vẫn còn . Hộ dân', -1],
    ['the range begins here', ['#end', 'asks'], 'đề nghị', 0],
    ['the range does not begin here', ['#end', 'asks'], 'nay đề nghị', -1],
    ['a number before', ['#number'], 'có 12', 1],
  ])('%s', (_, pattern, text, expected) => {
    expect(start(pattern, text)).toBe(expected);
  });
});

describe('rules around a thing', () => {
  const both = { gives: true, reads: ['x'], leaves: ['y'] };
  const rules = new AroundRules<boolean, number, 'isLarge'>(
    [
      { ...both, name: 'asked', before: 'asks', unless: [{ after: 'lack' }] },
      { ...both, name: 'lacking', after: 'lack' },
      { ...both, name: 'large', only: ['isLarge'] },
    ],
    { isLarge: (value) => value > 100 },
  );
  const decide = (text: string, value = 1) => {
    const tokens = tokenize(text);
    const from = tokens.word.findIndex((word) => /^\d+$/.test(word));
    const place = { tokens, from, to: from + 1, floor: 0, limit: tokens.length };
    return rules.decide(place, value)?.name ?? null;
  };
  test.each<[string, string, number, string | null]>([
    ['what stands before', 'kiến nghị 12 việc', 1, 'asked'],
    ['what must not stand after', 'kiến nghị 12 hạn chế', 1, 'lacking'],
    ['the thing itself', 'có 12 việc', 200, 'large'],
    ['the first row decides', 'kiến nghị 12 việc', 200, 'asked'],
    ['none', 'có 12 việc', 1, null],
  ])('%s', (_, text, value, expected) => {
    expect(decide(text, value)).toBe(expected);
  });
});
