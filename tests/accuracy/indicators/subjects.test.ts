import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'a label before a colon is not what is measured': [
    ['Văn hóa: 85% hộ đạt gia đình văn hóa.', '85% | 85 | % | level | #hộ đạt gia đình văn hóa'],
    ['Tỷ lệ che phủ rừng: 52%.', '52% | 52 | % | level | #Tỷ lệ che phủ rừng'],
  ],
  'a comma within what is measured, a verb that is none': [
    [
      'Khu vực công nghiệp, xây dựng tăng 0,4%.',
      '0,4% | 0.4 | % | change | #Khu vực công nghiệp, xây dựng',
    ],
    [
      'Sản xuất và phân phối điện, khí đốt tăng 2,2%.',
      '2,2% | 2.2 | % | change | #Sản xuất và phân phối điện, khí đốt',
    ],
    ['Sản xuất ổn định, trồng trọt tăng 5%.', '5% | 5 | % | change | #trồng trọt'],
    ['Ngành du lịch phục hồi, doanh thu tăng 5%.', '5% | 5 | % | change | #doanh thu'],
    [
      'Đời sống được cải thiện… Tạo việc làm tăng thêm cho 217 người.',
      '217 người | 217 | người | level | #Tạo việc làm',
    ],
    [
      'Duy trì tốc độ tăng trưởng bình quân là 7,82%.',
      '7,82% | 7.82 | % | change | #Duy trì tốc độ tăng trưởng',
    ],
    [
      'IIP tăng 10,7% (cùng kỳ năm trước tăng 12,9%), nhưng thấp hơn mức tăng 13,1% của cả nước.',
      '10,7% | 10.7 | % | change | #IIP',
      '12,9% | 12.9 | % | change | #IIP',
      '13,1% | 13.1 | % | change | #IIP',
    ],
    [
      'Tuyển sinh 130 người (cao đẳng 17 người, trung cấp 113 người).',
      '130 người | 130 | người | level',
      '17 người | 17 | người | level | #cao đẳng người',
      '113 người | 113 | người | level | #trung cấp người',
    ],
  ],
  'times, days and nights, and a day up to which it is told': [
    ['Chỉ số COD vượt 2 lần.', '2 lần | 2 | lần | level | #Chỉ số COD'],
    [
      'Nước thải phát sinh 12.500 m3/ngày đêm.',
      '12.500 m3/ngày đêm | 12500 | m3/ngày đêm | level | #Nước thải phát sinh',
    ],
    [
      'Giải ngân vốn đầu tư công tính đến hết tháng 9/2024 đạt 72,4% kế hoạch.',
      '72,4% | 72.4 | % | attainment | #Giải ngân vốn đầu tư công',
    ],
  ],
  '"lần lượt" deals out what stands before, a part a figure': [
    [
      'Giá trị sản xuất nông nghiệp và công nghiệp tăng lần lượt 3,4% và 12,1%.',
      '3,4% | 3.4 | % | change | #Giá trị sản xuất nông nghiệp',
      '12,1% | 12.1 | % | change | #Giá trị sản xuất công nghiệp',
    ],
    [
      'Đàn trâu, đàn bò và đàn lợn lần lượt giảm 1,2%, 2,3% và 0,5%.',
      '1,2% | 1.2 | % | change | #Đàn trâu',
      '2,3% | 2.3 | % | change | #đàn bò',
      '0,5% | 0.5 | % | change | #đàn lợn',
    ],
    [
      'Tỷ lệ giải ngân của Sở Y tế, Sở Xây dựng lần lượt là 45% và 61%.',
      '45% | 45 | % | level | #Tỷ lệ giải ngân của Sở Y tế',
      '61% | 61 | % | level | #Tỷ lệ giải ngân Sở Xây dựng',
    ],
    [
      'Các xã Hòa Bắc, Hòa Nam có tỷ lệ hộ nghèo lần lượt là 5% và 6%.',
      '5% | 5 | % | level | #tỷ lệ hộ nghèo Các xã Hòa Bắc',
      '6% | 6 | % | level | #tỷ lệ hộ nghèo Hòa Nam',
    ],
    // More parts than figures, or fewer: nothing is dealt out.
    [
      'Ba khu vực kinh tế lần lượt tăng 3,1%, 9,2% và 7,4%.',
      '3,1% | 3.1 | % | change | #Ba khu vực kinh tế',
      '9,2% | 9.2 | % | change | #Ba khu vực kinh tế',
      '7,4% | 7.4 | % | change | #Ba khu vực kinh tế',
    ],
  ],
  'what changed may follow its percentage': [
    [
      'Cắt giảm 30% thời gian giải quyết so với quy định.',
      '30% | 30 | % | change | #thời gian giải quyết',
    ],
    [
      'Xảy ra 20 vụ cháy, giảm 15% vụ va chạm so với năm trước.',
      '20 vụ cháy | 20 | vụ cháy | level',
      '15% | 15 | % | change | #vụ va chạm',
    ],
  ],
  'words that lead to a figure, or only seem to': [
    [
      'Cuối năm 2023, toàn xã còn 96 hộ nghèo.',
      '96 hộ nghèo | 96 | hộ nghèo | level | #hộ nghèo | @2023',
    ],
    [
      'Vốn nước ngoài 345,6 tỷ đồng.',
      '345,6 tỷ đồng | 345600000000 | đồng | level | #Vốn nước ngoài',
    ],
    [
      'Khu vực dịch vụ giảm 2%, làm giảm 0,6 điểm phần trăm tăng trưởng chung.',
      '2% | 2 | % | change | #Khu vực dịch vụ',
      '0,6 điểm phần trăm | 0.6 | điểm phần trăm | change | #Khu vực dịch vụ',
    ],
    [
      'GRDP của tỉnh (giá so sánh 2010) ước đạt 26.677 tỷ đồng.',
      '26.677 tỷ đồng | 26677000000000 | đồng | level | #GRDP của tỉnh',
    ],
    [
      'Có 70% doanh nghiệp dùng hợp đồng điện tử.',
      '70% | 70 | % | level | #doanh nghiệp dùng hợp đồng điện tử',
    ],
    [
      'Công suất phòng đạt 80%. Toàn tỉnh có 32 giường bệnh/vạn dân.',
      '80% | 80 | % | level',
      '32 giường bệnh/vạn dân | 32 | giường bệnh/vạn dân | level | #giường bệnh/vạn dân',
    ],
    [
      'PAPI đạt 43,21/80 điểm, đứng thứ 10.',
      '43,21/80 điểm | 43.21/80 | điểm | level | #PAPI',
      'đứng thứ 10 | 10 | hạng | rank | #PAPI',
    ],
    [
      'Hội nghị có 17/18 đồng chí đảng viên dự.',
      '17/18 đồng chí đảng viên | 17/18 | đồng chí đảng viên | level',
    ],
  ],
  'what a remnant leaves open goes on about the figure before': [
    [
      'Đã cấp giấy cho 20.456,7 ha; còn lại 374,9 ha chưa cấp.',
      '20.456,7 ha | 20456.7 | ha | level',
      '374,9 ha | 374.9 | ha | level',
    ],
    [
      'GRDP tăng 5,85% (cùng kỳ tăng 3,7%).',
      '5,85% | 5.85 | % | change | #GRDP',
      '3,7% | 3.7 | % | change | #GRDP',
    ],
  ],
  'what stands before the verb': [
    ['Tỷ lệ che phủ rừng đạt 54,5%.', '54,5% | 54.5 | % | level | #Tỷ lệ che phủ rừng'],
    [
      'Mức độ hài lòng của người dân đạt 95,1%.',
      '95,1% | 95.1 | % | level | #Mức độ hài lòng của người dân',
    ],
    [
      'Tổng diện tích gieo trồng đạt 25.271,9 ha.',
      '25.271,9 ha | 25271.9 | ha | level | #Tổng diện tích gieo trồng',
    ],
    [
      'Công suất sử dụng giường bệnh là 92,5%.',
      '92,5% | 92.5 | % | level | #Công suất sử dụng giường bệnh',
    ],
    [
      'Đến nay, tỷ lệ thôn, bản có điện đạt 99,5%.',
      '99,5% | 99.5 | % | level | #tỷ lệ thôn, bản có điện',
    ],
    [
      'Tổng thu ngân sách nhà nước ước thực hiện được 285,3 tỷ đồng.',
      '285,3 tỷ đồng | 285300000000 | đồng | level | #Tổng thu ngân sách nhà nước',
    ],
    [
      'Khu vực nông, lâm nghiệp và thủy sản tăng 4,29%.',
      '4,29% | 4.29 | % | change | #Khu vực nông, lâm nghiệp và thủy sản',
    ],
    [
      'Thu tiền sử dụng đất 37 tỷ đồng.',
      '37 tỷ đồng | 37000000000 | đồng | level | #Thu tiền sử dụng đất',
    ],
    ['Số hộ nghèo giảm 215 hộ.', '215 hộ | 215 | hộ | change | #Số hộ nghèo'],
    [
      'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng hồ sơ giải quyết thủ tục hành chính tháng 11/2025 đạt 51,7%.',
      '51,7% | 51.7 | % | level | #Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng hồ sơ giải quyết thủ tục hành chính',
    ],
  ],
  'what follows a counted noun': [
    [
      'Có trên 840 doanh nghiệp đang hoạt động trên địa bàn tỉnh.',
      'trên 840 doanh nghiệp | 840 | doanh nghiệp | level | #doanh nghiệp đang hoạt động trên địa bàn tỉnh',
    ],
    [
      'Hiện có 50 HTX tham gia chuỗi giá trị.',
      '50 HTX | 50 | htx | level | #HTX tham gia chuỗi giá trị',
    ],
    [
      'Toàn tỉnh có 318 trường học các cấp với 76,9 nghìn học sinh.',
      '318 trường học | 318 | trường học | level | #trường học các cấp',
      '76,9 nghìn học sinh | 76900 | học sinh | level | #học sinh',
    ],
    [
      'Có 7/10 xã đạt chuẩn nông thôn mới.',
      '7/10 xã | 7/10 | xã | level | #xã đạt chuẩn nông thôn mới',
    ],
    [
      'Đã bố trí 03 máy tính để bàn cho người dân nộp hồ sơ.',
      '03 máy tính để bàn | 3 | máy tính để bàn | level | #máy tính để bàn',
    ],
  ],
  'what follows a percentage': [
    [
      '100% cơ quan nhà nước sử dụng chữ ký số.',
      '100% | 100 | % | level | #cơ quan nhà nước sử dụng chữ ký số',
    ],
    [
      '98% số doanh nghiệp nộp thuế điện tử.',
      '98% | 98 | % | level | #số doanh nghiệp nộp thuế điện tử',
    ],
    ['Kết nối liên thông đến 100% các xã, phường.', '100% | 100 | % | level | #các xã, phường'],
  ],
  deeds: [
    [
      'Công an huyện đã phát hiện, bắt giữ 215 vụ.',
      '215 vụ | 215 | vụ | level | #phát hiện, bắt giữ vụ',
    ],
    [
      'Toàn tỉnh giải quyết việc làm cho 5.455 lao động.',
      '5.455 lao động | 5455 | lao động | level | #giải quyết việc làm',
    ],
    [
      'Ngành đã tư vấn, giới thiệu việc làm cho 6.100 người.',
      '6.100 người | 6100 | người | level | #tư vấn, giới thiệu việc làm',
    ],
    [
      'Sở Nội vụ tổ chức 12 lớp tập huấn.',
      '12 lớp tập huấn | 12 | lớp tập huấn | level | #lớp tập huấn',
    ],
    [
      'Đã trả lại 27 hồ sơ và hủy 04 hồ sơ.',
      '27 hồ sơ | 27 | hồ sơ | level | #trả lại hồ sơ',
      '04 hồ sơ | 4 | hồ sơ | level',
    ],
    [
      'Trao giấy khen cho 6 tập thể, 7 cá nhân.',
      '6 tập thể | 6 | tập thể | level | #Trao giấy khen',
      '7 cá nhân | 7 | cá nhân | level | #Trao giấy khen',
    ],
    [
      'Hội đã nạo vét 12 km kênh mương, 06 cống.',
      '12 km | 12 | km | level | #nạo vét kênh mương',
      '06 cống | 6 | cống | level',
    ],
  ],
  'what goes on about the figure before': [
    [
      'Thu nội địa đạt 751 tỷ đồng, đạt 32% dự toán, tăng 12% so với cùng kỳ.',
      '751 tỷ đồng | 751000000000 | đồng | level | #Thu nội địa',
      '32% | 32 | % | attainment | #Thu nội địa',
      '12% | 12 | % | change | #Thu nội địa',
    ],
    [
      'Có 55 doanh nghiệp thành lập mới với tổng vốn 498 tỷ đồng (giảm 10 doanh nghiệp).',
      '55 doanh nghiệp | 55 | doanh nghiệp | level | #doanh nghiệp thành lập mới',
      '498 tỷ đồng | 498000000000 | đồng | level | #tổng vốn',
      '10 doanh nghiệp | 10 | doanh nghiệp | change | #doanh nghiệp thành lập mới',
    ],
    [
      'Thành lập mới 37 hợp tác xã (tăng 02 HTX so với cùng kỳ).',
      '37 hợp tác xã | 37 | hợp tác xã | level',
      '02 HTX | 2 | htx | change | <same-period',
    ],
    [
      'Tổng lượt khách đạt 12.000 lượt, tăng 36,4%; trong đó, khách quốc tế đạt 2.150 lượt, tăng 5,9%.',
      '12.000 lượt | 12000 | lượt | level | #Tổng lượt khách',
      '36,4% | 36.4 | % | change | #Tổng lượt khách',
      '2.150 lượt | 2150 | lượt | level | #khách quốc tế',
      '5,9% | 5.9 | % | change | #khách quốc tế',
    ],
  ],
  'parts of a count': [
    [
      'Nghiệm thu 05 đề tài (xuất sắc 03, khá 02).',
      '05 đề tài | 5 | đề tài | level',
      '03 | 3 | đề tài | level | #xuất sắc',
      '02 | 2 | đề tài | level | #khá',
    ],
    [
      'Kỷ luật 12 đảng viên (khiển trách 07, cảnh cáo 04, khai trừ 01).',
      '12 đảng viên | 12 | đảng viên | level',
      '07 | 7 | đảng viên | level',
      '04 | 4 | đảng viên | level',
      '01 | 1 | đảng viên | level',
    ],
    ['Tổng số hồ sơ tiếp nhận: 2.101.', '2.101 | 2101 | hồ sơ | level | #Tổng số hồ sơ tiếp nhận'],
    [
      'Chỉ số chuyển đổi số cấp tỉnh với điểm số 47,75 đứng thứ 10 cả nước.',
      '47,75 | 47.75 | điểm | level | score',
      'đứng thứ 10 | 10 | hạng | rank',
    ],
  ],
  'after a reporting verb and an address': [
    [
      'Trang Nq57.vn cũng cho thấy, 25 tỉnh, thành phố đã hoàn thành nhiệm vụ.',
      '25 tỉnh, thành phố | 25 | tỉnh, thành phố | level',
    ],
    [
      'Báo cáo nêu rõ tổng vốn đăng ký đạt 12 tỷ USD.',
      '12 tỷ USD | 12000000000 | usd | level | #tổng vốn đăng ký',
    ],
  ],
  'places set aside': [
    [
      'Năm 2022, tỉnh Hà Nam thành lập mới 812 doanh nghiệp.',
      '812 doanh nghiệp | 812 | doanh nghiệp | level | #thành lập mới doanh nghiệp',
    ],
    [
      'Huyện Đông Anh có 24 xã, thị trấn.',
      '24 xã, thị trấn | 24 | xã, thị trấn | level | #xã, thị trấn',
    ],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
