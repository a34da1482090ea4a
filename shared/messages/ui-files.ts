import type { Message } from './catalogue.ts';

/** What the panel says of the files that a page offers, and of one that is read. */
export const fileMessages = {
  files: { vi: 'Tệp đính kèm', en: 'Attached files' },
  filesTitle: { vi: 'Trang này có tệp đính kèm', en: 'This page has attached files' },
  filesText: {
    vi: 'Nội dung có thể nằm trong tệp. Chọn một tệp để đọc ngay tại đây.',
    en: 'The text itself may be in a file. Choose one to read it here.',
  },
  filesNone: {
    vi: 'Nội dung có thể nằm trong tệp, nhưng các tệp này ở ngoài cổng thông tin nên Soi không tự lấy về.',
    en: 'The text itself may be in a file, but these lie outside the portal, so Soi does not fetch them.',
  },
  readFile: { vi: 'Đọc tệp này', en: 'Read this file' },
  readFileNamed: { vi: 'Đọc tệp này: {name}', en: 'Read this file: {name}' },
  openFile: { vi: 'Mở tệp', en: 'Open the file' },
  openFileAt: { vi: 'Mở tệp ở trang {page}', en: 'Open the file at page {page}' },
  fileElsewhere: {
    vi: 'ở trang khác ({host}): Soi không tự lấy về',
    en: 'on another site ({host}): Soi does not fetch it',
  },
  fileOtherHost: {
    vi: 'ở cổng khác: {host}. Soi lấy tệp mà không kèm phiên đăng nhập của bạn',
    en: 'on another portal: {host}. Soi fetches it without your sign-in',
  },
  'fileKind:pdf': { vi: 'PDF', en: 'PDF' },
  'fileKind:docx': { vi: 'DOCX', en: 'DOCX' },
  'fileKind:doc': { vi: 'DOC', en: 'DOC' },
  'fileKind:xlsx': { vi: 'XLSX', en: 'XLSX' },
  'fileKind:xls': { vi: 'XLS', en: 'XLS' },
  'fileKind:rtf': { vi: 'RTF', en: 'RTF' },
  'fileKind:odt': { vi: 'ODT', en: 'ODT' },
  'fileKind:ods': { vi: 'ODS', en: 'ODS' },
  'fileKind:html': { vi: 'HTML', en: 'HTML' },
  'fileKind:mhtml': { vi: 'MHTML', en: 'MHTML' },
  'fileKind:other': { vi: 'Tệp', en: 'File' },

  'fileStep:fetching': { vi: 'Đang tải tệp', en: 'Fetching the file' },
  'fileStep:opening': { vi: 'Đang mở tệp', en: 'Opening the file' },
  'fileStep:pages': { vi: 'Đang đọc trang {page}/{of}', en: 'Reading page {page} of {of}' },
  'fileStep:ocr': {
    vi: 'Đang nhận dạng chữ trên máy: trang {page}/{of}',
    en: 'Recognising letters on this device: page {page} of {of}',
  },
  'fileStep:extracting': {
    vi: 'Đang tìm văn bản, số liệu, cơ quan',
    en: 'Finding documents, figures and agencies',
  },
  received: { vi: 'đã nhận {size} MB', en: '{size} MB received' },
  receivedOf: { vi: 'đã nhận {size} trên {total} MB', en: '{size} of {total} MB received' },
  timeLeft: { vi: 'còn khoảng {minutes} phút', en: 'about {minutes} min left' },
  enoughPages: { vi: 'Xem phần đã đọc', en: 'Show what was read' },
  readInPicture: { vi: 'đọc từ ảnh, có thể chưa đúng', en: 'read in a picture, may be wrong' },
  inferredLetters: { vi: 'suy ra; trong ảnh: {seen}', en: 'inferred; in the picture: {seen}' },
  stopReading: { vi: 'Dừng', en: 'Stop' },

  backToPage: { vi: 'Về trang', en: 'Back to the page' },
  readingOfFile: { vi: 'Đang xem tệp đính kèm', en: 'Showing an attached file' },
  pageCount: { vi: '{count} trang', en: '{count} {count:page|pages}' },
  pageOf: { vi: 'trang {page}/{count}', en: 'page {page}/{count}' },
  onPages: { vi: 'trang {pages}', en: 'p. {pages}' },
  fileConverted: {
    vi: 'Chữ trong tệp dùng bảng mã cũ, đã được chuyển sang Unicode.',
    en: 'The file’s letters were in an old encoding and were converted to Unicode.',
  },
  archiveFiles: { vi: 'Các tệp bên trong', en: 'The files inside' },
  fileScans: {
    vi: 'Trang {pages} không có lớp chữ (ảnh quét) nên chưa được đọc.',
    en: 'Page {pages} has no text layer (a scan) and was not read.',
  },
  filePlaces: {
    vi: 'Tệp không hiện trong trang nên không được đánh dấu ở đó; bấm vào từng mục để xem lời văn.',
    en: 'The file is not shown in the page, so nothing is marked there; choose an item to see its words.',
  },
  inContext: { vi: 'Lời văn trong tệp', en: 'The words in the file' },

  fileFailedTitle: { vi: 'Chưa đọc được tệp', en: 'The file could not be read' },
  fileTextFailed: {
    vi: 'Đã lấy được chữ trong tệp, nhưng chưa đọc được:',
    en: 'The file’s text was taken, but could not be read:',
  },
} as const satisfies Record<string, Message>;
