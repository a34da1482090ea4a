import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchChrome, openPanel, setSettings, test } from './extension.ts';
import { marks, placeOf, untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';

/** Nothing listens there: port 9 is never given out. */
const NOBODY = 'http://127.0.0.1:9';

const stateOf = (panel: Page) =>
  panel.evaluate(async () => {
    const id = Number(new URLSearchParams(location.search).get('tab'));
    const tabs = globalThis.chrome.tabs as unknown as {
      sendMessage(id: number, message: object): Promise<{ value: { extraction: object } }>;
    };
    return (await tabs.sendMessage(id, { soi: 'page', call: 'state', value: null })).value
      .extraction;
  });

test('an API that is away is told, the page is read on the device, and alike', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/`);
  const panel = await panelOf(page);
  await setSettings(panel, { language: 'vi' });
  await page.goto(REPORT);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  const byApi = await stateOf(panel);

  await setSettings(panel, { apiUrl: NOBODY });
  await page.reload();
  await expect(panel.locator('[data-state="ready"]')).toContainText(
    'đọc trên máy này vì máy chủ không trả lời',
  );
  await panel.screenshot({ path: 'test-results/panel-api-away.png' });
  await untilMarked(page);
  expect(JSON.stringify(await stateOf(panel))).toBe(JSON.stringify(byApi));

  await setSettings(panel, { apiUrl: null });
  await page.reload();
  await untilMarked(page);
});

test('on this device only: nothing is sent, and sharing is refused', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/`);
  const panel = await panelOf(page);
  await setSettings(panel, { apiUrl: NOBODY, onDeviceOnly: true });
  await page.goto(REPORT);
  await untilMarked(page);
  await expect(panel.locator('[data-state="ready"]')).toContainText(
    /đọc trên máy này|read on this device/i,
  );
});

test('a share made offline waits through a restart of the browser, and is made once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'soi-restart-'));
  let chrome = await launchChrome(profile);
  const idOf = async () => {
    const worker = chrome.serviceWorkers()[0] ?? (await chrome.waitForEvent('serviceworker'));
    return new URL(worker.url()).host;
  };
  try {
    let id = await idOf();
    let page = await chrome.newPage();
    await page.goto(REPORT);
    await untilMarked(page);
    let panel = await openPanel(chrome, id, page);
    await setSettings(panel, { apiUrl: NOBODY });
    await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
    await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
    await expect(panel.getByText(/được giữ lại|is kept/)).toBeVisible();
    await panel.screenshot({ path: 'test-results/panel-share-waiting.png' });
    await chrome.close();

    chrome = await launchChrome(profile);
    id = await idOf();
    page = await chrome.newPage();
    await page.goto(`${PORTAL}/`);
    panel = await openPanel(chrome, id, page);
    const shares = () =>
      panel.evaluate(async () => {
        const { shares } = await globalThis.chrome.storage.local.get('shares');
        return (shares as { status: string; created?: { url: string } }[]).map(
          ({ status, created }) => ({ status, url: created?.url ?? null }),
        );
      });
    expect(await shares()).toEqual([{ status: 'waiting', url: null }]);
    // Another address is no reason to send it there: that is the reader's to say.
    await setSettings(panel, { apiUrl: null });
    const options = await chrome.newPage();
    await options.goto(`chrome-extension://${id}/options.html`);
    await expect(options.locator('.shares li')).toContainText('127.0.0.1:9');
    await options.getByRole('button', { name: /^(Gửi tới|Send to) localhost/ }).click();
    await expect.poll(async () => (await shares())[0]?.status, { timeout: 15_000 }).toBe('done');
    const [share] = await shares();
    expect((await page.goto(share?.url as string))?.status()).toBe(200);
  } finally {
    await chrome.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a service worker that died is woken by the next page', async ({
  chrome,
  extensionId,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  const cdp = await chrome.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no browser session');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  await cdp.send('Target.closeTarget', { targetId: worker?.targetId as string });
  await page.goto(`${PORTAL}/bao-cao/143`);
  await untilMarked(page);
  await expect(panel.locator('[data-state="ready"]')).toContainText('143/BC-STTTT');
});

test('an extension that is taken from under an open page leaves nothing there, and no error', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'soi-update-'));
  const chrome = await launchChrome(profile);
  try {
    const page = await chrome.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(REPORT);
    await untilMarked(page);
    await expect(page.locator('soi-launcher')).toHaveCount(1);
    const { x, y } = await placeOf(page, 'soi-document', '749/QĐ-TTg');

    const [old] = chrome.serviceWorkers();
    // The worker dies in the call, so nothing answers it.
    void old?.evaluate(() => globalThis.chrome.runtime.reload()).catch(() => undefined);
    // Here it does not come back: an extension given on the command line is gone after its reload.
    // The reader goes on: over a mark, onto it, and with the keyboard.
    await page.bringToFront();
    await expect
      .poll(async () => {
        await page.mouse.move(x, y);
        await page.mouse.click(x, y);
        await page.keyboard.press('Alt+n');
        return marks(page);
      })
      .toEqual({});
    for (const ours of ['soi-launcher', 'soi-card', 'soi-note'])
      await expect(page.locator(ours)).toHaveCount(0);
    expect(errors).toEqual([]);
  } finally {
    await chrome.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
