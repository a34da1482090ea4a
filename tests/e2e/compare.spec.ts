import AxeBuilder from '@axe-core/playwright';
import { extract } from '#shared/engine/extract.ts';
import { findFormat } from '#shared/formats/index.ts';
import { expect, setSettings, test } from './extension.ts';

const report = (quarter: string, day: string, number: string, lines: string) =>
  extract({
    text: `ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}/BC-UBND\nBình An, ngày ${day} năm 2025\nBÁO CÁO\nTình hình phát triển kinh tế - xã hội quý ${quarter} năm 2025\n${lines}`,
    url: `https://binhan.quangngai.gov.vn/bao-cao/${number}`,
  });
const REPORTS = [
  report(
    'II',
    '20 tháng 6',
    '92',
    'Quý II năm 2025, tổng thu ngân sách đạt 9.800 triệu đồng, bằng 61% dự toán.\nQuý II năm 2025, tỷ lệ hồ sơ đúng hạn là 95,2%.\nViệc giải phóng mặt bằng tuyến đường liên xã còn chậm, chưa đáp ứng tiến độ.',
  ),
  report(
    'III',
    '20 tháng 9',
    '145',
    'Quý III năm 2025, tổng thu ngân sách đạt 12,5 tỷ đồng, bằng 82% dự toán.\nQuý III năm 2025, tỷ lệ hồ sơ đúng hạn là 98,6%.\nĐề nghị Ủy ban nhân dân tỉnh sớm phê duyệt giá đất cụ thể.',
  ),
];

test('two reports of one issuer stand side by side, and are written out', async ({
  chrome,
  extensionId,
}) => {
  const json = await findFormat('json')?.write(
    REPORTS.map((extraction) => ({ extraction, url: extraction.source.url })),
    {},
  );
  const page = await chrome.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await setSettings(page, { language: 'vi' });
  await page.getByRole('banner').getByRole('button', { name: 'Nhập' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'soi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json ?? ''),
  });
  const mine = page.locator('.entry', { hasText: 'phát triển kinh tế - xã hội quý' });
  await expect(mine).toHaveCount(2);
  await page.keyboard.press('Escape');
  for (const entry of await mine.all()) await entry.getByRole('checkbox').press('Space');
  await page.getByRole('link', { name: 'So sánh' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Hai báo cáo cạnh nhau' })).toBeFocused();
  const row = page.getByRole('row', { name: /Tổng thu ngân sách/i });
  await expect(row).toContainText('9.800 triệu đồng');
  await expect(row).toContainText('+2.700.000.000 đồng (+27,6 %)');
  await expect(page.getByRole('row', { name: /hồ sơ đúng hạn/ })).toContainText(
    '+3,4 điểm phần trăm',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);
  for (const format of ['Markdown', 'CSV']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Xuất ${format}` }).press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^soi-compare\.(md|csv)$/);
  }
  await page.screenshot({ path: 'test-results/compare-light-vi.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await setSettings(page, { language: 'en' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.screenshot({ path: 'test-results/compare-dark-en.png' });
});
