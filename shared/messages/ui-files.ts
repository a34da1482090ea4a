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
    vi: 'Nội dung có thể nằm trong tệp, nhưng Soi chỉ đọc được PDF và DOCX.',
    en: 'The text itself may be in a file, but Soi reads only PDF and DOCX.',
  },
  readFile: { vi: 'Đọc tệp này', en: 'Read this file' },
  readFileNamed: { vi: 'Đọc tệp này: {name}', en: 'Read this file: {name}' },
  openFile: { vi: 'Mở tệp', en: 'Open the file' },
  openFileAt: { vi: 'Mở tệp ở trang {page}', en: 'Open the file at page {page}' },
  fileNotRead: { vi: 'Soi chưa đọc loại tệp này', en: 'Soi does not read this kind' },
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
  'fileKind:other': { vi: 'Tệp', en: 'File' },

  'fileStep:fetching': { vi: 'Đang tải tệp', en: 'Fetching the file' },
  'fileStep:opening': { vi: 'Đang mở tệp', en: 'Opening the file' },
  'fileStep:pages': { vi: 'Đang đọc trang {page}/{of}', en: 'Reading page {page} of {of}' },
  'fileStep:extracting': {
    vi: 'Đang tìm văn bản, số liệu, cơ quan',
    en: 'Finding documents, figures and agencies',
  },
  received: { vi: 'đã nhận {size} MB', en: '{size} MB received' },
  receivedOf: { vi: 'đã nhận {size} trên {total} MB', en: '{size} of {total} MB received' },
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
  fileCut: {
    vi: 'Tệp quá dài: mới đọc {read} trang đầu.',
    en: 'The file is too long: only the first {read} pages were read.',
  },
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
  'file:offline': {
    vi: 'Máy đang không có mạng. Hãy nối mạng rồi thử lại.',
    en: 'This computer is offline. Connect it and try again.',
  },
  'file:not-found': {
    vi: 'Cổng thông tin không còn tệp này ở địa chỉ đã ghi.',
    en: 'The portal no longer has this file at the address it gives.',
  },
  'file:refused': {
    vi: 'Cổng thông tin không cho lấy tệp này. Có thể phải đăng nhập trong trang trước.',
    en: 'The portal refuses this file. You may have to sign in on the page first.',
  },
  'file:elsewhere': {
    vi: 'Tệp nằm ở một trang khác ngoài cổng thông tin nên Soi không tự lấy về. Bạn có thể mở tệp để xem.',
    en: 'The file is on a site outside the portal, so Soi does not fetch it. You can open it yourself.',
  },
  'file:no-answer': {
    vi: 'Cổng thông tin không trả tệp về. Hãy thử lại sau ít phút.',
    en: 'The portal does not deliver the file. Try again in a few minutes.',
  },
  'file:too-large': {
    vi: 'Tệp lớn hơn 25 MB, quá mức Soi đọc. Bạn có thể mở tệp để xem.',
    en: 'The file is over 25 MB, more than Soi reads. You can open it yourself.',
  },
  'file:too-large-inside': {
    vi: 'Tệp nén nhỏ nhưng mở ra quá lớn, hơn mức Soi đọc an toàn trong trình duyệt. Bạn có thể mở tệp để xem.',
    en: 'The file is small but unpacks to more than Soi reads safely in a browser. You can open it yourself.',
  },
  'file:sign-in': {
    vi: 'Cổng thông tin trả về một trang web thay vì tệp, thường là trang đăng nhập. Hãy mở tệp trong thẻ mới, đăng nhập nếu cần, rồi thử lại.',
    en: 'The portal sent a web page instead of the file, most often a sign-in page. Open the file in a new tab, sign in if asked, and try again.',
  },
  'file:scan': {
    vi: 'Tệp này là ảnh quét, không có lớp chữ, nên Soi không đọc được. Hãy tìm bản có chữ (PDF ký số, DOCX) của cùng văn bản.',
    en: 'This file is a scanned picture without a text layer, so Soi cannot read it. Look for a copy with text (a digitally signed PDF, a DOCX).',
  },
  'file:encrypted': {
    vi: 'Tệp được khóa bằng mật khẩu. Bạn có thể mở tệp và nhập mật khẩu để xem.',
    en: 'The file is locked with a password. You can open it and type the password.',
  },
  'file:damaged': {
    vi: 'Tệp bị hỏng hoặc tải về chưa trọn. Hãy thử lại; nếu vẫn vậy, tệp trên cổng đã hỏng.',
    en: 'The file is damaged or arrived incomplete. Try again; if it stays so, the portal’s copy is broken.',
  },
  'file:empty': { vi: 'Tệp trống, không có gì bên trong.', en: 'The file is empty.' },
  'file:unreadable': {
    vi: 'Phông chữ trong tệp không cho biết chữ nào là chữ nào, nên Soi không đọc được. Hãy mở tệp để xem.',
    en: 'The file’s fonts do not say which letter is which, so Soi cannot read it. Open the file to see it.',
  },
  'file:unsupported-doc': {
    vi: 'Đây là tệp Word đời cũ (.doc, .rtf). Soi chỉ đọc PDF và DOCX: hãy mở tệp bằng trình soạn thảo rồi lưu thành DOCX.',
    en: 'This is an old Word file (.doc, .rtf). Soi reads PDF and DOCX only: open it in an editor and save it as DOCX.',
  },
  'file:unsupported-xls': {
    vi: 'Đây là bảng tính. Soi chỉ đọc PDF và DOCX; bạn có thể mở tệp để xem.',
    en: 'This is a spreadsheet. Soi reads PDF and DOCX only; you can open it yourself.',
  },
  'file:unsupported-zip': {
    vi: 'Đây là tệp nén. Hãy mở ra và tìm bản PDF hoặc DOCX bên trong.',
    en: 'This is an archive. Open it and look for a PDF or DOCX inside.',
  },
  'file:unsupported': {
    vi: 'Soi chỉ đọc PDF và DOCX; tệp này là loại khác.',
    en: 'Soi reads PDF and DOCX only; this file is something else.',
  },
  'file:unknown': {
    vi: 'Có trục trặc chưa rõ khi đọc tệp.',
    en: 'Something went wrong with the file.',
  },
  fileTextFailed: {
    vi: 'Đã lấy được chữ trong tệp, nhưng chưa đọc được:',
    en: 'The file’s text was taken, but could not be read:',
  },
} as const satisfies Record<string, Message>;
