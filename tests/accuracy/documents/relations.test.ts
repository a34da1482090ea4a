import { describe } from 'vitest';
import { checkRows } from './table.ts';

describe('what the page does with a document', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Thực hiện Công văn số 2542/SKHĐT-ĐKKD, phòng đã báo cáo.', { quote: 'Công văn số 2542/SKHĐT-ĐKKD', relation: 'implements' }],
    ['Căn cứ Nghị định số 43/2011/NĐ-CP;', { quote: 'Nghị định số 43/2011/NĐ-CP', relation: 'based-on' }],
    ['Các đơn vị báo cáo theo Công văn số 12/UBND-TH.', { quote: 'Công văn số 12/UBND-TH', relation: 'based-on' }],
    ['UBND huyện đã ban hành Kế hoạch số 85/KH-UBND.', { quote: 'Kế hoạch số 85/KH-UBND', relation: 'issues' }],
    ['Nghị định này sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP.', { quote: 'Nghị định số 34/2016/NĐ-CP', relation: 'amends' }],
    ['Quyết định này thay thế Quyết định số 12/2015/QĐ-UBND.', { quote: 'Quyết định số 12/2015/QĐ-UBND', relation: 'replaces' }],
    ['Bãi bỏ Quyết định số 99/QĐ-UBND ngày 03/3/2019.', { quote: 'Quyết định số 99/QĐ-UBND ngày 03/3/2019', relation: 'repeals' }],
    ['Thủ tục này đã được bãi bỏ tại Quyết định số 216/QĐ-UBND.', { quote: 'Quyết định số 216/QĐ-UBND', relation: 'based-on' }],
    ['Sở tổ chức hướng dẫn thi hành Luật Lưu trữ cho các đơn vị.', { quote: 'Luật Lưu trữ', relation: 'guides' }],
    ['Danh mục ban hành kèm theo Quyết định số 45/QĐ-SYT.', { quote: 'Quyết định số 45/QĐ-SYT', relation: 'attached-to' }],
    ['Hội nghị nhắc lại Chỉ thị số 13-CT/TW.', { quote: 'Chỉ thị số 13-CT/TW', relation: 'refers' }],
    ['đã được phê duyệt tại Quyết định số 832/QĐ-UBND.', { quote: 'Quyết định số 832/QĐ-UBND', relation: 'based-on' }],
    ['Sở xây dựng Kế hoạch số 2774/KH-STC.', { quote: 'Kế hoạch số 2774/KH-STC', relation: 'issues' }],
    ['Triển khai thực hiện có hiệu quả Nghị quyết số 50/NQ-CP.', { quote: 'Nghị quyết số 50/NQ-CP', relation: 'implements' }],
    ['Thông tư số 03/2017/TT-BTTTT quy định chi tiết Nghị định số 85/2016/NĐ-CP.', { quote: 'Thông tư số 03/2017/TT-BTTTT', relation: 'refers' }, { quote: 'Nghị định số 85/2016/NĐ-CP', relation: 'guides' }],
    ['Thực hiện Quyết định số 45/QĐ-TTg và Kế hoạch số 80/KH-UBND.', { quote: 'Quyết định số 45/QĐ-TTg', relation: 'implements' }, { quote: 'Kế hoạch số 80/KH-UBND', relation: 'implements' }],
    ['Huyện đã ban hành các văn bản:\n- Kế hoạch số 85/KH-UBND ngày 01/9/2020;\n- Công văn số 420/UBND-CNTT ngày 04/3/2021.', { quote: 'Kế hoạch số 85/KH-UBND ngày 01/9/2020', relation: 'issues' }, { quote: 'Công văn số 420/UBND-CNTT ngày 04/3/2021', relation: 'issues' }],
    ['Căn cứ Luật số 03/2022/QH15 sửa đổi, bổ sung một số điều của Luật Đầu tư công; Nghị quyết 29/2021/QH15 của Quốc hội', { quote: 'Luật số 03/2022/QH15', relation: 'based-on' }, { quote: 'Luật Đầu tư công', relation: 'amends' }, { quote: 'Nghị quyết 29/2021/QH15 của Quốc hội', relation: 'based-on' }],
  ]);
});

