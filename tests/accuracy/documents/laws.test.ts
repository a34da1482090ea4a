import { describe } from 'vitest';
import { checkRows, cites, names } from './table.ts';

describe('laws by name, year or date', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['góp ý Luật Bảo đảm trật tự, an toàn giao thông đường bộ tại hội nghị', names('Luật Bảo đảm trật tự, an toàn giao thông đường bộ', 'Luật Bảo đảm trật tự, an toàn giao thông đường bộ')],
    ['Căn cứ Luật sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng ngày 16/11/2013;', names('Luật sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng ngày 16/11/2013', 'Luật sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng', '2013-11-16')],
    ['Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch năm 2018 có hiệu lực', names('Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch năm 2018', 'Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch', '2018')],
    ['theo Luật đất đai năm 2013', names('Luật đất đai năm 2013', 'Luật Đất đai', '2013', { by: 'Quốc hội' })],
    ['Luật khiếu nại năm 2011 quy định', names('Luật khiếu nại năm 2011', 'Luật Khiếu nại', '2011')],
    ['Bộ luật Dân sự (2015) và các nghị định', names('Bộ luật Dân sự (2015)', 'Bộ luật Dân sự', '2015', { type: 'Bộ luật' })],
    ['theo Hiến pháp 2013', names('Hiến pháp 2013', 'Hiến pháp', '2013', { type: 'Hiến pháp' })],
    ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013', names('Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', '2013')],
    ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;', names('Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015', 'Luật Ngân sách nhà nước', '2015-06-25')],
    ['Luật Đầu tư công 2024 có hiệu lực', names('Luật Đầu tư công 2024', 'Luật Đầu tư công', '2024')],
    ['sớm sửa đổi Luật Doanh nghiệp, Luật Đầu tư, Luật Đấu thầu', names('Luật Doanh nghiệp', 'Luật Doanh nghiệp'), names('Luật Đầu tư', 'Luật Đầu tư'), names('Luật Đấu thầu', 'Luật Đấu thầu')],
    ['Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp quy định', names('Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp', 'Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp')],
    ['thi hành Luật Phòng chống tham nhũng', names('Luật Phòng chống tham nhũng', 'Luật Phòng, chống tham nhũng')],
    ['Luật Giao thông đường bộ (sửa đổi) được thông qua', names('Luật Giao thông đường bộ (sửa đổi)', 'Luật Giao thông đường bộ')],
    ['Pháp lệnh Ưu đãi người có công với cách mạng', names('Pháp lệnh Ưu đãi người có công với cách mạng', 'Pháp lệnh Ưu đãi người có công với cách mạng', null, { by: 'Ủy ban Thường vụ Quốc hội' })],
    ['Bộ luật Hình sự năm 2015', names('Bộ luật Hình sự năm 2015', 'Bộ luật Hình sự', '2015')],
    ['Luật BHXH năm 2014', names('Luật BHXH năm 2014', 'Luật Bảo hiểm xã hội', '2014')],
    ['Luật Bảo vệ môi trường năm 2020 và Luật Tài nguyên nước', names('Luật Bảo vệ môi trường năm 2020', 'Luật Bảo vệ môi trường', '2020'), names('Luật Tài nguyên nước', 'Luật Tài nguyên nước')],
    ['Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003', names('Luật Tổ chức HĐND và UBND ngày 26/11/2003', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', '2003-11-26')],
    ['LUẬT BẢO HIỂM XÃ HỘI NĂM 2024', names('LUẬT BẢO HIỂM XÃ HỘI NĂM 2024', 'Luật Bảo hiểm xã hội', '2024')],
    ['Căn cứ Luật An toàn thông\ntin mạng ngày 19 tháng 11 năm 2015;', names('Luật An toàn thông\ntin mạng ngày 19 tháng 11 năm 2015', 'Luật An toàn thông tin mạng', '2015-11-19')],
  ]);
});

describe('name and number', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Luật Tiếp công dân số 42/2013/QH13, ngày 25/11/2013', cites('Luật Tiếp công dân số 42/2013/QH13, ngày 25/11/2013', 'Luật', '42/2013/QH13', '2013-11-25', { name: 'Luật Tiếp công dân' })],
    ['Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;', cites('Luật Tổ chức chính quyền địa phương số 77/2015/QH13', 'Luật', '77/2015/QH13')],
    ['Bộ luật Tố tụng hình sự số 101/2015/QH13 ngày 27/11/2015', cites('Bộ luật Tố tụng hình sự số 101/2015/QH13 ngày 27/11/2015', 'Bộ luật', '101/2015/QH13', '2015-11-27')],
    ['Luật Thú y số 79/2015/QH13, ngày 19 tháng 6 năm 2015', cites('Luật Thú y số 79/2015/QH13, ngày 19 tháng 6 năm 2015', 'Luật', '79/2015/QH13', '2015-06-19')],
    ['Luật Quản lý thuế số 38/2019/QH14 (Luật QLT năm 2019)', cites('Luật Quản lý thuế số 38/2019/QH14', 'Luật', '38/2019/QH14', null, { name: 'Luật Quản lý thuế' }), cites('Luật QLT năm 2019', 'Luật', '38/2019/QH14', '2019', { form: 'name' })],
    ['Luật Nhà giáo số 73/2025/QH15 ngày 16/6/2025 của Quốc hội', cites('Luật Nhà giáo số 73/2025/QH15 ngày 16/6/2025 của Quốc hội', 'Luật', '73/2025/QH15', '2025-06-16')],
  ]);
});

describe('a law inside a law', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Luật sửa đổi, bổ sung một số điều của Luật Thống kê số 89/2015/QH13 và Luật số 01/2021/QH15 sửa đổi', cites('Luật Thống kê số 89/2015/QH13', 'Luật', '89/2015/QH13', null, { name: 'Luật Thống kê' }), cites('Luật số 01/2021/QH15', 'Luật', '01/2021/QH15')],
    ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;', names('Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019', 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', '2019-11-22')],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 18/6/2020;', names('Luật Tổ chức chính quyền địa phương ngày 19/6/2015', 'Luật Tổ chức chính quyền địa phương', '2015-06-19'), names('Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 18/6/2020', 'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật', '2020-06-18')],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15', cites('Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Luật', '64/2025/QH15'), cites('Luật số 87/2025/QH15', 'Luật', '87/2025/QH15')],
  ]);
});

describe('"luật" that is no law', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['tuyên truyền, phổ biến pháp luật về đất đai'],
    ['vi phạm kỷ luật lao động'],
    ['Hội Luật gia tỉnh phối hợp Đoàn Luật sư'],
    ['sinh viên Trường Đại học Luật Hà Nội'],
    ['theo quy luật cung cầu'],
    ['sống và làm việc theo Hiến pháp và pháp luật'],
    ['theo quy định của luật này'],
    ['vận dụng luật tục của buôn làng'],
    ['Công ty Luật TNHH Minh Khuê'],
  ]);
});
