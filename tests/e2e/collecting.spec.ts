import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchChrome, openPanel, setSettings } from './extension.ts';
import { ARTICLES, type Hosts, reportFigure, serveHosts } from './hosts.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let hosts: Hosts;
let chrome: BrowserContext;
let extensionId = '';
const profile = mkdtempSync(join(tmpdir(), 'soi-collecting-'));

async function launch() {
  chrome = await launchChrome(profile, 'MAP *.gov.vn 127.0.0.1');
  const worker = chrome.serviceWorkers()[0] ?? (await chrome.waitForEvent('serviceworker'));
  extensionId = new URL(worker.url()).host;
}

test.beforeAll(async () => {
  hosts = await serveHosts();
  await launch();
});
test.afterAll(async () => {
  await chrome.close();
  await hosts.close();
  rmSync(profile, { recursive: true, force: true });
});

async function openLibrary(hash = ''): Promise<Page> {
  const page = await chrome.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/library.html${hash}`);
  return page;
}
const asked = (path: RegExp) => hosts.asked.filter((one) => path.test(one.path));

test('a list page offers its articles; a dozen are read and saved through a restart, one fails with its reason', async () => {
  const list = await chrome.newPage();
  await list.goto(`${hosts.own}/danh-muc`);
  const panel = await openPanel(chrome, extensionId, list, { width: 380, height: 860 });
  const offer = panel.getByRole('form', { name: 'Bài trong danh sách này' });
  await expect(offer.getByRole('listitem')).toHaveCount(ARTICLES);
  // Neither the menu, nor the foot, nor "Trang sau".
  await expect(offer).not.toContainText(/Giới thiệu|liên hệ|Trang sau/);
  await panel.screenshot({ path: 'test-results/collect-offer.png' });
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);

  // By the keyboard alone.
  await offer.getByRole('button', { name: `Đọc và lưu ${ARTICLES} bài` }).focus();
  await panel.keyboard.press('Enter');
  const progress = panel.locator('.collect-progress');
  await expect(progress.locator('[data-status="saved"]')).not.toHaveCount(0);
  await panel.screenshot({ path: 'test-results/collect-progress.png' });
  await expect.poll(() => asked(/^\/bai\//).length).toBeGreaterThan(3);

  await chrome.close();
  await launch();
  const library = await openLibrary('#view=collect');
  await expect(library.locator('[data-status="saved"]')).toHaveCount(ARTICLES - 1, {
    timeout: 90_000,
  });
  const failed = library.locator('[data-status="failed"]');
  await expect(failed).toHaveCount(1);
  await expect(failed).toContainText('Báo cáo số 107');
  await expect(failed).toContainText('Cổng không còn trang này');
  await expect(library.getByRole('status').filter({ hasText: /Xong/ })).toContainText(
    `Xong ${ARTICLES} trong ${ARTICLES}: ${ARTICLES - 1} đã lưu, 1 không đọc được`,
  );
  await library.screenshot({ path: 'test-results/collect-done.png' });
  const axe = await new AxeBuilder({ page: library }).analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  await library
    .getByRole('link', { name: /^Báo cáo/ })
    .first()
    .click();
  await expect(library.locator('.entry')).toHaveCount(ARTICLES - 1);

  // As a visitor, and no page more than twice: the one that was being read when the browser was closed.
  const pages = asked(/^\/bai\//);
  expect(pages.every(({ cookie }) => cookie === '')).toBe(true);
  expect(pages.length).toBeLessThanOrEqual(ARTICLES + 1);
});

test('pages of one run are a second apart; a run stops and goes on', async () => {
  const library = await openLibrary('#view=collect');
  await library.getByRole('button', { name: 'Dọn danh sách' }).click();
  const paste = library.getByRole('textbox');
  await paste.fill(
    [
      `${hosts.own}/bai/21`,
      `${hosts.own}/bai/22, ${hosts.own}/bai/23`,
      'https://example.com/bai/24',
      `${hosts.own}/danh-muc`,
      'không phải địa chỉ',
    ].join('\n'),
  );
  await expect(library.getByText('4 địa chỉ đọc được; bỏ qua 2 dòng')).toBeVisible();
  const before = hosts.asked.length;
  await library.getByRole('button', { name: 'Đọc và lưu 4 bài' }).click();
  await expect(library.locator('[data-status="saved"]')).toHaveCount(1);
  await library.getByRole('button', { name: 'Dừng' }).click();
  await expect(library.locator('[data-status="waiting"], [data-status="reading"]')).toHaveCount(0);
  const stopped = await library.locator('[data-status="stopped"]').count();
  expect(stopped).toBeGreaterThan(0);
  await library.getByRole('button', { name: `Đọc tiếp ${stopped} trang` }).click();
  await expect(library.locator('[data-status="saved"]')).toHaveCount(3, { timeout: 30_000 });
  await expect(library.locator('[data-status="failed"]')).toContainText('không phải báo cáo');
  const times = hosts.asked.slice(before).map(({ at }) => at);
  for (const [i, at] of times.entries())
    if (i > 0) expect(at - (times[i - 1] as number)).toBeGreaterThan(900);
});

test('every open tab of a portal is saved at once; the API away, they are read here and it is told', async () => {
  const library = await openLibrary('#view=collect');
  await setSettings(library, { apiUrl: 'http://127.0.0.1:9' });
  await library.getByRole('button', { name: 'Dọn danh sách' }).click();
  for (const nth of [31, 32]) {
    const page = await chrome.newPage();
    await page.goto(`${hosts.own}/bai/${nth}`);
  }
  await library.bringToFront();
  await library.evaluate(() => dispatchEvent(new Event('focus')));
  await library.getByRole('button', { name: /^Lưu \d+ thẻ$/ }).click();
  const saved = library.locator('[data-status="saved"]');
  await expect(saved).toHaveCount(2, { timeout: 40_000 });
  await expect(saved.first()).toContainText('đọc trên máy này vì máy chủ không trả lời');
  await setSettings(library, { apiUrl: null });
});
