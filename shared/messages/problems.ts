import type { Message } from './catalogue.ts';

/** Titles of what the API answers when it cannot do what was asked; the keys are those of its problem table. */
export const problemTitles = {
  'invalid-json': { vi: 'Nội dung gửi lên không phải JSON', en: 'The body is not JSON' },
  'body-too-large': { vi: 'Nội dung gửi lên quá lớn', en: 'The body is too large' },
  'report-too-large': {
    vi: 'Báo cáo quá lớn để chia sẻ',
    en: 'The report is too large to be shared',
  },
  'unsupported-media-type': {
    vi: 'Kiểu nội dung không được hỗ trợ',
    en: 'The content type is not supported',
  },
  'invalid-request': { vi: 'Yêu cầu không hợp lệ', en: 'The request is not valid' },
  'invalid-cursor': { vi: 'Vị trí trang không hợp lệ', en: 'The cursor is not valid' },
  'idempotency-conflict': {
    vi: 'Khóa chống lặp đã dùng cho một yêu cầu khác',
    en: 'The idempotency key was used for another request',
  },
  'invalid-call': {
    vi: 'Lời gọi không đúng giao thức',
    en: 'The call does not follow the protocol',
  },
  'scanned-file': {
    vi: 'Tệp là ảnh quét, không có lớp chữ',
    en: 'The file is a scan without a text layer',
  },
  'encrypted-file': { vi: 'Tệp khóa bằng mật khẩu', en: 'The file is locked with a password' },
  'damaged-file': { vi: 'Tệp bị hỏng hoặc trống', en: 'The file is damaged or empty' },
  'unsupported-file': {
    vi: 'Loại tệp không đọc được',
    en: 'The file is of a kind that is not read',
  },
  'not-acceptable': {
    vi: 'Không có dạng trả lời được yêu cầu',
    en: 'There is no answer of the type asked for',
  },
  'not-found': { vi: 'Không tìm thấy', en: 'Not found' },
  'method-not-allowed': {
    vi: 'Phương thức không được dùng ở địa chỉ này',
    en: 'The method is not allowed here',
  },
  gone: { vi: 'Liên kết này không còn nữa', en: 'This share is gone' },
  'taken-down': {
    vi: 'Nội dung đã được gỡ theo yêu cầu',
    en: 'The content was taken down on request',
  },
  'missing-token': { vi: 'Thiếu mã xóa', en: 'The delete token is missing' },
  'wrong-token': { vi: 'Mã xóa không đúng', en: 'The delete token is wrong' },
  'too-many-requests': { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  'daily-limit': { vi: 'Đã hết hạn mức trong ngày', en: 'The daily limit is used up' },
  'host-not-allowed': {
    vi: 'Chỉ đọc được trang thuộc tên miền gov.vn',
    en: 'Only pages of gov.vn are read',
  },
  'upstream-failed': { vi: 'Không đọc được trang gốc', en: 'The page could not be read' },
  'upstream-slow': { vi: 'Trang gốc trả lời quá chậm', en: 'The page answered too slowly' },
  'store-full': {
    vi: 'Hôm nay không nhận thêm báo cáo mới',
    en: 'No more new reports are taken today',
  },
  internal: { vi: 'Có sự cố phía máy chủ', en: 'Something failed on our side' },
} as const satisfies Record<string, Message>;

/** What a reader who came with a browser can do about it. */
export const problemAdvice = {
  'invalid-json': {
    vi: 'Hãy gửi lại nội dung dưới dạng JSON.',
    en: 'Send the content again as JSON.',
  },
  'body-too-large': {
    vi: 'Chỉ nhận tối đa 2 MiB. Hãy gửi riêng phần báo cáo.',
    en: 'At most 2 MiB are taken. Send the report alone.',
  },
  'report-too-large': {
    vi: 'Báo cáo đọc được, nhưng kết quả nhiều hơn mức một liên kết chia sẻ có thể chứa.',
    en: 'The report can be read, but the results are more than one share can hold.',
  },
  'unsupported-media-type': {
    vi: 'Hãy dùng biểu mẫu trên trang chủ.',
    en: 'Use the form on the home page.',
  },
  'invalid-request': {
    vi: 'Hãy kiểm tra lại địa chỉ hoặc nội dung đã nhập.',
    en: 'Check the address or the content that was entered.',
  },
  'invalid-cursor': {
    vi: 'Hãy mở lại danh sách từ trang đầu.',
    en: 'Open the list again from its first page.',
  },
  'idempotency-conflict': {
    vi: 'Hãy dùng khóa mới cho lần chia sẻ mới.',
    en: 'Use a new key for a new share.',
  },
  'invalid-call': {
    vi: 'Địa chỉ này dành cho trợ lý phần mềm, không dành cho trình duyệt.',
    en: 'This address is for assistants, not for browsers.',
  },
  'not-acceptable': {
    vi: 'Địa chỉ này dành cho trợ lý phần mềm, không dành cho trình duyệt.',
    en: 'This address is for assistants, not for browsers.',
  },
  'not-found': {
    vi: 'Địa chỉ này chưa từng có nội dung, hoặc đã bị gõ nhầm.',
    en: 'There has never been anything at this address, or it was mistyped.',
  },
  'method-not-allowed': {
    vi: 'Địa chỉ này không nhận thao tác đó.',
    en: 'This address does not take that action.',
  },
  gone: {
    vi: 'Người chia sẻ đã xóa liên kết, hoặc liên kết đã hết hạn. Nội dung sẽ không hiện lại.',
    en: 'Whoever shared it has deleted it, or it has expired. It will not come back.',
  },
  'taken-down': {
    vi: 'Đơn vị vận hành đã gỡ nội dung này theo yêu cầu.',
    en: 'The operator has taken this content down on request.',
  },
  'missing-token': {
    vi: 'Việc xóa cần mã đã nhận khi chia sẻ.',
    en: 'Deleting needs the token that came with the share.',
  },
  'wrong-token': {
    vi: 'Mã này không phải của liên kết cần xóa.',
    en: 'This token is not that of the share.',
  },
  'too-many-requests': {
    vi: 'Hãy đợi một phút rồi thử lại.',
    en: 'Wait a minute, then try again.',
  },
  'daily-limit': {
    vi: 'Hạn mức được tính lại từ nửa đêm theo giờ quốc tế (7 giờ sáng giờ Việt Nam).',
    en: 'The limit starts again at midnight UTC.',
  },
  'host-not-allowed': {
    vi: 'Soi chỉ tự mở các trang công khai của cơ quan nhà nước. Có thể dán nội dung trang vào ô ở trang chủ.',
    en: 'Soi opens only public pages of state agencies by itself. You can paste the page’s text on the home page.',
  },
  'upstream-failed': {
    vi: 'Cổng thông tin không trả về trang này. Có thể dán nội dung trang ở trang chủ.',
    en: 'The portal did not give the page. You can paste its text on the home page.',
  },
  'upstream-slow': {
    vi: 'Cổng thông tin không trả lời trong 5 giây. Hãy thử lại sau.',
    en: 'The portal did not answer within 5 seconds. Try again later.',
  },
  'scanned-file': {
    vi: 'Hãy tìm bản có chữ của cùng văn bản: DOCX, DOC hoặc PDF xuất từ Word.',
    en: 'Look for a copy with text: DOCX, DOC, or a PDF exported from Word.',
  },
  'encrypted-file': {
    vi: 'Hãy mở khóa tệp rồi gửi lại.',
    en: 'Unlock the file and send it again.',
  },
  'damaged-file': {
    vi: 'Hãy tải lại tệp từ cổng thông tin.',
    en: 'Fetch the file from its portal again.',
  },
  'unsupported-file': {
    vi: 'Gửi PDF, Word, Excel, OpenDocument hoặc RTF.',
    en: 'Send PDF, Word, Excel, OpenDocument or RTF.',
  },
  'store-full': {
    vi: 'Vẫn đọc và tra cứu được như thường. Hãy chia sẻ lại vào ngày mai.',
    en: 'Reading and looking up go on. Share again tomorrow.',
  },
  internal: {
    vi: 'Sự cố đã được ghi lại. Hãy thử lại sau ít phút.',
    en: 'It has been logged. Try again in a few minutes.',
  },
} as const satisfies Record<keyof typeof problemTitles, Message>;

/** The page on which a reader objects to a share. */
export const complaintMessages = {
  title: { vi: 'Báo cáo nội dung chia sẻ', en: 'Object to a share' },
  lead: {
    vi: 'Nếu nội dung chia sẻ xâm phạm quyền của ai đó hoặc sai sự thật, hãy cho đơn vị vận hành biết. Lời nhắn không hiện công khai.',
    en: 'If a share violates somebody’s rights or tells an untruth, let the operator know. The message is not made public.',
  },
  reason: { vi: 'Điều cần báo', en: 'What is wrong' },
  contact: {
    vi: 'Cách liên hệ với bạn (không bắt buộc)',
    en: 'How to reach you (optional)',
  },
  send: { vi: 'Gửi', en: 'Send' },
  received: { vi: 'Đã nhận lời nhắn', en: 'The message was received' },
  receivedLead: {
    vi: 'Đơn vị vận hành sẽ xem xét. Mã lời nhắn: {id}.',
    en: 'The operator will look into it. Reference: {id}.',
  },
} as const satisfies Record<string, Message>;
