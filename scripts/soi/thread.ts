// A thread that reads sources: one job in, one outcome out.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Outcome, ThreadData } from './messages.ts';
import { loadSource, NotRead, readLoaded } from './read-source.ts';
import { render } from './render.ts';

const { options, heads, whole } = workerData as ThreadData;
const { language, today } = options;

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await outcomeOf(job));
});

async function outcomeOf({ source, loaded }: Job): Promise<Outcome> {
  try {
    const found = loaded ?? (await loadSource(source, language));
    const extraction = await readLoaded(found, { language, today });
    if (whole) return { ok: true, rendered: null, extraction };
    return { ok: true, rendered: await render(extraction, options, heads), extraction: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, why: error instanceof NotRead ? why : (why.split('\n', 1)[0] ?? why) };
  }
}
