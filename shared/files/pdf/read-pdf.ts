import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { FileError } from '../file-error.ts';
import { MAX_LETTERS, type OnPage, type TextRead } from '../file-read.ts';
import { drawingOf } from './drawing.ts';
import { recoverFonts } from './old-fonts.ts';
import { joinPages } from './paragraphs.ts';
import type { Piece, Rule } from './piece.ts';
import { type DrawnText, type PageBox, piecesOf, turnedRules } from './pieces.ts';
import { pageLines } from './ruled-tables.ts';
import { placeStamps } from './stamps.ts';

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
    const rules: Rule[][] = [];
    let letters = 0;
    for (let number = 1; number <= pagesRead && letters < MAX_LETTERS; number++) {
      onPage(number, file.numPages);
      const page = await readPage(file, number);
      for (const { text } of page.pieces) letters += text.length;
      drawn.push(page.pieces);
      rules.push(page.rules);
    }
    const blankPages = drawn.flatMap((pieces, i) => (lettersOf(pieces) < FEW_LETTERS ? i + 1 : []));
    if (blankPages.length === drawn.length) throw new FileError('scan', { pages: file.numPages });
    const recovered = recoverFonts(drawn);
    if (recovered.isUnreadable) throw new FileError('unreadable', { pages: file.numPages });
    const lines = recovered.pages.map((pieces, i) => pageLines(pieces, rules[i] ?? [], i + 1));
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
      // Pictures are left out of what is listed as drawn.
      maxImageSize: 1,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new FileError(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause: error });
  }
}

interface PageRead {
  pieces: Piece[];
  rules: Rule[];
}

/** A page that cannot be read is as one without letters; the others are read on. */
async function readPage(file: PdfFile, number: number): Promise<PageRead> {
  try {
    const page = await file.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const box: PageBox = { transform, width, height };
    // As the file has them: normal forms would spoil the letters of old fonts.
    const { items } = await page.getTextContent({ disableNormalization: true });
    const drawn = items.filter((item): item is typeof item & DrawnText => 'str' in item);
    const { rules, stamped } = await drawingOn(page);
    page.cleanup();
    const { pieces, turn } = piecesOf(drawn, box);
    const stamps = piecesOf(stamped, box, turn).pieces;
    return { pieces: placeStamps(pieces, stamps), rules: turnedRules(rules, box, turn) };
  } catch {
    return { pieces: [], rules: [] };
  }
}

/** What a page draws beside its text; nothing of one whose drawing cannot be read. */
async function drawingOn(page: Awaited<ReturnType<PdfFile['getPage']>>) {
  try {
    const { OPS } = await getResolvedPDFJS();
    return drawingOf(await page.getOperatorList(), OPS);
  } catch {
    return { rules: [], stamped: [] };
  }
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}
