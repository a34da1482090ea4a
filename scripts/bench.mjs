// `npm run bench [-- --quick]`: measures the engine on saved pages beside what else reads them, how its time
// grows with its input, and what hostile inputs cost. Ratios are to `cheerio/slim` loading the same page.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio/slim';
import { extract, readStages } from '../shared/engine/extract.ts';
import { parsePage } from '../shared/engine/source/markup/page-tree.ts';
import { summarize } from '../shared/engine/summary/summary.ts';
import { CONTENDERS, tokenF1 } from '../tests/bench/contenders.ts';
import { GROWTH_INPUTS, HEAVY_INPUTS } from '../tests/bench/growth.ts';
import { benchPages } from '../tests/bench/pages.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, heavy: { type: 'string' } },
});
const rounds = values.quick ? 2 : 6;
const slowRounds = values.quick ? 3 : 9;
/** Runs of a contender in a row, and those before that fill the processor's caches with its code. */
const RUNS_IN_A_ROW = 25;
const RUNS_AHEAD = 15;
/** A page from this size on has a portal around its article. */
const WHOLE_PAGE = 50_000;

if (values.heavy !== undefined) await runHeavy(Number(values.heavy));
else {
  await comparePages();
  compareParsers();
  measureText();
  measureSummary();
  measureGrowth();
  await measureHeavy();
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timeOf(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Every contender on every page, as a server that has run for a while does it: first all of them on
 * all pages until their code is compiled, then round after round, some runs of each in a row, so that a
 * busy moment strikes all alike and none pays for what another leaves behind.
 */
async function comparePages() {
  const pages = benchPages();
  const quick = [...CONTENDERS.entries()].filter(([, { isSlow }]) => !isSlow);
  await warmUp(pages, quick);
  const table = [];
  for (const { name, html, url, text } of pages) {
    const times = CONTENDERS.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [at, { run }] of quick) {
        for (let i = 0; i < RUNS_AHEAD; i++) await run(html, url);
        for (let i = 0; i < RUNS_IN_A_ROW; i++) times[at].push(await timeOf(() => run(html, url)));
      }
    }
    table.push({ name, html, url, size: html.length, text, times });
  }
  // Apart from the others: what these leave behind would weigh on them.
  for (const { html, url, times } of table)
    for (const [at, { run, isSlow }] of CONTENDERS.entries())
      for (let round = -1; isSlow && round < slowRounds; round++) {
        const time = await timeOf(() => run(html, url));
        if (round >= 0) times[at].push(time);
      }
  for (const row of table) {
    row.medians = row.times.map(median);
    row.f1 = [];
    for (const { run } of CONTENDERS) {
      const got = await run(row.html, row.url);
      row.f1.push(typeof got !== 'string' || row.text === null ? null : tokenF1(got, row.text));
    }
  }
  printPages(table);
}

/** Runs all contenders on all pages until the extraction no longer gets faster, or a limit is reached. */
async function warmUp(pages, contenders) {
  const limit = performance.now() + (values.quick ? 10_000 : 40_000);
  let best = Number.POSITIVE_INFINITY;
  for (let still = 0; still < 3 && performance.now() < limit; ) {
    let time = 0;
    for (let round = 0; round < 20; round++)
      for (const { html, url } of pages)
        for (const [at, { run }] of contenders) {
          const one = await timeOf(() => run(html, url));
          if (at === 0) time += one;
        }
    still = time > best * 0.98 ? still + 1 : 0;
    best = Math.min(best, time);
  }
}

function printPages(table) {
  console.log(
    `Saved pages: median of ${rounds * RUNS_IN_A_ROW} runs; × cheerio/slim load; token F1 of the text\n`,
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
  const cpu = () => process.cpuUsage().user / 1000;
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

/** How much longer twice the input takes; under 2.5 is linear. */
function measureGrowth() {
  const size = values.quick ? 40_000 : 200_000;
  console.log(
    `\nGrowth: time(2n) / time(n) at n = ${size / 1000},000 characters, whole extraction`,
  );
  for (const { name, kind, make } of GROWTH_INPUTS) {
    const [once, twice] = [size, 2 * size].map((length) => {
      const input = make(length);
      extract({ [kind]: input });
      return bestOf(() => extract({ [kind]: input }), values.quick ? 3 : 5);
    });
    const ratio = twice / once;
    const mark = ratio < 2.5 ? '' : '  ← more than linear';
    console.log(
      `  ${name.padEnd(34)}${once.toFixed(1).padStart(8)} ms${twice.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(7)}${mark}`,
    );
  }
}

/** Each in a process of its own, so that its memory is its own. */
async function measureHeavy() {
  console.log('\nHostile inputs, whole extraction: under a second and 200 MB each');
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
  const time = await timeOf(() => extract({ [kind]: input }));
  const grown = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  console.log(
    `  ${name.padEnd(40)}${time.toFixed(0).padStart(6)} ms${Math.max(0, grown).toFixed(0).padStart(6)} MB`,
  );
}
