import { expect, test } from './extension.ts';
import { markedWords, marks, placeOf, untilMarked } from './marks.ts';
import { HOSTILE, PORTAL, REPORT } from './portals.ts';

test('a report is read, marked, listed, shared, and its share deleted', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const painted = await marks(page);
  expect(painted['soi-document']).toBeGreaterThanOrEqual(5);
  expect(painted['soi-indicator']).toBeGreaterThanOrEqual(4);
  expect(painted['soi-agency']).toBeGreaterThanOrEqual(4);
  const documents = await markedWords(page, 'soi-document');
  expect(documents.some((words) => words.includes('749/QĐ-TTg'))).toBe(true);
  await page.screenshot({ path: 'test-results/marked-page.png' });

  // The panel begins with the summary: a point leads to its place in the page.
  const panel = await panelOf(page);
  await expect(panel.locator('#tab-summary')).toHaveAttribute('aria-selected', 'true');
  const point = panel.locator('.points button').last();
  const words = ((await point.textContent()) ?? '').trim().slice(0, 40);
  await panel.screenshot({ path: 'test-results/panel-summary.png' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await point.click();
  await expect
    .poll(() =>
      page.evaluate(
        (begin) => {
          const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = text.nextNode(); node; node = text.nextNode()) {
            if (!node.textContent?.includes(begin)) continue;
            const { top } = (node.parentElement as Element).getBoundingClientRect();
            return top > -200 && top < innerHeight;
          }
          return false;
        },
        words.slice(0, 20),
      ),
    )
    .toBe(true);

  // It is copied as text that stands alone, with the page's address.
  await panel.evaluate(() => {
    const box = globalThis as unknown as { copied: string };
    navigator.clipboard.writeText = async (text) => {
      box.copied = text;
    };
  });
  await panel.getByRole('button', { name: /^(Sao chép tóm tắt|Copy the summary)$/ }).click();
  const copied = await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  expect(copied).toContain(words.slice(0, 20));
  expect(copied).toContain(page.url());

  // The lists hold what is marked.
  await panel.locator('#tab-documents').click();
  const card = panel.locator('article', { hasText: '749/QĐ-TTg' }).first();
  await expect(card).toBeVisible();
  await panel.screenshot({ path: 'test-results/panel.png' });

  // A click in the panel goes to the place in the page, and chooses it there.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await card.getByRole('button').first().click();
  await expect
    .poll(() => markedWords(page, 'soi-chosen').then((words) => words.join()))
    .toContain('749/QĐ-TTg');
  await expect
    .poll(async () => {
      const place = await placeOf(page, 'soi-chosen', '749/QĐ-TTg');
      return place.y > 0 && place.y < 800;
    })
    .toBe(true);

  // A click on a mark in the page selects its row in the panel.
  await page.evaluate(() => scrollTo(0, 0));
  const place = await placeOf(page, 'soi-document', '6260/UBND-TH');
  await page.bringToFront();
  await page.mouse.click(place.x, place.y);
  await expect(panel.locator('article[data-selected]')).toContainText('6260/UBND-TH');

  // Share: an address that shows the same without the extension.
  await panel.bringToFront();
  await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
  await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
  const address = panel.locator('a.share-url');
  await expect(address).toBeVisible();
  const url = (await address.getAttribute('href')) as string;
  await panel.screenshot({ path: 'test-results/panel-shared.png' });
  const share = await chrome.newPage();
  expect((await share.goto(url))?.status()).toBe(200);
  for (const number of ['52-NQ/TW', '749/QĐ-TTg', '6260/UBND-TH', '85/KH-UBND'])
    await expect(share.getByText(number).first()).toBeAttached();
  await share.screenshot({ path: 'test-results/share-page.png', fullPage: true });

  // And deleted again: the address is gone.
  await panel.bringToFront();
  await panel.getByRole('button', { name: /^(Xóa bản chia sẻ|Delete this share)$/ }).click();
  await expect.poll(async () => (await share.goto(url))?.status()).toBe(410);
});

test('a home page is not sent, and the panel says why', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/`);
  const panel = await panelOf(page);
  const state = panel.locator('[data-state="not-a-report"]');
  await expect(state).toContainText(/trang chủ|front page/i);
  expect(await marks(page)).toEqual({});
});

test('text of a page never runs, in the panel or on the share page', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  const alerts: string[] = [];
  for (const one of chrome.pages()) one.on('dialog', (dialog) => alerts.push(dialog.message()));
  await page.goto(HOSTILE);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
  await panel.getByRole('textbox').last().fill('<img src=x onerror="window.hacked=1">');
  await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
  const address = panel.locator('a.share-url');
  await expect(address).toBeVisible();
  const share = await chrome.newPage();
  await share.goto((await address.getAttribute('href')) as string);
  await expect(share.getByText('749/QĐ-TTg').first()).toBeAttached();
  for (const one of [page, panel, share]) {
    expect(await one.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await one.locator('img[onerror], svg[onload], a[href^="javascript:"]').count()).toBe(0);
  }
  expect(alerts).toEqual([]);
});
