import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'counts in a bracket behind a colon each': [
    [
      'Kỷ luật 9 đảng viên (khiển trách: 5; cảnh cáo: 3; khai trừ: 1).',
      '9 đảng viên | 9 | đảng viên | level | #Kỷ luật đảng viên',
      '5 | 5 | đảng viên | level | #khiển trách',
      '3 | 3 | đảng viên | level | #cảnh cáo',
      '1 | 1 | đảng viên | level | #khai trừ',
    ],
    [
      'Có 45 xã (loại tốt: 12, loại khá: 30, loại yếu: 3).',
      '45 xã | 45 | xã | level | #xã',
      '12 | 12 | xã | level | #loại tốt',
      '30 | 30 | xã | level | #loại khá',
      '3 | 3 | xã | level | #loại yếu',
    ],
    ['Họp 12 phiên; nội dung: 3.', '12 phiên | 12 | phiên | level | #Họp phiên'],
  ],
  'a count of those that rose or fell': [
    [
      'Có 15 xã tăng điểm và 9 xã giảm điểm so với năm 2023.',
      '15 xã | 15 | xã | level | #xã tăng điểm',
      '9 xã | 9 | xã | level | #xã giảm điểm',
    ],
    ['Có 12 trường giảm hạng.', '12 trường | 12 | trường | level | #trường giảm hạng'],
    [
      'Toàn tỉnh có 12 huyện tăng 5% số hộ.',
      '12 huyện | 12 | huyện | level | #huyện',
      '5% | 5 | % | change | #số hộ',
    ],
  ],
  'compound units': [
    [
      'Nhà máy phát 1.250 megawatt giờ và dùng 4,5 megawatt-giờ.',
      '1.250 megawatt giờ | 1250 | mwh | level | #Nhà máy phát',
      '4,5 megawatt-giờ | 4.5 | mwh | level | #dùng',
    ],
    ['Trạm phát 45 megawatt.', '45 megawatt | 45 | mw | level | #Trạm phát'],
  ],
  'the opening topic of a plan and its result': [
    [
      'Về quyết toán chi, dự toán là 1.250 tỷ đồng; quyết toán là 1.310 tỷ đồng.',
      '1.250 tỷ đồng | 1250000000000 | đồng | level | #quyết toán chi dự toán',
      '1.310 tỷ đồng | 1310000000000 | đồng | level | #quyết toán chi quyết toán',
    ],
  ],
};

for (const [rule, cases] of Object.entries(table)) {
  describe(rule, () => {
    for (const one of cases) {
      test(one[0], () => expectCase(one));
    }
  });
}
