/**
 * Names of laws, codes and ordinances as they are cited, without their type's word: those that the
 * registry's rows do not give (other years, older laws, names in other spellings).
 */
export const lawNames: readonly string[] = [
  ...split(`An toàn, vệ sinh lao động; An toàn thực phẩm; An toàn thông tin mạng; An ninh mạng; An ninh quốc gia;
Ban hành văn bản quy phạm pháp luật; Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân;
Báo chí; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế; Bảo đảm trật tự, an toàn giao thông đường bộ; Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường;
Bảo vệ quyền lợi người tiêu dùng; Bảo vệ và phát triển rừng; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;
Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới; Bưu chính;
Cán bộ, công chức; Cạnh tranh; Cảnh sát biển Việt Nam; Cảnh sát cơ động; Cảnh vệ; Căn cước; Căn cước công dân;
Các công cụ chuyển nhượng; Các tổ chức tín dụng; Chăn nuôi; Chất lượng sản phẩm, hàng hóa; Chứng khoán; Chuyển đổi số; Chuyển giao công nghệ;
Công an nhân dân; Công chứng; Công đoàn; Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số; Công nghiệp quốc phòng, an ninh và động viên công nghiệp;
Cơ yếu; Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài; Cư trú;
Dân quân tự vệ; Dân số; Dầu khí; Di sản văn hóa; Doanh nghiệp; Doanh nghiệp nhà nước; Du lịch; Dự trữ quốc gia; Dược; Dữ liệu; Dẫn độ;
Đa dạng sinh học; Đặc xá; Đất đai; Đấu giá tài sản; Đấu thầu; Đầu tư; Đầu tư công; Đầu tư theo phương thức đối tác công tư; Đê điều; Địa chất và khoáng sản;
Điện ảnh; Điện lực; Điều ước quốc tế; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt; Đơn vị hành chính - kinh tế đặc biệt;
Giá; Giám định tư pháp; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giáo dục; Giáo dục đại học; Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh;
Hải quan; Hàng không dân dụng Việt Nam; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; Hoạt động chữ thập đỏ; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;
Hóa chất; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hỗ trợ doanh nghiệp nhỏ và vừa; Hôn nhân và gia đình; Hộ tịch; Hợp tác xã;
Kế toán; Khám bệnh, chữa bệnh; Khí tượng thủy văn; Khiếu nại; Khiếu nại, tố cáo; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản;
Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản;
Lâm nghiệp; Lý lịch tư pháp; Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lưu trữ; Luật sư;
Mặt trận Tổ quốc Việt Nam; Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự;
Người cao tuổi; Người khuyết tật; Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở; Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi;
Phá sản; Phí và lệ phí; Phòng bệnh; Phòng cháy và chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố; Phòng, chống ma túy; Phòng, chống mua bán người;
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS); Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người; Phòng, chống HIV/AIDS;
Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phòng, chống thiên tai; Phòng không nhân dân; Phòng thủ dân sự; Phổ biến, giáo dục pháp luật;
Quản lý ngoại thương; Quản lý nợ công; Quản lý, sử dụng tài sản công; Quản lý, sử dụng tài sản nhà nước; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp; Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý thuế; Quảng cáo; Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Quốc phòng; Quốc tịch Việt Nam; Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn;
Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao;
Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam; Thống kê; Thỏa thuận quốc tế; Thú y; Thủ đô; Thuế bảo vệ môi trường; Thuế giá trị gia tăng; Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu;
Thủy lợi; Thủy sản; Thư viện; Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Thương mại; Tiêu chuẩn và quy chuẩn kỹ thuật; Tiếp cận thông tin; Tiếp công dân; Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng hành chính;
Tổ chức Chính phủ; Tổ chức chính quyền địa phương; Tổ chức cơ quan điều tra hình sự; Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức Quốc hội; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân; Trách nhiệm bồi thường của Nhà nước; Tình trạng khẩn cấp; Trật tự, an toàn giao thông đường bộ; Tư pháp người chưa thành niên; Tương trợ tư pháp; Trẻ em; Bảo vệ, chăm sóc và giáo dục trẻ em; Trí tuệ nhân tạo; Trọng tài thương mại; Trồng trọt; Trợ giúp pháp lý; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản;
Viễn thông; Việc làm; Viên chức; Xây dựng; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam; Xử lý vi phạm hành chính; Bảo vệ công trình quốc phòng và khu quân sự; Hoạt động đầu tư ra nước ngoài`),
  // Codes and ordinances.
  ...split(`Dân sự; Hình sự; Lao động; Hàng hải; Hàng hải Việt Nam; Tố tụng dân sự; Tố tụng hình sự;
Ưu đãi người có công với cách mạng; Ngoại hối; Giống cây trồng; Giống vật nuôi; Thú y; Lưu trữ quốc gia; Cựu chiến binh; Công an xã; Dân quân tự vệ; Quản lý thị trường; Cảnh sát môi trường; Công nghiệp quốc phòng; Động viên công nghiệp; Phòng, chống lụt, bão; Thực hiện dân chủ ở xã, phường, thị trấn; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Cán bộ, công chức; Bưu chính, viễn thông; Hợp nhất văn bản quy phạm pháp luật; Pháp điển hệ thống quy phạm pháp luật; Án phí, lệ phí Tòa án; Phòng, chống mại dâm; Tín ngưỡng, tôn giáo; Bảo vệ và kiểm dịch thực vật`),
];

/** Abbreviations by which laws are cited, and the name they stand for. */
export const lawAbbreviations: readonly (readonly [string, string])[] = [
  ['CNTT', 'Công nghệ thông tin'],
  ['GDĐT', 'Giao dịch điện tử'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['BHYT', 'Bảo hiểm y tế'],
  ['BVMT', 'Bảo vệ môi trường'],
  ['NSNN', 'Ngân sách nhà nước'],
  ['ATTP', 'An toàn thực phẩm'],
  ['HTX', 'Hợp tác xã'],
  ['HNGĐ', 'Hôn nhân và gia đình'],
  ['HN&GĐ', 'Hôn nhân và gia đình'],
  ['PCTN', 'Phòng, chống tham nhũng'],
  ['PCCC', 'Phòng cháy và chữa cháy'],
  ['XLVPHC', 'Xử lý vi phạm hành chính'],
  ['KH&CN', 'Khoa học và công nghệ'],
  ['SHTT', 'Sở hữu trí tuệ'],
  ['NVQS', 'Nghĩa vụ quân sự'],
  ['TĐKT', 'Thi đua, khen thưởng'],
  ['BVBMNN', 'Bảo vệ bí mật nhà nước'],
  ['QLT', 'Quản lý thuế'],
  ['TNDN', 'Thuế thu nhập doanh nghiệp'],
  ['TNCN', 'Thuế thu nhập cá nhân'],
  ['GTGT', 'Thuế giá trị gia tăng'],
  ['thuế GTGT', 'Thuế giá trị gia tăng'],
  ['thuế TNDN', 'Thuế thu nhập doanh nghiệp'],
  ['thuế TNCN', 'Thuế thu nhập cá nhân'],
  ['thuế TTĐB', 'Thuế tiêu thụ đặc biệt'],
  ['BHVBQPPL', 'Ban hành văn bản quy phạm pháp luật'],
  ['ban hành VBQPPL', 'Ban hành văn bản quy phạm pháp luật'],
  ['TCCQĐP', 'Tổ chức chính quyền địa phương'],
  ['tổ chức HĐND và UBND', 'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
];

function split(names: string): string[] {
  return names.split(';').map((name) => name.replace(/\s+/g, ' ').trim());
}
