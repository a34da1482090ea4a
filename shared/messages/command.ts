import type { Message } from './catalogue.ts';

/** Everything the command line says. */
export const commandMessages = {
  help: {
    vi: `soi: đọc báo cáo của cơ quan nhà nước, từ tệp, thư mục hoặc địa chỉ.

  soi read NGUỒN…            đọc và ghi ra những gì văn bản nói
  soi summary NGUỒN          tóm tắt một báo cáo ngay trên màn hình
  soi explain NGUỒN          vì sao đọc như vậy: mọi điều đã đọc, kèm quy tắc; với --at "từ ngữ": câu chứa những từ ngữ ấy
  soi compare A B            hai báo cáo cạnh nhau (--format md, csv hoặc json; mặc định: md)
  soi help                   trang này

NGUỒN: tệp (HTML, văn bản, PDF, Word, Excel, OpenDocument, RTF), thư mục (đọc cả thư mục con), mẫu tên ("bao-cao/*.html"), địa chỉ trên
*.gov.vn, hoặc "-" để đọc danh sách nguồn từ đầu vào chuẩn, mỗi dòng một nguồn.

  --format F      {formats} (mặc định: ndjson)
  --table T       khi F là csv: {tables}, all (mặc định: documents; all cần --out)
  --out THƯ_MỤC   ghi vào thư mục này; chạy lại thì bỏ qua những gì đã đọc xong
  --jobs N        số luồng đọc (mặc định: số lõi của máy)
  --pause MS      nghỉ giữa hai lần tải từ một cổng (mặc định: {pause})
  --bom           đánh dấu UTF-8 ở đầu CSV để Excel mở đúng dấu
  --today NGÀY    ngày dùng làm "hôm nay", dạng 2026-01-31
  --language L    vi hoặc en (mặc định: vi)
  --quiet         không báo tiến độ

Mã thoát: 0 đọc được tất cả; 1 có nguồn không đọc được (được nêu tên); 2 gọi sai; 130 bị dừng.`,
    en: `soi: reads reports of Vietnamese authorities, from files, folders or addresses.

  soi read SOURCE…           reads, and writes what the text says
  soi summary SOURCE         a report's summary in the terminal
  soi explain SOURCE         why it was read so: every thing read, with its rules; with --at "words": the sentence with those words
  soi compare A B            two reports side by side (--format md, csv or json; default: md)
  soi help                   this page

SOURCE: a file (HTML, text, PDF, Word, Excel, OpenDocument, RTF), a folder (with its folders), a pattern ("reports/*.html"), an address on *.gov.vn,
or "-" for a list of sources on standard input, one a line.

  --format F      {formats} (default: ndjson)
  --table T       where F is csv: {tables}, all (default: documents; all needs --out)
  --out FOLDER    writes into this folder; run again, it leaves out what is done
  --jobs N        threads that read (default: the machine's cores)
  --pause MS      rest between two pages of a portal (default: {pause})
  --bom           marks a CSV as UTF-8, so that Excel shows its letters
  --today DATE    the day that "today" stands for, as 2026-01-31
  --language L    vi or en (default: vi)
  --quiet         no progress

Exit codes: 0 all was read; 1 some sources were not (they are named); 2 a wrong call; 130 stopped.`,
  },
  progress: {
    vi: '{done}/{total} · {failed} không đọc được · còn khoảng {left}',
    en: '{done} of {total} · {failed} not read · about {left} left',
  },
  done: {
    vi: 'Đã đọc {read} nguồn trong {time}; bỏ qua {skipped} đã xong; {failed} không đọc được.',
    en: '{read} sources read in {time}; {skipped} done before; {failed} not read.',
  },
  notRead: { vi: 'không đọc được {source}: {why}', en: 'not read: {source}: {why}' },
  seconds: { vi: '{count} giây', en: '{count} s' },
  minutes: { vi: '{count} phút', en: '{count} min' },
  noCommand: { vi: 'Không có lệnh “{name}”.', en: 'There is no command “{name}”.' },
  badOption: {
    vi: '{option}: {value} không dùng được; hãy dùng {allowed}.',
    en: '{option}: {value} cannot be used; use {allowed}.',
  },
  unknownOption: { vi: 'Không hiểu: {what}', en: 'Not understood: {what}' },
  noSource: { vi: 'Hãy cho biết nguồn cần đọc.', en: 'Say what to read.' },
  oneSource: { vi: 'Lệnh này đọc đúng một nguồn.', en: 'This command reads one source.' },
  twoSources: { vi: 'Lệnh này đọc đúng hai nguồn.', en: 'This command reads two sources.' },
  notSaid: { vi: 'Văn bản không có “{at}”.', en: 'The text does not say “{at}”.' },
  tableNeedsOut: {
    vi: 'Nhiều bảng cần một thư mục: hãy thêm --out.',
    en: 'Several tables need a folder: add --out.',
  },
  workbookNeedsOut: {
    vi: 'Nhiều hơn một tệp Excel chứa được: hãy thêm --out.',
    en: 'This is more than one workbook takes: add --out.',
  },
  otherRun: {
    vi: 'Thư mục {folder} giữ kết quả của một lần chạy khác (định dạng hoặc tuỳ chọn khác). Hãy chọn thư mục khác.',
    en: '{folder} holds the results of another run (another format, or other options). Choose another folder.',
  },
  'why:missing': { vi: 'không có tệp hay thư mục này', en: 'there is no such file or folder' },
  'why:nothing-matches': { vi: 'không tệp nào khớp mẫu này', en: 'no file matches this pattern' },
  'why:too-large': { vi: 'lớn hơn {most}', en: 'over {most}' },
} as const satisfies Readonly<Record<string, Message>>;

/** What `soi explain` says; names of fields, classes and rules stay as they are. */
export const explainMessages = {
  sentence: { vi: 'Câu', en: 'Sentence' },
  tokens: { vi: 'Từ', en: 'Tokens' },
  tokensHold: {
    vi: 'lớp từ của cụm từ bắt đầu ở mỗi từ',
    en: 'the classes of the phrase that begins at each',
  },
  ofWords: { vi: '{name} ({count} từ)', en: '{name} ({count} words)' },
  readInIt: { vi: 'Đọc được trong câu', en: 'Read in it' },
  answered: { vi: 'Quy tắc đã trả lời', en: 'Rules that answered' },
  close: { vi: 'Quy tắc suýt trả lời', en: 'Rules that came close' },
  at: { vi: 'tại “{place}”', en: 'at “{place}”' },
  atAbout: { vi: 'tại “{place}”, về “{about}”', en: 'at “{place}”, about “{about}”' },
  rowBefore: {
    vi: 'một quy tắc đứng trước đã quyết định: {name}',
    en: 'a row before it decided: {name}',
  },
  excepted: {
    vi: 'nhưng có điều mà quy tắc loại trừ',
    en: 'but what it excepts stands there',
  },
  rules: { vi: 'quy tắc: {rules}', en: 'rules: {rules}' },
  none: { vi: 'không có', en: 'none' },
  document: { vi: 'văn bản', en: 'document' },
  figure: { vi: 'số liệu', en: 'figure' },
  body: { vi: 'cơ quan', en: 'body' },
  point: { vi: 'ý chính', en: 'point' },
  finding: { vi: 'điểm cần lưu ý', en: 'finding' },
} as const satisfies Readonly<Record<string, Message>>;
