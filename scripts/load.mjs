// `npm run load [-- --reports 100000 --small 10000 --requests 200 --callers 4 --keep DIR]`: fills two local databases
// with generated reports, ten citations each, and runs bounded traffic over both from this one process on loopback.
// Prints times per route as ratios to /health of the same run, rows read per corpus query, errors and memory.
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CITATIONS, PROVINCES, randomOf, SUBJECTS, UNITS } from '../tests/load/generate.ts';
import { seed } from '../tests/load/seed.ts';
import { startApi } from './api-process.ts';
import { d1File, openD1 } from './d1-file.mjs';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    small: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '200' },
    callers: { type: 'string', default: '4' },
    keep: { type: 'string' },
  },
});
const sizes = [Number(values.small), Number(values.reports)];
const requests = Number(values.requests);
const callers = Number(values.callers);
const root = values.keep ?? join(tmpdir(), `soi-load-${process.pid}`);

/** Each route with how one request to it is made; `corpus` marks those whose cost must not grow with the corpus. */
const ROUTES = [
  { name: 'GET /health', path: () => '/health' },
  { name: 'GET /v1/reports', corpus: true, path: () => '/v1/reports' },
  { name: '  ?cites=', corpus: true, path: ({ number }) => `/v1/reports?cites=${number}` },
  {
    name: '  ?cites=&place=&kind=',
    corpus: true,
    path: ({ number, place }) => `/v1/reports?cites=${number}&place=${place}&kind=bao-cao`,
  },
  {
    name: '  ?agency=&from=&to=',
    corpus: true,
    path: ({ place, year }) =>
      `/v1/reports?agency=${encodeURIComponent('Ủy ban nhân dân tỉnh ')}${place}&from=${year}&to=${year}`,
  },
  {
    name: '  ?place=&kind=',
    corpus: true,
    path: ({ place }) => `/v1/reports?place=${place}&kind=ke-hoach`,
  },
  { name: '  ?q=', corpus: true, path: ({ words }) => `/v1/reports?q=${words}` },
  {
    name: '  ?q=&place=&from=',
    corpus: true,
    path: ({ words, place, year }) => `/v1/reports?q=${words}&place=${place}&from=${year}`,
  },
  { name: 'GET /v1/documents', corpus: true, path: () => '/v1/documents' },
  { name: '  ?q= (number)', corpus: true, path: ({ number }) => `/v1/documents?q=${number}` },
  { name: '  ?q= (words)', corpus: true, path: () => '/v1/documents?q=nghi%20quyet' },
  {
    name: 'GET /v1/documents/{id}',
    corpus: true,
    path: ({ documentId }) => `/v1/documents/${documentId}`,
  },
  { name: 'GET /v1/indicators', corpus: true, path: () => '/v1/indicators' },
  { name: '  ?q=', corpus: true, path: ({ subject }) => `/v1/indicators?q=${subject}` },
  {
    name: '  ?unit=&place=&period=',
    corpus: true,
    path: ({ unit, place, year }) => `/v1/indicators?unit=${unit}&place=${place}&period=${year}`,
  },
  { name: '  ?report=', corpus: true, path: ({ reportId }) => `/v1/indicators?report=${reportId}` },
  { name: 'GET /v1/agencies ?q=', corpus: true, path: ({ place }) => `/v1/agencies?q=${place}` },
  {
    name: 'GET /v1/agencies/{id}',
    corpus: true,
    path: ({ agencyId }) => `/v1/agencies/${agencyId}`,
  },
  { name: 'GET /v1/reports/{id}', corpus: true, path: ({ reportId }) => `/v1/reports/${reportId}` },
  {
    name: 'GET /documents/{id} (page)',
    corpus: true,
    path: ({ documentId }) => `/documents/${documentId}`,
  },
  { name: 'GET /s/{id} (page)', path: ({ shareId }) => `/s/${shareId}` },
  { name: 'POST /v1/extract', path: () => '/v1/extract', send: ({ text }) => ({ text }) },
  { name: 'POST /v1/summaries', path: () => '/v1/summaries', send: ({ text }) => ({ text }) },
];

const [smaller, larger] = [await measure(sizes[0]), await measure(sizes[1])];
report(smaller, larger);
if (values.keep === undefined) rmSync(root, { recursive: true, force: true });

async function measure(size) {
  const folder = join(root, String(size));
  const filled = existsSync(folder);
  if (!filled) {
    mkdirSync(folder, { recursive: true });
    const empty = await startApi({ folder });
    await empty.stop();
    const began = Date.now();
    const db = openD1(folder);
    seed(db, size, (done) => process.stderr.write(`\r${done} of ${size} reports`));
    db.close();
    process.stderr.write('\n');
    const mb = Math.round(statSync(d1File(folder)).size / 1e6);
    console.log(
      `seeded ${size} reports, ${size * CITATIONS} citations: ${mb} MB in ${seconds(began)} s`,
    );
  }
  const ids = sampleIds(folder);
  const api = await startApi({ folder });
  try {
    return { size, ...(await traffic(api, ids)) };
  } finally {
    await api.stop();
  }
}

