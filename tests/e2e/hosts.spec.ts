import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchChrome, openPanel, setSettings } from './extension.ts';
import { type Hosts, serveHosts } from './hosts.ts';
import { untilMarked } from './marks.ts';

test.describe.configure({ timeout: 60_000 });

let hosts: Hosts;
let chrome: BrowserContext;
let extensionId = '';
const profile = mkdtempSync(join(tmpdir(), 'soi-hosts-'));

test.beforeAll(async () => {
  hosts = await serveHosts();
  chrome = await launchChrome(profile, 'MAP *.gov.vn 127.0.0.1');
  const worker = chrome.serviceWorkers()[0] ?? (await chrome.waitForEvent('serviceworker'));
  extensionId = new URL(worker.url()).host;
  const page = await chrome.newPage();
  for (const host of [hosts.own, hosts.other]) await page.goto(`${host}/vao`);
  await page.close();
});
test.afterAll(async () => {
  await chrome.close();
  await hosts.close();
  rmSync(profile, { recursive: true, force: true });
});
test.afterEach(async () => {
  for (const page of chrome.pages().slice(1)) await page.close();
});

const panelOf = (page: Page) => openPanel(chrome, extensionId, page);
const fileCard = (panel: Page, label: string) => panel.locator('.file', { hasText: label });
const readIt = (panel: Page, label: string) =>
  fileCard(panel, label)
    .getByRole('button', { name: /^Đọc tệp này/ })
    .click();
const ready = (panel: Page) => panel.locator('[data-state="ready"]');
/** Which cookies went along with a path. */
const cookiesOf = (path: string) =>
  hosts.asked.filter((one) => one.path === path).map(({ host, cookie }) => [host, cookie]);
const OWN = 'so.songmau.gov.vn';
const OTHER = 'van-ban.nuichua.gov.vn';

test('a file of the page’s own host comes with the reader’s session, another host’s without', async () => {
  const page = await chrome.newPage();
  await page.goto(`${hosts.own}/tep`);
  const panel = await panelOf(page);
  await expect(fileCard(panel, 'Phụ lục cổng khác')).toContainText(OTHER);
  await expect(fileCard(panel, 'Báo cáo của Sở')).not.toContainText('cổng khác');
  await panel.screenshot({ path: 'test-results/file-other-host.png' });

  await readIt(panel, 'Báo cáo của Sở');
  await expect(ready(panel)).toContainText('88/BC-SKHCN');
  expect(cookiesOf('/a.pdf')).toEqual([[OWN, `phien=${OWN}`]]);
  await panel.getByRole('button', { name: 'Về trang' }).click();

  expect(cookiesOf('/b.docx')).toEqual([]);
  await readIt(panel, 'Phụ lục cổng khác');
  await expect(ready(panel)).toContainText('Phụ lục cổng khác');
  expect(cookiesOf('/b.docx')).toEqual([[OTHER, '']]);
  await panel.getByRole('button', { name: 'Về trang' }).click();

  await readIt(panel, 'Bản chuyển tiếp');
  await expect(ready(panel)).toContainText('Bản chuyển tiếp');
  expect(cookiesOf('/chuyen.docx')[0]).toEqual([OWN, `phien=${OWN}`]);
  expect(cookiesOf('/b.docx')).toEqual([
    [OTHER, ''],
    [OTHER, ''],
  ]);
});

test('a DOCX that unpacks to very much is refused in words', async () => {
  const page = await chrome.newPage();
  await page.goto(`${hosts.own}/tep`);
  const panel = await panelOf(page);
  await readIt(panel, 'Bản phình to');
  const failed = panel.locator('[data-state="file-failed"]');
  await expect(failed).toContainText('mở ra quá lớn');
  await panel.screenshot({ path: 'test-results/file-bomb.png' });
});

for (const path of ['/noi-bo', '/tu-choi', '/chao'])
  test(`a page behind a sign-in (${path}) is read on the device until the reader sends it`, async () => {
    const page = await chrome.newPage();
    await page.goto(`${hosts.own}${path}`);
    await untilMarked(page);
    const panel = await panelOf(page);
    await expect(ready(panel)).toContainText('đọc trên máy này');
    const line = panel.locator('.signed-in');
    await expect(line).toContainText('Bạn đang đăng nhập ở trang này');
    await panel.screenshot({ path: `test-results/signed-in${path.replace('/', '-')}.png` });
    // The page itself, and the visitor who asked once, without a cookie.
    expect(cookiesOf(path)).toEqual([
      [OWN, `phien=${OWN}`],
      [OWN, ''],
    ]);
    await line.getByRole('button', { name: 'Gửi đi đọc' }).click();
    await expect(ready(panel)).toContainText('localhost');
    await expect(line).toHaveCount(0);
    expect(cookiesOf(path)).toHaveLength(2);
  });

for (const path of ['/cong-khai', '/mau'])
  test(`a public page (${path}) goes to the API, whoever sees it`, async () => {
    const page = await chrome.newPage();
    await page.goto(`${hosts.own}${path}`);
    await untilMarked(page);
    const panel = await panelOf(page);
    await expect(ready(panel)).toContainText('localhost');
    await expect(panel.locator('.signed-in')).toHaveCount(0);
    // Nobody asks twice for a page that offers no way out.
    expect(cookiesOf(path)).toHaveLength(path === '/cong-khai' ? 1 : 2);
  });

test('a file of a page behind a sign-in is read on the device', async () => {
  const page = await chrome.newPage();
  await page.goto(`${hosts.own}/tep-noi-bo`);
  const panel = await panelOf(page);
  await readIt(panel, 'Báo cáo của Sở');
  await expect(ready(panel)).toContainText('88/BC-SKHCN');
  await expect(ready(panel)).toContainText('đọc trên máy này');
});

test('where nothing is sent anyway nothing is said of it, and nobody asks as a visitor', async () => {
  const page = await chrome.newPage();
  await page.goto(`${hosts.own}/vao`);
  const options = await chrome.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await setSettings(options, { onDeviceOnly: true });
  hosts.asked.length = 0;
  await page.goto(`${hosts.own}/noi-bo`);
  await untilMarked(page);
  const panel = await panelOf(page);
  await expect(ready(panel)).toContainText('đọc trên máy này');
  await expect(panel.locator('.signed-in')).toHaveCount(0);
  expect(cookiesOf('/noi-bo')).toHaveLength(1);
  await setSettings(options, { onDeviceOnly: false });
});
