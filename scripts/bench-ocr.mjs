// `npm run bench:ocr [-- --quick] [-- --only 200]`: prints pages as a scanner would have them, recognises their letters
// with the extension's own steps and settings, and compares the text, its documents and its figures with those of the
// text that was printed. Time is the processor's: what a page takes on an idle machine, on one core after the other.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createWorker, OEM } from 'tesseract.js';
import { build } from 'vite';
import { pageOf } from '../extension/ocr/page-words.ts';
import { DPI, PAGE, STRIP } from '../extension/ocr/settings.ts';
import { extract } from '../shared/engine/extract.ts';
import { ocrText } from '../shared/files/ocr/ocr-read.ts';
import { readPdf } from '../shared/files/pdf/read-pdf.ts';
import { distance, documentsOf, f1, figuresOf, plain, shared } from '../tests/bench/letters.ts';
import { SPOILINGS } from '../tests/bench/spoil.ts';
import { ensureChromium } from './browser.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    dpi: { type: 'string' },
    pages: { type: 'string' },
    show: { type: 'boolean' },
    save: { type: 'boolean' },
    trust: { type: 'boolean' },
  },
});
/** A4 in CSS pixels. */
const WIDTH = 794;
const HEIGHT = 1123;
const MARGIN = { x: 106, y: 75 };
const BOUNDS = { clean: 0.5, spoiled: 2, seconds: 5, documents: 97, figures: 95 };
const drawnDpi = Number(values.dpi ?? DPI);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const pages = (await printedPages()).filter(({ name }) =>
  new RegExp(values.pages ?? '').test(name),
);
const code = await browserCode();
const worker = await startReader();
const wanted = SPOILINGS.filter(({ name, dpi }) =>
  values.only ? `${name} ${dpi}`.includes(values.only) : !values.quick || dpi === 200,
);
console.log(
  `${pages.length} pages, ${pages.reduce((sum, { text }) => sum + plain(text).length, 0)} letters; drawn at ${drawnDpi} dpi`,
);
console.log(
  'pages          dpi   letters wrong   documents F1   figures F1   CPU s a page   confidence',
);
let holds = true;
for (const how of wanted) {
  const sum = { letters: 0, wrong: 0, seconds: 0, confidence: 0 };
  const documents = { right: 0, expected: 0, found: 0 };
  const figures = { right: 0, expected: 0, found: 0 };
  for (const page of pages) {
    const { text, seconds, confidence, words } = await recognise(page, how);
    sum.seconds += seconds;
    sum.confidence += confidence;
    sum.letters += plain(page.text).length;
    const wrong = distance(plain(page.text), plain(text));
    sum.wrong += wrong;
    const seen = extract({ text });
    count(documents, documentsOf(page.extraction), documentsOf(seen));
    count(figures, figuresOf(page.extraction), figuresOf(seen));
    if (values.show) console.log(page.name, wrong, differences(plain(page.text), plain(text)));
    if (values.trust) console.log(trustOf(plain(page.text), words));
  }
  const wrong = (100 * sum.wrong) / sum.letters;
  const documentsF1 = f1(documents.right, documents.expected, documents.found);
  const figuresF1 = f1(figures.right, figures.expected, figures.found);
  const seconds = sum.seconds / pages.length;
  const isClean = how.name === 'clean';
  const isBound = how.dpi === 200 || isClean;
  const isRight =
    !isBound ||
    (wrong <= (isClean ? BOUNDS.clean : BOUNDS.spoiled) &&
      documentsF1 >= BOUNDS.documents &&
      figuresF1 >= BOUNDS.figures &&
      seconds <= BOUNDS.seconds);
  holds &&= isRight;
  console.log(
    `${how.name.padEnd(14)} ${how.dpi}   ${wrong.toFixed(2).padStart(11)} % ${documentsF1.toFixed(1).padStart(14)} ${figuresF1.toFixed(1).padStart(12)} ${seconds.toFixed(2).padStart(14)} ${(sum.confidence / pages.length).toFixed(0).padStart(12)}${isRight ? '' : '   BEYOND ITS BOUND'}`,
  );
}
await worker.terminate();
await browser.close();
if (!holds) process.exitCode = 1;

function count(of, expected, found) {
  of.right += shared(expected, found);
  of.expected += expected.length;
  of.found += found.length;
}

