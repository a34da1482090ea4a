import { describe } from 'vitest';
import { checkRows, cites } from './table.ts';

describe('state numbers: number, type code, body', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Thực hiện Quyết định số 1521/QĐ-TTg ngày 06/10/2020 của Thủ tướng Chính phủ.', cites('Quyết định số 1521/QĐ-TTg ngày 06/10/2020 của Thủ tướng Chính phủ', 'Quyết định', '1521/QĐ-TTg', '2020-10-06', { by: 'Thủ tướng Chính phủ' })],
    ['Triển khai Nghị quyết số 105/NQ-CP ngày 09/9/2021 của Chính phủ về hỗ trợ doanh nghiệp.', cites('Nghị quyết số 105/NQ-CP ngày 09/9/2021 của Chính phủ', 'Nghị quyết', '105/NQ-CP', '2021-09-09', { by: 'Chính phủ' })],
    ['Theo Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ Giáo dục và Đào tạo.', cites('Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ Giáo dục và Đào tạo', 'Thông tư', '22/2021/TT-BGDĐT', '2021-07-20', { by: 'Bộ Giáo dục và Đào tạo' })],
    ['Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19/10/2020 của Chính phủ.', cites('Nghị định số 124/2020/NĐ-CP ngày 19/10/2020 của Chính phủ', 'Nghị định', '124/2020/NĐ-CP', '2020-10-19')],
    ['UBND tỉnh ban hành Chỉ thị số 09/CT-UBND ngày 14/5/2022.', cites('Chỉ thị số 09/CT-UBND ngày 14/5/2022', 'Chỉ thị', '09/CT-UBND', '2022-05-14')],
    ['Tiếp nhận Công văn số 3467/BNV-CCHC ngày 15/7/2021 của Bộ Nội vụ.', cites('Công văn số 3467/BNV-CCHC ngày 15/7/2021 của Bộ Nội vụ', 'Công văn', '3467/BNV-CCHC', '2021-07-15', { by: 'Bộ Nội vụ' })],
    ['Thông báo số 214/TB-VPCP ngày 30/6/2023 của Văn phòng Chính phủ nêu rõ.', cites('Thông báo số 214/TB-VPCP ngày 30/6/2023 của Văn phòng Chính phủ', 'Thông báo', '214/TB-VPCP', '2023-06-30')],
    ['Đơn vị đã gửi Tờ trình số 88/TTr-SNV ngày 02/3/2024.', cites('Tờ trình số 88/TTr-SNV ngày 02/3/2024', 'Tờ trình', '88/TTr-SNV', '2024-03-02')],
    ['Công điện số 1046/CĐ-TTg ngày 24/10/2022 yêu cầu các địa phương.', cites('Công điện số 1046/CĐ-TTg ngày 24/10/2022', 'Công điện', '1046/CĐ-TTg', '2022-10-24', { by: 'Thủ tướng Chính phủ' })],
    ['Kết luận thanh tra số 15/KL-TTT ngày 11/8/2023 đã chỉ ra tồn tại.', cites('Kết luận thanh tra số 15/KL-TTT ngày 11/8/2023', 'Kết luận', '15/KL-TTT', '2023-08-11')],
    ['Hướng dẫn số 1320/HD-SNV ngày 09/6/2023 về đánh giá công chức.', cites('Hướng dẫn số 1320/HD-SNV ngày 09/6/2023', 'Hướng dẫn', '1320/HD-SNV', '2023-06-09')],
    ['Giấy mời số 112/GM-UBND ngày 07/4/2023 mời các đơn vị dự họp.', cites('Giấy mời số 112/GM-UBND ngày 07/4/2023', 'Giấy mời', '112/GM-UBND', '2023-04-07')],
    ['Chương trình số 03/CTr-UBND ngày 15/01/2021 về phát triển đô thị.', cites('Chương trình số 03/CTr-UBND ngày 15/01/2021', 'Chương trình', '03/CTr-UBND', '2021-01-15')],
    ['Báo cáo số 219/BC-BNV ngày 15/01/2025 đã tổng hợp.', cites('Báo cáo số 219/BC-BNV ngày 15/01/2025', 'Báo cáo', '219/BC-BNV', '2025-01-15')],
    ['Đề án số 05/ĐA-UBND ngày 21/9/2021 của UBND thành phố Cần Thơ.', cites('Đề án số 05/ĐA-UBND ngày 21/9/2021 của UBND thành phố Cần Thơ', 'Đề án', '05/ĐA-UBND', '2021-09-21', { by: 'Ủy ban nhân dân thành phố Cần Thơ' })],
    ['Văn bản hợp nhất số 10/VBHN-BTTTT ngày 25/6/2021.', cites('Văn bản hợp nhất số 10/VBHN-BTTTT ngày 25/6/2021', 'Văn bản hợp nhất', '10/VBHN-BTTTT', '2021-06-25')],
    ['Lệnh số 05/2023/L-CTN ngày 04/7/2023 của Chủ tịch nước.', cites('Lệnh số 05/2023/L-CTN ngày 04/7/2023 của Chủ tịch nước', 'Lệnh', '05/2023/L-CTN', '2023-07-04')],
    ['Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội.', cites('Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội', 'Nghị quyết', '1211/2016/UBTVQH13', '2016-05-25')],
    ['Nghị quyết số 939/NQ-UBTVQH15 ngày 13/12/2023 về sắp xếp.', cites('Nghị quyết số 939/NQ-UBTVQH15 ngày 13/12/2023', 'Nghị quyết', '939/NQ-UBTVQH15', '2023-12-13', { by: 'Ủy ban Thường vụ Quốc hội' })],
    ['Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020.', cites('Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020', 'Pháp lệnh', '02/2020/UBTVQH14', '2020-12-09')],
    ['Nghị quyết số 19-2018/NQ-CP ngày 15/5/2018 của Chính phủ.', cites('Nghị quyết số 19-2018/NQ-CP ngày 15/5/2018 của Chính phủ', 'Nghị quyết', '19-2018/NQ-CP', '2018-05-15')],
    ['Nghị định số 64/CP ngày 27/9/1993 của Chính phủ.', cites('Nghị định số 64/CP ngày 27/9/1993 của Chính phủ', 'Nghị định', '64/CP', '1993-09-27')],
    ['Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008 của Chính phủ.', cites('Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008 của Chính phủ', 'Nghị quyết', '30a/2008/NQ-CP', '2008-12-27')],
    ['Nghị quyết 36a/NQ-CP ngày 14/10/2015 về Chính phủ điện tử.', cites('Nghị quyết 36a/NQ-CP ngày 14/10/2015', 'Nghị quyết', '36a/NQ-CP', '2015-10-14')],
    ['Thông tư liên tịch số 01/2015/TTLT-VPCP-BNV ngày 23/10/2015.', cites('Thông tư liên tịch số 01/2015/TTLT-VPCP-BNV ngày 23/10/2015', 'Thông tư liên tịch', '01/2015/TTLT-VPCP-BNV', '2015-10-23')],
    ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017.', cites('Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017', 'Nghị quyết liên tịch', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '2017-06-15')],
    ['Thông tư liên tịch số 37/2015/TTLT-BLĐTBXH-BNV ngày 02/10/2015.', cites('Thông tư liên tịch số 37/2015/TTLT-BLĐTBXH-BNV ngày 02/10/2015', 'Thông tư liên tịch', '37/2015/TTLT-BLĐTBXH-BNV', '2015-10-02')],
    ['Quy chế phối hợp số 12/QCPH-UBND-MTTQ ngày 10/5/2022.', cites('Quy chế phối hợp số 12/QCPH-UBND-MTTQ ngày 10/5/2022', 'Quy chế phối hợp', '12/QCPH-UBND-MTTQ', '2022-05-10')],
  ]);
});

