import { type ArchiveEntry, FileError, type ReadFailure } from '#shared/files/file-error.ts';
import type { FileWords } from '#shared/files/readers.ts';

/** What a reading worker is given, once. */
export interface WorkerRequest {
  file: ArrayBuffer;
  /** Which file of an archive is meant; null where it is none. */
  member: string | null;
  answers: MessagePort;
}

/** What a reading worker says. */
export type WorkerMessage =
  | { kind: 'page'; page: number; of: number }
  | { kind: 'read'; file: FileWords }
  | {
      kind: 'failed';
      code: ReadFailure;
      entries: readonly ArchiveEntry[];
      pages: number | null;
    };

/** A file that keeps its reader busy for longer than this is given up. */
const TIMEOUT_MS = 120_000;

/**
 * Reads a file in a worker: a file is hostile input, and a worker can be stopped whatever it does.
 * Throws a `FileError`, or the signal's reason.
 */
export function readInWorker(
  bytes: Uint8Array,
  member: string | null,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<FileWords> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<FileWords>((resolve, reject) => {
    timer = setTimeout(() => reject(new FileError('damaged')), TIMEOUT_MS);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A channel of its own: pdf.js takes a worker's usual one for itself.
    const { port1: answers, port2 } = new MessageChannel();
    answers.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'page') onPage(data.page, data.of);
      else if (data.kind === 'read') resolve(data.file);
      else reject(new FileError(data.code, data));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new FileError('unknown', { cause: event.message }));
    };
    const file = bytes.buffer as ArrayBuffer;
    const request: WorkerRequest = { file, member, answers: port2 };
    worker.postMessage(request, [file, port2]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
