import type { Message } from './catalogue.ts';

/** What the toolbar button, the context menu and the launcher in the page say. */
export const toolbarMessages = {
  found: {
    vi: 'Soi: {documents} văn bản, {indicators} số liệu, {agencies} cơ quan, {findings} điều cần lưu ý',
    en: 'Soi: {documents} documents, {indicators} figures, {agencies} agencies, {findings} points to check',
  },
  reading: { vi: 'Soi đang đọc trang này', en: 'Soi is reading this page' },
  nothing: {
    vi: 'Soi: trang này không phải một báo cáo',
    en: 'Soi: this page is not a report',
  },
  failed: { vi: 'Soi chưa đọc được trang này', en: 'Soi could not read this page' },
  refused: {
    vi: 'Soi chưa được phép đọc trang này',
    en: 'Soi was not allowed to read this page',
  },
  readPage: { vi: 'Đọc trang này bằng Soi', en: 'Read this page with Soi' },
  savePage: { vi: 'Lưu báo cáo này vào thư viện Soi', en: 'Save this report to the Soi library' },
  saveTabs: { vi: 'Lưu mọi thẻ .gov.vn đang mở', en: 'Save every open .gov.vn tab' },
  pageSaved: { vi: 'Đã lưu vào thư viện Soi', en: 'Saved to the Soi library' },
  pageNotSaved: {
    vi: 'Chưa lưu được: trang này chưa đọc được hoặc không phải báo cáo',
    en: 'Not saved: this page is no report, or could not be read',
  },
  readSite: { vi: 'Cho phép Soi đọc trang này', en: 'Let Soi read this site' },
  library: { vi: 'Thư viện', en: 'Library' },
  openPanel: { vi: 'Mở bảng Soi', en: 'Open the Soi panel' },
} as const satisfies Record<string, Message>;
