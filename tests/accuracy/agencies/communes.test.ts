import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { checkSentences } from './sentences.ts';

describe('a commune that ended never names the bodies that follow', () => {
  checkSentences([
    [
      'UBND xã Sơn Tịnh họp. Xã Sơn Tịnh được nhập từ xã Tịnh Hà, Tịnh Bình (cũ). HĐND xã giám sát 4 cuộc.',
      ['UBND xã Sơn Tịnh', 'Ủy ban nhân dân xã Sơn Tịnh'],
      ['HĐND xã', 'Hội đồng nhân dân xã Sơn Tịnh'],
    ],
    [
      'Phường Cam Ranh hình thành trên cơ sở sáp nhập phường Cam Phú, phường Cam Lộc. Đảng ủy phường có 52 chi bộ.',
      ['Đảng ủy phường', 'Đảng ủy phường Cam Ranh'],
    ],
    [
      'Xã Tam Mỹ trước đây gồm xã Tam Mỹ Đông và xã Tam Trà. UBND xã thu ngân sách 31 tỷ đồng.',
      ['UBND xã', 'Ủy ban nhân dân xã Tam Mỹ'],
    ],
    [
      'Sau khi hợp nhất các xã Bình Hải, Bình Hòa thành xã Vạn Tường, UBND xã bố trí 64 công chức.',
      ['UBND xã', 'Ủy ban nhân dân xã Vạn Tường'],
    ],
    [
      'Xã Núi Thành nhập toàn bộ thị trấn Núi Thành và một phần xã Tam Quang. Công an xã xử lý 12 vụ.',
      ['Công an xã', 'Công an xã Núi Thành'],
    ],
    [
      'Trạm đặt ở xã Bình Trung cũ, nay thuộc xã Thăng Bình. UBND xã đã sửa trạm.',
      ['UBND xã', 'Ủy ban nhân dân xã Thăng Bình'],
    ],
    [
      'UBND xã Việt An (sáp nhập từ xã Bình Sơn, Thăng Phước) ra quân. MTTQ xã vận động 210 triệu đồng.',
      ['UBND xã Việt An', 'Ủy ban nhân dân xã Việt An'],
      ['MTTQ xã', 'Mặt trận Tổ quốc Việt Nam xã Việt An'],
    ],
    [
      'Sáp nhập xã Trà Thủy vào xã Trà Giang. UBND xã đã họp.',
      ['UBND xã', 'Ủy ban nhân dân xã Trà Giang'],
    ],
    [
      'Sắp xếp toàn bộ diện tích, dân số của xã Trà Thủy và xã Trà Hiệp thành xã mới có tên gọi là xã Trà Bồng. UBND xã bố trí trụ sở.',
      ['UBND xã', 'Ủy ban nhân dân xã Trà Bồng'],
    ],
    [
      'Sau sáp nhập xã Trà Liên có 21 thôn. UBND xã giao 3 tổ công tác.',
      ['UBND xã', 'Ủy ban nhân dân xã Trà Liên'],
    ],
  ]);
});

