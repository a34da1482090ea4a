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
  internal: { vi: 'Có sự cố phía máy chủ', en: 'Something failed on our side' },
} as const satisfies Record<string, Message>;
