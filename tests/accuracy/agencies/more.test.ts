import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

describe('words that only look like the head of a body', () => {
  checkSentences([
    ['Nhiệm vụ Tổ chức cán bộ được giao.'],
    ['PHỤC VỤ MỤC TIÊU QUẢN LÝ NHÀ NƯỚC'],
    ['Cơ sở Giáo dục nghề nghiệp ngoài công lập.'],
    ['Trụ sở Công an được xây mới.'],
    ['Vụ TNGT xảy ra lúc 5 giờ.'],
    ['Nghiệp vụ Thanh tra chuyên ngành.'],
    ['Cán bộ Y tế cơ sở được tập huấn.'],
    ['Hội nghị tổng kết của tỉnh diễn ra sáng nay.'],
    ['Hội thảo khoa học cấp tỉnh.'],
    ['Ban hành kế hoạch của huyện.'],
    ['Trung tâm thành phố được chỉnh trang.'],
    ['Quốc phòng, an ninh trên địa bàn tỉnh giữ vững.'],
    ['Văn phòng phẩm và trang thiết bị.'],
    ['Bộ chỉ số cải cách hành chính cấp tỉnh.'],
    ['Bộ thủ tục hành chính cấp xã.'],
    ['Toàn bộ Y tế thôn bản được trang bị.'],
    ['Đảng viên, đoàn viên và hội viên.'],
    ['Cục bộ địa phương có mưa to.'],
    ['Sở trường của cán bộ.'],
    ['Phòng ngừa rủi ro thiên tai.'],
  ]);
});

describe('posts and ranks that are no bodies', () => {
  checkSentences([
    ['Các đồng chí Tỉnh ủy viên dự họp.'],
    ['Ông Lê Văn B, Huyện ủy viên, phát biểu.'],
    ['Đại biểu HĐND các cấp tiếp xúc cử tri.'],
    ['Phó Thủ tướng Chính phủ Lê Minh Khái chủ trì.'],
    ['Các tỉnh, thành ủy trực thuộc báo cáo.'],
    ['Chủ tịch UBND các xã, phường chịu trách nhiệm.'],
  ]);
});

describe('a name ends where its place ends', () => {
  checkSentences([
    [
      'Kỳ họp thứ 6 HĐND tỉnh Lạng Sơn Khóa XVII.',
      ['HĐND tỉnh Lạng Sơn', 'Hội đồng nhân dân tỉnh Lạng Sơn'],
    ],
    ['HĐND xã Tân Phú Khóa XII họp.', ['HĐND xã Tân Phú', 'Hội đồng nhân dân xã Tân Phú']],
    [
      'UBND xã Bình Yên Ông Nguyễn Văn C cho biết.',
      ['UBND xã Bình Yên', 'Ủy ban nhân dân xã Bình Yên'],
    ],
    [
      'Chủ tịch UBND phường Hòa Xuân Trần Thị D.',
      ['UBND phường Hòa Xuân', 'Ủy ban nhân dân phường Hòa Xuân'],
    ],
    ['UBND xã Kỳ Tân tổ chức.', ['UBND xã Kỳ Tân', 'Ủy ban nhân dân xã Kỳ Tân']],
    [
      'UBND thị trấn Năm Căn đề xuất.',
      ['UBND thị trấn Năm Căn', 'Ủy ban nhân dân thị trấn Năm Căn'],
    ],
    ['UBND xã Bà Điểm phối hợp.', ['UBND xã Bà Điểm', 'Ủy ban nhân dân xã Bà Điểm']],
    [
      "UBND xã Ia O và UBND xã H'Neng.",
      ['UBND xã Ia O', 'Ủy ban nhân dân xã Ia O'],
      ["UBND xã H'Neng", "Ủy ban nhân dân xã H'Neng"],
    ],
    [
      'UBND xã Đông Trà Bồng niêm yết.',
      ['UBND xã Đông Trà Bồng', 'Ủy ban nhân dân xã Đông Trà Bồng'],
    ],
    [
      'UBND tỉnh Phú Thọ, UBND tỉnh Vĩnh Phúc ký kết.',
      ['UBND tỉnh Phú Thọ', 'Ủy ban nhân dân tỉnh Phú Thọ'],
      ['UBND tỉnh Vĩnh Phúc', 'Ủy ban nhân dân tỉnh Vĩnh Phúc'],
    ],
    ['UBND huyện Chỉ đạo các đơn vị.', ['UBND huyện', 'Ủy ban nhân dân huyện']],
    ['Sở Y tế Chủ trì, phối hợp thực hiện.', ['Sở Y tế', 'Sở Y tế']],
  ]);
});

