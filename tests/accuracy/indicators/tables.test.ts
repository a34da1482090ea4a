import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** A table by its rows; "text|c2" spans two columns, "text|r2" two rows. `before` stands above it. */
interface Table {
  before?: readonly string[];
  head: number;
  rows: readonly (readonly string[])[];
}

function htmlOf({ before = [], head, rows }: Table): string {
  const cell = (written: string, tag: string) => {
    const [text = '', ...spans] = written.split('|');
    const attributes = spans
      .map((span) => `${span[0] === 'c' ? 'colspan' : 'rowspan'}="${span.slice(1)}"`)
      .join(' ');
    return `<${tag} ${attributes}><p>${text}</p></${tag}>`;
  };
  const lines = rows.map(
    (row, r) => `<tr>${row.map((written) => cell(written, r < head ? 'th' : 'td')).join('')}</tr>`,
  );
  const paragraphs = before.map((text) => `<p>${text}</p>`).join('');
  return `<html><body><h1>Báo cáo kết quả</h1><article><p>UBND huyện báo cáo kết quả thực hiện các chỉ tiêu chủ yếu như sau, theo số liệu của các phòng, ban.</p>${paragraphs}<table border="1">${lines.join('')}</table><p>Trên đây là báo cáo./.</p></article></body></html>`;
}

/** The figures of the table's cells: "decimal unit role @period #subject". */
function readTable(table: Table): string[] {
  return extract({ html: htmlOf(table) })
    .indicators.filter(({ cell }) => cell !== null)
    .map(({ decimal, decimal2, unit, role, period, subject }) => {
      const value = decimal2 ? `${decimal}/${decimal2}` : decimal;
      return `${value} ${unit ?? '-'} ${role} @${period ?? '-'} #${subject ?? '-'}`;
    });
}

