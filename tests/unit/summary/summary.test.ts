import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointKind } from '#shared/contract/index.ts';
import { extract, readStages } from '#shared/engine/extract.ts';
import { tokenize } from '#shared/engine/scan/tokens.ts';
import { kindOf } from '#shared/engine/summary/kinds.ts';
import { weighSentences } from '#shared/engine/summary/summary.ts';

const sentence = (n: number) =>
  `Năm 2024, huyện thứ ${n} cấp ${n}5.200 giấy phép, tăng ${n},5% so với năm 2023, đạt 10${n}% kế hoạch.`;

const REPORT = `BÁO CÁO
Kết quả thực hiện công tác khuyến nông năm 2025

Thực hiện Công văn số 45/SNNMT-TT ngày 02/12/2025 của Sở Nông nghiệp và Môi trường, Ủy ban nhân dân xã Tân Lập báo cáo kết quả như sau:
I. KẾT QUẢ THỰC HIỆN
1. Công tác chỉ đạo
Ủy ban nhân dân xã đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2025 về khuyến nông năm 2025.
2. Kết quả cụ thể
Tổng diện tích lúa cả năm đạt 1.240 ha, tăng 3,5% so với năm 2024, đạt 102% kế hoạch.
Toàn xã có 12 mô hình trình diễn với 340 hộ tham gia.
Đàn bò phát triển ổn định, không phát sinh dịch bệnh trên địa bàn xã.
II. TỒN TẠI, HẠN CHẾ
Việc tiêu thụ nông sản còn gặp nhiều khó khăn, giá bán thấp.
Nguyên nhân chủ yếu là chưa có hợp đồng liên kết với doanh nghiệp thu mua.
III. KIẾN NGHỊ
Đề nghị Sở Nông nghiệp và Môi trường hỗ trợ kinh phí mở thêm 5 lớp tập huấn.
IV. PHƯƠNG HƯỚNG NĂM 2026
Phấn đấu diện tích lúa đạt 1.260 ha; mở rộng 3 mô hình liên kết.
Trên đây là báo cáo kết quả công tác khuyến nông năm 2025 của xã Tân Lập./.`;

/** What a sentence is by its own words and figures. */
const kindOfSentence = (text: string): PointKind => {
  const { indicators } = extract({ text });
  const tokens = tokenize(text);
  return kindOf({ from: 0, to: tokens.length }, null, null, indicators, tokens).kind;
};

