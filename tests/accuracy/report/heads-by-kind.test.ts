import { describe, expect, test } from 'vitest';
import type { Report } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

const check = (rows: readonly (readonly [text: string, expected: Partial<Report>])[]) =>
  test.each(rows)('%j', (text, expected) => {
    expect(extract({ text }).report).toMatchObject(expected);
  });

const ARTICLES =
  'Căn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;\nĐiều 1. Ban hành kèm theo văn bản này bảng giá mới áp dụng thống nhất trong cả nước.';

describe('acts whose title names number, day and issuer', () => {
  check([
    [
      `QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 17/2003/QĐ-BXD\nNGÀY 09 THÁNG 7 NĂM 2003 VỀ VIỆC BAN HÀNH ĐỊNH MỨC\n${ARTICLES}`,
      {
        kind: 'quyet-dinh',
        number: '17/2003/QĐ-BXD',
        date: '2003-07-09',
        title: 'VỀ VIỆC BAN HÀNH ĐỊNH MỨC',
        issuer: 'Bộ Xây dựng',
      },
    ],
    [
      `NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 39/1999/NĐ-CP NGÀY 08 THÁNG 6 NĂM 1999 VỀ QUẢN LÝ CHỢ\nCHÍNH PHỦ\n${ARTICLES}`,
      {
        number: '39/1999/NĐ-CP',
        date: '1999-06-08',
        title: 'VỀ QUẢN LÝ CHỢ',
        issuer: 'Chính phủ',
      },
    ],
    [
      `THÔNG TƯ\nCỦA BỘ TÀI CHÍNH SỐ 23/2000/TT-BTC NGÀY 21 THÁNG 3 NĂM 2000 HƯỚNG DẪN THU LỆ PHÍ\n${ARTICLES}`,
      { number: '23/2000/TT-BTC', date: '2000-03-21', title: 'HƯỚNG DẪN THU LỆ PHÍ' },
    ],
    [
      'CHỈ THỊ\nSỐ 08/2001/CT-TTg NGÀY 12 THÁNG 5 NĂM 2001 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TĂNG CƯỜNG PHÒNG CHÁY RỪNG TRONG MÙA KHÔ\nTrong những năm gần đây, cháy rừng xảy ra ở nhiều nơi. Thủ tướng Chính phủ chỉ thị:',
      {
        kind: 'chi-thi',
        number: '08/2001/CT-TTg',
        date: '2001-05-12',
        title: 'VỀ TĂNG CƯỜNG PHÒNG CHÁY RỪNG TRONG MÙA KHÔ',
        issuer: 'Thủ tướng Chính phủ',
      },
    ],
  ]);
});

describe('what enacts is no title', () => {
  check([
    [
      `KIỂM TOÁN NHÀ NƯỚC\nSố: 41/QĐ-KTNN\nHà Nội, ngày 11 tháng 01 năm 2022\nQUYẾT ĐỊNH\nBAN HÀNH QUY TRÌNH LƯU TRỮ CỦA\nKIỂM TOÁN NHÀ NƯỚC\nTỔNG KIỂM TOÁN NHÀ NƯỚC\n${ARTICLES}`,
      { title: 'BAN HÀNH QUY TRÌNH LƯU TRỮ CỦA KIỂM TOÁN NHÀ NƯỚC' },
    ],
    [
      `BỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN\nSố: 220/QĐ-TCHQ\nHà Nội, ngày 03 tháng 02 năm 2020\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ TIẾP CÔNG DÂN\nTỔNG CỤC TRƯỞNG TỔNG CỤC HẢI QUAN\n${ARTICLES}`,
      { title: 'BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN' },
    ],
    [
      `NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nSố: 15/QĐ-NHNN\nHà Nội, ngày 06 tháng 01 năm 2021\nQUYẾT ĐỊNH\nVỀ MỨC LÃI SUẤT ƯU ĐÃI\nTHỐNG ĐỐC NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n${ARTICLES}`,
      { title: 'VỀ MỨC LÃI SUẤT ƯU ĐÃI' },
    ],
    [
      `HỘI ĐỒNG BỘ TRƯỞNG\nSố: 58-HĐBT\nHà Nội, ngày 21 tháng 3 năm 1990\nQUYẾT ĐỊNH\nVỀ CHÍNH SÁCH KHOÁN RỪNG\nHỘI ĐỒNG BỘ TRƯỞNG\n${ARTICLES}`,
      { title: 'VỀ CHÍNH SÁCH KHOÁN RỪNG', issuer: 'Hội đồng Bộ trưởng' },
    ],
    [
      `QUỐC HỘI\nLuật số: 11/1999/QH10\nBỘ LUẬT\nHÀNG HẢI\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh của Bộ luật này là các quan hệ phát sinh từ hoạt động hàng hải.`,
      { kind: 'van-ban-khac', title: 'HÀNG HẢI' },
    ],
  ]);
});

