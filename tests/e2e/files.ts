import { readFileSync } from 'node:fs';
import { write } from '@e965/xlsx';
import type { Route } from '@playwright/test';
import { docxOf, zipOf } from '../files/docx.ts';
import { lockedPdf, scanPdf, textPdf } from '../files/pdf.ts';
import { bookOf } from '../files/sheets.ts';

/** A PDF that Chromium printed from tests/files/report.html. */
export const reportPdf = () => readFileSync('tests/e2e/fixtures/files/report.pdf');

/** An annex with a table, invented as all of it. */
export const annexDocx = () =>
  docxOf([
    'PHỤ LỤC',
    'Kèm theo Báo cáo số 88/BC-SKHCN ngày 20/6/2026 của Sở Khoa học và Công nghệ, thực hiện Kế hoạch số 31/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Quảng Ngãi.',
    'Số nhiệm vụ khoa học theo lĩnh vực trong 6 tháng đầu năm 2026 như sau:',
    [
      ['TT', 'Lĩnh vực', 'Số nhiệm vụ', 'Kinh phí (triệu đồng)'],
      ['1', 'Nông nghiệp', '8', '6.400'],
      ['2', 'Y tế', '5', '3.150'],
      ['3', 'Công nghiệp', '6', '5.250'],
    ],
  ]);

/** A workbook with a title above its table. */
const sheetXlsx = () =>
  Buffer.from(
    write(
      bookOf([
        {
          name: 'Thu ngân sách',
          rows: [
            ['KẾT QUẢ THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2026'],
            ['Đơn vị: tỷ đồng'],
            ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
            [1, 'Thu nội địa', { v: 25_000, z: '#,##0' }, { v: 12_480.5, z: '#,##0.0' }],
            [2, 'Thu từ xuất khẩu', { v: 900, z: '#,##0' }, { v: 512, z: '#,##0' }],
          ],
        },
      ]),
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer,
  );

/** A Word 97 file that an office program wrote. */
const reportDoc = () => readFileSync('tests/files/samples/report.doc');

const archiveZip = () =>
  zipOf(
    {
      'Phụ lục/so-lieu.docx': Buffer.from(annexDocx()).toString('latin1'),
      'ghi-chu.txt': 'x',
    },
    'latin1',
  );

const TCVN3 = [
  'B\xb8o c\xb8o t\xd7nh h\xd7nh thùc hi\xd6n NghÞ quy\xd5t sè 31/NQ-H§ND ngµy 09/12/2025',
  'Toµn tØnh cã 46 doanh nghi\xd6p khoa häc vµ c\xabng nghÖ, t\xa8ng 15% so víi cïng kú n\xa8m 2025.',
  'Kinh phÝ ®\xb7 gi¶i ng\xa9n lµ 18,4 tû ®ång, ®¹t 52,6% k\xd5 ho¹ch ®\xad\xeec giao trong n\xa8m.',
];

type File = { body: () => Buffer; type: string; status?: number; headers?: Record<string, string> };
const pdf = 'application/pdf';

/** What the invented portal hands out: path → file. Types and names are not always true. */
export const FILES: Readonly<Record<string, File>> = {
  '/tep/88-BC-SKHCN.pdf': { body: reportPdf, type: 'application/octet-stream' },
  '/tep/phu-luc.docx': { body: () => Buffer.from(annexDocx()), type: 'application/msword' },
  '/tep/quet.pdf': { body: () => Buffer.from(scanPdf()), type: pdf },
  '/tep/khoa.pdf': { body: () => Buffer.from(lockedPdf()), type: pdf },
  '/tep/cut.docx': { body: () => Buffer.from(annexDocx()).subarray(0, 900), type: pdf },
  '/tep/bang-ma-cu.pdf': { body: () => Buffer.from(textPdf([TCVN3])), type: pdf },
  '/tep/dang-nhap.pdf': {
    body: () => Buffer.from('<!doctype html><title>Đăng nhập</title><form></form>'),
    type: pdf,
  },
  '/tep/gia-danh.pdf': {
    body: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    type: pdf,
  },
  '/tep/so-lieu.xlsx': { body: sheetXlsx, type: 'application/octet-stream' },
  '/tep/12-BC-UBND.doc': { body: reportDoc, type: 'application/msword' },
  '/tep/ho-so.zip': { body: () => Buffer.from(archiveZip()), type: 'application/zip' },
  '/tep/mat.pdf': { body: () => Buffer.alloc(0), type: 'text/html', status: 404 },
  '/tep/di-noi-khac.pdf': {
    body: () => Buffer.alloc(0),
    type: 'text/html',
    status: 302,
    headers: { Location: 'https://kho-tep.example/a.pdf' },
  },
};

const link = (href: string, label: string) => `<li><a href="${href}">${label}</a></li>`;

/** A page that is a title and its files. */
export const FILES_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
  <title>Kết quả đổi mới sáng tạo 6 tháng đầu năm 2026</title></head><body>
  <nav><a href="/tep/huong-dan.pdf">Hướng dẫn sử dụng cổng</a></nav>
  <main><h1>Kết quả đổi mới sáng tạo 6 tháng đầu năm 2026</h1><p>Chi tiết tại tệp kèm theo.</p><ul>
  ${[
    link('/tep/88-BC-SKHCN.pdf', 'Báo cáo số 88/BC-SKHCN'),
    link('/tep/phu-luc.docx', 'Phụ lục số liệu'),
    link('/tep/quet.pdf', 'Bản quét có dấu'),
    link('/tep/khoa.pdf', 'Danh sách nội bộ'),
    link('/tep/cut.docx', 'Bản thảo'),
    link('/tep/bang-ma-cu.pdf', 'Báo cáo năm trước'),
    link('/tep/dang-nhap.pdf', 'Tài liệu họp'),
    link('/tep/gia-danh.pdf', 'Công văn cũ'),
    link('/tep/mat.pdf', 'Quyết định giao chỉ tiêu'),
    link('/tep/di-noi-khac.pdf', 'Bản lưu'),
    link('/tep/so-lieu.xlsx', 'Bảng số liệu gốc'),
    link('/tep/12-BC-UBND.doc', 'Báo cáo bản Word'),
    link('/tep/ho-so.zip', 'Hồ sơ kèm theo'),
    link('https://drive.example/bc.pdf', 'Bản trên kho ngoài'),
    link('javascript:alert(1)//a.pdf', 'Bẫy'),
  ].join('')}</ul></main></body></html>`;

/** Answers with a file, where the portal has one there. */
export function serveFile(route: Route): Promise<void> | null {
  const file = FILES[new URL(route.request().url()).pathname];
  if (!file) return null;
  const { body, type, status = 200, headers = {} } = file;
  return route.fulfill({ body: body(), contentType: type, status, headers });
}
