import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const API = `http://127.0.0.1:${process.env.SOI_E2E_PORT}`;
const executablePath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

const PATHS = ['first-call', 'limits', 'citing', 'self-hosting', 'errors', 'rules'].map(
  (name) => `/docs/${name}`,
);
PATHS.unshift('/docs');
/** A phone and a desk; the least that the column to be read must have there. */
const WIDTHS = [
  { width: 390, scheme: 'light', column: 340 },
  { width: 1280, scheme: 'dark', column: 600 },
] as const;

for (const { width, scheme, column } of WIDTHS) {
  for (const path of PATHS) {
    test(`${path} is read at ${width} px: no error, no sideways scroll, nothing from elsewhere`, async ({
      browser,
    }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ viewport, colorScheme: scheme });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('response', (answer) => {
        if (answer.status() >= 400) errors.push(`${answer.status()} ${answer.url()}`);
      });
      page.on('request', (asked) => {
        const local = asked.url().startsWith(API) || /^(data|blob):/.test(asked.url());
        if (!local) errors.push(`asked ${asked.url()}`);
      });
      await page.goto(API + path);
      const main = page.locator('main');
      await expect(main).toHaveCount(1);
      await expect(page.locator('h1')).toHaveCount(1);
      // The reference is drawn by its script: its operations are there when it is done.
      if (path === '/docs') await expect(page.getByText('/v1/extract/batch').first()).toBeVisible();
      expect((await main.boundingBox())?.width).toBeGreaterThanOrEqual(column);
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over()).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      const folder = 'test-results/docs';
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: `${folder}/${path.slice(1).replace('/', '-')}-${width}.png` });
      await context.close();
    });
  }
}

test('an operation of the reference shows its fields on a phone and on a desk', async ({
  browser,
}) => {
  for (const { width, scheme } of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const page = await context.newPage();
    await page.goto(`${API}/docs#tag/reading/POST/v1/extract`);
    const title = page.getByRole('heading', { name: 'Read one page' });
    await expect(title).toBeVisible();
    await expect(title).toBeInViewport();
    // Its words stand in a column, not one letter a line.
    const words = page.getByText('Exactly one of').first();
    await expect(words).toBeVisible();
    expect((await words.boundingBox())?.width).toBeGreaterThan(280);
    await page.screenshot({ path: `test-results/docs/operation-${width}.png` });
    await context.close();
  }
});

test('these are all the guides there are', async ({ request }) => {
  const html = await (await request.get(`${API}/docs`)).text();
  const linked = [...html.matchAll(/href="(\/docs[^"]*)"/g)].map(([, path]) => path);
  expect(linked.sort()).toEqual([...PATHS].sort());
});

test('the script of the reference is fetched once: its address says its version', async ({
  request,
}) => {
  const html = await (await request.get(`${API}/docs`)).text();
  const script = /src="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect(script).toMatch(/\d+\.\d+\.\d+\.js$/);
  const answer = await request.get(API + script);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toMatch(/max-age=31536000, immutable/);
});
