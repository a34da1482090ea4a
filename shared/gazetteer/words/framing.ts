import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const FRAMING_CLASSES = {
  'recipients-head': 'heads the list of recipients',
  'keeps-file': 'the last recipient: what is kept on file',
  'recipient-opener': 'begins a recipient that stands without a bullet',
  'short-recipient': 'begins a recipient whatever the line above ends with',
  'recipient-bullet': 'begins a recipient',
  'column-end': 'ends a recipient where the signature stands beside it',
  'on-behalf': 'before the body or post that another signs for',
  'for-body': 'before the body that is signed for',
  'for-post': 'before the post of another that is signed for',
  acting: 'before a post that is held for a time',
  'post-head': 'begins a post',
  deputy: 'before the post of a deputy',
  'signed-mark': 'stands where the name was signed',
  enacting: 'begins what is enacted, below whoever enacts it',
  degree: 'before the name of a signer: degree or rank',
  'opens-text': 'begins the text of a document, not its title',
  'narrows-type': 'after the type of a report: of which kind it is, no title',
  'title-goes-on': 'a title does not end with it',
  'title-may-go-on': 'a title that ends with it goes on, unless a text begins',
  'goes-on-title': 'begins a further line of a title',
  'draft-mark': 'says that it is a draft',
  addressed: 'before whom a letter is for',
  polite: 'begins a courtesy',
  'enacting-body': 'begins the words of whoever enacts, below a title',
  'opens-news': 'begins the first sentence of news: when it was',
  'enacting-alone': 'names whoever enacts, where it is all of the line below a title',
  'outline-word': 'begins a numbered part',
  'letter-subject': 'before what a letter is about',
  'state-motto': 'the words of the motto of the State',
  'party-motto': 'the words of the motto of the Party',
  'motto-end': 'ends the words of the motto',
  'ordinal-in-words': 'an ordinal in words',
  'contact-word': 'begins the address, telephone or mail of whoever keeps a page',
} as const;

/** Words that tell the head and the foot of a page and the kind of a report. */
export const FRAMING_WORDS = [
  row(['recipient-opener'], `thường | đ/c`),
  row(['recipient-opener', 'short-recipient'], `ub | ubmttq | ubmttqvn | ubkt`),
  row(['recipient-bullet'], `·`),
  row(['on-behalf'], `Q`),
  row(['on-behalf', 'for-body'], `TM | T/M`),
  row(['on-behalf', 'for-post'], `KT | TUQ | K/T | T/L | thừa lệnh`),
  row(['acting'], `quyền`),
  row(
    ['post-head'],
    `thứ trưởng | chánh | vụ trưởng | chi cục trưởng | chỉ huy trưởng | tổng bí thư`,
  ),
  row(
    ['post-head', 'enacting-body'],
    `cục trưởng | tổng cục trưởng | viện trưởng | tổng kiểm toán | hiệu trưởng | thống đốc |
     tổng thanh tra | tổng giám đốc | tư lệnh | chánh án`,
  ),
  row(['signed-mark'], `đã ký`),
  row(
    ['degree'],
    `ts | ths | pgs | gs | bs | ks | cn | thượng | tá | tướng | úy | tsckh | bsckii | bscki`,
  ),
  row(['opens-text'], `căn `),
  row(
    ['narrows-type'],
    `tóm tắt | hành động | đột xuất | chuyên đề | thẩm tra | định kỳ | kiểm điểm | tự đánh giá |
     liên tịch | tiếp thu, giải trình`,
  ),
  row(['draft-mark'], `dự thảo`),
  row(['enacting-body'], `quốc hội | mở đầu | ủy ban thường vụ quốc hội | hội đồng bộ trưởng`),
  row(['opens-news'], `vừa qua | mới đây`),
  row(['enacting-alone'], `bộ chính trị | ban bí thư | ban chấp hành trung ương`),
  row(['enacting-alone', 'plan-giver'], `chính phủ`),
  row(['post-head', 'enacting-body'], `thủ tướng | bộ trưởng `),
  row(['state-motto'], `cộng hòa xã hội | độc lập - tự do`),
  row(['motto-end'], `nam | phúc`),
  row(['contact-word'], `đường dây nóng`),
] as const;