describe('types of documents at the head', () => {
  const head = (type: string) =>
    `UBND TỈNH LÀO CAI\nSố: 12/UBND-TH\nLào Cai, ngày 05 tháng 3 năm 2024\n${type}\nVề công tác phòng chống rét cho gia súc\nThực hiện chỉ đạo của cấp trên, các huyện đã rà soát 1.240 hộ chăn nuôi và hỗ trợ kịp thời.`;
  test.each([
    ['BÁO CÁO', 'bao-cao'],
    ['KẾ HOẠCH', 'ke-hoach'],
    ['QUYẾT ĐỊNH', 'quyet-dinh'],
    ['CHỈ THỊ', 'chi-thi'],
    ['NGHỊ QUYẾT', 'nghi-quyet'],
    ['THÔNG BÁO', 'thong-bao'],
    ['TỜ TRÌNH', 'to-trinh'],
    ['PHÁP LỆNH', 'van-ban-khac'],
    ['BỘ LUẬT', 'van-ban-khac'],
    ['THUYẾT MINH', 'van-ban-khac'],
    ['BẢN THUYẾT MINH', 'van-ban-khac'],
    ['ĐIỀU LỆ', 'van-ban-khac'],
    ['QUY TRÌNH', 'van-ban-khac'],
    ['NỘI QUY', 'van-ban-khac'],
    ['CÔNG ĐIỆN', 'van-ban-khac'],
    ['SẮC LỆNH', 'van-ban-khac'],
  ])('%s', (type, kind) => {
    expect(extract({ text: head(type) }).report).toMatchObject({
      kind,
      title: 'Về công tác phòng chống rét cho gia súc',
    });
  });
});

describe('documents without their head', () => {
  const PARTS =
    'I. KẾT QUẢ\nToàn xã gieo trồng 412 ha lúa, đạt 103% kế hoạch; thu ngân sách 6,4 tỷ đồng.\nII. NHIỆM VỤ\nTiếp tục thu hoạch.';
  check([
    [
      `Báo cáo tình hình sản xuất vụ xuân năm 2024\n${PARTS}`,
      { kind: 'bao-cao', title: 'Tình hình sản xuất vụ xuân năm 2024' },
    ],
    [
      `Kế hoạch phòng chống hạn năm 2024\n${PARTS}`,
      { kind: 'ke-hoach', title: 'Phòng chống hạn năm 2024' },
    ],
    [
      `Báo cáo tình hình sản xuất vụ xuân năm 2024\nI – Trồng trọt\nToàn xã gieo trồng 412 ha lúa, đạt 103% kế hoạch; thu ngân sách 6,4 tỷ đồng.`,
      { kind: 'bao-cao' },
    ],
    [
      `Báo cáo tình hình sản xuất vụ xuân tại kỳ họp\nSáng 12/4/2024, UBND xã trình HĐND xã báo cáo về sản xuất vụ xuân.\n${PARTS}`,
      { kind: 'tin-bai', title: 'Báo cáo tình hình sản xuất vụ xuân tại kỳ họp' },
    ],
    [
      `Thông báo tuyển dụng công chức xã\nNgày 12/4/2024, UBND huyện ra thông báo tuyển 14 công chức.\n1. Vị trí tuyển\n${PARTS}`,
      { kind: 'tin-bai' },
    ],
  ]);
});

