import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const HEADING_CLASSES = {
  'numbering-head': 'a column that numbers or files the rows',
  'note-head': 'a column of remarks, which names no row',
  'unit-head': 'a column that gives the unit of each row',
  'identifying-head': 'a column whose numbers identify something',
  'plan-head': 'what is planned or assigned',
  'result-head': 'what was reached',
  'change-head': 'what has changed, against something',
  'previous-head': 'opens the head of a column of earlier results',
  'share-head': 'what part of a whole it is',
  'rank-head': 'the place in an order',
  'score-head': 'points',
  'comparing-word': 'makes a plan that a head names what it is compared with',
  'rate-noun': 'a rate, which compares',
  'total-label': 'a row that adds up the others',
  'period-head': 'a column that gives the periods of the rows',
  'moves-head': 'a change, not an earlier result',
  comparison: 'says that something is compared',
  'done-head': 'how much of a task is done',
  'plan-label': 'the label of a row of plans',
  'plan-base': 'a plan that a row compares with',
  'plan-completion': 'how much of a plan is done',
  'against-label': 'keeps the label of a plan from being one',
  'same-time': 'the same time of an earlier year',
  'growth-label': 'the label of a row of growth',
  budget: 'a budget that was laid down',
  'noun-head': 'opens a head that names what it counts',
  'base-lead': 'before a period in a head: it is what something is compared with',
  'unit-mark': 'the first word of what announces a unit',
  'total-noun': 'opens the name of a total',
  'amount-noun': 'goes on about a number',
  'numbers-head': 'heads the numbers of the rows',
  'plain-head': 'heads labels, units and remarks, which no others stand under',
  'plain-opener': 'opens such a head',
  'further-head': 'a head that others may stand under',
  'further-opener': 'opens such a head',
  'percent-rate': 'a rate in percent',
} as const;

/** Words that tell the heads of table columns and rows. */
export const HEADING_WORDS = [
  row(['numbering-head'], `s tt | số thứ tự | thứ tự | no | no. | stt. | s.t.t`),
  row(['note-head'], `ghi chú khác | chú thích | nhận xét`),
  row(['unit-head'], `đơn vị đo | đơn vị tính toán | đvtính | đ.v.t`),
  row(
    ['identifying-head'],
    `số quyết định | năm sinh | ngày sinh | số điện thoại | sđt | mã tthc | số cccd | cccd | cmnd | biển số |
     số thửa | tờ bản đồ | số tờ | năm thành lập | năm ban hành | số giấy phép | mã số thuế | tài khoản |
     mã chương | mã ndkt | mã hồ sơ | thời gian thực hiện | thời gian hoàn thành | số đăng ký | năm xây dựng |
     năm hoàn thành | website | mã đơn vị`,
  ),
  row(['plan-head'], `nq | dtđn | hđnd giao | định mức`),
  row(['result-head'], `th | ước th | quyết toán | thực tế | số liệu | uth`),
  row(
    ['change-head'],
    `so với năm | so năm | so với tháng | so tháng | so với quý | so quý | so với đầu năm |
     so đầu năm | biến động | so với th | so với thực hiện | so với ước | so th | so với cuối năm |
     +/- | tương đối`,
  ),
  row(['share-head'], `tỷ trọng trong`),
  row(['rank-head'], `vị thứ`),
  row(
    ['score-head'],
    `điểm số | tổng điểm | điểm đánh giá | điểm đạt | số điểm | điểm đạt được | điểm chuẩn |
     điểm tự chấm | điểm thẩm định`,
  ),
  row(['comparing-word'], `sánh`),
  row(['total-label'], `cộng tổng | tổng toàn tỉnh | tổng chung`),
  row(['period-head'], `kỳ báo cáo`),
  row(['change-head', 'moves-head'], `chênh lệch`),
  row(['comparison'], `tỷ lệ so`),
  row(['done-head'], `tỷ lệ thực hiện | tỷ lệ giải ngân | mức độ hoàn thành`),
  row(['plan-completion'], `hoàn thành kế hoạch`),
  row(['noun-head'], `thủ`),
  row(['unit-head', 'unit-mark'], `đv`),
  row(['unit-mark'], `đ`),
  row(['numbering-head', 'numbers-head'], `stt | số tt`),
  row(['unit-head', 'unit-mark', 'plain-head'], `đvt`),
  row(['unit-head', 'plain-head'], `đv tính | đơn vị | đơn vị tính`),
  row(['note-head', 'plain-head'], `ghi chú`),
  row(['plain-opener'], `tên | danh mục`),
  row(['further-head'], `hạng mục | lĩnh vực | tiêu chí`),
] as const;
