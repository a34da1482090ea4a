import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

describe('committees and councils with their place', () => {
  checkSentences([
    [
      'UBND tỉnh Điện Biên giao chỉ tiêu.',
      ['UBND tỉnh Điện Biên', 'Ủy ban nhân dân tỉnh Điện Biên'],
    ],
    [
      'HĐND tỉnh Nghệ An thông qua 12 nghị quyết.',
      ['HĐND tỉnh Nghệ An', 'Hội đồng nhân dân tỉnh Nghệ An'],
    ],
    [
      'UBND thành phố Hà Nội đã chỉ đạo.',
      ['UBND thành phố Hà Nội', 'Ủy ban nhân dân thành phố Hà Nội'],
    ],
    [
      'UBND TP. Hải Phòng ban hành kế hoạch.',
      ['UBND TP. Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ],
    [
      'UBND TP.HCM chấp thuận chủ trương.',
      ['UBND TP.HCM', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ],
    [
      'UBND Tp Cần Thơ họp phiên thường kỳ.',
      ['UBND Tp Cần Thơ', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ],
    [
      'UBND Thành phố Hồ Chí Minh công bố.',
      ['UBND Thành phố Hồ Chí Minh', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ],
    [
      'UBND quận Ninh Kiều rà soát hộ nghèo.',
      ['UBND quận Ninh Kiều', 'Ủy ban nhân dân quận Ninh Kiều'],
    ],
    [
      'UBND quận 7 và UBND Quận 12 phối hợp.',
      ['UBND quận 7', 'Ủy ban nhân dân quận 7'],
      ['UBND Quận 12', 'Ủy ban nhân dân quận 12'],
    ],
    ['UBND thị xã Sa Pa báo cáo.', ['UBND thị xã Sa Pa', 'Ủy ban nhân dân thị xã Sa Pa']],
    ['UBND TX. Nghĩa Lộ đề nghị.', ['UBND TX. Nghĩa Lộ', 'Ủy ban nhân dân thị xã Nghĩa Lộ']],
    [
      'UBND huyện Ia H’Drai được khen.',
      ['UBND huyện Ia H’Drai', "Ủy ban nhân dân huyện Ia H'Drai"],
    ],
    [
      'UBND huyện Đắk R"lấp triển khai.',
      ['UBND huyện Đắk R"lấp', "Ủy ban nhân dân huyện Đắk R'lấp"],
    ],
    ['UBND huyện Cư M’gar kiểm tra.', ['UBND huyện Cư M’gar', "Ủy ban nhân dân huyện Cư M'gar"]],
    ['UBND xã Tịnh Khê huy động nhân dân.', ['UBND xã Tịnh Khê', 'Ủy ban nhân dân xã Tịnh Khê']],
    ['UBND phường Phú Hội xác nhận.', ['UBND phường Phú Hội', 'Ủy ban nhân dân phường Phú Hội']],
    [
      'UBND thị trấn Mường Chà tiếp nhận.',
      ['UBND thị trấn Mường Chà', 'Ủy ban nhân dân thị trấn Mường Chà'],
    ],
    ['UBND phường 14 mời họp.', ['UBND phường 14', 'Ủy ban nhân dân phường 14']],
    [
      'UBND đặc khu Phú Quốc bắt đầu hoạt động.',
      ['UBND đặc khu Phú Quốc', 'Ủy ban nhân dân đặc khu Phú Quốc'],
    ],
    [
      'Ủy ban nhân dân Thừa Thiên Huế trả lời.',
      ['Ủy ban nhân dân Thừa Thiên Huế', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế'],
    ],
    [
      'UBND tỉnh Bà Rịa – Vũng Tàu phê duyệt.',
      ['UBND tỉnh Bà Rịa – Vũng Tàu', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
    ],
    [
      'Ông Trần Văn Hùng, Chủ tịch UBND xã Hòa Tiến Nguyễn Thị Lan dự.',
      ['UBND xã Hòa Tiến', 'Ủy ban nhân dân xã Hòa Tiến'],
    ],
    [
      'Đoàn ĐBQH tỉnh Kon Tum tiếp xúc cử tri.',
      ['Đoàn ĐBQH tỉnh Kon Tum', 'Đoàn đại biểu Quốc hội tỉnh Kon Tum'],
    ],
    ['Công an tỉnh Lạng Sơn bắt giữ.', ['Công an tỉnh Lạng Sơn', 'Công an tỉnh Lạng Sơn']],
    [
      'Bộ CHQS tỉnh Tây Ninh diễn tập.',
      ['Bộ CHQS tỉnh Tây Ninh', 'Bộ Chỉ huy Quân sự tỉnh Tây Ninh'],
    ],
    [
      'Tòa án nhân dân huyện Chư Sê xét xử.',
      ['Tòa án nhân dân huyện Chư Sê', 'Tòa án nhân dân huyện Chư Sê'],
    ],
    [
      'Viện KSND tỉnh Bình Phước kháng nghị.',
      ['Viện KSND tỉnh Bình Phước', 'Viện kiểm sát nhân dân tỉnh Bình Phước'],
    ],
    [
      'Ủy ban MTTQ Việt Nam tỉnh Hà Giang vận động.',
      ['Ủy ban MTTQ Việt Nam tỉnh Hà Giang', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang'],
    ],
    [
      'Hội LHPN tỉnh An Giang ra mắt mô hình.',
      ['Hội LHPN tỉnh An Giang', 'Hội Liên hiệp Phụ nữ tỉnh An Giang'],
    ],
    [
      'Liên đoàn Lao động tỉnh Vĩnh Phúc chăm lo.',
      ['Liên đoàn Lao động tỉnh Vĩnh Phúc', 'Liên đoàn Lao động tỉnh Vĩnh Phúc'],
    ],
    [
      'Thanh tra tỉnh Bạc Liêu công khai kết luận.',
      ['Thanh tra tỉnh Bạc Liêu', 'Thanh tra tỉnh Bạc Liêu'],
    ],
    ['Cục Thuế tỉnh Long An thu nợ.', ['Cục Thuế tỉnh Long An', 'Cục Thuế tỉnh Long An']],
    [
      'Bảo hiểm xã hội tỉnh Ninh Thuận chi trả.',
      ['Bảo hiểm xã hội tỉnh Ninh Thuận', 'Bảo hiểm xã hội tỉnh Ninh Thuận'],
    ],
    [
      'Kho bạc Nhà nước huyện Tủa Chùa thanh toán.',
      ['Kho bạc Nhà nước huyện Tủa Chùa', 'Kho bạc Nhà nước huyện Tủa Chùa'],
    ],
    [
      'Ngân hàng Nhà nước Chi nhánh tỉnh Quảng Nam báo cáo.',
      [
        'Ngân hàng Nhà nước Chi nhánh tỉnh Quảng Nam',
        'Ngân hàng Nhà nước Chi nhánh tỉnh Quảng Nam',
      ],
    ],
  ]);
});

describe('Party bodies with their place', () => {
  checkSentences([
    ['Tỉnh ủy Lào Cai ban hành nghị quyết.', ['Tỉnh ủy Lào Cai', 'Tỉnh ủy Lào Cai']],
    ['Thành ủy Đà Nẵng kết luận.', ['Thành ủy Đà Nẵng', 'Thành ủy Đà Nẵng']],
    ['Thành ủy TP.HCM chỉ đạo.', ['Thành ủy TP.HCM', 'Thành ủy Thành phố Hồ Chí Minh']],
    ['Huyện ủy Mường La lãnh đạo.', ['Huyện ủy Mường La', 'Huyện ủy Mường La']],
    [
      'Thị ủy Ba Đồn và Quận ủy Sơn Trà phối hợp.',
      ['Thị ủy Ba Đồn', 'Thị ủy Ba Đồn'],
      ['Quận ủy Sơn Trà', 'Quận ủy Sơn Trà'],
    ],
    ['Đảng ủy xã Cẩm Thanh triển khai.', ['Đảng ủy xã Cẩm Thanh', 'Đảng ủy xã Cẩm Thanh']],
    ['Đảng bộ tỉnh Hòa Bình tổ chức đại hội.', ['Đảng bộ tỉnh Hòa Bình', 'Đảng bộ tỉnh Hòa Bình']],
    [
      'BCH Đảng bộ huyện Nậm Pồ họp.',
      ['BCH Đảng bộ huyện Nậm Pồ', 'Ban Chấp hành Đảng bộ huyện Nậm Pồ'],
    ],
    ['Tỉnh đoàn Đồng Tháp phát động.', ['Tỉnh đoàn Đồng Tháp', 'Tỉnh đoàn Đồng Tháp']],
    [
      'Ban Thường vụ Tỉnh ủy Bến Tre thống nhất.',
      ['Ban Thường vụ Tỉnh ủy Bến Tre', 'Ban Thường vụ Tỉnh ủy Bến Tre'],
    ],
    [
      'BTV Huyện uỷ Trạm Tấu phân công.',
      ['BTV Huyện uỷ Trạm Tấu', 'Ban Thường vụ Huyện ủy Trạm Tấu'],
    ],
    [
      'Thường trực Thành ủy Nam Định nghe báo cáo.',
      ['Thường trực Thành ủy Nam Định', 'Thường trực Thành ủy Nam Định'],
    ],
    [
      'Ban Tuyên giáo Tỉnh ủy Thái Bình định hướng.',
      ['Ban Tuyên giáo Tỉnh ủy Thái Bình', 'Ban Tuyên giáo Tỉnh ủy Thái Bình'],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy Hà Nam thi hành kỷ luật.',
      ['Ủy ban Kiểm tra Tỉnh ủy Hà Nam', 'Ủy ban Kiểm tra Tỉnh ủy Hà Nam'],
    ],
    [
      'Văn phòng Tỉnh ủy Sơn La thông báo.',
      ['Văn phòng Tỉnh ủy Sơn La', 'Văn phòng Tỉnh ủy Sơn La'],
    ],
    [
      'Ban Tổ chức Huyện ủy Phù Cát tham mưu.',
      ['Ban Tổ chức Huyện ủy Phù Cát', 'Ban Tổ chức Huyện ủy Phù Cát'],
    ],
  ]);
});

describe('departments of a province', () => {
  checkSentences([
    ['Sở Y tế tỉnh Cao Bằng giám sát.', ['Sở Y tế tỉnh Cao Bằng', 'Sở Y tế tỉnh Cao Bằng']],
    ['Sở Tư pháp Hậu Giang tập huấn.', ['Sở Tư pháp Hậu Giang', 'Sở Tư pháp tỉnh Hậu Giang']],
    [
      'Sở GD&ĐT Hà Nội hướng dẫn tuyển sinh.',
      ['Sở GD&ĐT Hà Nội', 'Sở Giáo dục và Đào tạo thành phố Hà Nội'],
    ],
    [
      'Sở LĐTB&XH tỉnh Trà Vinh chi trả.',
      ['Sở LĐTB&XH tỉnh Trà Vinh', 'Sở Lao động - Thương binh và Xã hội tỉnh Trà Vinh'],
    ],
    [
      'Sở VH,TT&DL tỉnh Phú Yên tổ chức.',
      ['Sở VH,TT&DL tỉnh Phú Yên', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Yên'],
    ],
    [
      'Sở Nông nghiệp và PTNT tỉnh Bình Định kiểm tra.',
      [
        'Sở Nông nghiệp và PTNT tỉnh Bình Định',
        'Sở Nông nghiệp và Phát triển nông thôn tỉnh Bình Định',
      ],
    ],
    [
      'Sở Tài nguyên & Môi trường tỉnh Quảng Nam.',
      ['Sở Tài nguyên & Môi trường tỉnh Quảng Nam', 'Sở Tài nguyên và Môi trường tỉnh Quảng Nam'],
    ],
    [
      'Sở Giao thông Vận tải tỉnh Tiền Giang.',
      ['Sở Giao thông Vận tải tỉnh Tiền Giang', 'Sở Giao thông vận tải tỉnh Tiền Giang'],
    ],
    [
      'Sở Công thương tỉnh Ninh Bình.',
      ['Sở Công thương tỉnh Ninh Bình', 'Sở Công Thương tỉnh Ninh Bình'],
    ],
    [
      'Sở Quy hoạch - Kiến trúc Thành phố Hồ Chí Minh thẩm định.',
      [
        'Sở Quy hoạch - Kiến trúc Thành phố Hồ Chí Minh',
        'Sở Quy hoạch - Kiến trúc thành phố Hồ Chí Minh',
      ],
    ],
    [
      'Ban Dân tộc tỉnh Gia Lai khảo sát.',
      ['Ban Dân tộc tỉnh Gia Lai', 'Ban Dân tộc tỉnh Gia Lai'],
    ],
    [
      'Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh cấp phép.',
      ['Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh', 'Ban Quản lý Khu kinh tế tỉnh Hà Tĩnh'],
    ],
    [
      'Chi cục Kiểm lâm tỉnh Kon Tum tuần tra.',
      ['Chi cục Kiểm lâm tỉnh Kon Tum', 'Chi cục Kiểm lâm tỉnh Kon Tum'],
    ],
    [
      'Trung tâm Khuyến nông tỉnh Sóc Trăng chuyển giao.',
      ['Trung tâm Khuyến nông tỉnh Sóc Trăng', 'Trung tâm Khuyến nông tỉnh Sóc Trăng'],
    ],
    [
      'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Giang xét.',
      [
        'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Giang',
        'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Giang',
      ],
    ],
    [
      'Phòng Giáo dục và Đào tạo huyện Vị Xuyên tổng kết.',
      ['Phòng Giáo dục và Đào tạo huyện Vị Xuyên', 'Phòng Giáo dục và Đào tạo huyện Vị Xuyên'],
    ],
    [
      'Phòng TC-KH thành phố Sơn La thẩm tra.',
      ['Phòng TC-KH thành phố Sơn La', 'Phòng Tài chính - Kế hoạch thành phố Sơn La'],
    ],
    [
      'Phòng Văn hóa - Thông tin thị xã Hồng Lĩnh.',
      ['Phòng Văn hóa - Thông tin thị xã Hồng Lĩnh', 'Phòng Văn hóa và Thông tin thị xã Hồng Lĩnh'],
    ],
    [
      'Phòng Văn hóa - Xã hội phường Hòa Khánh.',
      ['Phòng Văn hóa - Xã hội phường Hòa Khánh', 'Phòng Văn hóa - Xã hội phường Hòa Khánh'],
    ],
    [
      'Phòng Kinh tế xã Đức Hợp tham mưu.',
      ['Phòng Kinh tế xã Đức Hợp', 'Phòng Kinh tế xã Đức Hợp'],
    ],
    [
      'Trung tâm Phục vụ hành chính công xã Mường Bú.',
      [
        'Trung tâm Phục vụ hành chính công xã Mường Bú',
        'Trung tâm Phục vụ hành chính công xã Mường Bú',
      ],
    ],
  ]);
});

describe('parts of a body, and bodies that share an office', () => {
  checkSentences([
    [
      'Văn phòng UBND tỉnh Nam Định đôn đốc.',
      ['Văn phòng UBND tỉnh Nam Định', 'Văn phòng Ủy ban nhân dân tỉnh Nam Định'],
    ],
    [
      'Văn phòng HĐND và UBND huyện Kim Bôi.',
      [
        'Văn phòng HĐND và UBND huyện Kim Bôi',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Kim Bôi',
      ],
    ],
    [
      'Văn phòng Đoàn ĐBQH và HĐND tỉnh Lai Châu.',
      [
        'Văn phòng Đoàn ĐBQH và HĐND tỉnh Lai Châu',
        'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Lai Châu',
      ],
    ],
    [
      'Thường trực HĐND tỉnh Hưng Yên chất vấn.',
      ['Thường trực HĐND tỉnh Hưng Yên', 'Thường trực Hội đồng nhân dân tỉnh Hưng Yên'],
    ],
    [
      'Ban Kinh tế - Ngân sách HĐND tỉnh Cà Mau thẩm tra.',
      [
        'Ban Kinh tế - Ngân sách HĐND tỉnh Cà Mau',
        'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Cà Mau',
      ],
    ],
    [
      'Ban Pháp chế HĐND thành phố Đà Nẵng.',
      ['Ban Pháp chế HĐND thành phố Đà Nẵng', 'Ban Pháp chế Hội đồng nhân dân thành phố Đà Nẵng'],
    ],
    [
      'Thanh tra Sở Xây dựng tỉnh Đồng Nai xử phạt.',
      ['Thanh tra Sở Xây dựng tỉnh Đồng Nai', 'Thanh tra Sở Xây dựng tỉnh Đồng Nai'],
    ],
    [
      'Đảng ủy Sở Y tế tỉnh Kiên Giang.',
      ['Đảng ủy Sở Y tế tỉnh Kiên Giang', 'Đảng ủy Sở Y tế tỉnh Kiên Giang'],
    ],
    [
      'Đảng ủy UBND tỉnh Quảng Ngãi trình.',
      ['Đảng ủy UBND tỉnh Quảng Ngãi', 'Đảng ủy Ủy ban nhân dân tỉnh Quảng Ngãi'],
    ],
    [
      'Ban cán sự đảng UBND tỉnh Yên Bái.',
      ['Ban cán sự đảng UBND tỉnh Yên Bái', 'Ban Cán sự đảng Ủy ban nhân dân tỉnh Yên Bái'],
    ],
    ['Văn phòng Bộ Nội vụ tổng hợp.', ['Văn phòng Bộ Nội vụ', 'Văn phòng Bộ Nội vụ']],
    ['Thanh tra Bộ Tài chính kiểm tra.', ['Thanh tra Bộ Tài chính', 'Thanh tra Bộ Tài chính']],
    [
      'Ban Thường vụ Hội Nông dân tỉnh Bắc Kạn.',
      ['Ban Thường vụ Hội Nông dân tỉnh Bắc Kạn', 'Ban Thường vụ Hội Nông dân tỉnh Bắc Kạn'],
    ],
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam huyện Lục Yên.',
      [
        'Ban Thường trực Ủy ban MTTQ Việt Nam huyện Lục Yên',
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lục Yên',
      ],
    ],
    [
      'Thường trực, Ban Thường vụ Huyện ủy Sốp Cộp họp.',
      ['Thường trực', 'Thường trực Huyện ủy Sốp Cộp'],
      ['Ban Thường vụ Huyện ủy Sốp Cộp', 'Ban Thường vụ Huyện ủy Sốp Cộp'],
    ],
    [
      'Ban Thường vụ (BTV) Tỉnh ủy Long An thống nhất.',
      ['Ban Thường vụ (BTV) Tỉnh ủy Long An', 'Ban Thường vụ Tỉnh ủy Long An'],
    ],
  ]);
});

describe('posts reduced to their body', () => {
  checkSentences([
    [
      'Chủ tịch UBND huyện Thạch Thành ký.',
      ['UBND huyện Thạch Thành', 'Ủy ban nhân dân huyện Thạch Thành'],
    ],
    ['Phó Bí thư Thường trực Tỉnh ủy Phú Thọ phát biểu.', ['Tỉnh ủy Phú Thọ', 'Tỉnh ủy Phú Thọ']],
    [
      'Phó Chủ tịch Thường trực HĐND tỉnh Đắk Lắk điều hành.',
      ['HĐND tỉnh Đắk Lắk', 'Hội đồng nhân dân tỉnh Đắk Lắk'],
    ],
    ['Bộ trưởng Bộ Y tế trả lời chất vấn.', ['Bộ Y tế', 'Bộ Y tế']],
    [
      'Phó Trưởng ban Tuyên giáo Tỉnh ủy Lâm Đồng chủ trì.',
      ['ban Tuyên giáo Tỉnh ủy Lâm Đồng', 'Ban Tuyên giáo Tỉnh ủy Lâm Đồng'],
    ],
    [
      'Chánh Văn phòng UBND tỉnh Vĩnh Long báo cáo.',
      ['Văn phòng UBND tỉnh Vĩnh Long', 'Văn phòng Ủy ban nhân dân tỉnh Vĩnh Long'],
    ],
    [
      'Giám đốc Sở KH&CN tỉnh Ninh Thuận trình bày.',
      ['Sở KH&CN tỉnh Ninh Thuận', 'Sở Khoa học và Công nghệ tỉnh Ninh Thuận'],
    ],
    [
      'Trưởng phòng Nội vụ huyện Tân Sơn thông tin.',
      ['phòng Nội vụ huyện Tân Sơn', 'Phòng Nội vụ huyện Tân Sơn'],
    ],
    [
      'Ủy viên Ban Thường vụ Tỉnh ủy Tuyên Quang dự.',
      ['Ban Thường vụ Tỉnh ủy Tuyên Quang', 'Ban Thường vụ Tỉnh ủy Tuyên Quang'],
    ],
    [
      'Thứ trưởng Bộ Nông nghiệp và Môi trường làm việc.',
      ['Bộ Nông nghiệp và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
    ],
    [
      'Bí thư Huyện ủy, Chủ tịch HĐND huyện Đà Bắc.',
      ['Huyện ủy', 'Huyện ủy Đà Bắc'],
      ['HĐND huyện Đà Bắc', 'Hội đồng nhân dân huyện Đà Bắc'],
    ],
  ]);
});
