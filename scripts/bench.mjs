// `npm run bench [-- --quick] [--part pages,growth]`: measures the engine on saved pages beside what else reads them,
// how its time grows with its input, and what hostile inputs cost. Ratios are to `cheerio/slim` loading the same page.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio/slim';
import { extract, readStages } from '../shared/engine/extract.ts';
import { parsePage } from '../shared/engine/source/markup/page-tree.ts';
import { summarize } from '../shared/engine/summary/summary.ts';
import { CONTENDERS } from '../tests/bench/contenders.ts';
import { GROWTH_INPUTS, HEAVY_INPUTS } from '../tests/bench/growth.ts';
import { benchPages } from '../tests/bench/pages.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    part: { type: 'string' },
    heavy: { type: 'string' },
  },
});
const rounds = values.quick ? 2 : 7;
const slowRounds = values.quick ? 1 : 3;
/** A page from this size on has a portal around its article. */
const WHOLE_PAGE = 50_000;

/** How much longer twice the input takes; under 2.5 is linear. */
const MOST_GROWTH = 2.5;
/** Milliseconds: the clock of the processor's time may be wrong by some four. */
const LEAST_TIME = 60;
/** What a million bytes of any input may cost; a shorter one may cost as much. */
const MOST_MS = 3000;
const MOST_MB = 256;

