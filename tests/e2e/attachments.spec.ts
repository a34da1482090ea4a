import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, setSettings, test } from './extension.ts';
import { PORTAL, REPORT } from './portals.ts';

test.describe.configure({ timeout: 25_000 });
const FILES = `${PORTAL}/tep`;

const fileCard = (panel: Page, label: string) => panel.locator('.file', { hasText: label });
const readIt = (panel: Page, label: string) =>
  fileCard(panel, label)
    .getByRole('button', { name: /^Đọc tệp này/ })
    .click();
const ready = (panel: Page) => panel.locator('[data-state="ready"]');

async function faultsIn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a page of files offers them, and says which it can read', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await expect(panel.getByRole('heading', { name: 'Trang này có tệp đính kèm' })).toBeVisible();
  await expect(panel.locator('.file')).toHaveCount(14);
  await expect(panel.locator('.file', { hasText: 'Hướng dẫn' })).toHaveCount(0);
  await expect(panel.locator('a[href^="javascript:"]')).toHaveCount(0);
  const outside = fileCard(panel, 'Bản trên kho ngoài');
  await expect(outside).toContainText('drive.example');
  await expect(outside.getByRole('button')).toHaveCount(0);
  await panel.screenshot({ path: 'test-results/files-list.png' });
});

test('a PDF is read on a click: documents and figures with their pages', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page, { width: 380, height: 900 });
  await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
  await expect(ready(panel)).toBeVisible();
  await expect(panel.locator('.file-head')).toContainText('2 trang');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(/đổi mới sáng tạo/i);
  await panel.screenshot({ path: 'test-results/file-pdf.png' });

  // A citation that the page's end broke: whole, and on the page it begins on.
  await panel.locator('#tab-documents').click();
  const card = panel.locator('article', { hasText: '749/QĐ-TTg' }).first();
  await expect(card).toContainText('Thủ tướng Chính phủ');
  await expect(card).toContainText('trang 1');
  await expect(panel.locator('article', { hasText: '193/2025/QH15' })).toContainText('trang 2');

  // Its words are shown in the panel, with a link to the page of the file.
  await card.getByRole('button').first().click();
  const words = panel.getByRole('region', { name: 'Lời văn trong tệp' });
  await expect(words).toContainText('98,5% văn bản được trao đổi');
  await expect(words.locator('mark')).toContainText('749/QĐ-TTg ngày 03/6/2020 của Thủ tướng');
  await expect(words).toContainText('trang 1/2');
  await expect(words.getByRole('link')).toHaveAttribute(
    'href',
    `${PORTAL}/tep/88-BC-SKHCN.pdf#page=1`,
  );
  await panel.screenshot({ path: 'test-results/file-words.png' });
  expect(await faultsIn(panel)).toEqual([]);
  await words.getByRole('button', { name: 'Đóng' }).click();
  await expect(words).toHaveCount(0);

  await panel.getByRole('tab', { name: /Số liệu/ }).click();
  // A section's figures on one page: told once, at its head.
  await expect(panel.locator('.group', { hasText: '18,4 tỷ đồng' }).first()).toContainText(
    'trang 1/2',
  );
  const table = panel.locator('.figure-table');
  await expect(table).toContainText('trang 2/2');
  await expect(table).toContainText('46');
  await panel.screenshot({ path: 'test-results/file-figures.png' });

  // Back to the page's own reading.
  await panel.getByRole('button', { name: 'Về trang' }).click();
  await expect(panel.getByRole('heading', { name: 'Trang này có tệp đính kèm' })).toBeVisible();
});

test('a DOCX keeps its table', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Phụ lục số liệu');
  await expect(ready(panel)).toContainText('31/KH-UBND');
  await panel.getByRole('tab', { name: /Số liệu/ }).click();
  const table = panel.locator('.figure-table');
  await expect(table).toContainText('6.400');
  await expect(table).toContainText('Nông nghiệp');
  await expect(panel.getByText(/trang \d/)).toHaveCount(0);
  await panel.screenshot({ path: 'test-results/file-docx.png' });
});

