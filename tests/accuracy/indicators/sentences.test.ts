import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

/** Whole sentences of the genre, each with what once went wrong in one like it. */
const table: Record<string, readonly Case[]> = {
  'names with a point or a comma in them': [
    [
      'Năm 2024, tổng thu ngân sách của TP. Tân An đạt 2.310 tỷ đồng.',
      '2.310 tỷ đồng | 2310000000000 | đồng | level | #tổng thu ngân sách của TP. Tân An',
    ],
    [
      'Khai khoáng giảm 4,1%; chế biến, chế tạo tăng 12,6%.',
      '4,1% | 4.1 | % | change | #Khai khoáng',
      '12,6% | 12.6 | % | change | #chế biến, chế tạo',
    ],
    [
      'Nhiệm vụ: (1) Trồng 300 ha rừng; (2) Giải quyết việc làm cho 1.800 lao động.',
      '300 ha | 300 | ha | level',
      '1.800 lao động | 1800 | lao động | level | #Giải quyết việc làm',
    ],
  ],
  'one verb for a list of names': [
    [
      'Tổng sản phẩm của Lào Cai tăng 8,4%, Yên Bái 7,9%, Hà Giang 6,5%.',
      '8,4% | 8.4 | % | change',
      '7,9% | 7.9 | % | change | #Tổng sản phẩm Yên Bái',
      '6,5% | 6.5 | % | change | #Tổng sản phẩm Hà Giang',
    ],
    ['Thu nội địa tăng 5%, tỷ lệ nợ đọng 3%.', '5% | 5 | % | change', '3% | 3 | % | level'],
  ],
  'months that add up, and months that pass': [
    [
      'Năm 2023, quý II xuất khẩu tăng 9%, 6 tháng tăng 8,2%.',
      '9% | 9 | % | change | @2023-Q2',
      '8,2% | 8.2 | % | change | @2023-H1 | #xuất khẩu',
    ],
    ['Tăng trưởng 6 tháng chưa đạt kịch bản đề ra.'],
    ['Công trình hoàn thành trong 6 tháng, đạt 100% khối lượng.', '100% | 100 | % | level'],
  ],
  'a year in a bracket keeps to its bracket': [
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5% (năm 2022: 92,1%), tăng 1,4%.',
      '93,5% | 93.5 | % | level | @-',
      '92,1% | 92.1 | % | level | @2022',
      '1,4% | 1.4 | % | change | @-',
    ],
    ['Xuất khẩu tăng 15%, cao nhất kể từ năm 2012.', '15% | 15 | % | change | @-'],
  ],
  'what a figure is set against': [
    [
      'Toàn tỉnh có 9,8 bác sĩ và 28,5 giường bệnh trên 10.000 dân.',
      '9,8 bác sĩ | 9.8 | bác sĩ | level',
      '28,5 giường bệnh | 28.5 | giường bệnh | level',
    ],
    [
      'Tỷ lệ bác sĩ trên 1 vạn dân là 8,6; số giường bệnh/10.000 dân: 30,2.',
      '30,2 | 30.2 | giường bệnh | level | measure | #số giường bệnh/10.000 dân',
    ],
    [
      'Huy động trên 10.000 dân tham gia làm thủy lợi.',
      'trên 10.000 dân | 10000 | dân | level | over',
    ],
    [
      'Có 5.120 người tham gia bảo hiểm y tế, đạt tỷ lệ 94,8% dân số.',
      '5.120 người | 5120 | người | level | #người tham gia bảo hiểm y tế',
      '94,8% | 94.8 | % | level | #người tham gia bảo hiểm y tế',
    ],
    ['Tỷ lệ bao phủ đạt 91,2%/dân số.', '91,2% | 91.2 | % | level | #Tỷ lệ bao phủ'],
    [
      'Tỷ lệ chi trả qua tài khoản đạt 81%, tăng từ 72% đầu năm.',
      '81% | 81 | % | level',
      '72% | 72 | % | level | #Tỷ lệ chi trả qua tài khoản',
    ],
    [
      'Đã tiếp 310 lượt công dân/342 người.',
      '310 lượt công dân | 310 | lượt công dân | level',
      '342 người | 342 | người | level',
    ],
    ['Tuổi thọ trung bình đạt 75,1 tuổi.', '75,1 tuổi | 75.1 | tuổi | level | measure'],
    ['Trẻ em dưới 5 tuổi được tiêm chủng.'],
  ],
  'goals in brackets and goals compared with': [
    [
      'Tỷ lệ hồ sơ trực tuyến đạt 81,3% (mục tiêu 75%); tỷ lệ số hóa 92%.',
      '81,3% | 81.3 | % | level',
      '75% | 75 | % | target',
      '92% | 92 | % | level',
    ],
    [
      'Tinh giản vượt 2% so với mục tiêu nghị quyết; hiện có 48 người.',
      '2% | 2 | % | attainment',
      '48 người | 48 | người | level',
    ],
    [
      'Tỷ lệ đô thị hóa đạt 31,5%/KH 33%.',
      '31,5% | 31.5 | % | level',
      '33% | 33 | % | target | #Tỷ lệ đô thị hóa',
    ],
  ],
  'nouns cut at the right place': [
    [
      'Huyện đã ban hành 214 văn bản chỉ đạo, điều hành.',
      '214 văn bản chỉ đạo | 214 | văn bản chỉ đạo | level',
    ],
    [
      'Kiểm tra 9 đơn vị, ban hành 4 kết luận.',
      '9 đơn vị | 9 | đơn vị | level',
      '4 kết luận | 4 | kết luận | level',
    ],
    [
      'Có 7/20 chủ đầu tư giải ngân trên 60%.',
      '7/20 chủ đầu tư | 7/20 | chủ đầu tư | level',
      'trên 60% | 60 | % | level',
    ],
    [
      'Toàn huyện có 512 nhóm/lớp với 14.230 học sinh.',
      '512 nhóm/lớp | 512 | nhóm/lớp | level | count',
      '14.230 học sinh | 14230 | học sinh | level | #học sinh',
    ],
    ['Đã cấp 980/1.020 GCNQSDĐ cho các hộ dân.', '980/1.020 GCNQSDĐ | 980/1020 | gcnqsdđ | level'],
    [
      'Đến nay 52/52 xã, phường, đặc khu có cổng thông tin.',
      '52/52 xã, phường, đặc khu | 52/52 | xã, phường, đặc khu | level',
    ],
    [
      'Tỉnh có 120 sản phẩm OCOP, gồm 5 sản phẩm 5 sao và 115 sản phẩm 4 sao.',
      '120 sản phẩm OCOP | 120 | sản phẩm ocop | level',
      '5 sản phẩm | 5 | sản phẩm | level | #sản phẩm 5 sao',
      '115 sản phẩm | 115 | sản phẩm | level | #sản phẩm 4 sao',
    ],
    [
      'Kinh phí hỗ trợ 45 tỷ đồng/năm học.',
      '45 tỷ đồng/năm học | 45000000000 | đồng/năm học | level',
    ],
  ],
  'goals that a congress sets': [
    [
      'Đại hội đề ra 14 chỉ tiêu chủ yếu: Thu nhập bình quân đạt 85 triệu đồng; tỷ lệ hộ nghèo giảm bình quân mỗi năm 1,5%.',
      '14 chỉ tiêu | 14 | chỉ tiêu | level',
      '85 triệu đồng | 85000000 | đồng | target',
      '1,5% | 1.5 | % | target',
    ],
    [
      'Các đại biểu đã thông qua 18 chỉ tiêu. Cụ thể, tỷ lệ che phủ rừng đạt 62%.',
      '18 chỉ tiêu | 18 | chỉ tiêu | level',
      '62% | 62 | % | target',
    ],
    [
      'Xã hoàn thành 15/18 chỉ tiêu đề ra, đạt 83%.',
      '15/18 chỉ tiêu | 15/18 | chỉ tiêu | level',
      '83% | 83 | % | level',
    ],
    [
      'II. MỤC TIÊU ĐẾN NĂM 2030\n1. Về kinh tế\nThu ngân sách tăng 12%/năm.\nIII. KINH PHÍ\nKinh phí là 3 tỷ đồng.',
      '12%/năm | 12 | %/năm | target',
      '3 tỷ đồng | 3000000000 | đồng | level',
    ],
    [
      'Tăng trưởng đạt 6,1% và khó đạt kế hoạch đề ra là 7,5%.',
      '6,1% | 6.1 | % | change',
      '7,5% | 7.5 | % | target',
    ],
    [
      'Đại hội đại biểu Đảng bộ xã lần thứ II, nhiệm kỳ 2025-2030 có 120 đại biểu.',
      '120 đại biểu | 120 | đại biểu | level | @-',
    ],
    [
      'Nhiệm kỳ 2020-2025, toàn xã kết nạp 61 đảng viên.',
      '61 đảng viên | 61 | đảng viên | level | @2020/2025',
    ],
  ],
  'labels, brackets and words of two syllables': [
    [
      'Chỉ số cải cách hành chính (PAR INDEX) đạt 87,4 điểm.',
      '87,4 điểm | 87.4 | điểm | level | #Chỉ số cải cách hành chính (PAR INDEX)',
    ],
    [
      'Tỉnh vẫn đạt mức tăng trưởng GRDP trên 9%.',
      'trên 9% | 9 | % | change | #mức tăng trưởng GRDP',
    ],
    [
      'Cơ quan, đơn vị, trường học đạt chuẩn văn hóa: 96%.',
      '96% | 96 | % | level | #Cơ quan, đơn vị, trường học đạt chuẩn văn hóa',
    ],
    [
      'Tốc độ tăng giá trị sản xuất bình quân (theo giá so sánh năm 2010) đạt 9%.',
      '9% | 9 | % | change | #Tốc độ tăng giá trị sản xuất',
    ],
    [
      'Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao 12,5%.',
      '12,5% | 12.5 | % | level | #Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao',
    ],
    [
      'Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt 94%.',
      '94% | 94 | % | level | #Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên',
    ],
    ['Chuyển đổi cơ cấu cây trồng đạt 15%.', '15% | 15 | % | level | #Chuyển đổi cơ cấu cây trồng'],
    [
      'Người dân hiến 3.200 m2 đất và đóng góp nhiều ngày công.',
      '3.200 m2 | 3200 | m2 | level | #Người dân hiến đất',
    ],
  ],
  'times gone by are no measures': [
    ['Số ca mắc tăng 25% so với trung bình 4 tuần trước.', '25% | 25 | % | change'],
    ['Mức cao nhất trong 5 năm qua là 8,9%.', '8,9% | 8.9 | % | level'],
    [
      'So với tuần trước, số ca mắc giảm 12 ca, từ 95 ca xuống còn 83 ca.',
      '12 ca | 12 | ca | change | #số ca mắc',
      '95 ca | 95 | ca | level | #số ca mắc',
      '83 ca | 83 | ca | level | #số ca mắc',
    ],
  ],
  'the same comparison goes on': [
    [
      'Cả tỉnh gieo 12 nghìn ha ngô, bằng 96% cùng kỳ năm trước; 3 nghìn ha lạc, bằng 88%.',
      '12 nghìn ha | 12000 | ha | level | #gieo ngô',
      '96% | 96 | % | change',
      '3 nghìn ha | 3000 | ha | level',
      '88% | 88 | % | change',
    ],
  ],
  'communes told apart by a number': [
    ['Đảng bộ xã Hòa Sơn 2 tổ chức Đại hội.'],
    ['Hỗ trợ xã Hòa Sơn 2 con bò giống.', '2 con bò | 2 | con bò | level'],
    ['Tỉnh có 21 dân tộc cùng sinh sống.', '21 dân tộc | 21 | dân tộc | level'],
  ],
  'plans by their own names': [
    [
      'Tổng thu bằng 96% dự toán phấn đấu, tăng 14% so với cùng kỳ; thu phí 310 tỷ đồng.',
      '96% | 96 | % | attainment',
      '14% | 14 | % | change',
      '310 tỷ đồng | 310000000000 | đồng | level',
    ],
  ],
  'pairs and worths': [
    [
      'Tỷ lệ giải quyết án dân sự 196/200 (98%).',
      '196/200 | 196/200 | - | level | ratio | #Tỷ lệ giải quyết án dân sự',
      '98% | 98 | % | level',
    ],
    [
      'Tỷ lệ cứng hóa đường thôn đạt 80% (96/120 km).',
      '80% | 80 | % | level',
      '96/120 km | 96/120 | km | level | #Tỷ lệ cứng hóa đường thôn',
    ],
    [
      'Xây 3 căn nhà trị giá 240 triệu đồng; trao 20 suất quà (10 triệu đồng).',
      '3 căn nhà | 3 | căn nhà | level',
      '240 triệu đồng | 240000000 | đồng | level | #Xây căn nhà',
      '20 suất quà | 20 | suất quà | level',
      '10 triệu đồng | 10000000 | đồng | level | #trao suất quà',
    ],
    ['Xếp thứ 7/34 tỉnh, thành phố.', 'Xếp thứ 7/34 | 7/34 | hạng | rank | #-'],
    ['Ngày 7/10, đoàn kiểm tra làm việc tại huyện.'],
  ],
  'aims and what is under way': [
    [
      'II. NHIỆM VỤ TRỌNG TÂM\nNăm 2024 đã có 12 doanh nghiệp thành lập mới.\nThành lập mới 15 doanh nghiệp công nghệ số/1.000 dân.',
      '12 doanh nghiệp | 12 | doanh nghiệp | level',
      '15 doanh nghiệp | 15 | doanh nghiệp | target | #doanh nghiệp công nghệ số',
    ],
    [
      'Phấn đấu năm 2025 đạt 3.000 km cao tốc; đang thi công 57 dự án.',
      '3.000 km | 3000 | km | target',
      '57 dự án | 57 | dự án | level',
    ],
    [
      'Xã giải ngân 15,6 tỷ đồng, phấn đấu đến 31/12/2025 đạt 100%.',
      '15,6 tỷ đồng | 15600000000 | đồng | level | @-',
      '100% | 100 | % | target',
    ],
    [
      'Khám 2.300 lượt người (tăng 4,2% so CK).',
      '2.300 lượt người | 2300 | lượt người | level',
      '4,2% | 4.2 | % | change | <same-period',
    ],
    [
      'Tỷ số giới tính khi sinh 111 bé trai/100 bé gái.',
      '111 bé trai/100 bé gái | 111/100 | bé trai/bé gái | level | #Tỷ số giới tính khi sinh',
    ],
  ],
  'scaled numbers that are no money': [
    [
      'Cả nước có hơn 20 triệu hội viên (trong đó hội viên nữ hơn 8 triệu).',
      'hơn 20 triệu hội viên | 20000000 | hội viên | level | count',
      'hơn 8 triệu | 8000000 | hội viên | level | count | #hội viên nữ',
    ],
    ['Quỹ vận động được gần 10 tỷ.', 'gần 10 tỷ | 10000000000 | đồng | level | money'],
    ['Đã thu 2,1 triệu phiếu DC01.', '2,1 triệu phiếu | 2100000 | phiếu | level | count'],
    ['Có 640 lượt hội viên tham gia.', '640 lượt hội viên | 640 | lượt hội viên | level'],
  ],
  'names with a number': [
    ['Tổ công tác 751 tỉnh họp nghe báo cáo.'],
    [
      'Lai Châu: 64 đảng viên được trao Huy hiệu',
      '64 đảng viên | 64 | đảng viên | level | #đảng viên được trao Huy hiệu',
    ],
    [
      'Xã giải phóng mặt bằng cho 14 dự án.',
      '14 dự án | 14 | dự án | level | #giải phóng mặt bằng',
    ],
  ],
  'what is measured': [
    [
      'Tổng đàn trâu 2.100 con; gia cầm 98 nghìn con.',
      '2.100 con | 2100 | con | level | #Tổng đàn trâu',
      '98 nghìn con | 98000 | con | level | #gia cầm',
    ],
    [
      'Thu ngân sách trên địa bàn 412/400 tỷ đồng.',
      '412/400 tỷ đồng | 412000000000/400000000000 | đồng | level | #Thu ngân sách trên địa bàn',
    ],
    [
      'Huyện có 9/9 xã (100%) đạt chuẩn nông thôn mới.',
      '9/9 xã | 9/9 | xã | level | #xã đạt chuẩn nông thôn mới',
      '100% | 100 | % | level | #xã đạt chuẩn nông thôn mới',
    ],
    [
      'Điểm trung bình các môn thi 6,75, xếp thứ 8 cả nước.',
      '6,75 | 6.75 | điểm | level | score',
      'xếp thứ 8 | 8 | hạng | rank',
    ],
    [
      'Giao 120/120 thanh niên nhập ngũ; 36 thanh niên có bằng cao đẳng (30%).',
      '120/120 thanh niên | 120/120 | thanh niên | level',
      '36 thanh niên | 36 | thanh niên | level',
      '30% | 30 | % | level',
    ],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
