// `npm run size [-- --no-build]`: builds the extension and measures, gzipped, what each part loads before
// anything is asked for, and the engine that the device loads to read by itself. Fails when a budget is passed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { BUDGETS } from './budgets.ts';
import { wrangler } from './wrangler.mjs';

const OUT = '.output/chrome-mv3';
const KB = 1024;

/** Gzip size of each file; text compresses better together, but browsers read them one by one. */
const sizeOf = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** A page's scripts as the browser loads them at once: those of its HTML and what they import. */
function scriptsOf(page) {
  const html = readFileSync(join(OUT, page), 'utf8');
  const found = new Set();
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path);
  while (queue.length > 0) {
    const path = queue.pop();
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(OUT, path), 'utf8');
    // Static imports only: `import"./x.js"` and `import{…}from"./x.js"`, not `import(…)`.
    for (const [, name] of code.matchAll(
      /(?:^|[;}\s])import(?:[^"'()]*from)?["'`](\.[^"'`]+)["'`]/g,
    ))
      queue.push(join(dirname(path), name));
  }
  return [...found].map((path) => join(OUT, path));
}

/** Built files whose names begin alike; a hash follows. */
const builtFiles = (folder, start) =>
  readdirSync(join(OUT, folder))
    .filter((name) => name.startsWith(start))
    .map((name) => join(OUT, folder, name));

/** What a file reader loads beside the worker that calls it: its chunk, and the chunks that it imports. */
function readerOf(name) {
  const files = builtFiles('assets', `${name}-`);
  for (const file of files)
    for (const [, chunk] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\()\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    )) {
      const path = join(OUT, 'assets', chunk);
      // The worker that calls it is counted by itself.
      if (!files.includes(path) && !chunk.startsWith('file.worker-')) files.push(path);
    }
  return files;
}

/** The Worker as it is deployed: wrangler's own bundle. */
async function workerBundle() {
  const out = '.wrangler/size';
  const built = await wrangler(['deploy', '--dry-run', '--minify', '--outdir', out], {
    quiet: true,
  });
  if (built !== 0) throw new Error('the Worker did not build');
  return sizeOf([join(out, 'index.js')]);
}

/** What the share page loads: any script beside the API reference's own. */
const shareScripts = readdirSync('worker/public')
  .filter((name) => name.endsWith('.js'))
  .map((name) => join('worker/public', name));

if (!process.argv.includes('--no-build')) await build({ browser: 'chrome' });

const parts = [
  ['content script', BUDGETS.contentScript, sizeOf([join(OUT, 'content-scripts/portal.js')])],
  ['side panel', BUDGETS.sidePanel, sizeOf(scriptsOf('sidepanel.html'))],
  ['background', BUDGETS.background, sizeOf([join(OUT, 'background.js')])],
  ['share page scripts', BUDGETS.sharePage, sizeOf(shareScripts)],
  ['Worker', BUDGETS.worker, await workerBundle()],
  ['engine on the device', BUDGETS.deviceEngine, sizeOf([join(OUT, 'engine.js')])],
];
const others = [
  ['library', sizeOf(scriptsOf('library.html'))],
  ['options', sizeOf(scriptsOf('options.html'))],
  ['welcome', sizeOf(scriptsOf('welcome.html'))],
  ['fetching a file, when asked for', sizeOf(builtFiles('chunks', 'read-file-'))],
  ['worker that reads it', sizeOf(builtFiles('assets', 'file.worker-'))],
  ...[
    ['PDF', 'read-pdf'],
    ['DOCX', 'read-docx'],
    ['XLSX, XLS', 'read-workbook'],
    ['DOC', 'read-doc'],
    ['RTF', 'read-rtf'],
    ['ODT, ODS', 'read-open-document'],
    ['HTML, MHTML', 'read-page'],
  ].map(([kinds, name]) => [`reader of ${kinds}, when asked for`, sizeOf(readerOf(name))]),
  ['drawing of scans, when asked for', sizeOf(readerOf('pages.worker'))],
  [
    'recogniser of scans, when asked for',
    sizeOf([...builtFiles('ocr', ''), ...builtFiles('chunks', 'recognise-')]),
  ],
];

let passed = true;
const line = (name, size, rest) =>
  console.log(`${name.padEnd(38)} ${(size / KB).toFixed(1).padStart(8)} KB ${rest}`);
console.log('gzip');
for (const [name, budget, size] of parts) {
  const holds = size <= budget * KB;
  passed &&= holds;
  line(
    name,
    size,
    `of ${budget}, ${budget * KB - size} bytes left${holds ? '' : '   PASSED ITS BUDGET'}`,
  );
}
for (const [name, size] of others) line(name, size, '');
if (!passed) process.exitCode = 1;
