import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { type Case, expectCase } from './cases.ts';

const SIGNED: readonly Case[] = [
  ['Quý I, kinh tế của tỉnh tăng trưởng -1,4%.', '-1,4% | 1.4 | % | change | ^down'],
  ['Tốc độ tăng giá trị sản xuất đạt -3,6%.', '-3,6% | 3.6 | % | change | ^down'],
  ['Doanh thu lưu trú tăng -0,5% so với năm 2022.', '-0,5% | 0.5 | % | change | ^down'],
  ['Lượng hàng qua cảng giảm -2,2%.', '-2,2% | 2.2 | % | change | ^down'],
  [
    'Số hộ cận nghèo giảm (-) 1.240 hộ so với năm 2021.',
    '(-) 1.240 hộ | 1240 | hộ | change | ^down | #Số hộ cận nghèo',
  ],
  [
    'Tốc độ tăng trưởng nông nghiệp là âm 0,6%.',
    'âm 0,6% | 0.6 | % | change | ^down | #Tốc độ tăng trưởng nông nghiệp',
  ],
  // A value that stands below zero did not fall by it.
  ['Nhiệt độ thấp nhất là âm 2 độ C.', 'âm 2 độ C | -2 | độ c | level | ^-'],
  ['Kim ngạch xuất khẩu tăng 6,1%.', '6,1% | 6.1 | % | change | ^up'],
  ['Kim ngạch xuất khẩu giảm 6,1%.', '6,1% | 6.1 | % | change | ^down'],
];

const COMPARED: readonly Case[] = [
  [
    'Số hộ tham gia ít hơn 7% so với năm 2022.',
    '7% | 7 | % | change | ^down | #Số hộ tham gia | <previous',
  ],
  ['Lượng mưa nhiều hơn 45 mm so với năm trước.', '45 mm | 45 | mm | change | ^up | #Lượng mưa'],
  [
    'Giá trị giải ngân thấp hơn cùng kỳ 3,4%.',
    '3,4% | 3.4 | % | change | ^down | #Giá trị giải ngân | <same-period',
  ],
  [
    'Tỷ lệ giải ngân cao hơn bình quân chung của cả nước 4,5 điểm phần trăm.',
    '4,5 điểm phần trăm | 4.5 | điểm phần trăm | change | ^up | #Tỷ lệ giải ngân | <other',
  ],
  [
    'Số vụ cháy nhiều hơn năm trước 12 vụ.',
    '12 vụ | 12 | vụ | change | ^up | #Số vụ cháy | <previous',
  ],
  [
    'Sản lượng khai thác thấp hơn kế hoạch 3%.',
    '3% | 3 | % | change | ^down | #Sản lượng khai thác | <plan',
  ],
  ['Năng suất kém hơn 0,8 tạ/ha so với vụ trước.', '0,8 tạ/ha | 0.8 | tạ/ha | change | ^down'],
  ['Doanh thu du lịch gấp 2,5 lần năm 2021.', '2,5 lần | 2.5 | lần | change | ^up'],
  [
    'Số vụ cháy rừng tăng 6 vụ, tức tăng 15,5%.',
    '6 vụ | 6 | vụ | change | ^up',
    '15,5% | 15.5 | % | change | ^up | #Số vụ cháy rừng',
  ],
  // The base's own figure is no difference.
  ['Tốc độ tăng thấp hơn mục tiêu đề ra là 8,2%.', '8,2% | 8.2 | % | target | ^-'],
];

describe('which way a change goes', () => {
  test.each(SIGNED)('by its sign: %s', (text, ...expected) => expectCase([text, ...expected]));
  test.each(COMPARED)('by a comparison: %s', (text, ...expected) =>
    expectCase([text, ...expected]),
  );
});

const page = (head: string, ...cells: string[]) =>
  `<article><h1>Báo cáo kết quả</h1><p>UBND xã báo cáo kết quả thực hiện các chỉ tiêu chủ yếu như sau, theo số liệu của các phòng.</p><table><tr><th>Nội dung</th><th>${head}</th></tr>${cells
    .map((cell, i) => `<tr><td>Khoản thứ ${'abcd'[i]}</td><td>${cell}</td></tr>`)
    .join('')}</table></article>`;

const CELLS: readonly (readonly [head: string, cell: string, expected: string])[] = [
  ['So với cùng kỳ (%)', '-4,2', '-4,2 = 4.2 down'],
  ['So với cùng kỳ (%)', '+3,1', '+3,1 = 3.1 up'],
  ['So với cùng kỳ (%)', '(6,0)', '(6,0) = 6 down'],
  // An index: only a sign would make it a change of 4,2 %.
  ['So với cùng kỳ (%)', '104,2', '104,2 = 104.2 -'],
  ['Tốc độ tăng so với cùng kỳ (%)', '98,1', '98,1 = 98.1 -'],
  ['Tốc độ tăng so với cùng kỳ (%)', '8,1', '8,1 = 8.1 up'],
  ['Tăng/giảm so với năm trước', '12', '12 = 12 up'],
  ['Tăng/giảm so với năm trước', '-12', '-12 = 12 down'],
  ['Giảm so với năm trước', '12', '12 = 12 down'],
  ['Tăng/giảm so với năm trước', '0', '0 = 0 -'],
  // What stands below zero keeps its sign.
  ['Kết quả (tỷ đồng)', '-1,5', '-1,5 = -1500000000 -'],
];

describe('which way a change goes, in a table', () => {
  test.each(CELLS)('%s: %s', (head, cell, expected) => {
    const { indicators } = extract({ html: page(head, cell) });
    expect(
      indicators.map(
        ({ quote, decimal, direction }) => `${quote} = ${decimal} ${direction ?? '-'}`,
      ),
    ).toEqual([expected]);
  });
});
