import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { extraction } from '../fixtures/extraction.ts';

const API = `http://127.0.0.1:${process.env.SOI_E2E_PORT}`;
const executablePath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

const test = base.extend<object, { share: string }>({
  share: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
    async ({}, use) => {
      const portal = await servePage();
      const response = await fetch(`${API}/v1/summaries`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          text: extraction.text,
          title: extraction.report.title,
          url: extraction.source.url,
          note: 'Gửi chị xem mục II.',
          // The corpus tells of documents what public, verified shares say.
          visibility: 'public',
        }),
      });
      expect(response.status).toBe(201);
      const { url, verification } = (await response.json()) as {
        url: string;
        verification: { status: string };
      };
      expect(verification.status).toBe('verified');
      await use(new URL(url).pathname);
      portal.close();
    },
    { scope: 'worker' },
  ],
});

/** The shared report's own page, in the place of its portal. */
function servePage(): Promise<Server> {
  const [title = '', ...lines] = extraction.text.split('\n');
  const tag = (name: string, text: string) =>
    `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  const body = `<article>${tag('h1', title)}${lines.map((line) => tag('p', line)).join('')}</article>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html>${tag('title', title)}${body}`);
  });
  return new Promise((resolve) => {
    server.listen(Number(process.env.SOI_E2E_PORTAL), '127.0.0.1', () => resolve(server));
  });
}

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});

/** The pages that a visitor meets; the last two are found from the share page. */
const PAGES = ['share', 'landing', 'reading', 'search', 'document', 'agency', 'gone'] as const;

for (const name of PAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the ${name} page stands in ${scheme}: no fault by axe, no sideways scroll, nothing refused`, async ({
      browser,
      share,
    }) => {
      const context = await browser.newContext({
        colorScheme: scheme,
        locale: scheme === 'light' ? 'vi-VN' : 'en-GB',
        viewport: { width: scheme === 'light' ? 1000 : 320, height: 900 },
        javaScriptEnabled: true,
      });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy|Refused/i.test(message.text())) refused.push(message.text());
      });
      const outside: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(API)) outside.push(request.url());
      });
      switch (name) {
        case 'share':
          await page.goto(API + share);
          break;
        case 'landing':
          await page.goto(`${API}/`);
          break;
        case 'reading':
          await page.goto(`${API}/`);
          await page.locator('textarea[name=text]').fill(extraction.text);
          await page.locator('form:has(textarea) button[type=submit]').click();
          await expect(page.locator('.annotated')).toBeVisible();
          break;
        case 'search':
          await page.goto(`${API}/search?in=documents&q=nghi%20quyet%2052`);
          break;
        case 'document':
          await page.goto(`${API}/search?in=documents&q=nghi%20quyet%2052`);
          await page.locator('main a[href^="/documents/"]').first().click();
          await page.waitForURL(/\/documents\//);
          break;
        case 'agency':
          await page.goto(API + share);
          await page.locator('main a[href^="/agencies/"]').first().click();
          await page.waitForURL(/\/agencies\//);
          break;
        case 'gone':
          await page.goto(`${API}/s/khongco`);
          break;
      }
      await expect(page.locator('h1')).toHaveCount(1);
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(refused).toEqual([]);
      expect(outside).toEqual([]);
      mkdirSync('test-results/pages', { recursive: true });
      await page.screenshot({ path: `test-results/pages/${name}-${scheme}.png`, fullPage: true });
      await context.close();
    });
  }
}

test('the share page reads the same without scripts, and its counts lead to its lists', async ({
  browser,
  share,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(API + share);
  await page.locator('.counts a[href="#indicators"]').click();
  await expect(page.locator('#indicators')).toBeInViewport();
  await expect(page.getByText('498 tỷ đồng').first()).toBeAttached();
  await page.locator('details.whole summary').click();
  await expect(page.locator('.annotated')).toBeVisible();
  await context.close();
});

test('in the reading view a mark leads to its card, and the card back to the text', async ({
  page,
}) => {
  await page.goto(`${API}/`);
  await page.locator('textarea[name=text]').fill(extraction.text);
  await page.locator('form:has(textarea) button[type=submit]').click();
  const mark = page.locator('.annotated a.mark-link[href^="#card-document"]').first();
  await mark.click();
  const card = page.locator('article:target');
  await expect(card).toBeInViewport();
  await card.locator('h4 a').click();
  await expect(page.locator('.annotated mark:target')).toBeInViewport();
  // Marks of a kind can be switched off, without scripts.
  const line = () =>
    page
      .locator('.annotated .m-document')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
  expect(await line()).toBe('underline');
  await page.locator('#show-document').uncheck();
  expect(await line()).toBe('none');
});
