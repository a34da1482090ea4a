import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/engine/source/source.ts';
import { PORTAL_PAGES, read, urlOf } from './portals.ts';

const reports = PORTAL_PAGES.filter(({ text }) => text !== undefined);

describe('the article of a portal page, whole and nothing else', () => {
  it.each(reports.map((page) => [page.file, page] as const))('%s', (_file, page) => {
    const { text } = readSource({ html: read(page.file), url: urlOf(page) });
    expect(lines(text)).toEqual(lines(read(page.text as string)));
  });
});

describe('the article is found by its shape where nothing is named', () => {
  it.each(reports.map((page) => [page.file, page] as const))('%s', (_file, page) => {
    const html = read(page.file).replace(/\s(?:class|id|itemprop)="[^"]*"/g, '');
    const right = lines(read(page.text as string));
    const got = lines(readSource({ html }).text);
    expect(right.filter((line) => !got.includes(line))).toEqual([]);
    expect(got.filter((line) => !right.includes(line)).length).toBeLessThan(2);
  });
});

describe('what portals put around and into an article', () => {
  const article =
    '<p>Sáu tháng đầu năm, toàn huyện có 312 hộ thoát nghèo, đạt 104% kế hoạch tỉnh giao.</p>' +
    '<p>Ủy ban nhân dân huyện tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2024.</p>';
  const page = (before: string, after: string) =>
    `<html><body><div class="menu"><a href="/a">Trang chủ</a></div><div class="detail"><h1>Kết quả giảm nghèo sáu tháng đầu năm 2024</h1>${before}<div>${article}</div>${after}</div></body></html>`;
  const whole = [
    'Kết quả giảm nghèo sáu tháng đầu năm 2024',
    'Sáu tháng đầu năm, toàn huyện có 312 hộ thoát nghèo, đạt 104% kế hoạch tỉnh giao.',
    'Ủy ban nhân dân huyện tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2024.',
  ];
  const rows: [what: string, before: string, after: string][] = [
    ['the date of posting', '<div>Thứ sáu, 12/07/2024 | 08:15 GMT+7</div>', ''],
    ['a date in brackets', '<p><i>(Ngày đăng: 12/07/2024)</i></p>', ''],
    [
      'what is shown to screen readers or on paper only',
      '<div class="sr-only">Bỏ qua phần đầu, đến nội dung chính của trang báo cáo</div>',
      '<div class="d-none d-print-block">Nguồn: bản in từ cổng thông tin của huyện Sông Mẫu</div>',
    ],
    ['view counts', '<span>Lượt xem: 1.204</span>', '<div>Đã xem: 12</div>'],
    [
      'tools in English',
      '<div>Ngày đăng 12/07/2024 | 8:15 AM | View count: 83</div>',
      '<div>Send email</div><div>Print this</div><div>Share on Facebook</div>',
    ],
    [
      'tools',
      '<div><a href="#">Cỡ chữ</a><a href="#">Bản in</a><a href="#">Đọc bài viết</a></div>',
      '',
    ],
    [
      'share bars',
      '',
      '<div class="sharethis">Chia sẻ <a href="/f">Facebook</a> <a href="/z">Zalo</a></div>',
    ],
    ['keywords', '', '<p>Từ khóa: <a href="/t">giảm nghèo</a></p>'],
    ['a link back', '', '<p><a href="/b">Quay lại</a></p>'],
    ['a pointer to the file', '', '<p>Xem chi tiết <a href="/f.pdf">tại đây</a></p>'],
    [
      'related news under a heading',
      '',
      '<h3>Tin liên quan</h3><ul><li><a href="/1">Hội nghị tổng kết năm 2023 của huyện</a> (12/01/2024)</li><li><a href="/2">Khánh thành cầu dân sinh</a></li></ul>',
    ],
    [
      'older news without a heading',
      '',
      '<div><a href="/1">Hội nghị tổng kết năm 2023 của huyện</a></div><div><a href="/2">Khánh thành cầu dân sinh ở xã Hòa Lạc</a></div><div><a href="/3">Thông báo tuyển dụng viên chức</a></div>',
    ],
    [
      'comments',
      '',
      '<div id="comments"><p>Bài viết rất hay, đề nghị huyện công bố thêm danh sách các hộ đã thoát nghèo.</p></div>',
    ],
    [
      'a hidden block',
      '<div style="display: none">Nội dung chỉ dành cho quản trị viên của cổng.</div>',
      '',
    ],
    ['a script', '<script>document.write("Nội dung chèn thêm")</script>', ''],
    ['a form', '', '<select><option>Liên kết web</option></select><textarea>Góp ý</textarea>'],
    ['a marquee', '<marquee>Chào mừng kỷ niệm ngày thành lập huyện</marquee>', ''],
    [
      "the portal's imprint",
      '',
      '<div>Bản quyền thuộc Ủy ban nhân dân huyện</div><div>Điện thoại: 0299.3811.456</div>',
    ],
    [
      'the heads of tabs, and a table of contents',
      '<ul class="nav nav-tabs"><li><a href="#a">Nội dung</a></li><li><a href="#b">Tải về</a></li></ul><div id="ez-toc-container"><p>Mục lục</p><a href="#k">Kết quả</a></div>',
      '',
    ],
    [
      'a file by its name',
      '',
      '<div><a href="/f/bao-cao-6-thang.pdf">bao-cao-6-thang.pdf</a></div>',
    ],
    [
      'keywords without a word before them',
      '',
      '<div><a href="/t/1">giảm nghèo</a><a href="/t/2">việc làm</a></div>',
    ],
    ['the way home', '', '<p><a href="/">Về trang chủ</a></p>'],
    [
      'what readers may like',
      '',
      '<p><b>Có thể bạn quan tâm</b></p><div><a href="/1">Khánh thành cầu dân sinh ở xã Hòa Lạc</a></div>',
    ],
    [
      'new documents',
      '',
      '<h4>Văn bản mới ban hành</h4><ul><li><a href="/v">Kế hoạch phòng chống thiên tai của huyện</a></li></ul>',
    ],
    ['the section, named as a menu entry', '<h2><a href="/x">Trang chủ</a></h2>', ''],
  ];
  it.each(rows)('leaves out %s', (_what, before, after) => {
    expect(lines(readSource({ html: page(before, after) }).text)).toEqual(whole);
  });

  const above: [what: string, markup: string][] = [
    ['the way to the page', '<div><a href="/t">Tin tức</a> &gt; <a href="/k">Kinh tế</a></div>'],
    ['the name of its section', '<span>Hoạt động của ngành</span><br>'],
    ['the section as old pages have it', '<font><b>TIN TỨC &gt;&gt; KINH TẾ</b></font><br>'],
  ];
  it.each(above)('leaves out %s above the title', (_what, markup) => {
    const html = `<html><body><div class="noidung">${markup}<span class="tieude">${whole[0]}</span><div>${article}</div></div></body></html>`;
    expect(lines(readSource({ html }).text)).toEqual(whole);
  });

  const kept: [what: string, markup: string, line: string][] = [
    [
      'a link inside a sentence',
      '<p>Chi tiết theo <a href="/v">Quyết định số 45/QĐ-UBND</a> của huyện.</p>',
      'Chi tiết theo Quyết định số 45/QĐ-UBND của huyện.',
    ],
    [
      'a photo caption',
      '<figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure>',
      'Quang cảnh hội nghị',
    ],
    ['the byline at the end', '<p align="right"><b>Thu Hà</b></p>', 'Thu Hà'],
    [
      'a footnote',
      '<p><sup>[1]</sup> Báo cáo số 5/BC-LĐTBXH ngày 02/7/2024.</p>',
      '[1] Báo cáo số 5/BC-LĐTBXH ngày 02/7/2024.',
    ],
    [
      'a bold heading',
      '<p><strong>Nhiệm vụ cuối năm</strong></p><p>Phấn đấu giảm tỷ lệ hộ nghèo còn dưới 2% vào cuối năm 2024.</p>',
      'Nhiệm vụ cuối năm',
    ],
    [
      'an element whose name only sounds like a tool',
      '<p class="printed-report">Số liệu tính đến ngày 30/6/2024 do Phòng Lao động tổng hợp.</p>',
      'Số liệu tính đến ngày 30/6/2024 do Phòng Lao động tổng hợp.',
    ],
  ];
  it.each(kept)('keeps %s', (_what, markup, line) => {
    expect(lines(readSource({ html: page('', markup) }).text)).toContain(line);
  });
});

