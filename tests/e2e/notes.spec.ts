import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { placeOf, untilMarked } from './marks.ts';
import { REPORT } from './portals.ts';

/** The words under each highlight of the reader's notes. */
const noted = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('soi-note'))
        .map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())]),
    ),
  );

/** Selects words of the page as a reader would, and answers where they stand. */
const select = (page: Page, words: string) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const { right, bottom, left } = range.getBoundingClientRect();
      return { left, right, bottom };
    }
    throw new Error(`not on the page: ${words}`);
  }, words);

const WORDS = 'chuyển đổi số';

test('a passage is marked from its selection, listed, changed, found again and deleted', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('soi-document'))).toBe(true);

  // The keyboard alone: select, Alt+N, write, save.
  await select(page, WORDS);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('Xem lại đoạn này');
  await page.keyboard.press('Tab');
  await page.keyboard.type('rà soát, số liệu');
  await page.screenshot({ path: 'test-results/note-editor.png' });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => noted(page)).toEqual({ 'soi-note-yellow': [WORDS] });

  // The panel lists it, and changes its colour.
  const panel = await panelOf(page);
  await panel.getByRole('tab', { name: /Ghi chú|Notes/ }).click();
  const note = panel.locator('article.k-note');
  await expect(note).toContainText('Xem lại đoạn này');
  await expect(note).toContainText('rà soát');
  await panel.screenshot({ path: 'test-results/panel-notes.png' });
  await note.getByRole('button', { name: /^(Sửa|Edit)$/ }).click();
  await note.getByRole('radio').nth(1).check();
  await note.getByRole('button', { name: /^(Xong|Done)$/ }).click();
  await expect.poll(() => noted(page)).toEqual({ 'soi-note-green': [WORDS] });

  // It is there on return.
  await page.reload();
  await expect.poll(() => noted(page)).toEqual({ 'soi-note-green': [WORDS] });

  // And gone when deleted.
  await panel.bringToFront();
  await panel.getByRole('tab', { name: /Ghi chú|Notes/ }).click();
  await panel
    .locator('article.k-note')
    .getByRole('button', { name: /^(Xóa|Delete)$/ })
    .click();
  await expect.poll(() => noted(page)).toEqual({});
});

test('notes go with a share when they are ticked, and only then', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  await select(page, WORDS);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('Đối chiếu với kế hoạch');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => noted(page)).not.toEqual({});

  const panel = await panelOf(page);
  const sharePage = async (withNotes: boolean) => {
    await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
    if (withNotes) await panel.getByRole('dialog').getByRole('checkbox').check();
    await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
    const url = (await panel.locator('a.share-url').getAttribute('href')) as string;
    const share = await chrome.newPage();
    expect((await share.goto(url))?.status()).toBe(200);
    await panel.bringToFront();
    await panel.getByRole('button', { name: /^(Xóa bản chia sẻ|Delete this share)$/ }).click();
    await panel.keyboard.press('Escape');
    return share;
  };
  const bare = await sharePage(false);
  await expect(bare.locator('h1')).toBeVisible();
  await expect(bare.getByText('Đối chiếu với kế hoạch')).toHaveCount(0);
  const full = await sharePage(true);
  const notes = full.locator('.shared-notes');
  await expect(notes).toContainText('Đối chiếu với kế hoạch');
  await expect(notes).toContainText(WORDS);
});

test('a colour is offered beside a selection and marks it with one click', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('soi-document'))).toBe(true);
  const place = await select(page, WORDS);
  await expect(page.locator('soi-note')).toBeAttached();
  await page.screenshot({ path: 'test-results/note-colours.png' });
  // The second colour of the bar: its root is closed to the page, and to the test.
  await page.mouse.click(place.left + 6 + 30 + 4 + 15, place.bottom + 8 + 6 + 15);
  await expect.poll(() => noted(page)).toEqual({ 'soi-note-green': [WORDS] });
  await expect(page.locator('soi-note')).not.toBeAttached();
  await page.close();
});

test('Escape gives a note up, and what is typed does not reach the portal', async ({ chrome }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('soi-document'))).toBe(true);
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  const title = await page.title();
  await select(page, 'Quyết định');
  await page.keyboard.press('Alt+n');
  const before = await page.title();
  await page.keyboard.type('abc');
  await page.keyboard.press('Escape');
  await expect(page.locator('soi-note')).not.toBeAttached();
  expect(await page.title()).toBe(before);
  expect(before.startsWith(title)).toBe(true);
  // The next test's panel is to find its own page.
  await page.close();
});

test('words that are marked are selected by dragging over them, and noted', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await page.bringToFront();
  const place = await placeOf(page, 'soi-document', 'Công văn số 6260/UBND-TH');
  const card = page.locator('soi-card');
  const offered = page.locator('soi-note');
  await page.mouse.move(place.x - 60, place.y);
  await page.mouse.down();
  // Longer than a card waits, over the mark all the time.
  for (let i = 0; i <= 12; i++) {
    await page.mouse.move(place.x - 60 + i * 10, place.y);
    await page.waitForTimeout(40);
  }
  await expect(card).toHaveCount(0);
  await page.mouse.up();
  await expect(offered).toBeAttached();
  // The end of the drag chose no card in the panel, and none comes over the colours.
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(500);
  await expect(card).toHaveCount(0);
  await expect(panel.locator('[data-selected]')).toHaveCount(0);
  const { words, left, bottom } = await page.evaluate(() => {
    const selection = getSelection() as Selection;
    const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect();
    return { words: String(selection).trim(), left, bottom };
  });
  expect(words.length).toBeGreaterThan(5);
  // Nothing lies over the colours: the second one takes the click. Its root is closed to the test.
  await page.mouse.click(left + 6 + 30 + 4 + 15, bottom + 8 + 6 + 15);
  await expect.poll(async () => (await noted(page))['soi-note-green']).toContain(words);
  // With nothing selected a mark answers again.
  await page.mouse.move(place.x + 5, place.y + 200);
  await page.mouse.move(place.x, place.y);
  await expect(card).toHaveCount(1);
  await page.mouse.click(place.x, place.y);
  await expect(panel.locator('[data-selected]')).not.toHaveCount(0);
});
