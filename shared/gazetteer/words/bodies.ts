import { row, type WordRow } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const BODY_CLASSES = {
  'before-date-number': 'before the number of a date, a year, a session',
  being: 'says what a unit is, has or belongs to',
  becomes: 'says what units were made into',
  'former-mark': 'behind a unit: it has ended',
  merges: 'merges the units that it names next',
  'merges-share': 'merges units by their shares',
  'merges-units': 'merges units, and names the kind of the first',
  plural: 'before a kind of unit: several of them',
  'since-merger': 'tells a time by a merger, not what was merged',
  'unit-kind': 'a kind of unit of administration',
  'unit-share': 'how much of a unit went into another',
  'begins-whole': 'begins the body that a department is part of (Phòng … Sở Nội vụ)',
  'after-unit-kind': 'makes another word of a kind of unit (tỉnh ủy, xã hội)',
  'lists-on': 'goes on with the next body of a list',
  'opens-task': 'opens the task of a steering committee, in small letters',
  'short-name-next': 'says that a short name of what stands before follows',
  'after-society': 'goes on after “xã hội”',
  'before-society': 'stands before “xã hội”',
  'commune-word': 'a kind of unit of one word, below the district',
} as const;

/** Words that tell bodies: where a name begins, goes on and ends. */
export const BODY_WORDS: readonly WordRow<keyof typeof BODY_CLASSES>[] = [
  row(
    ['becomes'],
    `để thành lập | nay là | lấy tên là | mang tên | với tên gọi là |
     có tên gọi là | gọi là | trở thành`,
  ),
  row(['former-mark'], `trước khi sáp nhập`),
  row(
    ['merges'],
    `sáp nhập | nhập | nhập từ | sáp nhập từ | hợp nhất | hợp nhất từ | hợp thành từ | thành lập từ |
     thành lập trên cơ sở | hình thành từ | trước đây gồm | trước đây là | tiền thân là`,
  ),
  row(
    ['merges-units'],
    `sáp nhập xã | sáp nhập các xã | sáp nhập phường | sáp nhập các phường | sáp nhập thị trấn |
     nhập xã | nhập các xã | nhập phường | nhập các phường | nhập thị trấn | nhập từ xã | nhập từ các xã |
     nhập từ phường | nhập từ các phường | sáp nhập từ xã | sáp nhập từ các xã | sáp nhập từ phường |
     sáp nhập từ các phường | hợp nhất xã | hợp nhất các xã | hợp nhất phường | hợp nhất các phường |
     hợp nhất từ các xã | hợp nhất từ các phường | thành lập từ các xã | thành lập từ xã |
     trước đây gồm các xã | trước đây gồm xã | trước đây gồm các phường | trước đây gồm phường |
     trước đây là xã | trước đây là các xã | trước đây là phường | trên cơ sở các xã | trên cơ sở xã`,
  ),
  row(
    ['merges-share'],
    `nhập toàn bộ | sáp nhập toàn bộ | nhập một phần | sáp nhập một phần | hợp nhất toàn bộ | trên cơ sở toàn bộ`,
  ),
  row(['since-merger'], `sau sáp nhập | sau hợp nhất | trước sáp nhập | hậu sáp nhập`),
  row(['unit-kind'], `đặc khu`),
  row(['unit-share'], `một phần | toàn bộ | phần còn lại | một phần của | phần còn lại của`),
  row(['after-unit-kind'], `lộ | viên`),
  row(['opens-task'], `cải | an | chống | vận | kinh | sắp | xóa | ứng`),
  row(
    ['short-name-next'],
    `gọi tắt là | gọi tắt | gọi chung là | viết tắt là | viết tắt | sau đây gọi là | sau đây gọi tắt là | sau đây được gọi là | sau đây được gọi tắt là | sau đây viết tắt là | sau đây gọi chung là | sau gọi tắt là`,
  ),
  row(['after-society'], `chủ`),
  row(['before-society'], `hòa | tế`),
  row(['after-society', 'before-society'], `hóa`),
];