describe('recipients and signer in two columns', () => {
  const act = (foot: string) =>
    `UBND HUYỆN LỘC BÌNH\nSố: 77/QĐ-UBND\nLộc Bình, ngày 06 tháng 6 năm 2023\nQUYẾT ĐỊNH\nThành lập Tổ công tác chống hạn\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ công tác chống hạn gồm 9 thành viên.\nNơi nhận:\n${foot}`;
  const signer = { name: 'Hoàng Văn Lộc', position: 'Chủ tịch' };
  check([
    [
      act('- Như Điều 1;\n- Phòng Nội vụ;\nCHỦ TỊCH\nHoàng Văn Lộc\n- UBND các xã;\n- Lưu: VT.'),
      {
        signer: { ...signer, onBehalfOf: null },
        recipients: ['Như Điều 1;', 'Phòng Nội vụ;', 'UBND các xã;', 'Lưu: VT.'],
      },
    ],
    [
      act('- Như Điều 1;\nCHỦ TỊCH\n- Lưu: VT.\nHoàng Văn Lộc'),
      { signer: { ...signer, onBehalfOf: null }, recipients: ['Như Điều 1;', 'Lưu: VT.'] },
    ],
    [
      act('- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nHoàng Văn Lộc'),
      { signer: { ...signer, onBehalfOf: null }, recipients: ['Như Điều 1;', 'Lưu: VT.'] },
    ],
  ]);
});

describe('titles that stand elsewhere', () => {
  check([
    [
      `Quyết định 45/QĐ-UBND năm 2023 về phê duyệt quy trình nội bộ lĩnh vực thú y\nỦY BAN NHÂN DÂN\nSố: 45/QĐ-UBND\nCao Bằng, ngày 12 tháng 01 năm 2023\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n${ARTICLES}`,
      { kind: 'quyet-dinh', title: 'về phê duyệt quy trình nội bộ lĩnh vực thú y' },
    ],
    [
      `Thứ Năm, 14/11/2024 -\nXã Tân Minh thu ngân sách vượt dự toán\nSáng nay, xã Tân Minh họp đánh giá thu ngân sách; tổng thu đạt 8,2 tỷ đồng, bằng 112% dự toán giao.`,
      { kind: 'tin-bai', title: 'Xã Tân Minh thu ngân sách vượt dự toán' },
    ],
  ]);
});

describe('why a page is a report is true', () => {
  const reasons = (text: string) => extract({ text }).report.reasons;
  test.each([
    'Xã thực hiện Điều 4, Điều 9, khoản 2 và Chương III của quy định do cấp trên ban hành.',
    'Đại hội lần thứ 12 khóa 8 được tổ chức theo mô hình chính quyền địa phương 2 cấp.',
    'Năm 2023, 2024 và 2025 xã đều hoàn thành nhiệm vụ được giao.',
  ])('no figures: %s', (sentence) => {
    expect(reasons(`Xã Tân Minh họp\n${sentence}\n${sentence}`)).not.toContain('states-figures');
  });

  test.each([
    'Thu ngân sách đạt 8,2 tỷ đồng, bằng 112% dự toán được Hội đồng nhân dân xã giao từ đầu năm.',
  ])('figures: %s', (sentence) => {
    expect(reasons(`Xã Tân Minh họp\n${sentence}\n${sentence}`)).toContain('states-figures');
  });

  test('a head in bars is no table of data', () => {
    const text = `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 30/QĐ-UBND | Hải Phòng, ngày 09 tháng 10 năm 2018 |\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\n${ARTICLES}`;
    expect(reasons(text)).not.toContain('data-tables');
  });
});
