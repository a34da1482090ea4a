import { wordTable } from './word-table.ts';

/** Districts (cấp huyện) of one of the 63 provinces as they stood on 2025-06-30, names joined by "|". */
export interface DistrictsRow {
  province: string;
  quận?: string;
  huyện?: string;
  'thị xã'?: string;
  'thành phố'?: string;
}

/** A district that ended, or was of another kind, before 2025-06-30. */
export interface FormerDistrictRow {
  name: string;
  kind: string;
  province: string;
  to: string;
  /** The districts of the same province that took it over; empty for a change of kind. */
  successors: readonly string[];
}

/** A special zone (đặc khu) made of a former island district. */
export interface SpecialZoneRow {
  name: string;
  /** The province of today. */
  province: string;
  /** The province of the former district, and its kind there; null where it was a commune. */
  formerProvince: string;
  formerKind: string | null;
}

export const DISTRICTS: readonly DistrictsRow[] = [
  {
    province: 'Hà Nội',
    quận: 'Ba Đình|Hoàn Kiếm|Tây Hồ|Long Biên|Cầu Giấy|Đống Đa|Hai Bà Trưng|Hoàng Mai|Thanh Xuân|Nam Từ Liêm|Bắc Từ Liêm|Hà Đông',
    huyện:
      'Sóc Sơn|Đông Anh|Gia Lâm|Thanh Trì|Mê Linh|Ba Vì|Phúc Thọ|Đan Phượng|Hoài Đức|Quốc Oai|Thạch Thất|Chương Mỹ|Thanh Oai|Thường Tín|Phú Xuyên|Ứng Hòa|Mỹ Đức',
    'thị xã': 'Sơn Tây',
  },
  {
    province: 'Hà Giang',
    huyện:
      'Đồng Văn|Mèo Vạc|Yên Minh|Quản Bạ|Vị Xuyên|Bắc Mê|Hoàng Su Phì|Xín Mần|Bắc Quang|Quang Bình',
    'thành phố': 'Hà Giang',
  },
  {
    province: 'Cao Bằng',
    huyện: 'Bảo Lâm|Bảo Lạc|Hà Quảng|Trùng Khánh|Hạ Lang|Quảng Hòa|Hòa An|Nguyên Bình|Thạch An',
    'thành phố': 'Cao Bằng',
  },
  {
    province: 'Bắc Kạn',
    huyện: 'Pác Nặm|Ba Bể|Ngân Sơn|Bạch Thông|Chợ Đồn|Chợ Mới|Na Rì',
    'thành phố': 'Bắc Kạn',
  },
  {
    province: 'Tuyên Quang',
    huyện: 'Lâm Bình|Na Hang|Chiêm Hóa|Hàm Yên|Yên Sơn|Sơn Dương',
    'thành phố': 'Tuyên Quang',
  },
  {
    province: 'Lào Cai',
    huyện: 'Bát Xát|Mường Khương|Si Ma Cai|Bắc Hà|Bảo Thắng|Bảo Yên|Văn Bàn',
    'thị xã': 'Sa Pa',
    'thành phố': 'Lào Cai',
  },
  {
    province: 'Điện Biên',
    huyện: 'Mường Nhé|Mường Chà|Tủa Chùa|Tuần Giáo|Điện Biên|Điện Biên Đông|Mường Ảng|Nậm Pồ',
    'thị xã': 'Mường Lay',
    'thành phố': 'Điện Biên Phủ',
  },
  {
    province: 'Lai Châu',
    huyện: 'Tam Đường|Mường Tè|Sìn Hồ|Phong Thổ|Than Uyên|Tân Uyên|Nậm Nhùn',
    'thành phố': 'Lai Châu',
  },
  {
    province: 'Sơn La',
    huyện: 'Quỳnh Nhai|Thuận Châu|Mường La|Bắc Yên|Phù Yên|Yên Châu|Mai Sơn|Sông Mã|Sốp Cộp|Vân Hồ',
    'thị xã': 'Mộc Châu',
    'thành phố': 'Sơn La',
  },
  {
    province: 'Yên Bái',
    huyện: 'Lục Yên|Văn Yên|Mù Căng Chải|Trấn Yên|Trạm Tấu|Văn Chấn|Yên Bình',
    'thị xã': 'Nghĩa Lộ',
    'thành phố': 'Yên Bái',
  },
  {
    province: 'Hòa Bình',
    huyện: 'Đà Bắc|Lương Sơn|Kim Bôi|Cao Phong|Tân Lạc|Mai Châu|Lạc Sơn|Yên Thủy|Lạc Thủy',
    'thành phố': 'Hòa Bình',
  },
  {
    province: 'Thái Nguyên',
    huyện: 'Định Hóa|Phú Lương|Đồng Hỷ|Võ Nhai|Đại Từ|Phú Bình',
    'thành phố': 'Thái Nguyên|Sông Công|Phổ Yên',
  },
  {
    province: 'Lạng Sơn',
    huyện:
      'Tràng Định|Bình Gia|Văn Lãng|Cao Lộc|Văn Quan|Bắc Sơn|Hữu Lũng|Chi Lăng|Lộc Bình|Đình Lập',
    'thành phố': 'Lạng Sơn',
  },
  {
    province: 'Quảng Ninh',
    huyện: 'Bình Liêu|Tiên Yên|Đầm Hà|Hải Hà|Ba Chẽ|Vân Đồn|Cô Tô',
    'thị xã': 'Quảng Yên',
    'thành phố': 'Hạ Long|Móng Cái|Cẩm Phả|Uông Bí|Đông Triều',
  },
  {
    province: 'Bắc Giang',
    huyện: 'Yên Thế|Tân Yên|Lạng Giang|Lục Nam|Lục Ngạn|Sơn Động|Hiệp Hòa',
    'thị xã': 'Việt Yên|Chũ',
    'thành phố': 'Bắc Giang',
  },
  {
    province: 'Phú Thọ',
    huyện:
      'Đoan Hùng|Hạ Hòa|Thanh Ba|Phù Ninh|Yên Lập|Cẩm Khê|Tam Nông|Lâm Thao|Thanh Sơn|Thanh Thủy|Tân Sơn',
    'thị xã': 'Phú Thọ',
    'thành phố': 'Việt Trì',
  },
  {
    province: 'Vĩnh Phúc',
    huyện: 'Lập Thạch|Tam Dương|Tam Đảo|Bình Xuyên|Yên Lạc|Vĩnh Tường|Sông Lô',
    'thành phố': 'Vĩnh Yên|Phúc Yên',
  },
  {
    province: 'Bắc Ninh',
    huyện: 'Yên Phong|Tiên Du|Gia Bình|Lương Tài',
    'thị xã': 'Quế Võ|Thuận Thành',
    'thành phố': 'Bắc Ninh|Từ Sơn',
  },
  {
    province: 'Hải Dương',
    huyện: 'Nam Sách|Kim Thành|Thanh Hà|Cẩm Giàng|Bình Giang|Gia Lộc|Tứ Kỳ|Ninh Giang|Thanh Miện',
    'thị xã': 'Kinh Môn',
    'thành phố': 'Hải Dương|Chí Linh',
  },
  {
    province: 'Hải Phòng',
    quận: 'Hồng Bàng|Ngô Quyền|Lê Chân|Hải An|Kiến An|Đồ Sơn|Dương Kinh|An Dương',
    huyện: 'An Lão|Kiến Thụy|Tiên Lãng|Vĩnh Bảo|Cát Hải|Bạch Long Vĩ',
    'thành phố': 'Thủy Nguyên',
  },
  {
    province: 'Hưng Yên',
    huyện: 'Văn Lâm|Văn Giang|Yên Mỹ|Ân Thi|Khoái Châu|Kim Động|Tiên Lữ|Phù Cừ',
    'thị xã': 'Mỹ Hào',
    'thành phố': 'Hưng Yên',
  },
  {
    province: 'Thái Bình',
    huyện: 'Quỳnh Phụ|Hưng Hà|Đông Hưng|Thái Thụy|Tiền Hải|Kiến Xương|Vũ Thư',
    'thành phố': 'Thái Bình',
  },
  {
    province: 'Hà Nam',
    huyện: 'Thanh Liêm|Bình Lục|Lý Nhân',
    'thị xã': 'Duy Tiên|Kim Bảng',
    'thành phố': 'Phủ Lý',
  },
  {
    province: 'Nam Định',
    huyện: 'Vụ Bản|Ý Yên|Nghĩa Hưng|Nam Trực|Trực Ninh|Xuân Trường|Giao Thủy|Hải Hậu',
    'thành phố': 'Nam Định',
  },
  {
    province: 'Ninh Bình',
    huyện: 'Nho Quan|Gia Viễn|Yên Khánh|Kim Sơn|Yên Mô',
    'thành phố': 'Tam Điệp|Hoa Lư',
  },
  {
    province: 'Thanh Hóa',
    huyện:
      'Mường Lát|Quan Hóa|Bá Thước|Quan Sơn|Lang Chánh|Ngọc Lặc|Cẩm Thủy|Thạch Thành|Hà Trung|Vĩnh Lộc|Yên Định|Thọ Xuân|Thường Xuân|Triệu Sơn|Thiệu Hóa|Hoằng Hóa|Hậu Lộc|Nga Sơn|Như Xuân|Như Thanh|Nông Cống|Quảng Xương',
    'thị xã': 'Bỉm Sơn|Nghi Sơn',
    'thành phố': 'Thanh Hóa|Sầm Sơn',
  },
  {
    province: 'Nghệ An',
    huyện:
      'Quế Phong|Quỳ Châu|Kỳ Sơn|Tương Dương|Nghĩa Đàn|Quỳ Hợp|Quỳnh Lưu|Con Cuông|Tân Kỳ|Anh Sơn|Diễn Châu|Yên Thành|Đô Lương|Thanh Chương|Nghi Lộc|Nam Đàn|Hưng Nguyên',
    'thị xã': 'Thái Hòa|Hoàng Mai',
    'thành phố': 'Vinh',
  },
  {
    province: 'Hà Tĩnh',
    huyện: 'Hương Sơn|Đức Thọ|Vũ Quang|Nghi Xuân|Can Lộc|Hương Khê|Thạch Hà|Cẩm Xuyên|Kỳ Anh',
    'thị xã': 'Hồng Lĩnh|Kỳ Anh',
    'thành phố': 'Hà Tĩnh',
  },
  {
    province: 'Quảng Bình',
    huyện: 'Minh Hóa|Tuyên Hóa|Quảng Trạch|Bố Trạch|Quảng Ninh|Lệ Thủy',
    'thị xã': 'Ba Đồn',
    'thành phố': 'Đồng Hới',
  },
  {
    province: 'Quảng Trị',
    huyện: 'Vĩnh Linh|Hướng Hóa|Gio Linh|Đakrông|Cam Lộ|Triệu Phong|Hải Lăng|Cồn Cỏ',
    'thị xã': 'Quảng Trị',
    'thành phố': 'Đông Hà',
  },
  {
    province: 'Huế',
    quận: 'Thuận Hóa|Phú Xuân',
    huyện: 'Quảng Điền|Phú Vang|A Lưới|Phú Lộc',
    'thị xã': 'Phong Điền|Hương Thủy|Hương Trà',
  },
  {
    province: 'Đà Nẵng',
    quận: 'Liên Chiểu|Thanh Khê|Hải Châu|Sơn Trà|Ngũ Hành Sơn|Cẩm Lệ',
    huyện: 'Hòa Vang|Hoàng Sa',
  },
  {
    province: 'Quảng Nam',
    huyện:
      'Tây Giang|Đông Giang|Đại Lộc|Duy Xuyên|Quế Sơn|Nam Giang|Phước Sơn|Hiệp Đức|Thăng Bình|Tiên Phước|Bắc Trà My|Nam Trà My|Núi Thành|Phú Ninh',
    'thị xã': 'Điện Bàn',
    'thành phố': 'Tam Kỳ|Hội An',
  },
  {
    province: 'Quảng Ngãi',
    huyện:
      'Bình Sơn|Trà Bồng|Sơn Tịnh|Tư Nghĩa|Sơn Hà|Sơn Tây|Minh Long|Nghĩa Hành|Mộ Đức|Ba Tơ|Lý Sơn',
    'thị xã': 'Đức Phổ',
    'thành phố': 'Quảng Ngãi',
  },
  {
    province: 'Bình Định',
    huyện: 'An Lão|Hoài Ân|Phù Mỹ|Vĩnh Thạnh|Tây Sơn|Phù Cát|Tuy Phước|Vân Canh',
    'thị xã': 'Hoài Nhơn|An Nhơn',
    'thành phố': 'Quy Nhơn',
  },
  {
    province: 'Phú Yên',
    huyện: 'Đồng Xuân|Tuy An|Sơn Hòa|Sông Hinh|Tây Hòa|Phú Hòa',
    'thị xã': 'Sông Cầu|Đông Hòa',
    'thành phố': 'Tuy Hòa',
  },
  {
    province: 'Khánh Hòa',
    huyện: 'Cam Lâm|Vạn Ninh|Khánh Vĩnh|Diên Khánh|Khánh Sơn|Trường Sa',
    'thị xã': 'Ninh Hòa',
    'thành phố': 'Nha Trang|Cam Ranh',
  },
  {
    province: 'Ninh Thuận',
    huyện: 'Bác Ái|Ninh Sơn|Ninh Hải|Ninh Phước|Thuận Bắc|Thuận Nam',
    'thành phố': 'Phan Rang - Tháp Chàm',
  },
  {
    province: 'Bình Thuận',
    huyện: 'Tuy Phong|Bắc Bình|Hàm Thuận Bắc|Hàm Thuận Nam|Tánh Linh|Đức Linh|Hàm Tân|Phú Quí',
    'thị xã': 'La Gi',
    'thành phố': 'Phan Thiết',
  },
  {
    province: 'Kon Tum',
    huyện: "Đắk Glei|Ngọc Hồi|Đắk Tô|Kon Plông|Kon Rẫy|Đắk Hà|Sa Thầy|Tu Mơ Rông|Ia H'Drai",
    'thành phố': 'Kon Tum',
  },
  {
    province: 'Gia Lai',
    huyện:
      'KBang|Đăk Đoa|Chư Păh|Ia Grai|Mang Yang|Kông Chro|Đức Cơ|Chư Prông|Chư Sê|Đăk Pơ|Ia Pa|Krông Pa|Phú Thiện|Chư Pưh',
    'thị xã': 'An Khê|Ayun Pa',
    'thành phố': 'Pleiku',
  },
  {
    province: 'Đắk Lắk',
    huyện:
      "Ea H'leo|Ea Súp|Buôn Đôn|Cư M'gar|Krông Búk|Krông Năng|Ea Kar|M'Đrắk|Krông Bông|Krông Pắc|Krông Ana|Lắk|Cư Kuin",
    'thị xã': 'Buôn Hồ',
    'thành phố': 'Buôn Ma Thuột',
  },
  {
    province: 'Đắk Nông',
    huyện: "Đăk Glong|Cư Jút|Đắk Mil|Krông Nô|Đắk Song|Đắk R'lấp|Tuy Đức",
    'thành phố': 'Gia Nghĩa',
  },
  {
    province: 'Lâm Đồng',
    huyện: 'Đam Rông|Lạc Dương|Lâm Hà|Đơn Dương|Đức Trọng|Di Linh|Bảo Lâm|Đạ Huoai',
    'thành phố': 'Đà Lạt|Bảo Lộc',
  },
  {
    province: 'Bình Phước',
    huyện: 'Bù Gia Mập|Lộc Ninh|Bù Đốp|Hớn Quản|Đồng Phú|Bù Đăng|Phú Riềng',
    'thị xã': 'Phước Long|Bình Long|Chơn Thành',
    'thành phố': 'Đồng Xoài',
  },
  {
    province: 'Tây Ninh',
    huyện: 'Tân Biên|Tân Châu|Dương Minh Châu|Châu Thành|Gò Dầu|Bến Cầu',
    'thị xã': 'Hòa Thành|Trảng Bàng',
    'thành phố': 'Tây Ninh',
  },
  {
    province: 'Bình Dương',
    huyện: 'Bàu Bàng|Dầu Tiếng|Phú Giáo|Bắc Tân Uyên',
    'thành phố': 'Thủ Dầu Một|Bến Cát|Tân Uyên|Dĩ An|Thuận An',
  },
  {
    province: 'Đồng Nai',
    huyện: 'Tân Phú|Vĩnh Cửu|Định Quán|Trảng Bom|Thống Nhất|Cẩm Mỹ|Long Thành|Xuân Lộc|Nhơn Trạch',
    'thành phố': 'Biên Hòa|Long Khánh',
  },
  {
    province: 'Bà Rịa - Vũng Tàu',
    huyện: 'Châu Đức|Xuyên Mộc|Long Đất|Côn Đảo',
    'thành phố': 'Vũng Tàu|Bà Rịa|Phú Mỹ',
  },
  {
    province: 'Hồ Chí Minh',
    quận: '1|12|Gò Vấp|Bình Thạnh|Tân Bình|Tân Phú|Phú Nhuận|3|10|11|4|5|6|8|Bình Tân|7',
    huyện: 'Củ Chi|Hóc Môn|Bình Chánh|Nhà Bè|Cần Giờ',
    'thành phố': 'Thủ Đức',
  },
  {
    province: 'Long An',
    huyện:
      'Tân Hưng|Vĩnh Hưng|Mộc Hóa|Tân Thạnh|Thạnh Hóa|Đức Huệ|Đức Hòa|Bến Lức|Thủ Thừa|Tân Trụ|Cần Đước|Cần Giuộc|Châu Thành',
    'thị xã': 'Kiến Tường',
    'thành phố': 'Tân An',
  },
  {
    province: 'Tiền Giang',
    huyện: 'Tân Phước|Cái Bè|Cai Lậy|Châu Thành|Chợ Gạo|Gò Công Tây|Gò Công Đông|Tân Phú Đông',
    'thị xã': 'Cai Lậy',
    'thành phố': 'Mỹ Tho|Gò Công',
  },
  {
    province: 'Bến Tre',
    huyện: 'Châu Thành|Chợ Lách|Mỏ Cày Nam|Giồng Trôm|Bình Đại|Ba Tri|Thạnh Phú|Mỏ Cày Bắc',
    'thành phố': 'Bến Tre',
  },
  {
    province: 'Trà Vinh',
    huyện: 'Càng Long|Cầu Kè|Tiểu Cần|Châu Thành|Cầu Ngang|Trà Cú|Duyên Hải',
    'thị xã': 'Duyên Hải',
    'thành phố': 'Trà Vinh',
  },
  {
    province: 'Vĩnh Long',
    huyện: 'Long Hồ|Mang Thít|Vũng Liêm|Tam Bình|Trà Ôn|Bình Tân',
    'thị xã': 'Bình Minh',
    'thành phố': 'Vĩnh Long',
  },
  {
    province: 'Đồng Tháp',
    huyện: 'Tân Hồng|Hồng Ngự|Tam Nông|Tháp Mười|Cao Lãnh|Thanh Bình|Lấp Vò|Lai Vung|Châu Thành',
    'thành phố': 'Cao Lãnh|Sa Đéc|Hồng Ngự',
  },
  {
    province: 'An Giang',
    huyện: 'An Phú|Phú Tân|Châu Phú|Tri Tôn|Châu Thành|Chợ Mới|Thoại Sơn',
    'thị xã': 'Tân Châu|Tịnh Biên',
    'thành phố': 'Long Xuyên|Châu Đốc',
  },
  {
    province: 'Kiên Giang',
    huyện:
      'Kiên Lương|Hòn Đất|Tân Hiệp|Châu Thành|Giồng Riềng|Gò Quao|An Biên|An Minh|Vĩnh Thuận|Kiên Hải|U Minh Thượng|Giang Thành',
    'thành phố': 'Rạch Giá|Hà Tiên|Phú Quốc',
  },
  {
    province: 'Cần Thơ',
    quận: 'Ninh Kiều|Ô Môn|Bình Thủy|Cái Răng|Thốt Nốt',
    huyện: 'Vĩnh Thạnh|Cờ Đỏ|Phong Điền|Thới Lai',
  },
  {
    province: 'Hậu Giang',
    huyện: 'Châu Thành A|Châu Thành|Phụng Hiệp|Vị Thủy|Long Mỹ',
    'thị xã': 'Long Mỹ',
    'thành phố': 'Vị Thanh|Ngã Bảy',
  },
  {
    province: 'Sóc Trăng',
    huyện: 'Châu Thành|Kế Sách|Mỹ Tú|Cù Lao Dung|Long Phú|Mỹ Xuyên|Thạnh Trị|Trần Đề',
    'thị xã': 'Ngã Năm|Vĩnh Châu',
    'thành phố': 'Sóc Trăng',
  },
  {
    province: 'Bạc Liêu',
    huyện: 'Hồng Dân|Phước Long|Vĩnh Lợi|Đông Hải|Hòa Bình',
    'thị xã': 'Giá Rai',
    'thành phố': 'Bạc Liêu',
  },
  {
    province: 'Cà Mau',
    huyện: 'U Minh|Thới Bình|Trần Văn Thời|Cái Nước|Đầm Dơi|Năm Căn|Phú Tân|Ngọc Hiển',
    'thành phố': 'Cà Mau',
  },
];

