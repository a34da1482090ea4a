import { expect, test } from './extension.ts';
import { HOSTILE, PORTAL, REPORT } from './portals.ts';

const marks = (page: import('@playwright/test').Page) =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])),
  );

test('a report is read, marked, listed, shared, and its share deleted', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await expect.poll(async () => Object.keys(await marks(page))).toContain('soi-document');
  const painted = await marks(page);
  expect(painted['soi-document']).toBeGreaterThanOrEqual(5);
  expect(painted['soi-indicator']).toBeGreaterThanOrEqual(4);
  expect(painted['soi-agency']).toBeGreaterThanOrEqual(4);
  await page.screenshot({ path: 'test-results/marked-page.png' });

  const panel = await panelOf(page);
  await expect(panel.getByText('749/QĐ-TTg').first()).toBeVisible();
  await panel.screenshot({ path: 'test-results/panel.png' });
});

test('a home page is not sent, and the panel says why', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/`);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="not-a-report"]')).toBeVisible();
  expect(await marks(page)).toEqual({});
});

test('text of a page never runs in the panel', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(HOSTILE);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  expect(await panel.evaluate(() => 'hacked' in window)).toBe(false);
});
