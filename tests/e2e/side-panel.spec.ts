import { writeFileSync } from 'node:fs';
import { expect, test } from './extension.ts';
import { placeOf, untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';
import { openSidePanel } from './side-panel.ts';

test('the toolbar button opens the real side panel, which follows the tab', async ({
  chrome,
  extensionId,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await openSidePanel(chrome, extensionId, page);
  const words = () => panel.evaluate<string>('document.body.innerText');
  await expect.poll(words).toContain('52-NQ/TW');
  const { x, y } = await placeOf(page, 'soi-document', '6260/UBND-TH');
  await page.mouse.click(x, y);
  await expect
    .poll(() =>
      panel.evaluate<string>("document.querySelector('article[data-selected]')?.textContent ?? ''"),
    )
    .toContain('6260/UBND-TH');
  writeFileSync('test-results/side-panel.png', await panel.screenshot());
  await page.goto(`${PORTAL}/`);
  await expect.poll(words).toMatch(/trang chủ|front page/i);
  await page.close();
});

test('the launcher in the page opens the side panel', async ({ chrome, extensionId }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  // The launcher's root is closed to the page: only a real click reaches its button.
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.click(width - 40, height - 108);
  const cdp = await chrome.browser()?.newBrowserCDPSession();
  await expect
    .poll(async () => {
      const targets = await cdp?.send('Target.getTargets', { filter: [{}] });
      return targets?.targetInfos.some(
        ({ url }) => url === `chrome-extension://${extensionId}/sidepanel.html`,
      );
    })
    .toBe(true);
  await page.close();
});
