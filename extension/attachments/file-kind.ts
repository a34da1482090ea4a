/** What a file is by its own bytes, whatever its name or the server says. */
export type FileKind =
  | 'pdf'
  | 'docx'
  /** A DOCX that only a password opens. */
  | 'locked'
  | 'doc'
  | 'xlsx'
  | 'zip'
  | 'image'
  | 'page'
  | 'empty'
  | 'other';

/** First bytes, one row a kind. */
const MAGIC: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'doc', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'zip', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'zip', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** A PDF's first words may stand after a little rubbish. */
const PDF_WITHIN = 1024;

/** Tells a file's kind by its bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  for (const { kind, bytes: magic } of MAGIC) {
    if (!magic.every((byte, i) => bytes[i] === byte)) continue;
    if (kind === 'zip') return insideZip(bytes);
    if (kind === 'doc' && isLocked(bytes)) return 'locked';
    return kind;
  }
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|body|script|meta|!--)/i.test(start)
    ? 'page'
    : 'other';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** One file of a zip, as its directory states it. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is, 8: deflated; others are not read. */
  method: number;
  /** How long it is in the file. */
  packed: number;
  /** How long it says it is when it is unpacked. */
  size: number;
  /** Where its own head begins. */
  at: number;
}

const MAX_ENTRIES = 5000;

function insideZip(bytes: Uint8Array): FileKind {
  const names = zipEntries(bytes).map(({ name }) => name);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  // A file that was cut off has lost its directory, which stands at the end.
  const isCut =
    names.length === 0 && /\[Content_Types\]|word\//.test(latin1(bytes.subarray(0, 4096)));
  return isCut ? 'docx' : 'zip';
}

/** The directory at a zip's end; empty where there is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = directoryOf(view);
  while (at >= 0 && at + 46 <= view.byteLength && entries.length < MAX_ENTRIES) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const length = view.getUint16(at + 28, true);
    const name = latin1(bytes.subarray(at + 46, at + 46 + length));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory begins, by the record at the end, before which a comment may stand. */
function directoryOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return -1;
}

/** "EncryptedPackage", as the directory of an old container writes it. */
const LOCKED = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

function isLocked(bytes: Uint8Array): boolean {
  const [first] = LOCKED as [number];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (LOCKED.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
