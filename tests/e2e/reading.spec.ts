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

test('the second half of a report, when it comes, is marked too', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/noi-dan`);
  await untilMarked(page);
  const panel = await panelOf(page);
  await page.bringToFront();
  const before = await markedWords(page, 'soi-indicator');
  await page.click('h1');
  await expect
    .poll(async () => (await markedWords(page, 'soi-indicator')).length)
    .toBeGreaterThan(before.length);
  const after = await markedWords(page, 'soi-indicator');
  expect(before.filter((words) => !after.includes(words))).toEqual([]);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
});

test('an application’s next report, in the same nodes, has its own marks', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/ung-dung/142`);
  await untilMarked(page);
  const documents = () => markedWords(page, 'soi-document').then((all) => all.join());
  expect(await documents()).toContain('749/QĐ-TTg');
  await page.click('h1');
  await expect.poll(documents).toContain('942/QĐ-TTg');
  expect(await documents()).not.toContain('749/QĐ-TTg');
});

test('a report in old letters is marked where it stands', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/phong-cu`);
  const panel = await panelOf(page);
  await page.bringToFront();
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await expect
    .poll(() => markedWords(page, 'soi-document').then((all) => all.join()))
    .toMatch(/NghÞ quyÕt sè 52-NQ\/TW.*QuyÕt ®Þnh sè 749\/Q§-TTg.*KÕ ho¹ch sè 85\/KH-UBND/);
});

test('a frame whose report comes late, and another one after it', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/khung-trong`);
  await page.waitForTimeout(800);
  const documents = () =>
    page
      .frames()[1]
      ?.evaluate(() =>
        [...(CSS.highlights.get('soi-document') ?? [])].map((range) => String(range)).join(),
      )
      // On the way from one document to the next.
      .catch(() => '');
  const show = (path: string) =>
    page.evaluate((path) => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = path;
    }, path);
  await show('/bao-cao/142');
  await expect.poll(documents).toContain('749/QĐ-TTg');
  // The marks' look is known in the frame too.
  const look = page.frames()[1]?.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(soi-document)');
    return style.textDecorationLine;
  });
  expect(await look).toBe('underline');
  await show('/ung-dung/142');
  await page.frames()[1]?.waitForURL('**/ung-dung/142');
  await expect.poll(documents).toContain('749/QĐ-TTg');
  // Rendered anew inside of the frame.
  await page.frames()[1]?.evaluate(() => {
    for (const one of document.querySelectorAll('p, td')) one.replaceWith(one.cloneNode(true));
  });
  await expect.poll(documents).toContain('749/QĐ-TTg');
  // And changed there, in the same nodes.
  await page.frames()[1]?.click('h1');
  await expect.poll(documents).toContain('942/QĐ-TTg');
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
