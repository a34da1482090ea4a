import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Extraction,
  type Language,
  MAX_FILE_BYTES,
  mebibytes,
} from '../../shared/contract/index.ts';
import { extract } from '../../shared/engine/extract.ts';
import type { PageInput } from '../../shared/engine/source/page.ts';
import { FileError } from '../../shared/files/file-error.ts';
import { fileKind } from '../../shared/files/file-kind.ts';
import { readFile } from '../../shared/files/readers.ts';
import { nameInAddress, withFile, wordsOf } from '../../shared/files/source-file.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { type FileFailure, fileFailures } from '../../shared/messages/file-failures.ts';
import { problemTitles } from '../../shared/messages/problems.ts';
import { ProblemError } from '../../worker/problems.ts';
import { charsetOf, pageHead } from '../../worker/reading/page-head.ts';
import { type Fetch, readPageOrFile } from '../../worker/reading/read-page.ts';
import type { Source } from './sources.ts';

/** Why a source was not read, in words for a person. */
export class NotRead extends Error {}

/** What stands behind a source: a page, or the bytes of a file. */
export type Loaded =
  | { readonly input: PageInput }
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly name: string | null;
      readonly url?: string;
    };

/** What the reading is asked for beside its words. */
interface Asked {
  readonly language: Language;
  readonly today: string;
}

/** Gets what stands behind a source; an address by the guard of the API. Throws NotRead. */
export async function loadSource(
  source: Source,
  language: Language,
  load: Fetch = fetch,
): Promise<Loaded> {
  if (source.kind === 'file')
    return { bytes: new Uint8Array(readFileSync(source.name)), name: source.name };
  try {
    const found = await readPageOrFile(source.name, load, { files: true });
    if ('html' in found) return { input: found };
    return { bytes: found.bytes, name: nameInAddress(found.url), url: found.url };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new NotRead(`${problemTitles[error.key][language]} (${error.message})`);
  }
}

/** A page to be read, and what is known of it beside its words. */
export interface FoundPage {
  readonly input: PageInput;
  /** Says of an extraction of the page which file it is from. */
  readonly withSource: (extraction: Extraction) => Extraction;
}

/** The page in what was got: pages and texts as they are, files by their readers. Throws NotRead. */
export async function pageIn(loaded: Loaded, language: Language): Promise<FoundPage> {
  const asItIs = (extraction: Extraction) => extraction;
  if ('input' in loaded) return { input: loaded.input, withSource: asItIs };
  const { bytes, name, url } = loaded;
  if (bytes.length > MAX_FILE_BYTES) {
    const most = mebibytes(MAX_FILE_BYTES);
    throw new NotRead(format(words['why:too-large'][language], { most }));
  }
  const page = pageOf(bytes, name ?? '');
  if (page) return { input: { ...page, url }, withSource: asItIs };
  try {
    const read = await readFile(bytes);
    return {
      input: { ...wordsOf(read.read), url },
      withSource: (extraction) => withFile(extraction, read, name && basename(name)),
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new NotRead(fileFailures[error.code as FileFailure][language]);
  }
}

/** Reads what was got with the engine. Throws NotRead. */
export async function readLoaded(loaded: Loaded, { language, today }: Asked): Promise<Extraction> {
  const { input, withSource } = await pageIn(loaded, language);
  return withSource(extract(input, { language, today }));
}

/** A saved page or a text, as they stand in a file; null where the bytes are a file of another kind. */
function pageOf(bytes: Uint8Array, name: string): PageInput | null {
  const kind = fileKind(bytes);
  const isPage = kind === 'page' || kind === 'html';
  if (!isPage && kind !== 'other') return null;
  const text = decode(bytes);
  if (text.includes('\0')) return null;
  return isPage || /\.(html?|xhtml)$/i.test(name) ? { html: text } : { text };
}

/** Byte order marks of two bytes a letter, and what they say. */
const MARKS = [
  { first: 0xff, second: 0xfe, charset: 'utf-16le' },
  { first: 0xfe, second: 0xff, charset: 'utf-16be' },
] as const;

/** By its byte order mark, else by the charset that the page names, else as UTF-8. */
function decode(bytes: Uint8Array): string {
  const mark = MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second);
  const charset = mark?.charset ?? charsetOf(`charset=${pageHead(bytes).charset}`);
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
