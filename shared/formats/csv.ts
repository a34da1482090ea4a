import { agencyFields } from '../fields/agency.ts';
import { documentFields } from '../fields/document.ts';
import { type Cell, type CsvColumn, csv, type Fields, type NumberType } from '../fields/field.ts';
import { indicatorFields } from '../fields/indicator.ts';
import { csvColumns, csvLabels } from '../fields/outlets.ts';
import { reportFields } from '../fields/report.ts';
import { pointFields } from '../fields/summary.ts';
import type { Message } from '../messages/catalogue.ts';
import { type CsvTable, type ExportItem, type ExportOptions, editedReport } from './item.ts';

/** What a column is made of: the report, or one thing of it. */
interface Line<T> {
  item: ExportItem;
  thing: T;
}

/** The report's columns, in every table, so that rows of many reports can be told apart. */
const reportColumns: readonly CsvColumn<ExportItem>[] = [
  csv(-60, 'reportId', ({ extraction }) => extraction.id),
  csv(-10, 'reportUrl', ({ url, extraction }) => url ?? extraction.source.url),
  csv(2000, 'reportVerification', ({ verification }) => verification?.status ?? null),
  ...csvColumns(reportFields).map(({ cell, ...column }) => ({
    ...column,
    cell: (item: ExportItem) => cell(editedReport(item)),
  })),
];

function columnsOf<T>(fields: Fields<T>): CsvColumn<Line<T>>[] {
  return [
    ...reportColumns.map(({ cell, ...column }) => ({
      ...column,
      cell: ({ item }: Line<T>) => cell(item),
    })),
    ...csvColumns(fields).map(({ cell, ...column }) => ({
      ...column,
      cell: ({ thing }: Line<T>) => cell(thing),
    })),
  ].sort((a, b) => a.at - b.at);
}

/** One table of reports: its columns, and the rows of an item. */
export interface Table {
  readonly names: readonly string[];
  /** What the cells of each column are; null: words. */
  readonly types: readonly (NumberType | null)[];
  /** What a column is about, by its name; those of the report aside. */
  readonly labels: Readonly<Record<string, Message>>;
  rows(item: ExportItem): Cell[][];
}

/** Every table, as the CSV and the workbook write it. */
export const TABLES: Readonly<Record<CsvTable, Table>> = {
  documents: tableOf(documentFields, ({ extraction }) => extraction.documents),
  indicators: tableOf(indicatorFields, ({ extraction }) => extraction.indicators),
  agencies: tableOf(agencyFields, ({ extraction }) => extraction.agencies),
  points: tableOf(pointFields, ({ extraction }) => extraction.summary.points),
};

/** RFC 4180 with a header row, one table of all items; cells that a spreadsheet would run are defused. */
export function writeCsv(items: readonly ExportItem[], options: ExportOptions): string {
  const { names, rows } = TABLES[options.table ?? 'documents'];
  return (
    (options.bom ? '\uFEFF' : '') + csvLines([names, ...items.flatMap(rows)], options.separator)
  );
}

function tableOf<T>(fields: Fields<T>, thingsOf: (item: ExportItem) => readonly T[]): Table {
  const columns = columnsOf(fields);
  return {
    names: columns.map(({ name }) => name),
    types: columns.map(({ type }) => type ?? null),
    labels: { ...csvLabels(reportFields), ...csvLabels(fields) },
    rows: (item) => thingsOf(item).map((thing) => columns.map(({ cell }) => cell({ item, thing }))),
  };
}

/** A header row and one row for each thing, ended by CRLF. */
export function csvTable<T>(columns: readonly CsvColumn<T>[], things: readonly T[]): string {
  return csvLines([
    columns.map(({ name }) => name),
    ...things.map((thing) => columns.map(({ cell }) => cell(thing))),
  ]);
}

/** Rows of cells, as lines ended by CRLF. */
export function csvLines(rows: readonly (readonly Cell[])[], separator = ','): string {
  return rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** What makes Excel, LibreOffice or Sheets take a cell for a formula, also full-width or behind spaces. */
const FORMULA_START = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** One cell: quoted where needed; a text that begins like a formula gets an apostrophe before it. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  let text = String(value).replaceAll('\0', '');
  if (typeof value === 'string' && FORMULA_START.test(text) && !PLAIN_NUMBER.test(text))
    text = `'${text}`;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
