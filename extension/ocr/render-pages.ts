import { getDocumentProxy } from 'unpdf';
import { type DrawnPage, drawnPage } from './drawn-page.ts';
import { DPI } from './settings.ts';

/** What is asked of the worker: a page from 1, perhaps turned upside down. */
export interface PageRequest {
  page: number;
  isTurned: boolean;
}

/** What the worker says: how many pages there are, a page as a picture, or that it failed. */
export type PagesMessage = { kind: 'open'; count: number } | DrawnPage | { kind: 'failed' };

/** A page that is drawn larger, a map or a poster, is drawn in so many dots at most. */
const MOST_DOTS = 12_000_000;

/** Draws a PDF's pages one by one, as they are asked for. */
export async function renderPages(bytes: Uint8Array, answers: MessagePort): Promise<void> {
  const say = (message: PagesMessage) => answers.postMessage(message);
  try {
    const file = await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: true,
      enableXfa: false,
      verbosity: 0,
      CanvasFactory: WorkerCanvasFactory,
      FilterFactory: NoFilters,
    } as Parameters<typeof getDocumentProxy>[1]);
    answers.onmessage = ({ data }: MessageEvent<PageRequest>) =>
      void draw(file, data).then(say, (error: unknown) => {
        console.warn('Soi:', error);
        say({ kind: 'failed' });
      });
    say({ kind: 'open', count: file.numPages });
  } catch (error) {
    console.warn('Soi:', error);
    say({ kind: 'failed' });
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

async function draw(file: PdfFile, { page: number, isTurned }: PageRequest): Promise<PagesMessage> {
  const page = await file.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const scale = Math.min(DPI / 72, Math.sqrt(MOST_DOTS / (plain.width * plain.height)));
  const rotation = (page.rotate + (isTurned ? 180 : 0)) % 360;
  const viewport = page.getViewport({ scale, rotation });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { kind: 'failed' };
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  page.cleanup();
  return drawnPage(canvas, scale);
}

/** pdf.js draws on canvases of a page's document; a worker has none. */
class WorkerCanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset(target: { canvas: OffscreenCanvas }, width: number, height: number) {
    target.canvas.width = width;
    target.canvas.height = height;
  }
  destroy(target: { canvas: OffscreenCanvas | null; context: unknown }) {
    if (target.canvas) target.canvas.width = target.canvas.height = 0;
    target.canvas = null;
    target.context = null;
  }
}

/** Filters are a document's; a scan has none that matter to its letters. */
class NoFilters {
  addFilter() {
    return 'none';
  }
  addHCMFilter() {
    return 'none';
  }
  addAlphaFilter() {
    return 'none';
  }
  addLuminosityFilter() {
    return 'none';
  }
  addKnockoutFilter() {
    return 'none';
  }
  addHighlightHCMFilter() {
    return 'none';
  }
  createSelectionStyle() {
    return null;
  }
  destroy() {}
}
