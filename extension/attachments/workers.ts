import type { FileFailure } from '#shared/ui/types.ts';
import type { DocxRead } from './docx/read-docx.ts';
import { FileError } from './file-error.ts';
import type { PdfRead } from './pdf/read-pdf.ts';

/** What a reading worker is given, once. */
export interface WorkerRequest {
  file: ArrayBuffer;
  answers: MessagePort;
}

/** What a reading worker says. */
export type WorkerMessage =
  | { kind: 'page'; page: number; of: number }
  | { kind: 'read'; read: PdfRead | DocxRead }
  | { kind: 'failed'; code: FileFailure };

export type FileRead = PdfRead | DocxRead;

/** A file that keeps its reader busy for longer than this is given up. */
const TIMEOUT_MS = 120_000;

/** Each kind has a reader of its own, loaded only then. */
const READERS = {
  pdf: () => new Worker(new URL('./pdf/pdf.worker.ts', import.meta.url), { type: 'module' }),
  docx: () => new Worker(new URL('./docx/docx.worker.ts', import.meta.url), { type: 'module' }),
} as const;

/**
 * Reads a file in a worker: a file is hostile input, and a worker can be stopped whatever it does.
 * Throws a `FileError`, or the signal's reason.
 */
export function readInWorker(
  kind: keyof typeof READERS,
  bytes: Uint8Array,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<FileRead> {
  signal.throwIfAborted();
  const worker = READERS[kind]();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<FileRead>((resolve, reject) => {
    timer = setTimeout(() => reject(new FileError('damaged')), TIMEOUT_MS);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A channel of its own: pdf.js takes a worker's usual one for itself.
    const { port1: answers, port2 } = new MessageChannel();
    answers.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'page') onPage(data.page, data.of);
      else if (data.kind === 'read') resolve(data.read);
      else reject(new FileError(data.code));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new FileError('unknown', { cause: event.message }));
    };
    const file = bytes.buffer as ArrayBuffer;
    const request: WorkerRequest = { file, answers: port2 };
    worker.postMessage(request, [file, port2]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