const tables: Record<string, readonly [Table, ...string[]]> = {
  'plan, result and percentage under two rows of heads': [
    {
      head: 2,
      rows: [
        ['STT|r2', 'Chỉ tiêu|r2', 'ĐVT|r2', 'Năm 2023|c2', 'TH/KH (%)|r2'],
        ['Kế hoạch', 'Thực hiện'],
        ['1', 'Diện tích lúa', 'ha', '7.380', '7.215,5', '97,8'],
        ['2', 'Đàn lợn', 'con', '5.200', '5.310', '102,1'],
      ],
    },
    '7380 ha target @2023 #Diện tích lúa',
    '7215.5 ha level @2023 #Diện tích lúa',
    '97.8 % attainment @2023 #Diện tích lúa',
    '5200 con target @2023 #Đàn lợn',
    '5310 con level @2023 #Đàn lợn',
    '102.1 % attainment @2023 #Đàn lợn',
  ],
  'a unit line above the table': [
    {
      before: ['Đơn vị tính: Triệu đồng'],
      head: 1,
      rows: [
        ['TT', 'Nội dung', 'Dự toán năm 2024', 'Thực hiện quý I', 'So sánh (%)'],
        ['1', 'Thu nội địa', '7.600.000', '2.150.902', '28,3'],
      ],
    },
    '7600000000000 đồng target @2024 #Thu nội địa',
    '2150902000000 đồng level @2024-Q1 #Thu nội địa',
    '28.3 % attainment @2024-Q1 #Thu nội địa',
  ],
  'rows that are periods': [
    {
      before: ['Bảng 1. Kết quả giải quyết hồ sơ năm 2024'],
      head: 1,
      rows: [
        ['Tháng', 'Tiếp nhận', 'Trễ hạn (hồ sơ)'],
        ['Tháng 1', '120', '2'],
        ['Quý I/2024', '345', '5'],
      ],
    },
    '120 - level @2024-01 #Tiếp nhận',
    '2 hồ sơ level @2024-01 #Trễ hạn',
    '345 - level @2024-Q1 #Tiếp nhận',
    '5 hồ sơ level @2024-Q1 #Trễ hạn',
  ],
  'rows that are years': [
    {
      head: 1,
      rows: [
        ['Năm', 'Số hộ nghèo (hộ)', 'Tỷ lệ (%)'],
        ['2021', '1.250', '5,4'],
        ['2022', '1.100', '4,7'],
      ],
    },
    '1250 hộ level @2021 #Số hộ nghèo',
    '5.4 % level @2021 #Tỷ lệ',
    '1100 hộ level @2022 #Số hộ nghèo',
    '4.7 % level @2022 #Tỷ lệ',
  ],
  'a unit in brackets in the heads': [
    {
      head: 1,
      rows: [
        ['Cây trồng', 'Diện tích (ha)', 'Sản lượng (tấn)'],
        ['Cà phê', '1.250', '3.410'],
        ['Hồ tiêu', '320', '845'],
      ],
    },
    '1250 ha level @- #Cà phê',
    '3410 tấn level @- #Cà phê',
    '320 ha level @- #Hồ tiêu',
    '845 tấn level @- #Hồ tiêu',
  ],
  'counted nouns in the heads': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ đúng hạn', 'Tỷ lệ (%)'],
        ['Xã Tân Lập', '120', '118', '98,3'],
        ['Xã Hòa Bình', '95', '95', '100'],
      ],
    },
    '120 hồ sơ level @- #Xã Tân Lập',
    '118 hồ sơ level @- #Xã Tân Lập',
    '98.3 % level @- #Xã Tân Lập',
    '95 hồ sơ level @- #Xã Hòa Bình',
    '95 hồ sơ level @- #Xã Hòa Bình',
    '100 % level @- #Xã Hòa Bình',
  ],
  'two years side by side and their change': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Năm 2021', 'Năm 2022', 'Tăng, giảm so với cùng kỳ (%)'],
        ['Số vụ cháy', 'vụ', '45', '38', '-15,6'],
      ],
    },
    '45 vụ level @2021 #Số vụ cháy',
    '38 vụ level @2022 #Số vụ cháy',
    '15.6 % change @2022 #Số vụ cháy',
  ],
  shares: [
    {
      head: 1,
      rows: [
        ['Ngành', 'Giá trị (tỷ đồng)', 'Tỷ trọng (%)'],
        ['Công nghiệp', '1.250', '56,3'],
        ['Dịch vụ', '695', '31,3'],
      ],
    },
    '1250000000000 đồng level @- #Công nghiệp',
    '56.3 % share @- #Công nghiệp',
    '695000000000 đồng level @- #Dịch vụ',
    '31.3 % share @- #Dịch vụ',
  ],
  'ranks and scores': [
    {
      head: 1,
      rows: [
        ['STT', 'Đơn vị', 'Điểm số', 'Xếp hạng'],
        ['1', 'Sở Tài chính', '92,5', '1'],
        ['2', 'Sở Y tế', '90,1', '2'],
      ],
    },
    '92.5 điểm level @- #Sở Tài chính',
    '1 hạng rank @- #Sở Tài chính',
    '90.1 điểm level @- #Sở Y tế',
    '2 hạng rank @- #Sở Y tế',
  ],
  'a row that numbers the columns': [
    {
      head: 1,
      rows: [
        ['TT', 'Chỉ tiêu', 'Kế hoạch 2023', 'Ước thực hiện 2023', 'Đạt (%) KH'],
        ['A', 'B', '1', '2', '3=2/1'],
        ['1', 'Thu ngân sách (tỷ đồng)', '450', '365,21', '81,2'],
      ],
    },
    '450000000000 đồng target @2023 #Thu ngân sách (tỷ đồng)',
    '365210000000 đồng level @2023 #Thu ngân sách (tỷ đồng)',
    '81.2 % attainment @2023 #Thu ngân sách (tỷ đồng)',
  ],
  'section rows': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2020'],
        ['I. Nông nghiệp|c3'],
        ['Sản lượng lúa', 'tấn', '46.120'],
        ['II. Xã hội|c3'],
        ['Tỷ lệ hộ nghèo', '%', '3,85'],
      ],
    },
    '46120 tấn level @2020 #Sản lượng lúa',
    '3.85 % level @2020 #Tỷ lệ hộ nghèo',
  ],
  'blanks and dashes are nothing, nought is a figure': [
    {
      head: 1,
      rows: [
        ['Lĩnh vực', 'Số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
        ['Đất đai', '45', '0'],
        ['Hộ tịch', '-', ''],
        ['Xây dựng', '12', '…'],
      ],
    },
    '45 hồ sơ level @- #Đất đai',
    '0 hồ sơ level @- #Đất đai',
    '12 hồ sơ level @- #Xây dựng',
  ],
  'a register of documents has no figures': [
    {
      head: 1,
      rows: [
        ['TT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        ['1', 'Kế hoạch', '312/KH-STTTT', '05/02/2023', 'Chuyển đổi số'],
        ['2', 'Quyết định', '749/QĐ-TTg', '03/6/2020', 'Phê duyệt Chương trình'],
      ],
    },
  ],
  'dates and telephone numbers are no figures': [
    {
      head: 1,
      rows: [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Điện thoại', 'Số phiếu bầu'],
        ['1', 'Nguyễn Văn An', '12/5/1980', '0912345678', '345'],
        ['2', 'Trần Thị Bình', '03/02/1985', '0987654321', '298'],
      ],
    },
    '345 phiếu level @- #Nguyễn Văn An',
    '298 phiếu level @- #Trần Thị Bình',
  ],
  'units in the cells': [
    {
      head: 1,
      rows: [
        ['Hạng mục', 'Kinh phí', 'Tiến độ'],
        ['Đường liên xã', '12,5 tỷ đồng', '85%'],
        ['Trường mầm non', '850 triệu đồng', '100%'],
      ],
    },
    '12500000000 đồng level @- #Đường liên xã',
    '85 % level @- #Đường liên xã',
    '850000000 đồng level @- #Trường mầm non',
    '100 % level @- #Trường mầm non',
  ],
  'actual and plan in one cell': [
    {
      head: 1,
      rows: [
        ['Xã', 'Số tiêu chí đạt'],
        ['Tân Lập', '17/19'],
        ['Hòa Bình', '19/19'],
      ],
    },
    '17/19 tiêu chí level @- #Tân Lập',
    '19/19 tiêu chí level @- #Hòa Bình',
  ],
  'months in the heads': [
    {
      head: 2,
      rows: [
        ['Chỉ tiêu|r2', 'Năm 2024|c3'],
        ['6 tháng', '9 tháng', 'Cả năm'],
        ['Số dự án mới', '12', '18', '25'],
      ],
    },
    '12 dự án level @2024-H1 #Số dự án mới',
    '18 dự án level @2024-9M #Số dự án mới',
    '25 dự án level @2024 #Số dự án mới',
  ],
  'targets for years to come': [
    {
      head: 1,
      rows: [
        ['Mục tiêu', 'ĐVT', 'Chỉ tiêu năm 2025', 'Chỉ tiêu năm 2030'],
        ['Hồ sơ trực tuyến', '%', '80', '95'],
      ],
    },
    '80 % target @2025 #Hồ sơ trực tuyến',
    '95 % target @2030 #Hồ sơ trực tuyến',
  ],
  'numbers with signs and brackets': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Chênh lệch so với năm 2020'],
        ['Số hộ nghèo', 'hộ', '-125'],
        ['Thu nhập', 'triệu đồng', '+4,5'],
      ],
    },
    '125 hộ change @- #Số hộ nghèo',
    '4500000 đồng change @- #Thu nhập',
  ],
  'a unit column with thousands and rates': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
        ['Sản lượng', '1.000 tấn', '12,5'],
        ['Thu nhập bình quân', 'Triệu đồng/người', '58'],
        ['Lao động', 'Nghìn người', '125,4'],
      ],
    },
    '12500 tấn level @- #Sản lượng',
    '58000000 đồng/người level @- #Thu nhập bình quân',
    '125400 người level @- #Lao động',
  ],
  'a total row counts as well': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Số học sinh'],
        ['Trường A', '250'],
        ['Trường B', '310'],
        ['Tổng cộng', '560'],
      ],
    },
    '250 học sinh level @- #Trường A',
    '310 học sinh level @- #Trường B',
    '560 học sinh level @- #Tổng cộng',
  ],
  'dash marks before sub-rows': [
    {
      before: ['ĐVT: tỷ đồng'],
      head: 1,
      rows: [
        ['Nội dung', 'Thực hiện 2022'],
        ['Tổng thu', '450'],
        ['- Thu nội địa', '400'],
        ['- Thu xuất nhập khẩu', '50'],
      ],
    },
    '450000000000 đồng level @2022 #Tổng thu',
    '400000000000 đồng level @2022 #Thu nội địa',
    '50000000000 đồng level @2022 #Thu xuất nhập khẩu',
  ],
  'per cent of plan and of last year': [
    {
      head: 2,
      rows: [
        ['Chỉ tiêu|r2', 'Thực hiện 10 tháng năm 2023|r2', 'So sánh (%)|c2'],
        ['KH năm', 'Cùng kỳ'],
        ['Khách du lịch (lượt)', '125.000', '83,3', '112,4'],
      ],
    },
    '125000 lượt level @2023-10M #Khách du lịch (lượt)',
    '83.3 % attainment @2023-10M #Khách du lịch (lượt)',
    '112.4 % change @2023-10M #Khách du lịch (lượt)',
  ],
  'a caption that states the period': [
    {
      before: ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ II NĂM 2024'],
      head: 1,
      rows: [
        ['Đơn vị', 'Số hồ sơ'],
        ['Xã A', '45'],
        ['Xã B', '52'],
      ],
    },
    '45 hồ sơ level @2024-Q2 #Xã A',
    '52 hồ sơ level @2024-Q2 #Xã B',
  ],
  'English separators in a table': [
    {
      before: ['Đơn vị tính: đồng'],
      head: 1,
      rows: [
        ['Nội dung', 'Quyết toán năm 2019'],
        ['Chi lương', '70,100,917,537'],
        ['Chi khác', '1,250,000,000'],
      ],
    },
    '70100917537 đồng level @2019 #Chi lương',
    '1250000000 đồng level @2019 #Chi khác',
  ],
  'labels over two columns': [
    {
      head: 1,
      rows: [
        ['Huyện', 'Xã', 'Số hộ nghèo'],
        ['Mỹ Đức|r2', 'An Phú', '45'],
        ['Hợp Tiến', '38'],
      ],
    },
    '45 hộ nghèo level @- #An Phú',
    '38 hộ nghèo level @- #Hợp Tiến',
  ],
  'prose in a cell': [
    {
      head: 1,
      rows: [
        ['Nhiệm vụ', 'Kết quả thực hiện'],
        ['Tuyên truyền', 'Đã tổ chức 12 hội nghị với 850 lượt người tham gia trong năm 2023'],
      ],
    },
    '12 hội nghị level @2023 #hội nghị',
    '850 lượt người level @2023 #lượt người tham gia',
  ],
  'heads that name what they count, and none of them a caption’s unit': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Hồ sơ trực tuyến', 'Kế hoạch'],
        ['Xã Bình Minh', '120', '150'],
      ],
    },
    '120 hồ sơ trực tuyến level @- #Xã Bình Minh',
    '150 - target @- #Xã Bình Minh',
  ],
  'units said by a ditto mark or left blank for a part, and bounds': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'KH năm 2024', 'TH năm 2024'],
        ['Diện tích gieo trồng', 'Ha', '2.350', '2.400'],
        ['Ngô', '"', '600', '615'],
        ['- Trong đó: Ngô lai', '', '400', '410'],
        ['Số lao động có việc làm', 'Người', '≥ 500', '512'],
      ],
    },
    '2350 ha target @2024 #Diện tích gieo trồng',
    '2400 ha level @2024 #Diện tích gieo trồng',
    '600 ha target @2024 #Ngô',
    '615 ha level @2024 #Ngô',
    '400 ha target @2024 #Trong đó: Ngô lai',
    '410 ha level @2024 #Trong đó: Ngô lai',
    '500 người target @2024 #Số lao động có việc làm',
    '512 người level @2024 #Số lao động có việc làm',
  ],
  'periods in letters, and places gained': [
    {
      head: 1,
      rows: [
        ['Địa bàn', 'Số vụ 9T/2023', 'Số vụ 9T/2024', 'Số vụ QI/2024', 'Tăng/giảm hạng'],
        ['Xã Tân Lập', '14', '11', '5', '-2'],
      ],
    },
    '14 vụ level @2023-9M #Xã Tân Lập',
    '11 vụ level @2024-9M #Xã Tân Lập',
    '5 vụ level @2024-Q1 #Xã Tân Lập',
    '2 hạng change @2024-Q1 #Xã Tân Lập',
  ],
  'budget given and spent': [
    {
      before: ['Đơn vị tính: Nghìn đồng'],
      head: 1,
      rows: [
        ['STT', 'Chủ đầu tư', 'Kế hoạch vốn giao', 'Giải ngân đến 30/6/2024', 'Tỷ lệ giải ngân'],
        ['1', 'Ban QLDA huyện', '12.500.000', '6.250.000', '50,0%'],
      ],
    },
    '12500000000 đồng target @- #Ban QLDA huyện',
    '6250000000 đồng level @2024-06-30 #Ban QLDA huyện',
    '50 % attainment @2024-06-30 #Ban QLDA huyện',
  ],
  'ranges in cells, and a head that names next year': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch 2024', 'Dự kiến KH 2025', 'Kết quả'],
        ['Tăng trưởng kinh tế', '%', '7,0-7,5', '8,0', '7,1'],
        ['Giá lợn hơi', 'đồng/kg', '58.000 - 60.000', '62.000', '61.500'],
      ],
    },
    '7/7.5 % target @2024 #Tăng trưởng kinh tế',
    '8 % target @2025 #Tăng trưởng kinh tế',
    '7.1 % level @- #Tăng trưởng kinh tế',
    '58000/60000 đồng/kg target @2024 #Giá lợn hơi',
    '62000 đồng/kg target @2025 #Giá lợn hơi',
    '61500 đồng/kg level @- #Giá lợn hơi',
  ],
  'heads that are bare years': [
    {
      head: 1,
      rows: [
        ['Nội dung', '2021', '2022'],
        ['Bằng khen (cái)', '45', '52'],
      ],
    },
    '45 cái level @2021 #Bằng khen (cái)',
    '52 cái level @2022 #Bằng khen (cái)',
  ],
  'who reports under "Đơn vị", and remarks that label nothing': [
    {
      head: 2,
      rows: [
        ['Đơn vị|r2', 'Tiếp công dân|c2', 'Ghi chú|r2'],
        ['Số lượt', 'Số người'],
        ['Thanh tra tỉnh', '120', '145', 'Không có đoàn đông người'],
        ['Sở Xây dựng', '35', '41', ''],
      ],
    },
    '120 lượt level @- #Thanh tra tỉnh',
    '145 người level @- #Thanh tra tỉnh',
    '35 lượt level @- #Sở Xây dựng',
    '41 người level @- #Sở Xây dựng',
  ],
  'rows are named by what differs; years that say when are no figures': [
    {
      head: 1,
      rows: [
        ['STT', 'Tên xã', 'Huyện', 'Năm đạt chuẩn', 'Số tiêu chí'],
        ['1', 'Xã Hòa Thắng', 'Sông Mẫu', '2015', '19'],
        ['2', 'Xã Tân Hòa', 'Sông Mẫu', '2016', '18'],
      ],
    },
    '19 tiêu chí level @- #Xã Hòa Thắng',
    '18 tiêu chí level @- #Xã Tân Hòa',
  ],
  'the same time last year stands beside this year': [
    {
      head: 1,
      rows: [
        ['Vật nuôi', 'ĐVT', 'Cùng kỳ 2022', 'Kỳ 2023', 'Tăng/giảm (%)'],
        ['Trâu', 'con', '12.300', '12.150', '-1,2'],
      ],
    },
    '12300 con level @2022 #Trâu',
    '12150 con level @2023 #Trâu',
    '1.2 % change @2023 #Trâu',
  ],
  'results compared with each other, and places gained beside a rank': [
    {
      head: 2,
      rows: [
        [
          'Địa bàn|r2',
          'Quý I/2023|r2',
          'Quý II/2023|r2',
          'So sánh|c2',
          'Xếp hạng 2023|r2',
          'Tăng/giảm|r2',
        ],
        ['(+/-)', '%'],
        ['Số giao dịch xã An Phú', '1.245', '1.102', '-143', '88,5', '2', '+1'],
      ],
    },
    '1245 giao dịch level @2023-Q1 #Số giao dịch xã An Phú',
    '1102 giao dịch level @2023-Q2 #Số giao dịch xã An Phú',
    '143 giao dịch change @2023-Q2 #Số giao dịch xã An Phú',
    '88.5 % change @2023-Q2 #Số giao dịch xã An Phú',
    '2 hạng rank @2023 #Số giao dịch xã An Phú',
    '1 hạng change @2023-Q2 #Số giao dịch xã An Phú',
  ],
  'one result over another': [
    {
      head: 2,
      rows: [
        [
          'Chỉ tiêu|r2',
          'TH năm 2023|r2',
          'KH năm 2024|r2',
          'Ước TH cả năm 2024|r2',
          'So sánh (%)|c2',
        ],
        ['Ước TH 2024/TH 2023', 'Ước TH 2024/KH 2024'],
        ['Xuất khẩu (triệu USD)', '1.250', '1.300', '1.345', '107,6', '103,5'],
      ],
    },
    '1250000000 usd level @2023 #Xuất khẩu (triệu USD)',
    '1300000000 usd target @2024 #Xuất khẩu (triệu USD)',
    '1345000000 usd level @2024 #Xuất khẩu (triệu USD)',
    '107.6 % change @2024 #Xuất khẩu (triệu USD)',
    '103.5 % attainment @2024 #Xuất khẩu (triệu USD)',
  ],
  'heads of a spreadsheet: its name in the first cell, wide heads with empty cells after them': [
    {
      head: 0,
      rows: [
        ['THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2022', '', '', '', ''],
        ['TT', 'Nội dung', 'Dự toán 2022', '', 'Thực hiện'],
        ['', '', 'Tỉnh giao', 'Huyện giao', ''],
        ['1', 'Lệ phí trước bạ (triệu đồng)', '8.200', '8.500', '4.100'],
        ['2', 'Thuế ngoài quốc doanh (triệu đồng)', '12.000', '12.500', '6.850,5'],
      ],
    },
    '8200000000 đồng target @2022 #Lệ phí trước bạ (triệu đồng)',
    '8500000000 đồng target @2022 #Lệ phí trước bạ (triệu đồng)',
    '4100000000 đồng level @2022-H1 #Lệ phí trước bạ (triệu đồng)',
    '12000000000 đồng target @2022 #Thuế ngoài quốc doanh (triệu đồng)',
    '12500000000 đồng target @2022 #Thuế ngoài quốc doanh (triệu đồng)',
    '6850500000 đồng level @2022-H1 #Thuế ngoài quốc doanh (triệu đồng)',
  ],
  'a name over all columns says nothing of one of them': [
    {
      head: 3,
      rows: [
        ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH THÁNG 10 VÀ 10 THÁNG NĂM 2023|c4'],
        ['Chỉ tiêu|r2', 'Ước TH 10 tháng 2023|r2', 'So sánh (%)|c2'],
        ['So KH', 'So CK'],
        ['Lúa (ha)', '52.870', '99,8', '101,4'],
      ],
    },
    '52870 ha level @2023-10M #Lúa (ha)',
    '99.8 % attainment @2023-10M #Lúa (ha)',
    '101.4 % change @2023-10M #Lúa (ha)',
  ],
  'a rate under the head of the spending, as plan and result show it': [
    {
      before: ['Đơn vị: Triệu đồng'],
      head: 2,
      rows: [
        ['TT|r2', 'Nguồn vốn|r2', 'Kế hoạch năm 2023|r2', 'Giải ngân đến 30/9/2023|c2'],
        ['Số vốn', 'Tỷ lệ (%)'],
        ['1', 'Ngân sách tỉnh', '2.000', '1.500', '75,0'],
      ],
    },
    '2000000000 đồng target @2023 #Ngân sách tỉnh',
    '1500000000 đồng level @2023-09-30 #Ngân sách tỉnh',
    '75 % attainment @2023-09-30 #Ngân sách tỉnh',
  ],
  'a unit at the end of the name, and years as heads': [
    {
      before: ['Bảng 1: Các chỉ tiêu nợ qua các năm (% GDP)'],
      head: 1,
      rows: [
        ['Chỉ tiêu', '2021', '2022'],
        ['Nợ công', '43,1', '37,4'],
      ],
    },
    '43.1 % level @2021 #Nợ công',
    '37.4 % level @2022 #Nợ công',
  ],
  'the plan of the whole year, and units written otherwise': [
    {
      before: ['Số liệu công khai quý III năm 2024', '(ĐV tính: Triệu đồng)'],
      head: 1,
      rows: [
        ['Nội dung', 'Dự toán năm', 'Thực hiện quý III/2024'],
        ['Lệ phí', '200', '60'],
      ],
    },
    '200000000 đồng target @2024 #Lệ phí',
    '60000000 đồng level @2024-Q3 #Lệ phí',
  ],
  'what a head compares with stands under it': [
    {
      head: 2,
      rows: [
        ['Nhóm hàng|r2', 'Chỉ số giá tháng 7/2023 so với (%)|c2'],
        ['Tháng 7/2022', 'Tháng 6/2023'],
        ['Giao thông', '91,23', '100,51'],
      ],
    },
    '91.23 % change @2023-07 #Giao thông',
    '100.51 % change @2023-07 #Giao thông',
  ],
  'heads of years to come are aims, of a year compared with changes': [
    {
      before: ['Số liệu tổng hợp (đơn vị tính: ha)'],
      head: 1,
      rows: [
        ['Cây trồng', 'Hiện trạng 2022', 'So với 2020', 'Đến năm 2025', 'Đến năm 2030'],
        ['Cà phê', '1.250', '+40', '1.300', '1.400'],
      ],
    },
    '1250 ha level @2022 #Cà phê',
    '40 ha change @2022 #Cà phê',
    '1300 ha target @2025 #Cà phê',
    '1400 ha target @2030 #Cà phê',
  ],
  'a plan is for the year of which the name says a day': [
    {
      before: ['Biểu 2: Giải ngân vốn đầu tư công đến 31/8/2025', '(ĐVT: Tỷ đồng)'],
      head: 1,
      rows: [
        ['Đơn vị', 'Kế hoạch vốn', 'Giải ngân'],
        ['Ban Quản lý dự án tỉnh', '1.200', '650,5'],
      ],
    },
    '1200000000000 đồng target @2025 #Ban Quản lý dự án tỉnh',
    '650500000000 đồng level @2025-08-31 #Ban Quản lý dự án tỉnh',
  ],
  'a plan in billions is no comparison': [
    {
      head: 1,
      rows: [
        ['Khoản thu', 'Dự toán (tỷ đồng)', 'Thực hiện (tỷ đồng)', 'Tỷ lệ (%)'],
        ['Thu nội địa', '7.000', '2.012', '28,7'],
      ],
    },
    '7000000000000 đồng target @- #Thu nội địa',
    '2012000000000 đồng level @- #Thu nội địa',
    '28.7 % attainment @- #Thu nội địa',
  ],
  'a plan by a rate is no comparison either': [
    {
      head: 1,
      rows: [
        ['Cây trồng', 'Năng suất kế hoạch (tạ/ha)', 'Tổng mức vốn kế hoạch (triệu đồng)'],
        ['Lúa', '62,5', '1.200'],
      ],
    },
    '62.5 tạ/ha target @- #Lúa',
    '1200000000 đồng target @- #Lúa',
  ],
  'prices in a head and what they are for in the unit': [
    {
      head: 1,
      rows: [
        ['Mặt hàng', 'Đơn vị', 'Giá (đồng)'],
        ['Gạo tẻ thường', 'đ/kg', '14.000'],
        ['Xăng RON 95', 'đ/lít', '19.630'],
      ],
    },
    '14000 đồng/kg level @- #Gạo tẻ thường',
    '19630 đồng/lít level @- #Xăng RON 95',
  ],
};

