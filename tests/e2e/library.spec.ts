import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { type ExportItem, findFormat, readJson } from '#shared/formats/index.ts';
import { sampleExtraction } from '../unit/formats/sample.ts';
import { expect, test } from './extension.ts';

const PLACES = ['Quảng Trị', 'Quảng Ngãi', 'Bắc Ninh'];

/** Three provinces, two periods each. */
function sampleItems(): ExportItem[] {
  return PLACES.flatMap((place, province) =>
    ['I', 'II'].map((quarter, index) => {
      const figure = `${40 + province * 10 + index * 5},5%`;
      const extraction = sampleExtraction({
        title: `Kết quả chuyển đổi số quý ${quarter} năm 2026 của tỉnh ${place}`,
        number: `${10 + province}${index}/BC-UBND`,
        issuer: `Ủy ban nhân dân tỉnh ${place}`,
        plan: `Kế hoạch số ${province + 1}/KH-UBND`,
        figure,
        url: `https://tinh${province}.gov.vn/bao-cao/${index}`,
      });
      for (const indicator of extraction.indicators)
        Object.assign(indicator, {
          value: Number(figure.replace(',', '.').replace('%', '')),
          period: `2026-Q${index + 1}`,
          place: `tỉnh ${place}`,
        });
      return {
        extraction,
        url: extraction.source.url,
        tags: index === 0 ? ['quý I'] : [],
        collections: province === 0 ? ['Miền Trung'] : [],
        savedAt: `2026-11-0${province + 1}T0${index}:00:00.000Z`,
      };
    }),
  );
}

async function fileOf(items: readonly ExportItem[]) {
  const text = (await findFormat('json')?.write(items, {})) ?? '';
  return { name: 'soi.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openLibrary(chrome: BrowserContext, extensionId: string, hash = ''): Promise<Page> {
  const page = await chrome.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/library.html${hash}`);
  return page;
}

async function importFile(page: Page, file: Awaited<ReturnType<typeof fileOf>>) {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Nhập|Import)$/ })
    .click();
  await page.locator('input[type=file]').setInputFiles(file);
}

const entries = (page: Page) => page.locator('.entry');

test.beforeEach(async ({ chrome, extensionId }) => {
  for (const page of chrome.pages().slice(1)) await page.close();
  const page = await openLibrary(chrome, extensionId);
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('soi-library');
        asked.onerror = reject;
        asked.onsuccess = () => {
          const db = asked.result;
          const names = [...db.objectStoreNames];
          const write = db.transaction(names, 'readwrite');
          for (const name of names) write.objectStore(name).clear();
          write.oncomplete = () => {
            db.close();
            resolve(null);
          };
        };
      }),
  );
  await page.close();
});

test('an empty library says how to begin', async ({ chrome, extensionId }) => {
  const page = await openLibrary(chrome, extensionId);
  await expect(page.getByText(/bấm “Lưu”|press “Save”/)).toBeVisible();
  await page.screenshot({ path: 'test-results/library-empty.png' });
});

test('reports are imported, searched without accents, opened and corrected', async ({
  chrome,
  extensionId,
}) => {
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, await fileOf(sampleItems()));
  await expect(entries(page)).toHaveCount(6);
  await page.screenshot({ path: 'test-results/library-list.png' });

  await page.keyboard.press('/');
  await page.keyboard.type('bac ninh quy ii');
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('quý II năm 2026 của tỉnh Bắc Ninh');
  await page.getByRole('searchbox').fill('52-nq/tw');
  await expect(entries(page)).toHaveCount(6);
  await expect(page.locator('.entry-excerpt mark').first()).toHaveText('52-NQ/TW');
  await page.getByRole('searchbox').fill('');

  await entries(page).first().getByRole('link').click();
  const detail = page.locator('.detail');
  await expect(detail.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await detail.locator('summary', { hasText: /Thông tin báo cáo|Report details/ }).click();
  await detail.getByLabel(/^(Tiêu đề|Title)$/).fill('Tên do người đọc sửa');
  await detail.getByLabel(/^(Ngày ban hành|Date of issue)$/).fill('31/2/2026');
  await expect(detail.getByText(/Ghi ngày như|Write the date/)).toBeVisible();
  await detail.getByLabel(/^(Ngày ban hành|Date of issue)$/).fill('28/2/2026');
  await detail.getByLabel(/^(Nhãn|Tags)$/).fill('đã đọc');
  await page.keyboard.press('Enter');
  await page.screenshot({ path: 'test-results/library-detail.png' });

  // What was typed is there after the tab is closed and opened again.
  const corrected = entries(page).filter({ hasText: 'Tên do người đọc sửa' });
  await expect(corrected).toContainText(/28\/02\/2026|28 February 2026/);
  await expect(corrected).toContainText('đã đọc');
  await page.close();
  const again = await openLibrary(chrome, extensionId);
  const edited = entries(again).filter({ hasText: 'Tên do người đọc sửa' });
  await expect(edited).toHaveCount(1);
  await expect(edited).toContainText(/28\/02\/2026|28 February 2026/);
  await expect(edited).toContainText('đã đọc');
});

test('what is typed just before the tab closes is kept', async ({ chrome, extensionId }) => {
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, await fileOf(sampleItems().slice(0, 1)));
  await entries(page).first().getByRole('link').click();
  await page.getByLabel(/^(Ghi chú của bạn|Your note)$/).fill('gõ rồi đóng ngay');
  await page.close({ runBeforeUnload: false });
  const again = await openLibrary(chrome, extensionId);
  await entries(again).first().getByRole('link').click();
  await expect(again.getByLabel(/^(Ghi chú của bạn|Your note)$/)).toHaveValue('gõ rồi đóng ngay');
});

test('a deleted selection comes back whole', async ({ chrome, extensionId }) => {
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, await fileOf(sampleItems()));
  await expect(entries(page)).toHaveCount(6);
  const titles = await page.locator('.entry-title').allTextContents();
  await page.locator('.entry-link').first().focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await page.keyboard.press('Delete');
  await expect(entries(page)).toHaveCount(4);
  await page.getByRole('button', { name: /^(Hoàn tác|Undo)$/ }).click();
  await expect(entries(page)).toHaveCount(6);
  expect(await page.locator('.entry-title').allTextContents()).toEqual(titles);
});

test('the selection is exported, and its JSON imported again is the same', async ({
  chrome,
  extensionId,
}) => {
  const items = sampleItems();
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, await fileOf(items));
  await expect(entries(page)).toHaveCount(6);

  const download = async (format: RegExp) => {
    await page
      .locator('.list-tools')
      .getByRole('button', { name: /^(Xuất|Export)$/ })
      .click();
    await page.getByRole('radio', { name: format }).check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^(Lưu tệp|Save file)$/ }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const json = await download(/Soi/);
  expect(json.name).toBe('soi-6-reports.json');
  const read = readJson(json.text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const plain = (list: readonly ExportItem[]) =>
    list
      .map(({ extraction, url, tags, collections, savedAt }) => ({
        extraction,
        url,
        tags,
        collections,
        savedAt,
      }))
      .sort((a, b) => a.extraction.id.localeCompare(b.extraction.id));
  expect(plain(read.items)).toEqual(plain(items));

  // Under the extension's own content security policy.
  const ris = await download(/RIS/);
  expect(ris.text.match(/^TY {2}- /gm)).toHaveLength(6 + 1 + 3);
  const bib = await download(/BibTeX/);
  expect(bib.text).toContain('number = {52-NQ/TW}');

  await importFile(page, {
    name: 'again.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json.text),
  });
  await expect(page.getByText(/6 báo cáo đã có sẵn|6 already here/)).toBeVisible();
  await expect(entries(page)).toHaveCount(6);
});

test('a bad file changes nothing, and the place of the fault is told', async ({
  chrome,
  extensionId,
}) => {
  const page = await openLibrary(chrome, extensionId);
  const file = JSON.parse((await fileOf(sampleItems())).buffer.toString());
  file.items[4].extraction.documents[0].mentions[0].quote = 'khác';
  await importFile(page, {
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByText('items.4.extraction.documents.0.mentions.0')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(entries(page)).toHaveCount(0);
});

test('a tab closed in the middle of an import leaves all of it or nothing', async ({
  chrome,
  extensionId,
}) => {
  const items = Array.from({ length: 120 }, (_, index) => ({
    extraction: sampleExtraction({ title: `Báo cáo ${index}`, url: `https://a.gov.vn/${index}` }),
  }));
  const file = await fileOf(items);
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, file);
  await page.close();
  const again = await openLibrary(chrome, extensionId);
  await expect(again.getByRole('main')).toBeVisible();
  await expect(again.getByText(/Đang mở|Opening/)).toHaveCount(0);
  const counted = await again.locator('#list-count, .empty h2').textContent();
  expect(counted).toMatch(/^(120 |Thư viện chưa|No reports saved)/);
});

