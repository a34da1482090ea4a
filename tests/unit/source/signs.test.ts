import { describe, expect, it } from 'vitest';
import { attachmentKind, listAttachments } from '#shared/engine/source/attachments.ts';
import { parseHtml } from '#shared/engine/source/parse-html.ts';
import { addressSigns } from '#shared/engine/source/signs.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { PORTAL_PAGES, read, urlOf } from './portals.ts';

describe('what an address says', () => {
  const rows: [url: string, reason: string | null][] = [
    ['https://a.gov.vn/', 'home-page'],
    ['https://a.gov.vn/web/guest/home', 'home-page'],
    ['https://a.gov.vn/index.php', 'home-page'],
    ['https://a.gov.vn/Pages/default.aspx', 'home-page'],
    ['https://a.gov.vn/tim-kiem?tukhoa=x', 'search-page'],
    ['https://a.gov.vn/dang-nhap', 'login-page'],
    ['https://a.gov.vn/thu-tuc-hanh-chinh/cap-phep', 'procedure-form'],
    ['https://a.gov.vn/lien-he', 'contact-page'],
    ['https://a.gov.vn/news/page/3', 'link-list'],
    ['https://a.gov.vn/tin-tuc?page=2', 'link-list'],
    ['https://a.gov.vn/tin-tuc/ket-qua-giam-ngheo-nam-2024-112.html', 'article-page'],
    ['https://a.gov.vn/bao-cao', null],
    ['https://a.gov.vn/bao-cao-thu-tuc-hanh-chinh', 'article-page'],
  ];
  it.each(rows)('%s', (url, reason) => {
    expect(addressSigns(url)[0]?.reason ?? null).toBe(reason);
  });

  it('is nothing where there is none', () => {
    expect(addressSigns(undefined)).toEqual([]);
    expect(addressSigns('khong phai dia chi')).toEqual([]);
  });
});

describe('pages that are no report are told by their signs', () => {
  const others = PORTAL_PAGES.filter(({ isReport }) => !isReport);
  it.each(others.map((page) => [page.file, page] as const))('%s', (_file, page) => {
    const { signs } = readSource({ html: read(page.file), url: urlOf(page) });
    expect(signs.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(0);
  });

  const reports = PORTAL_PAGES.filter(({ isReport }) => isReport);
  it.each(reports.map((page) => [page.file, page] as const))('but not %s', (_file, page) => {
    const { signs } = readSource({ html: read(page.file), url: urlOf(page) });
    expect(signs.filter(({ weight }) => weight < 0)).toEqual([]);
  });
});

describe('files a page offers', () => {
  const rows: [what: string, href: string, label: string, kind: string | null][] = [
    ['a PDF', '/files/bc.pdf', 'Báo cáo', 'pdf'],
    ['a PDF with a query', '/files/bc.PDF?v=2', 'Báo cáo', 'pdf'],
    ['an escaped name', '/f/BC%20th%C3%A1ng%205.docx', 'Tải về', 'docx'],
    ['a name in a query', '/download?file=bc.xlsx&id=3', 'Báo cáo', 'xlsx'],
    ['a name in the label', '/documents/10181/884', 'BC quý III.signed.pdf', 'pdf'],
    ['a bare download', '/download/8841', 'Tải về', 'other'],
    ['a page', '/tin-tuc/bc.html', 'Báo cáo', null],
    ['a page about a download', '/download/8841', 'Phần mềm', null],
    ['a broken escape', '/f/%E0%A4%A.pdf', 'Báo cáo', 'pdf'],
  ];
  it.each(rows)('%s', (_what, href, label, kind) => {
    expect(attachmentKind(href, label)).toBe(kind);
  });

  it('are listed once each, in order, with frames that show them', () => {
    const outline = parseHtml(
      '<a href="/a.pdf"><b>Báo</b> cáo</a><a href="/x.html">Tin</a><a href="/a.pdf">Lại</a><a href="/b.docx">Phụ lục</a><iframe src="/viewer?file=/c.pdf"></iframe>',
    );
    const list = listAttachments(outline).map(({ href, label, kind }) => [href, label, kind]);
    expect(list).toEqual([
      ['/a.pdf', 'Báo cáo', 'pdf'],
      ['/b.docx', 'Phụ lục', 'docx'],
      ['/viewer?file=/c.pdf', '', 'pdf'],
    ]);
  });
});
