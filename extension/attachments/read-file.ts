import type { Attachment, Dropped, Extraction } from '#shared/contract/index.ts';
import { unzipFile } from '#shared/files/archive/zip.ts';
import { FileError } from '#shared/files/file-error.ts';
import { withOcrFindings } from '#shared/files/ocr/ocr-findings.ts';
import type { FileWords } from '#shared/files/readers.ts';
import { nameInAddress, pagesIn, withFile, wordsOf } from '#shared/files/source-file.ts';
import { filled, type Message } from '#shared/messages/catalogue.ts';
import { changedFile, type FileFailure, fileFailures } from '#shared/messages/file-failures.ts';
import { ocrMessages } from '#shared/messages/ocr.ts';
import type { FileStep, FileTrouble, FileView } from '#shared/ui/types.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { callBackground } from '../messaging/channel.ts';
import { plainUrl } from '../page/snapshot.ts';
import type { ReadBy, WasReadBy } from '../page/state.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { download } from './download.ts';
import { readInWorker } from './workers.ts';

export interface FetchFile {
  file: Attachment;
  /** The file of an archive that is meant; null where the file is none. */
  member: string | null;
  /** The address of the page that offers it. */
  page: string;
  signal: AbortSignal;
  /** Whether a scan's letters are to be recognised; `enough` ends it with the pages that are done. */
  ocr: boolean;
  enough: AbortSignal;
  onStep: (step: FileStep) => void;
}

/** A file's own text, as it can be sent for reading. */
export interface FileText {
  snapshot: Snapshot;
  words: FileWords;
  view: Omit<FileView, 'place'>;
}

/** Fetches a file and takes its text out of it. Throws a `FileError`, or the signal's reason. */
export async function fetchText({
  file,
  member,
  page,
  signal,
  ocr,
  enough,
  onStep,
}: FetchFile): Promise<FileText> {
  onStep({ kind: 'fetching', received: 0, total: null });
  const bytes = await download({
    address: file.href,
    page,
    signal,
    onProgress: (received, total) => onStep({ kind: 'fetching', received, total }),
  });
  onStep({ kind: 'opening' });
  const words = ocr
    ? await recognised(bytes, member, { signal, enough, onStep })
    : await readInWorker(bytes, member, signal, (page, of) => onStep({ kind: 'pages', page, of }));
  const named = member === null ? file : { ...file, label: lastPart(member) };
  const snapshot = { url: plainUrl(file.href), title: fileTitle(named), ...wordsOf(words.read) };
  return { snapshot, words, view: viewOf(named, words) };
}

/** Recognises a scan's letters; what does so is loaded only now. */
async function recognised(
  bytes: Uint8Array,
  member: string | null,
  more: Pick<FetchFile, 'signal' | 'enough' | 'onStep'>,
): Promise<FileWords> {
  const file = member === null ? bytes : await unzipFile(bytes as Uint8Array<ArrayBuffer>, member);
  const { recognise } = await import('../ocr/recognise.ts');
  return recognise({ bytes: file, ...more });
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function viewOf(file: Attachment, { kind, read }: FileWords): FileText['view'] {
  if (read.kind === 'html')
    return {
      ...file,
      kind,
      pages: null,
      pageCount: null,
      blankPages: [],
      isConverted: false,
      remark: null,
    };
  const { pages, pageCount, blankPages, isConverted } = read;
  return { ...file, kind, pages, pageCount, blankPages, isConverted, remark: null };
}

/** What a page takes to be recognised, on two cores; told before the first was. */
const SECONDS_A_PAGE = 4;

/** How well a text's letters were told in pictures, or which changes are open in it, in words; null of any other. */
function remarkOf({ source }: Extraction): Message | null {
  const { ocr, changes } = source.file ?? {};
  if (changes) return filled(changedFile, { ...changes });
  if (!ocr) return null;
  const { confidence, unsure, inferred } = ocr;
  return filled(ocrMessages.remark, {
    confidence,
    unsure: unsure.length,
    inferred: inferred.length,
  });
}

/** What a file's failure is called, and what helps; null where it is no failure of the file. */
export function troubleOf(error: unknown): FileTrouble | null {
  if (!(error instanceof FileError)) return null;
  const file = error.code as FileFailure;
  const { pages, entries } = error;
  const isOffered = (file === 'scan' || file === 'unreadable') && pages !== null;
  const minutes = Math.max(1, Math.round(((pages ?? 0) * SECONDS_A_PAGE) / 60));
  const offer = isOffered ? filled(ocrMessages.offer, { pages, minutes }) : null;
  return { file, words: fileFailures[file], entries, offer };
}

/** Link words that say nothing of the file. */
const NAMELESS = /^(?:tải|xem|download|view|file|tệp|tại đây|đính kèm|bấm|chi tiết|here)\b/iu;

/** What a file is called: its link's words, or its name where they only say "download". */
export function fileTitle({ href, label }: Pick<Attachment, 'href' | 'label'>): string {
  if (label !== '' && !NAMELESS.test(label)) return label;
  return nameInAddress(href)?.trim() || label;
}

/** Sends a file's text for reading, by the API or on this device. Throws a `CallError`. */
export async function extractText(
  { snapshot, words, view }: FileText,
  by: ReadBy | 'as-chosen',
): Promise<{
  extraction: Extraction;
  dropped: Dropped[];
  by: WasReadBy;
  view: FileText['view'];
}> {
  const answer = await callBackground('read', { ...snapshot, by });
  const { textMap: _, dropped = [], ...read } = answer.extraction;
  const language = languageOf(await loadSettings());
  const named = withFile(read, words, nameInAddress(view.href));
  const extraction = withOcrFindings(named, language);
  const remark = remarkOf(extraction);
  const pages = pagesIn(words.read, extraction.text);
  const isConverted = view.isConverted || extraction.report.reasons.includes('converted-encoding');
  return { extraction, dropped, by: answer.by, view: { ...view, pages, isConverted, remark } };
}
