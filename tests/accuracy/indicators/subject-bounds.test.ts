import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'a verb is told whole': [
    ['Công an xã phát hiện 34 vụ đánh bạc.', '34 vụ | 34 | vụ | level | #vụ đánh bạc'],
    [
      'Lực lượng chức năng đã phát hiện 12 vụ, 18 đối tượng.',
      '12 vụ | 12 | vụ | level | #vụ',
      '18 đối tượng | 18 | đối tượng | level | #đối tượng',
    ],
    [
      'Toàn huyện trồng đậu tương 320 ha, lạc 145 ha.',
      '320 ha | 320 | ha | level | #trồng đậu tương',
      '145 ha | 145 | ha | level | #lạc',
    ],
    ['Trong tuần xuất hiện 3 ổ dịch.', '3 ổ dịch | 3 | ổ dịch | level | #xuất hiện ổ dịch'],
  ],
  'that it rose or fell is not what is measured': [
    [
      'Số vụ cháy đã giảm rõ rệt, giảm 12,5% so với cùng kỳ.',
      '12,5% | 12.5 | % | change | #Số vụ cháy',
    ],
    [
      'Kim ngạch xuất khẩu tăng mạnh, đạt 45 triệu USD.',
      '45 triệu USD | 45000000 | usd | level | #Kim ngạch xuất khẩu',
    ],
    [
      'Lượng khách năm 2024 tăng nhanh so với năm 2023, ước đạt 215 nghìn lượt.',
      '215 nghìn lượt | 215000 | lượt | level | #Lượng khách',
    ],
    [
      'Giá trị sản xuất giảm nhẹ, còn 1.250 tỷ đồng.',
      '1.250 tỷ đồng | 1250000000000 | đồng | level | #Giá trị sản xuất',
    ],
  ],
  'a word that begins as a measure and is none': [
    [
      'Chi bộ Trường Mầm non có 18 đảng viên.',
      '18 đảng viên | 18 | đảng viên | level | #đảng viên',
    ],
    [
      'Chi hội Nông dân thôn Đoài vận động được 12 triệu đồng.',
      '12 triệu đồng | 12000000 | đồng | level | #Chi hội Nông dân thôn Đoài vận động',
    ],
    [
      'Vụ Đông Xuân gieo trồng 4.520 ha, vụ Hè Thu gieo trồng 3.180 ha.',
      '4.520 ha | 4520 | ha | level | #Vụ Đông Xuân gieo trồng',
      '3.180 ha | 3180 | ha | level | #vụ Hè Thu gieo trồng',
    ],
    [
      'Chi thường xuyên đạt 512 tỷ đồng.',
      '512 tỷ đồng | 512000000000 | đồng | level | #Chi thường xuyên',
    ],
  ],
  'who has a count by the first syllable of the unit': [
    [
      'Đảng bộ xã kết nạp được 12 đảng viên mới.',
      '12 đảng viên | 12 | đảng viên | level | #đảng viên mới',
    ],
    [
      'Đảng bộ huyện có 45 đảng bộ cơ sở.',
      '45 đảng bộ cơ sở | 45 | đảng bộ cơ sở | level | #đảng bộ cơ sở',
    ],
    [
      'Tổ chức đảng trong doanh nghiệp có 12 tổ chức.',
      '12 tổ chức | 12 | tổ chức | level | #Tổ chức đảng trong doanh nghiệp',
    ],
    ['Hộ nghèo toàn xã còn 45 hộ.', '45 hộ | 45 | hộ | level | #Hộ nghèo toàn xã'],
  ],
  'a pair is counted as a count': [
    [
      'Thanh tra huyện đã kiểm tra 15/20 đơn vị.',
      '15/20 đơn vị | 15/20 | đơn vị | level | #kiểm tra đơn vị',
    ],
    [
      'Công an tỉnh điều tra, làm rõ 45/48 vụ.',
      '45/48 vụ | 45/48 | vụ | level | #Công an tỉnh điều tra, làm rõ',
    ],
    ['Có 12/15 xã đạt chuẩn.', '12/15 xã | 12/15 | xã | level | #xã đạt chuẩn'],
    [
      'Toàn tỉnh giải quyết 1.250/1.300 hồ sơ đất đai.',
      '1.250/1.300 hồ sơ | 1250/1300 | hồ sơ | level | #hồ sơ đất đai',
    ],
  ],
  'a comma within a name': [
    [
      'Bắt giữ 15 vụ tàng trữ, mua bán trái phép chất ma túy.',
      '15 vụ | 15 | vụ | level | #vụ tàng trữ, mua bán trái phép chất ma túy',
    ],
    [
      'Mở 12 lớp tập huấn khoa học, kỹ thuật cho 480 nông dân.',
      '12 lớp tập huấn khoa học | 12 | lớp tập huấn khoa học | level | #lớp tập huấn khoa học, kỹ thuật',
      '480 nông dân | 480 | nông dân | level | #nông dân',
    ],
    [
      'Phát hiện 12 đối tượng vi phạm, phạm tội về môi trường.',
      '12 đối tượng | 12 | đối tượng | level | #đối tượng vi phạm, phạm tội về môi trường',
    ],
    [
      'Toàn tỉnh có 24 cơ sở khám, chữa bệnh.',
      '24 cơ sở | 24 | cơ sở | level | #cơ sở khám, chữa bệnh',
    ],
    [
      'Xử lý 18 vụ buôn lậu, gian lận thương mại.',
      '18 vụ | 18 | vụ | level | #vụ buôn lậu, gian lận thương mại',
    ],
    [
      'Công tác phòng, chống dịch được cấp 4,5 tỷ đồng.',
      '4,5 tỷ đồng | 4500000000 | đồng | level | #Công tác phòng, chống dịch được cấp',
    ],
    [
      'Thuế xuất khẩu, nhập khẩu đạt 125 tỷ đồng.',
      '125 tỷ đồng | 125000000000 | đồng | level | #Thuế xuất khẩu, nhập khẩu',
    ],
  ],
  'goods of one sector': [
    [
      'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước tăng 4,5%.',
      '4,5% | 4.5 | % | change | #Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước',
    ],
    ['Sản xuất sắt, thép, gang tăng 12%.', '12% | 12 | % | change | #Sản xuất sắt, thép, gang'],
    ['Ngành chăn nuôi ổn định, thủy sản tăng 3%.', '3% | 3 | % | change | #thủy sản'],
  ],
  'the measure of what was named before it': [
    [
      'Xã Tân Lập là xã vùng cao biên giới đặc biệt khó khăn với tổng dân số 4.520 người.',
      '4.520 người | 4520 | người | level | #tổng dân số',
    ],
    [
      'Huyện đã quy hoạch các khu chăn nuôi tập trung với quy mô 45 ha.',
      '45 ha | 45 | ha | level | #quy mô',
    ],
    [
      'Theo số liệu sơ bộ của Cục Hải quan tổng kim ngạch xuất khẩu quý I đạt 125 triệu USD.',
      '125 triệu USD | 125000000 | usd | level | #tổng kim ngạch xuất khẩu',
    ],
  ],
  'what leads to a value says nothing of it': [
    [
      'Diện tích rừng trồng mới năm 2024 sơ bộ đạt 512 ha.',
      '512 ha | 512 | ha | level | #Diện tích rừng trồng mới',
    ],
    [
      'Dự ước chỉ số sản xuất công nghiệp tháng 5 tăng 2,4%.',
      '2,4% | 2.4 | % | change | #chỉ số sản xuất công nghiệp',
    ],
    [
      'Sản lượng muối đạt 12 nghìn tấn tương đương cùng kỳ.',
      '12 nghìn tấn | 12000 | tấn | level | #Sản lượng muối',
    ],
    [
      'Qua 5 năm, số vụ phạm pháp hình sự giảm 15%.',
      '15% | 15 | % | change | #số vụ phạm pháp hình sự',
    ],
  ],
  'the noun of one count up to the next': [
    [
      'Tổ chức 45 lớp quán triệt nghị quyết, chỉ thị của Đảng cho 5.200 học viên.',
      '45 lớp | 45 | lớp | level | #lớp quán triệt nghị quyết, chỉ thị của Đảng',
      '5.200 học viên | 5200 | học viên | level | #học viên',
    ],
    [
      'Tổ chức 24 buổi tư vấn pháp luật; trợ giúp pháp lý cho 145 người.',
      '24 buổi | 24 | buổi | level | #buổi tư vấn pháp luật',
      '145 người | 145 | người | level | #trợ giúp pháp lý',
    ],
    [
      'Nhân dịp này, Ban Chấp hành Huyện đoàn tặng giấy khen cho 12 tập thể.',
      '12 tập thể | 12 | tập thể | level | #tặng giấy khen',
    ],
  ],
  'two changes, each in a bracket': [
    [
      'Số lượng giảm ở đàn trâu (giảm 4,2%) và đàn bò (giảm 3,1%).',
      '4,2% | 4.2 | % | change | #Số lượng giảm ở đàn trâu',
      '3,1% | 3.1 | % | change | #đàn bò',
    ],
    [
      'Tăng cao nhất là dệt may (tăng 12%), da giày (tăng 8,5%).',
      '12% | 12 | % | change | #Tăng cao nhất là dệt may',
      '8,5% | 8.5 | % | change | #da giày',
    ],
  ],
  'places of a list with no whole': [
    [
      'Các ca mắc ghi nhận tại: Đồng Tháp (24 ca), Cà Mau (11 ca), Vĩnh Long (5 ca).',
      '24 ca | 24 | ca | level | #ca Đồng Tháp',
      '11 ca | 11 | ca | level | #ca Cà Mau',
      '5 ca | 5 | ca | level | #ca Vĩnh Long',
    ],
  ],
};

for (const [rule, cases] of Object.entries(table)) {
  describe(rule, () => {
    for (const one of cases) {
      test(one[0], () => expectCase(one));
    }
  });
}
