/**
 * Departments of ministries (tổng cục, cục, vụ, viện, trung tâm thuộc bộ) by their own names, joined by
 * "|". A department not listed is still read where its name is capitalised.
 */
export const MINISTRY_DEPARTMENTS =
  'Tổng cục Thuế|Tổng cục Hải quan|Tổng cục Thống kê|Tổng cục Thủy lợi|Tổng cục Lâm nghiệp|Tổng cục Thủy sản|' +
  'Tổng cục Phòng chống thiên tai|Tổng cục Phòng, chống thiên tai|Tổng cục Môi trường|Tổng cục Quản lý đất đai|' +
  'Tổng cục Khí tượng Thủy văn|Tổng cục Biển và Hải đảo Việt Nam|Tổng cục Địa chất và Khoáng sản Việt Nam|' +
  'Tổng cục Du lịch|Tổng cục Thể dục thể thao|Tổng cục Giáo dục nghề nghiệp|Tổng cục Dự trữ Nhà nước|' +
  'Tổng cục Đường bộ Việt Nam|Tổng cục Quản lý thị trường|Tổng cục Thi hành án dân sự|Tổng cục Dân số|' +
  'Tổng cục Dân số - Kế hoạch hóa gia đình|Tổng cục Chính trị|Tổng cục Năng lượng|' +
  'Cục Quản lý đấu thầu|Cục Đầu tư nước ngoài|Cục Quản lý đăng ký kinh doanh|Cục Phát triển doanh nghiệp|' +
  'Cục Kinh tế hợp tác|Cục Kinh tế hợp tác và Phát triển nông thôn|Cục Quản lý giá|Cục Quản lý công sản|' +
  'Cục Quản lý nợ và Tài chính đối ngoại|Cục Tài chính doanh nghiệp|Cục Tin học và Thống kê tài chính|' +
  'Bộ Tổng Tham mưu|Tổng cục Hậu cần|Tổng cục Kỹ thuật|Tổng cục Hậu cần - Kỹ thuật|Tổng cục Công nghiệp Quốc phòng|' +
  'Quân chủng Hải quân|Quân chủng Phòng không - Không quân|Bộ Tư lệnh Bộ đội Biên phòng|Bộ Tư lệnh Cảnh sát biển|' +
  'Bộ Tư lệnh Cảnh sát cơ động|Bộ Tư lệnh Cảnh vệ|Bộ Tư lệnh Tác chiến không gian mạng|Bộ Tư lệnh Hải quân|' +
  'Cục Chuyển đổi số - Cơ yếu|Cục Kế hoạch - Tài chính|Cục Viễn thông|Cục Báo chí|Cục Xuất bản, In và Phát hành|Cục Tần số vô tuyến điện|' +
  'Cục Phát thanh, truyền hình và thông tin điện tử|Cục Thông tin cơ sở|Cục Thông tin đối ngoại|Cục Bưu điện Trung ương|' +
  'Cục Công nghiệp công nghệ thông tin|Cục Công nghiệp công nghệ thông tin và truyền thông|Cục Công nghệ thông tin|' +
  'Trung tâm Chứng thực điện tử quốc gia|Trung tâm Internet Việt Nam|Cục Năng lượng nguyên tử|' +
  'Cục An toàn bức xạ và hạt nhân|Cục Thông tin khoa học và công nghệ quốc gia|Cục Phát triển thị trường và doanh nghiệp khoa học và công nghệ|' +
  'Cục Ứng dụng và Phát triển công nghệ|Cục Thông tin, Thống kê|Cục Khởi nghiệp và Doanh nghiệp công nghệ|Cục Đổi mới sáng tạo|' +
  'Cục Kiểm soát thủ tục hành chính|Cục Con nuôi|Cục Bổ trợ tư pháp|Cục Trợ giúp pháp lý|Cục Hộ tịch, quốc tịch, chứng thực|' +
  'Cục Kiểm tra văn bản quy phạm pháp luật|Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính|Cục Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật|' +
  'Cục Đăng ký quốc gia giao dịch bảo đảm|Cục Quản lý Thi hành án dân sự|Cục Phổ biến, giáo dục pháp luật|Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý|' +
  'Cục Cảnh sát giao thông|Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Cục Cảnh sát PCCC và CNCH|' +
  'Cục Cảnh sát hình sự|Cục Cảnh sát kinh tế|Cục Cảnh sát điều tra tội phạm về ma túy|Cục Quản lý xuất nhập cảnh|' +
  'Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu|Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|' +
  'Cục Tác chiến|Cục Cứu hộ - Cứu nạn|Cục Dân quân tự vệ|' +
  'Cục Công nghiệp|Cục Hóa chất|Cục Điện lực|Cục Điện lực và Năng lượng tái tạo|Cục Điều tiết điện lực|Cục Xuất nhập khẩu|' +
  'Cục Xúc tiến thương mại|Cục Phòng vệ thương mại|Cục Thương mại điện tử và Kinh tế số|Cục Công Thương địa phương|' +
  'Cục Kỹ thuật an toàn và Môi trường công nghiệp|Cục Quản lý thị trường|Cục Quản lý và Phát triển thị trường trong nước|' +
  'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công|Ủy ban Cạnh tranh Quốc gia|' +
  'Cục Trồng trọt|Cục Trồng trọt và Bảo vệ thực vật|Cục Bảo vệ thực vật|Cục Chăn nuôi|Cục Chăn nuôi và Thú y|Cục Thú y|Cục Thủy lợi|Cục Thủy sản|' +
  'Cục Thủy sản và Kiểm ngư|Cục Kiểm ngư|Cục Kiểm lâm|Cục Lâm nghiệp|Cục Lâm nghiệp và Kiểm lâm|Cục Quản lý đê điều và Phòng, chống thiên tai|' +
  'Cục Quản lý tài nguyên nước|Cục Biến đổi khí hậu|Cục Bảo tồn thiên nhiên và Đa dạng sinh học|Cục Môi trường|Cục Kiểm soát ô nhiễm môi trường|' +
  'Cục Quản lý đất đai|Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam|Cục Biển và Hải đảo Việt Nam|Cục Viễn thám quốc gia|Cục Địa chất Việt Nam|' +
  'Cục Địa chất và Khoáng sản Việt Nam|Cục Khoáng sản Việt Nam|Cục Khí tượng Thủy văn|Cục Chất lượng, Chế biến và Phát triển thị trường|' +
  'Cục Chuyển đổi số|Cục Giảm nghèo|Văn phòng Điều phối nông thôn mới Trung ương|Văn phòng Quốc gia về giảm nghèo|Trung tâm Khuyến nông Quốc gia|' +
  'Cục Bảo vệ môi trường|Cục Quản lý Lao động ngoài nước|Cục Việc làm|Cục Quan hệ lao động và Tiền lương|Cục An toàn lao động|Cục Bảo trợ xã hội|Cục Trẻ em|' +
  'Cục Bà mẹ và Trẻ em|Cục Người có công|Cục Phòng, chống tệ nạn xã hội|Cục Văn thư và Lưu trữ nhà nước|' +
  'Cục Y tế dự phòng|Cục Phòng bệnh|Cục Quản lý Khám, chữa bệnh|Cục Quản lý Dược|Cục An toàn thực phẩm|Cục Phòng, chống HIV/AIDS|Cục Dân số|' +
  'Cục Khoa học công nghệ và Đào tạo|Cục Hạ tầng và Thiết bị y tế|Cục Quản lý Y, Dược cổ truyền|Cục Quản lý môi trường y tế|' +
  'Cục Quản lý chất lượng|Cục Nhà giáo và Cán bộ quản lý giáo dục|Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục|Cục Khoa học, Công nghệ và Thông tin|' +
  'Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên|Cục Hợp tác quốc tế|' +
  'Cục Di sản văn hóa|Cục Nghệ thuật biểu diễn|Cục Điện ảnh|Cục Văn hóa cơ sở|Cục Văn hóa cơ sở, Gia đình và Thư viện|Cục Bản quyền tác giả|Cục Mỹ thuật, Nhiếp ảnh và Triển lãm|' +
  'Cục Du lịch Quốc gia Việt Nam|Cục Thể dục thể thao|Cục Thể dục thể thao Việt Nam|Cục Thông tin cơ sở và Thông tin đối ngoại|' +
  'Cục Đường bộ Việt Nam|Cục Đường cao tốc Việt Nam|Cục Đường sắt Việt Nam|Cục Hàng hải Việt Nam|Cục Hàng hải và Đường thủy Việt Nam|Cục Đường thủy nội địa Việt Nam|' +
  'Cục Hàng không Việt Nam|Cục Đăng kiểm Việt Nam|Cục Phát triển đô thị|Cục Quản lý nhà và thị trường bất động sản|Cục Hạ tầng kỹ thuật|Cục Hạ tầng xây dựng|' +
  'Cục Kinh tế xây dựng|Cục Kinh tế - Quản lý đầu tư xây dựng|Cục Giám định Nhà nước về chất lượng công trình xây dựng|Cục Quản lý hoạt động xây dựng|' +
  'Cục Kết cấu hạ tầng xây dựng|Cục Dự trữ Nhà nước|Cục Giám sát quản lý bảo hiểm|Ủy ban Chứng khoán Nhà nước|Cục Quản lý, giám sát bảo hiểm|' +
  'Cục Kế toán, kiểm toán|Cục Quản lý, giám sát kế toán, kiểm toán|Cục Phát triển doanh nghiệp tư nhân và kinh tế tập thể|Cục Phát triển doanh nghiệp nhà nước|' +
  'Cục Phòng, chống rửa tiền|Cục Lãnh sự|Cục Chứng thực số và Bảo mật thông tin|Cục Hàng hải|Cục Thống kê|Cục Thuế|Cục Hải quan|' +
  'Vụ Ngân sách nhà nước|Vụ Pháp chế|Vụ Tổ chức cán bộ|Vụ Kế hoạch - Tài chính|Vụ Kế hoạch, Tài chính|Vụ Hợp tác quốc tế|Vụ Khoa học và Công nghệ|' +
  'Vụ Khoa học, Công nghệ và Môi trường|Vụ Khoa học, Công nghệ|Vụ Tài chính ngành|Vụ Tài chính - Kinh tế ngành|Vụ Đầu tư|Vụ Chính sách thuế|Vụ Thi đua - Khen thưởng|Vụ Thi đua, Khen thưởng|' +
  'Vụ Cải cách hành chính|Vụ Chính quyền địa phương|Vụ Công chức - Viên chức|Vụ Tiền lương|Vụ Bảo hiểm xã hội|Vụ Bình đẳng giới|Vụ Công tác thanh niên|Vụ Tổ chức phi chính phủ|' +
  'Vụ Tổng hợp kinh tế quốc dân|Vụ Kinh tế địa phương và lãnh thổ|Vụ Giám sát và Thẩm định đầu tư|Vụ Các định chế tài chính|Vụ Kinh tế số và Xã hội số|Vụ Bưu chính|' +
  'Vụ Giáo dục Mầm non|Vụ Giáo dục Tiểu học|Vụ Giáo dục Trung học|Vụ Giáo dục Phổ thông|Vụ Giáo dục Đại học|Vụ Giáo dục thường xuyên|Vụ Giáo dục dân tộc|Vụ Học sinh, Sinh viên|' +
  'Vụ Bảo hiểm y tế|Vụ Truyền thông và Thi đua, khen thưởng|Vụ Sức khỏe Bà mẹ - Trẻ em|Vụ Tổ chức - Cán bộ|Vụ Thị trường trong nước|Vụ Dầu khí và Than|Vụ Tiết kiệm năng lượng và Phát triển bền vững|Vụ Thư viện|Vụ Gia đình|' +
  'Vụ Kết cấu hạ tầng giao thông|Vụ Vận tải|Vụ An toàn giao thông|Vụ Vận tải và An toàn giao thông|Vụ Quy hoạch - Kiến trúc|Vụ Vật liệu xây dựng|Vụ Quản lý doanh nghiệp|Vụ Quản lý quy hoạch|' +
  'Vụ Tín dụng các ngành kinh tế|Vụ Chính sách tiền tệ|Vụ Thanh toán|Vụ Địa phương|Vụ Dân tộc thiểu số|Vụ Chính sách Dân tộc|Viện Chiến lược phát triển|Viện Nghiên cứu quản lý kinh tế Trung ương';

/** A unit of the armed forces that is told apart by its number, or by a name. */
export interface MilitaryUnit {
  /** What it begins with, joined by "|". */
  heads: string;
  /** What stands behind the number ("Vùng 3 Hải quân"). */
  behind?: string;
  /** It goes by a name instead ("Đồn Biên phòng Ia Mơ"). */
  isNamed?: true;
}

export const MILITARY_UNITS: readonly MilitaryUnit[] = [
  {
    heads:
      'Quân khu|Bộ Tư lệnh Quân khu|Quân đoàn|Bộ Tư lệnh Quân đoàn|Binh đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Hải đoàn|Vùng Cảnh sát biển|Bộ Tư lệnh Vùng Cảnh sát biển',
  },
  { heads: 'Vùng|Bộ Tư lệnh Vùng', behind: 'Hải quân|Cảnh sát biển' },
  { heads: 'Đồn Biên phòng|Đồn BP', isNamed: true },
];
