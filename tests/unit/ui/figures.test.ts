import { expect, test } from 'vitest';
import type { Indicator } from '#shared/contract/index.ts';
import { baseFigures, directionOf, plotOf, tablesOf } from '#shared/ui/text/figures.ts';
import { extraction } from '../../fixtures/extraction.ts';

const one = (id: string): Indicator => {
  const found = extraction.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const bases = baseFigures(extraction);

test.each([
  ['a level with its base beside it', 'i1', 'pair'],
  ['an attainment in percent', 'i9', 'attainment'],
  ['an actual and a planned figure', 'i10', 'pair'],
  ['a part of a whole', 'i14', 'part'],
  ['a share', 'i15', 'share'],
  ['a rank with its total', 'i16', 'rank'],
  ['a plain level', 'i4', null],
  ['a rate without a plan', 'i12', null],
  ['a target', 'i17', null],
])('%s is drawn as it says most', (_, id, kind) => {
  const indicator = one(id);
  expect(plotOf(indicator, bases.get(id) ?? null)?.kind ?? null).toBe(kind);
});

test.each([
  ['giảm 10 doanh nghiệp', 'i2', 'down'],
  ['tăng 7,53%', 'i13', 'up'],
  ['55 doanh nghiệp', 'i1', null],
])('%s goes %s by the word before it', (_, id, direction) => {
  expect(directionOf(extraction, one(id))).toBe(direction);
});

test('the base figure is the one inside the words of the base', () => {
  expect(bases.get('i1')?.id).toBe('i3');
  expect(bases.has('i2')).toBe(false);
});

test('a table stands column by column, totals apart from their parts', () => {
  const [table] = tablesOf(extraction.indicators);
  expect(table?.columns.map((column) => column.title)).toEqual([
    'Kế hoạch (triệu đồng)',
    'Thực hiện (triệu đồng)',
    '% so với KH',
  ]);
  const rows = table?.columns[0]?.rows.map((row) => [row.label, row.indicator.quote, row.total]);
  expect(rows?.[0]).toEqual(['Thành phố Bắc Kạn', '120.000', false]);
  expect(rows?.at(-1)).toEqual(['Tổng cộng', '230.800', true]);
  expect(table?.columns.every((column) => column.comparable)).toBe(true);
});