describe('what a report says', () => {
  const { text, summary, indicators } = extract({ text: REPORT });
  const of = (kind: PointKind) =>
    summary.points.filter((point) => point.kind === kind).map(({ quote }) => quote);

  test('its points are quotes at their places, in reading order', () => {
    for (const { start, end, quote } of summary.points) expect(text.slice(start, end)).toBe(quote);
    const starts = summary.points.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  test('has a point of every kind that it speaks of', () => {
    expect(of('task')[0]).toMatch(/^Thực hiện Công văn số 45/);
    expect(of('result')).toContain(
      'Tổng diện tích lúa cả năm đạt 1.240 ha, tăng 3,5% so với năm 2024, đạt 102% kế hoạch.',
    );
    expect(of('shortcoming')).toEqual([
      'Việc tiêu thụ nông sản còn gặp nhiều khó khăn, giá bán thấp.',
    ]);
    expect(of('cause')).toEqual([
      'Nguyên nhân chủ yếu là chưa có hợp đồng liên kết với doanh nghiệp thu mua.',
    ]);
    expect(of('proposal')).toEqual([
      'Đề nghị Sở Nông nghiệp và Môi trường hỗ trợ kinh phí mở thêm 5 lớp tập huấn.',
    ]);
  });
  test('no heading, formula or title is a point', () => {
    for (const { quote } of summary.points)
      expect(quote).not.toMatch(/^(?:[IVX]+\.|BÁO CÁO|Kết quả thực hiện công tác|Trên đây)/);
  });
  test('its points say where they stand and what they state', () => {
    const total = summary.points.find(({ quote }) => quote.startsWith('Tổng diện tích'));
    expect(total?.section).toBe('2. Kết quả cụ thể');
    const ids = indicators.filter(({ sentence }) => sentence.start === total?.start);
    expect(total?.indicators).toEqual(ids.map(({ id }) => id));
  });
  test('the figure to put first is the total', () => {
    const first = indicators.find(({ id }) => id === summary.headline[0]);
    expect(first?.quote).toBe('1.240 ha');
  });
});

describe('what a sentence is', () => {
  test.each<[string, PointKind]>([
    ['Nguồn nhân lực của xã còn thiếu, chưa đáp ứng yêu cầu nhiệm vụ.', 'shortcoming'],
    ['Tuy nhiên, vẫn còn 3 thôn chưa có nhà văn hóa đạt chuẩn.', 'shortcoming'],
    ['Đề nghị huyện sớm phân bổ kinh phí sửa chữa đường liên thôn.', 'proposal'],
    ['Nguyên nhân là do vốn đầu tư được cấp muộn so với kế hoạch.', 'cause'],
    ['Trong thời gian tới, xã tiếp tục vận động người dân hiến đất làm đường.', 'plan'],
    ['Các thôn cần tập trung rà soát hộ nghèo trước ngày 15/11.', 'plan'],
    ['Trong năm xã đã cứng hóa 12 km đường liên thôn.', 'result'],
    ['Xã đã tháo gỡ khó khăn cho 12 hộ kinh doanh trên địa bàn.', 'result'],
    ['Số hồ sơ trễ hạn đã giảm xuống còn 2 hồ sơ trong tháng.', 'result'],
  ])('%s', (line, kind) => {
    expect(kindOfSentence(line)).toBe(kind);
  });
});

describe('the summary of odd pages', () => {
  test('is empty where there is no report', () => {
    const { summary } = extract({ text: 'Trời hôm nay nắng đẹp.' });
    expect([summary.points, summary.headline, summary.sentences]).toEqual([[], [], []]);
  });
  test('says nothing twice', () => {
    const line = 'Thu ngân sách trên địa bàn xã ước đạt 12 tỷ đồng, bằng 96% dự toán';
    const filler = Array.from(
      { length: 12 },
      (_, n) =>
        `Thôn ${n + 5} có ${n + 3} hộ tham gia tổ hợp tác trồng rau màu, nhiều hơn năm 2024.`,
    );
    const { summary } = extract({
      text: REPORT.replace(
        'Đàn bò',
        `${filler.join('\n')}\n${line}.\nXã đã họp với các thôn để bàn việc thu thuế.\n${line} huyện giao.\nĐàn bò`,
      ),
    });
    expect(summary.points.filter(({ quote }) => quote.startsWith('Thu ngân sách'))).toHaveLength(1);
  });
  test('has twelve points at most', () => {
    const lines = Array.from({ length: 60 }, (_, n) => sentence(n + 10));
    expect(extract({ text: lines.join('\n') }).summary.points.length).toBeLessThanOrEqual(12);
  });
  test('has no table rows', () => {
    const html = `<article><h1>Kết quả năm 2024</h1><p>${sentence(4)}</p><table>
      <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Kế hoạch</th><th>Thực hiện</th></tr>
      <tr><td>Diện tích lúa cả năm của toàn huyện</td><td>ha</td><td>7.400</td><td>7.412</td></tr>
      </table></article>`;
    const { summary } = extract({ html: html.replace('</h1>', `</h1><p>${sentence(5)}</p>`) });
    for (const { quote } of summary.points) expect(quote).not.toContain('7.412');
    expect(summary.points.length).toBeGreaterThan(0);
  });
  test('a clause of a long sentence begins where another thing is told', () => {
    const long =
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh về phát triển kinh tế tập thể giai đoạn 2025 - 2030 trên các lĩnh vực nông nghiệp, thương mại, dịch vụ và tiểu thủ công nghiệp gắn với xây dựng nông thôn mới nâng cao, Liên minh Hợp tác xã đã thành lập 14 hợp tác xã với 320 thành viên; tuy nhiên, vốn của 9 hợp tác xã còn thiếu, chưa đáp ứng nhu cầu sản xuất của thành viên.';
    const stages = readStages({ text: REPORT.replace('Đàn bò', `${long}\nĐàn bò`) });
    const quotes = weighSentences(stages).map(({ start, end }) =>
      stages.page.text.slice(start, end),
    );
    expect(quotes).toContain('Liên minh Hợp tác xã đã thành lập 14 hợp tác xã với 320 thành viên');
    expect(quotes.some((quote) => quote.startsWith('tuy nhiên, vốn của 9'))).toBe(true);
  });
  test('of two alike the later and fuller is told', () => {
    const lines =
      'Theo báo cáo nhanh, số vốn giải ngân của xã đến hết ngày 20/11/2025 là 5,2 tỷ đồng, đạt 56% kế hoạch.\nSố vốn giải ngân của xã đến hết ngày 27/11/2025 là 5,4 tỷ đồng, đạt 58% kế hoạch.';
    const text = `BÁO CÁO\nTình hình giải ngân vốn của xã\n${lines}\n${'Các thôn đã họp bàn với người dân về việc chọn công trình làm trước.\n'.repeat(3)}`;
    const { summary } = extract({ text });
    const told = summary.points.filter(({ quote }) => quote.includes('giải ngân'));
    expect(told.map(({ quote }) => quote.includes('27/11'))).toEqual([true]);
  });
  test('one legal basis is enough for a decision', () => {
    const bases = [1, 2, 3, 4, 5].map(
      (n) => `Căn cứ Nghị định số 1${n}/2025/NĐ-CP ngày 0${n}/3/2025 của Chính phủ;`,
    );
    const { summary } = extract({
      text: `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-UBND\nTân Lập, ngày 05 tháng 3 năm 2025\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế làm việc\n${bases.join('\n')}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ủy ban nhân dân xã.\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.`,
    });
    const quotes = summary.points.map(({ quote }) => quote);
    expect(quotes.filter((quote) => quote.startsWith('Căn cứ'))).toHaveLength(1);
    expect(quotes).toContain('Quyết định này có hiệu lực thi hành kể từ ngày ký.');
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'Đề nghị còn hạn chế, (12,5% tăng ; do “chưa” đạt) kế hoạch. năm 2025: - Nguyên nhân 1.250 đồng I. ” “ ( ) : ;'.split(
      ' ',
    ),
    '\n',
    'Ủy ban nhân dân xã',
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 400 }).map((list) => list.join(' '));
  test('points cut no word and no number, and cost the same twice', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, summary } = extract({ text: source });
        expect(summary.points.length).toBeLessThanOrEqual(12);
        for (const { start, end, quote } of summary.points) {
          expect(text.slice(start, end)).toBe(quote);
          expect(/[\p{L}\d]{2}/u.test(text.slice(start - 1, start + 1))).toBe(false);
          expect(/[\p{L}\d]{2}/u.test(text.slice(end - 1, end + 1))).toBe(false);
          expect(/\d[.,]\d/.test(text.slice(end - 1, end + 2))).toBe(false);
        }
        expect(extract({ text: source }).summary).toEqual(summary);
      }),
      { numRuns: 300 },
    );
  });
  test.each([
    ['one sentence of 300 KB', 'tỉnh đã có nhiều xã đạt chuẩn '.repeat(10_000)],
    ['no full stops', 'thu 12 tỷ đồng, chi 13 tỷ đồng, '.repeat(3000)],
    ['a list without end', '- đẩy mạnh tuyên truyền\n'.repeat(5000)],
    ['semicolons only', ';'.repeat(50_000)],
  ])('%s gives points or none', (_, text) => {
    const { summary } = extract({ text });
    expect(summary.points.length).toBeLessThanOrEqual(12);
    for (const { quote } of summary.points) expect(quote.length).toBeLessThanOrEqual(360);
  });
});