/** Other spellings of district names, beside those that the normal form folds. */
export const DISTRICT_VARIANTS = wordTable<string>({
  'Sa Pa': 'Sapa',
  Đakrông: 'Đa Krông|Đăkrông|Đắk Rông',
  'Quy Nhơn': 'Qui Nhơn',
  'Phan Rang - Tháp Chàm': 'Phan Rang-Tháp Chàm|Phan Rang – Tháp Chàm|PR-TC',
  'La Gi': 'Lagi|LaGi',
  'Kon Tum': 'Kontum',
  'Đắk Glei': 'Đăk Glei|Đắc Glei',
  'Đắk Tô': 'Đăk Tô|Đắc Tô',
  'Đắk Hà': 'Đăk Hà|Đắc Hà',
  "Ia H'Drai": "Ia H' Drai|Ia HDrai",
  Pleiku: 'Plei Ku|Plâyku',
  'Đăk Đoa': 'Đắk Đoa|Đắc Đoa',
  'Chư Păh': 'Chư Pah|Chư Pảh',
  'Kông Chro': 'Kông Chờ Ro|Kong Chro',
  'Đăk Pơ': 'Đắk Pơ|Đắc Pơ',
  'Chư Pưh': 'Chư Puh',
  'Buôn Ma Thuột': 'Buôn Mê Thuột|Ban Mê Thuột|BMT',
  "Ea H'leo": 'Ea Hleo',
  "Cư M'gar": 'Cư Mgar',
  'Krông Búk': 'Krông Buk',
  "M'Đrắk": "M'Drắk|M'Đrăk|MĐrắk",
  'Krông Pắc': 'Krông Pắk|Krông Păk|Krông Păc',
  'Krông Ana': 'Krông A Na',
  'Đăk Glong': 'Đắk Glong|Đắc Glong',
  'Đắk Mil': 'Đăk Mil|Đắc Mil',
  'Đắk Song': 'Đăk Song|Đắc Song',
  "Đắk R'lấp": "Đăk R'lấp|Đắc R'lấp|Đăk R'Lấp|Đắk Rlấp",
  '1': 'Q.1|Q. 1|Q1|Quận 01',
  '12': 'Q.12|Q. 12|Q12|Quận 12',
  '3': 'Q.3|Q. 3|Q3|Quận 03',
  '10': 'Q.10|Q. 10|Q10|Quận 10',
  '11': 'Q.11|Q. 11|Q11|Quận 11',
  '4': 'Q.4|Q. 4|Q4|Quận 04',
  '5': 'Q.5|Q. 5|Q5|Quận 05',
  '6': 'Q.6|Q. 6|Q6|Quận 06',
  '8': 'Q.8|Q. 8|Q8|Quận 08',
  '7': 'Q.7|Q. 7|Q7|Quận 07',
  '2': 'Q.2|Q. 2|Q2',
  '9': 'Q.9|Q. 9|Q9',
  'Thổ Châu': 'Thổ Chu',
});

