import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'documents and their symbols': [
    ['Thực hiện Quyết định số 1159/QĐ-UBND ngày 12/5/2015 của UBND tỉnh Lào Cai.'],
    ['Căn cứ Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.'],
    ['Ban hành Kế hoạch số 3121/KH-STC ngày 28/12/2018.'],
    ['Theo Công văn số 4096/UBND-NC, ngày 02/8/2017 của Ủy ban nhân dân tỉnh.'],
    ['Số: 216 /BC-STC'],
    ['Căn cứ khoản 2 Điều 5 Nghị định số 43/2011/NĐ-CP.'],
    ['Thực hiện Chỉ thị 16 của Thủ tướng Chính phủ.'],
    ['Sở đã ban hành văn bản 5199 hướng dẫn sáp nhập.'],
    ['Theo khoản 1, 2 Điều 6 Chương II của Luật Đất đai năm 2013.'],
    ['Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng.'],
  ],
  'units of a table': [['Đơn vị tính: 1.000 đồng'], ['(ĐVT: 100 ha)']],
  'dates, years and times': [
    ['Ngày 02/4/2019, Ủy ban nhân dân tỉnh tổ chức họp báo.'],
    ['Sáng 4/3, đoàn công tác đã đến làm việc.'],
    ['Từ ngày 14 đến 23/7, huyện tổ chức hội thi.'],
    ['Trong năm 2019 và quý I/2020, tình hình ổn định.'],
    ['Giai đoạn 2016 - 2020, tỉnh tập trung phát triển hạ tầng.'],
    ['Lúc 8 giờ ngày 20/11, lễ kỷ niệm bắt đầu.'],
    ['Thời gian ký: 28.12.2018 15:38:28 +07:00'],
    ['Kế hoạch có hiệu lực từ ngày 01/7/2020.'],
    ['Nhiệm kỳ 2015 – 2020 và những năm tiếp theo.'],
    ['Trung tâm trực 24/7 và tiếp nhận thông tin 24/24.'],
    ['Nhân dịp kỷ niệm ngày 30/4 và 1/5.'],
    ['Chương trình OCOP giai đoạn 2018-2022, định hướng đến năm 2030.'],
  ],
  'ordinals, classes and names': [
    ['Đại hội đại biểu Đảng bộ tỉnh lần thứ 17, khóa VIII.'],
    ['Dịch vụ công trực tuyến mức độ 3, 4 được duy trì.'],
    ['Cuộc Cách mạng công nghiệp lần thứ 4 và CMCN 4.0.'],
    ['Áp dụng hệ thống quản lý chất lượng ISO 9001:2015.'],
    ['Phủ sóng mạng di động 3G, 4G và 5G.'],
    ['Phòng, chống dịch Covid-19 và cúm A/H5N1.'],
    ['Nhà ở cấp 4 và đường loại 2.'],
    ['Bệnh viện Quân y 103 và Sư đoàn 5 phối hợp.'],
    ['Tổ dân phố số 5, phường 3, quận 10.'],
    ['Tuyến quốc lộ 1A đoạn qua thị xã.'],
    ['Học sinh lớp 5 và lớp 9.'],
    ['Xã khu vực III, vùng 1.'],
    ['Ứng dụng VNeID mức 2 cho công dân.'],
    ['Cục An ninh mạng (A05) và đội PC07.'],
    ['Đề án 06 được triển khai đồng bộ.'],
    ['Kỳ họp thứ 8, Quốc hội khóa XV.'],
  ],
  'lists and sections': [
    ['1. Về công tác chỉ đạo điều hành'],
    ['2.1. Đánh giá chung'],
    ['II. Kết quả thực hiện\n1) Công tác tuyên truyền\n2) Công tác kiểm tra'],
    ['Gồm các nội dung: (1) quy định về thuế; (2) quy định về phí; (3) quy định khác.'],
    ['Phụ lục 2 và Biểu số 59 kèm theo.'],
  ],
  'divisions of a thing': [
    ['Liên thông 4 cấp từ trung ương đến cơ sở.'],
    ['Kế hoạch gồm 3 phần.'],
    ['Chính quyền địa phương 02 cấp vận hành thông suốt.'],
    ['Thực hiện 5 bước theo quy trình.'],
  ],
  'durations, ages and anniversaries': [
    ['Sau 5 năm thực hiện, kết quả tích cực.'],
    ['Trẻ 5 tuổi được đến trường.'],
    ['Kỷ niệm 60 năm Ngày truyền thống.'],
    ['Trong vòng 30 ngày kể từ ngày nhận đủ hồ sơ.'],
    ['Hơn 02 năm triển khai, chương trình đã đi vào cuộc sống.'],
    ['Trong 6 tháng đầu năm, kinh tế tăng trưởng khá.'],
  ],
  'addresses, phones, counters and codes': [
    ['Điện thoại: 0255.3822.123; Fax: 02553.822124.'],
    ['Views Today : 160\nTotal views : 71124'],
    ['Mã hồ sơ: 005159'],
    ['Tỷ lệ bản đồ 1/2000 và 1/25.000.'],
    ['Truy cập https://dichvucong.gov.vn/p/12345 để nộp.'],
    ['100%'],
  ],
  'blanks are not zero': [['Số tiền hỗ trợ là …………… đồng.'], ['Tổng số ....... hồ sơ.']],
  'words without a figure': [
    ['Hàng năm thu hút hàng ngàn lượt khách du lịch.'],
    ['Tốc độ tăng trưởng hai con số.'],
    ['Nhiều hộ gia đình thoát nghèo.'],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
