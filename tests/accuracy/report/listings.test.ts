import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** Headlines with the beginnings of their articles, as lists show them. */
const NEWS: readonly (readonly [headline: string, lead: string])[] = [
  [
    'Xã Tà Mít tổng kết phong trào thi đua yêu nước năm 2025',
    'Chiều 22/12/2025, xã Tà Mít tổ chức hội nghị tổng kết phong trào thi đua; 18 tập thể và 46 cá nhân được khen thưởng.',
  ],
  [
    'Phường Đoàn Kết đối thoại với hộ dân ven suối Nậm Khăn',
    'Sáng 14/8, UBND phường Đoàn Kết đối thoại với 37 hộ dân có nhà trong vùng nguy cơ sạt lở bờ suối.',
  ],
  [
    'Kiểm tra an toàn hồ chứa trước mùa mưa bão',
    'Từ ngày 06/5 đến ngày 15/5, đoàn kiểm tra của Sở Công Thương làm việc tại 9 hồ chứa thủy điện trên địa bàn.',
  ],
  [
    'Trao 150 suất quà cho gia đình chính sách',
    'Nhân ngày 27/7, các đoàn công tác của xã đã trao 150 suất quà, tổng trị giá 75 triệu đồng.',
  ],
  [
    'Lớp bồi dưỡng kiến thức quốc phòng cho cán bộ thôn, bản',
    'Ngày 04/6, Ban Chỉ huy Quân sự xã khai giảng lớp bồi dưỡng kiến thức quốc phòng và an ninh cho 88 học viên.',
  ],
  [
    'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng',
    'Trong hai ngày, 64 thành viên Tổ công nghệ số cộng đồng được hướng dẫn nộp hồ sơ trực tuyến.',
  ],
];
const day = (i: number) => `1${i}/0${i + 1}/2025`;
const HEAD =
  '<div class="banner">TRANG THÔNG TIN ĐIỆN TỬ XÃ TÀ MÍT</div><div class="menu"><a href="/">Trang chủ</a> <a href="/gt">Giới thiệu</a> <a href="/vb">Văn bản</a></div>';
const FOOT =
  '<div class="bottom"><p>Cơ quan chủ quản: UBND xã Tà Mít</p><p>Địa chỉ: Bản Nậm Khăn, xã Tà Mít, tỉnh Lai Châu</p><p>Điện thoại: 0213.3999.000 - Email: tamit@mau.example</p></div>';
const PAGER = '<div><a href="?t=1">1</a> <a href="?t=2">2</a> <a href="?t=3">Sau</a></div>';
const reading = (url: string, body: string) =>
  extract({
    html: `<html><head><title>Xã Tà Mít</title></head><body>${HEAD}${body}${FOOT}</body></html>`,
    url: `https://tamit.example${url}`,
  }).report;
const each = (entry: (headline: string, lead: string, i: number) => string) =>
  NEWS.map(([headline, lead], i) => entry(headline, lead, i)).join('');

