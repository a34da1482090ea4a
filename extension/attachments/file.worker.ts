import { unzipFile } from '#shared/files/archive/zip.ts';
import { FileError } from '#shared/files/file-error.ts';
import { readFile } from '#shared/files/readers.ts';
import type { WorkerMessage, WorkerRequest } from './workers.ts';

/** Reads the one file that the worker is given. */
async function answer({ data }: MessageEvent<WorkerRequest>): Promise<void> {
  const say = (message: WorkerMessage) => data.answers.postMessage(message);
  try {
    const bytes = new Uint8Array(data.file);
    const file = data.member === null ? bytes : await unzipFile(bytes, data.member);
    const onPage = (page: number, of: number) => say({ kind: 'page', page, of });
    say({ kind: 'read', file: await readFile(file, { onPage }) });
  } catch (error) {
    if (!(error instanceof FileError)) console.warn('Soi:', error);
    const { code, entries, pages } = error instanceof FileError ? error : new FileError('damaged');
    say({ kind: 'failed', code, entries, pages });
  }
}

globalThis.addEventListener('message', (event) => void answer(event), { once: true });
