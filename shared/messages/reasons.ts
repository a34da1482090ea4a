import type { Message } from './catalogue.ts';

/** Why a page was, or was not, taken for a report: the words of `Report.reasons`. */
export const reasonMessages: Readonly<Record<string, Message>> = {
  'login-page': { vi: 'Đây là trang đăng nhập.', en: 'This is a sign-in page.' },
  'search-page': { vi: 'Đây là trang tìm kiếm, tra cứu.', en: 'This is a search page.' },
  'form-page': {
    vi: 'Đây là trang thủ tục, biểu mẫu hoặc liên hệ.',
    en: 'This is a page of procedures, forms or contacts.',
  },
  'home-page': { vi: 'Đây là trang chủ của cổng.', en: 'This is the portal’s front page.' },
  'link-list': {
    vi: 'Trang chủ yếu là danh sách liên kết.',
    en: 'The page is mostly a list of links.',
  },
  'schedule-page': { vi: 'Đây là lịch công tác.', en: 'This is a calendar of work.' },
  'too-short': {
    vi: 'Phần chữ của trang quá ngắn.',
    en: 'There is too little text on the page.',
  },
  'no-prose': {
    vi: 'Trang không có đoạn văn nào, cũng không có bảng số liệu.',
    en: 'The page has no prose and no tables of figures.',
  },
  'no-report-signs': {
    vi: 'Trang chưa đủ dấu hiệu của một báo cáo.',
    en: 'The page has too few signs of a report.',
  },
  'report-title': { vi: 'Tiêu đề là của một báo cáo.', en: 'The title is that of a report.' },
  'document-title': {
    vi: 'Tiêu đề là của một văn bản hành chính.',
    en: 'The title is that of an official document.',
  },
  'cites-documents': { vi: 'Trang dẫn văn bản.', en: 'The page cites documents.' },
  'states-figures': { vi: 'Trang nêu số liệu.', en: 'The page states figures.' },
  'letter-head': {
    vi: 'Trang có quốc hiệu, tiêu ngữ.',
    en: 'The page has an official letterhead.',
  },
  recipients: { vi: 'Trang có nơi nhận hoặc kính gửi.', en: 'The page names its recipients.' },
  period: { vi: 'Trang nói về một kỳ báo cáo.', en: 'The page speaks of a period.' },
  'long-text': { vi: 'Trang có nhiều chữ.', en: 'The page has a long text.' },
  'article-page': {
    vi: 'Địa chỉ trang là của một bài viết.',
    en: 'The address is that of an article.',
  },
  'attachment-page': {
    vi: 'Trang chỉ dẫn tới tệp đính kèm.',
    en: 'The page only leads to an attached file.',
  },
  'converted-encoding': {
    vi: 'Chữ trên trang dùng bảng mã cũ, đã được chuyển sang Unicode.',
    en: 'The page’s letters were in an old encoding and were converted to Unicode.',
  },
  'unreadable-encoding': {
    vi: 'Chữ trên trang bị hỏng bảng mã, không đọc được.',
    en: 'The page’s letters are broken and cannot be read.',
  },
  'procedure-form': {
    vi: 'Đây là trang thủ tục hành chính.',
    en: 'This page describes an administrative procedure.',
  },
  'contact-page': { vi: 'Đây là trang liên hệ, hỏi đáp.', en: 'This is a contact page.' },
  'document-register': {
    vi: 'Trang là danh mục văn bản.',
    en: 'The page is a register of documents.',
  },
  'data-tables': { vi: 'Trang có bảng số liệu.', en: 'The page has tables of figures.' },
  'names-bodies': { vi: 'Trang nhắc đến cơ quan, tổ chức.', en: 'The page names official bodies.' },
  signature: { vi: 'Trang có chữ ký.', en: 'The page is signed.' },
};
