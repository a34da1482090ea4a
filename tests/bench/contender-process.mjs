// A process of one contender of `npm run bench`: what is compiled for one says nothing of another. Asked by messages.
import { CONTENDERS, tokenF1 } from './contenders.ts';
import { benchPages } from './pages.ts';

const [, , number, isQuick] = process.argv;
const { run, isSlow } = CONTENDERS[Number(number)];
const pages = benchPages();
/** Milliseconds of a batch: some twenty times what a clock of the processor's time may be wrong by. */
const BATCH = 80;
const LEAST_RUNS = isSlow ? 2 : 10;
/** Milliseconds after which reading on makes nothing faster that still gets faster. */
const LONGEST_WARM_UP = (isSlow ? 4000 : 12_000) / (isQuick ? 4 : 1);

/** Milliseconds of processor time that this thread has taken. */
function cpu() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function timeOf(page, runs) {
  const start = cpu();
  for (let i = 0; i < runs; i++) await run(page.html, page.url);
  return cpu() - start;
}

/** Reads all pages until that no longer gets faster. */
async function warmUp() {
  const end = cpu() + LONGEST_WARM_UP;
  let best = Number.POSITIVE_INFINITY;
  for (let still = 0; still < 3 && cpu() < end; ) {
    let time = 0;
    for (const page of pages) time += await timeOf(page, isSlow ? 1 : 20);
    still = time > best * 0.98 ? still + 1 : 0;
    best = Math.min(best, time);
  }
}

/** Milliseconds of one reading of a page, in a row of them, and those before it that fill the processor's caches. */
async function batchOf(page) {
  const ahead = Math.ceil(LEAST_RUNS / 2);
  const one = (await timeOf(page, ahead)) / ahead;
  const runs = Math.min(400, Math.max(LEAST_RUNS, Math.ceil(BATCH / Math.max(one, 0.05))));
  return (await timeOf(page, runs)) / runs;
}

async function qualityOf({ html, url, text }) {
  const got = await run(html, url);
  return typeof got !== 'string' || text === null ? null : tokenF1(got, text);
}

const ANSWERS = {
  warmUp,
  batch: (at) => batchOf(pages[at]),
  quality: (at) => qualityOf(pages[at]),
};

process.on('message', async ([what, at]) => process.send((await ANSWERS[what](at)) ?? null));
