import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, setSettings, test } from './extension.ts';
import { untilMarked } from './marks.ts';
import { REPORT } from './portals.ts';

/** What axe finds in a page, as it stands: its rules and where. */
async function faultsIn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

for (const scheme of ['light', 'dark'] as const)
  test(`every screen holds in ${scheme}, in both languages`, async ({
    chrome,
    ownPage,
    panelOf,
  }) => {
    test.setTimeout(120_000);
    const shot = (page: Page, name: string) =>
      page.screenshot({ path: `test-results/${name}-${scheme}.png` });
    const options = await ownPage('options', { width: 760, height: 1000 });
    await options.emulateMedia({ colorScheme: scheme });
    await expect(options.locator('html')).toHaveAttribute('lang', 'vi');
    expect.soft(await faultsIn(options), 'options').toEqual([]);
    await shot(options, 'options-vi');

    const welcome = await ownPage('welcome', { width: 760, height: 800 });
    await welcome.emulateMedia({ colorScheme: scheme });
    await expect(welcome.locator('h1')).toBeVisible();
    expect.soft(await faultsIn(welcome), 'welcome').toEqual([]);
    await shot(welcome, 'welcome-vi');

    const page = await chrome.newPage();
    await page.goto(REPORT);
    await untilMarked(page);
    const panel = await panelOf(page, { width: 400, height: 800 });
    await panel.emulateMedia({ colorScheme: scheme });
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    const tabs = panel.getByRole('tab');
    for (let i = 0; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      expect.soft(await faultsIn(panel), `panel, tab ${i}`).toEqual([]);
      await shot(panel, `panel-${i}-vi`);
    }

    // Another language, at once and everywhere.
    await setSettings(options, { language: 'en' });
    for (const one of [options, welcome, panel])
      await expect(one.locator('html')).toHaveAttribute('lang', 'en');
    await expect(options.locator('h1')).toContainText('Options');
    await tabs.first().click();
    await shot(options, 'options-en');
    await shot(welcome, 'welcome-en');
    await shot(panel, 'panel-0-en');

    await panel.setViewportSize({ width: 320, height: 640 });
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, 'a panel of 320 px does not scroll sideways').toBeLessThanOrEqual(0);
    await shot(panel, 'panel-narrow-en');

    await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
    expect.soft(await faultsIn(panel), 'share sheet').toEqual([]);
    await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
    const url = (await panel.locator('a.share-url').getAttribute('href')) as string;
    const share = await chrome.newPage();
    await share.emulateMedia({ colorScheme: scheme });
    await share.goto(url);
    expect.soft(await faultsIn(share), 'share page').toEqual([]);
    await shot(share, 'share-page');
  });

test('marks have three lines in a page with dark ground too', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  for (const palette of ['standard', 'strong', 'ink'] as const) {
    const panel = await panelOf(page);
    await setSettings(panel, { palette });
    await panel.close();
    await page.bringToFront();
    const name = palette === 'standard' ? 'soi-document' : `soi-document-${palette}`;
    await expect.poll(() => page.evaluate((name) => CSS.highlights.has(name), name)).toBe(true);
    await page.evaluate(() => scrollTo(0, 500));
    await page.screenshot({ path: `test-results/marks-${palette}.png` });
  }
});
