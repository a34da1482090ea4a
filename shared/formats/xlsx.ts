import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import type { Language } from '../contract/index.ts';
import { type Cell, type NumberType, short } from '../fields/field.ts';
import { csvTableMessages } from '../messages/formats.ts';
import { TABLES } from './csv.ts';
import { CSV_TABLES, type CsvTable, type ExportItem, type ExportOptions } from './item.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a format of workbooks takes: longest words of a cell, most rows of a sheet. */
const MOST_IN_CELL = 32_767;
const MOST_ROWS = 1_048_576;
/** Digits that a sheet's number holds exactly. */
const DIGITS = 15;
/** Widest and narrowest column, in letters: a quote of a sentence stays readable, a number does not float. */
const WIDEST = 60;
const NARROWEST = 8;
/** Rows that are looked at for a column's width. */
const MEASURED = 200;

/** The rows of some reports, a list for each table. */
export type SheetRows = Readonly<Record<CsvTable, readonly Cell[][]>>;

/** The rows that an item adds to each sheet. */
export function sheetRows(item: ExportItem): SheetRows {
  const entries = CSV_TABLES.map((table) => [table, TABLES[table].rows(item)] as const);
  return Object.fromEntries(entries) as unknown as SheetRows;
}

/**
 * A workbook of reports: a sheet for each table of the CSV, with its columns. Numbers are numbers, all else is text: no
 * cell is a formula, whatever a page says.
 */
export function writeXlsx(items: readonly ExportItem[], options: ExportOptions): Uint8Array {
  return workbookOf(items.map(sheetRows), options.language ?? 'vi');
}

/** The workbook of rows that were gathered before. */
export function workbookOf(all: readonly SheetRows[], language: Language): Uint8Array {
  const book = utils.book_new();
  for (const table of CSV_TABLES) {
    const { names, types } = TABLES[table];
    const rows = all.flatMap((one) => one[table]);
    const title = csvTableMessages[table][language];
    // A sheet that is full goes on in another.
    for (let at = 0, part = 1; part === 1 || at < rows.length; at += MOST_ROWS - 1, part++) {
      const some = rows.slice(at, at + MOST_ROWS - 1);
      utils.book_append_sheet(
        book,
        sheetOf(names, types, some),
        part === 1 ? title : `${title} ${part}`,
      );
    }
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

function sheetOf(
  names: readonly string[],
  types: readonly (NumberType | null)[],
  rows: readonly Cell[][],
): WorkSheet {
  const data = [
    names.map((name) => cellOf(name)),
    ...rows.map((row) =>
      row.map((cell, i) => cellOf(types[i] === 'decimal' ? numberOf(cell) : cell)),
    ),
  ];
  const last = utils.encode_cell({ r: rows.length, c: names.length - 1 });
  return {
    '!data': data as CellObject[][],
    '!ref': `A1:${last}`,
    '!cols': names.map((name, i) => ({ wch: widthOf(name, rows, i) })),
    '!autofilter': { ref: `A1:${last}` },
  };
}

/** The number of a decimal, where a sheet's number is the same one; else its letters. */
function numberOf(decimal: Cell): Cell {
  const value = Number(decimal);
  const isWhole = typeof decimal === 'string' && decimal.replace(/\D/g, '').length <= DIGITS;
  return isWhole && Number.isFinite(value) ? value : decimal;
}

function cellOf(value: Cell): CellObject | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { t: 'n', v: value };
  return { t: 's', v: short(printable(value), MOST_IN_CELL) };
}

/** XML has no sign for most control characters; a tab and a line's end it has. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}

function widthOf(name: string, rows: readonly Cell[][], column: number): number {
  let widest = Math.max(NARROWEST, name.length);
  for (const row of rows.slice(0, MEASURED))
    widest = Math.max(widest, String(row[column] ?? '').length);
  return Math.min(WIDEST, widest + 1);
}
