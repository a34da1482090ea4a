import { describe, expect, test } from 'vitest';
import type { Indicator } from '#shared/contract/index.ts';
import { type FigureParts, figureText, unitBeside } from '#shared/fields/figure.ts';

const figure = (fields: Partial<FigureParts>): FigureParts => ({
  quote: '8.150.000',
  value: 8_150_000e6,
  decimal: '8150000000000',
  unit: 'đồng',
  ...fields,
});
const stated = (unit: string, scale: number, from: 'quote' | 'column' | 'row' | 'caption') => ({
  stated: { unit, scale, from },
});
const cell: Indicator['cell'] = { table: 0, row: 1, column: 1, headers: [] };

describe('the unit beside a quote', () => {
  test.each<[string, Partial<FigureParts>, string | null]>([
    [
      'is the one the column states',
      { cell, ...stated('triệu đồng', 1e6, 'column') },
      'triệu đồng',
    ],
    ['is the one the caption states', { cell, ...stated('Tỷ đồng', 1e9, 'caption') }, 'Tỷ đồng'],
    [
      'is not said twice',
      { quote: '8.150.000 triệu đồng', ...stated('triệu đồng', 1e6, 'quote') },
      null,
    ],
    [
      'is not said twice where the cell has it too',
      { cell, quote: '12 ha', decimal: '12', unit: 'ha', ...stated('ha', 1, 'column') },
      null,
    ],
    [
      'is said where the quote only has its letters',
      { cell, quote: '12 hạng', decimal: '12', ...stated('ha', 1, 'column') },
      'ha',
    ],
    ['is nothing where there is none', { cell, unit: null, stated: null }, null],
    [
      'of a reading without `stated` is that of the value where the quote is the value',
      { cell, quote: '105,0', value: 105, decimal: '105', unit: '%' },
      '%',
    ],
    [
      'of a reading without `stated` is with the value where the quote is not it',
      { cell },
      '= 8.150.000.000.000 đồng',
    ],
    [
      'of such a reading is not taken for it by digits alone',
      { cell, quote: '105,0', value: 105e6, decimal: '105000000' },
      '= 105.000.000 đồng',
    ],
    ['of such a reading stands in prose', { quote: '5.000 m2', unit: 'm²', decimal: '5000' }, null],
  ])('%s', (_, fields, unit) => {
    expect(unitBeside(figure(fields), 'vi')).toBe(unit);
  });
});

test.each<[string, Partial<FigureParts>, string, string]>([
  ['a fall', { quote: '18,4%', direction: 'down' }, '▼ giảm 18,4%', '▼ down 18,4%'],
  ['a rise', { quote: '18,4%', direction: 'up' }, '▲ tăng 18,4%', '▲ up 18,4%'],
  ['a signed fall', { quote: '-1,9%', direction: 'down' }, '▼ -1,9%', '▼ -1,9%'],
  ['a level', { quote: '18,4%', direction: null }, '18,4%', '18,4%'],
  [
    'a cell of a column in millions',
    { cell, direction: 'up', ...stated('triệu đồng', 1e6, 'column') },
    '▲ tăng 8.150.000 triệu đồng',
    '▲ up 8.150.000 triệu đồng',
  ],
])('%s alone', (_, fields, vi, en) => {
  const parts = figure({ unit: '%', ...fields });
  expect(figureText(parts, 'vi')).toBe(vi);
  expect(figureText(parts, 'en')).toBe(en);
});
