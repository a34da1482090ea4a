import { latin1, viewOf } from '../bytes.ts';

/** One file of a zip, as its directory states it. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is, 8: deflated; others are not read. */
  method: number;
  isLocked: boolean;
  /** How long it is in the file. */
  packed: number;
  /** How long it says it is when it is unpacked. */
  size: number;
  /** Where its own head begins. */
  at: number;
}

const MAX_ENTRIES = 5000;
const LOCKED = 1;
const UTF8 = 0x800;

/** The directory at a zip's end; empty where there is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = directoryOf(view);
  while (at >= 0 && at + 46 <= view.byteLength && entries.length < MAX_ENTRIES) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const length = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + length), (flags & UTF8) !== 0),
      method: view.getUint16(at + 10, true),
      isLocked: (flags & LOCKED) !== 0,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Programs that write Vietnamese names as UTF-8 without saying so are more than those that don't. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return latin1(bytes);
  }
}

/** Where the directory begins, by the record at the end, before which a comment may stand. */
function directoryOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return -1;
}
