import { FileError } from './file-error.ts';
import type { FileRead, WorkerMessage, WorkerRequest } from './workers.ts';

type Read = (file: ArrayBuffer, onPage: (page: number, of: number) => void) => Promise<FileRead>;

/** Lets a worker read the one file that it is given. */
export function answer(read: Read): void {
  const take = ({ data }: MessageEvent<WorkerRequest>) => {
    const say = (message: WorkerMessage) => data.answers.postMessage(message);
    read(data.file, (page, of) => say({ kind: 'page', page, of })).then(
      (file) => say({ kind: 'read', read: file }),
      (error: unknown) => {
        if (!(error instanceof FileError)) console.warn('Soi:', error);
        say({ kind: 'failed', code: error instanceof FileError ? error.code : 'damaged' });
      },
    );
  };
  globalThis.addEventListener('message', take, { once: true });
}
