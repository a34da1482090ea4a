import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { classify, type Verdict } from '../../extension/page/classify.ts';
import { chanceOf, makePage } from '../unit/source/made-pages.ts';
import { PORTAL_PAGES, read, urlOf } from '../unit/source/portals.ts';

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

/** A table of figures as portals have it, with no words around but its bold title. */
const TABLE = `<p align="center"><b>KẾT QUẢ THU NGÂN SÁCH QUÝ I NĂM 2025</b></p><table>${'<tr><td>Xã Hòa Lạc</td><td>1.204</td><td>98,2</td><td>27,5%</td></tr>'.repeat(6)}</table>`;

describe('whether a page may be a report', () => {
  const cases: [name: string, path: string, page: Document, verdict: Verdict, reasons: string[]][] =
    [
      [
        'a report',
        '/bao-cao/142',
        pageOf('Báo cáo', `<h1>Báo cáo kết quả</h1><p>${PROSE}</p>`),
        'likely',
        [],
      ],
      [
        'an article with figures',
        '/tin-tuc/thu-ngan-sach',
        pageOf('Thu ngân sách', `<p>${PROSE}</p>`),
        'likely',
        [],
      ],
      [
        'a report inside a form',
        '/Pages/a.aspx',
        pageOf('Kế hoạch', `<form><p>${PROSE}</p></form>`),
        'likely',
        [],
      ],
      ['a table of eighteen figures', '/so-lieu/7', pageOf('Cổng', TABLE), 'likely', []],
      [
        'a title that is only bold',
        '/tin/1',
        pageOf('Cổng', '<p><b>Báo cáo tháng 4</b></p><p>Có 12 xã.</p>'),
        'doubt',
        [],
      ],
      [
        'a home page with words',
        '/',
        pageOf('Trang chủ', `<p>${PROSE.slice(0, 400)}</p>`),
        'doubt',
        [],
      ],
      [
        'a list of reports',
        '/van-ban',
        pageOf('Văn bản', LINKS),
        'none',
        ['too-short', 'link-list'],
      ],
      [
        'a search with what it found',
        '/tim-kiem',
        pageOf('Tìm kiếm', `<p>${PROSE.slice(0, 700)}</p>`),
        'doubt',
        [],
      ],
      [
        'a sign-in page',
        '/dang-nhap',
        pageOf('Đăng nhập', '<input type="password">'),
        'none',
        ['login-page', 'too-short'],
      ],
      ['a few words', '/tin/1', pageOf('Nghỉ lễ', '<p>Nghỉ lễ 30/4.</p>'), 'doubt', []],
      ['no word', '/tin/1', pageOf('Cổng', '<p>Đang cập nhật.</p>'), 'none', ['too-short']],
      [
        'many short lines of nothing',
        '/gioi-thieu',
        pageOf('Giới thiệu', '<p>Vùng đất và con người hiền hòa.</p>'.repeat(40)),
        'none',
        ['no-report-signs'],
      ],
    ];
  test.each(cases)('%s', (_, path, page, verdict, reasons) => {
    const seen = classify(page, `https://quangngai.gov.vn${path}`);
    expect([seen.verdict, seen.reasons]).toEqual([verdict, reasons]);
  });
});

/** What the extension makes of a page's HTML, and what the engine says of the same. */
function both(html: string, url: string | undefined) {
  // Nothing is loaded here, and style sheets say nothing.
  const bare = html.replace(/<(?:link|script|iframe)\b[^>]*>/gi, '');
  const page = new DOMParser().parseFromString(bare, 'text/html');
  const { isReport } = extract({ html, url }, { today: '2026-11-22' }).report;
  return { isReport, verdict: classify(page, url ?? 'https://songmau.gov.vn/').verdict };
}

describe('a report of the engine is offered by the extension', () => {
  test.each(PORTAL_PAGES.map((page) => [page.file, page] as const))('%s', (file, page) => {
    const { isReport, verdict } = both(read(file), urlOf(page));
    expect(isReport && verdict === 'none').toBe(false);
  });

  test('on pages made around parts of articles', () => {
    const articles = PORTAL_PAGES.flatMap(({ text }) => (text ? [read(text).trimEnd()] : []));
    let reports = 0;
    for (let seed = 0; seed < 120; seed++) {
      const lines = (articles[seed % articles.length] as string).split('\n');
      const from = seed % Math.max(1, lines.length - 3);
      const part = lines.slice(from, from + 2 + (seed % 4)).join('\n');
      const { html } = makePage(part, chanceOf(seed));
      const { isReport, verdict } = both(html, `https://songmau.gov.vn/a/${seed}.html`);
      if (isReport) reports++;
      expect([seed, isReport && verdict === 'none']).toEqual([seed, false]);
    }
    expect(reports).toBeGreaterThan(20);
  });

  const lists: [what: string, body: string][] = [
    ['figures without a table', `<h3>Số liệu</h3>${'<div>Xã Hòa Lạc: 1.204 hộ</div>'.repeat(30)}`],
    ['figures in a table', TABLE],
    ['figures in a table without a title', TABLE.slice(TABLE.indexOf('<table>'))],
    [
      'a letter of short lines',
      '<p>UBND HUYỆN SÔNG MẪU</p><p>Số: 12/BC-UBND</p><p>Sông Mẫu, ngày 3 tháng 4 năm 2025</p><p>BÁO CÁO</p><p>Kết quả quý I</p><p>Thu đạt 27,5%.</p><p>Nơi nhận:</p><p>- Lưu: VT.</p>',
    ],
    ['one long sentence', `<p>${PROSE.slice(0, 130)}</p>`],
  ];
  test.each(lists)('%s', (_, body) => {
    const html = `<html><head><title>Cổng</title></head><body>${body}</body></html>`;
    for (const path of ['/', '/tim-kiem', '/tin-tuc/ket-qua-thu-ngan-sach-quy-mot-12.html']) {
      const { isReport, verdict } = both(html, `https://songmau.gov.vn${path}`);
      expect(isReport && verdict === 'none').toBe(false);
    }
  });

  const evaluated = `${resolve(import.meta.dirname, '../../../shared/eval')}/`;
  const pages = existsSync(evaluated)
    ? ['dev', 'round2'].flatMap((set) =>
        readdirSync(`${evaluated}${set}`)
          .filter((file) => file.endsWith('.html'))
          .map((file) => `${evaluated}${set}/${file}`),
      )
    : [];
  if (pages.length === 0) console.warn('SKIPPED: no gold pages beside this checkout.');
  test.runIf(pages.length > 0)('on the gold pages', () => {
    const strict = pages.filter((file) => {
      const gold = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'));
      const { isReport, verdict } = both(readFileSync(file, 'utf8'), gold.url ?? undefined);
      return isReport && verdict === 'none';
    });
    expect(strict).toEqual([]);
  });
});
