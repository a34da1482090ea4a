import { row } from './word-row.ts';

/** The classes of the words below, each with what it means; short words have theirs in `function-words.ts`. */
export const COUNTING_CLASSES = {
  label: 'before a number: a name or an ordinal, no count',
  'pointed-label': 'before a number: a name, with a point in it or not',
  'soft-label': 'before a number: a name, unless a unit follows the number',
  'calendar-label': 'before a number: a day, month or quarter',
  'level-label': 'before a small number: a level',
  'number-word': 'before a number: its name, or what it counts',
  'counts-by': 'before "số": it counts',
  'list-mark': 'right behind the number of a line',
  'glue-sign': 'right at a number: it is part of a longer sign',
  'glue-after': 'between a number and digits right behind it: no figure',
  'grid-word': 'before a voltage: the class of a line or a station',
  'scale-word': 'before 1/2000: the scale of a map',
  'day-lead': 'before a day and a month',
  'year-lead': 'before a year',
  'numbered-place': 'before a name with a number in it',
  lifespan: 'years of age that are measured',
  'long-time': 'a time that mostly says when, not how long',
  'time-spent': 'before a time: how long something takes',
  'gone-by': 'behind a time: when, not how long',
  'clock-word': 'before an hour of the day',
  'growth-tail': 'behind "tăng": growth is a noun',
  'sentence-end': 'nothing is carried over it',
  'body-unit': 'counted, or the verb of a named place',
} as const;

/** Words that tell counts, amounts and rates and what they are: what makes a number a figure or none, a level or a change. */
export const COUNTING_WORDS = [
  row(
    ['label'],
    `điều | khoản | mục | tiểu mục | chương | điểm a | phụ lục | mẫu số | biểu số | bảng | hình |
     trang số | quyển số | kỳ họp thứ | lần thứ | khóa | thứ | đại hội | mức độ | cấp độ | khu phố |
     tổ dân phố | phố | ngõ | ngách | hẻm | kiệt | quốc lộ | ql | tỉnh lộ | tl | hương lộ | qcvn |
     tcxd | tcn | covid | sars-cov | quân khu | sư đoàn | trung đoàn | tiểu đoàn | đại đội |
     binh đoàn | quân đoàn | lữ đoàn | vùng cảnh sát biển | tuyến số | tiêu chí số | nhiệm vụ số |
     chỉ tiêu số | vành đai | mốc | cột mốc | type | fax | hotline | tel | tk | tài khoản số | mã số |
     block | zone | thửa | tờ bản đồ số | xi măng | ron | e | g | h | k | l | n | p | t | kế hoạch số |
     thông báo số | báo cáo số | tờ trình số | hệ số | lễ hội | ngày lễ | tổ công tác | ban chỉ đạo |
     bcđ | bậc | ngạch | size | cỡ | view | views | điểm cầu số`,
  ),
  row(['label', 'numbered-place'], `ấp | khóm`),
  row(['label', 'year-lead'], `tết`),
  row(['pointed-label'], `cmcn | cách mạng công nghiệp | phiên bản | version | iso | tcvn`),
  row(['counts-by', 'soft-label'], `điểm | hệ`),
  row(
    ['soft-label'],
    `lần | loại | nhóm | khối | tổ | đội | vùng | đường | trung tâm | công ty | nhà máy | bệnh viện |
     cơ sở | văn phòng | km | a | b | c | cấp | khu vực | lô | mã | gói | điện thoại | bài | câu |
     đợt | biểu | mẫu | phần | bước | tập | đồn | lễ | trung ương | hạng | lớp | quận | đt | i | v |
     x | công nghiệp | giai đoạn`,
  ),
  row(['numbered-place', 'soft-label'], `khu | thôn | phường`),
  row(['calendar-label', 'day-lead'], `ngày`),
  row(['level-label'], `mức`),
  row(['number-word'], `số`),
  row(['counts-by'], `chỉ | dân | con | doanh | tần | đa | thiểu`),
  row(['counts-by', 'time-spent'], `lượng`),
  row(['list-mark'], `)`),
  row(['list-mark', 'year-lead'], `-`),
  row(['glue-after', 'glue-sign'], `_ | @`),
  row(['glue-sign'], "# | & | = | \\ | '"),
  row(['grid-word'], `dây | trạm | áp | lưới | cáp | thế | tba`),
  row(['scale-word'], `lệ`),
  row(['day-lead'], `sáng | chiều | tối | trưa | đêm | hôm`),
  row(['year-lead'], `học | giai | đoạn | nhiệm | kỳ | vụ | ( | hè | xuân`),
  row(['numbered-place'], `xã | trấn | bản | buôn | làng`),
  row(['lifespan'], `tuổi thọ`),
  row(['long-time'], `nhiệm kỳ | thập kỷ | tuần`),
  row(
    ['time-spent'],
    `rút | ngắn | thời | bình | quân | xuống | cắt | gian | hạn | trung | phát | sóng`,
  ),
  row(['gone-by'], `trước | qua | gần | liền | liên | nay | tới | trở | đầu | cuối`),
  row(['clock-word'], `lúc | hồi`),
  row(['growth-tail'], `trưởng`),
] as const;
