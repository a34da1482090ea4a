import { describe, expect, it } from 'vitest';
import { outlineOf } from '#shared/engine/source/markup/outline-of.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { listAttachments, pageAttachments } from '#shared/engine/source/page/attachments.ts';
import { attachmentKind } from '#shared/engine/source/page/file-names.ts';
import { addressSigns } from '#shared/engine/source/page/signs.ts';
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
    const outline = outlineOf(
      parsePage(
        '<a href="/a.pdf"><b>Báo</b> cáo</a><a href="/x.html">Tin</a><a href="/a.pdf">Lại</a><a href="/b.docx">Phụ lục</a><iframe src="/viewer?file=/c.pdf"></iframe>',
      ),
    );
    const list = listAttachments(outline).map(({ href, label, kind }) => [href, label, kind]);
    expect(list).toEqual([
      ['/a.pdf', 'Báo cáo', 'pdf'],
      ['/b.docx', 'Phụ lục', 'docx'],
      ['/viewer?file=/c.pdf', '', 'pdf'],
    ]);
  });
});

describe('files of a page, as the extraction names them', () => {
  const files = (html: string, url: string | undefined = 'https://a.gov.vn/bao-cao/1') =>
    pageAttachments(outlineOf(parsePage(html)), 0, url);
  const hrefs = (html: string, url?: string) => files(html, url).map(({ href }) => href);

  it('are told by a name before the identifier that Liferay adds', () => {
    const href = '/documents/20182/0/bao-cao.pdf/0c9f6a52-7a1e-4d0b-9c55-2f1e3b7a9d10?t=1720000000';
    expect(files(`<a href="${href}"></a>`)).toEqual([
      { href: `https://a.gov.vn${href}`, label: 'bao-cao.pdf', kind: 'pdf' },
    ]);
  });

  it('have absolute addresses, a label and a kind', () => {
    expect(
      files('<a href="../f/B%C3%A1o%20c%C3%A1o.pdf">Tải về</a><a href="/g.docx"></a>'),
    ).toEqual([
      { href: 'https://a.gov.vn/f/B%C3%A1o%20c%C3%A1o.pdf', label: 'Tải về', kind: 'pdf' },
      { href: 'https://a.gov.vn/g.docx', label: 'g.docx', kind: 'docx' },
    ]);
  });

  it('keep their addresses as browsers read them, "&" written out or not', () => {
    expect(hrefs('<a href="/tai?a=1&section=2&copy=3&amp;f=b.pdf">Tệp</a>')).toEqual([
      'https://a.gov.vn/tai?a=1&section=2&copy=3&f=b.pdf',
    ]);
  });

  const hostile: [what: string, href: string][] = [
    ['a script', 'javascript:alert(1)//a.pdf'],
    ['data', 'data:application/pdf;base64,AA.pdf'],
    ['a local file', 'file:///etc/a.pdf'],
    ['a name and password', 'https://u:p@a.gov.vn/a.pdf'],
    ['no address', 'https://[/a.pdf'],
    ['an endless address', `/${'a'.repeat(3000)}.pdf`],
  ];
  it.each(hostile)('leave out %s', (_what, href) => {
    expect(hrefs(`<a href="${href}">Tệp</a><a href="/b.pdf">Tệp</a>`)).toEqual([
      'https://a.gov.vn/b.pdf',
    ]);
  });

  const viewers: [shown: string, file: string][] = [
    ['/pdfjs/web/viewer.html?file=%2Ff%2Fa.pdf', 'https://a.gov.vn/f/a.pdf'],
    [
      '/_layouts/15/WopiFrame.aspx?sourcedoc=%2Ff%2Fa.docx&action=view',
      'https://a.gov.vn/f/a.docx',
    ],
    ['https://docs.google.com/viewer?url=https://b.gov.vn/a.pdf', 'https://b.gov.vn/a.pdf'],
    [
      '/viewer?file=javascript:alert(1)//a.pdf',
      'https://a.gov.vn/viewer?file=javascript:alert(1)//a.pdf',
    ],
    ['/download?file=/f/a.pdf', 'https://a.gov.vn/download?file=/f/a.pdf'],
  ];
  it.each(viewers)('are what a viewer shows: %s', (shown, file) => {
    expect(hrefs(`<iframe src="${shown}"></iframe>`)).toEqual([file]);
  });

  it('need an absolute address where the page has none', () => {
    expect(files('<a href="/a.pdf">A</a><a href="https://b.gov.vn/b.pdf">B</a>', '')).toEqual([
      { href: 'https://b.gov.vn/b.pdf', label: 'B', kind: 'pdf' },
    ]);
  });

  it('are not those of the site around the article', () => {
    const html =
      '<header><a href="/logo.pdf">A</a></header><article><header><a href="/1.pdf">1</a></header></article><aside><a href="/x.pdf">B</a></aside><footer><a href="/y.pdf">C</a></footer>';
    expect(hrefs(html)).toEqual(['https://a.gov.vn/1.pdf']);
  });

  it('come once each, the content first, and not without end', () => {
    const html = `<a href="/a.pdf">A</a><div id="c"><a href="/b.pdf">B</a><a href="/a.pdf#2">A</a></div>`;
    const outline = outlineOf(parsePage(html));
    const content = outline.data.indexOf('c');
    expect(content).toBeGreaterThan(0);
    const list = pageAttachments(outline, content, 'https://a.gov.vn/');
    expect(list.map(({ label }) => label)).toEqual(['B', 'A', 'A']);
    const many = Array.from({ length: 500 }, (_, i) => `<a href="/${i}.pdf">${i}</a>`).join('');
    expect(files(many)).toHaveLength(50);
  });

  it('stand in the source of a page that was read, and a text has none', () => {
    const page = readSource({
      html: '<p>Báo cáo</p><a href="/a.pdf">A</a>',
      url: 'https://a.gov.vn/1',
    });
    expect(page.attachments).toHaveLength(1);
    expect(readSource({ text: 'https://a.gov.vn/a.pdf' }).attachments).toEqual([]);
  });
});
