import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

describe('central bodies by their full names', () => {
  checkSentences([
    [
      'Ngày 14/3/2023, Thủ tướng Chính phủ đã phê duyệt đề án.',
      ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ],
    [
      'Bộ Chính trị và Ban Bí thư đã cho ý kiến.',
      ['Bộ Chính trị', 'Bộ Chính trị'],
      ['Ban Bí thư', 'Ban Bí thư'],
    ],
    [
      'Kết luận của Ban Chấp hành Trung ương Đảng khóa XIII.',
      ['Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương'],
    ],
    [
      'Bộ Văn hóa, Thể thao và Du lịch hướng dẫn việc này.',
      ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ],
    [
      'Ủy ban Thường vụ Quốc hội giám sát chuyên đề.',
      ['Ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ],
    [
      'Báo cáo của Kiểm toán nhà nước gửi Quốc hội.',
      ['Kiểm toán nhà nước', 'Kiểm toán nhà nước'],
      ['Quốc hội', 'Quốc hội'],
    ],
    [
      'Ngân hàng Nhà nước Việt Nam giữ nguyên lãi suất.',
      ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'Ngân hàng Nhà nước giảm trần lãi suất.',
      ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'Viện kiểm sát nhân dân tối cao ban hành cáo trạng.',
      ['Viện kiểm sát nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'],
    ],
    [
      'Toà án nhân dân tối cao hướng dẫn áp dụng án lệ.',
      ['Toà án nhân dân tối cao', 'Tòa án nhân dân tối cao'],
    ],
    [
      'Ban Tuyên giáo và Dân vận Trung ương tổ chức hội nghị.',
      ['Ban Tuyên giáo và Dân vận Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương'],
    ],
    [
      'Ban Chính sách, chiến lược Trung ương chủ trì tổng kết.',
      ['Ban Chính sách, chiến lược Trung ương', 'Ban Chính sách, chiến lược Trung ương'],
    ],
    ['Theo Tổng cục Thống kê, chỉ số giá tăng nhẹ.', ['Tổng cục Thống kê', 'Tổng cục Thống kê']],
    ['Số liệu do Cục Thống kê công bố ngày 06/10/2025.', ['Cục Thống kê', 'Cục Thống kê']],
    ['Thanh tra Chính phủ kết luận có vi phạm.', ['Thanh tra Chính phủ', 'Thanh tra Chính phủ']],
    [
      'Văn phòng Chủ tịch nước đã công bố lệnh.',
      ['Văn phòng Chủ tịch nước', 'Văn phòng Chủ tịch nước'],
    ],
    ['Chủ tịch nước ký lệnh công bố luật.', ['Chủ tịch nước', 'Chủ tịch nước']],
    [
      'Ủy ban Kinh tế và Tài chính của Quốc hội thẩm tra dự án.',
      ['Ủy ban Kinh tế và Tài chính của Quốc hội', 'Ủy ban Kinh tế và Tài chính của Quốc hội'],
    ],
    [
      'Bảo hiểm xã hội Việt Nam đã cấp 16 triệu thẻ.',
      ['Bảo hiểm xã hội Việt Nam', 'Bảo hiểm xã hội Việt Nam'],
    ],
    ['Cục An toàn thông tin cảnh báo lỗ hổng.', ['Cục An toàn thông tin', 'Cục An toàn thông tin']],
    [
      'Cục Quản lý đấu thầu vừa có văn bản trả lời.',
      ['Cục Quản lý đấu thầu', 'Cục Quản lý đấu thầu'],
    ],
    [
      'Học viện Chính trị quốc gia Hồ Chí Minh mở lớp.',
      ['Học viện Chính trị quốc gia Hồ Chí Minh', 'Học viện Chính trị quốc gia Hồ Chí Minh'],
    ],
    [
      'Quân ủy Trung ương và Bộ Quốc phòng chỉ đạo.',
      ['Quân ủy Trung ương', 'Quân ủy Trung ương'],
      ['Bộ Quốc phòng', 'Bộ Quốc phòng'],
    ],
    ['Đảng ủy Chính phủ họp phiên thường kỳ.', ['Đảng ủy Chính phủ', 'Đảng ủy Chính phủ']],
    [
      'Tổng Liên đoàn Lao động Việt Nam đề xuất tăng lương.',
      ['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam'],
    ],
  ]);
});

describe('central bodies by their abbreviations', () => {
  checkSentences([
    [
      'Bộ GD&ĐT phối hợp Bộ LĐ-TB&XH ban hành hướng dẫn.',
      ['Bộ GD&ĐT', 'Bộ Giáo dục và Đào tạo'],
      ['Bộ LĐ-TB&XH', 'Bộ Lao động - Thương binh và Xã hội'],
    ],
    ['Bộ TT&TT đã thẩm định cấp độ an toàn.', ['Bộ TT&TT', 'Bộ Thông tin và Truyền thông']],
    [
      'Bộ KH-ĐT và Bộ NN-PTNT thống nhất số liệu.',
      ['Bộ KH-ĐT', 'Bộ Kế hoạch và Đầu tư'],
      ['Bộ NN-PTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ],
    ['Bộ NN&MT hướng dẫn phòng, chống dịch tả lợn.', ['Bộ NN&MT', 'Bộ Nông nghiệp và Môi trường']],
    ['Bộ KHCN là cơ quan thường trực.', ['Bộ KHCN', 'Bộ Khoa học và Công nghệ']],
    ['UBTVQH đã thông qua nghị quyết.', ['UBTVQH', 'Ủy ban Thường vụ Quốc hội']],
    [
      'Cục A05 phối hợp rà quét mã độc.',
      ['Cục A05', 'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao'],
    ],
    ['VPCP thông báo ý kiến chỉ đạo.', ['VPCP', 'Văn phòng Chính phủ']],
    [
      'TANDTC và VKSNDTC ký quy chế.',
      ['TANDTC', 'Tòa án nhân dân tối cao'],
      ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
    ],
  ]);
});

describe('a name in capitals, in lower case, over a line break, or with another tone mark', () => {
  checkSentences([
    ['THỦ TƯỚNG CHÍNH PHỦ điện các tỉnh', ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ']],
    ['Thủ Tướng Chính phủ yêu cầu', ['Thủ Tướng Chính phủ', 'Thủ tướng Chính phủ']],
    ['thực hiện ý kiến của Thủ\ntướng Chính phủ', ['Thủ\ntướng Chính phủ', 'Thủ tướng Chính phủ']],
    ['Bộ Tài\nchính hướng dẫn', ['Bộ Tài\nchính', 'Bộ Tài chính']],
    [
      'ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
      ['ỦY BAN NHÂN DÂN TỈNH YÊN BÁI', 'Ủy ban nhân dân tỉnh Yên Bái'],
    ],
    [
      'Uỷ ban nhân dân tỉnh Thanh Hoá',
      ['Uỷ ban nhân dân tỉnh Thanh Hoá', 'Ủy ban nhân dân tỉnh Thanh Hóa'],
    ],
    ['Huyện uỷ Lệ Thuỷ chỉ đạo', ['Huyện uỷ Lệ Thuỷ', 'Huyện ủy Lệ Thủy']],
    ['UBND tỉnh\nHậu Giang giao', ['UBND tỉnh\nHậu Giang', 'Ủy ban nhân dân tỉnh Hậu Giang']],
    [
      'uỷ ban nhân dân huyện Mỏ Cày Bắc',
      ['uỷ ban nhân dân huyện Mỏ Cày Bắc', 'Ủy ban nhân dân huyện Mỏ Cày Bắc'],
    ],
    [
      'Ủy ban Nhân dân tỉnh Sóc Trăng',
      ['Ủy ban Nhân dân tỉnh Sóc Trăng', 'Ủy ban nhân dân tỉnh Sóc Trăng'],
    ],
  ]);
});

describe('things, sectors, groups and other states that are no bodies', () => {
  checkSentences([
    ['Chính phủ điện tử và chính quyền số là trọng tâm.'],
    ['Phát hành trái phiếu Chính phủ kỳ hạn 10 năm.'],
    ['Chữ ký số chuyên dùng Chính phủ được cấp cho cán bộ.'],
    ['Các sở, ban, ngành và UBND các huyện, thành phố báo cáo trước ngày 15.'],
    ['Các Bộ, ngành Trung ương quan tâm bố trí vốn.'],
    ['UBND cấp huyện, UBND cấp xã chịu trách nhiệm.'],
    ['Ủy ban nhân dân xã, phường, thị trấn niêm yết công khai.'],
    ['UBND 12 huyện và thành phố đã gửi số liệu.'],
    ['Ngành Y tế phối hợp với ngành Giáo dục.'],
    ['Bộ Tài chính Nhật Bản công bố số liệu.'],
    ['Đoàn công tác của Chính phủ Hàn Quốc.'],
    ['Quyền sở hữu trí tuệ và sở thích của người dân.'],
    ['Cung cấp dịch vụ bưu chính công ích.'],
    ['Phòng chống dịch bệnh trên địa bàn tỉnh được tăng cường.'],
    ['Kế hoạch số 85/KH-UBND và Công văn số 6260/UBND-TH.'],
    ['Kinh tế - xã hội của tỉnh phát triển.'],
    ['Bệnh viện đa khoa tỉnh và Trường THPT chuyên.'],
    ['Công ty Điện lực Quảng Ngãi đã hoàn thành.'],
    ['Huyện Bình Sơn và thị xã Đức Phổ đạt chuẩn.'],
    ['Luật Tổ chức Quốc hội và Luật Tổ chức Chính phủ.'],
    ['Các cấp Hội Nông dân trong tỉnh vận động hội viên.'],
    ['Các tỉnh ủy, thành ủy trực thuộc Trung ương.'],
  ]);
});
