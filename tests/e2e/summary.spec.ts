import AxeBuilder from '@axe-core/playwright';
import { expect, setSettings, test } from './extension.ts';
import { untilMarked } from './marks.ts';
import { REPORT } from './portals.ts';

test('a reader drops and adds points before sharing, and the share says so', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page, { width: 400, height: 900 });
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  const shown = panel.locator('.summary .point');
  const first = (await shown.first().textContent()) ?? '';
  await panel.getByRole('button', { name: 'Biên tập', exact: true }).click();
  const editor = panel.locator('.summary-editor');
  await expect(editor.getByRole('heading')).toBeFocused();
  const count = await editor.locator('li').count();
  // By the keyboard alone: the first point is dropped, the drop is taken back, and done again.
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(editor.locator('li')).toHaveCount(count - 1);
  await expect(editor.getByRole('status')).toContainText('Đã bỏ một ý');
  await editor.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(editor.locator('li')).toHaveCount(count);
  await editor.locator('.drop').first().press('Enter');
  const words = first.trim().split(/\s+/).slice(0, 4).join(' ');
  await editor.getByRole('textbox').fill(words);
  await editor.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(editor.locator('li')).toHaveCount(count);
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);
  for (const [scheme, language] of [
    ['light', 'vi'],
    ['dark', 'en'],
  ] as const) {
    await panel.emulateMedia({ colorScheme: scheme });
    await setSettings(panel, { language });
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    await editor.scrollIntoViewIfNeeded();
    await panel.screenshot({ path: `test-results/summary-editor-${scheme}-${language}.png` });
  }
  await setSettings(panel, { language: 'vi' });
  await editor.getByRole('button', { name: 'Xong' }).click();
  await expect(panel.locator('.summary')).toContainText('biên tập');
  // A panel that is closed and opened again goes on where it was left.
  await panel.reload();
  await expect(panel.locator('.summary')).toContainText('biên tập');

  await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
  await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
  const url = (await panel.locator('a.share-url').getAttribute('href')) as string;
  const share = await chrome.newPage();
  await share.goto(`${url}?language=vi`);
  await expect(share.locator('.summary')).toContainText(words);
  await expect(share.locator('.summary .tag').first()).toBeVisible();
  await share.screenshot({ path: 'test-results/share-edited.png' });
});
