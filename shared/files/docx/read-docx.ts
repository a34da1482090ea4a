import mammoth from 'mammoth';
import { MAX_FILE_BYTES } from '../../contract/limits.ts';
import { FileError } from '../file-error.ts';
import { type HtmlRead, htmlRead } from '../file-read.ts';
import { type Part, storedZip, unpackParts, type Wanted } from '../zip/parts.ts';
import { hiddenStyles, trackedChanges, withoutHidden } from './hidden-and-changed.ts';

const WANTED: Wanted = {
  /** Its words, and what says where they stand. No pictures, fonts, nothing embedded. */
  names: /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/,
  /** As much as a file may be long. */
  mostBytes: MAX_FILE_BYTES,
  /**
   * The reader takes about 1.4 KB of memory for each tag (measured: 414 MB for 50,000 paragraphs of a letter),
   * so these take some 400 MB at most; a report of 300 pages as Word writes it has 240,000.
   */
  mostTags: 300_000,
};

/**
 * Reads a DOCX, as HTML: its tables stay tables. It has no pages of its own; pictures are left out, nothing
 * outside of the file is read. Throws a `FileError`.
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<HtmlRead> {
  try {
    const unpacked = await unpackParts(bytes, WANTED);
    const { parts, changes } = shownParts(unpacked);
    const zip = storedZip(parts);
    const { value } = await mammoth.convertToHtml(
      // Node's build takes a buffer, the browser's an array buffer; each passes over the other's.
      { arrayBuffer: zip.buffer, buffer: zip as never },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return { ...htmlRead(value.replaceAll('<img src="" />', '')), changes };
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', { cause: error });
  }
}

/** A document's parts without what Word hides, and the changes that are open in its text. */
function shownParts(parts: readonly Part[]) {
  const textOf = ({ data }: Part) => new TextDecoder().decode(data);
  const style = parts.find(({ name }) => name === 'word/styles.xml');
  const hidden = style ? hiddenStyles(textOf(style)) : new Set<string>();
  const main = parts.find(({ name }) => /^word\/document\d?\.xml$/.test(name));
  const shown = parts.map((part) => {
    if (!/^word\/(?:document\d?|footnotes|endnotes)\.xml$/.test(part.name)) return part;
    const before = textOf(part);
    const now = withoutHidden(before, hidden);
    return now === before ? part : { ...part, data: new TextEncoder().encode(now) };
  });
  return { parts: shown, changes: main ? trackedChanges(textOf(main)) : null };
}
