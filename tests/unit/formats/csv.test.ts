import { describe, expect, it } from 'vitest';
import { csvCell } from '#shared/formats/csv.ts';
import { CSV_TABLES, findFormat } from '#shared/formats/index.ts';
import { HOSTILE } from './hostile.ts';
import { parseCsv } from './parsers.ts';
import { sampleExtraction } from './sample.ts';

const csv = findFormat('csv');

describe('a CSV cell', () => {
  it.each([
    ['plain words', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['nothing', null, ''],
    ['a number', -4.5, '-4.5'],
    ['a negative number as text', '-4.50', '-4.50'],
    ['a comma', 'a, b', '"a, b"'],
    ['the semicolon that Vietnamese spreadsheets split at', 'a; b', '"a; b"'],
    ['quotes', 'gọi là "số"', '"gọi là ""số"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind a space', ' =1+1', "' =1+1"],
    ['a full-width formula', '＝1', "'＝1"],
    ['a call', '@SUM(A1)', "'@SUM(A1)"],
    ['a phone number', '+84 233', "'+84 233"],
    ['a NUL', 'a\0b', 'ab'],
  ])('writes %s', (_, value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it.each(HOSTILE)('never starts a formula and keeps its words: %j', (text) => {
    const [[cell]] = parseCsv(`${csvCell(text)}\r\n`) as [[string]];
    expect(cell).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/);
    expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
  });
});

describe('the CSV tables', () => {
  it.each(CSV_TABLES)('%s has one header row and as many cells in every row', async (table) => {
    const items = HOSTILE.map((title) => ({
      extraction: sampleExtraction({ title, issuer: title }),
    }));
    const rows = parseCsv((await csv?.write(items, { table })) ?? '');
    const [header = []] = rows;
    expect(new Set(header.slice(6)).size).toBe(header.length - 6);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows.length - 1).toBe(HOSTILE.length * (table === 'documents' ? 2 : 1));
  });

  it('carries the value as exact decimals and the place of the quote', async () => {
    const extraction = sampleExtraction();
    const [header = [], row = []] = parseCsv(
      (await csv?.write([{ extraction }], { table: 'indicators' })) ?? '',
    );
    const cell = (name: string) => row[header.indexOf(name)] ?? '';
    expect(cell('value')).toBe('43.58');
    expect(cell('unit')).toBe('%');
    expect(extraction.text.slice(Number(cell('start')), Number(cell('end')))).toBe(cell('quote'));
  });

  it('begins with a byte order mark only where asked', async () => {
    const items = [{ extraction: sampleExtraction() }];
    expect((await csv?.write(items, { bom: true }))?.charCodeAt(0)).toBe(0xfeff);
    expect((await csv?.write(items, {}))?.charCodeAt(0)).not.toBe(0xfeff);
  });

  it('shows the report as its reader edited it', async () => {
    const items = [{ extraction: sampleExtraction(), edits: { title: 'Tên mới', number: null } }];
    const [header = [], row = []] = parseCsv((await csv?.write(items, {})) ?? '');
    expect(row[header.indexOf('reportTitle')]).toBe('Tên mới');
    expect(row[header.indexOf('reportNumber')]).toBe('');
  });
});
