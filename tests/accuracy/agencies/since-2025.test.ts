import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { checkSentences } from './sentences.ts';

describe('Party committees since 2025 keep their own names', () => {
  checkSentences([
    [
      'Đảng ủy UBND tỉnh Gia Lai giao ban. Bí thư Đảng ủy, Chủ tịch UBND tỉnh kết luận.',
      ['Đảng ủy UBND tỉnh Gia Lai', 'Đảng ủy Ủy ban nhân dân tỉnh Gia Lai'],
      ['Đảng ủy', 'Đảng ủy Ủy ban nhân dân tỉnh Gia Lai'],
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Gia Lai'],
    ],
    [
      'Đảng bộ UBND thành phố Cần Thơ có 62 tổ chức đảng.',
      ['Đảng bộ UBND thành phố Cần Thơ', 'Đảng bộ Ủy ban nhân dân thành phố Cần Thơ'],
    ],
    [
      'Ban Thường vụ Đảng ủy UBND tỉnh Gia Lai họp. Văn phòng Đảng ủy tổng hợp.',
      [
        'Ban Thường vụ Đảng ủy UBND tỉnh Gia Lai',
        'Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh Gia Lai',
      ],
      ['Văn phòng Đảng ủy', 'Văn phòng Đảng ủy Ủy ban nhân dân tỉnh Gia Lai'],
    ],
    [
      'Đảng ủy CCQ Đảng tỉnh Lào Cai kết nạp 45 đảng viên.',
      ['Đảng ủy CCQ Đảng tỉnh Lào Cai', 'Đảng ủy các cơ quan Đảng tỉnh Lào Cai'],
    ],
    [
      'Đảng bộ các cơ quan (CCQ) Đảng tỉnh Lào Cai tổng kết. Ban Chấp hành Đảng bộ bầu bổ sung 2 ủy viên.',
      ['Đảng bộ các cơ quan (CCQ) Đảng tỉnh Lào Cai', 'Đảng bộ các cơ quan Đảng tỉnh Lào Cai'],
      ['Ban Chấp hành Đảng bộ', 'Ban Chấp hành Đảng bộ các cơ quan Đảng tỉnh Lào Cai'],
    ],
    [
      'Đảng ủy MTTQ, các đoàn thể tỉnh Lào Cai dự hội nghị.',
      [
        'Đảng ủy MTTQ, các đoàn thể tỉnh Lào Cai',
        'Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh Lào Cai',
      ],
    ],
    [
      'Đảng ủy Chính phủ, Đảng ủy Quốc hội phối hợp; Đảng bộ Chính phủ có 51 đảng bộ.',
      ['Đảng ủy Chính phủ', 'Đảng ủy Chính phủ'],
      ['Đảng ủy Quốc hội', 'Đảng ủy Quốc hội'],
      ['Đảng bộ Chính phủ', 'Đảng bộ Chính phủ'],
    ],
    [
      'Đảng ủy Công an tỉnh Lào Cai, Đảng ủy Quân sự tỉnh Lào Cai báo cáo.',
      ['Đảng ủy Công an tỉnh Lào Cai', 'Đảng ủy Công an tỉnh Lào Cai'],
      ['Đảng ủy Quân sự tỉnh Lào Cai', 'Đảng ủy Quân sự tỉnh Lào Cai'],
    ],
    [
      'Đảng bộ Quân sự tỉnh Lào Cai, Đảng bộ Sở Nội vụ tỉnh Lào Cai đại hội.',
      ['Đảng bộ Quân sự tỉnh Lào Cai', 'Đảng bộ Quân sự tỉnh Lào Cai'],
      ['Đảng bộ Sở Nội vụ tỉnh Lào Cai', 'Đảng bộ Sở Nội vụ tỉnh Lào Cai'],
    ],
    [
      'Đại hội Đảng bộ các cơ quan Đảng Trung ương bầu 35 ủy viên.',
      ['Đảng bộ các cơ quan Đảng Trung ương', 'Đảng bộ các cơ quan Đảng Trung ương'],
    ],
    ['Đảng ủy Bộ Y tế quán triệt nghị quyết.', ['Đảng ủy Bộ Y tế', 'Đảng ủy Bộ Y tế']],
    [
      'Ban Xây dựng Đảng thẩm định 12 hồ sơ, trình Đảng ủy xã Mường Bo.',
      ['Ban Xây dựng Đảng', 'Ban Xây dựng Đảng xã Mường Bo'],
      ['Đảng ủy xã Mường Bo', 'Đảng ủy xã Mường Bo'],
    ],
    [
      'Bí thư Đảng ủy, Chủ tịch HĐND xã Mường Bo dự. Thường trực Đảng ủy; Ban Thường vụ; Ban Chấp hành Đảng ủy họp.',
      ['Đảng ủy', 'Đảng ủy xã Mường Bo'],
      ['HĐND xã Mường Bo', 'Hội đồng nhân dân xã Mường Bo'],
      ['Thường trực Đảng ủy', 'Thường trực Đảng ủy xã Mường Bo'],
      ['Ban Thường vụ', 'Ban Thường vụ Đảng ủy xã Mường Bo'],
      ['Ban Chấp hành Đảng ủy', 'Ban Chấp hành Đảng ủy xã Mường Bo'],
    ],
  ]);
});

