import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, FindingCode } from '#shared/contract/index.ts';
import { findingSentence } from '#shared/messages/finding-sentence.ts';
import { formatDate, formatNumber, formatPeriod, translator } from '#shared/messages/translate.ts';
import { uiMessages } from '#shared/messages/ui.ts';
import { pageMessages } from '#shared/messages/ui-pages.ts';
import { panelMessages } from '#shared/messages/ui-panel.ts';

test.each([
  ['2019-09-27', '27/9/2019', '27 September 2019'],
  ['2020-09-01', '01/9/2020', '1 September 2020'],
  ['2021-01-11', '11/01/2021', '11 January 2021'],
  ['2026-11-22T03:00:00Z', '22/11/2026', '22 November 2026'],
  ['2021-02', '02/2021', 'February 2021'],
  ['2013', '2013', '2013'],
  ['không rõ', 'không rõ', 'không rõ'],
])('the date %s is written %s and %s', (iso, vi, en) => {
  expect(formatDate(iso, 'vi')).toBe(vi);
  expect(formatDate(iso, 'en')).toBe(en);
});

test.each([
  ['2019', '2019', '2019'],
  ['2019-Q3', 'quý III/2019', 'Q3 2019'],
  ['2019-H1', '6 tháng đầu năm 2019', 'first half of 2019'],
  ['2023-9M', '9 tháng năm 2023', 'first 9 months of 2023'],
  ['2016/2020', 'giai đoạn 2016–2020', '2016–2020'],
  ['2019/2020', '2019–2020', '2019–2020'],
  ['2019-10', 'tháng 10/2019', 'October 2019'],
  ['2019-09-16', 'tính đến 16/9/2019', 'as of 16 September 2019'],
])('the period %s is written %s and %s', (period, vi, en) => {
  expect(formatPeriod(period, translator('vi'), 'vi')).toBe(vi);
  expect(formatPeriod(period, translator('en'), 'en')).toBe(en);
});

test.each([
  [2566, '2.566', '2,566'],
  [43.58, '43,58', '43.58'],
])('the number %s is written %s and %s', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});

test.each([
  [1, '1 văn bản', '1 document'],
  [13, '13 văn bản', '13 documents'],
])('%i documents agree with their number', (count, vi, en) => {
  expect(translator('vi')('countDocuments', { count })).toBe(vi);
  expect(translator('en')('countDocuments', { count })).toBe(en);
});

test.each<[FindingCode, Finding['data'], string]>([
  [
    'known-date-mismatch',
    { document: 'Quyết định 131/QĐ-TTg', stated: '25/01/2023', known: '25/01/2022' },
    'Quyết định 131/QĐ-TTg is dated 25 January 2023 here, but it was issued on 25 January 2022.',
  ],
  [
    'date-conflict',
    { document: 'Nghị quyết 52-NQ/TW', dates: '27/9/2019, 22/7/2019' },
    'Nghị quyết 52-NQ/TW is cited with different dates: 27 September 2019, 22 July 2019.',
  ],
  ['impossible-date', { stated: '31/2/2024' }, 'There is no such date as 31 February 2024'],
  [
    'sum-mismatch',
    { arithmetic: '137 + 43 = 180', stated: '181' },
    'The sum does not agree: 137 + 43 = 180, but the text says 181.',
  ],
  [
    'reorganised-agency',
    { agency: 'UBND huyện A', successors: null, date: '01/7/2025', resolution: 'Luật', area: null },
    'UBND huyện A has ceased to exist (since 1 July 2025, by Luật).',
  ],
])('the finding %s is told in English with its dates', (code, data, words) => {
  const english = findingSentence(code, data, 'en');
  expect(english.words).toContain(words);
  expect(english.isWhole).toBe(true);
  expect(findingSentence(code, data, 'vi').words).not.toMatch(/January|September|July|February/);
});

test('a finding that lacks a part of its sentence says so', () => {
  expect(findingSentence('date-conflict', { document: 'Luật' }, 'en').isWhole).toBe(false);
});

describe('the catalogue', () => {
  const all = Object.entries({ ...uiMessages, ...panelMessages, ...pageMessages });
  const holes = (template: string) =>
    [...new Set([...template.matchAll(/\{(\w+)/g)].map((hole) => hole[1]))].sort();

  test('has no message that nothing says', () => {
    const files = ['shared', 'worker', 'extension'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('messages'))
        .map((file) => join(folder, file)),
    );
    const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const said = (key: string) =>
      source.includes(`'${key}'`) ||
      source.includes(`"${key}"`) ||
      (key.includes(':') && source.includes(`\`${key.split(':')[0]}:\${`));
    expect(
      all.map(([key]) => key).filter((key) => !said(key) && !key.startsWith('period')),
    ).toEqual([]);
  });

  test('has no key twice', () => {
    const keys = [uiMessages, panelMessages, pageMessages].flatMap((part) => Object.keys(part));
    expect(keys.length).toBe(new Set(keys).size);
  });

  test.each(all)('%s says the same in both languages', (_, { vi, en }) => {
    expect(vi.trim()).not.toBe('');
    expect(holes(en)).toEqual(holes(vi));
    expect(vi).not.toMatch(/!/);
    expect(en).not.toMatch(/!/);
    expect(vi).toBe(vi.normalize('NFC'));
  });
});
