import * as z from 'zod/mini';
import type { Language } from '../contract/common.ts';
import { Extraction } from '../contract/extraction.ts';
import { ReaderNote } from '../contract/reader-note.ts';
import { type Report, ReportKind } from '../contract/report.ts';
import { Verification } from '../contract/verification.ts';

const ShortText = z.string().check(z.maxLength(2000));

/** What a reader corrected in a report's own head; a field left out stands as read, null clears it. */
export const ReportEdits = z.object({
  title: z.optional(z.nullable(ShortText)),
  kind: z.optional(z.nullable(ReportKind)),
  number: z.optional(z.nullable(ShortText)),
  date: z.optional(
    z.nullable(z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))),
  ),
  issuer: z.optional(z.nullable(ShortText)),
  place: z.optional(z.nullable(ShortText)),
});
export type ReportEdits = z.infer<typeof ReportEdits>;

/** One report to be written out: what was read, and what its reader added. */
export const ExportItem = z.object({
  extraction: Extraction,
  /** Address of the page; the extraction's own where it is left out. */
  url: z.optional(z.nullable(ShortText)),
  /** Reader's or sharer's note on the whole report. */
  note: z.optional(z.nullable(z.string().check(z.maxLength(100_000)))),
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100)))),
  collections: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200)))),
  edits: z.optional(ReportEdits),
  readerNotes: z.optional(z.array(ReaderNote)),
  savedAt: z.optional(z.iso.datetime()),
  /** Of a share: whether its page says the same. Left out for what a reader read from the page. */
  verification: z.optional(Verification),
});
export type ExportItem = z.infer<typeof ExportItem>;

export const CSV_TABLES = ['documents', 'indicators', 'agencies', 'points'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

export interface ExportOptions {
  /** Language of headings and labels; codes and quotes stay as they are. */
  language?: Language;
  /** Which table a CSV holds; documents when left out. */
  table?: CsvTable;
  /** What parts the cells of a CSV; a comma where it is left out. Excel opens ";" where a comma is the decimal sign. */
  separator?: ',' | ';';
  /** Begin a CSV with a byte order mark, so that Excel reads it as UTF-8. */
  bom?: boolean;
  /** ISO time of the export, where the file says it. Left out, the same items give the same bytes. */
  exportedAt?: string;
}

/** A report's head as its reader left it: what was read, with the edits laid over. */
export interface ReportHead {
  title: string | null;
  kind: ReportKind | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  place: string | null;
  url: string | null;
}

/** The head that every format writes for an item. */
export function reportHead({ extraction, url, edits = {} }: ExportItem): ReportHead {
  const { report, source } = extraction;
  const edited = <T>(edit: T | undefined, read: T) => (edit === undefined ? read : edit);
  return {
    title: edited(edits.title, report.title ?? source.title),
    kind: edited(edits.kind, report.kind),
    number: edited(edits.number, report.number),
    date: edited(edits.date, report.date),
    issuer: edited(edits.issuer, report.issuer),
    place: edited(edits.place, report.place),
    url: url ?? source.url,
  };
}

/** The report as its reader left it, with what no one edits. */
export function editedReport(item: ExportItem): Report {
  const { url, ...head } = reportHead(item);
  return { ...item.extraction.report, ...head };
}

/** Whether the report may be cited as its authority's: read from the page, or shared and found to be the same. */
export function isVouched({ verification }: ExportItem): boolean {
  return verification === undefined || verification.status === 'verified';
}
