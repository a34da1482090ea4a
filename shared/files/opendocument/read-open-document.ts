import { Parser } from 'htmlparser2';
import { MAX_FILE_BYTES } from '../../contract/limits.ts';
import { FileError } from '../file-error.ts';
import { type HtmlRead, htmlRead } from '../file-read.ts';
import { unpackParts, type Wanted } from '../zip/parts.ts';
import { ContentWriter } from './content-writer.ts';
import { Styles } from './styles.ts';

const WANTED: Wanted = {
  names: /^(?:content|styles|META-INF\/manifest)\.xml$/,
  mostBytes: MAX_FILE_BYTES,
  mostTags: 2_000_000,
};

/**
 * Reads an OpenDocument, a text or a spreadsheet. Our own, over the house's parser of markup: the libraries that
 * are kept bring a PDF reader and an OCR along, or compute a sheet's words anew, while the file has them as
 * they are shown. Throws a `FileError`.
 */
export async function readOpenDocument(bytes: Uint8Array<ArrayBuffer>): Promise<HtmlRead> {
  const parts = await unpackParts(bytes, WANTED).catch((error: unknown) => {
    throw error instanceof FileError ? error : new FileError('damaged', { cause: error });
  });
  const text = (name: string) => {
    const part = parts.find((one) => one.name === name);
    return part ? new TextDecoder().decode(part.data) : '';
  };
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw new FileError('encrypted');
  const content = text('content.xml');
  if (content === '') throw new FileError('damaged');
  const styles = new Styles();
  parse(text('styles.xml'), { onopentag: (name, given) => styles.element(name, given) });
  const writer = new ContentWriter(styles);
  parse(content, {
    onopentag: (name, given) => writer.open(name, given),
    ontext: (words) => writer.text(words),
    onclosetag: (name) => writer.close(name),
  });
  return htmlRead(writer.finish(), writer.cut);
}

function parse(markup: string, handler: ConstructorParameters<typeof Parser>[0]): void {
  const parser = new Parser(handler, { xmlMode: true });
  parser.end(markup);
}
