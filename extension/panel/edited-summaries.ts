import { browser } from 'wxt/browser';
import type { Extraction } from '#shared/contract/index.ts';

/** Summaries as their readers edited them, by the extraction's id; the latest last. */
export type EditedSummaries = ReadonlyMap<string, Extraction['summary']>;

const KEY = 'editedSummaries';
/** Pages of one sitting: more are not come back to, and the session's store holds 10 MB. */
const MOST = 40;

/** What was edited since the browser started: a panel that was closed goes on where it was left. */
export async function readEdited(): Promise<EditedSummaries> {
  const found = (await browser.storage.session.get(KEY))[KEY];
  return new Map(Array.isArray(found) ? found : []);
}

/** Adds an edited summary and keeps it until the browser is closed. */
export function withEdit(
  edited: EditedSummaries,
  id: string,
  summary: Extraction['summary'],
): EditedSummaries {
  const kept = [...edited].filter(([other]) => other !== id);
  const next = [...kept, [id, summary] as const].slice(-MOST);
  void browser.storage.session.set({ [KEY]: next }).catch(() => undefined);
  return new Map(next);
}
