import { describe, expect, test } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { firstResult, headlineFigures, lineOf, pointGroups } from '#shared/fields/telling.ts';
import { findFormat } from '#shared/formats/index.ts';
import { leadText, summaryText } from '#shared/formats/summary-text.ts';

const TEXT = `SỞ TÀI CHÍNH TỈNH NINH THUẬN
Số: 41/BC-STC
Ninh Thuận, ngày 12 tháng 7 năm 2024
BÁO CÁO
Tình hình thu ngân sách nhà nước 6 tháng đầu năm 2024
Kính gửi: Ủy ban nhân dân tỉnh Ninh Thuận
Thực hiện Công văn số 902/UBND-KTTH ngày 03/6/2024 của Ủy ban nhân dân tỉnh Ninh Thuận về việc báo cáo thu ngân sách, Sở Tài chính báo cáo như sau:
I. Kết quả đạt được
Tổng thu ngân sách 6 tháng đầu năm 2024 đạt 2.150 tỷ đồng, bằng 54% dự toán, tăng 8,2% so với cùng kỳ.
Thu nội địa đạt 1.890 tỷ đồng, bằng 52% dự toán.
II. Khó khăn, hạn chế
Tiến độ giải ngân vốn đầu tư công ở ba huyện còn chậm so với kế hoạch đề ra.
III. Đề xuất, kiến nghị
Đề nghị Ủy ban nhân dân tỉnh chỉ đạo các huyện đẩy nhanh tiến độ giao đất cho doanh nghiệp.`;
const url = 'https://stc.ninhthuan.gov.vn/bao-cao/41';
const read = extract({ text: TEXT, url });

describe('a summary that is told', () => {
  test('has in its line who reports what to whom, on what basis and when', () => {
    expect(lineOf(read, 'vi')).toBe(
      'Báo cáo số 41/BC-STC ngày 12/7/2024 của Sở Tài chính tỉnh Ninh Thuận gửi Ủy ban nhân dân tỉnh Ninh Thuận, kỳ báo cáo 6 tháng đầu năm 2024, theo Công văn 902/UBND-KTTH của Ủy ban nhân dân tỉnh Ninh Thuận.',
    );
  });

  test('names no document that the task does not, and no number that is blank', () => {
    const blank: Extraction = { ...read, report: { ...read.report, number: '/BC-STC' } };
    expect(lineOf(blank, 'vi')).toMatch(/^Báo cáo ngày 12\/7\/2024 của/);
    const noTask = { ...read, summary: { ...read.summary, points: [] } };
    expect(lineOf(noTask, 'vi')).not.toContain('theo');
  });

  test('shows a figure once, with its change and attainment beside it', () => {
    const figures = headlineFigures(read);
    const total = figures.find(({ figure }) => figure.quote === '2.150 tỷ đồng');
    expect(total?.about.map(({ quote }) => quote)).toEqual(['54%', '8,2%']);
    const shown = figures.flatMap(({ figure, about }) => [figure, ...about]).map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('groups points by kind in the order in which a reader asks, losing none', () => {
    const groups = pointGroups(read.summary.points);
    expect(groups.map(({ kind }) => kind)).toEqual(['result', 'shortcoming', 'proposal', 'task']);
    expect(groups.flatMap(({ points }) => points)).toHaveLength(read.summary.points.length);
    expect(firstResult(read.summary.points)?.quote).toContain('2.150 tỷ đồng');
  });

  test('as text stands alone: line with the title, figures with unit and direction, quotes, source', () => {
    const text = summaryText(read, { language: 'vi', title: read.report.title, url });
    for (const part of [
      'của Sở Tài chính tỉnh Ninh Thuận',
      ': Tình hình thu ngân sách nhà nước 6 tháng đầu năm 2024.',
      '2.150 tỷ đồng',
      '▲ tăng 8,2% so với cùng kỳ',
      'Khó khăn, hạn chế:\n- “Tiến độ giải ngân vốn đầu tư công ở ba huyện còn chậm',
      'Đề xuất, kiến nghị:\n- “Đề nghị Ủy ban nhân dân tỉnh',
    ])
      expect(text).toContain(part);
    expect(text.endsWith(`Nguồn: ${url}`)).toBe(true);
    expect(leadText(read, 'vi')).toContain('2.150 tỷ đồng');
  });

  test('leads the Markdown, and is the abstract of the JSON-LD', async () => {
    const items = [{ extraction: read }];
    const markdown = (await findFormat('md')?.write(items, {})) ?? '';
    const places = ['**Kết quả**', 'Tiến độ giải ngân', 'Số, ký hiệu', '## Văn bản được dẫn']
      .map((words) => markdown.indexOf(words))
      .filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(markdown.indexOf('**Kết quả**')).toBeLessThan(markdown.indexOf(' **Trang gốc'));
    const linked = (await findFormat('jsonld')?.write(items, {})) ?? '';
    expect(JSON.parse(linked)['@graph'][0].abstract).toContain('Tiến độ giải ngân');
  });

  test('of a page without points is what its head says', () => {
    const bare = { ...read, summary: { ...read.summary, points: [], headline: [] } };
    expect(summaryText(bare, { language: 'en', title: null, url: null })).toMatch(
      /^Report no\. 41/,
    );
  });
});

describe('a figure that stands beside another', () => {
  test('is not put first a second time where the title says it too', () => {
    const news = extract({
      text: `Thái Sơn: giải ngân vốn đầu tư công đạt 61,3% kế hoạch
Chiều 6/10, Ủy ban nhân dân tỉnh Thái Sơn họp phiên thường kỳ tháng 9 năm 2025. Tại phiên họp, Giám đốc Sở Tài chính cho biết, thu ngân sách nhà nước đạt 12.380 tỷ đồng, bằng 88,1% dự toán.
Giải ngân vốn đầu tư công đến hết ngày 30/9 đạt 4.517 tỷ đồng, bằng 61,3% kế hoạch, thấp hơn 3,5 điểm phần trăm so với cùng kỳ năm trước. Ủy ban nhân dân tỉnh yêu cầu các chủ đầu tư hoàn thành giải phóng mặt bằng trước ngày 31/10.`,
    });
    const shown = headlineFigures(news).flatMap(({ figure, about }) => [figure, ...about]);
    expect(shown.filter(({ quote }) => quote === '61,3%')).toHaveLength(1);
  });
});
