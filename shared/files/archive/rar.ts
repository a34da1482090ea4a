import { latin1, viewOf } from '../bytes.ts';
import type { ArchiveEntry } from '../file-error.ts';

const MAX_ENTRIES = 1000;

/**
 * What a RAR holds, by the heads of its files: both forms, 4 and 5. They are not unpacked: the method is not
 * free, and no kept library without its authors' limits runs in a browser. Empty where the list is locked.
 */
export function rarEntries(bytes: Uint8Array): ArchiveEntry[] {
  try {
    return bytes[6] === 1 ? entriesOf5(bytes) : entriesOf4(bytes);
  } catch {
    // A head that says it is longer than the file.
    return [];
  }
}

const FILE_4 = 0x74;

function entriesOf4(bytes: Uint8Array): ArchiveEntry[] {
  const view = viewOf(bytes);
  const entries: ArchiveEntry[] = [];
  for (let at = 7; at + 7 <= bytes.length && entries.length < MAX_ENTRIES; ) {
    const flags = view.getUint16(at + 3, true);
    const head = view.getUint16(at + 5, true);
    if (head < 7) break;
    const isFile = bytes[at + 2] === FILE_4;
    const packed = isFile || flags & 0x8000 ? view.getUint32(at + 7, true) : 0;
    if (isFile) {
      const from = at + (flags & 0x100 ? 40 : 32);
      const raw = bytes.subarray(from, from + view.getUint16(at + 26, true));
      // A name in Unicode stands behind the plain one.
      const end = raw.indexOf(0);
      const name = nameOf(end < 0 ? raw : raw.subarray(0, end));
      const isFolder = (flags & 0xe0) === 0xe0;
      if (!isFolder) entries.push({ name, size: view.getUint32(at + 11, true) });
    }
    at += head + packed;
  }
  return entries;
}

function entriesOf5(bytes: Uint8Array): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = 8;
  /** A number of seven bits a byte. */
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 50; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at + 7 < bytes.length && entries.length < MAX_ENTRIES) {
    at += 4;
    const size = number();
    const start = at;
    const type = number();
    const flags = number();
    if (flags & 1) number();
    const data = flags & 2 ? number() : 0;
    if (size === 0) break;
    if (type === 2) {
      const kind = number();
      const length = number();
      number();
      at += (kind & 2 ? 4 : 0) + (kind & 4 ? 4 : 0);
      number();
      number();
      const named = number();
      const name = nameOf(bytes.subarray(at, at + named));
      if ((kind & 1) === 0) entries.push({ name, size: length });
    }
    at = start + size + data;
  }
  return entries;
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin1(bytes);
  }
}
