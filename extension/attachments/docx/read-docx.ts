import mammoth from 'mammoth';
import { FileError } from '../file-error.ts';
import { readParts } from './parts.ts';

/** What a DOCX says, as HTML: its tables stay tables. A DOCX has no pages of its own. */
export interface DocxRead {
  kind: 'html';
  html: string;
}

/** Reads a DOCX; pictures are left out, nothing outside of the file is read. Throws a `FileError`. */
export async function readDocx(bytes: ArrayBuffer): Promise<DocxRead> {
  try {
    const parts = await readParts(new Uint8Array(bytes));
    const { value } = await mammoth.convertToHtml(
      // Node's build takes a buffer, the browser's an array buffer; each passes over the other's.
      { arrayBuffer: parts.buffer, buffer: parts as Buffer },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    const body = value.replaceAll('<img src="" />', '');
    if (body.replace(/<[^>]*>/g, '').trim() === '') throw new FileError('scan');
    return {
      kind: 'html',
      html: `<!doctype html><html><body><article>${body}</article></body></html>`,
    };
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', { cause: error });
  }
}
