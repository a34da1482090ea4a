import { describe } from 'vitest';
import { checkRows, cites, names } from './table.ts';

describe('lists whose members share one type', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Thực hiện các Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 06/01/2023 của Chính phủ', cites('Nghị quyết số 01/NQ-CP', 'Nghị quyết', '01/NQ-CP'), cites('02/NQ-CP ngày 06/01/2023 của Chính phủ', 'Nghị quyết', '02/NQ-CP', '2023-01-06')],
    ['các Luật số 03/2022/QH14, 57/2024/QH15, 90/2025/QH15', cites('Luật số 03/2022/QH14', 'Luật', '03/2022/QH14'), cites('57/2024/QH15', 'Luật', '57/2024/QH15'), cites('90/2025/QH15', 'Luật', '90/2025/QH15')],
    ['bãi bỏ các Quyết định số 318/QĐ-UBND ngày 06/3/2020; 642/QĐ-UBND ngày 13/5/2020;\n811/QĐ-UBND ngày 22/6/2020.', cites('Quyết định số 318/QĐ-UBND ngày 06/3/2020', 'Quyết định', '318/QĐ-UBND', '2020-03-06'), cites('642/QĐ-UBND ngày 13/5/2020', 'Quyết định', '642/QĐ-UBND', '2020-05-13'), cites('811/QĐ-UBND ngày 22/6/2020', 'Quyết định', '811/QĐ-UBND', '2020-06-22')],
    ['các Công văn: 2145/SYT-NVY ngày 03/6/2021; 2513/SYT-NVY ngày 25/6/2021', cites('Công văn: 2145/SYT-NVY ngày 03/6/2021', 'Công văn', '2145/SYT-NVY', '2021-06-03'), cites('2513/SYT-NVY ngày 25/6/2021', 'Công văn', '2513/SYT-NVY', '2021-06-25')],
    ['Thông báo số 49/TB-VPCP ngày 07 tháng 02 năm 2024 và số 160/TB-VPCP ngày 08 tháng 4 năm 2024', cites('Thông báo số 49/TB-VPCP ngày 07 tháng 02 năm 2024', 'Thông báo', '49/TB-VPCP', '2024-02-07'), cites('160/TB-VPCP ngày 08 tháng 4 năm 2024', 'Thông báo', '160/TB-VPCP', '2024-04-08')],
    ['các Kế hoạch số 1475/STC-KH ngày 29/6/2018, 1602/STC-KH ngày 10/7/2018', cites('Kế hoạch số 1475/STC-KH ngày 29/6/2018', 'Kế hoạch', '1475/STC-KH', '2018-06-29'), cites('1602/STC-KH ngày 10/7/2018', 'Kế hoạch', '1602/STC-KH', '2018-07-10')],
    ['các Nghị định: 40/2020/NĐ-CP, 27/2022/NĐ-CP và 38/2023/NĐ-CP', cites('Nghị định: 40/2020/NĐ-CP', 'Nghị định', '40/2020/NĐ-CP'), cites('27/2022/NĐ-CP', 'Nghị định', '27/2022/NĐ-CP'), cites('38/2023/NĐ-CP', 'Nghị định', '38/2023/NĐ-CP')],
    ['Nghị quyết số 68-NQ/TW và 66-NQ/TW của Bộ Chính trị', cites('Nghị quyết số 68-NQ/TW', 'Nghị quyết', '68-NQ/TW'), cites('66-NQ/TW của Bộ Chính trị', 'Nghị quyết', '66-NQ/TW')],
    ['Chỉ thị số 12/CT-UBND; Chỉ thị số 13/CT-UBND; Kế hoạch số 14/KH-UBND', cites('Chỉ thị số 12/CT-UBND', 'Chỉ thị', '12/CT-UBND'), cites('Chỉ thị số 13/CT-UBND', 'Chỉ thị', '13/CT-UBND'), cites('Kế hoạch số 14/KH-UBND', 'Kế hoạch', '14/KH-UBND')],
    ['Thông tư số 05/2018/TT-BYT, Quyết định số 1313/QĐ-BYT', cites('Thông tư số 05/2018/TT-BYT', 'Thông tư', '05/2018/TT-BYT'), cites('Quyết định số 1313/QĐ-BYT', 'Quyết định', '1313/QĐ-BYT')],
  ]);
});

