import { describe } from 'vitest';
import { checkRows, cites } from './table.ts';

describe('a number alone, its symbol nowhere on the page', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Chỉ thị số 18 của Ban Bí thư nhấn mạnh', cites('Chỉ thị số 18 của Ban Bí thư', 'Chỉ thị', '18', null, { form: 'short', by: 'Ban Bí thư' })],
    ['Báo cáo số 526 và Nghị định số 94 của Chính phủ', cites('Báo cáo số 526', 'Báo cáo', '526', null, { form: 'short' }), cites('Nghị định số 94 của Chính phủ', 'Nghị định', '94')],
    ['Quyết định số 1720 ngày 30/10/2013 đã phê duyệt', cites('Quyết định số 1720 ngày 30/10/2013', 'Quyết định', '1720', '2013-10-30', { form: 'short' })],
    ['triển khai Kế hoạch số 19 trên toàn huyện', cites('Kế hoạch số 19', 'Kế hoạch', '19')],
    ['Thông tư 17 hướng dẫn xếp lương', cites('Thông tư 17', 'Thông tư', '17')],
    ['Nghị định 100/2019 xử phạt nghiêm', cites('Nghị định 100/2019', 'Nghị định', '100/2019', null, { form: 'short' })],
    ['tinh thần Nghị quyết 57, Nghị quyết 66 và Nghị quyết 68', cites('Nghị quyết 57', 'Nghị quyết', '57'), cites('Nghị quyết 66', 'Nghị quyết', '66'), cites('Nghị quyết 68', 'Nghị quyết', '68')],
    ['theo Quyết định số 244 của Thủ tướng Chính phủ', cites('Quyết định số 244 của Thủ tướng Chính phủ', 'Quyết định', '244', null, { by: 'Thủ tướng Chính phủ' })],
    ['Nghị quyết 30a của Chính phủ', cites('Nghị quyết 30a của Chính phủ', 'Nghị quyết', '30a')],
    ['Bộ đã ban hành văn bản 5199 hướng dẫn sáp nhập', cites('văn bản 5199', 'Công văn', '5199', null, { form: 'short' })],
    ['Kết luận số 14 của Bộ Chính trị về cán bộ', cites('Kết luận số 14 của Bộ Chính trị', 'Kết luận', '14')],
  ]);
});

describe('a number alone that one document of the page explains', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Chỉ thị số 16/CT-TTg ngày 31/3/2020. Thực hiện Chỉ thị 16, huyện đã', cites('Chỉ thị số 16/CT-TTg ngày 31/3/2020', 'Chỉ thị', '16/CT-TTg', '2020-03-31'), cites('Chỉ thị 16', 'Chỉ thị', '16/CT-TTg', null, { form: 'short' })],
    ['Sau 5 năm thực hiện Nghị quyết số 39, tỉnh đánh giá Nghị quyết số 39-NQ/TW của Bộ Chính trị', cites('Nghị quyết số 39', 'Nghị quyết', '39-NQ/TW', null, { form: 'short' }), cites('Nghị quyết số 39-NQ/TW của Bộ Chính trị', 'Nghị quyết', '39-NQ/TW')],
    ['Nghị quyết số 52-NQ/TW; Nghị quyết số 23-NQ/TW; báo cáo Nghị quyết số 52 và 23 trình Bộ Chính trị', cites('Nghị quyết số 52-NQ/TW', 'Nghị quyết', '52-NQ/TW'), cites('Nghị quyết số 23-NQ/TW', 'Nghị quyết', '23-NQ/TW'), cites('Nghị quyết số 52', 'Nghị quyết', '52-NQ/TW'), cites('23', 'Nghị quyết', '23-NQ/TW', null, { form: 'short' })],
    ['Kế hoạch số 80/KH-UBND ngày 05/3/2019; theo Kế hoạch 80', cites('Kế hoạch số 80/KH-UBND ngày 05/3/2019', 'Kế hoạch', '80/KH-UBND', '2019-03-05'), cites('Kế hoạch 80', 'Kế hoạch', '80/KH-UBND', null, { form: 'short' })],
    ['Nghị định số 43/2011/NĐ-CP quy định; Nghị định 43/2011 nêu', cites('Nghị định số 43/2011/NĐ-CP', 'Nghị định', '43/2011/NĐ-CP'), cites('Nghị định 43/2011', 'Nghị định', '43/2011/NĐ-CP', null, { form: 'short' })],
    ['Nghị quyết số 06-NQ/TU; kết quả thực hiện Nghị quyết 6', cites('Nghị quyết số 06-NQ/TU', 'Nghị quyết', '06-NQ/TU'), cites('Nghị quyết 6', 'Nghị quyết', '06-NQ/TU', null, { form: 'short' })],
    ['Đề án số 05-ĐA/TU ngày 02/8/2021. Đề án 05 đặt mục tiêu', cites('Đề án số 05-ĐA/TU ngày 02/8/2021', 'Đề án', '05-ĐA/TU', '2021-08-02'), { quote: 'Đề án 05', type: 'Đề án' }],
  ]);
});

describe('a number alone that several documents of the page fit stays open', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['Nghị quyết số 18-NQ/TW của Trung ương; Nghị quyết số 18-NQ/TU của Tỉnh ủy. Thực hiện Nghị quyết 18, cơ quan đã', { quote: 'Nghị quyết số 18-NQ/TW của Trung ương', number: '18-NQ/TW' }, { quote: 'Nghị quyết số 18-NQ/TU của Tỉnh ủy', number: '18-NQ/TU' }, cites('Nghị quyết 18', 'Nghị quyết', '18', null, { form: 'short' })],
    ['Kế hoạch số 12/KH-UBND; Kế hoạch số 12-KH/TU; theo Kế hoạch số 12', cites('Kế hoạch số 12/KH-UBND', 'Kế hoạch', '12/KH-UBND'), cites('Kế hoạch số 12-KH/TU', 'Kế hoạch', '12-KH/TU'), cites('Kế hoạch số 12', 'Kế hoạch', '12', null, { form: 'short' })],
  ]);
});

describe('programmes and events called by a number that is not theirs', () => {
  // biome-ignore format: one row a line
  checkRows([
    ['triển khai Đề án 06 trên địa bàn', { quote: 'Đề án 06', type: 'Đề án', number: null, form: 'name' }],
    ['vốn Chương trình 135 và Đề án 1956', { quote: 'Chương trình 135', number: null }, { quote: 'Đề án 1956', number: null }],
    ['thực hiện Nghị quyết Trung ương 4 (khóa XII) về xây dựng Đảng', { quote: 'Nghị quyết Trung ương 4 (khóa XII)', number: null, form: 'name' }],
    ['đưa Nghị quyết Đại hội XIII vào cuộc sống', { quote: 'Nghị quyết Đại hội XIII', number: null, form: 'name' }],
  ]);
});
