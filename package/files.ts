// `soi/files`: the bytes of a file in, what its text says out. Each reader is loaded when such a file comes.
import type { Extraction } from '../shared/contract/index.ts';
import { type ExtractOptions, extract } from '../shared/engine/extract.ts';
import { readFile } from '../shared/files/readers.ts';
import { withFile, wordsOf } from '../shared/files/source-file.ts';

export { FileError } from '../shared/files/file-error.ts';
export { type FileKind, fileKind } from '../shared/files/file-kind.ts';
export { type FileWords, type ReadOptions, readFile } from '../shared/files/readers.ts';
export { wordsOf } from '../shared/files/source-file.ts';

/** What a file is read with: as a page, and what it is called. */
export interface ExtractFileOptions extends ExtractOptions {
  readonly name?: string;
  /** Where it was found. */
  readonly url?: string;
}

/** Reads a file with the reader of its kind and then with the engine. Throws a `FileError` where it cannot be read. */
export async function extractFile(
  bytes: Uint8Array<ArrayBuffer>,
  { name, url, ...options }: ExtractFileOptions = {},
): Promise<Extraction> {
  const read = await readFile(bytes);
  return withFile(extract({ ...wordsOf(read.read), url }, options), read, name ?? null);
}
