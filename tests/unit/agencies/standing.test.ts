import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** The one body of a text as it stands on a day. */
function bodyOn(text: string, today: string) {
  const [agency] = extract({ text }, { today }).agencies;
  return agency;
}

describe('a body through the reforms', () => {
  test.each([
    [
      'Sở TT&TT tỉnh Bắc Kạn',
      'merged',
      '2025-02-28',
      [
        'Sở Khoa học và Công nghệ tỉnh Thái Nguyên',
        'Sở Văn hóa, Thể thao và Du lịch tỉnh Thái Nguyên',
      ],
      '45/2025/NĐ-CP',
    ],
    ['Bộ KH&ĐT', 'merged', '2025-02-28', ['Bộ Tài chính'], '176/2025/QH15'],
    [
      'UBND tỉnh Bình Dương',
      'merged',
      '2025-06-30',
      ['Ủy ban nhân dân thành phố Hồ Chí Minh'],
      '202/2025/QH15',
    ],
    [
      'Tỉnh ủy Bình Dương',
      'merged',
      '2025-06-30',
      ['Thành ủy Thành phố Hồ Chí Minh'],
      '202/2025/QH15',
    ],
    [
      'UBND tỉnh Đồng Nai',
      'merged',
      '2026-04-29',
      ['Ủy ban nhân dân thành phố Đồng Nai'],
      '30/2026/QH16',
    ],
    ['Tỉnh ủy Quảng Ninh', 'merged', '2026-08-31', ['Thành ủy Quảng Ninh'], '36/2026/QH16'],
    [
      'Sở Tài chính tỉnh Bắc Giang',
      'merged',
      '2025-06-30',
      ['Sở Tài chính thành phố Bắc Ninh'],
      '202/2025/QH15',
    ],
    [
      'UBND huyện Lý Sơn',
      'merged',
      '2025-06-30',
      ['Ủy ban nhân dân đặc khu Lý Sơn'],
      '203/2025/QH15',
    ],
    ['UBND huyện Bình Sơn', 'dissolved', '2025-06-30', [], '203/2025/QH15'],
    ['Huyện ủy Mường Nhé', 'dissolved', '2025-06-30', [], '203/2025/QH15'],
    [
      'Ban Tuyên giáo Tỉnh ủy Hà Giang',
      'merged',
      '2025-02-02',
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy Tuyên Quang'],
      '121-KL/TW',
    ],
    [
      'Ban Kinh tế Trung ương',
      'merged',
      '2025-02-02',
      ['Ban Chính sách, chiến lược Trung ương'],
      '121-KL/TW',
    ],
    [
      'Ủy ban Tư pháp của Quốc hội',
      'merged',
      '2025-02-18',
      ['Ủy ban Pháp luật và Tư pháp của Quốc hội'],
      '62/2025/QH15',
    ],
    ['UBND tỉnh Quảng Trị', 'active', null, [], null],
    ['Sở Y tế tỉnh Cà Mau', 'active', null, [], null],
    ['Bộ Công an', 'active', null, [], null],
    ['UBND xã Tịnh Khê', 'active', null, [], null],
    [
      'UBND xã An Sinh, tỉnh Quảng Ninh',
      'merged',
      '2025-06-30',
      ['Ủy ban nhân dân phường An Sinh'],
      '1679/NQ-UBTVQH15',
    ],
    [
      'Đảng ủy thị trấn Lao Bảo',
      'merged',
      '2025-06-30',
      ['Đảng ủy xã Lao Bảo'],
      '1680/NQ-UBTVQH15',
    ],
    ['Công an phường 12, quận Gò Vấp', 'unknown', null, [], null],
    // Named alike in several provinces, or in no list: left open.
    ['UBND xã Tân Phú', 'unknown', null, [], null],
    ['UBND xã Chưa Từng Có', 'unknown', null, [], null],
    ['Ngày 03/5/2026, UBND xã Tân Phú', 'active', null, [], null],
    // Of units that only their kind tells: those of districts and townships ended all.
    ['UBND huyện', 'dissolved', '2025-06-30', [], '203/2025/QH15'],
    ['Phòng Nội vụ huyện', 'dissolved', '2025-06-30', [], '203/2025/QH15'],
    ['UBND thị trấn', 'dissolved', '2025-06-30', [], null],
    ['UBND xã', 'active', null, [], null],
  ] as const)('%s is %s', (text, status, validTo, successors, number) => {
    const body = bodyOn(`${text} báo cáo.`, '2026-11-22');
    expect({ ...body, number: body?.reform?.number ?? null }).toMatchObject({
      status,
      validTo,
      successors,
      number,
    });
  });

  test.each([
    ['Sở TT&TT tỉnh Bắc Kạn', '2024-12-31', 'active'],
    ['Sở TT&TT tỉnh Bắc Kạn', '2025-03-01', 'merged'],
    ['UBND tỉnh Bắc Ninh', '2026-09-19', 'active'],
    ['UBND tỉnh Bắc Ninh', '2026-09-20', 'merged'],
    ['UBND huyện Lý Sơn', '2025-06-30', 'active'],
    ['UBND huyện Lý Sơn', '2025-07-01', 'merged'],
  ])('%s on %s is %s', (text, day, status) => {
    expect(bodyOn(`${text} báo cáo.`, day)?.status).toBe(status);
  });

  test('its standing on the report’s own day stands beside that of today', () => {
    const text = 'Ngày 15/3/2024, Bộ TT&TT ban hành kế hoạch.';
    expect(bodyOn(text, '2026-11-22')).toMatchObject({
      status: 'merged',
      statusAtReport: 'active',
    });
  });
});

