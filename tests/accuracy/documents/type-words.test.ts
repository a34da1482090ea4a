import { describe } from 'vitest';
import { checkRows, cites } from './table.ts';

describe('no word "số" between type and number', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['theo Thông tư 09/2019/TT-BNV ngày 28/8/2019', cites('Thông tư 09/2019/TT-BNV ngày 28/8/2019', 'Thông tư', '09/2019/TT-BNV', '2019-08-28')],
    ['Thực hiện Chỉ thị 36-CT/TW của Bộ Chính trị', cites('Chỉ thị 36-CT/TW của Bộ Chính trị', 'Chỉ thị', '36-CT/TW', null, { form: 'full' })],
    ['học tập Nghị quyết 21-NQ/TW và bàn biện pháp', cites('Nghị quyết 21-NQ/TW', 'Nghị quyết', '21-NQ/TW')],
    ['Kết luận 103-KL/TW đã giao nhiệm vụ', cites('Kết luận 103-KL/TW', 'Kết luận', '103-KL/TW')],
    ['Công điện 227/CĐ-TTg ngày 23/11/2025 yêu cầu', cites('Công điện 227/CĐ-TTg ngày 23/11/2025', 'Công điện', '227/CĐ-TTg', '2025-11-23')],
    ['đã ban hành Kế hoạch 245/KH-UBND ngày 19/6/2023', cites('Kế hoạch 245/KH-UBND ngày 19/6/2023', 'Kế hoạch', '245/KH-UBND', '2023-06-19')],
    ['gửi Công văn 778/SNN-TTBVTV ngày 02/4/2024', cites('Công văn 778/SNN-TTBVTV ngày 02/4/2024', 'Công văn', '778/SNN-TTBVTV', '2024-04-02')],
    ['theo Nghị quyết 18/2022/NQ-HĐND của HĐND tỉnh', cites('Nghị quyết 18/2022/NQ-HĐND của HĐND tỉnh', 'Nghị quyết', '18/2022/NQ-HĐND')],
    ['được quy định tại Nghị định 81/2021/NĐ-CP', cites('Nghị định 81/2021/NĐ-CP', 'Nghị định', '81/2021/NĐ-CP')],
    ['Luật 72/2020/QH14 có hiệu lực từ 2022', cites('Luật 72/2020/QH14', 'Luật', '72/2020/QH14')],
    ['Báo cáo 156/BC-SCT ngày 05/12/2023 nêu', cites('Báo cáo 156/BC-SCT ngày 05/12/2023', 'Báo cáo', '156/BC-SCT', '2023-12-05')],
  ]);
});

describe('"số" with a colon, a slip of the keys, small letters', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Theo Công văn số: 284/STC-VP ngày 30/01/2019', cites('Công văn số: 284/STC-VP ngày 30/01/2019', 'Công văn', '284/STC-VP', '2019-01-30')],
    ['Quán triệt nghị định số: 123/2020/NĐ- CP, ngày 19/10/2020', cites('nghị định số: 123/2020/NĐ- CP, ngày 19/10/2020', 'Nghị định', '123/2020/NĐ-CP', '2020-10-19')],
    ['Quán triệt Luật sô 36/2018/QH14, ngày 20/11/2018', cites('Luật sô 36/2018/QH14, ngày 20/11/2018', 'Luật', '36/2018/QH14', '2018-11-20')],
    ['thực hiện chỉ thị số 40-CT/TW của Ban Bí thư', cites('chỉ thị số 40-CT/TW của Ban Bí thư', 'Chỉ thị', '40-CT/TW')],
    ['ban hành quyết định số 1020/QĐ-UBND', cites('quyết định số 1020/QĐ-UBND', 'Quyết định', '1020/QĐ-UBND')],
    ['theo thông tư số 08/2022/TT-BTP', cites('thông tư số 08/2022/TT-BTP', 'Thông tư', '08/2022/TT-BTP')],
    ['CĂN CỨ NGHỊ QUYẾT SỐ 11/NQ-CP NGÀY 30/01/2022 CỦA CHÍNH PHỦ', cites('NGHỊ QUYẾT SỐ 11/NQ-CP NGÀY 30/01/2022 CỦA CHÍNH PHỦ', 'Nghị quyết', '11/NQ-CP', '2022-01-30', { by: 'Chính phủ' })],
    ['Công văn số:1483/STC-VP ngày 02/7/2018', cites('Công văn số:1483/STC-VP ngày 02/7/2018', 'Công văn', '1483/STC-VP', '2018-07-02')],
    ['Quyết định số1483/QĐ-UBND ngày 02/7/2018', cites('Quyết định số1483/QĐ-UBND ngày 02/7/2018', 'Quyết định', '1483/QĐ-UBND', '2018-07-02')],
  ]);
});

