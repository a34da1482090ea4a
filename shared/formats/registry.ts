import type { Message } from '../messages/catalogue.ts';
import { formatMessages } from '../messages/formats.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl.ts';
import { writeCsv } from './csv.ts';
import type { ExportItem, ExportOptions } from './item.ts';
import { writeJson } from './json.ts';
import { writeJsonLd } from './jsonld.ts';
import { writeMarkdown } from './markdown.ts';
import { writeRis } from './ris.ts';

export const FORMAT_IDS = ['csv', 'json', 'md', 'ris', 'bib', 'csl-json', 'jsonld'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** One way to write reports out. */
export interface ExportFormat {
  readonly id: FormatId;
  /** Without the leading dot; also the ending of a share page's address. */
  readonly extension: string;
  readonly mediaType: string;
  /** What those who know it call it; `label` says for what it is. */
  readonly name: string;
  readonly label: Message;
  write(items: readonly ExportItem[], options: ExportOptions): string | Promise<string>;
}

/** Every export format, in the order a menu shows them. RIS and BibTeX load their tables when first asked. */
export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    name: 'CSV',
    label: formatMessages.csv,
    write: writeCsv,
  },
  {
    id: 'md',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    name: 'Markdown',
    label: formatMessages.md,
    write: writeMarkdown,
  },
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    name: 'RIS',
    label: formatMessages.ris,
    write: writeRis,
  },
  {
    id: 'bib',
    extension: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    name: 'BibTeX',
    label: formatMessages.bib,
    write: writeBibtex,
  },
  {
    id: 'csl-json',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    label: formatMessages.cslJson,
    write: writeCslJson,
  },
  {
    id: 'jsonld',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    name: 'JSON-LD',
    label: formatMessages.jsonld,
    write: writeJsonLd,
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    name: 'JSON',
    label: formatMessages.json,
    write: writeJson,
  },
];

/** A format's media type without its parameters. */
export function plainType({ mediaType }: Pick<ExportFormat, 'mediaType'>): string {
  return mediaType.split(';', 1)[0] ?? mediaType;
}

/** The format of an id or a file name's ending. */
export function findFormat(idOrExtension: string): ExportFormat | null {
  return (
    FORMATS.find(({ id, extension }) => id === idOrExtension || extension === idOrExtension) ?? null
  );
}

/** A file name that every file system takes: "soi-02-bc-skhcn.ris", or "soi-12-reports.ris" for several. */
export function exportFileName(
  format: ExportFormat,
  items: readonly ExportItem[],
  options: ExportOptions = {},
): string {
  const [first] = items;
  const number = first?.edits?.number ?? first?.extraction.report.number ?? first?.extraction.id;
  const subject =
    items.length === 1 && number
      ? number
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .replace(/[đĐ]/g, 'd')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
          .slice(0, 60)
      : `${items.length}-reports`;
  const table = format.id === 'csv' ? `-${options.table ?? 'documents'}` : '';
  return `soi-${subject || 'report'}${table}.${format.extension}`;
}
