import { MAX_FILE_BYTES } from '#shared/contract/limits.ts';
import { FileError } from '../file-error.ts';
import { type ZipEntry, zipEntries } from '../file-kind.ts';

/** What of a DOCX is read: its words, and what says where they stand. No pictures, fonts, nothing embedded. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;

/**
 * Its reader takes about 1.4 KB of memory for each tag (measured: 414 MB for 50,000 paragraphs of a letter),
 * so these take some 400 MB at most; a report of 300 pages as Word writes it has 240,000.
 */
const MOST_TAGS = 300_000;

/**
 * A DOCX with nothing but the parts that are read, stored as they are: what follows meets no byte that was not
 * counted here. What the directory states is looked at first, then what really comes out of each part, since
 * a directory may lie. Throws a `FileError`: "too-large-inside", or "damaged".
 */
export async function readParts(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = zipEntries(bytes).filter(({ name }) => READ.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_FILE_BYTES) throw tooLarge();
  // All that is read may unpack to as much as a file may be long.
  const left = { bytes: MAX_FILE_BYTES, tags: MOST_TAGS };
  const parts: Part[] = [];
  for (const entry of entries)
    parts.push({ name: entry.name, data: await unpack(bytes, entry, left) });
  return store(parts);
}

interface Part {
  name: string;
  data: Uint8Array;
}

const tooLarge = () => new FileError('too-large-inside');

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  left: { bytes: number; tags: number },
): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw new FileError('damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const body = new Blob([bytes.subarray(from, from + packed)]).stream();
  if (method !== STORED && method !== DEFLATED) throw new FileError('damaged');
  const stream =
    method === STORED ? body : body.pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    left.bytes -= value.length;
    for (let i = value.indexOf(TAG); i >= 0; i = value.indexOf(TAG, i + 1)) left.tags--;
    if (left.bytes < 0 || left.tags < 0) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  return joined(chunks);
}

const STORED = 0;
const DEFLATED = 8;
/** "<" */
const TAG = 0x3c;

/** A zip of parts that are stored as they are. */
function store(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data } of parts) {
    const letters = new TextEncoder().encode(name);
    const { length } = data;
    const named = letters.length;
    bodies.push(record(30, [0, 0x04034b50], [18, length], [22, length], [26, named]));
    bodies.push(letters, data);
    directory.push(record(46, [0, 0x02014b50], [20, length], [24, length], [28, named], [42, at]));
    directory.push(letters);
    at += 30 + named + length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = parts.length | (parts.length << 16);
  return joined([
    ...bodies,
    ...directory,
    record(22, [0, 0x06054b50], [8, count], [12, size], [16, at]),
  ]);
}

/** A record of a zip: numbers of four bytes at their places, whose upper half may be the next field of two. */
function record(length: number, ...fields: [at: number, value: number][]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of fields) view.setUint32(at, value, true);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