describe('of several communes named alike none gives its name', () => {
  checkSentences([
    [
      'Đoàn làm việc với UBND xã Nghĩa Hành và UBND xã Phước Giang. UBND xã kiến nghị 6 việc.',
      ['UBND xã Nghĩa Hành', 'Ủy ban nhân dân xã Nghĩa Hành'],
      ['UBND xã Phước Giang', 'Ủy ban nhân dân xã Phước Giang'],
      ['UBND xã', 'Ủy ban nhân dân xã'],
    ],
    [
      'Đảng ủy phường Trà Câu, Đảng ủy phường Sa Huỳnh báo cáo. Đảng ủy phường đề xuất 2 việc.',
      ['Đảng ủy phường Trà Câu', 'Đảng ủy phường Trà Câu'],
      ['Đảng ủy phường Sa Huỳnh', 'Đảng ủy phường Sa Huỳnh'],
      ['Đảng ủy phường', 'Đảng ủy phường'],
    ],
    [
      'UBND xã Ba Tơ trồng 40 ha. UBND xã Ba Vinh trồng 25 ha, trong đó UBND xã hỗ trợ giống.',
      ['UBND xã Ba Tơ', 'Ủy ban nhân dân xã Ba Tơ'],
      ['UBND xã Ba Vinh', 'Ủy ban nhân dân xã Ba Vinh'],
      ['UBND xã', 'Ủy ban nhân dân xã Ba Vinh'],
    ],
    [
      'Lũ chia cắt các xã Đặng Thùy Trâm, Ba Động. UBND xã Ba Xa di dời 30 hộ; UBND xã cấp 2 tấn gạo.',
      ['UBND xã Ba Xa', 'Ủy ban nhân dân xã Ba Xa'],
      ['UBND xã', 'Ủy ban nhân dân xã Ba Xa'],
    ],
  ]);
});

describe('bodies before the first naming are of the one commune of the page', () => {
  checkSentences([
    [
      'Dự lễ có Bí thư Đảng ủy xã, Chủ tịch UBND xã.\nNăm 2026, HĐND xã Mỏ Cày thông qua 9 nghị quyết.',
      ['Đảng ủy xã', 'Đảng ủy xã Mỏ Cày'],
      ['UBND xã', 'Ủy ban nhân dân xã Mỏ Cày'],
      ['HĐND xã Mỏ Cày', 'Hội đồng nhân dân xã Mỏ Cày'],
    ],
    [
      'Công an phường tuần tra 40 lượt.\nĐến nay phường Phú Khương có 18 tổ tự quản.',
      ['Công an phường', 'Công an phường Phú Khương'],
    ],
    [
      'Xã Ba Tri họp dân\nUBND xã tiếp 40 lượt người. Trước đó, UBND xã Tân Thủy cũng tiếp dân.',
      ['UBND xã', 'Ủy ban nhân dân xã Ba Tri'],
      ['UBND xã Tân Thủy', 'Ủy ban nhân dân xã Tân Thủy'],
    ],
  ]);
});

describe('the portal of a commune tells its bodies', () => {
  checkSentences(
    [
      [
        'Ngày 04/3/2026, Đảng ủy, UBND xã gặp mặt 35 hộ.',
        ['Đảng ủy', 'Đảng ủy xã Đường An'],
        ['UBND xã', 'Ủy ban nhân dân xã Đường An'],
      ],
      [
        'Ngày 04/3/2026, Chủ tịch HĐND xã tiếp xúc cử tri.',
        ['HĐND xã', 'Hội đồng nhân dân xã Đường An'],
      ],
    ],
    { url: 'https://duongan.haiphong.gov.vn/tin/1' },
  );
  const portalOf = (text: string, url: string) => extract({ text, url }).source.portal?.agency;
  test.each([
    [
      'Ngày 02/9/2025, UBND xã họp.',
      'https://tanphu.dongnai.gov.vn/a',
      'Ủy ban nhân dân xã Tân Phú',
    ],
    [
      'Ngày 02/9/2020, UBND huyện họp.',
      'https://tanphu.dongnai.gov.vn/a',
      'Ủy ban nhân dân huyện Tân Phú',
    ],
    ['UBND huyện họp.', 'https://tanphu.dongnai.gov.vn/a', 'Ủy ban nhân dân huyện Tân Phú'],
    ['Ngày 02/9/2025, họp.', 'https://binhloc.dongnai.gov.vn/a', 'Ủy ban nhân dân phường Bình Lộc'],
    [
      'Ngày 02/9/2025, họp.',
      'https://phuongbinhloc.dongnai.gov.vn/a',
      'Ủy ban nhân dân phường Bình Lộc',
    ],
    ['Ngày 02/9/2025, họp.', 'https://khongdau.dongnai.gov.vn/a', null],
    [
      'Ngày 16/10/2023, Đảng ủy họp.',
      'https://quangphu.thuathienhue.gov.vn/a',
      'Ủy ban nhân dân xã Quảng Phú',
    ],
  ])('%s %s', (text, url, agency) => {
    expect(portalOf(text, url)).toBe(agency);
  });
  test('a name is spelled as the page spells it', () => {
    const { agencies } = extract({
      text: 'HĐND XÃ EA H’LEO\nNgày 05/12/2025, UBND xã Ea H’Leo báo cáo; Đảng ủy xã chỉ đạo.',
      url: 'https://eahleo.daklak.gov.vn/tin/2',
    });
    expect(agencies.map(({ name }) => name)).toEqual([
      'Hội đồng nhân dân xã Ea H’Leo',
      'Ủy ban nhân dân xã Ea H’Leo',
      'Đảng ủy xã Ea H’Leo',
    ]);
  });
});

