import { readFileSync } from 'node:fs';
import type { Language } from '../../shared/contract/index.ts';
import { MAX_FILE_BYTES, mebibytes } from '../../shared/contract/index.ts';
import type { PageInput } from '../../shared/engine/source/page.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';
import { problemTitles } from '../../shared/messages/problems.ts';
import { ProblemError } from '../../worker/problems.ts';
import { charsetOf, pageHead } from '../../worker/reading/page-head.ts';
import { type Fetch, readPage } from '../../worker/reading/read-page.ts';
import type { Source } from './sources.ts';

/** Why a source was not read, in words for a person. */
export class NotRead extends Error {}

/** The page behind a source: a file's HTML or text, or an address's HTML by the guard of the API. Throws NotRead. */
export async function readInput(
  source: Source,
  language: Language,
  load: Fetch = fetch,
): Promise<PageInput> {
  if (source.kind === 'file') return readFile(source.name, language);
  try {
    return await readPage(source.name, load);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new NotRead(`${problemTitles[error.key][language]} (${error.message})`);
  }
}

function readFile(name: string, language: Language): PageInput {
  const refuse = (why: keyof typeof words & `why:${string}`, data = {}): never => {
    throw new NotRead(format(words[why][language], data));
  };
  const bytes = readFileSync(name);
  if (bytes.length === 0) refuse('why:empty');
  if (bytes.length > MAX_FILE_BYTES) refuse('why:too-large', { most: mebibytes(MAX_FILE_BYTES) });
  const text = decode(bytes);
  if (text.includes('\0')) refuse('why:not-text');
  return isMarkup(name, text) ? { html: text } : { text };
}

/** By its byte order mark, else by the charset that the page names, else as UTF-8. */
function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const { charset } = pageHead(bytes);
  try {
    return new TextDecoder(mark ?? charsetOf(`charset=${charset}`) ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function isMarkup(name: string, text: string): boolean {
  if (/\.(html?|xhtml)$/i.test(name)) return true;
  return /^\s*<(?:!doctype|html|head|body|div|p|article|table|main|section|meta)\b/i.test(
    text.slice(0, 1000),
  );
}
