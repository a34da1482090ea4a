import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { extract } from '#shared/engine/extract.ts';
import { PORTAL_PAGES, urlOf } from '../unit/source/portals.ts';
import { runsOf } from '../unit/source/runs.ts';
import type * as anchoring from './text-map-page.ts';

declare global {
  var soi: typeof anchoring;
}

interface Fixture {
  name: string;
  url: string;
  html: string;
}

const folder = (path: string) => new URL(path, import.meta.url);
const htmlIn = (at: URL) => readdirSync(at).filter((name) => name.endsWith('.html'));
const html = (file: string, at: URL) => readFileSync(new URL(file, at), 'utf8');

const portals = folder('../fixtures/portals/');
const own = folder('./fixtures/');
/** Real saved pages beside the checkout. */
const saved = folder('../../../shared/eval/dev/');

const FIXTURES: Fixture[] = [
  ...PORTAL_PAGES.map((page) => ({
    name: page.file,
    url: urlOf(page),
    html: html(page.file, portals),
  })),
  ...htmlIn(own).map((name) => ({
    name,
    url: `https://stttt.quangngai.gov.vn/${name}`,
    html: html(name, own),
  })),
];
if (existsSync(saved))
  for (const file of htmlIn(saved)) {
    const { url } = JSON.parse(html(file.replace('.html', '.json'), saved));
    FIXTURES.push({ name: file, url, html: html(file, saved) });
  }
else
  console.warn(
    'SKIPPED: no saved pages beside this checkout (../shared/eval/dev); invented ones only.',
  );

const executablePath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

const test = base.extend<{ show: (fixture: Fixture) => Promise<Page> }, { code: string }>({
  code: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
    async ({}, use) => {
      const built = (await build({
        logLevel: 'error',
        configFile: false,
        build: {
          write: false,
          rollupOptions: {
            input: 'tests/e2e/text-map-page.ts',
            output: { format: 'iife', name: 'soi' },
            preserveEntrySignatures: 'strict',
          },
        },
      })) as Rolldown.RolldownOutput;
      await use(built.output[0].code);
    },
    { scope: 'worker' },
  ],
  /** Opens a page whose own scripts run, with nothing else to be had from its portal. */
  show: async ({ page, code }, use) => {
    await page.addInitScript({ content: code.replace(/^(?:var|const) soi\b/m, 'globalThis.soi') });
    await use(async ({ url, html }) => {
      await page.route('**/*', (route) =>
        new URL(route.request().url()).pathname === new URL(url).pathname
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.fulfill({ status: 404, body: '' }),
      );
      await page.goto(url);
      return page;
    });
  },
});

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

/** Takes the page as it stands, reads it with the engine, and gives the page what was read. */
async function readPage(page: Page, frame = 0) {
  const snapshot = await page.evaluate((frame) => soi.take(frame), frame);
  const extraction = extract(snapshot, { include: ['textMap'] });
  expect(await page.evaluate((extraction) => soi.know(extraction), extraction)).toBe(true);
  return extraction;
}

const total = { pages: 0, characters: 0, marks: 0 };
test.afterAll(() => {
  console.log(`      ${total.pages} pages, ${total.characters} characters, ${total.marks} marks`);
});

for (const fixture of FIXTURES)
  test(`every character and every mark of ${fixture.name} stands where it was read`, async ({
    show,
  }) => {
    const page = await show(fixture);
    const { text } = await readPage(page);
    const { right, own, faults } = await page.evaluate(() => soi.characters());
    expect(faults).toEqual([]);
    expect(right + own).toBe([...text].length);
    const { all, by, lost, wrong } = await page.evaluate(() => soi.marks());
    expect(wrong).toEqual([]);
    expect(lost).toBe(0);
    expect(by).toEqual(all > 0 ? { map: all } : {});
    total.pages++;
    total.characters += right;
    total.marks += all;
  });

test('whatever a page is built of, its runs are the engine’s', async ({ show }) => {
  const page = await show(FIXTURES[0] as Fixture);
  const number = fc
    .noBias(fc.integer({ min: 0, max: 999 }))
    .map((thousandths) => thousandths / 1000);
  const rows = fc.sample(fc.array(number, { minLength: 200, maxLength: 200 }), {
    numRuns: 150,
    seed: 20261122,
  });
  let runs = 0;
  for (const row of rows) {
    const [snapshot, sent] = await page.evaluate((row) => {
      soi.makeBody(row);
      return [soi.take(), soi.sent()] as const;
    }, row);
    expect(sent).toEqual(runsOf(snapshot.html));
    expect(extract(snapshot, { include: ['textMap'] }).textMap?.runs).toBe(sent.length);
    runs += sent.length;
  }
  expect(runs).toBeGreaterThan(1000);
});

const REPORT = FIXTURES.find(({ name }) => name === 'report.html') as Fixture;
/** A report's marks; those on other pages would be too few to tell anything. */
const ENOUGH = 20;

