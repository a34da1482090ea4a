import { joined, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { type ZipEntry, zipEntries } from './entries.ts';

/** What of a zip is unpacked, and how much at most. */
export interface Wanted {
  /** Names of the parts that are read; all others stay packed. */
  names: RegExp;
  /** All that is read may unpack to this. */
  mostBytes: number;
  /** Markup's "<" in all that is read: its reader's memory grows with them. */
  mostTags: number;
}

/** A part of a zip, unpacked. */
export interface Part {
  name: string;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * Unpacks parts of a zip: what follows meets no byte that was not counted here. What the directory states is
 * looked at first, then what really comes out of each part, since a directory may lie. Throws a `FileError`:
 * "too-large-inside", "encrypted" or "damaged".
 */
export async function unpackParts(
  bytes: Uint8Array<ArrayBuffer>,
  { names, mostBytes, mostTags }: Wanted,
): Promise<Part[]> {
  const entries = zipEntries(bytes).filter(({ name }) => names.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw tooLarge();
  const left = { bytes: mostBytes, tags: mostTags };
  const parts: Part[] = [];
  for (const entry of entries)
    parts.push({ name: entry.name, data: await unpack(bytes, entry, left) });
  return parts;
}

const tooLarge = () => new FileError('too-large-inside');

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  left: { bytes: number; tags: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const view = viewOf(bytes);
  const { at, packed, method, isLocked } = entry;
  if (isLocked) throw new FileError('encrypted');
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
export function storedZip(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
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
  const view = viewOf(bytes);
  for (const [at, value] of fields) view.setUint32(at, value, true);
  return bytes;
}