describe('figures of tables', () => {
  for (const [shape, [table, ...expected]] of Object.entries(tables)) {
    test(shape, () => expect(readTable(table)).toEqual(expected));
  }
});

const found: Record<string, readonly [Table, ...string[]]> = {
  'what rose and fell is not added up without its sign': [
    {
      head: 1,
      rows: [
        ['Địa bàn', 'Số vụ', 'Tăng/giảm'],
        ['Xã Tân Lập', '10', '-2'],
        ['Xã Tân Minh', '18', '+3'],
        ['Cộng', '28', '1'],
      ],
    },
  ],
  'a column that agrees is told once': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)'],
        ['Lúa', 'ha', '200', '180', '90'],
        ['Ngô', 'ha', '100', '95', '95'],
        ['Sắn', 'ha', '50', '40', '80'],
      ],
    },
    'arithmetic-verified',
  ],
  'a row that does not follow its column': [
    {
      head: 1,
      rows: [
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)'],
        ['Lúa', 'ha', '200', '180', '90'],
        ['Ngô', 'ha', '100', '95', '95'],
        ['Sắn', 'ha', '50', '40', '60'],
      ],
    },
    'arithmetic-verified',
    'arithmetic-mismatch',
  ],
  'a total row that does not add up': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Số học sinh'],
        ['Trường A', '250'],
        ['Trường B', '310'],
        ['Tổng cộng', '570'],
      ],
    },
    'sum-mismatch',
  ],
  'a total row that adds up': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Số học sinh'],
        ['Tổng số', '560'],
        ['Trường A', '250'],
        ['Trường B', '310'],
      ],
    },
  ],
  'a total of rounded amounts': [
    {
      before: ['ĐVT: tỷ đồng'],
      head: 1,
      rows: [
        ['Nguồn', 'Thực hiện'],
        ['Ngân sách', '12,4'],
        ['Xã hội hóa', '3,3'],
        ['Tổng cộng', '15,8'],
      ],
    },
  ],
  'a total over rows with parts of their own': [
    {
      head: 1,
      rows: [
        ['Đơn vị', 'Số học sinh'],
        ['Trường A', '250'],
        ['Trong đó: nữ', '120'],
        ['Trường B', '310'],
        ['Tổng cộng', '560'],
      ],
    },
  ],
  'a total over groups whose parts stand under them': [
    {
      head: 1,
      rows: [
        ['TT', 'Nguồn vốn (triệu đồng)', 'Giải ngân'],
        ['', 'Tổng số', '345'],
        ['I', 'Ngân sách địa phương', '210'],
        ['1', 'Thu sử dụng đất', '80'],
        ['2', 'Xổ số kiến thiết', '30'],
        ['II', 'Ngân sách trung ương', '135'],
      ],
    },
  ],
  'groups that do not add up': [
    {
      head: 1,
      rows: [
        ['TT', 'Đơn vị', 'Số hộ'],
        ['', 'Tổng số', '345'],
        ['I', 'Khu vực phía Bắc', '210'],
        ['1', 'Xã An Phú', '210'],
        ['II', 'Khu vực phía Nam', '125'],
      ],
    },
    'sum-mismatch',
  ],
};

describe('findings of tables', () => {
  for (const [shape, [table, ...codes]] of Object.entries(found)) {
    test(shape, () => {
      const { findings } = extract({ html: htmlOf(table) });
      expect(
        findings.filter(({ code }) => /arithmetic|sum/.test(code)).map(({ code }) => code),
      ).toEqual(codes);
    });
  }
});