/** Ids and numbers of what stands in the database, the same choice at every run. */
function sampleIds(folder) {
  const db = openD1(folder);
  const column = (sql) =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)[0]);
  const ids = {
    number: column('SELECT number FROM documents ORDER BY reports DESC LIMIT 200'),
    documentId: column('SELECT id FROM documents ORDER BY reports DESC LIMIT 200'),
    agencyId: column('SELECT id FROM agencies ORDER BY reports DESC LIMIT 100'),
    reportId: column('SELECT id FROM reports ORDER BY seq DESC LIMIT 500'),
    shareId: column('SELECT id FROM shares WHERE ended IS NULL LIMIT 500'),
  };
  db.close();
  return ids;
}

async function traffic(api, ids) {
  const random = randomOf(7);
  const pick = (list) => list[random(list.length)];
  const given = () => ({
    number: encodeURIComponent(pick(ids.number)),
    documentId: pick(ids.documentId),
    agencyId: pick(ids.agencyId),
    reportId: pick(ids.reportId),
    shareId: pick(ids.shareId),
    place: encodeURIComponent(pick(PROVINCES)),
    year: 2012 + random(14),
    words: encodeURIComponent(
      pick(['chuyen doi so', 'an toàn thực phẩm', 'nong thon moi', 'bao ve moi truong']),
    ),
    subject: encodeURIComponent(pick(SUBJECTS)),
    unit: encodeURIComponent(pick(UNITS)),
    text: `Báo cáo ${random(1e9)}: thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019, đạt 88,84% kế hoạch.`,
  });
  const results = ROUTES.map(() => ({ times: [], rows: [], errors: 0 }));
  const send = async (index) => {
    const { path, send: body } = ROUTES[index];
    const values = given();
    const init = body
      ? {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body(values)),
        }
      : {};
    const began = performance.now();
    const response = await fetch(api.origin + path(values), init);
    await response.arrayBuffer();
    const result = results[index];
    result.times.push(performance.now() - began);
    result.rows.push(
      Number(/rows;desc="(\d+)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1] ?? 0),
    );
    if (!response.ok) result.errors += 1;
  };
  // Once each to warm up, then every route in turn, so that all see the same machine.
  for (let i = 0; i < ROUTES.length; i++) await send(i);
  for (const result of results) Object.assign(result, { times: [], rows: [] });
  const memoryStart = api.memory();
  const began = performance.now();
  let next = 0;
  const caller = async () => {
    while (next < requests * ROUTES.length) await send(next++ % ROUTES.length);
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const perSecond = (requests * ROUTES.length) / ((performance.now() - began) / 1000);
  return { results, perSecond, memoryStart, memoryEnd: api.memory() };
}

function quantile(list, q) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

function report(small, large) {
  console.log(
    `\n${requests} requests a route, ${callers} callers; times as ratios to the p50 of /health in the same run`,
  );
  console.log(
    `${''.padEnd(28)}${`${small.size} reports`.padStart(35)}${`${large.size} reports`.padStart(35)}`,
  );
  console.log(
    `${'route'.padEnd(28)}${'p50    p95    p99   rows   most'.padStart(35)}${'p50    p95    p99   rows   most'.padStart(35)}${'p95 ×'.padStart(8)}`,
  );
  const corpus = { small: [], large: [] };
  let errors = 0;
  ROUTES.forEach((route, i) => {
    const cells = [small, large].map((run) => cellsOf(run, i));
    console.log(
      `${route.name.padEnd(28)}${cells[0].text.padStart(35)}${cells[1].text.padStart(35)}${(cells[1].p95 / cells[0].p95).toFixed(2).padStart(8)}`,
    );
    errors += small.results[i].errors + large.results[i].errors;
    if (!route.corpus) return;
    corpus.small.push(...small.results[i].times.map((time) => time / cells[0].unit));
    corpus.large.push(...large.results[i].times.map((time) => time / cells[1].unit));
  });
  for (const run of [small, large]) {
    const rows = ROUTES.flatMap(({ corpus: is }, i) => (is ? run.results[i].rows : []));
    console.log(
      `${run.size} reports: ${run.perSecond.toFixed(0)} requests/s · /health p50 ${quantile(run.results[0].times, 0.5).toFixed(1)} ms · rows read per corpus query: median ${quantile(rows, 0.5)}, most ${Math.max(...rows)} · memory ${run.memoryStart} → ${run.memoryEnd} MB`,
    );
  }
  const ratio = quantile(corpus.large, 0.95) / quantile(corpus.small, 0.95);
  const grown = ratio > 2;
  console.log(
    `corpus p95 at ${large.size} reports is ${ratio.toFixed(2)} × that at ${small.size} (at most 2) · errors ${errors}`,
  );
  if (grown || errors > 0) process.exitCode = 1;
}

function cellsOf(run, index) {
  const unit = quantile(run.results[0].times, 0.5);
  const { times, rows } = run.results[index];
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => quantile(times, q) / unit);
  const text = [p50, p95, p99].map((value) => value.toFixed(1).padStart(6)).join(' ');
  return {
    unit,
    p95,
    text: `${text} ${String(quantile(rows, 0.5)).padStart(6)} ${String(Math.max(...rows)).padStart(6)}`,
  };
}

function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(0);
}
