import type { FileKind as ReadKind } from '../contract/index.ts';
import { rarEntries } from './archive/rar.ts';
import { zipFiles } from './archive/zip.ts';
import { FileError, type ReadFailure } from './file-error.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import type { FileRead, OnPage } from './file-read.ts';

/** Reads a file's bytes. `onPage`: called before each page; `maxPages`: of a file that has pages. */
type Read = (
  bytes: Uint8Array<ArrayBuffer>,
  onPage: OnPage,
  maxPages: number | undefined,
) => Promise<FileRead>;

interface Reader {
  readonly kind: ReadKind;
  /** Media types it is sent under. */
  readonly types: readonly string[];
  /** Loads what reads it: only when there is such a file. */
  readonly load: () => Promise<Read>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OASIS = 'application/vnd.oasis.opendocument';

/** The kinds of files that are read: one row each. */
export const READERS: readonly Reader[] = [
  {
    kind: 'pdf',
    types: ['application/pdf'],
    load: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  },
  {
    kind: 'docx',
    types: [`${OFFICE}.wordprocessingml.document`],
    load: async () => (await import('./docx/read-docx.ts')).readDocx,
  },
  {
    kind: 'doc',
    types: ['application/msword'],
    load: async () => (await import('./word/read-doc.ts')).readDoc,
  },
  {
    kind: 'rtf',
    types: ['application/rtf', 'text/rtf'],
    load: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  },
  {
    kind: 'odt',
    types: [`${OASIS}.text`],
    load: async () => (await import('./opendocument/read-open-document.ts')).readOpenDocument,
  },
  {
    kind: 'xlsx',
    types: [`${OFFICE}.spreadsheetml.sheet`],
    load: async () => (await import('./sheets/read-workbook.ts')).readWorkbook,
  },
  {
    kind: 'xls',
    types: ['application/vnd.ms-excel'],
    load: async () => (await import('./sheets/read-workbook.ts')).readWorkbook,
  },
  {
    kind: 'ods',
    types: [`${OASIS}.spreadsheet`],
    load: async () => (await import('./opendocument/read-open-document.ts')).readOpenDocument,
  },
  {
    kind: 'html',
    types: [],
    load: async () => (await import('./web/read-page.ts')).readHtml,
  },
  {
    kind: 'mhtml',
    types: ['multipart/related'],
    load: async () => (await import('./web/read-page.ts')).readMhtml,
  },
];

/** Why a file of each other kind is not read. */
const REFUSALS: Readonly<Record<Exclude<FileKind, ReadKind>, ReadFailure>> = {
  locked: 'encrypted',
  zip: 'archive',
  rar: 'unsupported-rar',
  '7z': 'unsupported-rar',
  slides: 'unsupported-slides',
  image: 'scan',
  page: 'sign-in',
  empty: 'empty',
  other: 'unsupported',
};

export interface ReadOptions {
  onPage?: OnPage;
  maxPages?: number;
}

/** A file that was read: what kind it is, and its text or markup. */
export interface FileWords {
  kind: ReadKind;
  read: FileRead;
}

/** Reads a file of any kind. Throws a `FileError`. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  { onPage = () => undefined, maxPages }: ReadOptions = {},
): Promise<FileWords> {
  const kind = fileKind(bytes);
  const reader = READERS.find((row) => row.kind === kind);
  if (!reader) {
    const entries = kind === 'zip' ? zipFiles(bytes) : kind === 'rar' ? rarEntries(bytes) : [];
    throw new FileError(REFUSALS[kind as keyof typeof REFUSALS], { entries });
  }
  try {
    const read = await (await reader.load())(bytes, onPage, maxPages);
    return { kind: reader.kind, read };
  } catch (error) {
    // A file that its reader stumbles over is hostile or broken: either way its words are not known.
    throw error instanceof FileError ? error : new FileError('damaged', { cause: error });
  }
}
