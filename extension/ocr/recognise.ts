import { createWorker, OEM, type PSM } from 'tesseract.js';
import { browser } from 'wxt/browser';
import { FileError } from '#shared/files/file-error.ts';
import { type OcrPage, ocrText } from '#shared/files/ocr/ocr-read.ts';
import type { FileWords } from '#shared/files/readers.ts';
import type { FileStep } from '#shared/ui/types.ts';
import { pageOf } from './page-words.ts';
import type { PagesRequest } from './pages.worker.ts';
import type { PageRequest, PagesMessage } from './render-pages.ts';
import { PAGE, STRIP } from './settings.ts';

/** Pages of a file that are recognised: some three quarters of an hour. */
const MAX_PAGES = 300;
/** A page told worse than this may stand on its head: it is turned and looked at again. */
const DOUBTFUL = 45;
/** So much of what is read is shown while it goes on. */
const SHOWN = 280;

export interface Recognise {
  bytes: Uint8Array;
  signal: AbortSignal;
  /** Ends the reading after the page that is being read: what was read until then is kept. */
  enough: AbortSignal;
  onStep: (step: FileStep) => void;
}

/**
 * Reads the letters of a PDF's pages in pictures of them, on this device: pages are drawn in one worker and recognised in
 * another, all from the package. Throws a `FileError`, or the signal's reason.
 */
export async function recognise({ bytes, signal, enough, onStep }: Recognise): Promise<FileWords> {
  const drawer = openDrawer(bytes, signal);
  const reader = await startReader(signal).catch((error: unknown) => {
    drawer.end();
    throw error;
  });
  const stop = () => void reader.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const count = await drawer.count;
    const of = Math.min(count, MAX_PAGES);
    const pages: OcrPage[] = [];
    const began = performance.now();
    let soFar = '';
    for (let page = 1; page <= of && !enough.aborted; page++) {
      const left = page === 1 ? null : ((performance.now() - began) / (page - 1)) * (of - page + 1);
      onStep({ kind: 'ocr', page, of, secondsLeft: left === null ? null : left / 1000, soFar });
      const read = await readPage(page);
      signal.throwIfAborted();
      pages.push(read.page);
      soFar = read.text.trim().slice(0, SHOWN) || soFar;
    }
    const read = ocrText(pages, count);
    if (read.text.trim() === '') throw new FileError('no-letters');
    return { kind: 'pdf', read };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FileError ? error : new FileError('damaged', { cause: error });
  } finally {
    signal.removeEventListener('abort', stop);
    drawer.end();
    void reader.terminate();
  }

  async function readPage(page: number) {
    const first = await look(page, false);
    if (first.page.confidence >= DOUBTFUL) return first;
    const second = await look(page, true);
    return second.page.confidence > first.page.confidence ? second : first;
  }

  async function look(page: number, isTurned: boolean) {
    const { picture, scale, rules, tables } = await drawer.draw({ page, isTurned });
    const { data } = await told(picture, PAGE, scale);
    const strip = tables && {
      strip: (await told(tables.picture, STRIP, scale)).data,
      places: tables.places,
    };
    return { page: { ...pageOf(data, strip, scale), rules }, text: data.text };
  }

  async function told(picture: Blob, how: typeof PAGE | typeof STRIP, scale: number) {
    await reader.setParameters({
      tessedit_pageseg_mode: how.tessedit_pageseg_mode as PSM,
      user_defined_dpi: `${Math.round(scale * 72)}`,
    });
    return reader.recognize(picture, {}, { blocks: true, text: true });
  }
}

async function startReader(signal: AbortSignal) {
  const at = (name: string) => (browser.runtime.getURL as (path: string) => string)(`/ocr/${name}`);
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    workerPath: at('worker.min.js'),
    corePath: at('tesseract-core-simd-lstm.wasm.js'),
    langPath: at('').replace(/\/$/, ''),
    gzip: true,
    // From an address of the extension's own, and kept nowhere else.
    workerBlobURL: false,
    cacheMethod: 'none',
  });
  if (signal.aborted) await worker.terminate();
  signal.throwIfAborted();
  return worker;
}

/** Draws pages in a worker of its own. */
function openDrawer(bytes: Uint8Array, signal: AbortSignal) {
  const worker = new Worker(new URL('./pages.worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  let answer: (message: PagesMessage) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  port1.onmessage = ({ data }: MessageEvent<PagesMessage>) => answer(data);
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new FileError('damaged', { cause: event.message }));
  };
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  const next = () =>
    new Promise<PagesMessage>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  const opened = next();
  const file = bytes.slice().buffer;
  worker.postMessage({ file, answers: port2 } satisfies PagesRequest, [file, port2]);
  return {
    count: opened.then((message) => {
      if (message.kind !== 'open') throw new FileError('damaged');
      return message.count;
    }),
    async draw(request: PageRequest) {
      const drawn = next();
      port1.postMessage(request);
      const message = await drawn;
      if (message.kind !== 'page') throw new FileError('damaged');
      return message;
    },
    end: () => worker.terminate(),
  };
}