test('figures are compared over places and periods, documents counted and dated', async ({
  chrome,
  extensionId,
}) => {
  const page = await openLibrary(chrome, extensionId);
  await importFile(page, await fileOf(sampleItems()));
  await expect(entries(page)).toHaveCount(6);
  const nav = page.getByRole('navigation');

  await nav.getByRole('link', { name: /^(Văn bản được dẫn|Documents cited)$/ }).click();
  const first = page.locator('.across-list > li').first();
  await expect(first).toContainText('Nghị quyết 52-NQ/TW');
  await expect(first).toContainText(/6 báo cáo dẫn|cited by 6 reports/);

  await nav.getByRole('link', { name: /^(Số liệu|Figures)$/ }).click();
  await page.locator('.figures-list a').first().click();
  const table = page.locator('.figure-shown table');
  await expect(table.locator('tbody tr')).toHaveCount(3);
  await expect(table.locator('thead th')).toHaveCount(3);
  await expect(page.locator('.line-plot')).toHaveAttribute(
    'aria-label',
    /Quảng Ngãi 50,5% → 55,5%/,
  );
  await page.screenshot({ path: 'test-results/library-figures.png' });

  await nav.getByRole('link', { name: /^(Dòng thời gian|Timeline)$/ }).click();
  await expect(page.locator('.year', { hasText: '2019' })).toContainText('52-NQ/TW');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the ${colorScheme} theme`, async ({ chrome, extensionId }) => {
    const page = await openLibrary(chrome, extensionId);
    await page.emulateMedia({ colorScheme });
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        what,
      ).toEqual([]);
    };
    await check('empty');
    await importFile(page, await fileOf(sampleItems()));
    await expect(entries(page)).toHaveCount(6);
    await check('list');
    await entries(page).first().getByRole('link').click();
    await expect(page.locator('.read')).toBeVisible();
    for (const folded of await page.locator('.detail > details > summary').all())
      await folded.click();
    await check('one report');
    await page
      .locator('.detail')
      .getByRole('button', { name: /^(Xuất|Export)$/ })
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('export');
    await page.keyboard.press('Escape');
    for (const view of ['documents', 'figures', 'timeline']) {
      await page.goto(page.url().replace(/#.*/, `#view=${view}`));
      await expect(page.locator('.across h2')).toBeVisible();
      if (view === 'figures') await page.locator('.figures-list a').first().click();
      await check(view);
    }
    await page.screenshot({ path: `test-results/library-${colorScheme}.png` });
  });
