import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'a base told by times, a base that opens the sentence': [
    [
      'Năm 2022, thu nhập đạt 9,5 triệu đồng/tháng, gấp 1,4 lần năm 2017.',
      '9,5 triệu đồng/tháng | 9500000 | đồng/tháng | level | @2022',
      '1,4 lần | 1.4 | lần | change | @2022',
    ],
    [
      'So với năm 2017: số phòng giảm 45 phòng.',
      '45 phòng | 45 | phòng | change | #số phòng | <previous',
    ],
  ],
  'a year in a bracket right after its figure': [
    [
      'Tỷ lệ lao động nông nghiệp giảm từ trên 57% (năm 2010) xuống còn 48% (năm 2015).',
      'từ trên 57% | 57 | % | level | over | @2010',
      '48% | 48 | % | level | @2015',
    ],
  ],
  'the year of prices and the year of a comparison are no period': [
    [
      'Báo cáo năm 2012\nGiá trị sản xuất 9 tháng đầu năm (theo giá cố định 1994) đạt 12 tỷ đồng.',
      '12 tỷ đồng | 12000000000 | đồng | level | @2012-9M | #Giá trị sản xuất',
    ],
    [
      'Năm 2016, GRDP theo giá so sánh 2010 đạt 12 tỷ đồng.',
      '12 tỷ đồng | 12000000000 | đồng | level | @2016',
    ],
    [
      'Thu ngân sách tăng 5% so với năm 2023\nTổng thu 6 tháng đầu năm đạt 12 tỷ đồng.',
      '5% | 5 | % | change',
      '12 tỷ đồng | 12000000000 | đồng | level | @-',
    ],
  ],
  'years one after the other': [
    [
      'Tỷ lệ giải ngân các năm 2021, 2022, 2023 lần lượt là 85,1%, 90,2% và 95,7%.',
      '85,1% | 85.1 | % | level | @2021 | #Tỷ lệ giải ngân',
      '90,2% | 90.2 | % | level | @2022 | #Tỷ lệ giải ngân',
      '95,7% | 95.7 | % | level | @2023 | #Tỷ lệ giải ngân',
    ],
    [
      'Năm 2023 và năm 2024, thu ngân sách đạt lần lượt 120 tỷ đồng và 135 tỷ đồng.',
      '120 tỷ đồng | 120000000000 | đồng | level | #thu ngân sách',
      '135 tỷ đồng | 135000000000 | đồng | level | #thu ngân sách',
    ],
  ],
  'a span of days is no deadline, and a deadline holds for its own sentence': [
    [
      'Kết quả năm 2021\nTừ ngày 15/12/2021 đến 14/5/2022, xảy ra 45 vụ.',
      '45 vụ | 45 | vụ | level | @2022-05-14',
    ],
    [
      'Báo cáo năm 2025\nDự kiến đến 31/01/2026 giải ngân đạt 95% kế hoạch. Khởi công 15 dự án.',
      '95% | 95 | % | target | @2026-01-31',
      '15 dự án | 15 | dự án | level | @-',
    ],
  ],
  years: [
    ['Năm 2023, toàn tỉnh có 45 dự án mới.', '45 dự án | 45 | dự án | level | @2023'],
    ['Toàn huyện trồng 120 ha rừng trong năm 2022.', '120 ha | 120 | ha | level | @2022'],
    ['Tỷ lệ hộ nghèo năm 2021 là 4,5%.', '4,5% | 4.5 | % | level | @2021 | #Tỷ lệ hộ nghèo'],
    ['Cả năm 2020 có 12 đợt kiểm tra.', '12 đợt kiểm tra | 12 | đợt kiểm tra | level | @2020'],
    ['Chỉ số PCI 2022 đạt 65,2 điểm.', '65,2 điểm | 65.2 | điểm | level | @2022'],
  ],
  'a week of a month': [
    [
      'Tuần 3 tháng 5 năm 2021, toàn tỉnh có 12 ca mắc mới.',
      '12 ca mắc | 12 | ca mắc | level | @2021-05',
    ],
  ],
  quarters: [
    ['Quý III/2019, tỉnh tiếp nhận 8.734 hồ sơ.', '8.734 hồ sơ | 8734 | hồ sơ | level | @2019-Q3'],
    [
      'Trong quý I năm 2024 thu 2.304 tỷ đồng.',
      '2.304 tỷ đồng | 2304000000000 | đồng | level | @2024-Q1',
    ],
    ['Quý 4/2021 có 15 dự án.', '15 dự án | 15 | dự án | level | @2021-Q4'],
    [
      '3 tháng đầu năm 2019, GRDP đạt 4.273 tỷ đồng.',
      '4.273 tỷ đồng | 4273000000000 | đồng | level | @2019-Q1',
    ],
    ['Quý một năm 2020 có 12 vụ cháy.', '12 vụ cháy | 12 | vụ cháy | level | @2020-Q1'],
  ],
  'months of a year': [
    [
      '6 tháng đầu năm 2019, thu ngân sách đạt 394 tỷ đồng.',
      '394 tỷ đồng | 394000000000 | đồng | level | @2019-H1',
    ],
    [
      '9 tháng năm 2023 giải ngân 6.789 tỷ đồng.',
      '6.789 tỷ đồng | 6789000000000 | đồng | level | @2023-9M',
    ],
    [
      'Trong 10 tháng đầu năm 2025, có 1.200 lượt kiểm tra.',
      '1.200 lượt kiểm tra | 1200 | lượt kiểm tra | level | @2025-10M',
    ],
    [
      '6 tháng cuối năm 2020 phấn đấu thu 500 tỷ đồng.',
      '500 tỷ đồng | 500000000000 | đồng | target | @2020-H2',
    ],
    ['Sáu tháng đầu năm 2021 có 25 vụ.', '25 vụ | 25 | vụ | level | @2021-H1'],
    [
      '11 tháng năm 2022 đón 1,5 triệu lượt khách.',
      '1,5 triệu lượt khách | 1500000 | lượt khách | level | @2022-11M',
    ],
  ],
  'single months': [
    [
      'Tháng 11/2019 có 15 doanh nghiệp mới.',
      '15 doanh nghiệp | 15 | doanh nghiệp | level | @2019-11',
    ],
    [
      'Trong tháng 5 năm 2024, Sở tiếp 25 lượt công dân.',
      '25 lượt công dân | 25 | lượt công dân | level | @2024-05',
    ],
    [
      'Nhập khẩu tháng 3/2019 ước đạt 18 triệu USD.',
      '18 triệu USD | 18000000 | usd | level | @2019-03 | #Nhập khẩu',
    ],
  ],
  'as of a day': [
    [
      'Tính đến ngày 15/10/2019, có 114 nghìn hồ sơ.',
      '114 nghìn hồ sơ | 114000 | hồ sơ | level | @2019-10-15',
    ],
    [
      'Đến hết ngày 31 tháng 10 năm 2025 giải ngân đạt 72,4% kế hoạch.',
      '72,4% | 72.4 | % | attainment | @2025-10-31',
    ],
    [
      'Đến 31/12/2022, dư nợ đạt 45.000 tỷ đồng.',
      '45.000 tỷ đồng | 45000000000000 | đồng | level | @2022-12-31',
    ],
  ],
  spans: [
    ['Giai đoạn 2016-2020, tỉnh có 25 xã đạt chuẩn.', '25 xã | 25 | xã | level | @2016/2020'],
    [
      'Năm học 2019-2020, toàn tỉnh có 318 trường học.',
      '318 trường học | 318 | trường học | level | @2019/2020',
    ],
    [
      'Nhiệm kỳ 2020 - 2025, Đảng bộ kết nạp 450 đảng viên.',
      '450 đảng viên | 450 | đảng viên | level | @2020/2025',
    ],
  ],
  'a part of a year takes its year from the paragraph': [
    [
      'Năm 2019, kinh tế ổn định. Quý I thu 250 tỷ đồng.',
      '250 tỷ đồng | 250000000000 | đồng | level | @2019-Q1',
    ],
    [
      'Quý II thu 250 tỷ đồng. Kế hoạch năm 2021 được giữ vững.',
      '250 tỷ đồng | 250000000000 | đồng | level | @2021-Q2',
    ],
    ['Tháng 3 thu 20 tỷ đồng.', '20 tỷ đồng | 20000000000 | đồng | level | @-'],
  ],
  'what sets the scene holds on': [
    [
      'Năm 2019, toàn tỉnh có 55 doanh nghiệp mới. Có 37 doanh nghiệp ngừng hoạt động.',
      '55 doanh nghiệp | 55 | doanh nghiệp | level | @2019',
      '37 doanh nghiệp | 37 | doanh nghiệp | level | @2019',
    ],
    [
      'Năm 2019 có 37 hợp tác xã mới. Hiện nay có 181 hợp tác xã.',
      '37 hợp tác xã | 37 | hợp tác xã | level | @2019',
      '181 hợp tác xã | 181 | hợp tác xã | level | @2019',
    ],
    [
      'Trong tháng 11/2019 có 5 mô hình. Đến nay đã có 50 mô hình.',
      '5 mô hình | 5 | mô hình | level | @2019-11',
      '50 mô hình | 50 | mô hình | level | @2019',
    ],
    [
      'Năm 2019 có 37 hợp tác xã mới.\nToàn tỉnh có 181 hợp tác xã.',
      '37 hợp tác xã | 37 | hợp tác xã | level | @2019',
      '181 hợp tác xã | 181 | hợp tác xã | level | @-',
    ],
    [
      'Ngày 25/6, huyện tổ chức hội nghị. Tổng doanh thu đạt 7.600 tỷ đồng.',
      '7.600 tỷ đồng | 7600000000000 | đồng | level | @-',
    ],
  ],
  'the year of a base is not the figure’s': [
    ['Giá trị sản xuất tăng 9% so với năm 2018.', '9% | 9 | % | change | @-'],
    ['Năm 2019, khách du lịch tăng 12% so với cùng kỳ năm 2018.', '12% | 12 | % | change | @2019'],
    ['Thu ngân sách đạt 85% dự toán năm 2024.', '85% | 85 | % | attainment | @-'],
    [
      'Chỉ thị được ban hành ngày 15/5/2016. Hàng năm có trên 2.025 đảng viên học tập.',
      'trên 2.025 đảng viên | 2025 | đảng viên | level | @-',
    ],
  ],
  'right after the figure': [
    [
      'Tỷ lệ này là 21,2‰ năm 2020 và 18,9‰ năm 2023.',
      '21,2‰ | 21.2 | ‰ | level | @2020',
      '18,9‰ | 18.9 | ‰ | level | @2023',
    ],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
