import type { Extraction, Language } from '#shared/contract/index.ts';
import type { Bindings } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { readToday } from './engine.ts';
import { portalFetch } from './portal-fetch.ts';
import { readPage } from './read-page.ts';

/** Reads a page by its address, where this is switched on. */
export async function readAddress(
  env: Bindings,
  url: string,
  language: Language,
): Promise<Extraction> {
  if (env.READ_URLS !== 'on') {
    throw new ProblemError('not-found', 'Reading pages by their address is switched off here.');
  }
  const page = await readPage(url, portalFetch(env));
  return readToday({ ...page, language });
}
