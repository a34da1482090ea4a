import type { Extraction } from '../contract/index.ts';
import { type CsvTable, type ExportItem, type ExportOptions, reportHead } from './item.ts';

type Cell = string | number | null;

interface Column<Row> {
  name: string;
  cell(row: Row): Cell;
}

interface Of<T> {
  item: ExportItem;
  row: T;
}

/** The report's columns, first in every table, so that rows of many reports can be told apart. */
const reportColumns: readonly Column<{ item: ExportItem }>[] = [
  { name: 'reportId', cell: ({ item }) => item.extraction.id },
  { name: 'reportNumber', cell: ({ item }) => reportHead(item).number },
  { name: 'reportDate', cell: ({ item }) => reportHead(item).date },
  { name: 'reportIssuer', cell: ({ item }) => reportHead(item).issuer },
  { name: 'reportTitle', cell: ({ item }) => reportHead(item).title },
  { name: 'reportUrl', cell: ({ item }) => reportHead(item).url },
];

const documentColumns: readonly Column<Of<Extraction['documents'][number]>>[] = [
  { name: 'id', cell: ({ row }) => row.id },
  { name: 'type', cell: ({ row }) => row.type },
  { name: 'number', cell: ({ row }) => row.number },
  { name: 'name', cell: ({ row }) => row.name },
  { name: 'date', cell: ({ row }) => row.date },
  { name: 'year', cell: ({ row }) => row.year },
  { name: 'issuer', cell: ({ row }) => row.issuer },
  { name: 'issuerFrom', cell: ({ row }) => row.derivedFrom.issuer },
  { name: 'subject', cell: ({ row }) => row.subject },
  { name: 'relation', cell: ({ row }) => row.relation },
  { name: 'mentions', cell: ({ row }) => row.mentions.length },
  { name: 'quote', cell: ({ row }) => row.mentions[0]?.quote ?? null },
  { name: 'start', cell: ({ row }) => row.mentions[0]?.start ?? null },
  { name: 'end', cell: ({ row }) => row.mentions[0]?.end ?? null },
  { name: 'knownStatus', cell: ({ row }) => row.known?.status ?? null },
  { name: 'link', cell: ({ row }) => row.links[0]?.href ?? null },
  { name: 'linkRel', cell: ({ row }) => row.links[0]?.rel ?? null },
];

const indicatorColumns: readonly Column<Of<Extraction['indicators'][number]>>[] = [
  { name: 'id', cell: ({ row }) => row.id },
  { name: 'subject', cell: ({ row }) => row.subject },
  { name: 'quote', cell: ({ row }) => row.quote },
  { name: 'value', cell: ({ row }) => row.decimal },
  { name: 'value2', cell: ({ row }) => row.value2 },
  { name: 'unit', cell: ({ row }) => row.unit },
  { name: 'kind', cell: ({ row }) => row.kind },
  { name: 'qualifier', cell: ({ row }) => row.qualifier },
  { name: 'role', cell: ({ row }) => row.role },
  { name: 'period', cell: ({ row }) => row.period },
  { name: 'place', cell: ({ row }) => row.place },
  { name: 'agency', cell: ({ row }) => row.agency },
  { name: 'baseRelation', cell: ({ row }) => row.base?.relation ?? null },
  { name: 'baseQuote', cell: ({ row }) => row.base?.quote ?? null },
  { name: 'table', cell: ({ row }) => row.cell?.table ?? null },
  { name: 'tableRow', cell: ({ row }) => row.cell?.row ?? null },
  { name: 'tableColumn', cell: ({ row }) => row.cell?.column ?? null },
  { name: 'tableHeaders', cell: ({ row }) => row.cell?.headers.join(' › ') ?? null },
  { name: 'start', cell: ({ row }) => row.start },
  { name: 'end', cell: ({ row }) => row.end },
];

const agencyColumns: readonly Column<Of<Extraction['agencies'][number]>>[] = [
  { name: 'id', cell: ({ row }) => row.id },
  { name: 'name', cell: ({ row }) => row.name },
  { name: 'shortName', cell: ({ row }) => row.shortName },
  { name: 'level', cell: ({ row }) => row.level },
  { name: 'body', cell: ({ row }) => row.body },
  { name: 'place', cell: ({ row }) => row.place },
  { name: 'roles', cell: ({ row }) => row.roles.join('; ') },
  { name: 'status', cell: ({ row }) => row.status },
  { name: 'validTo', cell: ({ row }) => row.validTo },
  { name: 'successors', cell: ({ row }) => row.successors.join('; ') },
  { name: 'mentions', cell: ({ row }) => row.mentions.length },
  { name: 'quote', cell: ({ row }) => row.mentions[0]?.quote ?? null },
  { name: 'start', cell: ({ row }) => row.mentions[0]?.start ?? null },
  { name: 'end', cell: ({ row }) => row.mentions[0]?.end ?? null },
];

const WRITERS: Readonly<Record<CsvTable, (items: readonly ExportItem[]) => string>> = {
  documents: (items) => table(items, documentColumns, (item) => item.extraction.documents),
  indicators: (items) => table(items, indicatorColumns, (item) => item.extraction.indicators),
  agencies: (items) => table(items, agencyColumns, (item) => item.extraction.agencies),
};

/** RFC 4180 with a header row, one table of all items; cells that a spreadsheet would run are defused. */
export function writeCsv(items: readonly ExportItem[], options: ExportOptions): string {
  return (options.bom ? '\uFEFF' : '') + WRITERS[options.table ?? 'documents'](items);
}

function table<T>(
  items: readonly ExportItem[],
  columns: readonly Column<Of<T>>[],
  rowsOf: (item: ExportItem) => readonly T[],
): string {
  const lines = [[...reportColumns, ...columns].map((column) => csvCell(column.name))];
  for (const item of items) {
    const head = reportColumns.map((column) => csvCell(column.cell({ item })));
    for (const row of rowsOf(item))
      lines.push([...head, ...columns.map((column) => csvCell(column.cell({ item, row })))]);
  }
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
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
