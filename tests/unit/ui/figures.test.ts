import { describe, expect, test } from 'vitest';
import type { Indicator } from '#shared/contract/index.ts';
import { baseFigures, figuresAbout, plotOf, tablesOf } from '#shared/ui/text/figures.ts';
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
  expect(plotOf(indicator, bases.get(id) ?? null, 'vi')?.kind ?? null).toBe(kind);
});

test('the base figure is the one inside the words of the base', () => {
  expect(bases.get('i1')?.id).toBe('i3');
  expect(bases.has('i2')).toBe(false);
});

test('what is said of a figure stands with it; of none, or of one that is not listed, by itself', () => {
  const [a, b, c, d] = extraction.indicators as [Indicator, Indicator, Indicator, Indicator];
  const rows = figuresAbout([
    { ...a, cell: null, aboutId: null },
    { ...b, cell: null, aboutId: a.id },
    { ...c, cell: null, aboutId: 'elsewhere' },
    { ...d, cell: null, aboutId: b.id },
  ]);
  expect(rows.get(a.id)?.map(({ id }) => id)).toEqual([b.id]);
  expect([...rows.keys()]).toEqual([a.id]);
});

test('a table stands column by column, totals apart from their parts', () => {
  const [table] = tablesOf(extraction.indicators, 'vi');
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

describe('a column of cells', () => {
  const column = (...cells: Partial<Indicator>[]) =>
    tablesOf(
      cells.map((fields, row) => ({
        ...one('c00'),
        ...fields,
        cell: { table: 0, row, column: 1, headers: ['Thực hiện', `Xã ${row}`] },
      })),
      'vi',
    )[0]?.columns[0];
  const millions = { unit: 'triệu đồng', scale: 1e6, from: 'caption' } as const;

  test('says the unit of all its cells in its head', () => {
    expect(column({ stated: millions }, { stated: millions })).toMatchObject({
      title: 'Thực hiện (triệu đồng)',
      saysUnit: true,
    });
  });
  test('leaves units that differ to its cells', () => {
    const stated = { unit: 'tấn', scale: 1000, from: 'row' } as const;
    expect(column({ stated: millions }, { stated })).toMatchObject({
      title: 'Thực hiện',
      saysUnit: false,
    });
  });
  test('never names the unit of the value over numbers that are not the value', () => {
    const old = { stated: undefined, quote: '8.150.000', decimal: '8150000000000', unit: 'đồng' };
    expect(column(old, old)).toMatchObject({ title: 'Thực hiện', saysUnit: false });
  });
});
