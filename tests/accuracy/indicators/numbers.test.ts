import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'points that are places, and the class of a line': [
    [
      'Sạt lở 34 điểm, xử lý 03 điểm; chỉ số đạt 67 điểm.',
      '34 điểm | 34 | điểm | level | count',
      '03 điểm | 3 | điểm | level | count',
      '67 điểm | 67 | điểm | level | score',
    ],
    ['Xây dựng 12,3 km đường dây 22 kV.', '12,3 km | 12.3 | km | level'],
  ],
  'the parts of a count, each with its share in a bracket': [
    [
      'Số lượng trường đạt chuẩn của bậc mầm non là 141 (51,8%), tiểu học 206 (75,2%).',
      '141 | 141 | trường | level',
      '51,8% | 51.8 | % | level',
      '206 | 206 | trường | level | #tiểu học',
      '75,2% | 75.2 | % | level | #tiểu học',
    ],
    [
      'Kỷ luật 23 đảng viên (khiển trách 15 (65,2%), cảnh cáo 08).',
      '23 đảng viên | 23 | đảng viên | level',
      '15 | 15 | đảng viên | level',
      '65,2% | 65.2 | % | level',
      '08 | 8 | đảng viên | level',
    ],
  ],
  'times, levels and scales beside figures': [
    ['Giá trị sản xuất trong 6 tháng 955 tỷ đồng.', '955 tỷ đồng | 955000000000 | đồng | level'],
    [
      'Có 9 trường đạt mức 1, 3 trường đạt mức 2.',
      '9 trường | 9 | trường | level',
      '3 trường | 3 | trường | level',
    ],
    ['Hỗ trợ ở mức 15 triệu đồng.', '15 triệu đồng | 15000000 | đồng | level'],
    [
      'Duyệt quy hoạch tỷ lệ 1/500 Cụm công nghiệp Hòa Bắc, diện tích 74,8 ha.',
      '74,8 ha | 74.8 | ha | level',
    ],
    [
      'Tiếp 05 lượt đoàn/75 lượt người.',
      '05 lượt đoàn | 5 | lượt đoàn | level',
      '75 lượt người | 75 | lượt người | level',
    ],
    [
      'Xã đạt 19 tiêu chí nông thôn mới.',
      '19 tiêu chí nông thôn mới | 19 | tiêu chí nông thôn mới | level',
    ],
  ],
  'the first end of a change counts the same as the second': [
    [
      'Toàn tỉnh giảm từ 126 xuống còn 54 đơn vị hành chính cấp xã.',
      '126 | 126 | đơn vị hành chính cấp xã | level',
      '54 đơn vị hành chính cấp xã | 54 | đơn vị hành chính cấp xã | level',
    ],
    [
      'Thời hạn cấp phép giảm từ 5 xuống 3 ngày.',
      '5 | 5 | ngày | level | measure',
      '3 ngày | 3 | ngày | level | measure',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 5,2 xuống 3,1%.',
      '5,2 | 5.2 | % | level | percent',
      '3,1% | 3.1 | % | level',
    ],
  ],
  'a measure divided by places': [
    [
      'Có 12.170 ha lúa bị ngập (Hà Nam 4.123, Nam Định 540,5, Thái Bình 7.506,5).',
      '12.170 ha | 12170 | ha | level',
      '4.123 | 4123 | ha | level | measure | #lúa bị ngập Hà Nam',
      '540,5 | 540.5 | ha | level | measure | #lúa bị ngập Nam Định',
      '7.506,5 | 7506.5 | ha | level | measure | #lúa bị ngập Thái Bình',
    ],
  ],
  'what is counted stands before the verb': [
    [
      'Số nhà sập, hư hỏng là 108 (Trà Vinh 22 nhà).',
      '108 | 108 | nhà | level | #Số nhà sập, hư hỏng',
      '22 nhà | 22 | nhà | level',
    ],
  ],
  'marks of notes stand between a number and its unit': [
    ['Huyện có 12¹ xã đạt chuẩn.', '12¹ xã | 12 | xã | level | count'],
    ['Huyện có 12[1] xã đạt chuẩn.', '12[1] xã | 12 | xã | level | count'],
    ['Trữ lượng khoảng 1,5×10⁶ tấn.'],
  ],
  'dots are thousands, commas decimals': [
    [
      'Toàn tỉnh có 12.345 hộ dân sử dụng nước sạch.',
      '12.345 hộ dân | 12345 | hộ dân | level | count',
    ],
    [
      'Sản lượng thủy sản đạt 7.906,7 tấn.',
      '7.906,7 tấn | 7906.7 | tấn | level | measure | #Sản lượng thủy sản',
    ],
    [
      'Tổng thu đạt 803.071.447.000 đồng.',
      '803.071.447.000 đồng | 803071447000 | đồng | level | money',
    ],
    [
      'Kinh phí thực hiện là 132,354 tỷ đồng.',
      '132,354 tỷ đồng | 132354000000 | đồng | level | money | #Kinh phí',
    ],
    [
      'Tổng dư nợ đạt 5.817,196 tỷ đồng.',
      '5.817,196 tỷ đồng | 5817196000000 | đồng | level | #Tổng dư nợ',
    ],
    ['Huyện có 1.084 đảng viên.', '1.084 đảng viên | 1084 | đảng viên | level'],
    [
      'Diện tích tự nhiên là 0,85 km2.',
      '0,85 km2 | 0.85 | km2 | level | measure | #Diện tích tự nhiên',
    ],
    ['Dân số toàn thành phố là 1.214.500 người.', '1.214.500 người | 1214500 | người | level'],
  ],
  'a dot before one or two digits is a decimal point': [
    [
      'Tỷ lệ hồ sơ đúng hạn đạt 96.4%.',
      '96.4% | 96.4 | % | level | percent | #Tỷ lệ hồ sơ đúng hạn',
    ],
    ['Tỷ lệ giải ngân đạt 53.77%.', '53.77% | 53.77 | % | level | #Tỷ lệ giải ngân'],
    [
      'Đã trồng 40.56ha rừng và huy động 7.530 ngày công.',
      '40.56ha | 40.56 | ha | level',
      '7.530 ngày công | 7530 | ngày công | level | measure',
    ],
    ['Sửa chữa 30.9 km đường giao thông nông thôn.', '30.9 km | 30.9 | km | level | measure'],
    ['Giá trị sản xuất tăng 1.084% so với năm 2010.', '1.084% | 1084 | % | change | percent'],
  ],
  'English separators and slips': [
    [
      'Tổng chi là 70,100,917,537 đồng.',
      '70,100,917,537 đồng | 70100917537 | đồng | level | #Tổng chi',
    ],
    [
      'Chi thường xuyên 3.137. 622 triệu đồng.',
      '3.137. 622 triệu đồng | 3137622000000 | đồng | level',
    ],
    ['Đã cấp 40. 000 liều vắc xin.', '40. 000 liều vắc xin | 40000 | liều vắc xin | level'],
    ['Toàn tỉnh có 1,234 hộ nghèo.', '1,234 hộ nghèo | 1234 | hộ nghèo | level'],
  ],
  'scale words': [
    [
      'Có 76,9 nghìn học sinh đến trường.',
      '76,9 nghìn học sinh | 76900 | học sinh | level | count',
    ],
    [
      'Thu hút hơn 1,2 triệu lượt khách.',
      'hơn 1,2 triệu lượt khách | 1200000 | lượt khách | level | over',
    ],
    [
      'Quy mô nền kinh tế đạt 8,736 triệu tỷ đồng.',
      '8,736 triệu tỷ đồng | 8736000000000000 | đồng | level | money | #Quy mô nền kinh tế',
    ],
    [
      'Tổng vốn đầu tư 61,3 nghìn tỷ đồng.',
      '61,3 nghìn tỷ đồng | 61300000000000 | đồng | level | #Tổng vốn đầu tư',
    ],
    ['Vốn đăng ký đạt 340.500 tỉ đồng.', '340.500 tỉ đồng | 340500000000000 | đồng | level'],
    [
      'Kim ngạch xuất khẩu đạt 500 tỉ đô la Mỹ.',
      '500 tỉ đô la Mỹ | 500000000000 | đô la mỹ | level | money',
    ],
    ['Hỗ trợ mỗi hộ 60 triệu đồng để xây nhà.', '60 triệu đồng | 60000000 | đồng | level | money'],
    [
      'Nguồn vận động đạt gần 10 tỷ.',
      'gần 10 tỷ | 10000000000 | đồng | level | approx | money | #Nguồn vận động',
    ],
    ['Đàn gia cầm đạt 1.250 nghìn con.', '1.250 nghìn con | 1250000 | con | level | #Đàn gia cầm'],
    ['Doanh thu đạt 250 trđ.', '250 trđ | 250000000 | đồng | level | money | #Doanh thu'],
    ['Thị xã Triệu Phong có 5 trường mầm non.', '5 trường mầm non | 5 | trường mầm non | level'],
  ],
  'two-unit amounts': [
    [
      'Tổng thu ngân sách ước đạt 394 tỷ 581 triệu đồng.',
      '394 tỷ 581 triệu đồng | 394581000000 | đồng | level | approx | money | #Tổng thu ngân sách',
    ],
    ['Nhân dân đóng góp 2 tỷ 285 triệu đồng.', '2 tỷ 285 triệu đồng | 2285000000 | đồng | level'],
    [
      'Số tiền phạt là 1 triệu 500 nghìn đồng.',
      '1 triệu 500 nghìn đồng | 1500000 | đồng | level | #Số tiền phạt',
    ],
    [
      'Quỹ vì người nghèo thu được 3 tỷ 45 triệu đồng trong năm.',
      '3 tỷ 45 triệu đồng | 3045000000 | đồng | level',
    ],
  ],
  'exact decimals': [
    ['Chỉ số giá tăng 0,10%.', '0,10% | 0.1 | % | change'],
    [
      'Tổng số tiền 299.054.789 đồng đã được chi trả.',
      '299.054.789 đồng | 299054789 | đồng | level',
    ],
    ['Có 05 dự án hoàn thành.', '05 dự án | 5 | dự án | level'],
    ['Không để xảy ra 0 vụ cháy nào.', '0 vụ cháy | 0 | vụ cháy | level'],
  ],
  'glued units': [
    ['Diện tích thu hồi là 6,35ha.', '6,35ha | 6.35 | ha | level'],
    ['Nạo vét 17.555m3 bùn đất.', '17.555m3 | 17555 | m3 | level | measure'],
    [
      'Lượng mưa phổ biến 200-300mm.',
      '200-300mm | 200/300 | mm | level | range | #Lượng mưa phổ biến',
    ],
    ['Sản lượng điện đạt 106%KH năm.', '106% | 106 | % | attainment | percent | <plan'],
    ['Hiến tặng hơn 26.500m2 đất.', 'hơn 26.500m2 | 26500 | m2 | level | over | measure'],
    ['Công suất lắp đặt 50MW.', '50MW | 50 | mw | level | measure'],
    ['Xe khách chạy 80km/h trong khu dân cư.', '80km/h | 80 | km/h | level | measure'],
  ],
  rates: [
    [
      'Giá cà phê dao động 11.000 - 11.500 đồng/kg.',
      '11.000 - 11.500 đồng/kg | 11000/11500 | đồng/kg | level | money | range',
    ],
    [
      'Năng suất đạt 18-22 tấn/ha.',
      '18-22 tấn/ha | 18/22 | tấn/ha | level | measure | range | #Năng suất',
    ],
    [
      'Thu nhập bình quân đầu người đạt 43,25 triệu đồng/năm.',
      '43,25 triệu đồng/năm | 43250000 | đồng/năm | level | money | #Thu nhập bình quân đầu người',
    ],
    [
      'Lệ phí là 30.000 đồng/phiếu.',
      '30.000 đồng/phiếu | 30000 | đồng/phiếu | level | money | #Lệ phí',
    ],
    [
      'Thu nhập bình quân 58 triệu đồng/người/năm.',
      '58 triệu đồng/người/năm | 58000000 | đồng/người/năm | level',
    ],
    ['Đạt 13,9 bác sĩ/vạn dân.', '13,9 bác sĩ/vạn dân | 13.9 | bác sĩ/vạn dân | level | measure'],
    [
      'Mức sinh đạt 2,1 con/phụ nữ.',
      '2,1 con/phụ nữ | 2.1 | con/phụ nữ | level | measure | #Mức sinh',
    ],
    [
      'Tỷ số giới tính khi sinh là 109 bé trai/100 bé gái.',
      '109 bé trai/100 bé gái | 109/100 | bé trai/bé gái | level | ratio',
    ],
    [
      'Mật độ dân số 245 người/km2.',
      '245 người/km2 | 245 | người/km2 | level | measure | #Mật độ dân số',
    ],
    ['Phát hành 02 kỳ/tháng.', '02 kỳ/tháng | 2 | kỳ/tháng | level'],
  ],
  'fractions and pairs': [
    ['Có 16/19 tiêu chí đạt chuẩn.', '16/19 tiêu chí | 16/19 | tiêu chí | level | ratio'],
    ['Đã rà soát 2.051/4.888 TTHC.', '2.051/4.888 TTHC | 2051/4888 | tthc | level | ratio'],
    [
      'Toàn huyện gieo trồng 62.372/52.786 ha.',
      '62.372/52.786 ha | 62372/52786 | ha | level | ratio',
    ],
    [
      'Sở đã giải quyết 113/113 hồ sơ đúng hạn (đạt 100%).',
      '113/113 hồ sơ | 113/113 | hồ sơ | level | ratio',
      '100% | 100 | % | level',
    ],
    [
      'Chi ngân sách là 5.817,196 tỷ đồng/5.937,440 tỷ đồng.',
      '5.817,196 tỷ đồng/5.937,440 tỷ đồng | 5817196000000/5937440000000 | đồng | level | ratio',
    ],
  ],
  signs: [
    ['Chỉ số giá tiêu dùng giảm (-0,02%).', '-0,02% | 0.02 | % | change'],
    ['Tỷ suất di cư thuần là -3,5‰.', '-3,5‰ | -3.5 | ‰ | level'],
  ],
  'per mille and points': [
    ['Tỷ lệ tăng dân số tự nhiên là 9,8‰.', '9,8‰ | 9.8 | ‰ | level | percent'],
    [
      'Tỷ lệ hộ nghèo giảm 0,5 điểm phần trăm.',
      '0,5 điểm phần trăm | 0.5 | điểm phần trăm | change | percent',
    ],
    ['Chỉ số cải cách hành chính đạt 86,7 điểm.', '86,7 điểm | 86.7 | điểm | level | score'],
  ],
  'number words': [
    ['Vụ tai nạn làm ba người bị thương.', 'ba người | 3 | người | level'],
    ['Hai hộ dân đã được di dời.', 'Hai hộ dân | 2 | hộ dân | level'],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