export const FORMER_DISTRICTS: readonly FormerDistrictRow[] = [
  {
    name: 'Kỳ Sơn',
    kind: 'huyện',
    province: 'Hòa Bình',
    to: '2019-12-31',
    successors: ['Hòa Bình'],
  },
  {
    name: 'Hoành Bồ',
    kind: 'huyện',
    province: 'Quảng Ninh',
    to: '2019-12-31',
    successors: ['Hạ Long'],
  },
  {
    name: 'Thông Nông',
    kind: 'huyện',
    province: 'Cao Bằng',
    to: '2020-02-29',
    successors: ['Hà Quảng'],
  },
  {
    name: 'Trà Lĩnh',
    kind: 'huyện',
    province: 'Cao Bằng',
    to: '2020-02-29',
    successors: ['Trùng Khánh'],
  },
  {
    name: 'Quảng Uyên',
    kind: 'huyện',
    province: 'Cao Bằng',
    to: '2020-02-29',
    successors: ['Quảng Hòa'],
  },
  {
    name: 'Phục Hòa',
    kind: 'huyện',
    province: 'Cao Bằng',
    to: '2020-02-29',
    successors: ['Quảng Hòa'],
  },
  {
    name: 'Tây Trà',
    kind: 'huyện',
    province: 'Quảng Ngãi',
    to: '2020-01-31',
    successors: ['Trà Bồng'],
  },
  {
    name: 'Tĩnh Gia',
    kind: 'huyện',
    province: 'Thanh Hóa',
    to: '2020-05-31',
    successors: ['Nghi Sơn'],
  },
  { name: '2', kind: 'quận', province: 'Hồ Chí Minh', to: '2020-12-31', successors: ['Thủ Đức'] },
  { name: '9', kind: 'quận', province: 'Hồ Chí Minh', to: '2020-12-31', successors: ['Thủ Đức'] },
  {
    name: 'Thủ Đức',
    kind: 'quận',
    province: 'Hồ Chí Minh',
    to: '2020-12-31',
    successors: ['Thủ Đức'],
  },
  {
    name: 'Mỹ Lộc',
    kind: 'huyện',
    province: 'Nam Định',
    to: '2024-08-31',
    successors: ['Nam Định'],
  },
  { name: 'Cửa Lò', kind: 'thị xã', province: 'Nghệ An', to: '2024-11-30', successors: ['Vinh'] },
  {
    name: 'Đạ Tẻh',
    kind: 'huyện',
    province: 'Lâm Đồng',
    to: '2024-11-30',
    successors: ['Đạ Huoai'],
  },
  {
    name: 'Cát Tiên',
    kind: 'huyện',
    province: 'Lâm Đồng',
    to: '2024-11-30',
    successors: ['Đạ Huoai'],
  },
  {
    name: 'Yên Dũng',
    kind: 'huyện',
    province: 'Bắc Giang',
    to: '2024-12-31',
    successors: ['Bắc Giang'],
  },
  {
    name: 'Long Điền',
    kind: 'huyện',
    province: 'Bà Rịa - Vũng Tàu',
    to: '2024-12-31',
    successors: ['Long Đất'],
  },
  {
    name: 'Đất Đỏ',
    kind: 'huyện',
    province: 'Bà Rịa - Vũng Tàu',
    to: '2024-12-31',
    successors: ['Long Đất'],
  },
  {
    name: 'Ninh Bình',
    kind: 'thành phố',
    province: 'Ninh Bình',
    to: '2024-12-31',
    successors: ['Hoa Lư'],
  },
  {
    name: 'Đông Sơn',
    kind: 'huyện',
    province: 'Thanh Hóa',
    to: '2024-12-31',
    successors: ['Thanh Hóa'],
  },
  {
    name: 'Lộc Hà',
    kind: 'huyện',
    province: 'Hà Tĩnh',
    to: '2024-12-31',
    successors: ['Thạch Hà', 'Hà Tĩnh'],
  },
  {
    name: 'Huế',
    kind: 'thành phố',
    province: 'Huế',
    to: '2024-12-31',
    successors: ['Thuận Hóa', 'Phú Xuân'],
  },
  { name: 'Nam Đông', kind: 'huyện', province: 'Huế', to: '2024-12-31', successors: ['Phú Lộc'] },
  {
    name: 'Nông Sơn',
    kind: 'huyện',
    province: 'Quảng Nam',
    to: '2024-12-31',
    successors: ['Quế Sơn'],
  },
  {
    name: 'Từ Liêm',
    kind: 'huyện',
    province: 'Hà Nội',
    to: '2014-03-31',
    successors: ['Bắc Từ Liêm', 'Nam Từ Liêm'],
  },
  {
    name: 'Tân Thành',
    kind: 'huyện',
    province: 'Bà Rịa - Vũng Tàu',
    to: '2018-04-11',
    successors: ['Phú Mỹ'],
  },
  {
    name: 'Yên Hưng',
    kind: 'huyện',
    province: 'Quảng Ninh',
    to: '2011-11-24',
    successors: ['Quảng Yên'],
  },
  { name: 'Mộc Châu', kind: 'huyện', province: 'Sơn La', to: '2025-01-31', successors: [] },
  { name: 'Phổ Yên', kind: 'thị xã', province: 'Thái Nguyên', to: '2022-04-09', successors: [] },
  { name: 'Đông Triều', kind: 'thị xã', province: 'Quảng Ninh', to: '2024-10-31', successors: [] },
  { name: 'Việt Yên', kind: 'huyện', province: 'Bắc Giang', to: '2024-01-31', successors: [] },
  { name: 'Quế Võ', kind: 'huyện', province: 'Bắc Ninh', to: '2023-04-09', successors: [] },
  { name: 'Từ Sơn', kind: 'thị xã', province: 'Bắc Ninh', to: '2021-10-31', successors: [] },
  { name: 'Thuận Thành', kind: 'huyện', province: 'Bắc Ninh', to: '2023-04-09', successors: [] },
  { name: 'Thủy Nguyên', kind: 'huyện', province: 'Hải Phòng', to: '2024-12-31', successors: [] },
  { name: 'An Dương', kind: 'huyện', province: 'Hải Phòng', to: '2024-12-31', successors: [] },
  { name: 'Duy Tiên', kind: 'huyện', province: 'Hà Nam', to: '2019-12-31', successors: [] },
  { name: 'Kim Bảng', kind: 'huyện', province: 'Hà Nam', to: '2024-12-31', successors: [] },
  { name: 'Hoa Lư', kind: 'huyện', province: 'Ninh Bình', to: '2024-12-31', successors: [] },
  { name: 'Phong Điền', kind: 'huyện', province: 'Huế', to: '2024-12-31', successors: [] },
  { name: 'Đức Phổ', kind: 'huyện', province: 'Quảng Ngãi', to: '2020-01-31', successors: [] },
  { name: 'Hoài Nhơn', kind: 'huyện', province: 'Bình Định', to: '2020-05-31', successors: [] },
  { name: 'Đông Hòa', kind: 'huyện', province: 'Phú Yên', to: '2020-05-31', successors: [] },
  { name: 'Gia Nghĩa', kind: 'thị xã', province: 'Đắk Nông', to: '2019-12-31', successors: [] },
  { name: 'Chơn Thành', kind: 'huyện', province: 'Bình Phước', to: '2022-09-30', successors: [] },
  { name: 'Hòa Thành', kind: 'huyện', province: 'Tây Ninh', to: '2020-01-31', successors: [] },
  { name: 'Trảng Bàng', kind: 'huyện', province: 'Tây Ninh', to: '2020-01-31', successors: [] },
  { name: 'Bến Cát', kind: 'thị xã', province: 'Bình Dương', to: '2024-04-30', successors: [] },
  { name: 'Tân Uyên', kind: 'thị xã', province: 'Bình Dương', to: '2023-04-09', successors: [] },
  { name: 'Dĩ An', kind: 'thị xã', province: 'Bình Dương', to: '2020-01-31', successors: [] },
  { name: 'Thuận An', kind: 'thị xã', province: 'Bình Dương', to: '2020-01-31', successors: [] },
  {
    name: 'Phú Mỹ',
    kind: 'thị xã',
    province: 'Bà Rịa - Vũng Tàu',
    to: '2025-02-28',
    successors: [],
  },
  { name: 'Gò Công', kind: 'thị xã', province: 'Tiền Giang', to: '2024-04-30', successors: [] },
  { name: 'Hồng Ngự', kind: 'thị xã', province: 'Đồng Tháp', to: '2020-10-31', successors: [] },
  { name: 'Tịnh Biên', kind: 'huyện', province: 'An Giang', to: '2023-04-09', successors: [] },
  { name: 'Phú Quốc', kind: 'huyện', province: 'Kiên Giang', to: '2021-02-28', successors: [] },
  { name: 'Ngã Bảy', kind: 'thị xã', province: 'Hậu Giang', to: '2020-01-31', successors: [] },
];

