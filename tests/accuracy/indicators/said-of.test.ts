import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'what a figure is of is said whole, without what only leads to it': [
    [
      'Toàn tỉnh có 45 hồ sơ được xử lý qua Cổng Dịch vụ công.',
      '45 hồ sơ | 45 | hồ sơ | level | #hồ sơ được xử lý qua Cổng Dịch vụ công',
    ],
    [
      'Đã tiếp nhận 120 kiến nghị liên quan đến đất đai.',
      '120 kiến nghị | 120 | kiến nghị | level | #kiến nghị liên quan đến đất đai',
    ],
    [
      'Phường trao 300 suất quà hỗ trợ các hộ ngập lụt.',
      '300 suất quà | 300 | suất quà | level | #suất quà hỗ trợ các hộ ngập lụt',
    ],
    ['Có 7 xã hoàn thành xóa nhà tạm.', '7 xã | 7 | xã | level | #xã hoàn thành xóa nhà tạm'],
    ['Có 12 khu đã đi vào hoạt động.', '12 khu | 12 | khu | level | #khu đã đi vào hoạt động'],
    ['Trong đó có 45 ca trong khu cách ly.', '45 ca | 45 | ca | level | #ca trong khu cách ly'],
    ['Có 12 vụ cháy trong tháng 6.', '12 vụ cháy | 12 | vụ cháy | level | #vụ cháy'],
    [
      'Có 5 xã và 18 địa phương hoàn thành mục tiêu xóa nhà tạm.',
      '5 xã | 5 | xã | level | #xã hoàn thành mục tiêu xóa nhà tạm',
      '18 địa phương | 18 | địa phương | level | #địa phương hoàn thành mục tiêu xóa nhà tạm',
    ],
    [
      'Biên tập 120 tin, 45 bài về nội dung cải cách hành chính.',
      '120 tin | 120 | tin | level | #Biên tập tin về nội dung cải cách hành chính',
      '45 bài | 45 | bài | level | #Biên tập bài về nội dung cải cách hành chính',
    ],
    [
      'Có 3 xã, 12 hộ nghèo.',
      '3 xã | 3 | xã | level | #xã',
      '12 hộ nghèo | 12 | hộ nghèo | level | #hộ nghèo',
    ],
    [
      'Cấp 19 giấy chứng nhận và 17 giấy phép xây dựng.',
      '19 giấy chứng nhận | 19 | giấy chứng nhận | level | #Cấp giấy chứng nhận',
      '17 giấy phép | 17 | giấy phép | level | #Cấp giấy phép xây dựng',
    ],
    [
      'Giải quyết việc làm cho 455 lao động.',
      '455 lao động | 455 | lao động | level | #Giải quyết việc làm',
    ],
    [
      'Trong quý, va chạm giao thông xảy ra 14 vụ.',
      '14 vụ | 14 | vụ | level | #va chạm giao thông',
    ],
    [
      'Trong quý, xảy ra 14 vụ tai nạn giao thông.',
      '14 vụ tai nạn giao thông | 14 | vụ tai nạn giao thông | level | #vụ tai nạn giao thông',
    ],
    [
      'Cả nước có 80 ca mắc mới; riêng Bình Dương 23 ca, Hưng Yên 4 ca.',
      '80 ca mắc | 80 | ca mắc | level | #ca mắc mới',
      '23 ca | 23 | ca | level | #ca mắc mới Bình Dương',
      '4 ca | 4 | ca | level | #ca mắc mới Hưng Yên',
    ],
    [
      'Phát hiện 9 ca nhập cảnh tại Tây Ninh (2 ca), Kiên Giang (7 ca).',
      '9 ca | 9 | ca | level | #ca nhập cảnh tại Tây Ninh',
      '2 ca | 2 | ca | level | #ca nhập cảnh Tây Ninh',
      '7 ca | 7 | ca | level | #ca nhập cảnh Kiên Giang',
    ],
    [
      'Sản lượng thóc tăng 60 tấn (Tây Nguyên tăng 7 tấn; Đông Nam Bộ giảm 2 tấn).',
      '60 tấn | 60 | tấn | change | #Sản lượng thóc',
      '7 tấn | 7 | tấn | change | #Sản lượng thóc Tây Nguyên',
      '2 tấn | 2 | tấn | change | #Sản lượng thóc Đông Nam Bộ',
    ],
    [
      'Sản lượng của Lào Cai tăng 8,4%, Yên Bái 7,9%.',
      '8,4% | 8.4 | % | change | #Sản lượng của Lào Cai',
      '7,9% | 7.9 | % | change | #Sản lượng Yên Bái',
    ],
    [
      'Ưu tiên nguồn lực cho giáo dục (94 tỷ đồng), đầu tư cho chuyển đổi số (40 tỷ đồng).',
      '94 tỷ đồng | 94000000000 | đồng | level | #Ưu tiên nguồn lực cho giáo dục',
      '40 tỷ đồng | 40000000000 | đồng | level | #đầu tư cho chuyển đổi số',
    ],
    [
      'Giải ngân 516 tỷ đồng, đạt 56,6% kế hoạch Thủ tướng giao (913 tỷ đồng).',
      '516 tỷ đồng | 516000000000 | đồng | level | #Giải ngân',
      '56,6% | 56.6 | % | attainment | #Giải ngân',
      '913 tỷ đồng | 913000000000 | đồng | level | #kế hoạch Thủ tướng giao',
    ],
    ['Tuy nhiên, vẫn còn 14 sở chưa giải ngân.', '14 sở | 14 | sở | level | #sở chưa giải ngân'],
    [
      'Từ sau Hội nghị trực tuyến ngày 12/8/2025, có thêm 6 xã hoàn thành xóa nhà tạm.',
      '6 xã | 6 | xã | change | #xã hoàn thành xóa nhà tạm',
    ],
    ['Năng suất lúa có thể đạt 49,9 tạ/ha.', '49,9 tạ/ha | 49.9 | tạ/ha | level | #Năng suất lúa'],
    [
      'Ngành công nghiệp đóng góp 5,43 điểm phần trăm.',
      '5,43 điểm phần trăm | 5.43 | điểm phần trăm | level | #Ngành công nghiệp đóng góp',
    ],
    [
      'Thuế nhập khẩu, thuế sản phẩm tăng 6%.',
      '6% | 6 | % | change | #Thuế nhập khẩu, thuế sản phẩm',
    ],
    [
      'Kinh tế số đạt 0,66 điểm và xã hội số đạt 0,59 điểm.',
      '0,66 điểm | 0.66 | điểm | level | #Kinh tế số',
      '0,59 điểm | 0.59 | điểm | level | #xã hội số',
    ],
    [
      'Các đại biểu dự họp hôm qua đều thống nhất ước thu ngân sách đạt 3.957 tỷ đồng.',
      '3.957 tỷ đồng | 3957000000000 | đồng | level | #thu ngân sách',
    ],
    [
      'Theo số liệu sơ bộ của Chi cục Hải quan kim ngạch xuất khẩu đạt 87 triệu USD.',
      '87 triệu USD | 87000000 | usd | level | #kim ngạch xuất khẩu',
    ],
    ['Nhóm khá có 14 xã.', '14 xã | 14 | xã | level | #Nhóm khá xã'],
    [
      'Tổ chức 93 cuộc tiếp xúc theo chuyên đề.',
      '93 cuộc | 93 | cuộc | level | #cuộc tiếp xúc theo chuyên đề',
    ],
    [
      'Đã xử lý 15 trường hợp vi phạm hoặc tái phạm.',
      '15 trường hợp vi phạm | 15 | trường hợp vi phạm | level | #trường hợp vi phạm hoặc tái phạm',
    ],
    ['Đến nay, 40% xã có đường ô tô.', '40% | 40 | % | level | #xã có đường ô tô'],
    [
      'Bệnh sởi 12 ca, sốt xuất huyết 30 ca.',
      '12 ca | 12 | ca | level | #Bệnh sởi',
      '30 ca | 30 | ca | level | #sốt xuất huyết',
    ],
    ['Tổng đàn gia cầm 145 nghìn con.', '145 nghìn con | 145000 | con | level | #Tổng đàn gia cầm'],
    ['Tai nạn lao động 3 vụ.', '3 vụ | 3 | vụ | level | #Tai nạn lao động'],
    [
      'Toàn tỉnh giảm 120 hộ nghèo, riêng Mường Lát giảm 45 hộ nghèo.',
      '120 hộ nghèo | 120 | hộ nghèo | change | #hộ nghèo',
      '45 hộ nghèo | 45 | hộ nghèo | change | #hộ nghèo Mường Lát',
    ],
    ['Trao thưởng cho 45 học sinh.', '45 học sinh | 45 | học sinh | level | #Trao thưởng'],
    [
      'Ban quản lý đã tổ chức thi hành 45 quyết định.',
      '45 quyết định | 45 | quyết định | level | #tổ chức thi hành quyết định',
    ],
    [
      'Thu nội địa đạt 94 tỷ đồng; thu xuất nhập khẩu đạt 40 tỷ đồng.',
      '94 tỷ đồng | 94000000000 | đồng | level | #Thu nội địa',
      '40 tỷ đồng | 40000000000 | đồng | level | #thu xuất nhập khẩu',
    ],
    ['Tuy vậy, toàn huyện mới có 14 xã đạt chuẩn.', '14 xã | 14 | xã | level | #xã đạt chuẩn'],
    [
      'Có 34 tỉnh, thành phố đã phủ sóng 5G.',
      '34 tỉnh, thành phố | 34 | tỉnh, thành phố | level | #tỉnh, thành phố đã phủ sóng 5G',
    ],
    [
      'Phường có 12 khu phố, 45 tổ dân phố tham gia tổng vệ sinh.',
      '12 khu phố | 12 | khu phố | level | #khu phố tham gia tổng vệ sinh',
      '45 tổ dân phố | 45 | tổ dân phố | level | #tổ dân phố tham gia tổng vệ sinh',
    ],
  ],
  'what dates a figure, and what only names a time': [
    [
      'Số giải ngân từ đầu năm đến hết ngày 20/11/2025 là 516 tỷ đồng.',
      '516 tỷ đồng | 516000000000 | đồng | level | @2025-11-20',
    ],
    [
      'GRDP quý I/2016 theo giá so sánh năm 2010 tăng 8,01%.',
      '8,01% | 8.01 | % | change | @2016-Q1',
    ],
    [
      'Xuất khẩu tháng 9/2020 đạt 2,45 tỷ USD, giảm 1,3% so với tháng trước và 9 tháng/2020 đạt 18,6 tỷ USD.',
      '2,45 tỷ USD | 2450000000 | usd | level | @2020-09',
      '1,3% | 1.3 | % | change | @2020-09',
      '18,6 tỷ USD | 18600000000 | usd | level | @2020-9M',
    ],
    [
      'Năm 2024 (số liệu tính từ ngày 15/12/2023 đến 14/12/2024), xảy ra 210 vụ cháy.',
      '210 vụ cháy | 210 | vụ cháy | level | @2024',
    ],
    [
      'Khu công nghiệp đi vào hoạt động từ năm 2003, đến nay đã tiếp nhận 114 dự án.',
      '114 dự án | 114 | dự án | level | @-',
    ],
    [
      'Hội được thành lập năm 2010, đến nay có 45 chi hội.',
      '45 chi hội | 45 | chi hội | level | @-',
    ],
    [
      'Số doanh nghiệp thành lập mới năm 2024 là 512 doanh nghiệp.',
      '512 doanh nghiệp | 512 | doanh nghiệp | level | @2024',
    ],
    [
      'Tại hội nghị sơ kết 6 tháng đầu năm 2024, Bộ công bố chỉ số năm 2023. Hòa Bình xếp hạng 18/63 tỉnh.',
      'xếp hạng 18/63 | 18/63 | hạng | rank | @2023',
    ],
    [
      'Năm 2024, xã có 210 hộ nghèo. Từ ngày 01/7/2025, xã quản lý 340 hộ nghèo.',
      '210 hộ nghèo | 210 | hộ nghèo | level | @2024',
      '340 hộ nghèo | 340 | hộ nghèo | level | @-',
    ],
    ['Năm học 2023–24, toàn huyện có 62 trường.', '62 trường | 62 | trường | level | @2023/2024'],
    ['Năm học 2023-2024, toàn huyện có 62 trường.', '62 trường | 62 | trường | level | @2023/2024'],
    [
      'Hội đồng nhân dân xã khóa II, nhiệm kỳ 2021-2026 thông qua 12 nghị quyết.',
      '12 nghị quyết | 12 | nghị quyết | level | @-',
    ],
    [
      'Nhiệm kỳ 2021-2026, xã kết nạp 45 đảng viên.',
      '45 đảng viên | 45 | đảng viên | level | @2021/2026',
    ],
    [
      'Công trình khởi công từ năm 2019, hiện nay giải ngân 45 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level | @-',
    ],
    [
      'Nhà máy được khánh thành năm 2015, hiện nay có 45 lao động.',
      '45 lao động | 45 | lao động | level | @-',
    ],
    ['Trước ngày 30/6/2025, giải ngân 45 tỷ đồng.', '45 tỷ đồng | 45000000000 | đồng | level | @-'],
    [
      'Đến hết ngày 30/6/2025, giải ngân 45 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level | @2025-06-30',
    ],
    [
      'Thu ngân sách tăng 12% so với năm trước và năm 2024 đạt 512 tỷ đồng.',
      '12% | 12 | % | change | @-',
      '512 tỷ đồng | 512000000000 | đồng | level | @2024',
    ],
    ['Thành phố có 45 dự án vào tháng 5/2025.', '45 dự án | 45 | dự án | level | @2025-05'],
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))('%s', (_text, one) => {
    expectCase(one);
  });
});
