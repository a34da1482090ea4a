import { wordTable } from './word-table.ts';

/** What the heads of table columns say (tiêu đề cột). All in normal form. */

/** Columns that number or file the rows. */
export const NUMBERING_HEADS: ReadonlySet<string> = new Set([
  'stt',
  'tt',
  's tt',
  'số tt',
  'số thứ tự',
  'thứ tự',
  'no',
  'no.',
  '#',
  'stt.',
  's.t.t',
]);

/** Columns of remarks, which name no row. */
export const NOTE_HEADS: ReadonlySet<string> = new Set([
  'ghi chú',
  'ghi chú khác',
  'chú thích',
  'nhận xét',
  'lý do',
  'nguyên nhân',
]);

/** Columns that give each row's unit. */
export const UNIT_HEADS: ReadonlySet<string> = new Set([
  'đvt',
  'đơn vị tính',
  'đơn vị',
  'đv tính',
  'đơn vị đo',
  'đơn vị tính toán',
  'đv',
  'đvtính',
  'đ.v.t',
]);

/** The period that a bare number is, by the head of its column; null for one that is none. */
type NumberToPeriod = (number: number) => { template: string; year: number | null } | null;

const none: NumberToPeriod = () => null;
const part =
  (letter: string, most: number, digits: number): NumberToPeriod =>
  (number) =>
    number >= 1 && number <= most
      ? { template: `{year}-${letter}${String(number).padStart(digits, '0')}`, year: null }
      : null;

/** Columns that give the rows' periods (thời kỳ). */
export const PERIOD_HEADS = wordTable<NumberToPeriod>({
  năm: (year) => (year >= 1990 && year <= 2100 ? { template: '{year}', year } : null),
  quý: part('Q', 4, 1),
  tháng: part('', 12, 2),
  'thời gian': none,
  'thời điểm': none,
  'thời kỳ': none,
  kỳ: none,
  'kỳ báo cáo': none,
  'giai đoạn': none,
  'năm học': none,
});

/** Columns whose numbers identify something. */
export const IDENTIFYING_HEADS: readonly string[] = [
  'số, ký hiệu',
  'số ký hiệu',
  'số hiệu',
  'ký hiệu',
  'số văn bản',
  'số quyết định',
  'số/ký hiệu',
  'ngày',
  'ngày ban hành',
  'ngày tháng',
  'năm sinh',
  'ngày sinh',
  'điện thoại',
  'số điện thoại',
  'sđt',
  'mã',
  'mã số',
  'mã tthc',
  'địa chỉ',
  'email',
  'số cccd',
  'cccd',
  'cmnd',
  'biển số',
  'số thửa',
  'tờ bản đồ',
  'số tờ',
  'năm thành lập',
  'năm ban hành',
  'số giấy phép',
  'mã số thuế',
  'thời hạn',
  'tài khoản',
  'mã chương',
  'mã ndkt',
  'mã hồ sơ',
  'thời gian',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'số đăng ký',
  'năm xây dựng',
  'năm hoàn thành',
  'văn bản',
  'căn cứ',
  'website',
  'mã đơn vị',
  'năm',
];

export const PLAN_HEADS: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu',
  'mục tiêu',
  'phấn đấu',
  'kế hoạch giao',
  'dự toán giao',
  'vốn giao',
  'giao',
  'kế hoạch vốn',
  'nghị quyết',
  'nq',
  'dtđn',
  'hđnd giao',
  'kế hoạch năm',
  'được giao',
  'định mức',
  'dự kiến',
];

export const RESULT_HEADS: readonly string[] = [
  'thực hiện',
  'th',
  'ước',
  'ước th',
  'ước thực hiện',
  'kết quả',
  'lũy kế',
  'đã',
  'đạt',
  'quyết toán',
  'giải ngân',
  'ước tính',
  'thực tế',
  'số liệu',
  'uth',
  'ước đạt',
  'kết quả thực hiện',
];

export const CHANGE_HEADS: readonly string[] = [
  'cùng kỳ',
  'ck',
  'cùng kì',
  'tăng',
  'giảm',
  'tăng trưởng',
  'tốc độ',
  'so với năm',
  'so năm',
  'so với tháng',
  'so tháng',
  'so với quý',
  'so quý',
  'so với đầu năm',
  'so đầu năm',
  'chênh lệch',
  'năm trước',
  'tháng trước',
  'biến động',
  'so với th',
  'so với thực hiện',
  'so với ước',
  'so th',
  'quý trước',
  'so với cuối năm',
  '+/-',
  'tuyệt đối',
  'tương đối',
];

/** What opens the head of a column of earlier results. */
export const PREVIOUS_HEADS: readonly string[] = [
  'cùng kỳ',
  'cùng kì',
  'năm trước',
  'tháng trước',
  'quý trước',
  'kỳ trước',
];

export const SHARE_HEADS: readonly string[] = [
  'tỷ trọng',
  'tỉ trọng',
  'cơ cấu',
  'chiếm',
  'tỷ trọng trong',
];

export const RANK_HEADS: readonly string[] = [
  'xếp hạng',
  'thứ hạng',
  'xếp thứ',
  'hạng',
  'vị thứ',
  'thứ bậc',
];

export const SCORE_HEADS: readonly string[] = [
  'điểm',
  'điểm số',
  'tổng điểm',
  'điểm đánh giá',
  'điểm đạt',
  'số điểm',
  'điểm đạt được',
  'điểm chuẩn',
  'điểm tự chấm',
  'điểm thẩm định',
];

/** Words that make a plan's name in a head a comparison with it ("TH/KH", "% so với dự toán"). */
export const COMPARING_WORDS: ReadonlySet<string> = new Set([
  '%',
  'so',
  '/',
  'tỷ',
  'tỉ',
  'đạt',
  'hoàn',
  'sánh',
  'mức',
]);

/** Rows that add up the others. */
export const TOTAL_LABELS: ReadonlySet<string> = new Set([
  'tổng',
  'tổng cộng',
  'tổng số',
  'cộng',
  'toàn tỉnh',
  'toàn huyện',
  'cộng tổng',
  'tổng toàn tỉnh',
  'tổng chung',
  'toàn thành phố',
  'tổng hợp',
  'toàn xã',
  'cả tỉnh',
]);