describe('lists whose symbol stands once, at the end', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Nghị quyết số 10, 11 và 12/NQ-CP', cites('Nghị quyết số 10', 'Nghị quyết', '10/NQ-CP', null, { form: 'short' }), cites('11', 'Nghị quyết', '11/NQ-CP', null, { form: 'short' }), cites('12/NQ-CP', 'Nghị quyết', '12/NQ-CP', null, { form: 'full' })],
    ['UBND tỉnh ban hành các Quyết định số 125, 126/QĐ-UBND và 127/QĐ-UBND ngày 05/02/2018', cites('Quyết định số 125', 'Quyết định', '125/QĐ-UBND'), cites('126/QĐ-UBND', 'Quyết định', '126/QĐ-UBND'), cites('127/QĐ-UBND ngày 05/02/2018', 'Quyết định', '127/QĐ-UBND', '2018-02-05')],
    ['thực hiện Nghị quyết 18,19 – NQ, TW của trung ương', cites('Nghị quyết 18', 'Nghị quyết', '18-NQ/TW', null, { form: 'short', by: 'Ban Chấp hành Trung ương' }), cites('19 – NQ, TW của trung ương', 'Nghị quyết', '19-NQ/TW', null, { by: 'Ban Chấp hành Trung ương' })],
    ['Chỉ thị số 05 và số 08-CT/TU của Tỉnh ủy', cites('Chỉ thị số 05', 'Chỉ thị', '05-CT/TU'), cites('08-CT/TU của Tỉnh ủy', 'Chỉ thị', '08-CT/TU')],
    ['Thông tư số 21, số 22 và 23/2021/TT-BTTTT', cites('Thông tư số 21', 'Thông tư', '21/2021/TT-BTTTT'), cites('22', 'Thông tư', '22/2021/TT-BTTTT'), cites('23/2021/TT-BTTTT', 'Thông tư', '23/2021/TT-BTTTT')],
  ]);
});

describe('names and numbers in one list', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Căn cứ các Luật: Đất đai số 45/2013/QH13; Xây dựng số 50/2014/QH13;', cites('Luật: Đất đai số 45/2013/QH13', 'Luật', '45/2013/QH13'), cites('Xây dựng số 50/2014/QH13', 'Luật', '50/2014/QH13', null, { name: 'Luật Xây dựng' })],
    ['Bộ luật Lao động, Luật Nhà ở, Luật Bảo hiểm y tế...', names('Bộ luật Lao động', 'Bộ luật Lao động'), names('Luật Nhà ở', 'Luật Nhà ở'), names('Luật Bảo hiểm y tế', 'Luật Bảo hiểm y tế')],
    ['rà soát các Luật Đất đai, Nhà ở, Kinh doanh bất động sản', names('Luật Đất đai', 'Luật Đất đai'), names('Nhà ở', 'Luật Nhà ở'), names('Kinh doanh bất động sản', 'Luật Kinh doanh bất động sản')],
    ['theo Luật số 72/2020/QH14. Luật số 03/2022/QH15, Luật số 05/2022/QH15', cites('Luật số 72/2020/QH14', 'Luật', '72/2020/QH14'), cites('Luật số 03/2022/QH15', 'Luật', '03/2022/QH15'), cites('Luật số 05/2022/QH15', 'Luật', '05/2022/QH15')],
  ]);
});

describe('what a list does not run into', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Nghị quyết số 52-NQ/TW và 23 doanh nghiệp tham gia', cites('Nghị quyết số 52-NQ/TW', 'Nghị quyết', '52-NQ/TW')],
    ['theo Quyết định số 45/QĐ-TTg, 100% xã có báo', cites('Quyết định số 45/QĐ-TTg', 'Quyết định', '45/QĐ-TTg')],
    ['triển khai Kế hoạch số 80/KH-UBND, 12 xã đã hoàn thành', cites('Kế hoạch số 80/KH-UBND', 'Kế hoạch', '80/KH-UBND')],
    ['Chỉ thị số 16, 17 xã đã triển khai', cites('Chỉ thị số 16', 'Chỉ thị', '16')],
  ]);
});
