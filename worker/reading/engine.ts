import type { Extraction, ExtractRequest } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

/** Reads a page with the engine as of today. */
export function readToday(request: ExtractRequest): Extraction {
  const { language, include, ...input } = request;
  return extract(input, { language, include, today: new Date().toISOString().slice(0, 10) });
}
