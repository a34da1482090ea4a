import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { markedWords, untilMarked } from './marks.ts';
import { REPORT } from './portals.ts';

/**
 * The browser's own answer to Alt+. and Alt+, as it reaches the service worker: keys that a test sends go
 * to the page, past the browser's shortcuts.
 */
async function command(chrome: BrowserContext, page: Page, name: 'next-mark' | 'previous-mark') {
  const [worker] = chrome.serviceWorkers();
  await worker?.evaluate(
    async ([name, url]) => {
      const [tab] = (await globalThis.chrome.tabs.query({})).filter((one) => one.url === url);
      const { onCommand } = (
        globalThis.chrome as unknown as {
          commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
        }
      ).commands;
      onCommand.dispatch(name as string, tab);
    },
    [name, page.url()],
  );
}

/** The dialog that has the keyboard, by what a screen reader hears; its root is closed to the page. */
async function focusedCard(page: Page): Promise<string | null> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const card = nodes.find(
    ({ role, properties }) =>
      role?.value === 'dialog' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return card ? String(card.name?.value) : null;
}

test('the keyboard steps through the marks, with a card that has the focus', async ({ chrome }) => {
  const page = await chrome.newPage();
  // The command goes to the tab in front: nothing that another test left open may stand there.
  for (const other of chrome.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  await page.goto(REPORT);
  await untilMarked(page);
  const chosen = async () => (await markedWords(page, 'soi-chosen')).join(' | ');
  expect(await chosen()).toBe('');

  // From nothing chosen: the first mark in view.
  await expect(async () => {
    if ((await focusedCard(page)) === null) await command(chrome, page, 'next-mark');
    await expect.poll(() => focusedCard(page), { timeout: 5000 }).not.toBeNull();
  }).toPass({ timeout: 60_000 });
  const first = { card: await focusedCard(page), words: await chosen() };
  expect(first.card).toContain('52-NQ/TW');
  expect(first.words).toContain('Nghị quyết số 52-NQ/TW');
  await page.screenshot({ path: 'test-results/keyboard-card.png' });

  await command(chrome, page, 'next-mark');
  await expect.poll(async () => (await focusedCard(page)) ?? first.card).not.toBe(first.card);
  const second = { card: await focusedCard(page), words: await chosen() };
  expect(second.words).not.toBe(first.words);

  // In the card the arrows step too.
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await focusedCard(page)) ?? second.card).not.toBe(second.card);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedCard(page)).toBe(second.card);
  await command(chrome, page, 'previous-mark');
  await expect.poll(() => focusedCard(page)).toBe(first.card);
  expect(await chosen()).toBe(first.words);

  // Escape closes the card and gives the focus back; stepping goes on from there.
  await page.keyboard.press('Escape');
  await expect(page.locator('soi-card')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await command(chrome, page, 'next-mark');
  await expect.poll(() => focusedCard(page)).toBe(second.card);
});
