import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const NAMING_CLASSES = {
  remnant: 'what is left where a clause says nothing of what is measured',
  'earlier-time': 'words of an earlier time, which name nothing measured',
  'goes-on-verb': 'opens a clause that goes on about what was said before',
  'growth-name': 'a measure by its name though it opens with a verb',
  'rate-word': 'before a percentage: it may be of a whole',
  'whole-noun': 'a whole that a percentage is of',
  'leads-to-value': 'right before a number: what is measured stands before it',
  'goes-on-count': 'right before a count: it goes on about the one before',
  has: 'right before a count: only the noun says what is counted',
  'deed-lead': 'right before a count: the deed before it is what is counted',
  'school-level': 'before "cấp": a level of schooling',
  granting: 'grants, where it is no level',
  worth: 'right before an amount: it is the worth of what stands before',
  'turn-verb': 'verbs that "lần lượt" may follow',
  'place-of': 'joins a measure with whose it is',
  owns: 'joins members with the measure that they share',
  'bare-verb': 'right after a noun: a clause of its own begins',
  'of-a-number': 'between a number and a number',
  'tail-break': 'ends what says more of a counted noun',
  dangling: 'at the end of a subject: belongs to what follows',
  'scope-end': 'ends what a rank is among',
  'tail-stop': 'ends what says more of a counted noun',
  'tail-verb': 'ends it where a figure follows within a few words',
  'counted-deed': 'a deed that reports count',
  'general-verb': 'a verb so general that it says nothing of the thing counted',
  'place-letters': 'names a level of place, before its name',
  'place-joint': 'joins what is counted with its place',
  'deed-object': 'right before a count: the deed before it was done to or for it',
  'deed-joint': 'stands between a deed and what it was done to',
  'measure-lead': 'right before the name of a measure, after what only leads to it',
  'time-clause': 'opens a clause of time, which names nothing measured',
  'group-noun': 'names a group by how it was rated',
} as const;

/** Words that tell what a figure is about: where its subject begins and ends. */
export const NAMING_WORDS = [
  row(['remnant'], `tức`),
  row(['earlier-time'], `ngoái`),
  row(['school-level'], `trung cấp | sơ cấp | cao cấp`),
  row(['worth'], `số tiền`),
  row(['tail-break'], `bằng các`),
  row(['tail-stop'], `chờ`),
  row(['counted-deed', 'whole-word'], `phát hiện`),
  row(
    ['counted-deed'],
    `cấp mới | cấp đổi | xây mới | kết nạp | bắt giữ | khởi tố | truy tố | xét xử |
     trồng | tặng | phát triển mới | sửa chữa | tuyển dụng | trao tặng | khám | tiêm | thu gom |
     di dời | bàn giao | đưa vào | thanh tra | phát sóng | biên soạn | tháo dỡ | nâng cấp | lắp đặt |
     trang bị | kết nối | tập huấn | tư vấn | trợ giúp | chi trả | thu giữ | tiêu hủy |
     sắp xếp | luân chuyển | thụ lý | hòa giải | tuyển mới | xuất bản`,
  ),
  row(['counted-deed', 'amount-qualifier'], `xử phạt`),
  row(['general-verb'], `bố | trí | ghi | nhận | hút | trì`),
] as const;
