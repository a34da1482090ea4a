import { describe } from 'vitest';
import { checkRows, cites } from './table.ts';

describe('counts and spans of time after a type word', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['kiểm điểm Nghị quyết 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm'],
    ['xây dựng Kế hoạch 5 năm 2021-2025'],
    ['Báo cáo 6 tháng đầu năm 2022'],
    ['Quy hoạch 3 loại rừng tỉnh Bắc Kạn'],
    ['Thông báo 12 trường hợp vi phạm'],
    ['ban hành 23 Quyết định, 45 Công văn'],
    ['Kế hoạch 100 ngày cao điểm'],
    ['Chương trình 30 phút trên sóng phát thanh'],
    ['Chỉ thị 10 điểm về phòng dịch'],
    ['Quyết định 3 vấn đề quan trọng'],
    ['tổng hợp Báo cáo 15 xã'],
    ['Nghị quyết 5 năm'],
    ['Kế hoạch 1.250 tỷ đồng'],
    ['Kế hoạch 12,5% tăng trưởng'],
    ['thực hiện Kế hoạch 2021 - 2025'],
    ['Kết luận 4 nội dung chính'],
  ]);
});

describe('years, heads of tables, drafts to come', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Kế hoạch 2029\tThực hiện 2028'],
    ['Quyết định 2026'],
    ['thực hiện Nghị quyết năm 2019 của Đảng bộ'],
    ['Kế hoạch năm 2024 của Sở Y tế'],
    ['theo Kế hoạch đề ra, Nghị quyết này, các Chỉ thị trên'],
    ['các văn bản chỉ đạo của cấp trên'],
    ['ban hành Quyết định công bố thủ tục hành chính'],
    ['Luật này có hiệu lực'],
    ['Dự thảo Chỉ thị của Bộ Chính trị Khóa 12'],
  ]);
});

describe('forms, standards, scales, files', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Biểu số 59/CK-NSNN ban hành kèm theo'],
    ['Mẫu số 01/ĐĐ-TTHC'],
    ['Phụ lục số 02/PL-BC'],
    ['quy hoạch chi tiết tỷ lệ 1/2000 và bản đồ 1/25.000'],
    ['hệ thống quản lý chất lượng TCVN ISO 9001:2015'],
    ['QCVN 102:2016/BTTTT về cấu trúc dữ liệu'],
    ['mã quy trình QT-TTra-01, MTCV-TTr'],
    ['- Lưu: VT, TTr.'],
    ['- Lưu: VT-TTr'],
    ['tài khoản 3941.0.1019999'],
    ['Quốc lộ 1A, đường tỉnh 681, km 12/QL14'],
    ['biển số 47A-123.45'],
    ['đạt 30/37 sản phẩm, 7/10 xã, 24/24 giờ'],
    ['mức độ 3, 4; cấp 4; loại 2'],
    ['tăng 12/UBND'],
    ['điện thoại 0262.3500.999/UBND'],
  ]);
});

describe("the page's own number and title", () => {
  // biome-ignore format: one row a line
  checkRows([
    ['UBND TỈNH PHÚ YÊN\nSỞ XÂY DỰNG\nSố: 45/BC-SXD\nPhú Yên, ngày 12 tháng 5 năm 2020\nBÁO CÁO\nKết quả công tác quý I năm 2020'],
    ['SỞ NỘI VỤ\nSố: 216 /BC-SNV\nHà Giang, ngày 14 tháng 11 năm 2018\nBÁO CÁO\nCông tác cán bộ'],
    ['UBND HUYỆN TAM NÔNG\nSố: /BC-UBND\nTam Nông, ngày tháng năm 2021\nBÁO CÁO\nTình hình quý II'],
    ['UBND TỈNH PHÚ YÊN\nSỞ XÂY DỰNG\nSố: 45/BC-SXD\nPhú Yên, ngày 12 tháng 5 năm 2020\nBÁO CÁO\nKết quả thực hiện Quyết định số 88/QĐ-UBND ngày 04/02/2020 của UBND tỉnh\nNội dung như sau.\nPhụ lục (Kèm theo Báo cáo số 45/BC-SXD ngày 12/5/2020)', cites('Quyết định số 88/QĐ-UBND ngày 04/02/2020 của UBND tỉnh', 'Quyết định', '88/QĐ-UBND', '2020-02-04')],
  ]);
});