if (values.heavy !== undefined) await runHeavy(Number(values.heavy));
else {
  const parts = {
    pages: comparePages,
    parsers: compareParsers,
    text: measureText,
    summary: measureSummary,
    growth: measureGrowth,
    hostile: measureHeavy,
  };
  const chosen = values.part?.split(',') ?? Object.keys(parts);
  for (const name of chosen) await parts[name]();
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time that this thread has taken. */
function cpu() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Every contender on every page, each in a process of its own that has run for a while, in processor time: what is
 * compiled for one, or is left behind by it, says nothing of another. They take turns, batch by batch, so that a busy
 * moment strikes all alike.
 */
async function comparePages() {
  const pages = benchPages();
  const contenders = CONTENDERS.map((_, at) => startContender(at));
  for (const { ask } of contenders) await ask('warmUp');
  const table = [];
  for (const [at, { name, html }] of pages.entries()) {
    const times = CONTENDERS.map(() => []);
    for (let round = 0; round < rounds; round++)
      for (const [i, { ask }] of contenders.entries())
        if (!CONTENDERS[i].isSlow || round < slowRounds) times[i].push(await ask('batch', at));
    const f1 = [];
    for (const { ask } of contenders) f1.push(await ask('quality', at));
    table.push({ name, size: html.length, medians: times.map(median), f1 });
  }
  for (const { end } of contenders) end();
  printPages(table);
}

/** A process that reads pages as one contender, and answers one question at a time. */
function startContender(at) {
  const script = fileURLToPath(new URL('../tests/bench/contender-process.mjs', import.meta.url));
  const child = fork(script, [String(at), ...(values.quick ? ['quick'] : [])], {
    stdio: 'inherit',
  });
  const ask = (what, page) =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${CONTENDERS[at].name} ended`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer);
      });
      child.send([what, page]);
    });
  return { ask, end: () => child.disconnect() };
}

function printPages(table) {
  console.log(
    `Saved pages: processor time, median of ${rounds} batches; × cheerio/slim load; token F1 of the text\n`,
  );
  for (const { name, size, medians, f1 } of table) {
    console.log(`${name} (${(size / 1000).toFixed(0)} KB)`);
    for (const [at, { name }] of CONTENDERS.entries())
      console.log(
        `  ${name.padEnd(26)}${medians[at].toFixed(2).padStart(9)} ms ${(medians[at] / medians[1]).toFixed(2).padStart(7)} ×${qualityOf([f1[at]])}`,
      );
  }
  const groups = [
    [
      `Pages of ${WHOLE_PAGE / 1000} KB and more, as portals serve them`,
      ({ size }) => size >= WHOLE_PAGE,
    ],
    ['Smaller ones: a short article with hardly a page around it', ({ size }) => size < WHOLE_PAGE],
  ];
  for (const [title, belongs] of groups) {
    const rows = table.filter(belongs);
    console.log(`\n${title} (${rows.length}): geometric mean of the ratios; mean F1`);
    for (const [at, { name }] of CONTENDERS.entries()) {
      const logs = rows.map(({ medians }) => Math.log(medians[at] / medians[1]));
      const ratio = Math.exp(logs.reduce((a, b) => a + b, 0) / logs.length);
      console.log(
        `  ${name.padEnd(26)}${ratio.toFixed(2).padStart(8)} ×${qualityOf(rows.map(({ f1 }) => f1[at]))}`,
      );
    }
  }
}

/** The mean of what is known. */
function qualityOf(values) {
  const known = values.filter((one) => one !== null);
  const sum = known.reduce((a, b) => a + b, 0);
  return known.length === 0 ? '' : `  F1 ${((sum / known.length) * 100).toFixed(1)}`;
}

function bestOf(run, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Why the tree is built anew: what tags that close wrongly cost each parser. */
function compareParsers() {
  console.log('\n100,000 nested tags that close wrongly, parse alone');
  const html = `${'<div>'.repeat(100_000)}${'</b>'.repeat(100_000)}`;
  for (const [name, parse] of [
    ['cheerio/slim', load],
    ['Soi', parsePage],
  ])
    console.log(
      `  ${name.padEnd(26)}${bestOf(() => parse(html), 1)
        .toFixed(0)
        .padStart(8)} ms`,
    );
}

/** The whole engine on plain text: the articles of the pages above, one after the other, and made ones. */
function measureText() {
  console.log('\nPlain text, whole extraction, compiled: median');
  const made = GROWTH_INPUTS.slice(0, 2).map(({ name, make }) => [name, [make(200_000)]]);
  const articles = benchPages().flatMap(({ text }) => text ?? []);
  for (const [name, texts] of [['articles of the pages', articles], ...made]) {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const run = () => {
      for (const text of texts) extract({ text });
    };
    for (let i = 0; i < (values.quick ? 20 : 60); i++) run();
    const times = Array.from({ length: values.quick ? 9 : 31 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    console.log(`  ${name.padEnd(26)}${(bytes / 1e3 / median(times)).toFixed(1).padStart(8)} MB/s`);
  }
}

/** What the summary costs of a whole extraction: processor time of both on the same pages in turn. */
function measureSummary() {
  const stages = benchPages().map(({ html, url }) => ({
    html,
    url,
    read: readStages({ html, url }),
  }));
  let own = 0;
  let whole = 0;
  for (let round = -20; round < (values.quick ? 20 : 100); round++) {
    const start = cpu();
    for (const { read } of stages) summarize(read);
    const between = cpu();
    for (const { html, url } of stages) extract({ html, url });
    if (round < 0) continue;
    own += between - start;
    whole += cpu() - between;
  }
  console.log(
    `\nThe summary: ${((100 * own) / whole).toFixed(1)} % of the whole on the same pages; under 5`,
  );
}

/**
 * How much longer twice the input takes, in processor time. Both sizes take turns, so that a busy moment strikes both
 * alike. What is over the bound is measured once more at twice the sizes: what grows with the square does so there too.
 */
function measureGrowth() {
  const size = values.quick ? 40_000 : 200_000;
  console.log(
    `\nGrowth: time(2n) / time(n) at n = ${size / 1000},000 characters, whole extraction, processor time`,
  );
  for (const { name, kind, make } of GROWTH_INPUTS) {
    const first = growthOf(kind, make, size);
    const again = first.ratio < MOST_GROWTH ? null : growthOf(kind, make, 2 * size);
    const isLinear = again === null || again.ratio < MOST_GROWTH;
    console.log(
      `  ${name.padEnd(42)}${first.once.toFixed(1).padStart(8)} ms${first.twice.toFixed(1).padStart(8)} ms${first.ratio.toFixed(2).padStart(7)}${again === null ? '' : `, from 2n on ${again.ratio.toFixed(2)}`}${isLinear ? '' : '  ← more than linear'}`,
    );
  }
}

function growthOf(kind, make, size) {
  const [once, twice] = [size, 2 * size].map((length) => ({ [kind]: make(length) }));
  extract(once);
  const times = { once: [], twice: [] };
  for (let round = 0; round < (values.quick ? 3 : 5); round++) {
    times.once.push(cpuOf(() => extract(once)));
    times.twice.push(cpuOf(() => extract(twice)));
  }
  const [a, b] = [median(times.once), median(times.twice)];
  return { once: a, twice: b, ratio: b / a };
}

/** Milliseconds of processor time that a run takes, over as many as make the clock exact. */
function cpuOf(run) {
  globalThis.gc?.();
  const start = cpu();
  for (let runs = 1; ; runs++) {
    run();
    const time = cpu() - start;
    if (time >= LEAST_TIME) return time / runs;
  }
}

/** Each in a process of its own, so that its memory is its own. */
async function measureHeavy() {
  console.log(
    `\nHostile inputs, whole extraction: a million bytes in ${MOST_MS} ms and ${MOST_MB} MB at most`,
  );
  for (const at of HEAVY_INPUTS.keys()) {
    const child = fork(fileURLToPath(import.meta.url), ['--heavy', String(at)], {
      stdio: 'inherit',
    });
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

async function runHeavy(at) {
  const { name, kind, make } = HEAVY_INPUTS[at];
  // Once on something small, so that loading and compiling are not counted.
  extract({ text: GROWTH_INPUTS[0].make(20_000) });
  extract({ html: `<p>${GROWTH_INPUTS[0].make(20_000)}</p>` });
  const input = make();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = cpu();
  extract({ [kind]: input });
  const time = cpu() - start;
  const grown = Math.max(0, (process.resourceUsage().maxRSS * 1024 - before) / 1e6);
  const size = Buffer.byteLength(input) / 1e6;
  const most = Math.max(1, size);
  const holds = time <= MOST_MS * most && grown <= MOST_MB * most;
  console.log(
    `  ${name.padEnd(40)}${size.toFixed(1).padStart(5)} MB in ${time.toFixed(0).padStart(6)} ms${grown.toFixed(0).padStart(6)} MB${holds ? '' : '  ← over the bound'}`,
  );
}
