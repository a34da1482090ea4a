/** "ĐVT: triệu đồng", "(Đơn vị tính: ha)". */
const UNIT_LINE =
  /^\(?\s*(?:(?:đ\.?v\.?t\.?|đv(?:\s?tính)?|đơn\s+vị(?:\s+(?:tính|tiền|đo))?)\s*:|(?:đvt|đơn\s+vị\s+tính)\s+(?:là\s+)?\S)/i;
const UNIT_AT_END = /\((?:đvt|đơn\s+vị(?:\s+tính)?)\s*:[^()]{1,40}\)\s*[:.]?$/i;

/** Heads of row numbers. */
const NUMBERS = 's?tt|số tt';
/** Heads of row numbers, labels, units and remarks, which no others stand under. */
const PLAIN = `${NUMBERS}|nội dung|chỉ tiêu|tên .*|danh mục.*|đvt|đv tính|đơn vị(?: tính)?|ghi chú`;
/** Heads that others may stand under. */
const FURTHER =
  'kế hoạch.*|thực hiện.*|so sánh.*|loại .*|số,? ký hiệu.*|ngày.*|trích yếu.*|hạng mục|lĩnh vực|tiêu chí';

const NUMBERS_HEAD = new RegExp(`^(?:${NUMBERS})\\.?$`, 'i');
const PLAIN_HEAD = new RegExp(`^(?:${PLAIN})$`, 'i');
const HEAD_WORD = new RegExp(`^(?:${PLAIN}|${FURTHER})$`, 'i');

/** Whether a line gives the unit of what stands under it. */
export function isUnitLine(line: string): boolean {
  return UNIT_LINE.test(line);
}

/** Whether a line that leads to a table ends with its unit in brackets. */
export function endsWithUnit(line: string): boolean {
  return UNIT_AT_END.test(line);
}

/** Whether a cell heads a column of row numbers. */
export function numbersRows(cell: string): boolean {
  return NUMBERS_HEAD.test(cell);
}

/** Whether a cell is a head that no others stand under. */
export function isPlainHead(cell: string): boolean {
  return PLAIN_HEAD.test(cell);
}

/** Whether a cell says what heads of columns say. */
export function isHeadWord(cell: string): boolean {
  return HEAD_WORD.test(cell);
}