describe('the names that a platform gives its parts', () => {
  const page = (sign: string) =>
    `<body><div ${sign}><div><h1>Kết quả giảm nghèo sáu tháng đầu năm 2024</h1>` +
    '<div class="othertitle">Toàn huyện có 312 hộ thoát nghèo, đạt 104% kế hoạch tỉnh giao.</div>' +
    '<div>Ủy ban nhân dân huyện tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2024 của tỉnh.</div></div></div></body>';
  it('are read on its pages, and nowhere else', () => {
    const named = 'Toàn huyện có 312 hộ';
    expect(readSource({ html: page('') }).text).toContain(named);
    expect(readSource({ html: page('class="wp-site-blocks"') }).text).toContain(named);
    expect(readSource({ html: page('class="tbTinKhac"') }).text).not.toContain(named);
  });
});

describe("the page's title", () => {
  const body =
    '<p>Thực hiện Công văn số 77/STC-NS ngày 02/4/2024, Phòng Tài chính báo cáo kết quả thu ngân sách quý I đạt 27,5% dự toán năm, tăng 4% so với cùng kỳ.</p>';
  const rows: [what: string, html: string, url: string | undefined, title: string][] = [
    [
      'its heading',
      `<title>Huyện A</title><h1>Kết quả thu ngân sách quý I</h1><div>${body}</div>`,
      undefined,
      'Kết quả thu ngân sách quý I',
    ],
    [
      'what the document is called',
      `<title>Kết quả thu ngân sách quý I - Huyện A</title><div class="x">Kết quả thu ngân sách quý I</div><div>${body}</div>`,
      undefined,
      'Kết quả thu ngân sách quý I',
    ],
    [
      'what the address says',
      `<title>Huyện A</title><div>Kết quả thu ngân sách quý I</div><div>${body}</div>`,
      'https://a.gov.vn/ket-qua-thu-ngan-sach-quy-i-442.html',
      'Kết quả thu ngân sách quý I',
    ],
    [
      'a line that says it in small letters where `<title>` has capitals',
      `<title>KẾT QUẢ THU NGÂN SÁCH QUÝ I</title><div class="x">Kết quả thu ngân sách quý I</div><div>${body}</div>`,
      undefined,
      'Kết quả thu ngân sách quý I',
    ],
    [
      'what `<title>` says with its references decoded',
      `<title>Sở Y tế &amp; b&aacute;o cáo</title>${body}`,
      undefined,
      'Sở Y tế & báo cáo',
    ],
    [
      "the document's own where the page has none",
      `<title>Báo cáo tháng 4</title>${body}`,
      undefined,
      'Báo cáo tháng 4',
    ],
  ];
  it.each(rows)('is %s', (_what, html, url, title) => {
    expect(readSource({ html, url }).title).toBe(title);
  });

  it('is not the section where the page has no title', () => {
    const menu = '<ul><li><a href="/v">Văn bản chỉ đạo</a></li></ul>';
    const page = readSource({
      html: `<nav>${menu}</nav>${menu}<h3>Văn bản chỉ đạo</h3><div>${body}</div>`,
    });
    expect(page.text).not.toContain('Văn bản chỉ đạo');
  });

  it('is not the type line of the document', () => {
    const page = readSource({
      html: `<div><h2>BÁO CÁO</h2><h3>Kết quả thu ngân sách</h3>${body}</div>`,
    });
    expect(page.text).toContain('BÁO CÁO');
  });
});

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('a role is weighed as a class is', () => {
  const TITLE = 'Kết quả xây dựng nông thôn mới xã Hồng Phong';
  const PROSE =
    'Đến hết tháng 9/2024, xã Hồng Phong đã đạt 17/19 tiêu chí nông thôn mới, tăng 02 tiêu chí so với năm 2023.';
  const OTHER = 'Trang này dùng tệp nhớ để ghi lại lựa chọn của bạn trong những lần xem sau.';
  const links = '<ul><li><a href="/1">Tin một</a></li><li><a href="/2">Tin hai</a></li></ul>';
  const article = `<h1>${TITLE}</h1><p>${PROSE}</p>`;
  const textOf = (body: string) =>
    readSource({ html: `<html><head><title>Cổng</title></head><body>${body}</body></html>` }).text;

  it.each([
    [
      'a head that was left open around the page',
      `<div role="banner">${links}<main>${article}</main></div>`,
    ],
    ['an overlay that the article opens in', `${links}<div role="dialog">${article}</div>`],
    ['an alert that is the page', `<div role="alert"><h2>${TITLE}</h2><p>${PROSE}</p></div>`],
  ])('the article stands in %s', (_, body) => {
    expect(textOf(body)).toBe(`${TITLE}\n${PROSE}`);
  });

  it.each([
    ['a head', `<div role="banner">${OTHER}</div>${article}`],
    [
      'a head with its heading',
      `<div role="banner"><h1>Trang tin</h1><p>${OTHER}</p></div>${article}${`<p>${PROSE}</p>`.repeat(4)}`,
    ],
    ['a dialog', `${article}<div role="dialog">${OTHER}</div>`],
    [
      'a dialog that is closed',
      `${article}<div role="dialog" aria-hidden="true"><h2>Tệp nhớ</h2><p>${OTHER}</p></div>`,
    ],
    [
      'a foot that says it is the main part',
      `${article}<div role="contentinfo"><main><h2>Tệp nhớ</h2><p>${OTHER}</p></main></div>`,
    ],
  ])('what stands in %s is none of it', (_, body) => {
    expect(textOf(body)).toContain(PROSE);
    expect(textOf(body)).not.toContain(OTHER);
  });
});

