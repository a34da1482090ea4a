import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { extract } from '../../../shared/engine/extract.ts';
import { TABLES } from '../../../shared/formats/csv.ts';
import { CSV_TABLES, type ExportItem } from '../../../shared/formats/index.ts';
import { writeXlsx } from '../../../shared/formats/xlsx.ts';
import { csvTableMessages } from '../../../shared/messages/formats.ts';

const item = (text: string): ExportItem => ({ extraction: extract({ text }) });
const REPORT = `BÁO CÁO
Kết quả giảm nghèo
Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh Lào Cai, năm 2024 toàn tỉnh có 1.215 hộ thoát nghèo.
Tuy nhiên, kết quả giảm nghèo chưa đồng đều giữa các xã.`;

/** The sheets of a workbook, by a reader, as rows of cells. */
function sheets(items: readonly ExportItem[], language: 'vi' | 'en' = 'vi') {
  const book = read(writeXlsx(items, { language }), { type: 'array', cellFormula: true });
  return {
    names: book.SheetNames,
    rows: (name: string): unknown[][] =>
      utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: null }),
    cells: (name: string) =>
      Object.entries(book.Sheets[name] ?? {}).filter(([at]) => !at.startsWith('!')),
  };
}

test.each(['vi', 'en'] as const)('a sheet for each table, named in %s', (language) => {
  expect(sheets([item(REPORT)], language).names).toEqual(
    CSV_TABLES.map((table) => csvTableMessages[table][language]),
  );
});

test('each sheet has the columns and rows of the table, numbers as numbers', () => {
  const items = [item(REPORT), item(REPORT.replace('1.215', '7'))];
  const { rows } = sheets(items);
  for (const table of CSV_TABLES) {
    const [names, ...things] = rows(csvTableMessages[table].vi);
    expect(names).toEqual(TABLES[table].names);
    const { types } = TABLES[table];
    const expected = items
      .flatMap(TABLES[table].rows)
      .map((row) =>
        row.map((cell, i) =>
          cell === '' ? null : types[i] === 'decimal' && cell ? Number(cell) : cell,
        ),
      );
    expect(things).toEqual(expected);
  }
  const figures = rows('Số liệu');
  const value = figures[0]?.indexOf('value') ?? -1;
  expect(figures.slice(1).map((row) => row[value])).toEqual([1215, 7]);
});

test('a number of more digits than a sheet keeps stays as it is written', () => {
  const exact = item(REPORT);
  const [figure] = exact.extraction.indicators;
  if (!figure) throw new Error('no figure');
  Object.assign(figure, { decimal: '1234567890123456.7' });
  const [names = [], row = []] = sheets([exact]).rows('Số liệu');
  expect(row[names.indexOf('value')]).toBe('1234567890123456.7');
});

test('a workbook without reports has its heads', () => {
  const { rows } = sheets([]);
  expect(rows('Số liệu')).toEqual([TABLES.indicators.names]);
});

test('what looks like a formula is text, and what XML cannot hold is left out', () => {
  const hostile = item(REPORT);
  const quote = '=HYPERLINK("http://x","y")';
  const [figure] = hostile.extraction.indicators;
  if (!figure) throw new Error('no figure');
  Object.assign(figure, { quote, subject: '+1\u0001\ud800 <a>&' });
  const cells = sheets([hostile]).cells('Số liệu');
  expect(cells.map(([, cell]) => cell.f).filter(Boolean)).toEqual([]);
  const texts = cells.map(([, cell]) => cell.v);
  expect(texts).toContain(quote);
  expect(texts).toContain('+1\ufffd <a>&');
});

test('words that are longer than a cell takes are cut with a sign', () => {
  const long = item(REPORT);
  const [figure] = long.extraction.indicators;
  if (!figure) throw new Error('no figure');
  Object.assign(figure, { subject: 'a'.repeat(40_000) });
  const texts = sheets([long])
    .cells('Số liệu')
    .map(([, cell]) => String(cell.v));
  const [cut] = texts.filter((text) => text.startsWith('aaa'));
  expect(cut).toHaveLength(32_767);
  expect(cut?.endsWith('…')).toBe(true);
});
