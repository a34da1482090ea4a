import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

const table = (head: string[], ...rows: string[][]) =>
  `<html><head><title>Danh mục văn bản</title></head><body><article><h1>Danh mục văn bản của Sở Nội vụ tỉnh Gia Lai</h1><table><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</table></article></body></html>`;

function registered(html: string) {
  const extraction = extract({ html, url: 'https://snv.gialai.gov.vn/danh-muc' });
  return extraction.documents.flatMap((document) =>
    document.mentions.map((mention) => ({ ...document, ...mention })),
  );
}

describe('registers of documents: a mention a row', () => {
  test('type, date, issuer and subject come from the row, the quote is the number cell', () => {
    const found = registered(
      table(
        ['STT', 'Số ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Cơ quan ban hành', 'Trích yếu'],
        ['1', '45/KH-SNV', '05/02/2023', 'Kế hoạch', 'Sở Nội vụ', 'Về việc tinh giản biên chế'],
        ['2', '1313/QĐ-BYT', '11/3/2024', 'Quyết định', 'Bộ Y tế', 'Quy trình khám bệnh'],
      ),
    );
    expect(found).toMatchObject([
      { quote: '45/KH-SNV', type: 'Kế hoạch', date: '2023-02-05', subject: 'tinh giản biên chế' },
      { quote: '1313/QĐ-BYT', type: 'Quyết định', date: '2024-03-11', issuer: 'Bộ Y tế' },
    ]);
  });
  test('without a column of types the symbol tells it', () => {
    const found = registered(
      table(
        ['TT', 'Số hiệu văn bản', 'Ngày ký', 'Nội dung'],
        ['1', '78/TB-SNV', '9/4/2022', 'Thông báo tuyển dụng'],
        ['2', '902/SNV-TCBC', '10/4/2022', 'Về biên chế'],
      ),
    );
    expect(found).toMatchObject([
      { quote: '78/TB-SNV', type: 'Thông báo', date: '2022-04-09' },
      { quote: '902/SNV-TCBC', type: 'Công văn', date: '2022-04-10' },
    ]);
  });
  test('a cell may hold type, number and date together', () => {
    const found = registered(
      table(
        ['TT', 'Số, ký hiệu', 'Trích yếu'],
        ['1', 'Quyết định số 12/QĐ-SNV ngày 03/01/2022', 'Ban hành quy chế'],
        ['2', '13/QĐ-SNV', 'Kiện toàn tổ'],
      ),
    );
    expect(found).toMatchObject([
      { quote: 'Quyết định số 12/QĐ-SNV ngày 03/01/2022', number: '12/QĐ-SNV', date: '2022-01-03' },
      { quote: '13/QĐ-SNV', type: 'Quyết định', date: null },
    ]);
  });
  test('a type in letters that opens a cell cites, and is not the page’s own number', () => {
    const found = registered(
      table(
        ['STT', 'Tên xã', 'Quyết định công nhận'],
        ['1', 'Xã Ia Tôr', 'QĐ số 2210/QĐ-UBND ngày 15/7/2016 của UBND tỉnh'],
      ),
    );
    expect(found).toMatchObject([{ number: '2210/QĐ-UBND', date: '2016-07-15' }]);
  });
  test('a table of figures is no register', () => {
    const found = registered(
      table(['TT', 'Chỉ tiêu', 'Số', 'Ngày'], ['1', 'Số hồ sơ', '45', '12/3/2022']),
    );
    expect(found).toEqual([]);
  });
  test('a citation in another column is read as running text', () => {
    const found = registered(
      table(
        ['TT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        [
          '1',
          '45/KH-SNV',
          '05/02/2023',
          'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
        ],
      ),
    );
    expect(found.map((f) => f.quote)).toEqual([
      '45/KH-SNV',
      'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
    ]);
  });
});