test('a workbook is read as it shows, with its sheets for headings', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Bảng số liệu gốc');
  await expect(panel.locator('.file-head')).toContainText('XLSX');
  await panel.getByRole('tab', { name: /Số liệu/ }).click();
  const table = panel.locator('.figure-table');
  await expect(table).toContainText('12.480,5');
  await expect(table).toContainText('Thu nội địa');
  await panel.screenshot({ path: 'test-results/file-xlsx.png' });
});

test('an old Word file keeps its table', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Báo cáo bản Word');
  await expect(panel.locator('.file-head')).toContainText('DOC');
  await expect(ready(panel)).toContainText('12/BC-UBND');
  await panel.getByRole('tab', { name: /Số liệu/ }).click();
  await expect(panel.locator('.figure-table')).toContainText('1.350,5');
  await panel.screenshot({ path: 'test-results/file-doc.png' });
});

test('the files of an archive are listed, and the one that is chosen is read', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Hồ sơ kèm theo');
  const list = panel.getByRole('list', { name: 'Các tệp bên trong' });
  await expect(list).toContainText('Phụ lục/so-lieu.docx');
  await panel.screenshot({ path: 'test-results/file-zip.png' });
  expect(await faultsIn(panel)).toEqual([]);
  await list.getByRole('button', { name: /so-lieu\.docx/ }).click();
  await expect(ready(panel)).toContainText('31/KH-UBND');
});

test('letters of an old encoding are brought to Unicode, and the panel says so', async ({
  chrome,
  panelOf,
}) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Báo cáo năm trước');
  await expect(panel.locator('.file-head')).toContainText('bảng mã cũ');
  await panel.locator('#tab-documents').click();
  await expect(panel.locator('article', { hasText: '31/NQ-HĐND' })).toContainText('09/12/2025');
});

const FAULTS: [label: string, says: RegExp, canRetry: boolean][] = [
  ['Bản quét có dấu', /chỉ có ảnh, không có lớp chữ/, false],
  ['Danh sách nội bộ', /khóa bằng mật khẩu/, false],
  ['Bản thảo', /bị hỏng/, true],
  ['Tài liệu họp', /trang đăng nhập/, true],
  ['Công văn cũ', /không nhận ra loại tệp/, false],
  ['Quyết định giao chỉ tiêu', /không còn tệp này/, false],
  ['Bản lưu', /ngoài cổng thông tin/, false],
];

test('each fault of a file says what to do', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  for (const [label, says, canRetry] of FAULTS) {
    await readIt(panel, label);
    const failed = panel.locator('[data-state="file-failed"]');
    await expect(failed).toContainText(says);
    await expect(panel.getByRole('status')).toContainText(says);
    await expect(failed.getByRole('link', { name: 'Mở tệp' })).toHaveCount(1);
    await expect(failed.getByRole('button', { name: 'Thử lại' })).toHaveCount(canRetry ? 1 : 0);
    await panel.screenshot({
      path: `test-results/file-fault-${FAULTS.findIndex(([one]) => one === label)}.png`,
    });
    await failed.getByRole('button', { name: 'Về trang' }).click();
    await expect(panel.locator('.file').first()).toBeVisible();
  }
});

test('a slow file shows how far it is, and can be stopped', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await panel.route('**/tep/88-BC-SKHCN.pdf', async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
  const reading = panel.locator('[data-state="reading-file"]');
  await expect(reading.locator('progress')).toBeVisible();
  await expect(panel.getByRole('status')).toContainText('Đang tải tệp');
  await panel.screenshot({ path: 'test-results/file-reading.png' });
  await reading.getByRole('button', { name: 'Dừng' }).click();
  await expect(panel.locator('.file').first()).toBeVisible();
  release();
  await panel.waitForTimeout(300);
  await expect(panel.locator('.file').first()).toBeVisible();
  await panel.unroute('**/tep/88-BC-SKHCN.pdf');
});