describe('provisions', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['theo khoản 4 Điều 1 Quyết định số 1544/QĐ-TTg', { quote: 'Quyết định số 1544/QĐ-TTg', provision: 'khoản 4 Điều 1' }],
    ['quy định tại điểm a khoản 2 Điều 5 của Luật Viên chức', { quote: 'Luật Viên chức', provision: 'điểm a khoản 2 Điều 5' }],
    ['Điểm a khoản 1 Điều 6 Chương II Quyết định số 24/QĐ-STC', { quote: 'Quyết định số 24/QĐ-STC', provision: 'Điểm a khoản 1 Điều 6 Chương II' }],
    ['theo Điều 12 và Điều 15 Nghị định số 61/2018/NĐ-CP', { quote: 'Nghị định số 61/2018/NĐ-CP', provision: 'Điều 12 và Điều 15' }],
    ['căn cứ khoản 1 Điều 30, điểm b khoản 3 Điều 52 Nghị định 40/2020/NĐ-CP', { quote: 'Nghị định 40/2020/NĐ-CP', provision: 'khoản 1 Điều 30, điểm b khoản 3 Điều 52' }],
    ['các khoản 1, 2 và 3 Điều 7 Thông tư số 05/2018/TT-BYT', { quote: 'Thông tư số 05/2018/TT-BYT', provision: 'khoản 1, 2 và 3 Điều 7' }],
    ['Mục 3 Phần II Nghị quyết số 36-NQ/TW', { quote: 'Nghị quyết số 36-NQ/TW', provision: 'Mục 3 Phần II' }],
    ['tại Điều 6 Luật số 56/2024/QH15 đã sửa', { quote: 'Luật số 56/2024/QH15', provision: 'Điều 6' }],
    ['Thực hiện Luật số 56/2024/QH15', { quote: 'Luật số 56/2024/QH15', provision: null }],
    ['Điều 6 Luật số 56/2024/QH15, Luật số 57/2024/QH15', { quote: 'Luật số 56/2024/QH15', provision: 'Điều 6' }, { quote: 'Luật số 57/2024/QH15', provision: null }],
    ['tại điểm đ khoản 3 Điều 20 Luật Căn cước', { quote: 'Luật Căn cước', provision: 'điểm đ khoản 3 Điều 20' }],
  ]);
});

describe('subject (trích yếu)', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Công văn số 1042/STC-VP ngày 21/5/2018 về việc báo cáo định kỳ công tác cải cách hành chính.', { quote: 'Công văn số 1042/STC-VP ngày 21/5/2018', subject: 'báo cáo định kỳ công tác cải cách hành chính' }],
    ['Thực hiện Quyết định số 18/2022/QĐ-TTg của Thủ tướng Chính phủ, thành phố đã hỗ trợ người lao động.', { quote: 'Quyết định số 18/2022/QĐ-TTg của Thủ tướng Chính phủ', subject: null }],
    ['Công văn số 1358/STC-VP ngày 19/6/2018 V/v sử dụng chữ ký số.', { quote: 'Công văn số 1358/STC-VP ngày 19/6/2018', subject: 'sử dụng chữ ký số' }],
    ['Căn cứ Quyết định số 312/QĐ-TTg ngày 04/5/2021 của Thủ tướng Chính phủ phê duyệt Đề án dữ liệu mở đến năm 2025, Sở đã tham mưu nhiều việc.', { quote: 'Quyết định số 312/QĐ-TTg ngày 04/5/2021 của Thủ tướng Chính phủ', subject: 'phê duyệt Đề án dữ liệu mở đến năm 2025' }],
    ['Kế hoạch số 101/KH-UBND ngày 02/10/2020 về ứng dụng công nghệ thông tin; các đơn vị', { quote: 'Kế hoạch số 101/KH-UBND ngày 02/10/2020', subject: 'ứng dụng công nghệ thông tin' }],
    ['Quyết định số 45/QĐ-TTg về việc “Cấp một số ấn phẩm báo, tạp chí”, các xã', { quote: 'Quyết định số 45/QĐ-TTg', subject: 'Cấp một số ấn phẩm báo, tạp chí' }],
    ['Kế hoạch số 85/KH-UBND ngày 01/9/2020 Kế hoạch thực hiện Nghị quyết số 52-NQ/TW.', { quote: 'Kế hoạch số 85/KH-UBND ngày 01/9/2020', subject: 'Kế hoạch thực hiện Nghị quyết số 52-NQ/TW' }, { quote: 'Nghị quyết số 52-NQ/TW' }],
    ['Thực hiện Công văn số 12/UBND-TH về việc báo cáo kết quả, Sở Tài chính tỉnh Long An đã', { quote: 'Công văn số 12/UBND-TH', subject: 'báo cáo kết quả' }],
    ['Quyết định số 626/QĐ-UBND đã phát huy hiệu quả', { quote: 'Quyết định số 626/QĐ-UBND', subject: null }],
    ['Tờ trình số 12/TTr-SNV ngày 24/9/2023,\nQUYẾT ĐỊNH:', { quote: 'Tờ trình số 12/TTr-SNV ngày 24/9/2023', subject: null }],
  ]);
});
