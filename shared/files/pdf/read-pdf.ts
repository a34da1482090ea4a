import { getDocumentProxy } from 'unpdf';
import { FileError } from '../file-error.ts';
import { MAX_LETTERS, type OnPage, type TextRead } from '../file-read.ts';
import { linesOf } from './lines.ts';
import { recoverFonts } from './old-fonts.ts';
import { joinPages } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { type DrawnText, piecesOf } from './pieces.ts';

/** Longer files are read so far; the panel says so. */
const MAX_PAGES = 400;
/** Letters on a page that make it more than a scan with a stamp. */
const FEW_LETTERS = 12;

/** Reads a PDF's text layer. Throws a `FileError`. */
export async function readPdf(
  bytes: Uint8Array,
  onPage: OnPage,
  maxPages = MAX_PAGES,
): Promise<TextRead> {
  const file = await open(bytes);
  try {
    const pagesRead = Math.min(file.numPages, maxPages);
    const drawn: Piece[][] = [];
    let letters = 0;
    for (let number = 1; number <= pagesRead && letters < MAX_LETTERS; number++) {
      onPage(number, file.numPages);
      const pieces = await piecesOfPage(file, number);
      for (const { text } of pieces) letters += text.length;
      drawn.push(pieces);
    }
    const blankPages = drawn.flatMap((pieces, i) => (lettersOf(pieces) < FEW_LETTERS ? i + 1 : []));
    if (blankPages.length === drawn.length) throw new FileError('scan', { pages: file.numPages });
    const recovered = recoverFonts(drawn);
    if (recovered.isUnreadable) throw new FileError('unreadable', { pages: file.numPages });
    const lines = recovered.pages.map((pieces, i) => linesOf(pieces, i + 1));
    return {
      kind: 'text',
      ...joinPages(lines),
      pageCount: file.numPages,
      pagesRead: drawn.length,
      blankPages,
      isConverted: recovered.converted !== null,
      ocr: null,
    };
  } finally {
    await file.loadingTask.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<PdfFile> {
  try {
    return await getDocumentProxy(bytes, {
      // Letters only: nothing is drawn, nothing is fetched, no form is run.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new FileError(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause: error });
  }
}

/** A page that cannot be read is as one without letters; the others are read on. */
async function piecesOfPage(file: PdfFile, number: number): Promise<Piece[]> {
  try {
    const page = await file.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    // As the file has them: normal forms would spoil the letters of old fonts.
    const { items } = await page.getTextContent({ disableNormalization: true });
    page.cleanup();
    const drawn = items.filter((item): item is typeof item & DrawnText => 'str' in item);
    return piecesOf(drawn, { transform, width, height });
  } catch {
    return [];
  }
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}
