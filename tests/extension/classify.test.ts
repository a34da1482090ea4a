import { describe, expect, test } from 'vitest';
import { classify } from '../../extension/page/classify.ts';

function pageOf(title: string, body: string): Document {
  const page = document.implementation.createHTMLDocument(title);
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  page.body.append(...parsed.body.childNodes);
  return page;
}

const PROSE =
  'Thực hiện Công văn số 6260/UBND-TH ngày 22/11/2021 của UBND tỉnh, Sở báo cáo kết quả năm 2021: tỷ lệ hồ sơ trực tuyến đạt 92,5%. '.repeat(
    6,
  );
const LINKS =
  '<li><a href="/tin/1">Báo cáo tình hình thực hiện Nghị quyết số 52-NQ/TW quý I</a></li>'.repeat(
    40,
  );

describe('whether a page may be a report', () => {
  const cases: [name: string, path: string, page: Document, reason: string | null][] = [
    [
      'a report',
      '/bao-cao/142',
      pageOf('Báo cáo', `<h1>Báo cáo kết quả</h1><p>${PROSE}</p>`),
      null,
    ],
    [
      'an article with figures',
      '/tin-tuc/thu-ngan-sach',
      pageOf('Thu ngân sách', `<p>${PROSE}</p>`),
      null,
    ],
    [
      'a report inside a form',
      '/Pages/a.aspx',
      pageOf('Kế hoạch', `<form><p>${PROSE}</p></form>`),
      null,
    ],
    ['a home page', '/', pageOf('Trang chủ', LINKS), 'home-page'],
    ['a list of reports', '/van-ban', pageOf('Văn bản', LINKS), 'too-short'],
    ['a search', '/tim-kiem', pageOf('Tìm kiếm', `<p>${PROSE.slice(0, 700)}</p>`), 'search-page'],
    ['a sign-in page', '/dang-nhap', pageOf('Đăng nhập', '<input type="password">'), 'login-page'],
    ['a few words', '/tin/1', pageOf('Thông báo', '<p>Nghỉ lễ 30/4.</p>'), 'too-short'],
    [
      'long words of nothing',
      '/gioi-thieu',
      pageOf('Giới thiệu', `<p>${'Vùng đất và con người hiền hòa. '.repeat(40)}</p>`),
      'no-report-signs',
    ],
  ];
  test.each(cases)('%s', (_, path, page, reason) => {
    const seen = classify(page, `https://quangngai.gov.vn${path}`);
    expect(seen.isCandidate).toBe(reason === null);
    expect(seen.reasons).toEqual(reason === null ? [] : expect.arrayContaining([reason]));
  });
});