export const SPECIAL_ZONES: readonly SpecialZoneRow[] = [
  { name: 'Vân Đồn', province: 'Quảng Ninh', formerProvince: 'Quảng Ninh', formerKind: 'huyện' },
  { name: 'Cô Tô', province: 'Quảng Ninh', formerProvince: 'Quảng Ninh', formerKind: 'huyện' },
  { name: 'Cát Hải', province: 'Hải Phòng', formerProvince: 'Hải Phòng', formerKind: 'huyện' },
  { name: 'Bạch Long Vĩ', province: 'Hải Phòng', formerProvince: 'Hải Phòng', formerKind: 'huyện' },
  { name: 'Cồn Cỏ', province: 'Quảng Trị', formerProvince: 'Quảng Trị', formerKind: 'huyện' },
  { name: 'Hoàng Sa', province: 'Đà Nẵng', formerProvince: 'Đà Nẵng', formerKind: 'huyện' },
  { name: 'Lý Sơn', province: 'Quảng Ngãi', formerProvince: 'Quảng Ngãi', formerKind: 'huyện' },
  { name: 'Trường Sa', province: 'Khánh Hòa', formerProvince: 'Khánh Hòa', formerKind: 'huyện' },
  { name: 'Phú Quý', province: 'Lâm Đồng', formerProvince: 'Bình Thuận', formerKind: 'huyện' },
  {
    name: 'Côn Đảo',
    province: 'Hồ Chí Minh',
    formerProvince: 'Bà Rịa - Vũng Tàu',
    formerKind: 'huyện',
  },
  { name: 'Kiên Hải', province: 'An Giang', formerProvince: 'Kiên Giang', formerKind: 'huyện' },
  { name: 'Phú Quốc', province: 'An Giang', formerProvince: 'Kiên Giang', formerKind: 'thành phố' },
  { name: 'Thổ Châu', province: 'An Giang', formerProvince: 'Kiên Giang', formerKind: null },
];
