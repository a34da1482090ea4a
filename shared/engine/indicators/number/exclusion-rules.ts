import type { AroundRule } from '../../rules/around-rules.ts';

/** What the rules ask of the number itself (`exclusions.ts`). */
export type ExclusionTest =
  | 'isGlued'
  | 'isPower'
  | 'opensLine'
  | 'isBare'
  | 'hasNoUnit'
  | 'isNoCount'
  | 'isYears'
  | 'countsViews'
  | 'isShift'
  | 'isCrew'
  | 'mayBeOrdinal'
  | 'isSmall'
  | 'isVoltage'
  | 'isNumberOfPlace'
  | 'isAlwaysOpen'
  | 'isScale'
  | 'isDayAndMonth'
  | 'isYear'
  | 'isPart'
  | 'isAge'
  | 'isTime'
  | 'isNotSpent';

/** Which numbers are no figures: names, dates, symbols, ordinals, ages, mere divisions of a text. */
export const EXCLUSION_RULES: readonly AroundRule<true, ExclusionTest>[] = [
  {
    name: 'part of a longer sign',
    only: ['isGlued'],
    gives: true,
    reads: ['Xã có ca mắc A05 mới.', 'Họp lúc 08:15 tại xã.', 'Đã cách ly F1 người tiếp xúc.'],
    leaves: ['Toàn tỉnh có12 hộ nghèo.'],
  },
  {
    name: 'factor with its power',
    only: ['isPower'],
    gives: true,
    reads: ['Sản lượng đạt 1,5×10⁶ tấn.'],
    leaves: ['Sản lượng đạt 15 tấn.'],
  },
  {
    name: 'voltage of a line',
    before: 'grid-word',
    only: ['isVoltage'],
    gives: true,
    reads: ['Đã cải tạo đường dây 22 kV.'],
    leaves: ['Điện áp đo được là 22 kV.'],
  },
  {
    name: 'number of a name',
    before: 'label',
    only: ['mayBeOrdinal'],
    gives: true,
    reads: ['Đã sửa quốc lộ 14 xã Hòa An.', 'Tổ dân phố 5 đã họp.'],
    leaves: ['Diện tích cây ngắn ngày và ngô vụ hè 1.250,5 ha.'],
  },
  {
    name: 'number of a name with a point',
    before: 'pointed-label',
    gives: true,
    reads: ['Nâng cấp lên phiên bản 2.1 trong quý.', 'Phần mềm phiên bản 5.0 máy chủ đã cài.'],
    leaves: ['Nâng cấp 2 phần mềm.'],
  },
  {
    name: 'number of a name without a unit',
    before: 'soft-label',
    only: ['hasNoUnit', 'isNoCount'],
    gives: true,
    reads: ['Đội 3 đã họp.', 'Trung tâm 2 đào tạo nghề cho lao động.'],
    leaves: ['Nhóm 5 hộ đã họp.', 'Đã cấp 1.200 bìa đỏ.'],
  },
  {
    name: 'number of a day',
    before: 'calendar-label',
    only: ['mayBeOrdinal'],
    unless: [{ before: [{ after: '#number' }, 'calendar-label'] }],
    gives: true,
    reads: ['Đến ngày 45 tỷ đồng.', 'Trong tháng 13 đã họp.'],
    leaves: ['Trong 6 tháng 955 tỷ đồng đã giải ngân.'],
  },
  {
    name: 'small level',
    before: 'level-label',
    only: ['isSmall', 'hasNoUnit'],
    gives: true,
    reads: ['Dịch vụ công mức 4 đã có.', 'Đã công khai số thủ tục mức 4.'],
    leaves: ['Dịch vụ công mức 15 triệu đồng.'],
  },
  {
    name: 'number behind "số"',
    before: 'number-word',
    unless: [{ before: [{ after: 'counts-by' }, 'number-word'] }, { before: 'label' }],
    gives: true,
    reads: ['Nhà máy số 2 đã chạy.', 'Trường Tiểu học số 1 xã Hòa Bình đạt chuẩn.'],
    leaves: ['Tổng số 120 hộ.'],
  },
  {
    name: 'number of a place',
    only: ['isNumberOfPlace'],
    gives: true,
    reads: ['Xã Tam Xuân 2 tổ chức hội nghị.'],
    leaves: ['Xã Tam Xuân có 2 hộ nghèo.'],
  },
  {
    name: 'day and night',
    only: ['isAlwaysOpen'],
    gives: true,
    reads: ['Trực 24/7 tại xã.', 'Trực mỗi ngày, hỗ trợ 24/7 người dân.'],
    leaves: ['Trực 24 giờ tại xã.'],
  },
  {
    name: 'scale of a map',
    before: 'scale-word',
    only: ['isScale'],
    gives: true,
    reads: ['Lập bản đồ tỷ lệ 1/2000 đô thị.'],
    leaves: ['Tỷ lệ 1 bác sĩ/2000 dân.'],
  },
  {
    name: 'day and month without a unit',
    only: ['isDayAndMonth', 'isBare'],
    gives: true,
    reads: ['Họp 40 hộ vào 31/12.', 'Kỷ niệm 30/4 và 1/5, đạt 20%.'],
    leaves: ['Họp 31/12 hộ.'],
  },
  {
    name: 'day and month',
    before: 'day-lead',
    only: ['isDayAndMonth'],
    gives: true,
    reads: ['Sáng 4/3 xã họp.'],
    leaves: ['Có 4/3 xã họp.'],
  },
  {
    name: 'year without a unit',
    only: ['isYear', 'hasNoUnit'],
    gives: true,
    reads: ['Có 5 hộ (2019).', 'Tổ chức đón Tết Bính Ngọ 2026 vui tươi.'],
    leaves: ['Có 2019 hộ nghèo.'],
  },
  {
    name: 'year behind its word',
    before: 'year-lead',
    only: ['isYear'],
    gives: true,
    reads: ['Vụ 2019 người dân được mùa.'],
    leaves: ['Có 2019 hộ nghèo.'],
  },
  {
    name: 'years of age',
    only: ['isAge'],
    gives: true,
    reads: ['Người từ 60 tuổi được chúc thọ.'],
    leaves: ['Tuổi thọ trung bình đạt 74,7 tuổi.'],
  },
  {
    name: 'division of a thing',
    only: ['isPart'],
    gives: true,
    reads: ['Báo cáo gồm 2 nội dung.'],
    leaves: ['Báo cáo nêu 25 nội dung.'],
  },
  {
    name: 'years of an average',
    before: 'average-over',
    only: ['isTime', 'isYears'],
    unless: [{ after: 'closes-phrase' }],
    gives: true,
    reads: ['Tốc độ tăng bình quân 5 năm của xã đạt 18,3%/năm.'],
    leaves: ['Thời gian công tác bình quân 5 năm.'],
  },
  {
    name: 'views of the page',
    only: ['countsViews', 'opensLine'],
    gives: true,
    reads: ['Tin trong xã\n48 lượt xem\nXã đã trồng 15 ha cây.'],
    leaves: ['Video của xã có 48 lượt xem.'],
  },
  {
    name: 'shifts of work',
    after: ['joint', '#number', 'crew-word'],
    only: ['isShift'],
    gives: true,
    reads: ['Công trường thi công 3 ca, 4 kíp.'],
    leaves: ['Bệnh viện nhận 3 ca, 4 người nặng.'],
  },
  {
    name: 'crews of work',
    before: 'joint',
    only: ['isCrew'],
    gives: true,
    reads: ['Công trường thi công 3 ca, 4 kíp.'],
    leaves: ['Mức phạt là 400.000 kíp.'],
  },
  {
    name: 'time gone by',
    after: 'gone-by',
    only: ['isTime'],
    gives: true,
    reads: ['Giảm nghèo 4 tuần trước đã xong.'],
    leaves: ['Thời gian giải quyết giảm 4 tuần.'],
  },
  {
    name: 'hour of the day',
    before: 'clock-word',
    only: ['isTime'],
    gives: true,
    reads: ['Thời gian họp: lúc 8 giờ.'],
    leaves: ['Thời gian họp giảm 8 giờ.'],
  },
  {
    name: 'time that is not measured',
    only: ['isTime', 'isNotSpent'],
    gives: true,
    reads: ['Sau 5 năm thực hiện, tỉnh có 12 xã.'],
    leaves: ['Thời gian giải quyết giảm từ 20 ngày còn 15 ngày.'],
  },
];