describe('names that begin like another word are names', () => {
  checkSentences([
    ['Đảng ủy xã Hội Thịnh họp.', ['Đảng ủy xã Hội Thịnh', 'Đảng ủy xã Hội Thịnh']],
    ['UBND XÃ ĐOÀN ĐÀO báo cáo.', ['UBND XÃ ĐOÀN ĐÀO', 'Ủy ban nhân dân xã Đoàn Đào']],
    ['Tỉnh Đoàn Lào Cai ra quân.', ['Tỉnh Đoàn Lào Cai', 'Tỉnh đoàn Lào Cai']],
    ['KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI VÀ XÃ HỘI SỐ'],
  ]);
});

describe('names that hold a hyphen are whole', () => {
  checkSentences([
    [
      'UBND phường Cam Ly - Đà Lạt thu 96 tỷ đồng.',
      ['UBND phường Cam Ly - Đà Lạt', 'Ủy ban nhân dân phường Cam Ly - Đà Lạt'],
    ],
    [
      'Công an xã Chân Mây - Lăng Cô bắt 2 vụ.',
      ['Công an xã Chân Mây - Lăng Cô', 'Công an xã Chân Mây - Lăng Cô'],
    ],
    [
      'UBND phường Văn Miếu - Quốc Tử Giám báo cáo.',
      ['UBND phường Văn Miếu - Quốc Tử Giám', 'Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám'],
    ],
    [
      'UBND phường Kim Long - Huế Ngày nay đưa tin.',
      ['UBND phường Kim Long', 'Ủy ban nhân dân phường Kim Long'],
    ],
  ]);
});

describe('offices of communes since 2025 are no dissolved offices of districts', () => {
  test.each([
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường Long Hưng trả 40 hồ sơ.'],
    ['Phòng Kinh tế hạ tầng và đô thị phường Long Hưng trả 40 hồ sơ.'],
    ['Phòng Kinh tế - Hạ tầng - Đô thị phường Long Hưng trả 40 hồ sơ.'],
    ['Phòng Văn hóa - Xã hội xã Kiên Hải trả 40 hồ sơ.'],
    ['Phòng Kinh tế xã Long Hải trả 40 hồ sơ.'],
    ['Trung tâm Phục vụ hành chính công xã Long Hải trả 40 hồ sơ.'],
    ['Văn phòng HĐND và UBND xã Long Hải trả 40 hồ sơ.'],
    ['Ban Chỉ huy Quân sự xã Long Hải huấn luyện 60 dân quân.'],
  ])('%s', (text) => {
    const { agencies, findings } = extract({ text }, { today: '2026-11-22' });
    expect(agencies.map(({ level, status }) => [level, status])).not.toContain('dissolved');
    expect(agencies.map(({ level }) => level)).toEqual(['commune']);
    expect(agencies[0]?.status).not.toBe('dissolved');
    expect(findings).toEqual([]);
  });
});