describe('what stood for a body, step by step', () => {
  const rows: [text: string, steps: [date: string, successor: string, act: string][]][] = [
    ['Bộ TN&MT', [['2025-03-01', 'Bộ Nông nghiệp và Môi trường', '176/2025/QH15']]],
    [
      'Bộ Thủy sản',
      [
        ['2007-08-08', 'Bộ Nông nghiệp và Phát triển nông thôn', '01/2007/QH12'],
        ['2025-03-01', 'Bộ Nông nghiệp và Môi trường', '176/2025/QH15'],
      ],
    ],
    [
      'Sở GTVT tỉnh Bình Phước',
      [
        ['2025-03-01', 'Sở Xây dựng tỉnh Bình Phước', '45/2025/NĐ-CP'],
        ['2025-07-01', 'Sở Xây dựng tỉnh Đồng Nai', '202/2025/QH15'],
        ['2026-04-30', 'Sở Xây dựng thành phố Đồng Nai', '30/2026/QH16'],
      ],
    ],
    [
      'UBND tỉnh Bắc Giang',
      [
        ['2025-07-01', 'Ủy ban nhân dân tỉnh Bắc Ninh', '202/2025/QH15'],
        ['2026-09-20', 'Ủy ban nhân dân thành phố Bắc Ninh', '39/2026/QH16'],
      ],
    ],
    // The place ended before the kind.
    [
      'Sở GTVT tỉnh Thừa Thiên Huế',
      [
        ['2025-01-01', 'Sở Giao thông vận tải thành phố Huế', '175/2024/QH15'],
        ['2025-03-01', 'Sở Xây dựng thành phố Huế', '45/2025/NĐ-CP'],
      ],
    ],
    ['UBND huyện Lý Sơn', [['2025-07-01', 'Ủy ban nhân dân đặc khu Lý Sơn', '203/2025/QH15']]],
    ['UBND huyện Bình Sơn', [['2025-07-01', '', '203/2025/QH15']]],
    ['Bộ Công an', []],
  ];
  test.each(rows)('%s', (text, steps) => {
    const body = bodyOn(`${text} báo cáo.`, '2026-11-22');
    const told = body?.succession.map(({ date, successors, reform }) => [
      date,
      successors.join(', '),
      reform?.number,
    ]);
    expect(told).toEqual(steps);
    expect(body?.successors).toEqual(body?.succession.at(-1)?.successors ?? []);
    expect(body?.reform).toEqual(body?.succession[0]?.reform ?? null);
  });

  test('ends with the day that is asked for', () => {
    const body = bodyOn('Sở GTVT tỉnh Bình Phước báo cáo.', '2025-12-31');
    expect(body?.succession).toHaveLength(2);
    expect(bodyOn('Bộ TN&MT báo cáo.', '2025-02-28')?.succession).toEqual([]);
  });
});

