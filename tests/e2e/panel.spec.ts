import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { PORTAL, REPORT } from './portals.ts';

const DENSE = `${PORTAL}/bao-cao/147`;

/** How many of a kind of thing stand whole between the panel's top and its foot. */
const seen = (panel: Page, selector: string) =>
  panel.evaluate((selector) => {
    const foot = document.querySelector('.panel-foot')?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll(selector)].filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= foot;
    }).length;
  }, selector);

test('four documents and eight figures are seen at once in a panel of 860 px', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(DENSE);
  const panel = await panelOf(page, { width: 380, height: 860 });
  await expect(panel.locator('[data-state="ready"]')).toBeVisible({ timeout: 15_000 });
  await panel.locator('#tab-documents').click();
  await expect(panel.locator('.list .card')).toHaveCount(4);
  await panel.screenshot({ path: 'test-results/panel-dense-documents.png' });
  expect(await seen(panel, '.list .card')).toBe(4);

  await panel.locator('#tab-indicators').click();
  await expect(panel.locator('.figure').first()).toBeVisible();
  await panel.screenshot({ path: 'test-results/panel-dense-figures.png' });
  expect(await seen(panel, '.figure')).toBeGreaterThanOrEqual(8);

  // A level, how it changed and what it reached of its plan are one row.
  const row = panel.locator('.figure', { hasText: '55' }).first();
  await expect(row).toContainText('giảm 10');
  await expect(row).toContainText('92%');
  // What was reckoned stands beside its figure.
  await expect(panel.locator('.figure .tag.verified')).toContainText('2.566');
});

test('a tab that is pressed far down a list begins at its head', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  const panel = await panelOf(page, { width: 340, height: 560 });
  await panel.locator('#tab-indicators').click();
  await expect(panel.locator('.figure').first()).toBeVisible();
  await panel.locator('.kind-toggles').scrollIntoViewIfNeeded();
  await panel.locator('#tab-agencies').click();
  await expect(panel.locator('.list .card').first()).toBeInViewport();
  await expect(panel.locator('.search')).toBeInViewport();
});

test('what is noted beside the points to check is folded; the links of a document are one press away', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  const panel = await panelOf(page, { width: 380, height: 860 });
  const line = panel.locator('.alert > summary');
  await expect(line).toBeVisible();
  expect((await line.boundingBox())?.height).toBeLessThanOrEqual(36);
  await line.press('Enter');
  await expect(panel.locator('.findings-list > .card').first()).toBeVisible();
  for (const folded of await panel.locator('.findings-list .folded').all())
    await expect(folded.locator('.card').first()).toBeHidden();
  await line.press('Enter');
  await panel.locator('#tab-documents').click();
  const card = panel.locator('#card-document-d1, .list .card').first();
  await expect(card.getByRole('link')).toHaveCount(0);
  await card.locator('summary').press('Enter');
  await expect(card.getByRole('link').first()).toBeVisible();
  await expect(card.getByRole('button', { name: 'Sao chép trích dẫn' })).toBeVisible();
});

test('nothing is said of a page before it is known', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  const panel = await panelOf(page, { width: 380, height: 600 });
  await panel.addInitScript(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const state = document.querySelector<HTMLElement>('.panel')?.dataset.state;
      if (state && states.at(-1) !== state) states.push(state);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await panel.reload();
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  const states = await panel.evaluate(() => (window as unknown as { states: string[] }).states);
  expect(states).not.toContain('not-a-portal');
  expect(states).not.toContain('failed');
});