describe('a short title', () => {
  const PROSE =
    'Ngày 14/8/2024, Ủy ban nhân dân xã Hồng Phong ban hành Kế hoạch số 61/KH-UBND về tiêm phòng cho 2.150 con trâu, bò.';
  const textOf = (title: string, body: string) =>
    readSource({ html: `<html><head><title>${title}</title></head><body>${body}</body></html>` })
      .text;

  it.each([
    [
      'outside the body',
      `<article><h1>Thông báo</h1><section itemprop="articleBody"><p>${PROSE}</p></section></article>`,
    ],
    [
      'in the body',
      `<article><section itemprop="articleBody"><h1>Thông báo</h1><p>${PROSE}</p></section></article>`,
    ],
  ])('that the page calls itself by begins the text, %s', (_, body) => {
    expect(textOf('Thông báo', body)).toBe(`Thông báo\n${PROSE}`);
    expect(textOf('Thông báo - Xã Hồng Phong', body)).toBe(`Thông báo\n${PROSE}`);
  });

  it('of a section is none, where the menu has it or the page is called otherwise', () => {
    const body = `<h1>Thông báo</h1><div itemprop="articleBody"><p>${PROSE}</p></div>`;
    expect(textOf('Tiêm phòng cho trâu, bò', body)).toBe(PROSE);
    expect(textOf('Thông báo', `<a href="/tb">Thông báo</a>${body}`)).toBe(PROSE);
  });
});
