import { setTimeout as rest } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome, ThreadData } from './messages.ts';
import { loadSource, NotRead } from './read-source.ts';
import type { Source } from './sources.ts';

/** A source that takes longer is given up: the slowest page that may be read takes a tenth of it. */
const MOST_MS = 60_000;
/** Sources that may be read ahead of the one that is written next, a thread: what is read waits in memory. */
const AHEAD = 16;

/**
 * Reads sources with some threads and tells their outcomes in the order of the sources. A source that brings its thread
 * down, or takes too long, costs that source alone. Pages of addresses are fetched one at a time, with a rest.
 */
export async function* readAll(
  sources: readonly Source[],
  data: ThreadData,
  signal: AbortSignal,
): AsyncGenerator<{ source: Source; outcome: Outcome }> {
  const { jobs, pauseMs, language } = data.options;
  const outcomes = new Map<number, Promise<Outcome>>();
  const count = Math.max(1, Math.min(jobs, sources.length));
  const threads = Array.from({ length: count }, () => new Thread(data));
  let fetched: Promise<unknown> = Promise.resolve();
  let hasFetched = false;
  let next = 0;

  const fetchPage = (source: Source) => {
    const page = fetched.then(async () => {
      if (hasFetched) await rest(pauseMs, undefined, { signal });
      hasFetched = true;
      return loadSource(source, language);
    });
    fetched = page.catch(() => {});
    return page;
  };
  const start = (index: number): Promise<Outcome> => {
    const source = sources[index] as Source;
    const thread = threads[index % count] as Thread;
    if (source.kind === 'file') return thread.read({ index, source, loaded: null });
    return fetchPage(source).then(
      (loaded) => thread.read({ index, source, loaded }),
      (error: unknown) => {
        if (!(error instanceof NotRead)) throw error;
        return { ok: false, why: error.message };
      },
    );
  };
  try {
    for (let index = 0; index < sources.length; index++) {
      for (; next < sources.length && next < index + count * AHEAD; next++) {
        const outcome = start(next);
        outcome.catch(() => {});
        outcomes.set(next, outcome);
      }
      signal.throwIfAborted();
      const outcome = await outcomes.get(index);
      outcomes.delete(index);
      signal.throwIfAborted();
      if (outcome) yield { source: sources[index] as Source, outcome };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** One thread and the jobs that wait for it. */
class Thread {
  private readonly data: ThreadData;
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(data: ThreadData) {
    this.data = data;
  }

  read(job: Job): Promise<Outcome> {
    const outcome = this.last.then(() => this.run(job));
    this.last = outcome;
    return outcome;
  }

  private run(job: Job): Promise<Outcome> {
    this.worker ??= new Worker(new URL('./thread.ts', import.meta.url), { workerData: this.data });
    const { worker } = this;
    return new Promise((resolve) => {
      const end = (outcome: Outcome) => {
        clearTimeout(timer);
        worker.off('message', end).off('error', down).off('exit', gone);
        resolve(outcome);
      };
      const fail = (why: string) => {
        this.worker = null;
        end({ ok: false, why });
        // What a thread that goes down has left to say is told already.
        worker.on('error', () => {});
        void worker.terminate();
      };
      const down = (error: unknown) => fail(error instanceof Error ? error.message : 'error');
      const gone = () => fail('exit');
      const timer = setTimeout(() => fail(`> ${MOST_MS / 1000} s`), MOST_MS);
      worker.on('message', end).on('error', down).on('exit', gone);
      worker.postMessage(job);
    });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
