import { MAX_FILE_BYTES } from '../../contract/limits.ts';
import { type ArchiveEntry, FileError } from '../file-error.ts';
import { zipEntries } from '../zip/entries.ts';
import { unpackParts } from '../zip/parts.ts';

const MAX_LISTED = 200;

/** The files of a zip, folders and what a Mac adds left out. */
export function zipFiles(bytes: Uint8Array): ArchiveEntry[] {
  return zipEntries(bytes)
    .filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name))
    .slice(0, MAX_LISTED)
    .map(({ name, size }) => ({ name, size }));
}

/** One file of a zip, unpacked. Throws a `FileError`. */
export async function unzipFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`, 'u');
  const parts = await unpackParts(bytes, {
    names,
    mostBytes: MAX_FILE_BYTES,
    mostTags: Number.POSITIVE_INFINITY,
  }).catch((error: unknown) => {
    throw error instanceof FileError ? error : new FileError('damaged', { cause: error });
  });
  const [part] = parts;
  if (!part) throw new FileError('damaged');
  return part.data;
}
