import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'figures that "lần lượt" deals to the periods before it': [
    [
      'Quý I và quý II năm 2024, huyện thu lần lượt 45 tỷ đồng và 52 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level | @2024-Q1',
      '52 tỷ đồng | 52000000000 | đồng | level | @2024-Q2',
    ],
    [
      'Tháng 7 và tháng 8 năm 2025, số hồ sơ nộp trực tuyến lần lượt là 215 hồ sơ và 240 hồ sơ.',
      '215 hồ sơ | 215 | hồ sơ | level | @2025-07',
      '240 hồ sơ | 240 | hồ sơ | level | @2025-08',
    ],
    [
      'Năm 2022, năm 2023 và năm 2024, xã trồng lần lượt 12 ha, 15 ha và 18 ha rừng.',
      '12 ha | 12 | ha | level | @2022',
      '15 ha | 15 | ha | level | @2023',
      '18 ha | 18 | ha | level | @2024',
    ],
    [
      'Năm 2023 và năm 2024, Đoàn xã kết nạp lần lượt 45 và 52 đoàn viên.',
      '45 | 45 | đoàn viên | level | @2023',
      '52 đoàn viên | 52 | đoàn viên | level | @2024',
    ],
    [
      'Năm 2023 và năm 2024, thu ngân sách lần lượt là 45 tỷ đồng, 52 tỷ đồng và 60 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level | @-',
      '52 tỷ đồng | 52000000000 | đồng | level | @-',
      '60 tỷ đồng | 60000000000 | đồng | level | @-',
    ],
  ],
  'a period belongs to the figure that it leads': [
    [
      'Diện tích 45,2 km2, dân số (năm 2019) là 12.450 người.',
      '45,2 km2 | 45.2 | km2 | level | @-',
      '12.450 người | 12450 | người | level | @2019',
    ],
    [
      'Thu nhập bình quân đạt 45 triệu đồng/người, ước năm 2024 đạt 52 triệu đồng/người.',
      '45 triệu đồng/người | 45000000 | đồng/người | level | @-',
      '52 triệu đồng/người | 52000000 | đồng/người | level | @2024',
    ],
    [
      'Thu trong tháng đạt 45 tỷ đồng, giảm 3% so với tháng trước và 8 tháng/2024 đạt 312 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level | @-',
      '3% | 3 | % | change | @-',
      '312 tỷ đồng | 312000000000 | đồng | level | @2024-8M',
    ],
    [
      'Tốc độ tăng cao hơn mức tăng 5,9% của năm 2013, đạt 6,8%.',
      '5,9% | 5.9 | % | change | @2013',
      '6,8% | 6.8 | % | level | @-',
    ],
    [
      'Dân số (năm 2019) là 12.450 người, diện tích là 45,2 km2.',
      '12.450 người | 12450 | người | level | @2019',
      '45,2 km2 | 45.2 | km2 | level | @-',
    ],
    [
      'Sản lượng đạt 45 tấn, năng suất năm 2024 đạt 52 tạ/ha.',
      '45 tấn | 45 | tấn | level | @2024',
      '52 tạ/ha | 52 | tạ/ha | level | @2024',
    ],
    [
      'Biểu dương 31 gương người tốt năm 2023\nNgày 03/10/2023, xã tổ chức lễ trao thưởng.',
      '31 gương người | 31 | gương người | level | @2023',
    ],
  ],
  'the day of one count is not that of the next clause': [
    [
      'Kết quả sáu tháng\nTổng đàn lợn tại thời điểm 01/4/2024 là 45 nghìn con; sản lượng thịt đạt 12 nghìn tấn.',
      '45 nghìn con | 45000 | con | level | @2024-04-01',
      '12 nghìn tấn | 12000 | tấn | level | @-',
    ],
    [
      'Tại thời điểm 01/4/2024, toàn huyện có 4.520 con trâu; 12.340 con bò.',
      '4.520 con trâu | 4520 | con trâu | level | @2024-04-01',
      '12.340 con bò | 12340 | con bò | level | @2024-04-01',
    ],
    [
      'Theo kết quả điều tra, tính đến ngày 01/4/2024, có 45 trang trại; 12 hợp tác xã.',
      '45 trang trại | 45 | trang trại | level | @2024-04-01',
      '12 hợp tác xã | 12 | hợp tác xã | level | @2024-04-01',
    ],
    [
      'Bộ cho biết tính đến ngày 08/7/2024, có 18 tỉnh hoàn thành; nguồn lực huy động đạt 45 tỷ đồng.',
      '18 tỉnh | 18 | tỉnh | level | @2024-07-08',
      '45 tỷ đồng | 45000000000 | đồng | level | @2024-07-08',
    ],
  ],
  'a measure named after what is compared with is new': [
    [
      'Xuất khẩu giảm 0,7% so với tháng 6/2024 và kim ngạch nhập khẩu 7 tháng/2024 đạt 45 triệu USD.',
      '0,7% | 0.7 | % | change | @-',
      '45 triệu USD | 45000000 | usd | level | @2024-7M',
    ],
    ['Thu tăng 12% so với năm 2022 và năm 2021.', '12% | 12 | % | change | @-'],
  ],
};

for (const [rule, cases] of Object.entries(table)) {
  describe(rule, () => {
    for (const one of cases) {
      test(one[0], () => expectCase(one));
    }
  });
}
