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
  'joins-bodies': 'between bodies of a list that share a place',
  'separates-bodies': 'between the names of a list of bodies',
  'whole-motto': 'the motto that stands beside a body in a head of two columns',
  'foreign-state': 'the name of another state',
  'compound-with-head':
    'a common word whose second syllable looks like the head of a body (phục vụ, trụ sở)',
  'government-kind': 'after “Chính phủ”: a kind of government, no body',
  'government-thing': 'before “Chính phủ”: a thing of the state, no body',
  'assembly-thing': 'before “Quốc hội”: a thing, no body',
  'several-of': 'before a body: one of several',
  'unit-cut-short': 'the first word of a plural cut short (các tỉnh, thành ủy)',
  'pairs-with-body': 'an acronym that stands before another one in pairs (HĐND-UBND)',
  'thing-in-plural': 'what one body may be set over in the plural',
  'makes-unit-generic': 'after a kind of unit: no certain one',
  'ends-task': 'ends the free words of a body’s name',
  'task-compound': 'a word of a body’s task, one syllable of which would end it',
  'task-goes-on': 'behind a comma: a body’s task goes on',
  'asks-centre': 'before “Trung ương”: it is asked, and no part of the name',
  'list-head-filler': 'stands between “các sở” and the names that it announces',
  'ruled-line': 'a sign that rules are drawn with',
  'announces-names': 'before the head of a body: more names than one follow',
  'announces-heads': 'before a head without a name: a list of names follows',
  'post-last-word': 'the last word of a post that “Thường trực” describes',
  'begins-other': 'begins what follows a place',
  'body-speaks': 'after a body: it reports, issues, asks',
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
  row(['unit-share'], `một phần | phần còn lại | một phần của | phần còn lại của`),
  row(['after-unit-kind'], `lộ | viên`),
  row(['opens-task'], `cải | an | vận | kinh | sắp | xóa | ứng`),
  row(
    ['short-name-next'],
    `gọi tắt là | gọi tắt | gọi chung là | viết tắt là | viết tắt | sau đây gọi là | sau đây gọi tắt là | sau đây được gọi là | sau đây được gọi tắt là | sau đây viết tắt là | sau đây gọi chung là | sau gọi tắt là`,
  ),
  row(['before-society'], `hòa | tế`),
  row(['after-society', 'before-society'], `hóa`),
  row(['merges-share'], `sắp xếp toàn bộ`),
  row(
    ['compound-with-head'],
    `phục vụ | dịch vụ | nghiệp vụ | chức vụ | công vụ | sự vụ | mùa vụ | thời vụ | nội vụ | tài vụ | thường vụ | trụ sở | xứ sở | tổng cục | chi cục | bố cục | cuộc cục | quốc phòng | dự phòng | đề phòng | hải phòng | giải phòng | biên phòng | căn phòng | cán bộ | nội bộ | tiến bộ | cục bộ | chi bộ | đường bộ | công ban | tu viện | học viện | bảo viện`,
  ),
  row(['begins-other', 'compound-with-head'], `đảng bộ`),
  row(['government-kind'], `điện`),
  row(['government-thing'], `phiếu | dùng | lãnh | phi | vay | tử`),
  row(
    ['foreign-state'],
    `nhật bản | hàn quốc | trung quốc | hoa kỳ | mỹ | lào | campuchia | cam pu chia | thái lan | singapore | malaysia | indonesia | philippines | myanmar | brunei | úc | australia | ấn độ | nga | liên bang | đức | anh | vương quốc | ý | italia | canada | cuba | hà lan | bỉ | đan mạch | thụy điển | thụy sĩ | na uy | phần lan | ba lan | hungary | belarus | ukraine | israel | new zealand | cộng hòa séc | ả rập | đài loan | mông cổ | triều tiên | chdcnd`,
  ),
  row(['pairs-with-body'], `mttq | đbqh`),
  row(['thing-in-plural'], `hoạt`),
  row(['makes-unit-generic'], `khác`),
  row(['ends-task'], `tham | bà`),
  row(['begins-other', 'ends-task'], `ông`),
  row(
    ['task-compound'],
    `công trình | dân chủ | dự báo | giao thông | giao dịch | tham nhũng | thực phẩm | báo chí | triển lãm`,
  ),
  row(
    ['task-goes-on'],
    `giáo dục | tìm kiếm | phòng thủ | cứu hộ | công nghệ | chuyển đổi | trật tự | lãng phí | tiêu cực | giảm nghèo`,
  ),
  row(['asks-centre'], `xin | mời | hỏi`),
  row(['list-head-filler'], `địa | phương | quan | vị`),
  row(['post-last-word'], `thư | tịch | đốc`),
  row(
    ['begins-other'],
    `cộng hòa | độc lập | đảng cộng | đảng đoàn | ban thường | ban chấp | ban chỉ | ban tổ | ban tuyên | ban quản | công an`,
  ),
  row(['whole-motto'], `cộng hòa xã hội chủ nghĩa việt nam`),
];