describe('a double post is one, and speaks for the body behind it', () => {
  const documentsOf = (text: string) => {
    const { documents, findings } = extract({ text }, { today: '2026-11-22' });
    return {
      issuer: documents[0]?.issuer,
      quote: documents[0]?.mentions[0]?.quote,
      codes: findings.map(({ code }) => code).filter((code) => code === 'issuer-mismatch'),
    };
  };
  test.each([
    [
      'Căn cứ Thông tư số 05/2023/TT-VPCP ngày 11/7/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ về mẫu biểu;',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    ],
    [
      'Theo Thông tư số 02/2021/TT-UBDT ngày 09/12/2021 của Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc hướng dẫn rà soát.',
      'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
    ],
  ])('%s', (text, issuer) => {
    const read = documentsOf(text);
    expect(read.issuer).toBe(issuer);
    expect(read.quote?.endsWith(issuer)).toBe(true);
    expect(read.codes).toEqual([]);
  });
});

describe('names that end, and names that go on', () => {
  checkSentences([
    [
      'Theo Ban Chỉ đạo cải cách hành chính và Bộ Nội vụ, có 34 tỉnh tham gia.',
      ['Ban Chỉ đạo cải cách hành chính', 'Ban Chỉ đạo cải cách hành chính'],
      ['Bộ Nội vụ', 'Bộ Nội vụ'],
    ],
    [
      'Tổ giúp việc Ban Chỉ đạo Đề án 06 và Sở Tư pháp tỉnh Lào Cai họp.',
      ['Ban Chỉ đạo Đề án 06', 'Ban Chỉ đạo Đề án 06'],
      ['Sở Tư pháp tỉnh Lào Cai', 'Sở Tư pháp tỉnh Lào Cai'],
    ],
    ['Ban Chỉ đạo đã họp 4 phiên.'],
    ['Ban Chỉ đạo họp bàn giải pháp.'],
    [
      'Ban Chỉ đạo 35 tỉnh Lào Cai, BCĐ 389 tỉnh ra quân.',
      ['Ban Chỉ đạo 35 tỉnh Lào Cai', 'Ban Chỉ đạo 35 tỉnh Lào Cai'],
      ['BCĐ 389 tỉnh', 'Ban Chỉ đạo 389 tỉnh Lào Cai'],
    ],
    [
      'Phòng Tổng hợp - Dân nguyện Văn phòng Tỉnh ủy Lào Cai tiếp 40 lượt.',
      [
        'Phòng Tổng hợp - Dân nguyện Văn phòng Tỉnh ủy Lào Cai',
        'Phòng Tổng hợp - Dân nguyện Văn phòng Tỉnh ủy Lào Cai',
      ],
    ],
    [
      'Tòa án nhân dân khu vực 2 - Lào Cai xét xử 64 vụ; VKSND khu vực 2 - Lào Cai kiểm sát 40 vụ.',
      ['Tòa án nhân dân khu vực 2 - Lào Cai', 'Tòa án nhân dân khu vực 2 - Lào Cai'],
      ['VKSND khu vực 2 - Lào Cai', 'Viện kiểm sát nhân dân khu vực 2 - Lào Cai'],
    ],
    [
      'Tòa án nhân dân khu vực 2 - nơi xét xử 64 vụ - nghỉ lễ.',
      ['Tòa án nhân dân khu vực 2', 'Tòa án nhân dân khu vực 2'],
    ],
    [
      'Cục Chuyển đổi số - Cơ yếu hướng dẫn 34 tỉnh.',
      ['Cục Chuyển đổi số - Cơ yếu', 'Cục Chuyển đổi số - Cơ yếu'],
    ],
    ['Kinh tế số và xã hội số tăng; 12 xã viên góp vốn, tỉnh lộ 156 đã thông.'],
  ]);
});

