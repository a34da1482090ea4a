import { wordTable } from './word-table.ts';

/**
 * Nouns that reports count (danh từ đếm được), by what they are: the head phrase of a count becomes
 * its unit. Nouns of one class may stand coordinated under one number ("08 xã, thị trấn").
 */
export type NounClass =
  | 'person'
  | 'household'
  | 'place'
  | 'body'
  | 'business'
  | 'case'
  | 'paper'
  | 'event'
  | 'work'
  | 'facility'
  | 'thing'
  | 'animal'
  | 'digital'
  | 'award'
  | 'list'
  | 'structure';

const rows = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** `structure` nouns only say how something is divided ("4 cấp", "3 phần") and report nothing. */
export const COUNTED_NOUNS: Readonly<Record<NounClass, readonly string[]>> = {
  person: rows(
    `người|lao động|người lao động|học sinh|sinh viên|học viên|giáo viên|giảng viên|trẻ em|trẻ|cháu|em|
    cán bộ|công chức|viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|cán bộ, giáo viên|đảng viên|quần chúng|đoàn viên|
    hội viên|thanh niên|phụ nữ|nông dân|công dân|cử tri|đại biểu|bác sĩ|bác sỹ|dược sĩ|điều dưỡng|y sĩ|y bác sĩ|
    bệnh nhân|người bệnh|nạn nhân|đối tượng|bị can|bị cáo|phạm nhân|người dân|nhân khẩu|khẩu|dân|
    hộ kinh doanh cá thể|cá nhân|khách|hành khách|khách hàng|du khách|khách du lịch|khách quốc tế|khách nội địa|chiến sĩ|chiến sỹ|quân nhân|
    thí sinh|vận động viên|huấn luyện viên|nghệ nhân|nghệ sĩ|nghệ sỹ|chuyên gia|nhà khoa học|nhà đầu tư|
    tình nguyện viên|hòa giải viên|báo cáo viên|tuyên truyền viên|cộng tác viên|luật sư|công chứng viên|đấu giá viên|
    kiểm sát viên|thẩm phán|chấp hành viên|cấp ủy viên|ủy viên|đồng chí|đồng chí đảng viên|đồng chí cấp ủy viên|đồng chí ủy viên|biên chế|chỉ tiêu biên chế|suất|
    thương binh|liệt sĩ|liệt sỹ|người có công|hộ gia đình chính sách|bà mẹ|bà mẹ Việt Nam anh hùng|
    lượt người|lượt khách|lượt|lượt cán bộ|lượt học viên|lượt đối tượng|lượt hộ|lượt truy cập|lượt xem|lượt tải|lượt bệnh nhân|
    lượt khám|lượt khám chữa bệnh|lượt người dân|lượt công dân|lượt khách du lịch|lượt tương tác|lượt tin|nhân viên|công nhân|kỹ sư|thạc sĩ|tiến sĩ|
    người khuyết tật|người cao tuổi|người nghiện|vị|bé trai|bé gái|con em|trẻ sơ sinh|giám sát viên|
    thành viên|ứng viên|chủ thể|lãnh đạo|chức danh|chủ rừng|ngư dân|thuyền viên|lái xe|phóng viên|hướng dẫn viên|chủ đầu tư|chủ hộ|chủ tàu|chủ cơ sở|chủ doanh nghiệp`,
  ),
  household: rows(
    'hộ|hộ dân|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ kinh doanh|hộ nông dân|hộ sản xuất|hộ thoát nghèo|gia đình|gia đình văn hóa|hộ khá giàu|hộ đồng bào',
  ),
  place: rows(
    `tỉnh|thành phố|quận, huyện|quận huyện|tỉnh, thành phố|tỉnh, thành|tỉnh thành|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khóm|buôn|bon|làng|
    tổ dân phố|khu phố|khu dân cư|khu vực bầu cử|địa phương|đơn vị hành chính|đơn vị hành chính cấp xã|quốc gia|vùng lãnh thổ|
    quốc gia và vùng lãnh thổ|nước|thị trường|địa bàn|điểm dân cư|xã nông thôn mới|xã biên giới|thôn, bản|đảo|cụm dân cư|vùng trồng|vùng nguyên liệu|khu|địa chỉ|vị trí`,
  ),
  body: rows(
    `sở|ngành|ban|phòng|sở, ban, ngành|sở, ngành|bộ|bộ, ngành|cơ quan|đơn vị|cơ quan, đơn vị|tổ chức|tổ chức đảng|chi bộ|đảng bộ|
    tổ chức cơ sở đảng|chi hội|hội|chi đoàn|công đoàn cơ sở|công đoàn|tổ chức, cá nhân|đoàn|đoàn công tác|đoàn kiểm tra|tổ|tổ công tác|
    tổ công nghệ số cộng đồng|tổ hòa giải|câu lạc bộ|clb|ban chỉ đạo|hội đồng|văn phòng|chi cục|cục|tổng cục|trung tâm|
    tập thể|nhóm|đội|lực lượng|phòng, ban|phòng ban|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|đầu mối|thôn đội|trạm|
    đoàn thể|khối|cụm|tổ vay vốn|tổ tiết kiệm|đoàn thanh tra|cơ sở đảng|tổ hợp tác|tổ chức hành nghề`,
  ),
  business: rows(
    `doanh nghiệp|dn|công ty|hợp tác xã|htx|htx nông nghiệp|liên hiệp hợp tác xã|cơ sở|cơ sở sản xuất|cơ sở kinh doanh|chi nhánh|
    văn phòng đại diện|nhà thầu|ngân hàng|quỹ tín dụng|trang trại|cửa hàng|siêu thị|chợ|trung tâm thương mại|nhà máy|khách sạn|cơ sở lưu trú|
    cơ sở lưu trú du lịch|làng nghề|tàu cá|tàu|đại lý|nhà hàng|nhà thuốc|quầy thuốc|trang trại chăn nuôi|gia trại|hãng|start-up|doanh nghiệp khởi nghiệp|nhà cung cấp`,
  ),
  case: rows(
    `vụ|vụ, việc|vụ/việc|vụ, án|vụ việc|vụ án|vụ cháy|vụ tai nạn|vụ tai nạn giao thông|vụ phạm pháp hình sự|vụ vi phạm|việc|trường hợp|trường hợp vi phạm|ca|ca mắc|ca bệnh|
    ca tử vong|ca nhiễm|ca nhập viện|hành vi|hành vi vi phạm|tai nạn|điểm nóng|ổ dịch|đợt|cuộc tấn công|sự cố|lỗi|sai phạm|khiếu nại|tố cáo|phản ánh|kiến nghị|ý kiến|
    lượt ý kiến|phản ánh, kiến nghị|đơn|đơn thư|đơn khiếu nại|lượt tiếp công dân|tin báo|tố giác|cuộc gọi|câu hỏi|tội phạm|băng nhóm|điểm sạt lở|điểm đen|mẫu|mẫu xét nghiệm|mẫu nước|liều|liều vắc xin|mũi|mũi tiêm|
    lượt phản ánh|ca phẫu thuật|ca tai nạn|vụ ly hôn|quyết định xử phạt`,
  ),
  paper: rows(
    `văn bản|văn bản quy phạm pháp luật|văn bản qppl|văn bản chỉ đạo|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|báo cáo|tờ trình|công văn|thông báo|
    thông tư|luật|đề án|chương trình|chuyên đề|dự thảo|điều|thủ tục|thủ tục hành chính|tthc|hồ sơ|bộ hồ sơ|hồ sơ thủ tục hành chính|hồ sơ tthc|
    giấy phép|giấy chứng nhận|giấy chứng nhận quyền sử dụng đất|chứng chỉ|chứng thư số|chữ ký số|giấy|tin|bài|tin, bài|tin bài|bài viết|bài báo|phóng sự|tác phẩm|ấn phẩm|cuốn|cuốn sách|quyển|sách|
    tờ rơi|tờ gấp|pano|áp phích|băng rôn|băng zôn|khẩu hiệu|phiếu|phiếu khảo sát|thẻ|thẻ bhyt|thẻ bảo hiểm y tế|thẻ căn cước|căn cước công dân|hợp đồng|
    hóa đơn|biên bản|bản|kiến nghị|giấy mời|quy trình|quy trình nội bộ|tiêu chuẩn|bản tin|chuyên mục|chuyên trang|trang tin|tài liệu|bộ tài liệu|
    bộ|thửa đất|thửa|lô đất|lô|đồ án quy hoạch|quy hoạch|biên lai|công trình nghiên cứu|sáng chế|nhãn hiệu|đơn đăng ký|văn bằng|bằng|mã số vùng trồng|mã vùng trồng|mã số|bức ảnh|ảnh|trang|chứng nhận|hương ước|quy ước|kết luận|phương án|bản án|án|thông cáo|sổ|sổ đỏ|sổ hồng|sổ tiết kiệm|sổ bảo hiểm xã hội|sổ bhxh`,
  ),
  event: rows(
    `cuộc|cuộc họp|hội nghị|hội thảo|hội thi|cuộc thi|tọa đàm|lớp|lớp tập huấn|lớp bồi dưỡng|lớp đào tạo|khóa|khóa đào tạo|buổi|buổi tuyên truyền|buổi làm việc|phiên|phiên họp|
    phiên tòa|phiên giao dịch|kỳ họp|đợt|đợt kiểm tra|cuộc kiểm tra|cuộc thanh tra|cuộc giám sát|lượt kiểm tra|chuyến|chuyến bay|giải|giải đấu|lễ hội|sự kiện|hoạt động|chương trình nghệ thuật|
    buổi biểu diễn|suất diễn|phong trào|mô hình|điển hình|sáng kiến|đề tài|đề tài/dự án|nhiệm vụ|nhiệm vụ khoa học|hạng mục|giải pháp|công trình, phần việc|phần việc|chỉ tiêu|tiêu chí|nhóm chỉ tiêu|nhóm tiêu chí|
    kết quả|kết quả đầu ra|bậc|kỳ|số báo|tiết|tiết học|vòng|trận|trận đấu|cuộc đối thoại|cuộc vận động|dịch vụ công|dvc|dvctt|dịch vụ công trực tuyến|dịch vụ|nghề|ngành nghề|ngành, nghề|cuộc tuyên truyền|cuộc diễn tập|thỏa thuận|biên bản ghi nhớ|chuyên đề`,
  ),
  work: rows(
    `dự án|công trình|gói thầu|tuyến|tuyến đường|tuyến xe|cầu|cống|cây cầu|hồ|hồ chứa|đập|kênh|kênh mương|trạm bơm|trạm biến áp|nhà|căn nhà|ngôi nhà|căn|căn hộ|phòng học|phòng|
    nhà ở|nhà ở xã hội|nhà tạm|nhà đại đoàn kết|nhà tình nghĩa|nhà tình thương|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|khu đô thị|khu tái định cư|giếng|bể|nhà văn hóa|nhà văn hóa thôn|nhà vệ sinh|
    sân bay|cảng|bến cảng|bến xe|nhà ga|hầm|đường|nút giao|hạng mục công trình|đoạn|cột|trụ|điểm cầu|điểm sáng|khu tập thể|ngôi mộ|mộ|trụ sở|trụ sở công|cơ sở nhà, đất|cơ sở nhà đất|công trình thủy lợi|công trình nước sạch|dự án đầu tư|dự án fdi|cụm công trình|lò`,
  ),
  facility: rows(
    `trường|trường học|trường mầm non|trường tiểu học|trường thcs|trường thpt|điểm trường|cơ sở giáo dục|cơ sở y tế|cơ sở khám chữa bệnh|bệnh viện|trạm y tế|phòng khám|giường bệnh|giường|
    thư viện|bảo tàng|di tích|di tích lịch sử|di sản|điểm du lịch|khu du lịch|điểm|điểm bưu điện|điểm phục vụ|điểm bán hàng|trạm bts|trạm phát sóng|trạm thu phát sóng|bộ phận một cửa|trung tâm học tập cộng đồng|
    cơ sở đào tạo|cơ sở giáo dục nghề nghiệp|nhóm trẻ|nhóm lớp|nhóm/lớp|nhóm, lớp|lớp học|nhà trẻ|sân vận động|sân thể thao|sân tập|thiết chế văn hóa|cơ sở thờ tự|cơ sở tôn giáo|tòa nhà|chốt|chốt kiểm soát|điểm giao dịch|phòng thí nghiệm|đài|đài truyền thanh|cụm loa`,
  ),
  thing: rows(
    `sản phẩm|sản phẩm ocop|máy|máy tính|máy tính để bàn|thiết bị|bộ máy tính|camera|xe|xe ô tô|ô tô|xe máy|xe buýt|phương tiện|chiếc|cái|bộ phận|suất quà|phần quà|quà|suất học bổng|học bổng|túi quà|bao|thùng|chai|hộp|bình|gói|
    cây|cây xanh|cây giống|giống|loại hình|mặt hàng|nhóm hàng|món|mẫu vật|hiện vật|khoản|khoản vay|món vay|khẩu súng|súng|quả|viên|bánh|tờ|lá cờ|lá|nguồn|khối|viên gạch|vật nuôi|đầu sách|đầu việc|việc làm|
    việc làm mới|chỗ làm việc|đơn vị máu|kỷ lục|loài|thứ|dân tộc|dân tộc thiểu số|tôn giáo|bóng đèn|đèn|thuê bao|công tơ|đồng hồ|bộ bàn ghế|bộ quần áo|chăn|tivi|loa|cụm|chuỗi|chuỗi giá trị|chuỗi liên kết|hũ gạo|đường dây|lon|con dấu|container|teu|tour|phương tiện giao thông|kiện|ký hiệu|chủng loại|bộ sản phẩm`,
  ),
  animal: rows(
    'con|con trâu|con bò|con lợn|con gia cầm|con gia súc|cá thể|đàn|tổ ong|đàn ong|lồng|lồng bè|bè|gia súc|gia cầm|trâu|bò|lợn|dê',
  ),
  digital: rows(
    `tài khoản|tài khoản định danh|tài khoản định danh điện tử|số định danh|số định danh cá nhân|mã định danh|hệ thống|phần mềm|cơ sở dữ liệu|csdl|dữ liệu|bản ghi|nền tảng|ứng dụng|website|trang web|trang thông tin điện tử|cổng thông tin điện tử|cổng|máy chủ|máy trạm|giao dịch|lượt giao dịch|địa chỉ ip|mã độc|điểm truy cập|
    văn bản điện tử|email|hộp thư|thư điện tử|thư điện tử công vụ|fanpage|trang|nhóm zalo|tin nhắn|thuê bao internet|thuê bao di động|điểm wifi|dịch vụ công|mã qr|bộ dữ liệu|api|video|clip|kênh|tên miền|hồ sơ điện tử|hồ sơ sức khỏe|hồ sơ sức khỏe điện tử|bệnh án|bệnh án điện tử|video clip|nhóm dữ liệu|trường dữ liệu|máy quét`,
  ),
  award: rows(
    'bằng khen|giấy khen|huân chương|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|kỷ niệm chương|danh hiệu|giải thưởng|giải nhất|giải nhì|giải ba|giải khuyến khích|cờ thi đua|thư khen|hcv|hcb|hcđ',
  ),
  list: rows(
    'nhóm chính sách|nhóm giải pháp|nhóm nhiệm vụ|chính sách|lĩnh vực|chỉ số thành phần|chỉ số|nhóm ngành|nhóm vấn đề',
  ),
  structure: rows(
    'loại|cấp|phần|bước|mặt|vế|nội dung|vấn đề|nguyên tắc|quan điểm|khâu|khâu đột phá|trụ cột|cấp hành chính|cấp độ|mức|giai đoạn|nguyên nhân|khía cạnh|yếu tố|ý|gạch đầu dòng|con số|chữ số|phía|bên|đầu|chiều|cửa|khu vực|không|tại chỗ|tốt|đúng|sao',
  ),
};

