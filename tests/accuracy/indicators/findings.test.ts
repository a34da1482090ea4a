import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

const CODES = new Set([
  'arithmetic-verified',
  'arithmetic-mismatch',
  'sum-mismatch',
  'total-mismatch',
  'indicator-conflict',
]);

/** A text and the findings on its figures: "code: arithmetic or values". */
type Row = readonly [text: string, ...findings: string[]];

const table: Record<string, readonly Row[]> = {
  'a percentage of something else': [
    ['Kết nối 9/15 cơ sở dữ liệu quốc gia; 100% cán bộ được cấp chữ ký số.'],
    ['Có 11/20 xã đạt chuẩn, 95% hộ dùng nước sạch.'],
    ['Khởi công 8/10 dự án, đạt 60% vốn.'],
    ['Có 15/20 xã đạt chuẩn, chiếm 12% tổng số xã toàn tỉnh.'],
    ['Có 500 doanh nghiệp, trong đó 50 doanh nghiệp FDI, chiếm 40% vốn đầu tư.'],
  ],
  'a pair and its percentage agree': [
    [
      'Số người tham gia đạt 2.566/2.175 người, đạt 118% kế hoạch.',
      'arithmetic-verified: 2.566 / 2.175 ≈ 118 %',
    ],
    [
      'Có 15.432/15.501 thí sinh đỗ tốt nghiệp, đạt 99,55%.',
      'arithmetic-verified: 15.432 / 15.501 ≈ 99,55 %',
    ],
    ['Có 7/10 xã đạt chuẩn (70%).', 'arithmetic-verified: 7 / 10 ≈ 70 %'],
    [
      'Thu ngân sách đạt 5,6 tỷ đồng/12 tỷ đồng, đạt 46,67% dự toán.',
      'arithmetic-verified: 5,6 / 12 ≈ 46,67 %',
    ],
    // 2/3 is 66.67: rounded up, or cut off.
    ['Có 2/3 xã hoàn thành, đạt 66,7%.', 'arithmetic-verified: 2 / 3 ≈ 66,7 %'],
    ['Có 2/3 xã hoàn thành, đạt 66,6%.', 'arithmetic-verified: 2 / 3 ≈ 66,6 %'],
    ['Có 2/3 xã hoàn thành, đạt 67%.', 'arithmetic-verified: 2 / 3 ≈ 67 %'],
  ],
  'a pair and its percentage do not agree': [
    [
      'Số người tham gia đạt 2.566/2.175 người, đạt 130% kế hoạch.',
      'arithmetic-mismatch: 2.566 / 2.175 = 117,98 %',
    ],
    ['Có 15/20 xã hoàn thành, đạt 85%.', 'arithmetic-mismatch: 15 / 20 = 75 %'],
  ],
  'a percentage of something else raises nothing': [
    ['Có 15/20 xã hoàn thành, bằng 107% kế hoạch.'],
    ['Có 15/20 xã hoàn thành, tăng 5% so với cùng kỳ.'],
    ['Có 15/20 xã hoàn thành. Tỷ lệ hộ nghèo là 3,2%.'],
    ['Thu ngân sách đạt 751 tỷ đồng, đạt 32% dự toán, tăng 12% so với cùng kỳ.'],
    ['Toàn tỉnh có 100 xã, 85% số xã có chợ.'],
  ],
  'a part and its share': [
    [
      'Đã giải quyết 1.797 hồ sơ, trong đó 1.785 hồ sơ đúng hạn, chiếm 99,3%.',
      'arithmetic-verified: 1.785 / 1.797 ≈ 99,3 %',
    ],
    [
      'Đã giải quyết 1.797 hồ sơ, trong đó 1.785 hồ sơ đúng hạn, chiếm 89,3%.',
      'arithmetic-mismatch: 1.785 / 1.797 = 99,33 %',
    ],
    [
      'Toàn tỉnh có 318 trường học. Có 96 trường đạt chuẩn, chiếm 30,2% tổng số trường học.',
      'arithmetic-verified: 96 / 318 ≈ 30,2 %',
    ],
    ['Đã giải quyết 1.797 hồ sơ; 12 hồ sơ quá hạn, chiếm 0,5% tổng số hồ sơ cả năm.'],
  ],
  'a change and its percentage': [
    [
      'Xảy ra 98 vụ, giảm 12 vụ (10,9%) so với cùng kỳ.',
      'arithmetic-verified: 12 / (98 + 12) ≈ 10,9 %',
    ],
    [
      'Xảy ra 120 vụ, tăng 20 vụ (20%) so với cùng kỳ.',
      'arithmetic-verified: 20 / (120 − 20) ≈ 20 %',
    ],
    [
      'Xảy ra 98 vụ, giảm 12 vụ (15%) so với cùng kỳ.',
      'arithmetic-mismatch: 12 / (98 + 12) = 10,91 %',
    ],
    [
      'Toàn tỉnh có 54 vụ cháy, tăng 9 vụ (35%) so với cùng kỳ.',
      'arithmetic-mismatch: 9 / (54 − 9) = 20 %',
    ],
    // Taken of the new count, of a population, of something said between.
    ['Toàn tỉnh có 45 vụ cháy, giảm 12 vụ (26,7%) so với cùng kỳ.'],
    ['Toàn xã còn 45 hộ nghèo, giảm 12 hộ (2,1%) so với cùng kỳ.'],
    ['Xảy ra 98 vụ; khởi tố 45 bị can, giảm 12 vụ (15%) so với cùng kỳ.'],
    ['Xảy ra 98 vụ, giảm 12 vụ (đạt 15% kế hoạch).'],
  ],
  'a share of a whole that is named by its deed': [
    [
      'Ban Thường vụ đã kỷ luật 160 đảng viên; trong đó có 40 cấp ủy viên, chiếm 15,5% tổng số đảng viên bị kỷ luật.',
      'arithmetic-mismatch: 40 / 160 = 25 %',
    ],
    [
      'Các cấp thi hành kỷ luật 160 đảng viên, bằng 62,5% so với cùng kỳ; trong đó có 40 cấp ủy viên, chiếm 25% tổng số đảng viên bị kỷ luật.',
      'arithmetic-verified: 40 / 160 ≈ 25 %',
    ],
    [
      'Toàn huyện kết nạp 120 đảng viên, trong đó 30 đoàn viên, chiếm 20% tổng số đảng viên mới kết nạp.',
      'arithmetic-mismatch: 30 / 120 = 25 %',
    ],
    // The whole may be wider than what was told.
    ['Toàn tỉnh kết nạp 160 đảng viên, trong đó 40 nữ, chiếm 2,5% tổng số đảng viên toàn tỉnh.'],
    ['Huyện kỷ luật 160 đảng viên; có 40 cấp ủy viên, chiếm 2% tổng số cấp ủy viên bị kỷ luật.'],
    [
      'Huyện kỷ luật 160 đảng viên; trong đó có 40 cấp ủy viên, chiếm 2% tổng số đảng viên bị xóa tên.',
    ],
  ],
  'a result against the plan told right before': [
    [
      'Xã cấp nước sạch cho 1.200/1.500 hộ, đạt 90% kế hoạch.',
      'arithmetic-mismatch: 1.200 / 1.500 = 80 %',
    ],
    ['Có 15/20 xã nộp báo cáo, đạt 110% kế hoạch.'],
    [
      'Kế hoạch năm là 240 hộ, thực hiện 180 hộ, đạt 85% kế hoạch.',
      'arithmetic-mismatch: 180 / 240 = 75 %',
    ],
    [
      'Kế hoạch năm là 240 hộ, thực hiện 180 hộ, đạt 75% kế hoạch.',
      'arithmetic-verified: 180 / 240 ≈ 75 %',
    ],
    ['Kế hoạch năm là 240 hộ, thực hiện 180 hộ, đạt 85% kế hoạch tỉnh giao.'],
    ['Kế hoạch năm là 240 hộ; thực hiện 180 hộ, đạt 85% kế hoạch.'],
    ['Kế hoạch năm là khoảng 240 hộ, thực hiện 180 hộ, đạt 85% kế hoạch.'],
  ],
  'parts of an amount': [
    [
      'Tổng kinh phí 1.250 triệu đồng, gồm ngân sách tỉnh 800 triệu đồng và ngân sách huyện 350 triệu đồng.',
      'sum-mismatch: 800 triệu đồng + 350 triệu đồng = 1.150 triệu đồng',
    ],
    [
      'Tổng vốn 2,5 tỷ đồng, gồm ngân sách tỉnh 1.800 triệu đồng và ngân sách huyện 700 triệu đồng.',
      'arithmetic-verified: 1.800 triệu đồng + 700 triệu đồng = 2,5 tỷ đồng',
    ],
    [
      'Tổng vốn 1.250 triệu đồng (tỉnh 800 triệu đồng, huyện 650 triệu đồng).',
      'sum-mismatch: 800 triệu đồng + 650 triệu đồng = 1.450 triệu đồng',
    ],
    ['Tổng vốn 12,5 tỷ đồng, gồm 8,3 tỷ đồng ngân sách và 3,1 tỷ đồng khác, còn lại là vốn vay.'],
    ['Tổng vốn 12,5 tỷ đồng, trong đó ngân sách tỉnh 8,3 tỷ đồng và ngân sách huyện 2,2 tỷ đồng.'],
  ],
  'parts named before their amounts': [
    [
      'Tổng vốn năm 2024 là 900 tỷ đồng, gồm vốn trong nước và vốn nước ngoài. Trong đó, vốn trong nước 610 tỷ đồng và vốn nước ngoài là 210 tỷ đồng.',
      'sum-mismatch: 610 tỷ đồng + 210 tỷ đồng = 820 tỷ đồng',
    ],
    [
      'Tổng vốn là 900 tỷ đồng, bao gồm vốn tỉnh, vốn huyện và vốn xã; trong đó vốn tỉnh 500 tỷ đồng, vốn huyện 300 tỷ đồng, vốn xã 100 tỷ đồng.',
      'arithmetic-verified: 500 tỷ đồng + 300 tỷ đồng + 100 tỷ đồng = 900 tỷ đồng',
    ],
    // Some of the parts, parts of another name.
    [
      'Tổng vốn là 900 tỷ đồng, bao gồm vốn tỉnh, vốn huyện và vốn xã. Trong đó, vốn tỉnh 500 tỷ đồng, vốn huyện 300 tỷ đồng.',
    ],
    [
      'Tổng vốn là 900 tỷ đồng, bao gồm vốn tỉnh và vốn huyện. Trong đó, đã giải ngân 500 tỷ đồng, tạm ứng 100 tỷ đồng.',
    ],
    [
      'Tổng vốn là 900 tỷ đồng, bao gồm vốn tỉnh và vốn huyện. Đến nay, vốn tỉnh đã giải ngân 500 tỷ đồng và vốn huyện 100 tỷ đồng.',
    ],
  ],
  'parts and their sum': [
    [
      'Có 181 hợp tác xã, bao gồm 137 HTX nông nghiệp và 44 HTX phi nông nghiệp.',
      'arithmetic-verified: 137 + 44 = 181',
    ],
    [
      'Có 181 hợp tác xã, bao gồm 130 HTX nông nghiệp và 44 HTX phi nông nghiệp.',
      'sum-mismatch: 130 + 44 = 174',
    ],
    [
      'Kỷ luật 12 đảng viên (khiển trách 07, cảnh cáo 04, khai trừ 01).',
      'arithmetic-verified: 7 + 4 + 1 = 12',
    ],
    [
      'Kỷ luật 10 đảng viên (khiển trách 07, cảnh cáo 04, khai trừ 01).',
      'sum-mismatch: 7 + 4 + 1 = 12',
    ],
    [
      'Có 300 hồ sơ (mới 200 hồ sơ, kỳ trước 100 hồ sơ, quá hạn 5 hồ sơ).',
      'arithmetic-verified: 200 + 100 = 300',
    ],
    ['Có 30 đơn vị, gồm 10 đơn vị sự nghiệp và 15 đơn vị hành chính, còn lại là hội.'],
    ['Tổng vốn 100 tỷ đồng (vốn tỉnh 60 tỷ đồng; vốn huyện 30 tỷ đồng, đã giải ngân 50 tỷ đồng).'],
    // Some of the whole, and amounts as people round them.
    ['Có 181 hợp tác xã, trong đó 50 HTX nông nghiệp và 44 HTX thủy sản.'],
    ['Kỷ luật 15 đảng viên (khiển trách 07, cảnh cáo 04).'],
    ['Tổng vốn 12,5 tỷ đồng, gồm 8,3 tỷ đồng ngân sách và 4,3 tỷ đồng xã hội hóa.'],
    ['Kế hoạch gồm 13 kết quả đầu ra và 14 hoạt động.'],
    ['Toàn tỉnh có 12 huyện, gồm 120 xã và 15 phường.'],
  ],
  'ranks and how many there were': [
    ['Năm 2023, Chỉ số PCI đứng thứ 3/61 tỉnh, thành phố.', 'total-mismatch: 61'],
    ['Năm 2026, Chỉ số PCI đứng thứ 3/63 tỉnh, thành phố.', 'total-mismatch: 63'],
    ['Năm 2023, Chỉ số PCI đứng thứ 3/63 tỉnh, thành phố.'],
    ['Năm 2025, Chỉ số PCI đứng thứ 3/63 tỉnh, thành phố.'],
    ['Năm 2025, tăng trưởng đứng thứ 4/34 tỉnh, thành phố.'],
    ['Năm 2007, Chỉ số PCI đứng thứ 3/64 tỉnh, thành phố.'],
    ['Năm 2023, tỉnh đứng thứ 3/14 tỉnh trong vùng.'],
    ['Năm 2023, Việt Nam xếp thứ 50/194 quốc gia.'],
    ['Chỉ số PCI đứng thứ 3/61 tỉnh, thành phố.'],
  ],
  'one thing with two figures': [
    [
      'Năm 2023 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nNăm 2023 tổng thu ngân sách trên địa bàn đạt 1.350 tỷ đồng.',
      'indicator-conflict: 1.250 tỷ đồng; 1.350 tỷ đồng',
    ],
    // Words carried over from another sentence, figures far apart.
    [
      'Năm 2023 có 9.876 người hưởng trợ cấp thất nghiệp với số tiền 156,7 tỷ đồng. Mức lương tăng 5,8%, tiền 160 tỷ đồng.',
    ],
    [
      'Năm 2023 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nNăm 2023 tổng thu ngân sách trên địa bàn đạt 12 tỷ đồng.',
    ],
    // What every project has of its own.
    [
      'Năm 2025 khởi công 15 dự án với tổng mức đầu tư 2.345 tỷ đồng.\nNăm 2025 hoàn thành 3 dự án, tổng mức đầu tư 1.200 tỷ đồng.',
    ],
    // Another year, rounding, another place, an estimate.
    [
      'Năm 2022 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nNăm 2023 tổng thu ngân sách trên địa bàn đạt 1.350 tỷ đồng.',
    ],
    [
      'Năm 2023 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nNăm 2023 tổng thu ngân sách trên địa bàn đạt 1.249,8 tỷ đồng.',
    ],
    [
      'Tại huyện Mỹ Hào, năm 2023 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nTại huyện Yên Mỹ, năm 2023 tổng thu ngân sách trên địa bàn đạt 1.350 tỷ đồng.',
    ],
    [
      'Năm 2023 tổng thu ngân sách trên địa bàn đạt 1.250 tỷ đồng.\nNăm 2023 tổng thu ngân sách trên địa bàn đạt gần 1.300 tỷ đồng.',
    ],
  ],
};

function findingsOf(text: string): string[] {
  return extract({ text })
    .findings.filter(({ code }) => CODES.has(code))
    .map(({ code, data }) => `${code}: ${data.arithmetic ?? data.values ?? data.stated}`);
}

for (const [rule, rows] of Object.entries(table)) {
  describe(rule, () => {
    for (const [text, ...findings] of rows) {
      test(text, () => expect(findingsOf(text)).toEqual(findings));
    }
  });
}
