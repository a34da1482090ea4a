import { renderPages } from './render-pages.ts';

/** What the worker is given, once. */
export interface PagesRequest {
  file: ArrayBuffer;
  answers: MessagePort;
}

globalThis.addEventListener(
  'message',
  ({ data: { file, answers } }: MessageEvent<PagesRequest>) =>
    void renderPages(new Uint8Array(file), answers),
  { once: true },
);
