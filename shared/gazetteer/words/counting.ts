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
  'rank-cue': 'before a number: a place in an order',
  'rank-ordinal': 'before a number: a place in an order, by its ordinal',
  'ordinal-word': 'before a number: an ordinal',
  'occasion-word': 'before "thứ": the ordinal of an occasion',
  'rank-scope': 'behind an ordinal: among whom it is a rank',
  'among-word': 'between a rank and how many there are',
  'total-word': 'before how many there are in all',
  about: 'before a number: near it',
  'not-below': 'before a number: no less, by what is denied',
  above: 'before a number: it or more',
  below: 'before a number: it or less',
  'or-more': 'behind a figure: it or more',
  'or-less': 'behind a figure: it or less',
  'than-word': 'compares, or says more',
  comparative: 'before "hơn": it compares',
  guess: 'before a verb: what it leads to is an estimate',
  'guess-verb': 'between an estimate and its number',
  'from-word': 'before the first of two ends',
  'minus-word': 'before a number: below zero',
  'rated-noun': 'before "trên 10.000 dân": what is set against them',
  'per-word': 'between a count and what it is set against',
  'not-spelled': 'a number in words that mostly counts nothing',
  'no-count-before': 'before a number in words: it counts nothing',
  'resolution-word': 'opens a paper that is counted in words',
  'range-word': 'between the ends of a range',
  'range-bound': 'between the joint of a range and its end',
  'stands-at': 'before "điểm": places, and no score',
  'no-noun': 'opens no counted noun: a number before it stands bare',
  'no-noun-letters':
    'letters behind a number that are no counted noun: of places, posts, comparisons, documents',
  'other-word': 'begins like a counted noun and is another word',
  'rate-name': 'begins like a scale word and names a rate',
  'in-turn': 'one after the other',
  'labour-word': 'behind a unit of work',
  'score-tail': 'behind "điểm": it stays a score',
  'article-word': 'counted, or the article of a law',
  'visit-word': 'counts visits of whom follows',
  'tells-on': 'behind a list of counted nouns: the sentence goes on',
  'rate-time': 'behind a slash: how often',
  'change-end': 'behind where a change began: its end follows',
  'score-part': 'behind "điểm": what a score goes by',
  'score-word': 'a score, or the number of one',
  'index-word': 'before "số": an index',
  'number-of': 'before the noun that a bare number counts',
  'closes-phrase': 'behind a bare number: its phrase ends',
  copula: 'says what something is',
  assigns: 'sets a plan for others',
  'of-which': 'opens the parts of a whole',
} as const;

