import {
  type ExtractFileFields,
  type Extraction,
  MAX_API_FILE_PAGES,
} from '#shared/contract/index.ts';
import { FileError, type ReadFailure } from '#shared/files/file-error.ts';
import { readFile } from '#shared/files/readers.ts';
import { withFile, wordsOf } from '#shared/files/source-file.ts';
import type { Bindings } from '../bindings.ts';
import { ProblemError, type ProblemKey } from '../problems.ts';
import { readToday } from './engine.ts';

/** The problem that each failure of a file is, and what is said of it beside the problem's own words. */
const PROBLEM_OF: Readonly<Record<ReadFailure, readonly [key: ProblemKey, detail?: string]>> = {
  scan: ['scanned-file'],
  'no-letters': ['scanned-file'],
  encrypted: ['encrypted-file'],
  damaged: ['damaged-file'],
  empty: ['damaged-file', 'The file is empty.'],
  'too-large-inside': ['damaged-file', 'The file unpacks to more than is read.'],
  unreadable: ['unsupported-file', 'The file’s fonts do not say which letter is which.'],
  'sign-in': ['unsupported-file', 'This is a web page. Send it as `html` in JSON.'],
  archive: ['unsupported-file', 'This is an archive. Send one of its files.'],
  'unsupported-rar': [
    'unsupported-file',
    'This is an archive. Unpack it and send one of its files.',
  ],
  'unsupported-slides': ['unsupported-file', 'This is a slide show. Export it as PDF.'],
  'unsupported-doc': ['unsupported-file', 'This is a file of Word before 97. Save it as DOCX.'],
  unsupported: ['unsupported-file'],
};
/** Names of an archive's files that a problem tells. */
const MOST_NAMED = 20;

/** Whether files are read here at all. */
export function readsFiles(env: Bindings): boolean {
  return env.READ_FILES === 'on';
}

/**
 * Reads a file's bytes: its words, then what they say. `name`: what the file is called, if it is known. Throws the
 * problem that the file is.
 */
export async function readFileBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string | null,
  fields: ExtractFileFields,
): Promise<Extraction> {
  try {
    const words = await readFile(bytes, { maxPages: MAX_API_FILE_PAGES });
    return withFile(readToday({ ...fields, ...wordsOf(words.read) }), words, name);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const [key, detail] = PROBLEM_OF[error.code as ReadFailure];
    const names = error.entries.slice(0, MOST_NAMED).map((entry) => entry.name);
    const listed = names.length > 0 ? ` It holds: ${names.join(', ')}.` : '';
    throw new ProblemError(key, detail === undefined ? undefined : detail + listed);
  }
}
