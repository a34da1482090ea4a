import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

const link = (title: string, i: number) => `<li><a href="/tin/${i}">${title}</a></li>`;
const TITLES = [
  'Huyện Mường Tè tổng kết công tác hội năm 2023',
  'Xã Bum Tở ra quân làm đường giao thông nông thôn',
  'Hội nghị trực tuyến về thu ngân sách quý I năm 2024',
  'Trao 40 suất quà cho học sinh vùng cao trước năm học mới',
  'Kiểm tra công tác phòng cháy rừng tại các xã biên giới',
];
const MENU = `<nav><ul>${[...TITLES, ...TITLES].map(link).join('')}</ul></nav>`;
const IMPRINT = `<p>Địa chỉ: Khu phố 3, thị trấn Mường Tè, huyện Mường Tè, tỉnh Lai Châu - Điện thoại: (0213) 381 2345; Fax: (0213) 381 2346</p>
<p>Bộ phận tiếp nhận và trả kết quả của Ủy ban nhân dân huyện: Điện thoại (0213) 381 2347; Email: motcua@muongte.example</p>`;
const isReport = (body: string) =>
  extract({ html: `<html><body>${body}</body></html>`, url: 'https://muongte.example/web/x-y/9' })
    .report.isReport;

describe('what is no report', () => {
  test.each([
    ['a list whose only text is the imprint', `${MENU}<h2>Tin nổi bật</h2>${IMPRINT}`],
    [
      'a list that shows the beginning of its first article',
      `${MENU}<div><h3>Huyện Mường Tè thực hành tiết kiệm năm 2024</h3><p>Ngày 21/3/2024, UBND huyện Mường Tè ban hành Kế hoạch số 32/KH-UBND về thực hành tiết kiệm, chống lãng phí. Theo đó, các phòng, ban rà soát các quy chế nội bộ để hoàn thiện, sửa đổi cho phù hợp...</p></div>`,
    ],
  ])('%s', (_, body) => {
    expect(isReport(body)).toBe(false);
  });
});

describe('what is a report', () => {
  const ARTICLE = `<p>Sáng 12/4/2024, UBND huyện Mường Tè tổ chức hội nghị đánh giá công tác thu ngân sách quý I năm 2024.</p>
<p>Trong quý I, toàn huyện thu ngân sách được 12,5 tỷ đồng, đạt 25% dự toán giao, tăng 8% so với cùng kỳ năm 2023.</p>
<p>Các xã đã hỗ trợ 120 hộ nghèo làm nhà mới, sửa chữa 15 km đường giao thông và khám bệnh cho 840 lượt người.</p>`;
  test.each([
    [
      'an article beside the same links, with the imprint below it',
      `${MENU}<h1>Thu ngân sách quý I</h1>${ARTICLE}${IMPRINT}`,
    ],
    [
      'an article whose last sentence breaks off',
      `<h1>Thu ngân sách quý I</h1>${ARTICLE}<p>Nhiều xã vượt dự toán, như Bum Nưa, Pa Vệ Sủ...</p>`,
    ],
  ])('%s', (_, body) => {
    expect(isReport(body)).toBe(true);
  });
});