test('a report with files keeps them folded beside what was read', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(`${PORTAL}/bao-cao/144`);
  const panel = await panelOf(page);
  await expect(ready(panel)).toContainText('142/BC-STTTT');
  await panel.locator('.files > summary').click();
  await panel.screenshot({ path: 'test-results/files-folded.png' });
  await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
  await expect(panel.locator('.file-head')).toBeVisible();
  await expect(ready(panel)).toContainText('88/BC-SKHCN');
  await panel.getByRole('button', { name: 'Về trang' }).click();
  await expect(ready(panel)).toContainText('142/BC-STTTT');
});

test('a file is saved, exported and shared as a page is', async ({ chrome, panelOf, ownPage }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
  await expect(ready(panel)).toBeVisible();
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(panel.getByRole('button', { name: /Đã lưu/ })).toBeVisible();
  await panel.getByRole('button', { name: /^Xuất/ }).click();
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'CSV' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  await panel.getByRole('button', { name: 'Chia sẻ' }).click();
  await panel.getByRole('button', { name: 'Tạo liên kết' }).click();
  const url = (await panel.locator('a.share-url').getAttribute('href')) as string;
  const share = await chrome.newPage();
  expect((await share.goto(url))?.status()).toBe(200);
  await expect(share.getByText('749/QĐ-TTg').first()).toBeAttached();
  await expect(share.locator(`a[href^="${PORTAL}/tep/88-BC-SKHCN.pdf"]`).first()).toBeAttached();
  const library = await ownPage('library');
  await expect(library.locator('.entry')).toContainText('88/BC-SKHCN');
});

test('on this device only: the file is read here', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await setSettings(panel, { apiUrl: 'http://127.0.0.1:9' });
  await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
  await expect(ready(panel)).toContainText('đọc trên máy này vì máy chủ không trả lời');
  await panel.screenshot({ path: 'test-results/file-api-away.png' });
  await expect(ready(panel)).toContainText('88/BC-SKHCN');
});

for (const scheme of ['light', 'dark'] as const)
  test(`files hold in ${scheme}, at 320 px, in English too`, async ({ chrome, panelOf }) => {
    const page = await chrome.newPage();
    await page.goto(FILES);
    const panel = await panelOf(page, { width: 320, height: 700 });
    await panel.emulateMedia({ colorScheme: scheme });
    await expect(panel.locator('.file').first()).toBeVisible();
    const holds = async (name: string) => {
      expect.soft(await faultsIn(panel), name).toEqual([]);
      const overflow = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${name} does not scroll sideways`).toBeLessThanOrEqual(0);
      await panel.screenshot({ path: `test-results/file-${name}-${scheme}.png` });
    };
    await holds('list');
    await readIt(panel, 'Bản quét có dấu');
    await expect(panel.locator('[data-state="file-failed"]')).toBeVisible();
    await holds('fault');
    await panel.getByRole('button', { name: 'Về trang' }).click();
    await readIt(panel, 'Báo cáo số 88/BC-SKHCN');
    await expect(ready(panel)).toBeVisible();
    await panel.locator('#tab-documents').click();
    await panel.locator('article', { hasText: '57-NQ/TW' }).getByRole('button').first().click();
    await expect(panel.locator('.in-context')).toBeVisible();
    await holds('panel');
    await setSettings(panel, { language: 'en' });
    await expect(panel.locator('.file-head')).toContainText('2 pages');
    await holds('panel-en');
  });

test('a page without files says nothing of them', async ({ chrome, panelOf }) => {
  const page = await chrome.newPage();
  await page.goto(REPORT);
  const panel = await panelOf(page);
  await expect(ready(panel)).toBeVisible();
  await expect(panel.locator('.files')).toHaveCount(0);
});
