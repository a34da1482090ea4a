import type { Extraction, Language } from '#shared/contract/index.ts';
import { nameInAddress } from '#shared/files/source-file.ts';
import type { Bindings } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { readToday } from './engine.ts';
import { portalFetch } from './portal-fetch.ts';
import { readFileBytes, readsFiles } from './read-file.ts';
import { readPageOrFile } from './read-page.ts';

/** Reads a page or a file by its address, where this is switched on. */
export async function readAddress(
  env: Bindings,
  url: string,
  language: Language,
): Promise<Extraction> {
  if (env.READ_URLS !== 'on') {
    throw new ProblemError('not-found', 'Reading pages by their address is switched off here.');
  }
  const found = await readPageOrFile(url, portalFetch(env), { files: readsFiles(env) });
  if ('html' in found) return readToday({ ...found, language });
  return readFileBytes(found.bytes, nameInAddress(found.url), { url: found.url, language });
}