/** Pages that lead to others, as platforms write them: none is a report, and the reason is true. */
const LISTS: readonly (readonly [what: string, url: string, body: string])[] = [
  [
    'boxes of picture, headline, day and lead',
    '/tin-tuc-su-kien',
    `<div class="row">${each((h, l, i) => `<div class="col"><a href="/v/${i}"><img src="a.jpg"></a><h4><a href="/v/${i}">${h}</a></h4><span>${day(i)}</span><p>${l}</p></div>`)}</div>${PAGER}`,
  ],
  [
    'panels with counts beside the day',
    '/vi/kinh-te/',
    each(
      (h, l, i) =>
        `<div class="panel"><h3><a href="/v/${i}">${h}</a></h3><ul><li>${day(i)} 08:00</li><li>Đã xem: ${90 + i}</li></ul>${l}</div>`,
    ) + PAGER,
  ],
  [
    'articles of a section, each with a link to go on',
    '/chuyen-muc-van-hoa',
    `<main>${each((h, l, i) => `<article><h2><a href="/v/${i}">${h}</a></h2><time datetime="2025-0${i + 1}-10">${day(i)}</time><p>${l} <a href="/v/${i}">Đọc tiếp</a></p></article>`)}</main>`,
  ],
  [
    'rows of a table that lays the page out',
    '/index.php?option=com_content',
    `<table><tr><td><a href="/1">Giới thiệu chung</a></td><td><table>${each((h, l, i) => `<tr><td><a href="/v/${i}">${h}</a></td></tr><tr><td>${day(i)}</td></tr><tr><td>${l}</td></tr><tr><td><a href="/v/${i}">Xem tiếp...</a></td></tr>`)}</table></td></tr></table>`,
  ],
  [
    'cards whose headline is no link',
    '/su-kien-noi-bat',
    `<section>${each((h, l, i) => `<div class="card"><p class="card-title">${h}</p><p>${l}</p><a href="/v/${i}">Chi tiết</a></div>`)}</section>`,
  ],
  [
    'the day before the headline, the lead after a line break',
    '/tin-trong-tinh',
    `<div>${each((h, l, i) => `<p><span>${day(i)}</span> - <a href="/v/${i}"><b>${h}</b></a><br>${l}</p>`)}${PAGER}</div>`,
  ],
  [
    'headlines with their days alone',
    '/thong-bao-cua-xa',
    `<ul>${each((h, _, i) => `<li><a href="/v/${i}">${h}</a> <span>(${day(i)})</span></li>`).repeat(3)}</ul>${PAGER}`,
  ],
  [
    'documents with their files',
    '/van-ban-chi-dao-dieu-hanh',
    `<table><tr><td>Số hiệu</td><td>Ngày ban hành</td><td>Trích yếu</td><td>Tệp</td></tr>${each((h, _, i) => `<tr><td>${60 + i}/UBND-VX</td><td>${day(i)}</td><td><a href="/v/${i}">V/v ${h}</a></td><td><a href="/f/${i}.pdf">Tải về</a></td></tr>`)}</table>`,
  ],
  [
    'procedures by field and level',
    '/danh-muc-dich-vu',
    `<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${each((h, _, i) => `<tr><td>${i + 1}</td><td>1.00${410 + i}</td><td><a href="/v/${i}">Cấp giấy xác nhận ${h.toLowerCase()}</a></td><td>Nội vụ</td></tr>`)}</table><div>Hiển thị 1-6 trên 141 bản ghi</div>`,
  ],
  [
    'questions that were asked',
    '/hoi-va-tra-loi',
    each(
      (h, _, i) =>
        `<div><b>Câu hỏi ${i + 1}:</b> <a href="/v/${i}">Xin hỏi về việc ${h.toLowerCase()}?</a><div>Người gửi: Lò Văn Páo - ${day(i)}</div></div>`,
    ) + PAGER,
  ],
  [
    'pictures',
    '/thu-vien-anh',
    each(
      (h, _, i) =>
        `<figure><a href="/v/${i}"><img src="a.jpg"></a><figcaption><a href="/v/${i}">${h}</a></figcaption><span>${day(i)}</span></figure>`,
    ),
  ],
  [
    'what a search found',
    '/ket-qua?tukhoa=ho-chua',
    `<p>Tìm thấy 28 kết quả</p>${each((h, l, i) => `<div><p><a href="/v/${i}">${h}</a></p><p>...${l.slice(8)}...</p></div>`)}`,
  ],
];

describe('pages that lead to others', () => {
  test.each(LISTS)('%s', (_, url, body) => {
    const { isReport, reasons, published } = reading(url, body);
    expect({ isReport, published }).toEqual({ isReport: false, published: null });
    expect(reasons).toContain('link-list');
  });

  test('a calendar of meetings', () => {
    const rows = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu']
      .map(
        (name, i) =>
          `<tr><td>Thứ ${name}, 0${4 + i}/8</td><td>08h00: Họp giao ban UBND xã</td><td>Chủ tịch UBND xã</td></tr>`,
      )
      .join('');
    const table = `<table><tr><th>Ngày</th><th>Nội dung</th><th>Chủ trì</th></tr>${rows}</table>`;
    expect(reading('/lich', `<h2>Lịch công tác tuần 32 năm 2025</h2>${table}`)).toMatchObject({
      isReport: false,
      reasons: ['schedule-page'],
    });
  });

  test('a front page without an article tells no imprint as one', () => {
    const [, url, body] = LISTS[0] as (typeof LISTS)[0];
    const { title } = reading(url, body);
    expect(title).not.toContain('chủ quản');
  });
});

describe('articles among links', () => {
  const [first, second, third] = NEWS as [(typeof NEWS)[0], (typeof NEWS)[0], (typeof NEWS)[0]];
  const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  test.each([
    [
      'with the headlines of others below it',
      `<div><h1>${first[0]}</h1><p>22/12/2025</p>${paragraphs(first[1], third[1], second[1])}</div><h3>Tin khác</h3><ul>${each((h, _, i) => `<li><a href="/v/${i}">${h}</a> (${day(i)})</li>`)}</ul>`,
    ],
    [
      'with boxes of others and their leads below it',
      `<div><h1>${second[0]}</h1>${paragraphs(second[1], third[1], first[1])}</div><div>${each((h, l, i) => `<div><h4><a href="/v/${i}">${h}</a></h4><p>${l}</p></div>`)}</div>`,
    ],
    [
      'with links in its sentences',
      `<div><h1>Văn bản mới về hồ chứa</h1>${each((h, l, i) => `<p>${i + 1}. <a href="/vb/${i}">Kế hoạch số ${20 + i}/KH-UBND</a> ngày ${day(i)} của UBND tỉnh. ${l} ${h}.</p>`)}</div>`,
    ],
    [
      'with a link to another article between its paragraphs',
      `<div><h1>${first[0]}</h1>${paragraphs(first[1], third[1])}<p><a href="/v/9">${second[0]}</a></p>${paragraphs(second[1], NEWS[3]?.[1] ?? '', NEWS[4]?.[1] ?? '', NEWS[5]?.[1] ?? '')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(reading('/bai', body).isReport).toBe(true);
  });
});
