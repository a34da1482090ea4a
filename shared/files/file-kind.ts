import { latin1 } from './bytes.ts';
import { isOle, OleContainer } from './ole/container.ts';
import { zipEntries } from './zip/entries.ts';

/** What a file is by its own bytes, whatever its name or the server says. */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'xls'
  | 'ods'
  /** A page that a word processor saved, often under a name that ends in .doc or .xls. */
  | 'html'
  | 'mhtml'
  | 'zip'
  | 'rar'
  | '7z'
  | 'slides'
  /** An Office file that only a password opens. */
  | 'locked'
  | 'image'
  /** A web page that stands where the file should: a portal's sign-in. */
  | 'page'
  | 'empty'
  | 'other';

/** First bytes, one row a kind. */
const MAGIC: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** Streams of an old Office container, one row a kind. */
const STREAMS: readonly { kind: FileKind; stream: RegExp }[] = [
  { kind: 'locked', stream: /^EncryptedPackage$/ },
  { kind: 'doc', stream: /^WordDocument$/ },
  { kind: 'xls', stream: /^(?:Workbook|Book)$/ },
  { kind: 'slides', stream: /^PowerPoint Document$/ },
];

/** Parts of a zip that are an Office file's, one row a kind. */
const PARTS: readonly { kind: FileKind; part: RegExp }[] = [
  { kind: 'docx', part: /^word\/document\d?\.xml$/ },
  { kind: 'xlsx', part: /^xl\/workbook\.(?:xml|bin)$/ },
  { kind: 'slides', part: /^ppt\/presentation\.xml$/ },
];

/** What an OpenDocument's first part says, one row a kind; a template is as its document. */
const OPEN_DOCUMENTS: readonly { kind: FileKind; type: string }[] = [
  { kind: 'odt', type: 'application/vnd.oasis.opendocument.text' },
  { kind: 'ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  { kind: 'slides', type: 'application/vnd.oasis.opendocument.presentation' },
];

/** A PDF's first words may stand after a little rubbish. */
const PDF_WITHIN = 1024;
/** Enough of a page to see its head, and whether it asks for something. */
const PAGE_HEAD = 65_536;

/** Tells a file's kind by its bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (isOle(bytes)) return insideOle(bytes);
  for (const { kind, bytes: magic } of MAGIC)
    if (magic.every((byte, i) => bytes[i] === byte))
      return kind === 'zip' ? insideZip(bytes) : kind;
  return markupKind(bytes);
}

function insideOle(bytes: Uint8Array): FileKind {
  const names = new OleContainer(bytes).streams.map(({ name }) => name);
  return STREAMS.find(({ stream }) => names.some((name) => stream.test(name)))?.kind ?? 'other';
}

function insideZip(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 4096));
  const entries = zipEntries(bytes);
  // An OpenDocument begins with its media type, stored as it is; some writers put it elsewhere.
  const typed = entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  const at = (typed?.at ?? 0) + 30;
  const start = latin1(bytes.subarray(at, at + 120));
  const type = start.startsWith('mimetype') ? start.slice(8) : '';
  const open = OPEN_DOCUMENTS.find((row) => type.startsWith(row.type));
  if (open) return open.kind;
  const names = entries.map(({ name }) => name);
  const found = PARTS.find(({ part }) => names.some((name) => part.test(name)));
  if (found) return found.kind;
  // A file that was cut off has lost its directory, which stands at the end.
  if (names.length === 0 && /\[Content_Types\]|word\//.test(head)) return 'docx';
  return 'zip';
}

/** Signs of a word processor or a spreadsheet in a page's head. */
const OFFICE =
  /urn:schemas-microsoft-com:office|ProgId content="?(?:Word|Excel)|name="?Generator"? content="?(?:Microsoft|LibreOffice|OpenOffice)/i;
/** What a page has that asks for something, as a sign-in does. */
const ASKS = /<(?:form|input|script|iframe|meta http-equiv="?refresh)/i;

/** The spreadsheet markup of 2003, which goes by the name .xls. */
const SHEET_XML = /<Workbook\b[^>]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/;

function markupKind(bytes: Uint8Array): FileKind {
  const head = plainHead(bytes);
  if (
    /^(?:MIME-Version:|From:|Subject:|Content-Type: multipart\/related)/im.test(head.slice(0, 1000))
  )
    if (/Content-Type: multipart\/related/i.test(head)) return 'mhtml';
  if (!/^\s*<(?:!doctype html|html|head|body|script|meta|table|p|div|\?xml|!--)/i.test(head))
    return 'other';
  if (/^\s*<\?xml/i.test(head) && !/<html/i.test(head))
    return SHEET_XML.test(head) ? 'xls' : 'other';
  if (OFFICE.test(head)) return 'html';
  return ASKS.test(head) ? 'page' : 'html';
}

/** A page's beginning in whatever letters, enough to see its tags. */
function plainHead(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, PAGE_HEAD));
  return head.startsWith('\xef\xbb\xbf')
    ? head.slice(3)
    : head.replace(/^(?:\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
}
