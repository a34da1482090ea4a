import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

const TITLE = 'Xã Phú Hữu sơ kết công tác thu ngân sách';
const BODY =
  'Sáng nay, UBND xã Phú Hữu họp đánh giá kết quả thu ngân sách; toàn xã thu được 12,4 tỷ đồng, đạt 61% dự toán giao.\nCác ấp tiếp tục rà soát 35 hộ còn nợ tiền sử dụng đất để vận động nộp đúng hạn trong quý tới.';

const published = (text: string) => extract({ text }).report.published;

describe('the day an article was put out, by the line under its headline', () => {
  test.each([
    ['12/3/2025', '2025-03-12'],
    ['12.03.2025', '2025-03-12'],
    ['12-3-2025', '2025-03-12'],
    ['12 / 3 / 2025', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['Thứ tư, 12/3/2025', '2025-03-12'],
    ['Thứ 4, ngày 12/03/2025 - 08:15', '2025-03-12'],
    ['Chủ nhật, 16/3/2025 07:40 (GMT+7)', '2025-03-16'],
    ['CN, 16/3/2025 | 07:40', '2025-03-16'],
    ['08:15 | 12/03/2025', '2025-03-12'],
    ['08:15 AM 12/03/2025', '2025-03-12'],
    ['08:15 - Thứ Tư, 12/03/2025', '2025-03-12'],
    ['8 giờ 15 phút, 12/3/2025', '2025-03-12'],
    ['(12/03/2025 08:15)', '2025-03-12'],
    ['Ngày đăng: 12/3/2025', '2025-03-12'],
    ['Ngày đăng tin: 12/3/2025', '2025-03-12'],
    ['Đăng ngày 12 - 03 - 2025', '2025-03-12'],
    ['Đăng lúc: 08:15, 12/03/2025', '2025-03-12'],
    ['Ngày xuất bản 12/03/2025', '2025-03-12'],
    ['Thời gian đăng: 12/03/2025 08:15:30', '2025-03-12'],
    ['Cập nhật lúc: 08:15 12/03/2025', '2025-03-12'],
    ['Ngày cập nhật 12/03/2025', '2025-03-12'],
    ['Ngày 12 tháng 3 năm 2025', '2025-03-12'],
    ['12/03/2025 | 329', '2025-03-12'],
    ['12/03/2025 | Lượt xem: 329', '2025-03-12'],
    ['12/03/2025 - Đã xem: 45', '2025-03-12'],
    ['Published on 12/03/2025', '2025-03-12'],
    ['Posted at 08:15 12/03/2025', '2025-03-12'],
    ['03/25/2025 3:52:00 PM', '2025-03-25'],
  ])('%s', (line, day) => {
    expect(published(`${TITLE}\n${line}\n${BODY}`)).toBe(day);
  });

  test('one that says so goes before the day of the site and a later update', () => {
    const lines = `Thứ 3, Ngày 15/04/2025 -\n${TITLE}\nCập nhật: 02/04/2025\nNgày đăng: 01/04/2025\n${BODY}`;
    expect(extract({ text: lines }).report).toMatchObject({
      title: TITLE,
      date: null,
      published: '2025-04-01',
      publishedFrom: 'dateline',
    });
  });
});

describe('no day of putting out', () => {
  test.each([
    ['a sentence that opens with a day', 'Ngày 12/3/2025, UBND xã Phú Hữu họp giao ban tháng 3.'],
    ['a day without its year', 'Thứ tư, 12/3'],
    ['a month', 'Tháng 3/2025'],
    ['no day of the calendar', '31/02/2025'],
    ['a day that opens a clause', '12/3/2025: hoàn thành bàn giao mặt bằng cho nhà thầu'],
    ['a number with a year', 'Số 12/2025'],
    ['a span of days', 'Từ ngày 12/3/2025 đến ngày 20/3/2025'],
  ])('%s', (_, line) => {
    expect(published(`${TITLE}\n${line}\n${BODY}`)).toBeNull();
  });

  test('an official document has its own day', () => {
    const text = `UBND XÃ PHÚ HỮU\nSố: 42/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhú Hữu, ngày 12 tháng 3 năm 2025\nBÁO CÁO\nThu ngân sách quý I năm 2025\n${BODY}`;
    expect(extract({ text }).report).toMatchObject({ date: '2025-03-12', published: null });
  });

  test('a day far below the headline is the text’s', () => {
    const text = `${TITLE}\n${`${BODY}\n`.repeat(6)}12/3/2025`;
    expect(published(text)).toBeNull();
  });
});

describe('the day an article was put out, by its markup', () => {
  const page = (head: string, above: string, below = '') =>
    `<html><head><title>${TITLE}</title>${head}</head><body><div class="content"><h1>${TITLE}</h1>${above}${BODY.split(
      '\n',
    )
      .map((line) => `<p>${line}</p>`)
      .join('')}</div>${below}</body></html>`;
  test.each([
    [
      'meta',
      page('<meta property="article:published_time" content="2025-03-12T08:15:00+07:00">', ''),
    ],
    ['meta', page('<meta name="pubdate" content="12/03/2025">', '')],
    ['meta', page('<meta itemprop="datePublished" content="2025-03-12">', '')],
    ['meta', page('<meta name="DC.date.issued" content="2025-03-12T08:15">', '')],
    // Late in the evening elsewhere it is the next day here.
    ['meta', page('<meta property="article:published_time" content="2025-03-11T20:15:00Z">', '')],
    ['time', page('', '<p><time datetime="2025-03-12T08:15+07:00">hôm nay</time></p>')],
    ['dateline', page('', '<div class="date">Thứ tư, 12/03/2025 | 08:15</div>')],
    [
      'dateline',
      page('', '<span>Ngày đăng 12/03/2025 | 8:15 AM</span> | <span>View count: 12</span>'),
    ],
    // What is not the article's is no date of it.
    [
      'dateline',
      page(
        '',
        '<p>12/03/2025</p>',
        '<div><h3>Tin khác</h3><ul><li><a href="/a">Tập huấn phòng cháy rừng</a> <time datetime="2025-04-01">01/04</time></li></ul></div>',
      ),
    ],
    // Not one of those names.
    ['dateline', page('<meta name="date-modified" content="2025-05-01">', '<p>12/03/2025</p>')],
    [
      'meta',
      page('<meta name="publish-date" content="2025-03-12">', '<p>Cập nhật: 15/03/2025</p>'),
    ],
  ])('%s %#', (from, html) => {
    expect(extract({ html }).report).toMatchObject({
      date: null,
      published: '2025-03-12',
      publishedFrom: from,
    });
  });

  test.each([
    ['a time that no calendar has', page('<meta name="pubdate" content="32/13/2025">', '')],
    ['words', page('<meta name="pubdate" content="hôm qua">', '')],
    [
      'a table of days',
      page(
        '',
        '<table><tr><td>STT</td><td>Ngày</td></tr><tr><td>1</td><td>12/03/2025</td></tr><tr><td>2</td><td>13/03/2025</td></tr></table>',
      ),
    ],
  ])('none by %s', (_, html) => {
    expect(extract({ html }).report).toMatchObject({ published: null, publishedFrom: null });
  });
});