/** What happens to a page before it is taken: its marks are where they were read all the same. */
const BEFORE: Record<string, () => void> = {
  'texts in several nodes': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) for (let at = node; at.length > 7; ) at = at.splitText(5);
  },
  'comments and scripts inside of words': () => {
    for (const p of document.querySelectorAll('p')) {
      const text = [...p.childNodes].find(
        (node) => node instanceof Text && node.length > 20,
      ) as Text;
      if (!text) continue;
      p.insertBefore(document.createComment('x'), text.splitText(9));
      p.insertBefore(document.createElement('script'), text.splitText(4)).textContent = '"y"';
    }
  },
  'decomposed letters': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      node.data = node.data.normalize('NFD');
    }
  },
  'invisible characters and wide spaces': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      node.data = node.data.replace(/ /g, ' \n\u00a0 ').replace(/h/g, 'h\u00ad\u200b');
    }
  },
  'text in front of a preformatted one': () => {
    const pre = document.createElement('pre');
    pre.textContent = '\n\n  Số: 12/BC-UBND\n  năm 2024';
    document.querySelector('p')?.before('\n', pre, '&lt;', document.createElement('textarea'));
  },
};
for (const [what, change] of Object.entries(BEFORE))
  test(`marks stand where they were read: ${what}`, async ({ show }) => {
    const page = await show(REPORT);
    await page.evaluate(change);
    await readPage(page);
    expect((await page.evaluate(() => soi.characters())).faults).toEqual([]);
    const { all, by, lost } = await page.evaluate(() => soi.marks());
    expect(all).toBeGreaterThan(ENOUGH);
    expect({ by, lost }).toEqual({ by: { map: all }, lost: 0 });
  });

/** What happens to a page after it was read, and which ways its marks are then found by. */
const AFTER: Record<string, { change: () => void; by: string[] }> = {
  'nothing at all': { change: () => undefined, by: ['map'] },
  'paragraphs come before it': {
    change: () => {
      for (const p of document.querySelectorAll('p')) p.before(p.cloneNode(true));
    },
    by: ['map'],
  },
  'its nodes change places': {
    change: () => {
      const [first, ...others] = document.querySelectorAll('p');
      for (const p of others) first?.before(p);
    },
    by: ['map'],
  },
  'every other paragraph is rendered anew': {
    change: () => {
      [...document.querySelectorAll('p')].forEach((p, i) => {
        if (i % 2 === 0) p.replaceWith(p.cloneNode(true));
      });
    },
    by: ['map', 'block'],
  },
  'every node is rendered anew': {
    change: () => document.body.replaceWith(document.body.cloneNode(true)),
    by: ['block'],
  },
};
for (const [what, { change, by }] of Object.entries(AFTER))
  test(`marks hold when ${what}`, async ({ show }) => {
    const page = await show(REPORT);
    await readPage(page);
    await page.evaluate(change);
    const found = await page.evaluate(() => soi.marks());
    expect(found.all).toBeGreaterThan(ENOUGH);
    expect(found.wrong).toEqual([]);
    expect(found.lost).toBe(0);
    expect(Object.keys(found.by).sort()).toEqual(by.sort());
  });

test('a figure that the portal changes is no more marked, and its neighbours are', async ({
  show,
}) => {
  const page = await show(REPORT);
  await readPage(page);
  const before = await page.evaluate(() => soi.words());
  const figure = before.find((words) => /^\d+,\d%$/.test(words)) as string;
  await page.evaluate((figure) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      node.data = node.data.replaceAll(figure, '00,0%');
    }
  }, figure);
  const after = await page.evaluate(() => soi.words());
  expect(before.filter((words) => !after.includes(words) && !words.includes(figure))).toEqual([]);
  expect(after.filter((words) => /00,0/.test(words))).toEqual([]);
});

test('in a frame of the same portal, marks stand where they were read', async ({ show }) => {
  const frame = '<h1>Văn bản</h1><iframe width="900" height="1600"></iframe>';
  const page = await show({ ...REPORT, html: `<!doctype html><body>${frame}</body>` });
  await page.evaluate(async (html) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.srcdoc = html;
    await loaded;
  }, REPORT.html);
  await readPage(page, 1);
  expect((await page.evaluate(() => soi.characters())).faults).toEqual([]);
  const { all, by } = await page.evaluate(() => soi.marks());
  expect(all).toBeGreaterThan(ENOUGH);
  expect(by).toEqual({ map: all });
});

test('a page in an old encoding has its marks, on its own letters', async ({ show }) => {
  const words =
    'Thùc hiÖn NghÞ quyÕt sè 52-NQ/TW ngµy 27/9/2019 cña Bé ChÝnh trÞ. C¸c huyÖn, ñy ban nh©n d©n tØnh ®· tæ chøc triÓn khai vµ ®¹t kÕt qu¶ tèt trong n¨m, t¨ng 7,5% so víi cïng kú.';
  const page = await show({ ...REPORT, html: `<h1>B¸o c¸o</h1><p>${words}</p><p>${words}</p>` });
  const { textMap } = await readPage(page);
  expect(textMap?.encoding).toBe('tcvn3');
  const { right, own, faults } = await page.evaluate(() => soi.characters());
  expect(faults).toEqual([]);
  expect(right).toBeGreaterThan(own);
  const { all, by } = await page.evaluate(() => soi.marks());
  expect(by).toEqual({ map: all });
  expect(await page.evaluate(() => soi.words())).toContain(
    'NghÞ quyÕt sè 52-NQ/TW ngµy 27/9/2019 cña Bé ChÝnh trÞ',
  );
});
