import type { ReportItem } from '#shared/contract/index.ts';
import { corpusAgencyId, corpusDocumentId } from '#shared/corpus/identity.ts';
import type { Cell, NumberType } from '#shared/fields/field.ts';
import { TABLES } from '#shared/formats/csv.ts';
import type { CsvTable } from '#shared/formats/item.ts';
import type { Message } from '#shared/messages/catalogue.ts';
import { dataColumns } from '#shared/messages/data.ts';
import type { DumpDocument, DumpReport } from './shapes.ts';

/** The tables of a dump, in the order in which the page tells them. */
export const DUMP_TABLES = [
  'reports',
  'documents',
  'citations',
  'figures',
  'agencies',
  'points',
] as const;
export type DumpTable = (typeof DUMP_TABLES)[number];

export interface DumpColumn {
  readonly name: string;
  /** Null: words. */
  readonly type: NumberType | null;
  readonly label: Message | null;
}

type Own<T> = readonly (readonly [
  name: keyof typeof dataColumns,
  type: NumberType | null,
  cell: (thing: T) => Cell,
])[];

const REPORT: Own<ReportItem> = [
  ['id', null, ({ id }) => id],
  ['title', null, ({ title }) => title],
  ['kind', null, ({ kind }) => kind],
  ['number', null, ({ number }) => number],
  ['date', null, ({ date }) => date],
  ['year', 'integer', ({ date }) => (date === null ? null : Number(date.slice(0, 4)))],
  ['issuer', null, ({ issuer }) => issuer],
  ['place', null, ({ place }) => place],
  ['period', null, ({ period }) => period],
  ['url', null, ({ url }) => url],
  ['verification', null, ({ verification }) => verification.status],
  ['isSource', 'integer', ({ isSource }) => (isSource ? 1 : 0)],
  ['documents', 'integer', ({ counts }) => counts.documents],
  ['figures', 'integer', ({ counts }) => counts.indicators],
  ['agencies', 'integer', ({ counts }) => counts.agencies],
  ['findings', 'integer', ({ counts }) => counts.findings],
  ['firstSharedAt', null, ({ firstSharedAt }) => firstSharedAt],
];

const DOCUMENT: Own<DumpDocument> = [
  ['id', null, ({ id }) => id],
  ['type', null, ({ type }) => type],
  ['number', null, ({ number }) => number],
  ['name', null, ({ name }) => name],
  ['term', null, ({ term }) => term],
  ['reports', 'integer', ({ reports }) => reports],
  ['sources', 'integer', ({ sources }) => sources],
  ['mentions', 'integer', ({ mentions }) => mentions],
];

/** What of a report is told once, in the table of reports; the others name its id. */
const TOLD_OF_REPORT = /^report(?!Id$)/;

interface Joined {
  readonly table: CsvTable;
  /** The id that the thing has in the corpus, over all reports. */
  readonly corpusId?: readonly [
    name: keyof typeof dataColumns,
    ids: (report: DumpReport) => readonly string[],
  ];
}

/** Tables of things of reports: the columns of the CSV, which an export has too. */
const JOINED: Readonly<Record<Exclude<DumpTable, 'reports' | 'documents'>, Joined>> = {
  citations: {
    table: 'documents',
    corpusId: ['documentId', ({ extraction }) => extraction.documents.map(corpusDocumentId)],
  },
  figures: { table: 'indicators' },
  agencies: {
    table: 'agencies',
    corpusId: ['agencyId', ({ extraction }) => extraction.agencies.map(corpusAgencyId)],
  },
  points: { table: 'points' },
};

/** The columns of each table. */
export const DUMP_COLUMNS: Readonly<Record<DumpTable, readonly DumpColumn[]>> = {
  reports: own(REPORT),
  documents: own(DOCUMENT),
  citations: joined('citations'),
  figures: joined('figures'),
  agencies: joined('agencies'),
  points: joined('points'),
};

function own<T>(columns: Own<T>): DumpColumn[] {
  return columns.map(([name, type]) => ({ name, type, label: dataColumns[name] }));
}

function joined(name: keyof typeof JOINED): DumpColumn[] {
  const { table, corpusId } = JOINED[name];
  const { names, types, labels } = TABLES[table];
  const columns = names.map((column, i) => ({
    name: column,
    type: types[i] ?? null,
    label: column === 'reportId' ? dataColumns.reportId : (labels[column] ?? null),
  }));
  return [
    ...(corpusId ? [{ name: corpusId[0], type: null, label: dataColumns[corpusId[0]] }] : []),
    ...columns.filter((column) => !TOLD_OF_REPORT.test(column.name)),
  ];
}

/** The rows that one report adds to each table; the documents of the corpus are told apart from reports. */
export function rowsOfReport(report: DumpReport): Readonly<Record<DumpTable, Cell[][]>> {
  const { item, extraction } = report;
  const { verification } = item;
  const things = (name: keyof typeof JOINED): Cell[][] => {
    const { table, corpusId } = JOINED[name];
    const { names, rows } = TABLES[table];
    const isKept = names.map((column) => !TOLD_OF_REPORT.test(column));
    const ids = corpusId?.[1](report);
    return rows({ extraction, url: item.url, verification }).map((row, i) => [
      ...(ids ? [ids[i] ?? null] : []),
      ...row.filter((_, column) => isKept[column]),
    ]);
  };
  return {
    reports: [REPORT.map(([, , cell]) => cell(item))],
    documents: [],
    citations: things('citations'),
    figures: things('figures'),
    agencies: things('agencies'),
    points: things('points'),
  };
}

/** The row of a document of the corpus. */
export function rowOfDocument(document: DumpDocument): Cell[] {
  return DOCUMENT.map(([, , cell]) => cell(document));
}
