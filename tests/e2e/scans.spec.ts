import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { photoPdf } from '../files/pdf.ts';
import { expect, test } from './extension.ts';
import { PORTAL } from './portals.ts';

const FILES = `${PORTAL}/tep`;
/** A4 at 200 dots an inch. */
const WIDTH = 1654;
const HEIGHT = 2339;

const STAMP =
  '<div style="position:absolute;left:250px;top:600px;width:110px;height:110px;border:5px solid #d21;border-radius:50%;color:#d21;text-align:center;font:bold 12px/110px Arial;transform:rotate(-12deg)">ỦY BAN NHÂN DÂN</div>';
const PAGES = [
  `<p style="text-align:center"><b>SỞ KHOA HỌC VÀ CÔNG NGHỆ</b></p><p>Số: 88/BC-SKHCN</p>
   <h2 style="text-align:center">BÁO CÁO<br>Kết quả đổi mới sáng tạo 6 tháng đầu năm 2026</h2>
   <p>Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số quốc gia, Sở Khoa học và Công nghệ báo cáo kết quả như sau:</p>
   <p>Toàn tỉnh có 840 doanh nghiệp, tăng 7,5% so với cùng kỳ năm 2025.</p>`,
  `<h3>II. Kết quả</h3><p>Kinh phí đã giải ngân là 18,4 tỷ đồng, đạt 52,6% kế hoạch giao trong năm. Số nhiệm vụ khoa học và công nghệ cấp tỉnh được phê duyệt là 46 nhiệm vụ.</p>`,
  `<h3>III. Kiến nghị</h3><p>Đề nghị Ủy ban nhân dân tỉnh bổ sung 5,2 tỷ đồng theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.</p>${STAMP}`,
];

/** Prints pages as a scanner would have them: a little aslant, with a stamp, as photographs. */
async function scan(chrome: BrowserContext): Promise<Buffer> {
  const page = await chrome.newPage();
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const photos = [];
  for (const [i, body] of PAGES.entries()) {
    await page.setContent(
      `<body style="margin:0;background:#fdfcf8;zoom:2"><div style="position:relative;font:18.5px/1.5 'Times New Roman',serif;padding:70px;transform:rotate(${i === 1 ? 1 : 0}deg)">${body}</div></body>`,
    );
    photos.push({
      jpeg: await page.screenshot({ type: 'jpeg', quality: 80 }),
      width: WIDTH,
      height: HEIGHT,
    });
  }
  await page.close();
  return Buffer.from(photoPdf(photos));
}

const fileCard = (panel: Page, label: string) => panel.locator('.file', { hasText: label });

async function openScan(chrome: BrowserContext, panelOf: (page: Page) => Promise<Page>) {
  const pdf = await scan(chrome);
  const page = await chrome.newPage();
  await page.goto(FILES);
  const panel = await panelOf(page);
  await panel.route('**/tep/quet.pdf', (route) =>
    route.fulfill({ body: pdf, contentType: 'application/pdf' }),
  );
  await fileCard(panel, 'Bản quét có dấu')
    .getByRole('button', { name: /Đọc tệp này/ })
    .click();
  await expect(panel.locator('[data-state="file-failed"]')).toContainText('chỉ có ảnh');
  return panel;
}

test('a scan is recognised on this device, page by page, and nothing is fetched for it', async ({
  chrome,
  panelOf,
}) => {
  test.setTimeout(240_000);
  const panel = await openScan(chrome, panelOf);
  const asked: string[] = [];
  chrome.on('request', (request) => asked.push(request.url()));
  const offer = panel.getByRole('button', {
    name: 'Nhận dạng chữ trên máy (3 trang, khoảng 1 phút)',
  });
  await panel.screenshot({ path: 'test-results/ocr-offer.png' });
  await offer.click();
  const reading = panel.locator('[data-state="reading-file"]');
  await expect(reading).toContainText('trang 2/3', { timeout: 120_000 });
  await expect(reading).toContainText('88/BC-SKHCN');
  await panel.screenshot({ path: 'test-results/ocr-progress.png' });
  const ready = panel.locator('[data-state="ready"]');
  await expect(ready).toContainText('88/BC-SKHCN', { timeout: 120_000 });
  await expect(panel.locator('.file-head')).toContainText(/Chữ đọc từ ảnh quét, tin cậy \d+%/);
  await panel.screenshot({ path: 'test-results/ocr-result.png' });
  const elsewhere = asked.filter(
    (url) =>
      !/^(?:chrome-extension|blob|data):|^http:\/\/(?:localhost|127\.0\.0\.1)|\.gov\.vn\//.test(
        url,
      ),
  );
  expect(elsewhere).toEqual([]);

  await panel.locator('#tab-documents').click();
  await expect(panel.locator('article', { hasText: '749/QĐ-TTg' }).first()).toContainText(
    'trang 1',
  );
  await expect(panel.locator('article', { hasText: '57-NQ/TW' })).toContainText('trang 3');
  await panel.locator('#tab-indicators').click();
  for (const figure of ['840', '18,4 tỷ đồng', '52,6%', '5,2 tỷ đồng'])
    await expect(panel.locator('.panel-main')).toContainText(figure);
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a recognising can be ended with what was read, or stopped', async ({ chrome, panelOf }) => {
  test.setTimeout(240_000);
  const panel = await openScan(chrome, panelOf);
  const offer = panel.getByRole('button', { name: /Nhận dạng chữ trên máy/ });
  await offer.click();
  const reading = panel.locator('[data-state="reading-file"]');
  await expect(reading).toContainText('trang 2/3', { timeout: 120_000 });
  await reading.getByRole('button', { name: 'Xem phần đã đọc' }).click();
  const ready = panel.locator('[data-state="ready"]');
  await expect(ready).toContainText('88/BC-SKHCN', { timeout: 120_000 });
  await expect(ready).toContainText(/[12] trong 3 trang/);
  await panel.getByRole('button', { name: 'Về trang' }).click();
  await fileCard(panel, 'Bản quét có dấu')
    .getByRole('button', { name: /Đọc tệp này/ })
    .click();
  await offer.click();
  await expect(reading.locator('progress')).toBeVisible();
  await reading.getByRole('button', { name: 'Dừng' }).click();
  await expect(fileCard(panel, 'Bản quét có dấu')).toBeVisible();
});
