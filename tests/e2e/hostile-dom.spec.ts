import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { marks, untilMarked } from './marks.ts';
import { PORTAL, REPORT } from './portals.ts';

/** What is marked in the plain report. */
async function plainMarks(page: Page) {
  await page.goto(REPORT);
  await untilMarked(page);
  return marks(page);
}

test('fields and pictures named like all that a form and a document have change nothing', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  const plain = await plainMarks(page);
  await page.goto(`${PORTAL}/bao-cao/146`);
  await untilMarked(page);
  const hidden = await page.evaluate(() => {
    const { theForm: form } = window as unknown as { theForm: HTMLFormElement };
    return [form.matches, form.nodeType, form.attributes, form.getAttribute, document.body].map(
      (one) => Object.prototype.toString.call(one),
    );
  });
  expect(new Set(hidden)).toEqual(
    new Set(['[object HTMLInputElement]', '[object HTMLImageElement]']),
  );
  expect(await marks(page)).toEqual(plain);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toContainText('52-NQ/TW');
  await panel.getByRole('tab', { name: /Số liệu/ }).click();
  await expect(panel.locator('.figure').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/hostile-names.png' });

  // What changes in such a page is seen, and its marks are laid anew.
  await page.evaluate(() => {
    const { theForm: form } = window as unknown as { theForm: HTMLFormElement };
    const prepend = Element.prototype.prepend;
    const line = Document.prototype.createElement.call(document, 'p');
    line.append('Cập nhật');
    prepend.call(form, line);
  });
  await page.waitForTimeout(600);
  expect(await marks(page)).toEqual(plain);
  // A mark under the pointer still answers.
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('soi-document') as Iterable<Range>;
    const box = (range as Range).getClientRects()[0] as DOMRect;
    scrollBy(0, box.top - 300);
    const now = (range as Range).getClientRects()[0] as DOMRect;
    return { x: now.x + now.width / 2, y: now.y + now.height / 2 };
  });
  await page.mouse.move(place.x, place.y - 40);
  await page.mouse.move(place.x, place.y);
  const cards = () =>
    page.evaluate(() => {
      const find = Document.prototype.getElementsByTagName;
      return find.call(document, 'soi-card').length;
    });
  await expect.poll(cards).toBe(1);
});

test('no message or event of the page ends Soi', async ({ chrome, extensionId }) => {
  const page = await chrome.newPage();
  // What the page hears while scripts start, it sends back.
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const plain = await plainMarks(page);
  await page.evaluate(async (id) => {
    const name = 'portal';
    for (const type of [
      `${id}:${name}:wxt:content-script-started`,
      'wxt:content-script-started',
      'soi.end',
    ]) {
      const detail = { contentScriptName: name, messageId: 'another' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      postMessage({ type, ...detail }, '*');
    }
    const { heard } = window as unknown as { heard: unknown[] };
    for (const data of [...heard]) postMessage(data, '*');
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'visibilitychange', 'pagehide'])
      for (const target of [window, document, document.documentElement])
        target.dispatchEvent(new Event(type, { bubbles: true }));
    (globalThis as unknown as Record<symbol, () => void>)[Symbol.for('soi.end')]?.();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }, extensionId);
  expect(await marks(page)).toEqual(plain);
  expect(await page.locator('soi-launcher').count()).toBe(1);
});