/** Tight modifiers that stay with the counted noun ("hồ sơ trực tuyến", "HTX phi nông nghiệp"). */
export const NOUN_MODIFIERS: readonly string[] = rows(
  `nông nghiệp|lâm nghiệp|phi nông nghiệp|nông, lâm nghiệp|thủy sản|công nghiệp|trực tuyến|thủ tục hành chính|tthc|lao động|ocop|điện tử|
  nông dân|học sinh|sinh viên|bệnh|sốt xuất huyết|sốt rét|covid-19|sởi|tay chân miệng|chuyên môn|công lập|ngoài công lập|dân tộc thiểu số|dân tộc|
  hành chính|hình sự|dân sự|thương mại|giao thông|đường bộ|nghèo|cận nghèo|nước ngoài|quốc tế|nội địa|du lịch|trong nước|
  mầm non|tiểu học|thcs|thpt|trung học cơ sở|trung học phổ thông|đại học|cao đẳng|lâu năm|hằng năm|trẻ em|phụ nữ|xã hội|y tế|văn hóa|thể thao|
  đầu tư|đầu tư công|tái định cư|sự nghiệp|khoa học|khoa học công nghệ|khoa học và công nghệ|trọng điểm|tập trung|tập huấn|internet|di động|
  cấp tỉnh|cấp huyện|cấp xã|quốc gia|nông thôn mới|tôn giáo|tín ngưỡng|ma túy|khởi nghiệp|đảng|cơ sở|nông thôn|đô thị|bảo hiểm y tế|bảo hiểm xã hội|
  chính sách|nông sản|gia súc|gia cầm|trâu bò|trâu|bò|lợn|thực phẩm|an toàn thực phẩm|môi trường|khoáng sản|quy phạm pháp luật|qppl|để bàn|xách tay|ngắn hạn|dài hạn|phổ thông|nghề|ngoại tỉnh|tư pháp|công vụ|giấy|sạch`,
);

/** Abbreviated nouns and what they stand for. */
export const NOUN_ABBREVIATIONS = wordTable<string>({
  htx: 'hợp tác xã',
  dn: 'doanh nghiệp',
  tthc: 'thủ tục hành chính',
  clb: 'câu lạc bộ',
  csdl: 'cơ sở dữ liệu',
  kcn: 'khu công nghiệp',
  ccn: 'cụm công nghiệp',
  vb: 'văn bản',
  gcn: 'giấy chứng nhận',
  gplx: 'giấy phép lái xe',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  đvhc: 'đơn vị hành chính',
  cbcc: 'cán bộ, công chức',
  cbccvc: 'cán bộ, công chức, viên chức',
});