describe('Party numbers: number, dash, type code, slash, body', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Quán triệt Nghị quyết số 36-NQ/TW ngày 22 tháng 10 năm 2018 của Ban Chấp hành Trung ương.', cites('Nghị quyết số 36-NQ/TW ngày 22 tháng 10 năm 2018 của Ban Chấp hành Trung ương', 'Nghị quyết', '36-NQ/TW', '2018-10-22')],
    ['Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư về bảo vệ rừng.', cites('Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư', 'Chỉ thị', '13-CT/TW', '2017-01-12', { by: 'Ban Bí thư' })],
    ['Kết luận số 132-KL/TW ngày 18/3/2025 của Bộ Chính trị.', cites('Kết luận số 132-KL/TW ngày 18/3/2025 của Bộ Chính trị', 'Kết luận', '132-KL/TW', '2025-03-18')],
    ['Chương trình hành động số 12-CTr/TU ngày 09/11/2020 của Tỉnh ủy Bắc Giang.', cites('Chương trình hành động số 12-CTr/TU ngày 09/11/2020 của Tỉnh ủy Bắc Giang', 'Chương trình hành động', '12-CTr/TU', '2020-11-09', { by: 'Tỉnh ủy Bắc Giang' })],
    ['Hướng dẫn số 27-HD/BTGDVTW ngày 05/8/2025.', cites('Hướng dẫn số 27-HD/BTGDVTW ngày 05/8/2025', 'Hướng dẫn', '27-HD/BTGDVTW', '2025-08-05')],
    ['Hướng dẫn liên ngành 06-HD/BTCTW-BTGTW ngày 12/3/2021.', cites('Hướng dẫn liên ngành 06-HD/BTCTW-BTGTW ngày 12/3/2021', 'Hướng dẫn liên ngành', '06-HD/BTCTW-BTGTW', '2021-03-12')],
    ['Quy định số 37-QĐ/TW ngày 25/10/2021 về những điều đảng viên không được làm.', cites('Quy định số 37-QĐ/TW ngày 25/10/2021', 'Quy định', '37-QĐ/TW', '2021-10-25')],
    ['Quyết định số 259-QĐ/TW ngày 24/01/2025 của Bộ Chính trị.', cites('Quyết định số 259-QĐ/TW ngày 24/01/2025 của Bộ Chính trị', 'Quyết định', '259-QĐ/TW', '2025-01-24')],
    ['Công văn số 8011-CV/BTCTW ngày 29/7/2024.', cites('Công văn số 8011-CV/BTCTW ngày 29/7/2024', 'Công văn', '8011-CV/BTCTW', '2024-07-29')],
    ['Thông báo số 45-TB/HU ngày 17/5/2021 của Huyện ủy Mộc Châu.', cites('Thông báo số 45-TB/HU ngày 17/5/2021 của Huyện ủy Mộc Châu', 'Thông báo', '45-TB/HU', '2021-05-17')],
    ['Thông tri số 02-TT/TU ngày 10/3/2022 về đại hội chi bộ.', cites('Thông tri số 02-TT/TU ngày 10/3/2022', 'Thông tri', '02-TT/TU', '2022-03-10')],
    ['Kế hoạch số 07-KH/ĐU ngày 19/4/2023 về chuyển đổi số.', cites('Kế hoạch số 07-KH/ĐU ngày 19/4/2023', 'Kế hoạch', '07-KH/ĐU', '2023-04-19')],
    ['Quyết định 144-QĐ/TU ngày 05/9/2021.', cites('Quyết định 144-QĐ/TU ngày 05/9/2021', 'Quyết định', '144-QĐ/TU', '2021-09-05')],
    ['Nghị quyết số 01-NQ/ĐH ngày 16/10/2020.', cites('Nghị quyết số 01-NQ/ĐH ngày 16/10/2020', 'Nghị quyết', '01-NQ/ĐH', '2020-10-16')],
  ]);
});