/** Own pages, as they are printed, with the text that their PDF says. */
async function printedPages() {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } });
  const page = await context.newPage();
  const out = [];
  const folder = 'tests/files/printed';
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (const path of ['tests/files/report.html', ...files.map((name) => join(folder, name))]) {
    await page.setContent(readFileSync(path, 'utf8'));
    const style = `<style>html{font-family:"Liberation Serif","Times New Roman",serif}body{font-family:inherit!important;margin:${MARGIN.y}px ${MARGIN.x - 30}px ${MARGIN.y}px ${MARGIN.x}px!important}</style>`;
    for (const [i, html] of (await page.evaluate(splitPages, HEIGHT - 2 * MARGIN.y)).entries()) {
      const content = `<!doctype html><meta charset="utf-8">${html.head}${style}<body>${html.body}</body>`;
      await page.setContent(content);
      const pdf = await page.pdf({ width: `${WIDTH}px`, height: `${HEIGHT}px`, tagged: false });
      const { text } = await readPdf(new Uint8Array(pdf), () => undefined);
      const name = `${path.replace(/.*\/|\.html/g, '')} ${i + 1}`;
      out.push({ name, content, text, extraction: extract({ text }) });
    }
  }
  await context.close();
  return out;
}

/** In the browser: a page's body as parts that fit on a sheet each. */
function splitPages(height) {
  const head = [...document.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  const sheets = [[]];
  let top = 0;
  for (const child of [...document.body.children]) {
    const { offsetTop, offsetHeight } = child;
    const isBreak = getComputedStyle(child).breakBefore === 'page';
    if (isBreak || (offsetTop + offsetHeight - top > height && sheets.at(-1).length > 0)) {
      sheets.push([]);
      top = offsetTop;
    }
    sheets.at(-1).push(child.outerHTML);
  }
  return sheets.map((parts) => ({ head, body: parts.join('') }));
}

async function startReader() {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'),
  );
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(folder, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
  });
  return worker;
}

/** What runs in the browser: the spoiling, and the extension's own drawing of a page. */
async function browserCode() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#shared': resolve('shared') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/bench/in-browser.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  return output[0].code;
}

/** Photographs a page, spoils it, draws it as the extension draws a PDF's page, and recognises it. */
async function recognise({ content }, how) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: how.dpi / 96,
  });
  const page = await context.newPage();
  await page.setContent(content);
  const picture = await page.screenshot({ type: 'png' });
  await page.setContent('<!doctype html>');
  await page.addScriptTag({ content: code });
  const photo = await page.evaluate(
    ([png, how]) => globalThis.bench.spoil(png, how),
    [`data:image/png;base64,${picture.toString('base64')}`, how],
  );
  const began = performance.now();
  const drawn = await page.evaluate(
    ([photo, dpi]) => globalThis.bench.drawn(photo, dpi),
    [photo, drawnDpi],
  );
  await context.close();
  const drawing = (performance.now() - began) / 1000;
  const before = process.cpuUsage();
  if (values.save) saved(drawn, how);
  const data = await told(drawn.picture, PAGE);
  const strip = drawn.tables && {
    strip: await told(drawn.tables.picture, STRIP),
    places: drawn.tables.places,
  };
  const { user, system } = process.cpuUsage(before);
  const own = { ...pageOf(data, strip, drawnDpi / 72), rules: drawn.rules };
  const { text } = ocrText([own], 1);
  const seconds = (user + system) / 1e6;
  return { text, seconds, drawing, confidence: own.confidence, words: own.words };
}

function saved({ picture, tables }, { name, dpi }) {
  writeFileSync(`test-results/${name}-${dpi}.png`, Buffer.from(picture, 'base64'));
  if (tables)
    writeFileSync(`test-results/${name}-${dpi}-cells.png`, Buffer.from(tables.picture, 'base64'));
}

async function told(png, how) {
  await worker.setParameters({ ...how, user_defined_dpi: String(drawnDpi) });
  const { data } = await worker.recognize(
    Buffer.from(png, 'base64'),
    {},
    { blocks: true, text: true },
  );
  return data;
}

/** Words of two texts that differ, the first few. */
function differences(a, b) {
  const left = a.split(' ');
  const have = new Map();
  for (const word of b.split(' ')) have.set(word, (have.get(word) ?? 0) + 1);
  const lost = [];
  for (const word of left) {
    const more = have.get(word) ?? 0;
    if (more > 0) have.set(word, more - 1);
    else lost.push(word);
  }
  const extra = [...have].flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return `lost: ${lost.slice(0, 20).join(' ')} | read: ${extra.slice(0, 20).join(' ')}`;
}

/** How sure the recogniser is of words that are right, and of those that are not. */
function trustOf(text, words) {
  const right = new Set(text.split(' '));
  const of = (isRight) =>
    words
      .filter(({ text: word }) => right.has(word) === isRight)
      .map(({ confidence }) => Math.round(confidence))
      .sort((a, b) => a - b);
  const bad = of(false);
  return `right: ${of(true).slice(0, 12).join(' ')} … wrong: ${bad.join(' ')}`;
}