describe('the note on a reorganised body', () => {
  test('names what stands for it, since when, and by which document', () => {
    const { findings } = extract(
      { text: 'Sở KH&ĐT tỉnh Hà Nam tham mưu.' },
      { today: '2026-11-22' },
    );
    expect(findings).toMatchObject([
      {
        code: 'reorganised-agency',
        severity: 'info',
        message:
          'Sở Kế hoạch và Đầu tư tỉnh Hà Nam nay là Sở Tài chính tỉnh Ninh Bình (từ 01/7/2025, theo Nghị quyết số 202/2025/QH15); trước đó là Sở Tài chính tỉnh Hà Nam (01/3/2025, Nghị định số 45/2025/NĐ-CP).',
        evidence: [{ quote: 'Sở KH&ĐT tỉnh Hà Nam' }],
      },
    ]);
  });

  test('says plainly where nothing stands for it, in both languages', () => {
    const text = 'UBND huyện Châu Thành báo cáo.';
    const messages = (['vi', 'en'] as const).map(
      (language) => extract({ text }, { today: '2026-11-22', language }).findings[0]?.message,
    );
    expect(messages).toEqual([
      'Ủy ban nhân dân huyện Châu Thành đã kết thúc hoạt động (từ 01/7/2025, theo Nghị quyết số 203/2025/QH15).',
      'Ủy ban nhân dân huyện Châu Thành has ceased to exist (since 1 July 2025, by Nghị quyết số 203/2025/QH15).',
    ]);
  });

  test('names the communes that the place of a district went into', () => {
    const text = 'UBND huyện Bình Sơn báo cáo.';
    const messages = (['vi', 'en'] as const).map(
      (language) => extract({ text }, { today: '2026-11-22', language }).findings[0]?.message,
    );
    expect(messages).toEqual([
      'Ủy ban nhân dân huyện Bình Sơn đã kết thúc hoạt động (từ 01/7/2025, theo Nghị quyết số 203/2025/QH15); địa bàn nay thuộc xã Bình Sơn, xã Vạn Tường, xã Bình Minh, xã Bình Chương, xã Đông Sơn.',
      'Ủy ban nhân dân huyện Bình Sơn has ceased to exist (since 1 July 2025, by Nghị quyết số 203/2025/QH15); its area is now in xã Bình Sơn, xã Vạn Tường, xã Bình Minh, xã Bình Chương, xã Đông Sơn.',
    ]);
  });

  test('is left out where no day is given', () => {
    expect(extract({ text: 'Bộ TT&TT hướng dẫn.' }).findings).toEqual([]);
  });
});

describe('roles, by where a body stands', () => {
  const text = `UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: 12/BC-STC
Hà Giang, ngày 10 tháng 4 năm 2023
BÁO CÁO
Kết quả thu ngân sách quý I năm 2023
Kính gửi: Bộ Tài chính
Thực hiện Quyết định số 1506/QĐ-TTg ngày 02/12/2022 của Thủ tướng Chính phủ, Sở Tài chính báo cáo.
Cục Thuế tỉnh phối hợp tốt.
Nơi nhận:
- Như trên;
- Sở Nội vụ;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Ngọc Hà`;

  test.each([
    ['Sở Tài chính tỉnh Hà Giang', ['issuer', 'signer', 'mentioned']],
    ['Bộ Tài chính', ['addressee']],
    ['Thủ tướng Chính phủ', ['document-issuer']],
    ['Cục Thuế tỉnh Hà Giang', ['mentioned']],
    ['Sở Nội vụ tỉnh Hà Giang', ['recipient']],
  ])('%s', (name, roles) => {
    const agency = extract({ text }).agencies.find((one) => one.name === name);
    expect(agency?.roles).toEqual(roles);
  });
});

describe('the portal', () => {
  test.each([
    ['https://stc.daknong.gov.vn/tin', 'Sở Tài chính tỉnh Đắk Nông'],
    ['https://tunghia.quangngai.gov.vn/a', 'Ủy ban nhân dân huyện Tư Nghĩa'],
    ['https://www.hanoi.gov.vn/', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['https://mic.gov.vn/x', 'Bộ Thông tin và Truyền thông'],
    ['https://abc.laocai.gov.vn/x', null],
  ])('%s is run by %s', (url, agency) => {
    const { portal } = extract({ text: 'Tin.', url }).source;
    expect(portal).toEqual({ host: new URL(url).hostname, agency });
  });

  test('a host that the gazetteer does not know is no portal', () => {
    expect(extract({ text: 'Tin.', url: 'https://example.com/' }).source.portal).toBeNull();
  });
});