describe('spaces, dashes and line breaks inside a symbol', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Công văn số 3020 /STC-VP ngày 17/12/2018', cites('Công văn số 3020 /STC-VP ngày 17/12/2018', 'Công văn', '3020/STC-VP', '2018-12-17')],
    ['Quyết định số 1671/QĐ- TTg ngày 28/9/2015', cites('Quyết định số 1671/QĐ- TTg ngày 28/9/2015', 'Quyết định', '1671/QĐ-TTg', '2015-09-28')],
    ['Nghị định số 55/2019/NĐ -CP ngày 24/6/2019', cites('Nghị định số 55/2019/NĐ -CP ngày 24/6/2019', 'Nghị định', '55/2019/NĐ-CP', '2019-06-24')],
    ['Chỉ thị số 35/CT -TW ngày 26/5/2014', cites('Chỉ thị số 35/CT -TW ngày 26/5/2014', 'Chỉ thị', '35/CT-TW', '2014-05-26')],
    ['Kế hoạch số 223/KH- UBND ngày 08/6/2021', cites('Kế hoạch số 223/KH- UBND ngày 08/6/2021', 'Kế hoạch', '223/KH-UBND', '2021-06-08')],
    ['Công văn số 10948 /BXD- KHTC ngày 02/10/2025', cites('Công văn số 10948 /BXD- KHTC ngày 02/10/2025', 'Công văn', '10948/BXD-KHTC', '2025-10-02')],
    ['Kết luận số 132- KL/TW ngày 18/3/2025', cites('Kết luận số 132- KL/TW ngày 18/3/2025', 'Kết luận', '132-KL/TW', '2025-03-18')],
    ['Kế hoạch số 271 –KH/TU ngày 27/3/2020', cites('Kế hoạch số 271 –KH/TU ngày 27/3/2020', 'Kế hoạch', '271-KH/TU', '2020-03-27')],
    ['Nghị quyết số 33 – NQ/TW ngày 09/6/2014', cites('Nghị quyết số 33 – NQ/TW ngày 09/6/2014', 'Nghị quyết', '33-NQ/TW', '2014-06-09')],
    ['Quyết định số 45 / QĐ - UBND ngày 01/02/2023', cites('Quyết định số 45 / QĐ - UBND ngày 01/02/2023', 'Quyết định', '45/QĐ-UBND', '2023-02-01')],
    ['theo Thông báo số 310/TB-\nVPCP ngày 10/6/2025', cites('Thông báo số 310/TB-\nVPCP ngày 10/6/2025', 'Thông báo', '310/TB-VPCP', '2025-06-10')],
    ['Công văn số 10271/BXD-\nKHTC ngày 22 tháng 9 năm 2025', cites('Công văn số 10271/BXD-\nKHTC ngày 22 tháng 9 năm 2025', 'Công văn', '10271/BXD-KHTC', '2025-09-22')],
    ['thực hiện Quyết\nđịnh số: 318/QĐ-UBND ngày\n15/10/2018', cites('Quyết\nđịnh số: 318/QĐ-UBND ngày\n15/10/2018', 'Quyết định', '318/QĐ-UBND', '2018-10-15')],
    ['theo Nghị quyết số\n11/NQ-CP của Chính phủ', cites('Nghị quyết số\n11/NQ-CP của Chính phủ', 'Nghị quyết', '11/NQ-CP', null, { by: 'Chính phủ' })],
    ['Quyết định số 2070/QĐ-UBND ngày 13 tháng\n12 năm 2018', cites('Quyết định số 2070/QĐ-UBND ngày 13 tháng\n12 năm 2018', 'Quyết định', '2070/QĐ-UBND', '2018-12-13')],
    ['Nghị định số 09/2019/ NĐ-CP ngày 24/01/2019', cites('Nghị định số 09/2019/ NĐ-CP ngày 24/01/2019', 'Nghị định', '09/2019/NĐ-CP', '2019-01-24')],
    ['Nghị định số 09 /2019/NĐ-CP', cites('Nghị định số 09 /2019/NĐ-CP', 'Nghị định', '09/2019/NĐ-CP')],
    ['Thông tư số 05 / 2018 / TT – BYT ngày 05/4/2018', cites('Thông tư số 05 / 2018 / TT – BYT ngày 05/4/2018', 'Thông tư', '05/2018/TT-BYT', '2018-04-05')],
    ['Thông tư liên tịch số 05/2014/TTLT-BYT-BTC- BLĐTBXH', cites('Thông tư liên tịch số 05/2014/TTLT-BYT-BTC- BLĐTBXH', 'Thông tư liên tịch', '05/2014/TTLT-BYT-BTC-BLĐTBXH')],
  ]);
});

