import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { emptyLibrary, expect, setSettings, test } from './extension.ts';
import { untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';

/** Nothing listens there: port 9 is never given out. */
const NOBODY = 'http://127.0.0.1:9';
const SHARE = /^(Chia sẻ|Share)$/;
const MAKE = /^(Tạo liên kết|Make the link)$/;

interface StoredShare {
  key: string;
  status: string;
  created?: { url: string; deleteToken: string };
}

const storedShares = (page: Page) =>
  page.evaluate(
    async () => (await globalThis.chrome.storage.local.get('shares')).shares as StoredShare[],
  );

/** Shares the page of a panel. */
async function share(panel: Page) {
  await panel.getByRole('button', { name: SHARE }).click();
  await panel.getByRole('button', { name: MAKE }).click();
}

/** Shares in every state, as the queue keeps them. */
function inEveryState(api: string) {
  const common = (key: string, title: string) => ({
    key,
    title,
    pageUrl: `${PORTAL}/bao-cao/${key}`,
    requestedAt: '2026-11-20T03:00:00.000Z',
    api,
  });
  const created = (id: string, expiresAt: string | null) => ({
    id,
    reportId: 'r1',
    url: `${api}/s/${id}`,
    deleteToken: 'a-token-of-a-share',
    createdAt: '2026-11-20T03:00:00.000Z',
    expiresAt,
    visibility: 'unlisted',
    verification: {
      status: 'verified',
      checkedAt: '2026-11-20T03:00:01.000Z',
      share: 1,
      differences: [],
    },
  });
  const titles = {
    waiting: 'Báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số 9 tháng đầu năm 2026',
    done: 'Báo cáo tình hình phát triển kinh tế - xã hội tháng 10',
    failed: 'Báo cáo công tác cải cách hành chính quý III',
    ended: 'Báo cáo sơ kết 5 năm thực hiện Nghị quyết',
  };
  return [
    { ...common('w1', titles.waiting), status: 'waiting', lastError: 'api-away', room: '' },
    { ...common('d1', titles.done), status: 'done', created: created('d1', null) },
    { ...common('f1', titles.failed), status: 'failed', reason: 'server-error' },
    { ...common('f2', titles.failed), status: 'failed', reason: 'taken-down' },
    {
      ...common('e1', titles.ended),
      status: 'done',
      created: created('e1', '2026-11-21T03:00:00.000Z'),
    },
  ];
}

/** Puts shares into storage, with the page of the one that waits. */
const fill = (page: Page, shares: object[]) =>
  page.evaluate(
    ({ shares, body }) => globalThis.chrome.storage.local.set({ shares, 'share-page:w1': body }),
    {
      shares,
      body: {
        snapshot: { html: '<p>x</p>', url: `${PORTAL}/bao-cao/w1`, title: 'x' },
        note: null,
        expiresInDays: null,
      },
    },
  );

test.afterEach(async ({ ownPage }) => {
  const page = await ownPage('options');
  await page.evaluate(() => globalThis.chrome.storage.local.clear());
  await emptyLibrary(page);
  await page.close();
});

test('the list says of each share how it stands, and offers what can be done', async ({
  ownPage,
}) => {
  const options = await ownPage('options', { width: 760, height: 1000 });
  await fill(options, inEveryState(NOBODY));
  await options.reload();
  const items = options.locator('.shares li');
  await expect(items).toHaveCount(5);
  const [waiting, done, failed, takenDown, ended] = await items.all();
  if (!waiting || !done || !failed || !takenDown || !ended) throw new Error('five shares');

  await expect(waiting).toContainText('Đang chờ gửi tới 127.0.0.1:9');
  await expect(waiting.getByRole('button')).toHaveText([/^Gửi tới localhost/, 'Bỏ khỏi danh sách']);
  await expect(done).toContainText('Chia sẻ ngày 20/11/2026 tại 127.0.0.1:9');
  await expect(done).toContainText('Chỉ người có liên kết · Khớp với trang gốc ngày 20/11/2026');
  await expect(done.getByRole('link')).toHaveAttribute('href', `${NOBODY}/s/d1`);
  await expect(failed).toContainText('Máy chủ gặp trục trặc');
  await expect(failed.getByRole('link', { name: 'Mở trang' })).toHaveAttribute('href', /gov\.vn/);
  // What was taken down is not offered to be sent again.
  await expect(takenDown).toContainText('đã gỡ nội dung này');
  await expect(takenDown.getByRole('button')).toHaveText(['Bỏ khỏi danh sách']);
  await expect(ended).toContainText('Hết hạn ngày 21/11/2026');
  // Nothing to open: its address no longer works.
  await expect(ended.getByRole('link')).toHaveCount(0);

  for (const language of ['vi', 'en'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await setSettings(options, { language });
      await options.emulateMedia({ colorScheme });
      await expect(options.locator('html')).toHaveAttribute('lang', language);
      await options.screenshot({
        path: `test-results/shares-${language}-${colorScheme}.png`,
        fullPage: true,
      });
    }
  await options.setViewportSize({ width: 340, height: 800 });
  await options.screenshot({ path: 'test-results/shares-narrow.png', fullPage: true });
  await setSettings(options, { language: 'vi' });

  await ended.getByRole('button').click();
  await expect(items).toHaveCount(4);
  // Whoever goes by keyboard stays in the list.
  await expect(options.getByRole('heading', { name: 'Các bản đã chia sẻ' })).toBeFocused();
  await takenDown.getByRole('button').click();
  await expect(items).toHaveCount(3);
  // A share whose API is no more: it is not said to be deleted, and there is a way out that says what it means.
  await done.getByRole('button', { name: 'Xóa' }).click();
  await expect(done.getByRole('alert')).toContainText('không trả lời');
  expect(await storedShares(options)).toHaveLength(3);
  await options.screenshot({ path: 'test-results/shares-not-deleted.png', fullPage: true });
  await done.getByRole('alert').getByRole('button', { name: 'Bỏ khỏi danh sách' }).click();
  await expect(items).toHaveCount(2);
});

test('another API is asked about before it is used; shares of the old one stay there', async ({
  chrome,
  ownPage,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await share(panel);
  const url = (await panel.locator('a.share-url').getAttribute('href')) as string;

  const options = await ownPage('options', { width: 760, height: 1000 });
  const address = options.getByRole('textbox', { name: 'Địa chỉ máy chủ' });
  const save = options.getByRole('button', { name: 'Lưu địa chỉ' });
  const stored = () =>
    options.evaluate(async () => {
      const { settings } = await globalThis.chrome.storage.local.get('settings');
      return (settings as { apiUrl?: string } | undefined)?.apiUrl ?? null;
    });

  await address.fill('http://api.example.vn');
  await save.click();
  await expect(options.locator('#api-status')).toContainText('phải bắt đầu bằng https://');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  expect(await stored()).toBeNull();

  // Asked, and declined by the answer that has the focus.
  await address.fill('https://api.example.vn/');
  await save.click();
  const question = options.getByRole('alertdialog');
  await expect(question).toContainText('Đổi máy chủ sang api.example.vn?');
  await expect(question).toContainText(/Bản đã chia sẻ tại localhost:\d+: 1\./);
  await expect(question.getByRole('button', { name: /^Giữ localhost/ })).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    await question.screenshot({ path: `test-results/api-ask-${colorScheme}.png` });
  }
  await options.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(address).toHaveValue('');
  await expect(address).toBeFocused();
  expect(await stored()).toBeNull();

  // Agreed: what is typed after the question is not what was agreed to.
  await address.fill('https://api.example.vn/');
  await save.click();
  await address.fill(NOBODY);
  await expect(question).toBeHidden();
  await save.click();
  await question.getByRole('button', { name: 'Đổi sang 127.0.0.1:9' }).click();
  await expect(options.locator('#api-status')).toContainText('không trả lời');
  expect(await stored()).toBe(NOBODY);

  // The share of the old API is deleted there.
  await options.locator('.shares').getByRole('button', { name: 'Xóa' }).click();
  await expect(options.locator('.shares li')).toHaveCount(0);
  expect((await page.goto(url))?.status()).toBe(410);
});

test('a content script is told nothing of shares, and can make and delete none', async ({
  chrome,
  ownPage,
}) => {
  const options = await ownPage('options');
  await fill(options, inEveryState(NOBODY));
  const page = await chrome.newPage();
  const cdp = await chrome.newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  await page.goto(REPORT);
  await untilMarked(page);
  const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
  const ask = async (call: string, value: unknown) => {
    const message = JSON.stringify({ soi: 'background', call, value });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${message})`,
      contextId: ours?.id as number,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  const refused = { ok: false, error: { code: 'not-allowed' } };
  for (const call of ['shares', 'ping']) expect(await ask(call, null)).toEqual(refused);
  for (const call of ['deleteShare', 'sendShare', 'forgetShare'])
    expect(await ask(call, 'd1')).toEqual(refused);
  expect(await storedShares(options)).toHaveLength(5);
  // The extension's own pages are told of them, but not the tokens.
  const told = await options.evaluate(() =>
    globalThis.chrome.runtime.sendMessage({ soi: 'background', call: 'shares', value: null }),
  );
  expect(JSON.stringify(told)).toContain('/s/d1');
  expect(JSON.stringify(told)).not.toContain('a-token-of-a-share');
});

/** An API that reads nothing and answers shares as it is told to; notes the keys that they came with. */
async function startApi(answer: (response: ServerResponse, nth: number) => void) {
  const keys: string[] = [];
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method !== 'POST') return response.end();
    if (request.url !== '/v1/summaries') return response.writeHead(404).end();
    keys.push(String(request.headers['idempotency-key']));
    request.resume();
    return answer(response, keys.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address, keys, stop };
}

/** Ends the extension's service worker, as the browser does. */
async function endWorker(chrome: BrowserContext, extensionId: string) {
  const cdp = await chrome.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no browser session');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  await cdp.send('Target.closeTarget', { targetId: worker?.targetId as string });
}

test('a share whose worker is ended while it is sent is sent again, under the same key', async ({
  chrome,
  extensionId,
  panelOf,
}) => {
  // The first request is never answered.
  const api = await startApi((response, nth) => {
    if (nth === 1) return;
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(
      JSON.stringify({
        id: 's1',
        reportId: 'r1',
        url: `${api.address}/s/s1`,
        deleteToken: 'token',
        createdAt: '2026-11-20T03:00:00.000Z',
        expiresAt: null,
        visibility: 'unlisted',
        verification: { status: 'not-checked', checkedAt: null, share: null, differences: [] },
      }),
    );
  });
  try {
    const page = await chrome.newPage();
    await page.goto(REPORT);
    await untilMarked(page);
    const panel = await panelOf(page);
    await setSettings(panel, { apiUrl: api.address });
    await share(panel);
    await expect.poll(() => api.keys.length).toBe(1);
    await endWorker(chrome, extensionId);
    expect((await storedShares(panel)).map(({ status }) => status)).toEqual(['waiting']);
    // The alarm that was set before it was sent, rung earlier.
    await panel.evaluate(() =>
      globalThis.chrome.alarms.create('send-shares', { when: Date.now() + 500 }),
    );
    await expect.poll(async () => (await storedShares(panel))[0]?.status).toBe('done');
    expect(api.keys).toHaveLength(2);
    expect(api.keys[1]).toBe(api.keys[0]);
    expect(api.keys[0]?.length).toBeGreaterThanOrEqual(16);
    expect((await storedShares(panel))[0]?.created?.deleteToken).toBe('token');
  } finally {
    await api.stop();
  }
});
