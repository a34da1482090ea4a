import type { Attachment, Dropped, Extraction } from '#shared/contract/index.ts';
import { movedStarts } from '#shared/ui/text/page-starts.ts';
import type { FileFailure, FileStep, FileView } from '#shared/ui/types.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { callBackground } from '../messaging/channel.ts';
import { plainUrl } from '../page/snapshot.ts';
import type { ReadBy } from '../page/state.ts';
import { download } from './download.ts';
import { FileError } from './file-error.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { type FileRead, readInWorker } from './workers.ts';

/** Why a file of each kind is not read; null for those that are. */
const REFUSALS: Readonly<Record<FileKind, FileFailure | null>> = {
  pdf: null,
  docx: null,
  locked: 'encrypted',
  doc: 'unsupported-doc',
  xlsx: 'unsupported-xls',
  zip: 'unsupported-zip',
  image: 'scan',
  page: 'sign-in',
  empty: 'empty',
  other: 'unsupported',
};

export interface FetchFile {
  file: Attachment;
  /** The address of the page that offers it. */
  page: string;
  signal: AbortSignal;
  onStep: (step: FileStep) => void;
}

/** A file's own text, as it can be sent for reading. */
export interface FileText {
  snapshot: Snapshot;
  view: Omit<FileView, 'place'>;
}

/** Fetches a file and takes its text out of it. Throws a `FileError`, or the signal's reason. */
export async function fetchText({ file, page, signal, onStep }: FetchFile): Promise<FileText> {
  onStep({ kind: 'fetching', received: 0, total: null });
  const bytes = await download({
    address: file.href,
    page,
    signal,
    onProgress: (received, total) => onStep({ kind: 'fetching', received, total }),
  });
  const kind = fileKind(bytes);
  const refusal = REFUSALS[kind];
  if (refusal !== null) throw new FileError(refusal);
  onStep({ kind: 'opening' });
  const read = await readInWorker(kind === 'docx' ? 'docx' : 'pdf', bytes, signal, (page, of) =>
    onStep({ kind: 'pages', page, of }),
  );
  return { snapshot: snapshotOf(file, read), view: viewOf(file, read) };
}

function snapshotOf(file: Attachment, read: FileRead): Snapshot {
  const common = { url: plainUrl(file.href), title: fileTitle(file) };
  return read.kind === 'text' ? { text: read.text, ...common } : { html: read.html, ...common };
}

function viewOf(file: Attachment, read: FileRead): FileText['view'] {
  if (read.kind === 'html') {
    const none = { pages: null, pageCount: null, pagesRead: null };
    return { ...file, kind: 'docx', ...none, blankPages: [], isConverted: false };
  }
  const { pages, pageCount, pagesRead, blankPages, isConverted } = read;
  return {
    ...file,
    kind: 'pdf',
    pages,
    pageCount,
    pagesRead: pagesRead < pageCount ? pagesRead : null,
    blankPages,
    isConverted,
  };
}

/** Link words that say nothing of the file. */
const NAMELESS = /^(?:tải|xem|download|view|file|tệp|tại đây|đính kèm|bấm|chi tiết|here)\b/iu;

/** What a file is called: its link's words, or its name where they only say "download". */
export function fileTitle({ href, label }: Attachment): string {
  if (label !== '' && !NAMELESS.test(label)) return label;
  const { pathname } = new URL(href);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).trim() || label;
  } catch {
    return name || label;
  }
}

/** Sends a file's text for reading, by the API or on this device. Throws a `CallError`. */
export async function extractText(
  { snapshot, view }: FileText,
  by: ReadBy | 'as-chosen',
): Promise<{
  extraction: Extraction;
  dropped: Dropped[];
  by: ReadBy;
  view: FileText['view'];
}> {
  const answer = await callBackground('read', { ...snapshot, by });
  const { textMap: _, dropped = [], ...extraction } = answer.extraction;
  const sent = 'text' in snapshot ? snapshot.text : null;
  const pages = view.pages && sent !== null ? movedStarts(view.pages, sent, extraction.text) : null;
  const isConverted = view.isConverted || extraction.report.reasons.includes('converted-encoding');
  return { extraction, dropped, by: answer.by, view: { ...view, pages, isConverted } };
}