describe('symbols that lost a mark, or took odd letters', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Quyết định số 09/2018/QĐUBND ngày 28/3/2018', cites('Quyết định số 09/2018/QĐUBND ngày 28/3/2018', 'Quyết định', '09/2018/QĐ-UBND', '2018-03-28')],
    ['Nghị quyết số 18 NQ/ TU của Tỉnh ủy Yên Bái', cites('Nghị quyết số 18 NQ/ TU của Tỉnh ủy Yên Bái', 'Nghị quyết', '18-NQ/TU')],
    ['Báo cáo số 21.BC-KTXH ngày 05/12/2016', cites('Báo cáo số 21.BC-KTXH ngày 05/12/2016', 'Báo cáo', '21/BC-KTXH', '2016-12-05')],
    ['Công văn số 1179/STCVP ngày 31/5/2018', cites('Công văn số 1179/STCVP ngày 31/5/2018', 'Công văn', '1179/STCVP', '2018-05-31')],
    ['Công văn số 1322/STC-GCS&TCDN ngày 12/6/2019', cites('Công văn số 1322/STC-GCS&TCDN ngày 12/6/2019', 'Công văn', '1322/STC-GCS&TCDN', '2019-06-12')],
    ['Công văn số 465/TTr-P1 ngày 20/5/2019', cites('Công văn số 465/TTr-P1 ngày 20/5/2019', 'Công văn', '465/TTr-P1', '2019-05-20')],
    ['Công văn số 693/STC-TTr ngày 03/4/2019', cites('Công văn số 693/STC-TTr ngày 03/4/2019', 'Công văn', '693/STC-TTr', '2019-04-03')],
    ['Công văn số 16495/BТС-PTHT ngày 22/10/2025', cites('Công văn số 16495/BТС-PTHT ngày 22/10/2025', 'Công văn', '16495/BTC-PTHT', '2025-10-22')],
    ['Quyết định số 77/QÐ-UBND ngày 11/3/2019', cites('Quyết định số 77/QÐ-UBND ngày 11/3/2019', 'Quyết định', '77/QĐ-UBND', '2019-03-11')],
    ['TRIỂN KHAI QUYẾT ĐỊNH SỐ 1899/QĐ-TTG NGÀY 04/9/2025 CỦA THỦ TƯỚNG CHÍNH PHỦ', cites('QUYẾT ĐỊNH SỐ 1899/QĐ-TTG NGÀY 04/9/2025 CỦA THỦ TƯỚNG CHÍNH PHỦ', 'Quyết định', '1899/QĐ-TTg', '2025-09-04')],
    ['Tờ trình số 15/TTR-UBND ngày 09/7/2021', cites('Tờ trình số 15/TTR-UBND ngày 09/7/2021', 'Tờ trình', '15/TTr-UBND', '2021-07-09')],
    ['Luật số 72/2025/QH', cites('Luật số 72/2025/QH', 'Luật', '72/2025/QH')],
    ['Nghị quyết số 54/2016/NQ-HĐND ngày 09/12/2016', cites('Nghị quyết số 54/2016/NQ-HĐND ngày 09/12/2016', 'Nghị quyết', '54/2016/NQ-HĐND', '2016-12-09')],
    ['Nghị quyết số 18/NQ-HĐND14 ngày 08/12/2021', cites('Nghị quyết số 18/NQ-HĐND14 ngày 08/12/2021', 'Nghị quyết', '18/NQ-HĐND14', '2021-12-08')],
    ['Nghị quyết số: 54/2016/NQ-HĐND', cites('Nghị quyết số: 54/2016/NQ-HĐND', 'Nghị quyết', '54/2016/NQ-HĐND')],
    ['Kế hoạch số 140/KH-BCĐTKNQ18 ngày 07/12/2024', cites('Kế hoạch số 140/KH-BCĐTKNQ18 ngày 07/12/2024', 'Kế hoạch', '140/KH-BCĐTKNQ18', '2024-12-07')],
    ['Báo cáo số 3792-BC/BCSĐCP ngày 20/01/2025', cites('Báo cáo số 3792-BC/BCSĐCP ngày 20/01/2025', 'Báo cáo', '3792-BC/BCSĐCP', '2025-01-20')],
    ['quyết định số 12/qđ-ubnd ngày 3/4/2020', cites('quyết định số 12/qđ-ubnd ngày 3/4/2020', 'Quyết định', '12/QĐ-UBND', '2020-04-03')],
    ['Nghị định 34/2016/ND-CP ngày 14/5/2016', cites('Nghị định 34/2016/ND-CP ngày 14/5/2016', 'Nghị định', '34/2016/NĐ-CP', '2016-05-14')],
  ]);
});
