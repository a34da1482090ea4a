import { expect, test } from './extension.ts';
import { untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';

test('the panel says when much of a page was not read, and shows what and why', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/bao-cao/145`);
  await untilMarked(page);
  const panel = await panelOf(page);
  const line = panel.locator('.left-out > summary');
  await expect(line).toContainText(/Không đọc 1\d dòng chữ khác|1\d other lines/);
  await panel.screenshot({ path: 'test-results/left-out-closed.png' });
  await line.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.left-out dd').first()).toBeVisible();
  await expect(panel.locator('.left-out')).toContainText('Ý kiến của bạn đọc');
  await panel.screenshot({ path: 'test-results/left-out.png' });
  await panel.emulateMedia({ colorScheme: 'dark' });
  await panel.screenshot({ path: 'test-results/left-out-dark.png' });
});

test('a page that is read whole has no such line', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await expect(panel.locator('.left-out')).toHaveCount(0);
});

test('in doubt the engine on the device decides, and nothing is sent', async ({
  chrome,
  panelOf,
}) => {
  const sent: string[] = [];
  chrome.on('request', (request) => {
    if (request.url().includes('/v1/extract')) sent.push(request.url());
  });
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/tim-kiem/so-lieu`);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="not-a-report"]')).toBeVisible();
  await expect(panel.locator('.reasons')).not.toContainText(/không thấy số liệu|no figures/i);
  expect(sent).toEqual([]);
});
