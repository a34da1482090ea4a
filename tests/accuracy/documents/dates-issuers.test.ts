import { describe } from 'vitest';
import { checkRows, cites } from './table.ts';

describe('dates as they are written', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['UBND xã Tân Lập đã ban hành Kế hoạch số 15/KH-UBND, Quyết định số 45/QĐ-UBND và Công văn số 67/UBND-VP.', cites('Kế hoạch số 15/KH-UBND', 'Kế hoạch', '15/KH-UBND', null, { by: 'Ủy ban nhân dân xã Tân Lập' }), cites('Quyết định số 45/QĐ-UBND', 'Quyết định', '45/QĐ-UBND', null, { by: 'Ủy ban nhân dân xã Tân Lập' }), cites('Công văn số 67/UBND-VP', 'Công văn', '67/UBND-VP', null, { by: 'Ủy ban nhân dân xã Tân Lập' })],
    ['Tại thành phố Hải Phòng, Kế hoạch số 31-KH/TU đã được quán triệt.', cites('Kế hoạch số 31-KH/TU', 'Kế hoạch', '31-KH/TU', null, { by: 'Thành ủy Hải Phòng' })],
    ['Theo Quyết định số 8/QĐ-UBND của Chủ tịch UBND tỉnh Lai Châu và Kế hoạch số 9/KH-UBND', cites('Quyết định số 8/QĐ-UBND của Chủ tịch UBND tỉnh Lai Châu', 'Quyết định', '8/QĐ-UBND', null, { by: 'Chủ tịch Ủy ban nhân dân tỉnh Lai Châu' }), cites('Kế hoạch số 9/KH-UBND', 'Kế hoạch', '9/KH-UBND', null, { by: 'Ủy ban nhân dân tỉnh Lai Châu' })],
    ['Thực hiện Nghị quyết số 20-NQ/TW, khóa XII của BCH TW Đảng', cites('Nghị quyết số 20-NQ/TW, khóa XII của BCH TW Đảng', 'Nghị quyết', '20-NQ/TW', null, { by: 'Ban Chấp hành Trung ương' })],
    ['Quyết định số 15/QĐ-UBND ngày 5/1/2021', cites('Quyết định số 15/QĐ-UBND ngày 5/1/2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2021', cites('Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND, ngày 05/01/2021', cites('Quyết định số 15/QĐ-UBND, ngày 05/01/2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND ngày 05-01-2021', cites('Quyết định số 15/QĐ-UBND ngày 05-01-2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND ngày 5.1.2021', cites('Quyết định số 15/QĐ-UBND ngày 5.1.2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND ngày 22/ 12/2024', cites('Quyết định số 15/QĐ-UBND ngày 22/ 12/2024', 'Quyết định', '15/QĐ-UBND', '2024-12-22')],
    ['Quyết định số 15/QĐ-UBND ngày 10/ 8/ 2018', cites('Quyết định số 15/QĐ-UBND ngày 10/ 8/ 2018', 'Quyết định', '15/QĐ-UBND', '2018-08-10')],
    ['Quyết định số 15/QĐ-UBND ngày 12 /11/2021', cites('Quyết định số 15/QĐ-UBND ngày 12 /11/2021', 'Quyết định', '15/QĐ-UBND', '2021-11-12')],
    ['Quyết định số 15/QĐ-UBND (ngày 05/01/2021)', cites('Quyết định số 15/QĐ-UBND (ngày 05/01/2021)', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND[2] ngày 05/01/2021', cites('Quyết định số 15/QĐ-UBND[2] ngày 05/01/2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND năm 2021', cites('Quyết định số 15/QĐ-UBND năm 2021', 'Quyết định', '15/QĐ-UBND', '2021')],
    ['Quyết định số 15/QĐ-UBND ngày 2/7', cites('Quyết định số 15/QĐ-UBND ngày 2/7', 'Quyết định', '15/QĐ-UBND', null)],
    ['Quyết định số 15/QĐ-UBND ngày 08/11/2021của UBND tỉnh', cites('Quyết định số 15/QĐ-UBND ngày 08/11/2021của UBND tỉnh', 'Quyết định', '15/QĐ-UBND', '2021-11-08')],
    ['Quyết định số 15/QĐ-UBND ký ngày 05/01/2021', cites('Quyết định số 15/QĐ-UBND ký ngày 05/01/2021', 'Quyết định', '15/QĐ-UBND', '2021-01-05')],
    ['Quyết định số 15/QĐ-UBND có hiệu lực từ ngày 05/01/2021', cites('Quyết định số 15/QĐ-UBND', 'Quyết định', '15/QĐ-UBND', null)],
    ['Quyết định số 15/QĐ-UBND. Ngày 05/01/2021, Sở họp', cites('Quyết định số 15/QĐ-UBND', 'Quyết định', '15/QĐ-UBND', null)],
    ['thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị\nNgày 17-4, tại Bắc Giang đã diễn ra', cites('Chỉ thị số 05-CT/TW của Bộ Chính trị', 'Chỉ thị', '05-CT/TW', null)],
    ['Quyết định số 15/QĐ-UBND, năm 2021 tăng 5%', cites('Quyết định số 15/QĐ-UBND', 'Quyết định', '15/QĐ-UBND', null)],
    ['Quyết định số 15/QĐ-UBND ngày 31/02/2021', cites('Quyết định số 15/QĐ-UBND ngày 31/02/2021', 'Quyết định', '15/QĐ-UBND', null)],
  ]);
});

describe('issuer before, after and between', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Nghị quyết số 44-NQ/TW được Bộ Chính trị khóa XII ban hành để chỉ đạo', cites('Nghị quyết số 44-NQ/TW', 'Nghị quyết', '44-NQ/TW', null, { by: 'Bộ Chính trị' })],
    ['Sơ kết Nghị quyết số 6-NQ/TU ngày 06/9/2022\nCủa Ban Thường vụ Tỉnh ủy Gia Lai về du lịch', cites('Nghị quyết số 6-NQ/TU ngày 06/9/2022\nCủa Ban Thường vụ Tỉnh ủy Gia Lai', 'Nghị quyết', '6-NQ/TU', '2022-09-06', { by: 'Ban Thường vụ Tỉnh ủy Gia Lai' })],
    ['Chủ tịch UBND tỉnh Gia Lai ban hành Quyết định số 90/QĐ-UBND và Phó Chủ tịch UBND tỉnh Gia Lai Dương Mah Tiệp vừa ký ban hành Kế hoạch số 91/KH-UBND', cites('Quyết định số 90/QĐ-UBND', 'Quyết định', '90/QĐ-UBND', null, { by: 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai' }), cites('Kế hoạch số 91/KH-UBND', 'Kế hoạch', '91/KH-UBND', null, { by: 'Ủy ban nhân dân tỉnh Gia Lai' })],
    ['sửa đổi Nghị quyết 14/2019/NQ-HĐND tỉnh ngày 07/12/2019 của HĐND tỉnh Gia Lai', cites('Nghị quyết 14/2019/NQ-HĐND tỉnh ngày 07/12/2019 của HĐND tỉnh Gia Lai', 'Nghị quyết', '14/2019/NQ-HĐND', '2019-12-07', { by: 'Hội đồng nhân dân tỉnh Gia Lai' })],
    ['Chương trình phối hợp và thống nhất hành động số 15/CTr-MTTW-BTT ngày 10/01/2022 của Ủy ban Trung ương MTTQ Việt Nam', cites('Chương trình phối hợp và thống nhất hành động số 15/CTr-MTTW-BTT ngày 10/01/2022 của Ủy ban Trung ương MTTQ Việt Nam', 'Chương trình phối hợp', '15/CTr-MTTW-BTT', '2022-01-10', { by: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam' })],
    ['tinh thần Nghị quyết 18, 19 của Trung ương', cites('Nghị quyết 18', 'Nghị quyết', '18', null, { by: 'Ban Chấp hành Trung ương' }), cites('19 của Trung ương', 'Nghị quyết', '19', null, { by: 'Ban Chấp hành Trung ương' })],
    ['Kết quả thực hiện Nghị quyết số 57-NQ/TW năm 2025; thực hiện Nghị quyết số 71/NQ-CP tháng 9 năm 2025', cites('Nghị quyết số 57-NQ/TW', 'Nghị quyết', '57-NQ/TW', null), cites('Nghị quyết số 71/NQ-CP', 'Nghị quyết', '71/NQ-CP', null)],
    ['Kế hoạch số 2/KH-UBND của UBND tỉnh Gia Lai; Công điện số 3/CĐ-CTUBND ngày 05/5/2025', cites('Kế hoạch số 2/KH-UBND của UBND tỉnh Gia Lai', 'Kế hoạch', '2/KH-UBND'), cites('Công điện số 3/CĐ-CTUBND ngày 05/5/2025', 'Công điện', '3/CĐ-CTUBND', '2025-05-05', { by: 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai' })],
    ['Kế hoạch liên ngành số 55/KHLN-CAT-SYT ngày 02/3/2022', cites('Kế hoạch liên ngành số 55/KHLN-CAT-SYT ngày 02/3/2022', 'Kế hoạch liên ngành', '55/KHLN-CAT-SYT', '2022-03-02')],
    ['Kết luận của Ban Bí thư số 54-KL/TW ngày 09/5/2023', cites('Kết luận của Ban Bí thư số 54-KL/TW ngày 09/5/2023', 'Kết luận', '54-KL/TW', '2023-05-09', { by: 'Ban Bí thư' })],
    ['Nghị quyết của Ban Thường vụ Tỉnh ủy Gia Lai số 7-NQ/TU ngày 05/11/2021', cites('Nghị quyết của Ban Thường vụ Tỉnh ủy Gia Lai số 7-NQ/TU ngày 05/11/2021', 'Nghị quyết', '7-NQ/TU', '2021-11-05', { by: 'Ban Thường vụ Tỉnh ủy Gia Lai' })],
    ['Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XII về công tác dân số', cites('Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu, Ban Chấp hành Trung ương', 'Nghị quyết', '21-NQ/TW', '2017-10-25', { by: 'Ban Chấp hành Trung ương' })],
    ['Nghị quyết số 28-NQ/TW của Hội nghị Trung ương 7 khóa XII về bảo hiểm xã hội', cites('Nghị quyết số 28-NQ/TW của Hội nghị Trung ương 7', 'Nghị quyết', '28-NQ/TW', null, { by: 'Ban Chấp hành Trung ương' })],
    ['HĐND tỉnh Sơn La khóa XV, nhiệm kỳ 2021 - 2026 đã ban hành Nghị quyết số 40', cites('Nghị quyết số 40', 'Nghị quyết', '40', null, { by: 'Hội đồng nhân dân tỉnh Sơn La' })],
    ['Kế hoạch số 5/KH-HĐTĐKT ngày 02/3/2022 của Hội đồng Thi đua - Khen thưởng Trung ương, Ủy ban nhân dân tỉnh An Giang tổ chức phát động', cites('Kế hoạch số 5/KH-HĐTĐKT ngày 02/3/2022 của Hội đồng Thi đua - Khen thưởng Trung ương', 'Kế hoạch', '5/KH-HĐTĐKT', '2022-03-02', { by: 'Hội đồng Thi đua - Khen thưởng Trung ương' })],
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016', cites('Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016', 'Chỉ thị', '05-CT/TW', '2016-05-15', { by: 'Bộ Chính trị' })],
    ['Nghị quyết số 50/NQ-CP của Chính phủ, ngày 17/4/2020', cites('Nghị quyết số 50/NQ-CP của Chính phủ, ngày 17/4/2020', 'Nghị quyết', '50/NQ-CP', '2020-04-17')],
    ['UBND tỉnh Cà Mau có Công văn số 1234/UBND-KGVX ngày 03/3/2022', cites('Công văn số 1234/UBND-KGVX ngày 03/3/2022', 'Công văn', '1234/UBND-KGVX', '2022-03-03', { by: 'Ủy ban nhân dân tỉnh Cà Mau' })],
    ['Sở Giáo dục và Đào tạo tỉnh Cao Bằng đã ban hành Kế hoạch số 61/KH-SGDĐT ngày 12/9/2022', cites('Kế hoạch số 61/KH-SGDĐT ngày 12/9/2022', 'Kế hoạch', '61/KH-SGDĐT', '2022-09-12', { by: 'Sở Giáo dục và Đào tạo tỉnh Cao Bằng' })],
    ['Ban Thường vụ Tỉnh ủy Hậu Giang ban hành Nghị quyết số 04-NQ/TU ngày 09/7/2021', cites('Nghị quyết số 04-NQ/TU ngày 09/7/2021', 'Nghị quyết', '04-NQ/TU', '2021-07-09', { by: 'Ban Thường vụ Tỉnh ủy Hậu Giang' })],
    ['Quyết định số 07/QĐ-UBND ngày 07/01/2022 của Chủ tịch UBND huyện Lắk', cites('Quyết định số 07/QĐ-UBND ngày 07/01/2022 của Chủ tịch UBND huyện Lắk', 'Quyết định', '07/QĐ-UBND', '2022-01-07', { by: 'Chủ tịch Ủy ban nhân dân huyện Lắk' })],
    ['Theo đề nghị của Sở Tài chính tỉnh An Giang tại Tờ trình số 90/TTr-STC ngày 11/4/2022', cites('Tờ trình số 90/TTr-STC ngày 11/4/2022', 'Tờ trình', '90/TTr-STC', '2022-04-11', { by: 'Sở Tài chính tỉnh An Giang' })],
    ['Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 Chính phủ về thực hiện cơ chế một cửa', cites('Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 Chính phủ', 'Nghị định', '61/2018/NĐ-CP', '2018-04-23', { by: 'Chính phủ' })],
    ['Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về tiếp tục sắp xếp', cites('Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư', 'Kết luận', '126-KL/TW', '2025-02-14')],
    ['Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ, UBND tỉnh đã ban hành kế hoạch', cites('Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ', 'Nghị quyết', '02/NQ-CP', '2025-01-08', { by: 'Chính phủ' })],
    ['thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ Tướng Chính phủ', cites('Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ Tướng Chính phủ', 'Quyết định', '749/QĐ-TTg', '2020-06-03', { by: 'Thủ tướng Chính phủ' })],
    ['Thông tư liên tịch số 11/2014/TTLT-BNN-BNV ngày 02/4/2014 của Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ hướng dẫn', cites('Thông tư liên tịch số 11/2014/TTLT-BNN-BNV ngày 02/4/2014 của Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ', 'Thông tư liên tịch', '11/2014/TTLT-BNN-BNV', '2014-04-02')],
  ]);
});

describe('issuer from the symbol, the registry, the page', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['theo Quyết định số 1600/QĐ-TTg ngày 10/10/2019', cites('Quyết định số 1600/QĐ-TTg ngày 10/10/2019', 'Quyết định', '1600/QĐ-TTg', '2019-10-10', { by: 'Thủ tướng Chính phủ' })],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', cites('Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết', '57-NQ/TW', '2024-12-22', { by: 'Bộ Chính trị' })],
    ['Nghị quyết số 31-NQ/TW', cites('Nghị quyết số 31-NQ/TW', 'Nghị quyết', '31-NQ/TW', null, { by: 'Ban Chấp hành Trung ương' })],
    ['Thông tư số 01/2022/TT-BTC', cites('Thông tư số 01/2022/TT-BTC', 'Thông tư', '01/2022/TT-BTC', null, { by: 'Bộ Tài chính' })],
    ['Nghị định số 15/2021/NĐ-CP', cites('Nghị định số 15/2021/NĐ-CP', 'Nghị định', '15/2021/NĐ-CP', null, { by: 'Chính phủ' })],
    ['Luật số 59/2020/QH14', cites('Luật số 59/2020/QH14', 'Luật', '59/2020/QH14', null, { by: 'Quốc hội' })],
    ['Thông báo số 120/TB-VPCP', cites('Thông báo số 120/TB-VPCP', 'Thông báo', '120/TB-VPCP', null, { by: 'Văn phòng Chính phủ' })],
    ['Quyết định số 300/QĐ-UBND ngày 02/3/2020', cites('Quyết định số 300/QĐ-UBND ngày 02/3/2020', 'Quyết định', '300/QĐ-UBND', '2020-03-02', { by: null })],
    ['UBND TỈNH BẮC LIÊU\nSố: 12/BC-UBND\nBÁO CÁO\nTình hình quý I\nĐã ban hành Kế hoạch số 33/KH-UBND ngày 02/3/2020.', cites('Kế hoạch số 33/KH-UBND ngày 02/3/2020', 'Kế hoạch', '33/KH-UBND', '2020-03-02')],
    ['Quyết định số 11/QĐ-UBND ngày 02/3/2020 của UBND tỉnh Đồng Tháp; Quyết định số 19/QĐ-UBND ngày 05/3/2020', { quote: 'Quyết định số 11/QĐ-UBND ngày 02/3/2020 của UBND tỉnh Đồng Tháp', by: 'Ủy ban nhân dân tỉnh Đồng Tháp' }, { quote: 'Quyết định số 19/QĐ-UBND ngày 05/3/2020', by: 'Ủy ban nhân dân tỉnh Đồng Tháp' }],
  ]);
});
