import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

const DEPARTMENT = `UBND TỈNH HÀ GIANG
SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN
Số: 415/BC-SNNPTNT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Giang, ngày 20 tháng 6 năm 2022
BÁO CÁO
Kết quả sản xuất vụ Đông Xuân 2021 - 2022`;

describe('on the page of a department, bare names are its province’s', () => {
  checkSentences(
    [
      ['UBND tỉnh đã ban hành chỉ thị.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Hà Giang']],
      [
        'Tỉnh ủy, HĐND tỉnh quan tâm.',
        ['Tỉnh ủy', 'Tỉnh ủy Hà Giang'],
        ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh Hà Giang'],
      ],
      ['Sở Tài chính cấp kinh phí.', ['Sở Tài chính', 'Sở Tài chính tỉnh Hà Giang']],
      [
        'Văn phòng Sở tổng hợp.',
        ['Văn phòng Sở', 'Văn phòng Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang'],
      ],
      [
        'Đảng ủy lãnh đạo toàn diện.',
        ['Đảng ủy', 'Đảng ủy Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang'],
      ],
      [
        'Thanh tra Sở xử lý 12 vụ.',
        ['Thanh tra Sở', 'Thanh tra Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang'],
      ],
      [
        'Bộ Nông nghiệp và PTNT hỗ trợ giống.',
        ['Bộ Nông nghiệp và PTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
      ],
      ['Hội Nông dân tỉnh ký kết.', ['Hội Nông dân tỉnh', 'Hội Nông dân tỉnh Hà Giang']],
      [
        'UBND huyện Mèo Vạc hỗ trợ. Sau đó UBND huyện kiểm tra.',
        ['UBND huyện Mèo Vạc', 'Ủy ban nhân dân huyện Mèo Vạc'],
        ['UBND huyện', 'Ủy ban nhân dân huyện Mèo Vạc'],
      ],
      [
        'Chi cục Thủy lợi tỉnh tham mưu.',
        ['Chi cục Thủy lợi tỉnh', 'Chi cục Thủy lợi tỉnh Hà Giang'],
      ],
      [
        'UBND thành phố Hà Giang báo cáo.',
        ['UBND thành phố Hà Giang', 'Ủy ban nhân dân thành phố Hà Giang'],
      ],
    ],
    { before: DEPARTMENT },
  );
});

const DISTRICT = `ỦY BAN NHÂN DÂN
HUYỆN CHÂU THÀNH
Số: 88/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Châu Thành, ngày 05 tháng 7 năm 2021
BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm 2021
Thực hiện chỉ đạo của UBND tỉnh Trà Vinh.`;

describe('on the page of a district, bare names are the district’s', () => {
  checkSentences(
    [
      ['UBND huyện đã tập trung chỉ đạo.', ['UBND huyện', 'Ủy ban nhân dân huyện Châu Thành']],
      ['Huyện ủy ban hành nghị quyết.', ['Huyện ủy', 'Huyện ủy Châu Thành']],
      ['UBND tỉnh phân bổ vốn.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Trà Vinh']],
      ['Sở Xây dựng thẩm định.', ['Sở Xây dựng', 'Sở Xây dựng tỉnh Trà Vinh']],
      ['Phòng Nội vụ tham mưu.', ['Phòng Nội vụ', 'Phòng Nội vụ huyện Châu Thành']],
      [
        'Văn phòng HĐND và UBND đôn đốc.',
        [
          'Văn phòng HĐND và UBND',
          'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Châu Thành',
        ],
      ],
      ['TM. ỦY BAN NHÂN DÂN', ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân huyện Châu Thành']],
      ['Công an huyện bắt 5 vụ.', ['Công an huyện', 'Công an huyện Châu Thành']],
      ['UBND xã Đa Lộc làm tốt.', ['UBND xã Đa Lộc', 'Ủy ban nhân dân xã Đa Lộc']],
      [
        'Ban Thường vụ Huyện ủy thống nhất.',
        ['Ban Thường vụ Huyện ủy', 'Ban Thường vụ Huyện ủy Châu Thành'],
      ],
    ],
    { before: DISTRICT },
  );
});

const COMMUNE = `ỦY BAN NHÂN DÂN
XÃ BÌNH MINH
Số: 19/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Bình Minh, ngày 12 tháng 9 năm 2025
BÁO CÁO
Kết quả hoạt động của chính quyền địa phương hai cấp
Kính gửi: UBND tỉnh Quảng Ngãi`;

