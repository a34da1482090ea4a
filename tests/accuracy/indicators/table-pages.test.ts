import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** A page around a table's rows, as a portal shows it. */
function page(title: string, above: string, ...rows: readonly string[]): string {
  return `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${above}</p><table border="1">${rows.join('')}</table></article></body></html>`;
}

/** A row; "text|c2" spans two columns, "text|r2" two rows. */
function row(tag: 'th' | 'td', ...cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const [text = '', ...spans] = cell.split('|');
    const spanned = spans.map((span) =>
      span[0] === 'c' ? ` colspan="${span.slice(1)}"` : ` rowspan="${span.slice(1)}"`,
    );
    return `<${tag}${spanned.join('')}>${text}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}

/** Whole pages of tables, each with the cells that a reader takes from it. None of them has anything to query. */
const pages: Readonly<Record<string, readonly [html: string, ...cells: string[]]>> = {
  'a budget with the numbers of its columns under the heads': [
    page(
      'Công khai ngân sách 9 tháng năm 2024',
      'Đơn vị: Triệu đồng',
      row(
        'th',
        'STT',
        'Nội dung',
        'Dự toán năm',
        'Thực hiện 9 tháng',
        'Thực hiện so với dự toán (%)',
      ),
      row('th', 'A', 'B', '1', '2', '3=2/1'),
      row('td', 'I', 'Thu nội địa', '4.500', '3.600', '80,0'),
      row('td', 'II', 'Thu viện trợ', '200', '50', '25,0'),
    ),
    '4.500 | 4500000000 | đồng | target | @2024 | #Thu nội địa',
    '3.600 | 3600000000 | đồng | level | @2024-9M | #Thu nội địa',
    '80,0 | 80 | % | attainment | @2024-9M | #Thu nội địa',
    '200 | 200000000 | đồng | target | @2024 | #Thu viện trợ',
    '50 | 50000000 | đồng | level | @2024-9M | #Thu viện trợ',
    '25,0 | 25 | % | attainment | @2024-9M | #Thu viện trợ',
  ],
  'an index of prices against several times': [
    page(
      'Chỉ số giá tiêu dùng tháng 5 năm 2024',
      'Đơn vị tính: %',
      row('th', 'Nhóm hàng', 'So với tháng trước', 'So với cùng kỳ năm trước'),
      row('td', 'Chỉ số chung', '100,25', '103,42'),
      row('td', 'Lương thực', '99,80', '112,30'),
      row('td', 'Giao thông', '101,15', '98,70'),
    ),
    '100,25 | 100.25 | % | change | @2024-05 | #Chỉ số chung',
    '103,42 | 103.42 | % | change | @2024-05 | #Chỉ số chung',
    '99,80 | 99.8 | % | change | @2024-05 | #Lương thực',
    '112,30 | 112.3 | % | change | @2024-05 | #Lương thực',
    '101,15 | 101.15 | % | change | @2024-05 | #Giao thông',
    '98,70 | 98.7 | % | change | @2024-05 | #Giao thông',
  ],
  'shares that add up to a whole': [
    page(
      'Cơ cấu kinh tế năm 2024',
      'Theo giá hiện hành',
      row('th', 'Khu vực', 'Cơ cấu (%)'),
      row('td', 'Nông nghiệp', '24,5'),
      row('td', 'Công nghiệp', '38,2'),
      row('td', 'Dịch vụ', '37,3'),
    ),
    '24,5 | 24.5 | % | share | @- | #Nông nghiệp',
    '38,2 | 38.2 | % | share | @- | #Công nghiệp',
    '37,3 | 37.3 | % | share | @- | #Dịch vụ',
  ],
  'communes with households and their share': [
    page(
      'Kết quả rà soát hộ nghèo năm 2024',
      'Số liệu đến ngày 30/11/2024',
      row('th', 'STT', 'Xã', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)'),
      row('td', '1', 'Tân Lập', '1.250', '45', '3,6'),
      row('td', '2', 'Bình Sơn', '980', '12', '1,22'),
      row('td', '3', 'Hòa An', '1.120', '-', '-'),
    ),
    '1.250 | 1250 | hộ | level | @- | #Tân Lập',
    '45 | 45 | hộ nghèo | level | @- | #Tân Lập',
    '3,6 | 3.6 | % | level | @- | #Tân Lập',
    '980 | 980 | hộ | level | @- | #Bình Sơn',
    '12 | 12 | hộ nghèo | level | @- | #Bình Sơn',
    '1,22 | 1.22 | % | level | @- | #Bình Sơn',
    '1.120 | 1120 | hộ | level | @- | #Hòa An',
  ],
  'crops with a unit of their own': [
    page(
      'Kết quả sản xuất vụ Đông Xuân',
      'Số liệu của Phòng Nông nghiệp huyện',
      row('th', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'),
      row('td', 'Lúa', '4.520', '62,5', '28.250'),
      row('td', 'Ngô', '1.340', '45,2', '6.057'),
    ),
    '4.520 | 4520 | ha | level | @- | #Lúa',
    '62,5 | 62.5 | tạ/ha | level | @- | #Lúa',
    '28.250 | 28250 | tấn | level | @- | #Lúa',
    '1.340 | 1340 | ha | level | @- | #Ngô',
    '45,2 | 45.2 | tạ/ha | level | @- | #Ngô',
    '6.057 | 6057 | tấn | level | @- | #Ngô',
  ],
  'units in a column': [
    page(
      'Các chỉ tiêu chủ yếu 6 tháng đầu năm 2024',
      'Số liệu ước thực hiện',
      row('th', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024', 'Ước 6 tháng'),
      row('td', 'Thu ngân sách', 'Tỷ đồng', '450', '245'),
      row('td', 'Giải quyết việc làm', 'Lao động', '1.200', '640'),
      row('td', 'Tỷ lệ hộ nghèo', '%', '2,5', '2,9'),
    ),
    '450 | 450000000000 | đồng | target | @2024 | #Thu ngân sách',
    '245 | 245000000000 | đồng | level | @2024-H1 | #Thu ngân sách',
    '1.200 | 1200 | lao động | target | @2024 | #Giải quyết việc làm',
    '640 | 640 | lao động | level | @2024-H1 | #Giải quyết việc làm',
    '2,5 | 2.5 | % | target | @2024 | #Tỷ lệ hộ nghèo',
    '2,9 | 2.9 | % | level | @2024-H1 | #Tỷ lệ hộ nghèo',
  ],
  'years side by side': [
    page(
      'Dân số và lao động',
      'Số liệu của Chi cục Thống kê',
      row('th', 'Chỉ tiêu', 'Năm 2022', 'Năm 2023', 'Năm 2024'),
      row('td', 'Dân số (người)', '125.400', '126.300', '127.150'),
      row('td', 'Lao động (người)', '71.200', '71.900', '72.400'),
    ),
    '125.400 | 125400 | người | level | @2022 | #Dân số (người)',
    '126.300 | 126300 | người | level | @2023 | #Dân số (người)',
    '127.150 | 127150 | người | level | @2024 | #Dân số (người)',
    '71.200 | 71200 | người | level | @2022 | #Lao động (người)',
    '71.900 | 71900 | người | level | @2023 | #Lao động (người)',
    '72.400 | 72400 | người | level | @2024 | #Lao động (người)',
  ],
  'ranks with their points': [
    page(
      'Chỉ số cải cách hành chính năm 2024 của các sở',
      'Kết quả do Sở Nội vụ tổng hợp',
      row('th', 'Đơn vị', 'Điểm', 'Xếp hạng'),
      row('td', 'Sở Tư pháp', '92,45', '1'),
      row('td', 'Sở Y tế', '88,10', '5'),
    ),
    '92,45 | 92.45 | điểm | level | @- | #Sở Tư pháp',
    '1 | 1 | hạng | rank | @- | #Sở Tư pháp',
    '88,10 | 88.1 | điểm | level | @- | #Sở Y tế',
    '5 | 5 | hạng | rank | @- | #Sở Y tế',
  ],
  'an estimate against several times under one head': [
    page(
      'Thực hiện dự toán thu quý I năm 2024',
      'Đơn vị: Tỷ đồng',
      row('th', 'Nội dung|r2', 'Dự toán năm|r2', 'Ước quý I|r2', 'Ước thực hiện so với (%)|c2'),
      row('th', 'Dự toán năm', 'Cùng kỳ năm trước'),
      row('td', 'Thu nội địa', '1.200', '360', '30,0', '108,5'),
      row('td', 'Thu xuất nhập khẩu', '400', '90', '22,5', '96,4'),
    ),
    '1.200 | 1200000000000 | đồng | target | @2024 | #Thu nội địa',
    '360 | 360000000000 | đồng | level | @2024-Q1 | #Thu nội địa',
    '30,0 | 30 | % | attainment | @2024-Q1 | #Thu nội địa',
    '108,5 | 108.5 | % | change | @2024-Q1 | #Thu nội địa',
    '400 | 400000000000 | đồng | target | @2024 | #Thu xuất nhập khẩu',
    '90 | 90000000000 | đồng | level | @2024-Q1 | #Thu xuất nhập khẩu',
    '22,5 | 22.5 | % | attainment | @2024-Q1 | #Thu xuất nhập khẩu',
    '96,4 | 96.4 | % | change | @2024-Q1 | #Thu xuất nhập khẩu',
  ],
};

describe.each(Object.entries(pages))('%s', (_name, [html, ...cells]) => {
  const { indicators, findings } = extract({ html });
  test('every cell is read', () => {
    const read = indicators
      .filter(({ cell }) => cell !== null)
      .map(
        ({ quote, decimal, unit, role, period, subject }) =>
          `${quote} | ${decimal} | ${unit ?? '-'} | ${role} | @${period ?? '-'} | #${subject ?? '-'}`,
      );
    expect(read).toEqual(cells);
  });
  test('nothing is queried', () => {
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
