import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'a plan for a period opens the sentence': [
    [
      'Kế hoạch quý IV/2024: giải quyết việc làm cho 450 người, mở 5 phiên giao dịch.',
      '450 người | 450 | người | target',
      '5 phiên giao dịch | 5 | phiên giao dịch | target',
    ],
    [
      'Mức lương tăng 5,8% (tương ứng 0,4 triệu đồng).',
      '5,8% | 5.8 | % | change | #Mức lương',
      '0,4 triệu đồng | 400000 | đồng | change | #Mức lương',
    ],
  ],
  'what the words before a colon divide': [
    [
      'Cơ cấu kinh tế năm 2024: công nghiệp - xây dựng 64%; dịch vụ 28,5%; nông nghiệp 7,5%.',
      '64% | 64 | % | share',
      '28,5% | 28.5 | % | share',
      '7,5% | 7.5 | % | share',
    ],
    [
      'Cơ cấu thu: nội địa 60%, tăng 5%; tỷ lệ nợ thuế 3%.',
      '60% | 60 | % | share',
      '5% | 5 | % | change',
      '3% | 3 | % | level',
    ],
  ],
  'a deadline after the day that an article tells of': [
    [
      'Hội nghị bàn về rừng\n(BNB) - Sáng 20/9/2024, tỉnh tổ chức hội nghị. Tỉnh yêu cầu đến năm 2025, độ che phủ rừng đạt 65%.',
      '65% | 65 | % | target | @2025',
    ],
    [
      'Hội nghị bàn về rừng\n(BNB) - Sáng 20/9/2025, tỉnh tổ chức hội nghị. Đến năm 2025, độ che phủ rừng đạt 65%.',
      '65% | 65 | % | level | @2025',
    ],
  ],
  'one "chiếm" for all parts of a whole': [
    [
      'Cơ cấu chuyển dịch tích cực: công nghiệp chiếm 67,1%, dịch vụ 24,8% và nông nghiệp 8,1%.',
      '67,1% | 67.1 | % | share | #công nghiệp',
      '24,8% | 24.8 | % | share | #dịch vụ',
      '8,1% | 8.1 | % | share | #nông nghiệp',
    ],
    [
      'Cán bộ nữ chiếm 30%, tỷ lệ hộ nghèo 3%.',
      '30% | 30 | % | share',
      '3% | 3 | % | level | #tỷ lệ hộ nghèo',
    ],
    [
      'Hộ nghèo giảm 2%, 100% xã có điện.',
      '2% | 2 | % | change',
      '100% | 100 | % | level | #xã có điện',
    ],
  ],
  'a change in other terms is a change': [
    [
      'Giảm 72 đơn vị, tương đương 57,1%.',
      '72 đơn vị | 72 | đơn vị | change',
      '57,1% | 57.1 | % | change',
    ],
    [
      'Số vụ cháy là 45 vụ (+12,5%), tăng 03 người chết (+4,8%).',
      '45 vụ | 45 | vụ | level',
      '+12,5% | 12.5 | % | change',
      '03 người | 3 | người | change',
      '+4,8% | 4.8 | % | change',
    ],
  ],
  'level: what stands': [
    [
      'Toàn tỉnh có 324 doanh nghiệp công nghệ số.',
      '324 doanh nghiệp | 324 | doanh nghiệp | level | #doanh nghiệp công nghệ số',
    ],
    [
      'Năm 2022, tỉnh Hà Nam thành lập mới 812 doanh nghiệp.',
      '812 doanh nghiệp | 812 | doanh nghiệp | level | @2022 | #thành lập mới doanh nghiệp',
    ],
    ['Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 95,2%.', '95,2% | 95.2 | % | level'],
    ['100% xã, phường có trạm y tế.', '100% | 100 | % | level'],
    ['Công an tỉnh đã bắt giữ 45 đối tượng.', '45 đối tượng | 45 | đối tượng | level'],
    ['Sở Y tế đã cấp 1.250 chứng chỉ hành nghề.', '1.250 chứng chỉ | 1250 | chứng chỉ | level'],
    ['Mức phạt là 561.600 đồng.', '561.600 đồng | 561600 | đồng | level | #Mức phạt'],
    ['Tỉnh được giao 2.145 biên chế công chức.', '2.145 biên chế | 2145 | biên chế | level'],
    [
      'Ngân sách tỉnh bố trí 25 tỷ đồng cho chương trình.',
      '25 tỷ đồng | 25000000000 | đồng | level',
    ],
  ],
  'change: with its verb': [
    [
      'Giá trị sản xuất công nghiệp tăng 7,53% so với cùng kỳ.',
      '7,53% | 7.53 | % | change | <same-period | #Giá trị sản xuất công nghiệp',
    ],
    [
      'Số vụ tai nạn giao thông giảm 12 vụ so với cùng kỳ năm 2021.',
      '12 vụ | 12 | vụ | change | <same-period | #Số vụ tai nạn giao thông | @-',
    ],
    [
      'Kim ngạch nhập khẩu giảm 3,1% so với tháng trước.',
      '3,1% | 3.1 | % | change | <previous | #Kim ngạch nhập khẩu',
    ],
    [
      'Thu ngân sách cao hơn 15,6% so với cùng kỳ.',
      '15,6% | 15.6 | % | change | <same-period | #Thu ngân sách',
    ],
    [
      'Dư nợ tín dụng tăng 8,9% so với đầu năm.',
      '8,9% | 8.9 | % | change | <start-of-year | #Dư nợ tín dụng',
    ],
    [
      'Thành phố có thêm 08 trường đạt chuẩn quốc gia.',
      '08 trường | 8 | trường | change | #trường đạt chuẩn quốc gia',
    ],
    [
      'Thu hút FDI tăng 2,5 lần so với năm 2020.',
      '2,5 lần | 2.5 | lần | change | ratio | <previous',
    ],
    [
      'Thu ngân sách tăng gấp rưỡi so với năm 2020.',
      'gấp rưỡi | 1.5 | lần | change | ratio | <previous',
    ],
    ['Doanh thu tăng hơn gấp đôi.', 'hơn gấp đôi | 2 | lần | change | over | ratio'],
    ['Số hộ tăng gấp ba lần.', 'gấp ba lần | 3 | lần | change | ratio'],
    ['Nhu cầu gấp năm trước, tăng gấp bội.'],
    ['Tỉnh lọt top 10 cả nước.', 'top 10 | 10 | hạng | rank | rank'],
    ['Doanh thu cao gấp 3 lần cùng kỳ.', '3 lần | 3 | lần | change | ratio | <same-period'],
    [
      'Lượng khách tăng hơn 8 lần so với năm trước đó.',
      'hơn 8 lần | 8 | lần | change | over | ratio',
    ],
    ['Tăng trưởng kinh tế đạt 8% so cùng kỳ.', '8% | 8 | % | change | <same-period'],
    ['GRDP tăng trưởng 6,45% so với cùng kỳ.', '6,45% | 6.45 | % | change | #GRDP'],
    ['Tốc độ tăng trưởng bình quân đạt 12,3%/năm.', '12,3%/năm | 12.3 | %/năm | change | percent'],
    ['Tỉnh cắt giảm 35% thời gian giải quyết thủ tục.', '35% | 35 | % | change'],
    [
      'Sau sắp xếp, toàn tỉnh giảm 01 sở, 23 phòng chuyên môn và 02 đơn vị sự nghiệp.',
      '01 sở | 1 | sở | change',
      '23 phòng chuyên môn | 23 | phòng chuyên môn | change',
      '02 đơn vị sự nghiệp | 2 | đơn vị sự nghiệp | change',
    ],
    [
      'Xảy ra 15 vụ cháy (giảm 04 vụ, 05 người chết, 01 người bị thương so với tháng trước).',
      '15 vụ cháy | 15 | vụ cháy | level',
      '04 vụ | 4 | vụ | change',
      '05 người | 5 | người | change',
      '01 người | 1 | người | change',
    ],
    [
      'Toàn tỉnh giảm 418 thôn (24,9%).',
      '418 thôn | 418 | thôn | change',
      '24,9% | 24.9 | % | change',
    ],
    ['So với cùng kỳ năm 2013 giảm 32 vụ.', '32 vụ | 32 | vụ | change | #vụ'],
  ],
  'from one level to another': [
    [
      'Thời gian giải quyết giảm từ 20 ngày xuống còn 15 ngày.',
      '20 ngày | 20 | ngày | level | measure',
      '15 ngày | 15 | ngày | level',
    ],
    [
      'Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%.',
      '5,2% | 5.2 | % | level | #Tỷ lệ hộ nghèo',
      '3,1% | 3.1 | % | level | #Tỷ lệ hộ nghèo',
    ],
    ['Tỷ lệ đô thị hóa tăng từ 35% lên 41,2%.', '35% | 35 | % | level', '41,2% | 41.2 | % | level'],
    [
      'Tỷ suất tử vong giảm từ 21,2‰ năm 2020 xuống còn 18,9‰ năm 2023.',
      '21,2‰ | 21.2 | ‰ | level | @2020',
      '18,9‰ | 18.9 | ‰ | level | @2023',
    ],
    ['Tỷ lệ hộ nghèo giảm còn 2,4%.', '2,4% | 2.4 | % | level'],
    [
      'Nâng tổng số xã đạt chuẩn nông thôn mới lên 98 xã.',
      '98 xã | 98 | xã | level | #tổng số xã đạt chuẩn nông thôn mới',
    ],
  ],
  'attainment: against a plan': [
    [
      'Thu nội địa đạt 2.304 tỷ đồng, bằng 65% dự toán.',
      '2.304 tỷ đồng | 2304000000000 | đồng | level | #Thu nội địa',
      '65% | 65 | % | attainment | <budget | #Thu nội địa',
    ],
    [
      'Diện tích gieo trồng đạt 97,97% kế hoạch.',
      '97,97% | 97.97 | % | attainment | <plan | #Diện tích gieo trồng',
    ],
    [
      'Trồng mới 245 ha rừng, đạt 81,9% KH.',
      '245 ha | 245 | ha | level',
      '81,9% | 81.9 | % | attainment',
    ],
    ['Thu ngân sách vượt 21,3% kế hoạch.', '21,3% | 21.3 | % | attainment | #Thu ngân sách'],
    [
      'Tổng thu là 404 tỷ đồng, so dự toán giao đạt 42% và bằng 96% so với cùng kỳ.',
      '404 tỷ đồng | 404000000000 | đồng | level | #Tổng thu',
      '42% | 42 | % | attainment | #Tổng thu',
      '96% | 96 | % | change | <same-period | #Tổng thu',
    ],
    [
      'Số người tham gia bảo hiểm đạt 2.566/2.175 người, đạt 118% kế hoạch.',
      '2.566/2.175 người | 2566/2175 | người | attainment | ratio',
      '118% | 118 | % | attainment',
    ],
    [
      'Giải ngân đạt 72,4% kế hoạch Thủ tướng Chính phủ giao.',
      '72,4% | 72.4 | % | attainment | <plan | #Giải ngân',
    ],
    ['Hoàn thành 100% chỉ tiêu được giao.', '100% | 100 | % | attainment'],
    [
      'Chi ngân sách đạt 61% dự toán Trung ương và địa phương giao.',
      '61% | 61 | % | attainment | <budget',
    ],
    ['Tuyển quân đạt 100% chỉ tiêu giao.', '100% | 100 | % | attainment'],
    [
      'Thu ngân sách đạt 103,4% so với kế hoạch năm.',
      '103,4% | 103.4 | % | attainment | #Thu ngân sách',
    ],
  ],
  share: [
    [
      'Hồ sơ đúng hạn là 1.785 hồ sơ, chiếm 99,3%.',
      '1.785 hồ sơ | 1785 | hồ sơ | level',
      '99,3% | 99.3 | % | share',
    ],
    ['Kinh tế số chiếm 14,7% GDP.', '14,7% | 14.7 | % | share | #Kinh tế số'],
    [
      'Tỷ trọng công nghiệp - xây dựng đạt 56,34%.',
      '56,34% | 56.34 | % | share | #Tỷ trọng công nghiệp - xây dựng',
    ],
    ['Cơ cấu khu vực dịch vụ là 31,31%.', '31,31% | 31.31 | % | share'],
    ['Nữ đại biểu chiếm tỷ lệ 32,5%.', '32,5% | 32.5 | % | share | #Nữ đại biểu'],
    [
      'Có 96 trường đạt chuẩn, chiếm 30,2% tổng số trường học.',
      '96 trường | 96 | trường | level | #trường đạt chuẩn',
      '30,2% | 30.2 | % | share | <total | #trường đạt chuẩn',
    ],
    ['Nông nghiệp chiếm khoảng 12% GRDP.', 'khoảng 12% | 12 | % | share | approx'],
  ],
  rank: [
    ['Chỉ số PAPI đứng thứ 16 cả nước.', 'đứng thứ 16 | 16 | hạng | rank | rank'],
    ['Chỉ số PCI xếp thứ 3/63 tỉnh, thành phố.', 'xếp thứ 3/63 | 3/63 | hạng | rank'],
    ['Tỉnh đứng thứ 04/34 về tăng trưởng.', 'đứng thứ 04/34 | 4/34 | hạng | rank'],
    [
      'Việt Nam xếp thứ 50/194 quốc gia về an toàn thông tin.',
      'xếp thứ 50/194 | 50/194 | hạng | rank',
    ],
    [
      'Chỉ số SIPAS đạt 83,2%, xếp vị trí thứ 12/63.',
      '83,2% | 83.2 | % | level',
      'xếp vị trí thứ 12/63 | 12/63 | hạng | rank | #Chỉ số SIPAS',
    ],
    [
      'Giải ngân đạt 70,2%, cao hơn bình quân chung cả nước (65,1%); xếp thứ 15/63.',
      '70,2% | 70.2 | % | level',
      '65,1% | 65.1 | % | level',
      'xếp thứ 15/63 | 15/63 | hạng | rank | #Giải ngân',
    ],
    ['Thứ hạng chuyển đổi số của tỉnh là thứ 21/63.', 'thứ 21/63 | 21/63 | hạng | rank'],
  ],
  'target: what is aimed at': [
    ['Phấn đấu đến năm 2025 có 80% số xã đạt chuẩn.', '80% | 80 | % | target | @2025'],
    [
      'Phấn đấu thu ngân sách đạt 5.200 tỷ đồng, giảm tỷ lệ hộ nghèo 1,5%.',
      '5.200 tỷ đồng | 5200000000000 | đồng | target',
      '1,5% | 1.5 | % | target',
    ],
    [
      'Mục tiêu đến năm 2030 đạt 35 bác sĩ/vạn dân.',
      '35 bác sĩ/vạn dân | 35 | bác sĩ/vạn dân | target | @2030',
    ],
    ['Đảm bảo 100% trẻ em khuyết tật được đến trường.', '100% | 100 | % | target'],
    [
      'Tăng trưởng GRDP đạt 8,1% (kế hoạch 8,5%).',
      '8,1% | 8.1 | % | change',
      '8,5% | 8.5 | % | target',
    ],
    [
      'Với mục tiêu tăng trưởng đạt 8% trở lên.',
      '8% trở lên | 8 | % | target | over | #tăng trưởng',
    ],
    ['Phấn đấu giải ngân đạt 100% kế hoạch vốn.', '100% | 100 | % | target'],
    ['Quyết tâm cắt giảm 20% thời gian giải quyết.', '20% | 20 | % | target'],
    ['Nhà máy sản xuất theo kế hoạch năm 2019 là 650 tấn.', '650 tấn | 650 | tấn | target | @2019'],
    [
      'Kinh phí thực hiện Chương trình mục tiêu quốc gia là 45 tỷ đồng.',
      '45 tỷ đồng | 45000000000 | đồng | level',
    ],
    [
      'Doanh thu đạt 88,9% mục tiêu tăng trưởng, tăng 14,38%.',
      '88,9% | 88.9 | % | attainment',
      '14,38% | 14.38 | % | change',
    ],
  ],
  'targets under a heading or an opening line': [
    ['II. MỤC TIÊU ĐẾN NĂM 2030\nTỷ lệ che phủ rừng đạt 55%.', '55% | 55 | % | target'],
    [
      'Một số chỉ tiêu chủ yếu:\n- Thu nhập bình quân đầu người đạt 70 triệu đồng.\n- Tỷ lệ hộ nghèo dưới 2%.',
      '70 triệu đồng | 70000000 | đồng | target',
      'dưới 2% | 2 | % | target | under',
    ],
    [
      'I. KẾT QUẢ THỰC HIỆN MỤC TIÊU NĂM 2023\nTỷ lệ che phủ rừng đạt 54,2%.',
      '54,2% | 54.2 | % | level',
    ],
  ],
  'shared verbs': [
    [
      'Hỗ trợ lần lượt bằng 70%, 60%, 50% mức đóng.',
      '70% | 70 | % | level',
      '60% | 60 | % | level',
      '50% | 50 | % | level',
    ],
    [
      'Ba khu vực tăng lần lượt 3,2%, 8,1% và 7,4%.',
      '3,2% | 3.2 | % | change',
      '8,1% | 8.1 | % | change',
      '7,4% | 7.4 | % | change',
    ],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
