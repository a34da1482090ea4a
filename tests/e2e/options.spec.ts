import type { Page } from '@playwright/test';
import { emptyLibrary, expect, setSettings, test } from './extension.ts';
import { marks, untilMarked } from './marks.ts';
import { REPORT } from './portals.ts';

/** What Soi keeps in the browser: keys of its storage, records of its library, waiting alarms. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('soi-library');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const db = opening.result;
    const counts = await Promise.all(
      [...db.objectStoreNames].map(
        (store) =>
          new Promise<[string, number]>((resolve) => {
            const count = db.transaction(store).objectStore(store).count();
            count.onsuccess = () => resolve([store, count.result]);
          }),
      ),
    );
    db.close();
    const { storage, alarms } = globalThis.chrome as unknown as {
      storage: { local: { get(keys: null): Promise<object> } };
      alarms: { getAll(): Promise<object[]> };
    };
    return {
      stored: Object.keys(await storage.local.get(null))
        .map((key) => key.split(':')[0])
        .sort(),
      library: Object.fromEntries(counts),
      alarms: (await alarms.getAll()).length,
    };
  });

/** The library's stores, empty. */
const NOTHING = {
  entries: 0,
  extractions: 0,
  texts: 0,
  digests: 0,
  searched: 0,
  notes: 0,
  tasks: 0,
};

test('"delete all data" leaves nothing: no report, note, waiting share or setting', async ({
  chrome,
  ownPage,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  const panel = await panelOf(page);
  await emptyLibrary(panel);
  await panel.getByRole('button', { name: /^(Lưu|Save)$/ }).click();
  await expect(panel.getByRole('button', { name: /^(Đã lưu|Saved)$/ })).toBeVisible();
  // A note, and a share that waits for an API that is away.
  await page.bringToFront();
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('h1') as Node),
  );
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('Sẽ bị xóa');
  await page.keyboard.press('Control+Enter');
  await setSettings(panel, { apiUrl: 'http://127.0.0.1:9', language: 'en', palette: 'strong' });
  await panel.getByRole('button', { name: /^(Chia sẻ|Share)$/ }).click();
  await panel.getByRole('button', { name: /^(Tạo liên kết|Make the link)$/ }).click();
  await expect(panel.getByText(/được giữ lại|is kept/)).toBeVisible();
  await expect
    .poll(() => kept(panel))
    .toEqual({
      stored: ['settings', 'share-page', 'shares'],
      library: {
        ...NOTHING,
        entries: 1,
        extractions: 1,
        texts: 1,
        digests: 1,
        searched: 1,
        notes: 1,
      },
      alarms: 1,
    });

  const options = await ownPage('options');
  await options.getByRole('button', { name: 'Delete all data on this computer' }).click();
  // The harmless answer has the focus; nothing is gone yet.
  await expect(options.getByRole('alert')).toBeVisible();
  expect((await kept(options)).library.entries).toBe(1);
  await options.locator('.sure .danger').click();
  await expect(options.locator('html')).toHaveAttribute('lang', 'vi');
  await expect.poll(() => kept(options)).toEqual({ stored: [], library: NOTHING, alarms: 0 });
  // The open page forgets the note and the colours too.
  await expect
    .poll(async () => Object.keys(await marks(page)).sort())
    .toEqual(['soi-agency', 'soi-document', 'soi-finding', 'soi-indicator']);
});

test('kinds that are switched off in the options stay off after a reload', async ({
  chrome,
  ownPage,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  await untilMarked(page);
  await panelOf(page);
  const options = await ownPage('options');
  const agencies = options.getByRole('checkbox', { name: 'Cơ quan' });
  await agencies.uncheck();
  await expect.poll(async () => Object.keys(await marks(page))).not.toContain('soi-agency');
  await options.reload();
  await expect(agencies).not.toBeChecked();
  await page.reload();
  await untilMarked(page);
  expect(Object.keys(await marks(page))).not.toContain('soi-agency');
  await agencies.check();
  await expect.poll(async () => Object.keys(await marks(page))).toContain('soi-agency');
});