describe('generic words, and words that say another type than the symbol', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Thực hiện Văn bản số 2487/BKHCN-PC ngày 10/7/2024', cites('Văn bản số 2487/BKHCN-PC ngày 10/7/2024', 'Công văn', '2487/BKHCN-PC', '2024-07-10')],
    ['Theo văn bản số 12198 ngày 08/8/2025 của Bộ Tài chính', cites('văn bản số 12198 ngày 08/8/2025 của Bộ Tài chính', 'Công văn', '12198', '2025-08-08', { form: 'short' })],
    ['Tại Văn bản số 35/TB-VPCP ngày 10/02/2023', cites('Văn bản số 35/TB-VPCP ngày 10/02/2023', 'Thông báo', '35/TB-VPCP', '2023-02-10')],
    ['Tại văn bản số 4410/UBND-KT ngày 07/10/2022', cites('văn bản số 4410/UBND-KT ngày 07/10/2022', 'Công văn', '4410/UBND-KT', '2022-10-07')],
    ['Công văn số 2301-TB/TU ngày 09/10/2019', cites('Công văn số 2301-TB/TU ngày 09/10/2019', 'Thông báo', '2301-TB/TU', '2019-10-09')],
    ['Kế hoạch số 1595/STC-KH ngày 22/8/2017', cites('Kế hoạch số 1595/STC-KH ngày 22/8/2017', 'Kế hoạch', '1595/STC-KH', '2017-08-22')],
    ['Công văn số 1432/CV-VP ngày 26/6/2018', cites('Công văn số 1432/CV-VP ngày 26/6/2018', 'Công văn', '1432/CV-VP', '2018-06-26')],
    ['Công văn số 118/TT-KT ngày 12/9/2022 của Trung tâm', cites('Công văn số 118/TT-KT ngày 12/9/2022', 'Công văn', '118/TT-KT', '2022-09-12')],
    ['Quy chế số 08/QĐ-UBND ngày 14/3/2022', cites('Quy chế số 08/QĐ-UBND ngày 14/3/2022', 'Quy chế', '08/QĐ-UBND', '2022-03-14')],
    ['Thông báo kết luận số 88-TB/VPTW ngày 17/6/2024', cites('Thông báo kết luận số 88-TB/VPTW ngày 17/6/2024', 'Thông báo', '88-TB/VPTW', '2024-06-17')],
  ]);
});

describe('type by its code, and words between type and number', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Triển khai QĐ số 1719/QĐ-TTg của Thủ tướng Chính phủ', cites('QĐ số 1719/QĐ-TTg của Thủ tướng Chính phủ', 'Quyết định', '1719/QĐ-TTg')],
    ['Triển khai NQ 57-NQ/TW tới chi bộ', cites('NQ 57-NQ/TW', 'Nghị quyết', '57-NQ/TW')],
    ['theo CV số 1234/STNMT-QLĐĐ ngày 05/5/2021', cites('CV số 1234/STNMT-QLĐĐ ngày 05/5/2021', 'Công văn', '1234/STNMT-QLĐĐ', '2021-05-05')],
    ['Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII số 19-NQ/TW', cites('Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII số 19-NQ/TW', 'Nghị quyết', '19-NQ/TW')],
    ['Báo cáo thẩm định số 31/BCTĐ-STP ngày 06/5/2021 của Sở Tư pháp', cites('Báo cáo thẩm định số 31/BCTĐ-STP ngày 06/5/2021 của Sở Tư pháp', 'Báo cáo', '31/BCTĐ-STP', '2021-05-06')],
    ['Nghị quyết chuyên đề số 05-NQ/TU ngày 01/11/2021', cites('Nghị quyết chuyên đề số 05-NQ/TU ngày 01/11/2021', 'Nghị quyết', '05-NQ/TU', '2021-11-01')],
    ['Công văn hỏa tốc số 3862/UBND-KGVX ngày 19/7/2021', cites('Công văn hỏa tốc số 3862/UBND-KGVX ngày 19/7/2021', 'Công văn', '3862/UBND-KGVX', '2021-07-19')],
    ['Quyết định phê duyệt số 2214/QĐ-UBND ngày 06/9/2022', cites('Quyết định phê duyệt số 2214/QĐ-UBND ngày 06/9/2022', 'Quyết định', '2214/QĐ-UBND', '2022-09-06')],
    ['Báo cáo thẩm tra số 133/BC-HĐND ngày 05/12/2022', cites('Báo cáo thẩm tra số 133/BC-HĐND ngày 05/12/2022', 'Báo cáo', '133/BC-HĐND', '2022-12-05')],
    ['Nghị quyết của HĐND tỉnh số 77/NQ-HĐND ngày 09/12/2022', cites('Nghị quyết của HĐND tỉnh số 77/NQ-HĐND ngày 09/12/2022', 'Nghị quyết', '77/NQ-HĐND', '2022-12-09')],
    ['Kế hoạch phối hợp số 03/KHPH-SGDĐT-SYT ngày 15/9/2023', cites('Kế hoạch phối hợp số 03/KHPH-SGDĐT-SYT ngày 15/9/2023', 'Kế hoạch phối hợp', '03/KHPH-SGDĐT-SYT', '2023-09-15')],
    ['Kế hoạch thực hiện Nghị quyết số 29-NQ/TW ngày 17/11/2022', cites('Nghị quyết số 29-NQ/TW ngày 17/11/2022', 'Nghị quyết', '29-NQ/TW', '2022-11-17')],
  ]);
});

describe('no type at all: the number speaks', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Việc quán triệt 66-NQ/TW và xây dựng chương trình', cites('66-NQ/TW', 'Nghị quyết', '66-NQ/TW', null, { form: 'full' })],
    ['Văn phòng đã công khai ý kiến thẩm định (số 10271/BXD-KHTC ngày 22 tháng 9 năm 2025) đến các đơn vị', cites('10271/BXD-KHTC ngày 22 tháng 9 năm 2025', 'Công văn', '10271/BXD-KHTC', '2025-09-22')],
    ['đã đôn đốc tại 2513/STC-VP ngày 25/10/2018', cites('2513/STC-VP ngày 25/10/2018', 'Công văn', '2513/STC-VP', '2018-10-25')],
    ['đã được phê duyệt (749/QĐ-TTg)', cites('749/QĐ-TTg', 'Quyết định', '749/QĐ-TTg')],
    ['theo 43/2014/TT-BTTTT, cán bộ phải', cites('43/2014/TT-BTTTT', 'Thông tư', '43/2014/TT-BTTTT')],
    ['sửa đổi 38/2019/QH14 theo hướng', cites('38/2019/QH14', 'Luật', '38/2019/QH14')],
  ]);
});
