import type { Message } from './catalogue.ts';

/** Why a file could not be fetched or read, and what helps; loaded with what fetches files. */
export const fileFailures = {
  offline: {
    vi: 'Máy đang không có mạng. Hãy nối mạng rồi thử lại.',
    en: 'This computer is offline. Connect it and try again.',
  },
  'not-found': {
    vi: 'Cổng thông tin không còn tệp này ở địa chỉ đã ghi.',
    en: 'The portal no longer has this file at the address it gives.',
  },
  refused: {
    vi: 'Cổng thông tin không cho lấy tệp này. Có thể phải đăng nhập trong trang trước.',
    en: 'The portal refuses this file. You may have to sign in on the page first.',
  },
  elsewhere: {
    vi: 'Tệp nằm ở một trang khác ngoài cổng thông tin nên Soi không tự lấy về. Bạn có thể mở tệp để xem.',
    en: 'The file is on a site outside the portal, so Soi does not fetch it. You can open it yourself.',
  },
  'no-answer': {
    vi: 'Cổng thông tin không trả tệp về. Hãy thử lại sau ít phút.',
    en: 'The portal does not deliver the file. Try again in a few minutes.',
  },
  'too-large': {
    vi: 'Tệp lớn hơn 25 MB, quá mức Soi đọc. Bạn có thể mở tệp để xem.',
    en: 'The file is over 25 MB, more than Soi reads. You can open it yourself.',
  },
  'too-large-inside': {
    vi: 'Tệp nén nhỏ nhưng mở ra quá lớn, hơn mức Soi đọc an toàn trong trình duyệt. Bạn có thể mở tệp để xem.',
    en: 'The file is small but unpacks to more than Soi reads safely in a browser. You can open it yourself.',
  },
  'sign-in': {
    vi: 'Cổng thông tin trả về một trang web thay vì tệp, thường là trang đăng nhập. Hãy mở tệp trong thẻ mới, đăng nhập nếu cần, rồi thử lại.',
    en: 'The portal sent a web page instead of the file, most often a sign-in page. Open the file in a new tab, sign in if asked, and try again.',
  },
  scan: {
    vi: 'Tệp này chỉ có ảnh, không có lớp chữ (thường là bản ký số đã quét). Hãy tìm bản có chữ của cùng văn bản: DOCX, DOC hoặc PDF xuất từ Word.',
    en: 'This file is pictures without a text layer (most often a signed copy that was scanned). Look for a copy with text: DOCX, DOC, or a PDF exported from Word.',
  },
  'no-letters': {
    vi: 'Không nhận ra chữ nào trong ảnh của tệp. Hãy mở tệp để xem.',
    en: 'No letters were found in the file’s pictures. Open the file to see it.',
  },
  encrypted: {
    vi: 'Tệp được khóa bằng mật khẩu. Bạn có thể mở tệp và nhập mật khẩu để xem.',
    en: 'The file is locked with a password. You can open it and type the password.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc tải về chưa trọn. Hãy thử lại; nếu vẫn vậy, tệp trên cổng đã hỏng.',
    en: 'The file is damaged or arrived incomplete. Try again; if it stays so, the portal’s copy is broken.',
  },
  empty: { vi: 'Tệp trống, không có gì bên trong.', en: 'The file is empty.' },
  unreadable: {
    vi: 'Phông chữ trong tệp không cho biết chữ nào là chữ nào, nên Soi không đọc được. Hãy mở tệp để xem.',
    en: 'The file’s fonts do not say which letter is which, so Soi cannot read it. Open the file to see it.',
  },
  archive: {
    vi: 'Đây là tệp nén. Hãy chọn một tệp bên trong để đọc.',
    en: 'This is an archive. Choose one of its files to read.',
  },
  'unsupported-rar': {
    vi: 'Đây là tệp nén RAR hoặc 7z, loại mà Soi chưa mở được. Hãy tải về, mở ra rồi đọc các tệp bên trong.',
    en: 'This is a RAR or 7z archive, which Soi cannot open. Download it, unpack it and read the files inside.',
  },
  'unsupported-slides': {
    vi: 'Đây là bản trình chiếu. Soi chưa đọc loại tệp này; bạn có thể mở tệp để xem.',
    en: 'This is a slide show. Soi does not read this kind; you can open it yourself.',
  },
  'unsupported-doc': {
    vi: 'Đây là tệp của Word trước năm 1997. Hãy mở bằng trình soạn thảo rồi lưu thành DOCX.',
    en: 'This is a file of Word before 1997. Open it in an editor and save it as DOCX.',
  },
  unsupported: {
    vi: 'Soi không nhận ra loại tệp này. Soi đọc PDF, Word, Excel, OpenDocument, RTF và trang lưu từ chúng.',
    en: 'Soi does not know this kind of file. It reads PDF, Word, Excel, OpenDocument, RTF and pages saved from them.',
  },
  unknown: {
    vi: 'Có trục trặc chưa rõ khi đọc tệp.',
    en: 'Something went wrong with the file.',
  },
} as const satisfies Record<string, Message>;

export type FileFailure = keyof typeof fileFailures;

/** Said of a file whose authors have not accepted all changes. */
export const changedFile: Message = {
  vi: 'Tệp còn {inserted} chỗ thêm và {deleted} chỗ xóa chưa duyệt (theo dõi sửa đổi): Soi đọc bản đã thêm và đã xóa.',
  en: 'The file has tracked changes that nobody accepted: {inserted} put in and {deleted} taken out. Soi reads it with them.',
};
