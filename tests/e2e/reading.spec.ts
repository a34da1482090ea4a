import { expect, setSettings, test } from './extension.ts';
import { markedWords, marks, placeOf, untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';

test('a mark has a card under the pointer, and none beside it', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  await panelOf(page);
  await page.bringToFront();
  const { x, y } = await placeOf(page, 'soi-document', '749/QĐ-TTg');
  await page.mouse.move(x, y);
  await expect(page.locator('soi-card')).toHaveCount(1);
  await page.screenshot({ path: 'test-results/hover-card.png' });
  await page.mouse.move(20, y);
  await expect(page.locator('soi-card')).toHaveCount(0);
});

test('marks of a kind are hidden from the panel, and stay hidden on the next page', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await setSettings(panel, { hiddenKinds: ['agency'] });
  await expect.poll(async () => Object.keys(await marks(page))).not.toContain('soi-agency');
  const next = await chrome.newPage();
  await next.goto(`${PORTAL}/bao-cao/143`);
  await untilMarked(next);
  expect(Object.keys(await marks(next))).not.toContain('soi-agency');
  await setSettings(panel, { hiddenKinds: [], palette: 'strong' });
  await expect.poll(async () => Object.keys(await marks(page))).toContain('soi-agency-strong');
});

test('the launcher can be switched off for good', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  await expect(page.locator('soi-launcher')).toHaveCount(1);
  const panel = await panelOf(page);
  await setSettings(panel, { launcher: false, miniMap: false });
  await expect(page.locator('soi-launcher')).toHaveCount(0);
  await page.reload();
  await untilMarked(page);
  await expect(page.locator('soi-launcher')).toHaveCount(0);
});

test('a page that becomes a report without a load is read, and unmarked when left', async ({
  chrome,
}) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/ung-dung`);
  await page.waitForTimeout(300);
  expect(await marks(page)).toEqual({});
  await page.click('#go');
  await untilMarked(page);
  await page.goBack();
  await expect.poll(() => marks(page)).toEqual({});
});

test('an article that comes late is read', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/tai-sau`);
  await untilMarked(page);
});

test('nodes that the portal renders anew are marked anew', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const words = () => markedWords(page, 'soi-document').then((all) => all.join('\n'));
  const before = await words();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('p, h1, h2, td'))
      one.replaceWith(one.cloneNode(true));
    const added = document.createElement('p');
    added.textContent = 'Một đoạn được thêm vào phía trên.';
    document.querySelector('.content')?.prepend(added);
  });
  expect(await words()).not.toBe(before);
  await expect.poll(words).toBe(before);
});

test('a report in a frame of the portal is read there', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/khung`);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  const frame = page.frames()[1];
  await expect
    .poll(() => frame?.evaluate(() => CSS.highlights.get('soi-document')?.size ?? 0))
    .toBeGreaterThanOrEqual(5);
});

test('back and forward keep page and panel together', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toContainText('142/BC-STTTT');
  await page.goto(`${PORTAL}/bao-cao/143`);
  await expect(panel.locator('[data-state="ready"]')).toContainText('143/BC-STTTT');
  await page.goBack();
  await untilMarked(page);
  await expect(panel.locator('[data-state="ready"]')).toContainText('142/BC-STTTT');
  await page.goto(`${PORTAL}/`);
  await expect(panel.locator('[data-state="not-a-report"]')).toBeVisible();
});

test('each tab has its own count on the toolbar button', async ({ chrome, panelOf }) => {
  const report = await chrome.newPage();
  await report.goto(REPORT);
  await untilMarked(report);
  const home = await chrome.newPage();
  await home.goto(`${PORTAL}/`);
  const panel = await panelOf(report);
  const badge = (url: string) =>
    panel.evaluate(async (url) => {
      const tab = (await globalThis.chrome.tabs.query({})).find((one) => one.url === url);
      const at = { tabId: tab?.id };
      return [
        await globalThis.chrome.action.getBadgeText(at),
        await globalThis.chrome.action.getTitle(at),
      ];
    }, url);
  await expect.poll(() => badge(`${PORTAL}/`)).toEqual(['–', expect.stringContaining('Soi')]);
  const [count, title] = await badge(REPORT);
  expect(Number(count)).toBeGreaterThan(15);
  expect(title).toMatch(/\d+/);
});