describe('an act that is short', () => {
  const { summary, indicators } = extract({
    text: `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 2217/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Trị, ngày 04 tháng 11 năm 2025
QUYẾT ĐỊNH
Về việc phê duyệt Kế hoạch hỗ trợ chuyển đổi số hợp tác xã
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ.
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch với các nội dung chính sau:
Tổng kinh phí thực hiện là 48,5 tỷ đồng từ ngân sách tỉnh.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Minh`,
  });
  const kinds = Object.fromEntries(summary.points.map(({ quote, kind }) => [quote, kind]));

  test('has its text: the foot does not begin at who enacts', () => {
    expect(kinds).toHaveProperty(['Quyết định này có hiệu lực kể từ ngày ký.'], 'rule');
  });
  test('grants a sum; it has not reached one', () => {
    expect(indicators.map(({ quote }) => quote)).toContain('48,5 tỷ đồng');
    expect(kinds).toHaveProperty(
      ['Tổng kinh phí thực hiện là 48,5 tỷ đồng từ ngân sách tỉnh.'],
      'rule',
    );
  });
});

test('a lack under a heading of causes is a cause', () => {
  const { summary } = extract({
    text: REPORT.replace(
      'III. KIẾN NGHỊ',
      'III. NGUYÊN NHÂN\nDo biên chế của xã còn thiếu 6 người so với định mức.\nIV. KIẾN NGHỊ',
    ),
  });
  const point = summary.points.find(({ quote }) => quote.startsWith('Do biên chế'));
  expect(point?.kind).toBe('cause');
});
