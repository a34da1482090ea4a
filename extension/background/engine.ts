import { Extraction } from '#shared/contract/extraction.ts';
import type { Snapshot } from '../messaging/calls.ts';
import { CallError } from '../messaging/result.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { INCLUDE, requestOf } from './api.ts';
import { loadScript } from './scripts.ts';

/** Reads a page with the same engine, on this device. */
export async function extractOnDevice(page: Snapshot): Promise<Extraction> {
  const engine = await loadScript('soiEngine');
  const language = languageOf(await loadSettings());
  // As the API does: with its date, and through the contract, so that both give the same bytes.
  const today = new Date().toISOString().slice(0, 10);
  const result = Extraction.safeParse(
    engine.extract(requestOf(page), { language, today, include: INCLUDE }),
  );
  if (!result.success) throw new CallError('unknown', { cause: result.error });
  return result.data;
}
