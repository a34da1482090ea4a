import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

describe('committees listed before the body they are part of', () => {
  checkSentences([
    [
      'các Ban: Nội chính, Tuyên giáo và Dân vận, Tổ chức Tỉnh ủy Nghệ An',
      ['Nội chính', 'Ban Nội chính Tỉnh ủy Nghệ An'],
      ['Tuyên giáo và Dân vận', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An'],
      ['Tổ chức Tỉnh ủy Nghệ An', 'Ban Tổ chức Tỉnh ủy Nghệ An'],
    ],
    [
      'các Ban Tổ chức, Dân vận Huyện ủy Ba Bể dự họp',
      ['Ban Tổ chức', 'Ban Tổ chức Huyện ủy Ba Bể'],
      ['Dân vận Huyện ủy Ba Bể', 'Ban Dân vận Huyện ủy Ba Bể'],
    ],
    [
      'Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh Sơn La',
      ['Ban Pháp chế', 'Ban Pháp chế Hội đồng nhân dân tỉnh Sơn La'],
      [
        'Ban Kinh tế - Ngân sách HĐND tỉnh Sơn La',
        'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Sơn La',
      ],
    ],
    ['Ban Tổ chức, Ban Giám khảo hội thi đã họp.'],
  ]);
});

describe('steering committees and councils with long subjects', () => {
  checkSentences(
    [
      ['Ban Chỉ đạo các chương trình mục tiêu quốc gia huyện Lắk'],
      ['Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh Bến Tre'],
      [
        'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh Bến Tre',
      ],
      ['Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Bến Tre'],
      ['Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Bến Tre'],
      ['Hội đồng Phối hợp phổ biến, giáo dục pháp luật Trung ương'],
      ['Ban Chỉ đạo 389 tỉnh Bến Tre'],
      ['Ban Chỉ đạo tỉnh Bến Tre'],
      ['Ban Chấp hành Trung ương Hội Nông dân Việt Nam'],
      ['Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19'],
      ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Bến Tre'],
      ['Đảng ủy Quân sự huyện Lắk'],
    ].map(([name]) => [`${name} đã họp.`, [name as string, name as string]] as const),
  );
  checkSentences([
    ['Ban Chỉ đạo các cấp; Ban Chỉ đạo các huyện; Ban Chỉ đạo đề nghị Trung ương hỗ trợ.'],
    ['Ban Chỉ đạo, công an xã Tân Phú tuần tra.', ['công an xã Tân Phú', 'Công an xã Tân Phú']],
    [
      'Trung tâm Y tế phối hợp Phòng Nội vụ huyện Lắk.',
      ['Phòng Nội vụ huyện Lắk', 'Phòng Nội vụ huyện Lắk'],
    ],
    [
      'Giám đốc các sở Xây dựng, Nội vụ và sở Y tế tỉnh Lai Châu; trụ sở Công an, cơ sở Y tế.',
      ['sở Xây dựng', 'Sở Xây dựng tỉnh Lai Châu'],
      ['Nội vụ', 'Sở Nội vụ tỉnh Lai Châu'],
      ['sở Y tế tỉnh Lai Châu', 'Sở Y tế tỉnh Lai Châu'],
    ],
    [
      'Ban QLDA huyện Lắk xây chợ; Trung tâm huyện Lắk đông vui.',
      ['Ban QLDA huyện Lắk', 'Ban Quản lý dự án huyện Lắk'],
    ],
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG\tĐẢNG CỘNG SẢN VIỆT NAM',
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Chấp hành Trung ương'],
    ],
    [
      'Ban Tổ chức, Ủy ban Kiểm tra, Văn phòng Huyện ủy Lắk',
      ['Ban Tổ chức', 'Ban Tổ chức Huyện ủy Lắk'],
      ['Ủy ban Kiểm tra', 'Ủy ban Kiểm tra Huyện ủy Lắk'],
      ['Văn phòng Huyện ủy Lắk', 'Văn phòng Huyện ủy Lắk'],
    ],
    ['HĐNVQS huyện Lắk họp.', ['HĐNVQS huyện Lắk', 'Hội đồng Nghĩa vụ quân sự huyện Lắk']],
    [
      'Cục THADS tỉnh Bến Tre và Chi cục THADS huyện Lắk',
      ['Cục THADS tỉnh Bến Tre', 'Cục Thi hành án dân sự tỉnh Bến Tre'],
      ['Chi cục THADS huyện Lắk', 'Chi cục Thi hành án dân sự huyện Lắk'],
    ],
  ]);
});

describe('communes of one name, told apart by a number', () => {
  checkSentences([
    [
      'Đảng ủy xã A Ngo 2 đã báo cáo; UBND xã Hòa Sơn 1 có 12 thôn.',
      ['Đảng ủy xã A Ngo 2', 'Đảng ủy xã A Ngo 2'],
      ['UBND xã Hòa Sơn 1', 'Ủy ban nhân dân xã Hòa Sơn 1'],
    ],
    ['UBND xã Hòa Sơn 5 con bò giống', ['UBND xã Hòa Sơn', 'Ủy ban nhân dân xã Hòa Sơn']],
  ]);
});

describe('a place behind the letters of a name', () => {
  checkSentences([
    [
      'Chủ tịch Ủy ban nhân dân (UBND) tỉnh Yên Bái chủ trì.',
      ['Ủy ban nhân dân (UBND) tỉnh Yên Bái', 'Ủy ban nhân dân tỉnh Yên Bái'],
    ],
    ['Ủy ban nhân dân (UBND) các xã, phường báo cáo.'],
    [
      'Sở Khoa học và Công nghệ (KH&CN) tỉnh Lâm Đồng',
      ['Sở Khoa học và Công nghệ (KH&CN) tỉnh Lâm Đồng', 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng'],
    ],
  ]);
});

describe('a part of the one committee that the page speaks of', () => {
  checkSentences([
    [
      'Đảng ủy xã Ia Hrú kết luận; giao Ban Thường vụ Đảng ủy chỉ đạo.',
      ['Đảng ủy xã Ia Hrú', 'Đảng ủy xã Ia Hrú'],
      ['Ban Thường vụ Đảng ủy', 'Ban Thường vụ Đảng ủy xã Ia Hrú'],
    ],
  ]);
});

describe('letters behind a number that is left blank', () => {
  checkSentences([['Số:      /UBND-KT'], ['Số: …/HĐND-VP']]);
});

describe('bodies of a region, and names that end in the country', () => {
  checkSentences([
    [
      'Kho bạc Nhà nước khu vực VII đã giải ngân.',
      ['Kho bạc Nhà nước khu vực VII', 'Kho bạc Nhà nước khu vực VII'],
    ],
    ['Hội Nông dân VN phát động.', ['Hội Nông dân VN', 'Hội Nông dân Việt Nam']],
    [
      'Đảng ủy các cơ quan Đảng tỉnh Lai Châu báo cáo.',
      ['Đảng ủy các cơ quan Đảng tỉnh Lai Châu', 'Đảng ủy các cơ quan Đảng tỉnh Lai Châu'],
    ],
    [
      'Ban QLDA công trình giao thông tỉnh Hà Nam',
      [
        'Ban QLDA công trình giao thông tỉnh Hà Nam',
        'Ban Quản lý dự án công trình giao thông tỉnh Hà Nam',
      ],
    ],
  ]);
});