describe('on the page of a commune after July 2025', () => {
  checkSentences(
    [
      ['UBND xã đã kiện toàn tổ chức.', ['UBND xã', 'Ủy ban nhân dân xã Bình Minh']],
      ['Đảng ủy xã lãnh đạo.', ['Đảng ủy xã', 'Đảng ủy xã Bình Minh']],
      ['Đảng ủy ban hành nghị quyết.', ['Đảng ủy', 'Đảng ủy xã Bình Minh']],
      ['Phòng Kinh tế tham mưu.', ['Phòng Kinh tế', 'Phòng Kinh tế xã Bình Minh']],
      [
        'Phòng Văn hóa - Xã hội thẩm định.',
        ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội xã Bình Minh'],
      ],
      [
        'Trung tâm Phục vụ hành chính công xã tiếp nhận.',
        ['Trung tâm Phục vụ hành chính công xã', 'Trung tâm Phục vụ hành chính công xã Bình Minh'],
      ],
      ['Công an xã nắm tình hình.', ['Công an xã', 'Công an xã Bình Minh']],
      [
        'Sở Nông nghiệp và Môi trường hướng dẫn.',
        ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường tỉnh Quảng Ngãi'],
      ],
      ['TM. ỦY BAN NHÂN DÂN', ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân xã Bình Minh']],
    ],
    { before: COMMUNE },
  );
});

describe('an article of a portal is about the portal’s place', () => {
  checkSentences(
    [
      ['UBND tỉnh họp giao ban.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Lạng Sơn']],
      ['Sở Công Thương kiểm tra chợ.', ['Sở Công Thương', 'Sở Công Thương tỉnh Lạng Sơn']],
      [
        'Đoàn công tác của UBND tỉnh Cao Bằng thăm. Chủ tịch UBND tỉnh tiếp đoàn.',
        ['UBND tỉnh Cao Bằng', 'Ủy ban nhân dân tỉnh Cao Bằng'],
        ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Cao Bằng'],
      ],
      ['UBND huyện đã báo cáo.', ['UBND huyện', 'Ủy ban nhân dân huyện']],
    ],
    { url: 'https://langson.gov.vn/tin-tuc/1' },
  );
  checkSentences(
    [
      ['UBND huyện giao ban tháng 3.', ['UBND huyện', 'Ủy ban nhân dân huyện Sông Mã']],
      ['Huyện ủy kết luận.', ['Huyện ủy', 'Huyện ủy Sông Mã']],
      ['UBND tỉnh khen thưởng.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Sơn La']],
    ],
    { url: 'https://songma.sonla.gov.vn/bai-viet' },
  );
  checkSentences(
    [
      ['Thường trực Tỉnh ủy cho ý kiến.', ['Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy Sơn La']],
      ['UBND tỉnh khen thưởng.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Sơn La']],
    ],
    { url: 'https://tinhuysonla.vn/bai-viet' },
  );
});

describe('an article about several provinces resolves by paragraph', () => {
  checkSentences([
    [
      'Tại Bình Dương, ông Mai Hùng Dũng cho biết UBND tỉnh đã ban hành kế hoạch.\nTại Đồng Nai, UBND tỉnh giao Sở Tài chính chủ trì.\nỞ Tây Ninh, theo Tỉnh ủy, kết quả khả quan.',
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Dương'],
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Đồng Nai'],
      ['Sở Tài chính', 'Sở Tài chính tỉnh Đồng Nai'],
      ['Tỉnh ủy', 'Tỉnh ủy Tây Ninh'],
    ],
    [
      'Đoàn khảo sát làm việc với tỉnh Bạc Liêu và tỉnh Cà Mau về kết quả. Lãnh đạo Tỉnh ủy tiếp đoàn.',
      ['Tỉnh ủy', 'Tỉnh ủy'],
    ],
    [
      'Theo UBND huyện Krông Pa, hạn hán kéo dài. UBND huyện đề nghị hỗ trợ.\nTại huyện Ia Pa, UBND huyện đã cấp nước.',
      ['UBND huyện Krông Pa', 'Ủy ban nhân dân huyện Krông Pa'],
      ['UBND huyện', 'Ủy ban nhân dân huyện Krông Pa'],
      ['UBND huyện', 'Ủy ban nhân dân huyện Ia Pa'],
    ],
  ]);
});

describe('what the page leaves open keeps its bare name', () => {
  checkSentences([
    ['UBND tỉnh đã chỉ đạo kịp thời.', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh']],
    ['Sở Y tế thông báo.', ['Sở Y tế', 'Sở Y tế']],
    [
      'UBND huyện và Huyện ủy quan tâm.',
      ['UBND huyện', 'Ủy ban nhân dân huyện'],
      ['Huyện ủy', 'Huyện ủy'],
    ],
    ['UBND thành phố đã họp.', ['UBND thành phố', 'Ủy ban nhân dân thành phố']],
  ]);
});

describe('one name of two units is told apart by kind and date', () => {
  checkSentences([
    [
      'UBND huyện Cao Lãnh và UBND thành phố Cao Lãnh.',
      ['UBND huyện Cao Lãnh', 'Ủy ban nhân dân huyện Cao Lãnh'],
      ['UBND thành phố Cao Lãnh', 'Ủy ban nhân dân thành phố Cao Lãnh'],
    ],
    [
      'Ngày 10/5/2023, UBND thành phố Bắc Ninh họp. Sở Xây dựng tỉnh Bắc Ninh dự.',
      ['UBND thành phố Bắc Ninh', 'Ủy ban nhân dân thành phố Bắc Ninh'],
      ['Sở Xây dựng tỉnh Bắc Ninh', 'Sở Xây dựng tỉnh Bắc Ninh'],
    ],
    [
      'Ngày 05/10/2026, UBND thành phố Bắc Ninh họp. Sở Xây dựng báo cáo.',
      ['UBND thành phố Bắc Ninh', 'Ủy ban nhân dân thành phố Bắc Ninh'],
      ['Sở Xây dựng', 'Sở Xây dựng thành phố Bắc Ninh'],
    ],
    [
      'Ngày 12/3/2024, UBND thành phố Huế và UBND tỉnh Thừa Thiên Huế.',
      ['UBND thành phố Huế', 'Ủy ban nhân dân thành phố Huế'],
      ['UBND tỉnh Thừa Thiên Huế', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế'],
    ],
    [
      'Ngày 12/3/2025, Sở Du lịch thành phố Huế thông tin.',
      ['Sở Du lịch thành phố Huế', 'Sở Du lịch thành phố Huế'],
    ],
  ]);
});