describe('groups are no body', () => {
  checkSentences([
    ['Dự có Bí thư Đảng ủy, Chủ tịch HĐND, Chủ tịch UBND các xã, phường.'],
    ['Hội đồng 12 xã họp; UBND 63 tỉnh báo cáo.'],
    ['Mời Chủ tịch HĐND và Chủ tịch UBND 12 xã dự.'],
    [
      'Chủ tịch HĐND, Chủ tịch UBND tỉnh Lào Cai dự.',
      ['HĐND', 'Hội đồng nhân dân tỉnh Lào Cai'],
      ['UBND tỉnh Lào Cai', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ],
  ]);
});

describe('short names that the page defines', () => {
  checkSentences([
    [
      'Hội đồng Thẩm định giá đất tỉnh Lào Cai (sau đây gọi tắt là Hội đồng thẩm định) họp. Hội đồng thẩm định giao Sở Tài chính.',
      ['Hội đồng Thẩm định giá đất tỉnh Lào Cai', 'Hội đồng Thẩm định giá đất tỉnh Lào Cai'],
      ['Hội đồng thẩm định', 'Hội đồng Thẩm định giá đất tỉnh Lào Cai'],
      ['Hội đồng thẩm định', 'Hội đồng Thẩm định giá đất tỉnh Lào Cai'],
      ['Sở Tài chính', 'Sở Tài chính tỉnh Lào Cai'],
    ],
    [
      'Trung tâm Phục vụ hành chính công tỉnh Lào Cai (TTPVHCC) tiếp dân. Giám đốc TTPVHCC báo cáo.',
      [
        'Trung tâm Phục vụ hành chính công tỉnh Lào Cai',
        'Trung tâm Phục vụ hành chính công tỉnh Lào Cai',
      ],
      ['TTPVHCC', 'Trung tâm Phục vụ hành chính công tỉnh Lào Cai'],
      ['TTPVHCC', 'Trung tâm Phục vụ hành chính công tỉnh Lào Cai'],
    ],
    [
      'Ban Quản lý rừng phòng hộ (BQLRPH) huyện Bảo Yên giữ 900 ha. Năm 2024, BQLRPH trồng 40 ha.',
      [
        'Ban Quản lý rừng phòng hộ (BQLRPH) huyện Bảo Yên',
        'Ban Quản lý rừng phòng hộ huyện Bảo Yên',
      ],
      ['BQLRPH', 'Ban Quản lý rừng phòng hộ huyện Bảo Yên'],
    ],
    [
      'Sở Tài chính tỉnh Lào Cai (gọi chung là “Bên A”) chi trả. Sở Y tế (đơn vị chủ trì) nhận.',
      ['Sở Tài chính tỉnh Lào Cai', 'Sở Tài chính tỉnh Lào Cai'],
      ['Bên A', 'Sở Tài chính tỉnh Lào Cai'],
      ['Sở Y tế', 'Sở Y tế tỉnh Lào Cai'],
    ],
  ]);
});

describe('bodies of before 2002, whole', () => {
  checkSentences([
    [
      'Ban Vật giá Chính phủ và Tổng cục Địa chính thống nhất.',
      ['Ban Vật giá Chính phủ', 'Ban Vật giá Chính phủ'],
      ['Tổng cục Địa chính', 'Tổng cục Địa chính'],
    ],
    [
      'Hội đồng Bộ trưởng giao Ủy ban Kế hoạch Nhà nước và Bộ Lâm nghiệp.',
      ['Hội đồng Bộ trưởng', 'Hội đồng Bộ trưởng'],
      ['Ủy ban Kế hoạch Nhà nước', 'Ủy ban Kế hoạch Nhà nước'],
      ['Bộ Lâm nghiệp', 'Bộ Lâm nghiệp'],
    ],
    [
      'Các Bộ: Thương mại, Khoa học, Công nghệ và Môi trường, Xây dựng; Thanh tra Nhà nước báo cáo.',
      ['Thương mại', 'Bộ Thương mại'],
      ['Khoa học, Công nghệ và Môi trường', 'Bộ Khoa học, Công nghệ và Môi trường'],
      ['Xây dựng', 'Bộ Xây dựng'],
      ['Thanh tra Nhà nước', 'Thanh tra Nhà nước'],
    ],
  ]);
  test('what took them over stands with the act of that step; no day is made up', () => {
    const read = (text: string) => extract({ text }, { today: '2026-11-22' }).agencies[0];
    expect(read('Ban Vật giá Chính phủ báo cáo.')).toMatchObject({
      status: 'merged',
      successors: ['Bộ Tài chính'],
      reform: { number: '02/2002/QH11' },
    });
    expect(
      read('Tổng cục Bưu điện báo cáo.')?.succession.map(({ successors }) => successors),
    ).toEqual([
      ['Bộ Bưu chính, Viễn thông'],
      ['Bộ Thông tin và Truyền thông'],
      ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Công an'],
    ]);
    expect(read('Bộ Lâm nghiệp báo cáo.')).toMatchObject({ status: 'unknown', validTo: null });
  });
});

describe('units of the armed forces', () => {
  checkSentences([
    [
      'Bộ Tư lệnh Quân khu 2, Sư đoàn 316 và Bộ CHQS tỉnh Lào Cai huấn luyện.',
      ['Bộ Tư lệnh Quân khu 2', 'Bộ Tư lệnh Quân khu 2'],
      ['Sư đoàn 316', 'Sư đoàn 316'],
      ['Bộ CHQS tỉnh Lào Cai', 'Bộ Chỉ huy Quân sự tỉnh Lào Cai'],
    ],
    [
      'Vùng 4 Hải quân và Bộ Tư lệnh Vùng Cảnh sát biển 3 cứu nạn.',
      ['Vùng 4 Hải quân', 'Vùng 4 Hải quân'],
      ['Bộ Tư lệnh Vùng Cảnh sát biển 3', 'Bộ Tư lệnh Vùng Cảnh sát biển 3'],
    ],
    ['Đồn Biên phòng Bản Lầu bắt 3 vụ.', ['Đồn Biên phòng Bản Lầu', 'Đồn Biên phòng Bản Lầu']],
    ['Vùng 3 của dự án gồm 12 xã; trung đoàn đã về.'],
  ]);
});

describe('abbreviations inside a name are written out', () => {
  checkSentences([
    [
      'Ban Chỉ huy PCTT&TKCN tỉnh Lào Cai trực 24 giờ.',
      [
        'Ban Chỉ huy PCTT&TKCN tỉnh Lào Cai',
        'Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Lào Cai',
      ],
    ],
    [
      'Ban Chỉ đạo CCHC tỉnh Lào Cai họp.',
      ['Ban Chỉ đạo CCHC tỉnh Lào Cai', 'Ban Chỉ đạo Cải cách hành chính tỉnh Lào Cai'],
    ],
    [
      'Ban ATGT tỉnh Lào Cai kiểm tra.',
      ['Ban ATGT tỉnh Lào Cai', 'Ban An toàn giao thông tỉnh Lào Cai'],
    ],
    [
      'Ban Quản lý dự án ĐTXD huyện Bảo Yên báo cáo.',
      ['Ban Quản lý dự án ĐTXD huyện Bảo Yên', 'Ban Quản lý dự án đầu tư xây dựng huyện Bảo Yên'],
    ],
  ]);
});

describe('letters of a symbol are no body', () => {
  checkSentences([
    [
      'UBND tỉnh Lào Cai có Công điện số 05/CĐ.UBND ngày 12/8/2016.',
      ['UBND tỉnh Lào Cai', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ],
    ['Theo Quyết định số 1204/QĐ.UBND ngày 12/8/2001, xã có 4 thôn.'],
    ['Thực hiện Công văn số 88/CV.HĐND ngày 02/4/2003, xã báo cáo.'],
  ]);
});
