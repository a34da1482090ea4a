import { expect, test } from 'vitest';
import { mentionsIn } from './table.ts';

/** Types that no other table has: what is read, and how its mention begins. */
const READ: readonly (readonly [type: string, word: string, text: string])[] = [
  [
    'Sắc lệnh',
    'Sắc lệnh',
    'Căn cứ Sắc lệnh số 14/SL ngày 08/9/1945 của Chủ tịch Chính phủ lâm thời.',
  ],
  [
    'Thông cáo',
    'Thông cáo',
    'Đài đã phát Thông cáo số 7/TC-VPCP ngày 03/5/2024 của Văn phòng Chính phủ.',
  ],
  [
    'Kế hoạch liên tịch',
    'Kế hoạch liên tịch',
    'Thực hiện Kế hoạch liên tịch số 05/KHLT-CA-TN ngày 11/3/2024.',
  ],
  ['Công văn', 'Văn bản', 'Theo Văn bản số 1234-CV ngày 12/5/2024 của Đảng ủy.'],
  [
    'Điều lệ',
    'Điều lệ',
    'Sửa đổi Điều lệ ban hành kèm theo; thực hiện Điều lệ số 02/QĐ-HKH ngày 04/6/2023.',
  ],
  ['Thể lệ', 'Thể lệ', 'Ban tổ chức ban hành Thể lệ số 12/TL-BTC ngày 15/3/2024 của cuộc thi.'],
  ['Mệnh lệnh', 'Mệnh lệnh', 'Đơn vị chấp hành Mệnh lệnh số 03/ML-BCH ngày 05/01/2024.'],
  ['Dự án', 'Dự án', 'Huyện triển khai Dự án số 21/QĐ-UBND ngày 18/4/2024 về cấp nước.'],
  ['Phương án', 'Phương án', 'Xã xây dựng Phương án số 33/PA-UBND ngày 22/5/2024 về phòng cháy.'],
  ['Chiến lược', 'Chiến lược', 'Sở triển khai Chiến lược số 06/CL-BNN ngày 12/02/2024.'],
  ['Quy hoạch', 'Quy hoạch', 'Xã thực hiện Quy hoạch số 118/QĐ-UBND ngày 07/7/2023.'],
  ['Biên bản', 'Biên bản', 'Hai bên lập Biên bản số 44/BB-UBND ngày 09/8/2024 về bàn giao đất.'],
  ['Bản ghi nhớ', 'Bản ghi nhớ', 'Hai tỉnh ký Bản ghi nhớ số 02/BGN-UBND ngày 10/10/2023.'],
  ['Thỏa thuận', 'Thỏa thuận', 'Hai bên ký Thỏa thuận số 15/TTh-UBND ngày 16/11/2023.'],
  [
    'Bản án',
    'Bản án',
    'Thi hành Bản án số 12/2023/DS-ST ngày 20/6/2023 của Tòa án nhân dân huyện.',
  ],
  [
    'Giấy chứng nhận',
    'Giấy chứng nhận',
    'Công ty được cấp Giấy chứng nhận số 08/GCN-SXD ngày 21/02/2024.',
  ],
  ['Giấy phép', 'Giấy phép', 'Sở cấp Giấy phép số 57/GP-STNMT ngày 14/3/2024.'],
  [
    'Giấy ủy quyền',
    'Giấy ủy quyền',
    'Theo Giấy ủy quyền số 09/GUQ-UBND ngày 17/5/2024 của Chủ tịch UBND huyện.',
  ],
  ['Phiếu chuyển', 'Phiếu chuyển', 'Thanh tra nhận Phiếu chuyển số 61/PC-VP ngày 25/7/2024.'],
  ['Thư công', 'Thư công', 'Văn phòng gửi Thư công số 04/TC-VP ngày 27/8/2024.'],
  ['Hợp đồng', 'Hợp đồng', 'Ban quản lý ký Hợp đồng số 19/HĐ-BQL ngày 28/9/2024.'],
];

test.each(READ)('%s after “%s”: %s', (type, word, text) => {
  const found = mentionsIn(text).filter(({ quote }) => quote.startsWith(`${word} số`));
  expect(found.map((mention) => mention.type)).toEqual([type]);
});

/** The same words where they name no document. */
test.each([
  'Huyện đã triển khai dự án cấp nước số 2 cho xã.',
  'Thí sinh nộp bài theo thể lệ cuộc thi.',
  'Công ty ký hợp đồng với 12 lao động.',
  'Sở cấp 57 giấy phép xây dựng.',
  'Tòa án đã thi hành 12 bản án.',
])('%s', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});