/** Words that tell counts, amounts and rates and what they are: what makes a number a figure or none, a level or a change. */
export const COUNTING_WORDS = [
  row(
    ['label'],
    `tiểu mục | điểm a | mẫu số | biểu số | trang số | quyển số | kỳ họp thứ | cấp độ | ngõ | ngách |
     hẻm | kiệt | quốc lộ | ql | tỉnh lộ | hương lộ | tcxd | tcn | covid | sars-cov | quân khu |
     sư đoàn | trung đoàn | tiểu đoàn | đại đội | binh đoàn | quân đoàn | lữ đoàn |
     vùng cảnh sát biển | tuyến số | tiêu chí số | nhiệm vụ số | chỉ tiêu số | vành đai | mốc |
     cột mốc | type | fax | hotline | tel | tk | tài khoản số | block | zone | thửa | tờ bản đồ số |
     xi măng | ron | e | g | h | k | l | n | p | t | kế hoạch số | thông báo số | báo cáo số |
     tờ trình số | hệ số | lễ hội | ngày lễ | tổ công tác | bcđ | bậc | ngạch | size | cỡ | view |
     views | điểm cầu số`,
  ),
  row(['label', 'numbered-place'], `khóm`),
  row(['label', 'year-lead'], `tết`),
  row(['pointed-label'], `cmcn | cách mạng công nghiệp | phiên bản | version`),
  row(
    ['soft-label'],
    `khối | đội | đường | trung tâm | công ty | nhà máy | bệnh viện | cơ sở | văn phòng | b | c |
     khu vực | lô | gói | bài | câu | đồn | lễ | quận | đt | x | công nghiệp`,
  ),
  row(['rank-scope', 'soft-label'], `vùng`),
  row(['no-noun', 'soft-label'], `tập`),
  row(['counts-by', 'soft-label'], `hệ`),
  row(['counts-by'], `dân | con | doanh | tần | đa | thiểu`),
  row(['glue-after', 'glue-sign'], `@`),
  row(['glue-sign'], `= | \\ | '`),
  row(['grid-word'], `dây | trạm | áp | lưới | cáp | tba`),
  row(['grid-word', 'no-noun'], `thế`),
  row(['day-lead'], `sáng | chiều | tối | trưa | đêm | hôm`),
  row(['year-lead'], `hè | xuân`),
  row(['rate-time', 'year-lead'], `vụ`),
  row(['numbered-place'], `trấn | buôn | làng`),
  row(['lifespan'], `tuổi thọ`),
  row(['long-time'], `thập kỷ`),
  row(['time-spent'], `rút | quân | cắt | sóng`),
  row(['comparative', 'time-spent'], `ngắn`),
  row(['score-part', 'time-spent'], `bình`),
  row(['gone-by'], `liền | liên`),
  row(['clock-word'], `lúc | hồi`),
  row(['rank-cue'], `đứng hạng | vị trí số | đứng vị trí | xếp vị trí | đứng ở vị trí`),
  row(['other-word', 'rank-cue'], `vị trí`),
  row(
    ['rank-ordinal'],
    `đứng vị trí thứ | vị trí thứ | xếp vị trí thứ | xếp hạng thứ | đứng ở vị trí thứ | hạng thứ |
     xếp ở vị trí thứ | ở vị trí thứ | xếp loại thứ`,
  ),
  row(
    ['about'],
    `ước khoảng | xấp xỉ | chừng | độ chừng | tầm | ~ | ≈ | vào khoảng | ước tính khoảng | ngót |
     suýt soát | khoảng gần`,
  ),
  row(['not-below'], `không dưới | không thấp hơn | không ít hơn`),
  row(
    ['above'],
    `khoảng trên | khoảng hơn | ít nhất | tối thiểu | tối thiểu là | ít nhất là | tối thiểu đạt |
     ít nhất đạt | > | ≥ | > = | từ trên | ước trên | ước hơn | lên tới hơn | tối thiểu khoảng |
     tối thiểu trên`,
  ),
  row(['above', 'no-noun'], `quá`),
  row(
    ['below'],
    `không quá | không vượt quá | tối đa | tối đa là | tối đa không quá | không cao hơn |
     không nhiều hơn | < | ≤ | < = | nhiều nhất | chưa đến | chưa tới | chưa đầy | khoảng dưới`,
  ),
  row(['or-more'], `trở lên`),
  row(['or-less'], `trở xuống | trở lại`),
  row(['comparative'], `đông | dài | rộng`),
  row(['guess-verb'], `gấp`),
  row(['minus-word'], `âm`),
  row(['rated-noun'], `sỹ | giường | bệnh | dưỡng | ca | mắc | vong | sống`),
  row(['no-count-before'], `mấy`),
  row(['stands-at'], `lở | ngập | lún`),
  row(
    ['no-noun'],
    `ngoài | nếu | kia | ấy | từng | rồi | rất | trực | bởi | đảm | phấn | nào | thôi | xuất |
     khá | trừ | nhân | chia | giữa | làm | gây | phục | tiến | bắt | nằm | xử`,
  ),
  row(
    ['no-noun-letters'],
    `hcm | tphcm | ttg | qđ | nđ | btv | bch | vn | grdp | gdp | svck | nsnn | nsđp | nstw | cpi | iip |
     pci | fdi | oda | gmt | am | pm | utc | www | http | https`,
  ),
  row(
    ['other-word'],
    `điều hành | điều tra | điều kiện | điều dưỡng | điều tiết | điều phối | điều khiển | điều lệ | điều chế |
     điều hòa | ban đầu | ban bố | bộ máy | bản thân | bản sắc | bản đồ | bản lĩnh | bằng cách | bằng tiền |
     bằng nhiều | bài trừ | bài bản | đoàn kết | đội ngũ | giải tỏa | giải đáp | phòng ngừa | phòng vệ |
     phòng cháy | phòng trừ | phòng tránh | tổ quốc | tin học | tin tưởng | tin cậy | thẻ vàng | khối lượng |
     xe cộ | bao phủ | bao che | bao cấp | cống hiến`,
  ),
  row(['rate-name'], `tỷ số`),
  row(['labour-word'], `lao động`),
  row(['score-part'], `chuẩn `),
  row(['number-of'], `số lượng`),
] as const;
