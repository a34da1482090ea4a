import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'digits grouped by spaces are one number where a unit follows': [
    ['Toàn huyện trồng 2 150 ha ngô.', '2 150 ha | 2150 | ha | level'],
    ['Thu ngân sách 4 318 tỷ đồng.', '4 318 tỷ đồng | 4318000000000 | đồng | level'],
    ['Đàn vịt có 1 045 700 con.', '1 045 700 con | 1045700 | con | level'],
    ['Chi hỗ trợ 35 600 000 đồng.', '35 600 000 đồng | 35600000 | đồng | level'],
    ['Đã phát 12 870 thẻ.', '12 870 thẻ | 12870 | thẻ | level'],
    ['Giải ngân 1 204,5 tỷ đồng.', '1 204,5 tỷ đồng | 1204500000000 | đồng | level'],
    ['Tổng thu (6 420 tỷ đồng) đạt khá.', '6 420 tỷ đồng | 6420000000000 | đồng | level'],
  ],
  'a no-break or thin space groups as a plain one does': [
    ['Toàn huyện trồng 2\u00a0150 ha ngô.', '2 150 ha | 2150 | ha | level'],
    ['Thu ngân sách 4\u2009318 tỷ đồng.', '4 318 tỷ đồng | 4318000000000 | đồng | level'],
    ['Thu ngân sách 4\u202f318 tỷ đồng.', '4 318 tỷ đồng | 4318000000000 | đồng | level'],
  ],
  'numbers that stand side by side stay two': [
    ['Trong tháng 5 310 hồ sơ được giải quyết.', '310 hồ sơ | 310 | hồ sơ | level'],
    ['Năm 2024 615 doanh nghiệp thành lập.', '615 doanh nghiệp | 615 | doanh nghiệp | level'],
    ['Tại thôn 7 150 hộ có điện.', '150 hộ | 150 | hộ | level'],
    ['Tổ 4 125 hộ đã ký cam kết.', '125 hộ | 125 | hộ | level'],
  ],
  'a range that only its end says by what': [
    [
      'Mức vay từ 15 triệu đồng đến 25 triệu đồng/hộ.',
      'từ 15 triệu đồng đến 25 triệu đồng/hộ | 15000000/25000000 | đồng/hộ | level | range',
    ],
    ['Năng suất từ 5 tấn đến 7 tấn/ha.', 'từ 5 tấn đến 7 tấn/ha | 5/7 | tấn/ha | level | range'],
    [
      'Năng suất tăng từ 5 tấn/ha lên 7 tấn/ha.',
      '5 tấn/ha | 5 | tấn/ha | level',
      '7 tấn/ha | 7 | tấn/ha | level',
    ],
  ],
  'the top so many is a rank': [
    ['Chỉ số PAPI của tỉnh nằm trong top 9 cả nước.', 'top 9 | 9 | hạng | rank | rank'],
    ['Tỉnh vào tốp 15 địa phương dẫn đầu.', 'tốp 15 | 15 | hạng | rank | rank'],
    ['Tỉnh có 15 xã dẫn đầu.', '15 xã | 15 | xã | level'],
  ],
  'a rank shares the words of the one before': [
    [
      'Chỉ số PCI và PAPI xếp thứ 8 và 14 cả nước.',
      'xếp thứ 8 | 8 | hạng | rank',
      '14 | 14 | hạng | rank',
    ],
    ['Chỉ số PCI từ vị trí 30 lên 21.', 'vị trí 30 | 30 | hạng | rank', '21 | 21 | hạng | rank'],
    [
      'Huyện đứng thứ 2 và 9 xã đạt chuẩn.',
      'đứng thứ 2 | 2 | hạng | rank',
      '9 xã | 9 | xã | level',
    ],
  ],
  'the ordinal of a session is no rank': [
    ['Có 210 cuộc tiếp xúc trước kỳ họp thứ 6 của HĐND tỉnh.', '210 cuộc | 210 | cuộc | level'],
    ['Tại phiên họp thứ 12 của Ủy ban, có 5 kiến nghị.', '5 kiến nghị | 5 | kiến nghị | level'],
    ['Tỉnh là địa phương thứ 3 của vùng.', 'thứ 3 | 3 | hạng | rank'],
  ],
  'places move up and down by other verbs': [
    ['Chỉ số PAPI của tỉnh thăng 6 bậc.', '6 bậc | 6 | bậc | change | ^up'],
    ['Chỉ số PCI nhảy vọt 11 bậc so với năm 2021.', '11 bậc | 11 | bậc | change | ^up'],
    ['Chỉ số PCI tụt 4 bậc.', '4 bậc | 4 | bậc | change | ^down'],
    ['Chỉ số ICT lùi 2 bậc.', '2 bậc | 2 | bậc | change | ^down'],
    ['Xã tăng cao nhất trên 3 điểm.', 'trên 3 điểm | 3 | điểm | change | over | ^up'],
    ['Xã giảm sâu nhất gần 2 điểm.', 'gần 2 điểm | 2 | điểm | change | approx | ^down'],
  ],
  'what "và" goes on to count is no change': [
    ['Có 14 xã tăng điểm và 6 xã giảm điểm.', '14 xã | 14 | xã | level', '6 xã | 6 | xã | level'],
    [
      'Tai nạn giảm 3 vụ và 5 người chết.',
      '3 vụ | 3 | vụ | change',
      '5 người | 5 | người | change',
    ],
  ],
  'near on both sides is approximate': [
    [
      'Sản lượng cà phê đạt trên dưới 1,8 triệu tấn.',
      'trên dưới 1,8 triệu tấn | 1800000 | tấn | level | approx',
    ],
    [
      'Giá lúa khoảng trên dưới 7.500 đồng/kg.',
      'khoảng trên dưới 7.500 đồng/kg | 7500 | đồng/kg | level | approx',
    ],
    ['Tỷ lệ hộ nghèo dưới 2%.', 'dưới 2% | 2 | % | level | under'],
    ['Tỷ lệ che phủ trên 42%.', 'trên 42% | 42 | % | level | over'],
  ],
  'an estimate that opens its clause': [
    [
      'Ước tổng thu ngân sách huyện đạt 63 tỷ đồng.',
      '63 tỷ đồng | 63000000000 | đồng | level | approx',
    ],
    ['Ước số khách đến xã đạt 45.000 lượt.', '45.000 lượt | 45000 | lượt | level | approx'],
    [
      'Chi 12 tỷ đồng; ước sản lượng đạt 900 tấn.',
      '12 tỷ đồng | 12000000000 | đồng | level | exact',
      '900 tấn | 900 | tấn | level | approx',
    ],
    ['Tổng thu ngân sách huyện đạt 63 tỷ đồng.', '63 tỷ đồng | 63000000000 | đồng | level | exact'],
    [
      'Ước thu 63 tỷ đồng, số khách đạt 45.000 lượt.',
      '63 tỷ đồng | 63000000000 | đồng | level | exact',
      '45.000 lượt | 45000 | lượt | level | exact',
    ],
  ],
  'books are counted, and a grant in thousands is no level': [
    ['Đã cấp 2.340 sổ đỏ cho hộ dân.', '2.340 sổ đỏ | 2340 | sổ đỏ | level | count'],
    ['Ngân hàng phát hành 85 sổ tiết kiệm.', '85 sổ tiết kiệm | 85 | sổ tiết kiệm | level'],
    ['Trường THCS đạt chuẩn cấp 2 từ năm ngoái.'],
  ],
  'a unit ends at the comma where a name begins': [
    [
      'Đảng bộ có 21 chi bộ, Chi bộ Quân sự có 18 đảng viên.',
      '21 chi bộ | 21 | chi bộ | level',
      '18 đảng viên | 18 | đảng viên | level',
    ],
    ['Toàn huyện có 15 xã, thị trấn.', '15 xã, thị trấn | 15 | xã, thị trấn | level'],
    ['Hỗ trợ 40 doanh nghiệp, HTX.', '40 doanh nghiệp, HTX | 40 | doanh nghiệp, htx | level'],
  ],
  'targets that an assembly lays down': [
    [
      'HĐND xã thông qua Nghị quyết về nhiệm vụ năm 2026 với 12 chỉ tiêu chủ yếu là: thu nhập bình quân đạt 65 triệu đồng; tỷ lệ hộ nghèo còn 1,2%.',
      '12 chỉ tiêu | 12 | chỉ tiêu | level',
      '65 triệu đồng | 65000000 | đồng | target',
      '1,2% | 1.2 | % | target',
    ],
    [
      'HĐND huyện đề ra nhiệm vụ phát triển kinh tế năm 2013 với 6 chỉ tiêu sau: (1) thu ngân sách tăng 8%; (2) trồng 300 ha rừng.',
      '6 chỉ tiêu | 6 | chỉ tiêu | level',
      '8% | 8 | % | target',
      '300 ha | 300 | ha | target',
    ],
    [
      'Kỳ họp quyết nghị một số chỉ tiêu 6 tháng cuối năm: tạo việc làm cho 120 lao động.',
      '120 lao động | 120 | lao động | target',
    ],
    [
      'HĐND huyện thông qua báo cáo kết quả thực hiện 6 chỉ tiêu: thu ngân sách tăng 8%.',
      '6 chỉ tiêu | 6 | chỉ tiêu | level',
      '8% | 8 | % | change',
    ],
  ],
  'what an aim that was laid down says': [
    ['Tốc độ tăng thấp hơn mục tiêu đề ra cho cả năm là tăng 7,5%.', '7,5% | 7.5 | % | target'],
    [
      'Kinh phí của Chương trình mục tiêu quốc gia là 30 tỷ đồng.',
      '30 tỷ đồng | 30000000000 | đồng | level',
    ],
  ],
  'aims that are counted are no aim': [
    [
      'Có 18/24 mục tiêu hoàn thành và có khả năng hoàn thành (chiếm 75%).',
      '18/24 mục tiêu | 18/24 | mục tiêu | level | ratio',
      '75% | 75 | % | share',
    ],
  ],
  'the plan stands in the lead of a list': [
    [
      'Một số khoản thu đã vượt dự toán năm: thuế môn bài đạt 112,5%; phí đạt 104%.',
      '112,5% | 112.5 | % | attainment | <budget',
      '104% | 104 | % | attainment | <budget',
    ],
    [
      'So với kế hoạch năm, nhiều chỉ tiêu đạt khá: trồng rừng đạt 91%; thu hoạch đạt 84%.',
      '91% | 91 | % | attainment | <plan',
      '84% | 84 | % | attainment | <plan',
    ],
    [
      'Một số tỷ lệ khá: phủ sóng đạt 91%; có điện đạt 84%.',
      '91% | 91 | % | level',
      '84% | 84 | % | level',
    ],
  ],
  'only who gave the plan stands behind the percentage': [
    [
      'Thu ngân sách 120 tỷ đồng, đạt 61% HĐND huyện giao.',
      '120 tỷ đồng | 120000000000 | đồng | level',
      '61% | 61 | % | attainment',
    ],
    ['Chi ngân sách đạt 48% tỉnh giao.', '48% | 48 | % | attainment'],
  ],
  'the plan stands beside': [
    [
      'Vốn chuyển tiếp giải ngân được 18 tỷ đồng, đạt 64%; vốn mới giải ngân được 90 tỷ đồng, đạt 51% kế hoạch.',
      '18 tỷ đồng | 18000000000 | đồng | level',
      '64% | 64 | % | attainment',
      '90 tỷ đồng | 90000000000 | đồng | level',
      '51% | 51 | % | attainment',
    ],
    [
      'Đã khám 300 người, đạt 64%; có 12 ca nặng.',
      '300 người | 300 | người | level',
      '64% | 64 | % | level',
      '12 ca | 12 | ca | level',
    ],
  ],
  'growth a year, over years that are no figure': [
    [
      'Tốc độ tăng giá trị sản xuất bình quân 5 năm của xã đạt 14,2%/năm.',
      '14,2%/năm | 14.2 | %/năm | change | ^up',
    ],
    ['Giá trị sản xuất bình quân 3 năm tăng 8,1%/năm.', '8,1%/năm | 8.1 | %/năm | change | ^up'],
    ['Thời gian giải quyết bình quân 5 ngày.', '5 ngày | 5 | ngày | level'],
  ],
  'what a change is compared with stands past what says it again': [
    [
      'Chi đầu tư tăng 120 tỷ đồng (6%) so với dự toán.',
      '120 tỷ đồng | 120000000000 | đồng | change | <budget',
      '6% | 6 | % | change | <budget',
    ],
    [
      'Sản lượng điện tăng 9,1%, tương ứng tăng 310 triệu kWh, so với cùng kỳ.',
      '9,1% | 9.1 | % | change | <same-period',
      '310 triệu kWh | 310000000 | kwh | change | <same-period',
    ],
    [
      'Khám 1.500 người (tăng 3% so với cùng kỳ).',
      '1.500 người | 1500 | người | level',
      '3% | 3 | % | change | <same-period',
    ],
  ],
  'the same part of another year is the same period': [
    ['GRDP quý II/2008 tăng 7,2% so với quý II/2007.', '7,2% | 7.2 | % | change | <same-period'],
    [
      'Xuất khẩu 9 tháng năm 2010 tăng 11% so với 9 tháng năm 2009.',
      '11% | 11 | % | change | <same-period',
    ],
  ],
  'each bare count with its share in a bracket': [
    [
      'Hình thức xử lý: khiển trách 21 (chiếm 60%), cảnh cáo 10 (28,6%), cách chức 4 (11,4%).',
      '21 | 21 | - | level | count | #khiển trách',
      '60% | 60 | % | share',
      '10 | 10 | - | level | count | #cảnh cáo',
      '28,6% | 28.6 | % | level',
      '4 | 4 | - | level | count | #cách chức',
      '11,4% | 11.4 | % | level',
    ],
    [
      'Tòa án thụ lý 80 vụ án; phân theo loại: hình sự 32 (40%), dân sự 48 (60%).',
      '80 vụ án | 80 | vụ án | level',
      '32 | 32 | vụ án | level | #hình sự',
      '40% | 40 | % | level',
      '48 | 48 | vụ án | level | #dân sự',
      '60% | 60 | % | level',
    ],
  ],
  'both ends of a change are scaled and counted alike': [
    [
      'Hộ nghèo giảm từ 126 xuống còn 54 nghìn hộ.',
      '126 | 126000 | hộ | level',
      '54 nghìn hộ | 54000 | hộ | level',
    ],
    ['Số xã giảm từ 126 xuống còn 54 xã.', '126 | 126 | xã | level', '54 xã | 54 | xã | level'],
    [
      'Điểm PCI của tỉnh tăng từ 60,15 lên 63,40.',
      '60,15 | 60.15 | điểm | level | score',
      '63,40 | 63.4 | điểm | level | score',
    ],
  ],
  'points of a score go on in the next clause': [
    [
      'Đà Nẵng dẫn đầu với chỉ số tổng hợp đạt 70,12; Hậu Giang đứng cuối với 51,30.',
      '70,12 | 70.12 | - | level | score',
      '51,30 | 51.3 | - | level | score',
    ],
  ],
  'views of a page and shifts of work are no figures': [
    ['Tin trong xã\n37 lượt xem\nXã đã trồng mới 9 ha chè.', '9 ha | 9 | ha | level'],
    ['Công trường duy trì thi công 3 ca, 4 kíp.'],
    [
      'Bệnh viện tiếp nhận 3 ca, 4 người nặng.',
      '3 ca | 3 | ca | level',
      '4 người | 4 | người | level',
    ],
  ],
  'half and quarter are numbers': [
    ['Đã trả ½ số vốn, còn lại 12 tỷ đồng.', '12 tỷ đồng | 12000000000 | đồng | level'],
  ],
};

for (const [mechanism, cases] of Object.entries(table)) {
  describe(mechanism, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
