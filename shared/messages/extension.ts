import type { Message } from './catalogue.ts';

/** What the browser itself shows; `_locales` is generated from it. */
export const extensionMessages = {
  extName: { vi: 'Soi – đọc báo cáo cơ quan nhà nước', en: 'Soi – read government reports' },
  extDescription: {
    vi: 'Văn bản được dẫn, số liệu, cơ quan trong trang báo cáo của cổng thông tin *.gov.vn, và những điều cần lưu ý.',
    en: 'Documents cited, figures and agencies in Vietnamese government report pages, and what does not add up.',
  },
  commandNext: { vi: 'Đến chỗ được đánh dấu tiếp theo', en: 'Go to the next mark' },
  commandPrevious: { vi: 'Về chỗ được đánh dấu trước', en: 'Go to the previous mark' },
  commandSave: {
    vi: 'Lưu báo cáo đang mở vào thư viện',
    en: 'Save the open report to the library',
  },
} as const satisfies Record<string, Message>;