describe('bodies inside a document’s mention, and letters inside its symbol', () => {
  checkSentences([
    [
      'Quyết định số 1659/QĐ-UBND ngày 08/8/2022 của UBND tỉnh Hòa Bình.',
      ['UBND tỉnh Hòa Bình', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ],
    [
      'Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương.',
      ['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương'],
    ],
    ['Kế hoạch 12/KH - UBND và Công văn 45 /UBND-NC.'],
    ['Chương trình 144-CTr/TU và Báo cáo 12/BC-VPCP.'],
    ['Luật số 72/2025/QH15 và Nghị quyết 103/2023/QH15.'],
    ['Thông tư liên tịch số 11/2015/TTLT-BKHCN-BTC.'],
    ['Công văn số 5400/BTTTT-CĐSQG của Bộ TT&TT.', ['Bộ TT&TT', 'Bộ Thông tin và Truyền thông']],
    [
      'Thông báo số 310/TB-\nVPCP của Văn phòng Chính phủ.',
      ['Văn phòng Chính phủ', 'Văn phòng Chính phủ'],
    ],
  ]);
});

describe('police, army, courts and the Front at every level', () => {
  checkSentences([
    [
      'Phòng Cảnh sát giao thông Công an tỉnh Tiền Giang xử lý.',
      [
        'Phòng Cảnh sát giao thông Công an tỉnh Tiền Giang',
        'Phòng Cảnh sát giao thông Công an tỉnh Tiền Giang',
      ],
    ],
    ['Phòng CSGT tuần tra ban đêm.', ['Phòng CSGT', 'Phòng Cảnh sát giao thông']],
    [
      'Ban CHQS huyện Vĩnh Linh tuyển quân.',
      ['Ban CHQS huyện Vĩnh Linh', 'Ban Chỉ huy Quân sự huyện Vĩnh Linh'],
    ],
    [
      'Bộ Chỉ huy BĐBP tỉnh Nghệ An bắt giữ.',
      ['Bộ Chỉ huy BĐBP tỉnh Nghệ An', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An'],
    ],
    [
      'TAND tỉnh Đắk Lắk và VKSND tỉnh Đắk Lắk.',
      ['TAND tỉnh Đắk Lắk', 'Tòa án nhân dân tỉnh Đắk Lắk'],
      ['VKSND tỉnh Đắk Lắk', 'Viện kiểm sát nhân dân tỉnh Đắk Lắk'],
    ],
    [
      'Chi cục Thi hành án dân sự huyện Kim Thành.',
      ['Chi cục Thi hành án dân sự huyện Kim Thành', 'Chi cục Thi hành án dân sự huyện Kim Thành'],
    ],
    [
      'Mặt trận Tổ quốc, Hội Nông dân, Đoàn thanh niên xã Tân Lập.',
      ['Mặt trận Tổ quốc', 'Mặt trận Tổ quốc Việt Nam xã Tân Lập'],
      ['Hội Nông dân', 'Hội Nông dân xã Tân Lập'],
      ['Đoàn thanh niên xã Tân Lập', 'Đoàn Thanh niên xã Tân Lập'],
    ],
    [
      'UBMTTQVN huyện Bảo Yên giám sát.',
      ['UBMTTQVN huyện Bảo Yên', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bảo Yên'],
    ],
    [
      'Đoàn TNCS Hồ Chí Minh tỉnh Bình Phước.',
      [
        'Đoàn TNCS Hồ Chí Minh tỉnh Bình Phước',
        'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Bình Phước',
      ],
    ],
    [
      'Liên minh Hợp tác xã tỉnh Yên Bái.',
      ['Liên minh Hợp tác xã tỉnh Yên Bái', 'Liên minh Hợp tác xã tỉnh Yên Bái'],
    ],
    [
      'Hội Cựu chiến binh Việt Nam tặng nhà.',
      ['Hội Cựu chiến binh Việt Nam', 'Hội Cựu chiến binh Việt Nam'],
    ],
    [
      'Trung ương Hội Nông dân Việt Nam phát động.',
      ['Trung ương Hội Nông dân Việt Nam', 'Trung ương Hội Nông dân Việt Nam'],
    ],
  ]);
});

describe('departments of ministries, listed or read by their capitals', () => {
  checkSentences([
    ['Cục Đường bộ Việt Nam kiểm tra.', ['Cục Đường bộ Việt Nam', 'Cục Đường bộ Việt Nam']],
    ['Vụ Ngân sách nhà nước tổng hợp.', ['Vụ Ngân sách nhà nước', 'Vụ Ngân sách nhà nước']],
    [
      'Tổng cục Thuế và Cục Hải quan phối hợp.',
      ['Tổng cục Thuế', 'Tổng cục Thuế'],
      ['Cục Hải quan', 'Cục Hải quan'],
    ],
    [
      'Cục Chuyển đổi số quốc gia công bố chỉ số DTI.',
      ['Cục Chuyển đổi số quốc gia', 'Cục Chuyển đổi số quốc gia'],
    ],
    [
      'Ủy ban Chứng khoán Nhà nước xử phạt.',
      ['Ủy ban Chứng khoán Nhà nước', 'Ủy ban Chứng khoán Nhà nước'],
    ],
    [
      'Thanh tra Bộ Xây dựng và Văn phòng Bộ Y tế.',
      ['Thanh tra Bộ Xây dựng', 'Thanh tra Bộ Xây dựng'],
      ['Văn phòng Bộ Y tế', 'Văn phòng Bộ Y tế'],
    ],
    ['Đảng ủy Bộ Tư pháp họp.', ['Đảng ủy Bộ Tư pháp', 'Đảng ủy Bộ Tư pháp']],
  ]);
});

describe('places as they are misspelt', () => {
  checkSentences([
    ['UBND tỉnh Đắc Lắc chỉ đạo.', ['UBND tỉnh Đắc Lắc', 'Ủy ban nhân dân tỉnh Đắc Lắk']],
    ['UBND tỉnh ĐắkNông họp.', ['UBND tỉnh ĐắkNông', 'Ủy ban nhân dân tỉnh Đắk Nông']],
    ['UBND HUYỆN ĐĂK R°LẤP', ['UBND HUYỆN ĐĂK R°LẤP', "Ủy ban nhân dân huyện Đăk R'lấp"]],
    [
      'UBND huyện Ia HDrai và Huyện ủy Ia H\u2019Drai.',
      ['UBND huyện Ia HDrai', "Ủy ban nhân dân huyện Ia H'Drai"],
      ['Huyện ủy Ia H\u2019Drai', "Huyện ủy Ia H'Drai"],
    ],
    [
      'UBND tỉnh Khánh Hoà và UBND huyện Vạn Ninh.',
      ['UBND tỉnh Khánh Hoà', 'Ủy ban nhân dân tỉnh Khánh Hòa'],
      ['UBND huyện Vạn Ninh', 'Ủy ban nhân dân huyện Vạn Ninh'],
    ],
    [
      'UBND tỉnh Bà Rịa Vũng Tàu.',
      ['UBND tỉnh Bà Rịa Vũng Tàu', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
    ],
    ['UBND thành phố Qui Nhơn.', ['UBND thành phố Qui Nhơn', 'Ủy ban nhân dân thành phố Quy Nhơn']],
    [
      'Uy\u0309 ban nha\u0302n da\u0302n ti\u0309nh Ca\u0300 Mau'.normalize('NFD'),
      ['Uỷ ban nhân dân tỉnh Cà Mau', 'Ủy ban nhân dân tỉnh Cà Mau'],
    ],
  ]);
});

describe('an article is about the place of its headline', () => {
  checkSentences([
    [
      'Chư Prông: Thu ngân sách đạt 61% dự toán\nTheo HĐND huyện, kết quả này là khá.',
      ['HĐND huyện', 'Hội đồng nhân dân huyện Chư Prông'],
    ],
    [
      'Kế hoạch chỉnh trang đô thị trên địa bàn thành phố Tam Kỳ\nBan Thường vụ Thành ủy đã cho ý kiến.',
      ['Ban Thường vụ Thành ủy', 'Ban Thường vụ Thành ủy Tam Kỳ'],
    ],
    [
      'Huyện Hàm Yên tổng kết năm học\nPhòng Nội vụ khen thưởng 12 tập thể.',
      ['Phòng Nội vụ', 'Phòng Nội vụ huyện Hàm Yên'],
    ],
    [
      'Tỉnh Cao Bằng giải ngân vốn đầu tư công\nUBND tỉnh giao Sở Tài chính đôn đốc.',
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Cao Bằng'],
      ['Sở Tài chính', 'Sở Tài chính tỉnh Cao Bằng'],
    ],
  ]);
});

describe('bodies of a region, of a seat, and of a day', () => {
  checkSentences([
    [
      'Chi cục Thuế khu vực XII kiểm tra.',
      ['Chi cục Thuế khu vực XII', 'Chi cục Thuế khu vực XII'],
    ],
    [
      'Tòa án nhân dân khu vực 3 xét xử.',
      ['Tòa án nhân dân khu vực 3', 'Tòa án nhân dân khu vực 3'],
    ],
    [
      'TAND cấp cao tại Đà Nẵng hủy án.',
      ['TAND cấp cao tại Đà Nẵng', 'Tòa án nhân dân cấp cao tại Đà Nẵng'],
    ],
    [
      'Ngày 14/3/2023, Sở Nội vụ Phú Yên họp. Cục Thuế báo cáo.',
      ['Sở Nội vụ Phú Yên', 'Sở Nội vụ tỉnh Phú Yên'],
      ['Cục Thuế', 'Cục Thuế tỉnh Phú Yên'],
    ],
    ['Ngày 14/9/2025, Cục Thuế công bố số thu tại tỉnh Phú Thọ.', ['Cục Thuế', 'Cục Thuế']],
    ['Phó Chủ tịch UBND huyện Cáp Xuân Tá dự.', ['UBND huyện', 'Ủy ban nhân dân huyện']],
  ]);
});
