import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { reportPdf } from './files.ts';
import { PAGES, PORTAL, REPORT } from './portals.ts';

// Playwright cannot drive a stock Firefox; Puppeteer can, over WebDriver BiDi, with no geckodriver.
const firefox =
  process.env.FIREFOX_PATH ??
  ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const uuid = '6b6f6e2c-5c41-4f9e-9d0c-2f7f5b0c1a11';
const build = resolve('.output/firefox-mv3-e2e');

test('Firefox: a report is read, marked and listed; the panel and the page speak', async () => {
  test.skip(!firefox || !existsSync(build), 'no Firefox here, or no build for it');
  test.setTimeout(90_000);
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox as string,
    headless: true,
    // lets the test open moz-extension:// pages
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'soi@example.org': uuid }),
    },
  });
  try {
    await browser.installExtension(build);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = PAGES[new URL(request.url()).pathname]?.();
      void request.respond(
        body
          ? { status: 200, contentType: 'text/html; charset=utf-8', body }
          : { status: 404, body: '' },
      );
    });
    await page.goto(REPORT);
    const marks = () =>
      page.evaluate(() =>
        Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])),
      );
    await expect
      .poll(async () => (await marks())['soi-document'] ?? 0, { timeout: 30_000 })
      .toBeGreaterThan(4);
    expect(Object.keys(await marks())).toEqual(
      expect.arrayContaining(['soi-document', 'soi-indicator', 'soi-agency']),
    );
    mkdirSync('test-results', { recursive: true });
    await page.screenshot({ path: 'test-results/firefox-page.png' });

    const panel = await browser.newPage();
    // The switch to the extension's process loses the navigation's end: go without waiting for it.
    const open = (path: string) =>
      panel.goto(`moz-extension://${uuid}/${path}`, { timeout: 1500 }).catch(() => undefined);
    await open('sidepanel.html');
    const tabId = await panel.evaluate(
      async (url) => (await globalThis.chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      REPORT,
    );
    await open(`sidepanel.html?tab=${tabId}`);
    await (await panel.waitForSelector('#tab-documents'))?.click();
    await panel.waitForSelector('[data-state="ready"] article');
    const words = await panel.$eval('[data-state="ready"]', (one) => one.textContent);
    expect(words).toContain('749/QĐ-TTg');
    await panel.setViewport({ width: 400, height: 800 });
    await panel.screenshot({ path: 'test-results/firefox-panel.png' });

    // A click in the panel chooses the place in the page.
    await panel.evaluate(() => {
      const card = [...document.querySelectorAll('article')].find((one) =>
        one.textContent?.includes('749/QĐ-TTg'),
      );
      card?.querySelector('button')?.click();
    });
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('soi-chosen') ?? [])]
            .map((one) => (one as Range).toString())
            .join(),
        ),
      )
      .toContain('749/QĐ-TTg');

    // A file of a page is read in the panel's own worker. The portal's answer is made up here: the
    // requests of an extension's page are out of the test's reach.
    await page.goto(`${PORTAL}/tep`);
    await panel.waitForSelector('.file button');
    await panel.evaluate((file) => {
      const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
      globalThis.fetch = () => Promise.resolve(new Response(bytes));
      document.querySelector<HTMLElement>('.file button')?.click();
    }, reportPdf().toString('base64'));
    await panel.waitForSelector('.file-head');
    const file = await panel.$eval('[data-state="ready"]', (one) => one.textContent);
    expect(file).toContain('193/2025/QH15');
    expect(file).toContain('trang 2');
    await panel.screenshot({ path: 'test-results/firefox-file.png' });
  } finally {
    await browser.close();
  }
});
