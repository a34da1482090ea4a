import type { NoteColour } from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** What the reader's notes say in the page. */
export const noteMessages = {
  toolbar: { vi: 'Đánh dấu đoạn đã chọn', en: 'Mark the selected passage' },
  write: { vi: 'Ghi chú', en: 'Note' },
  writeKey: { vi: 'Ghi chú (Alt+N)', en: 'Note (Alt+N)' },
  editor: { vi: 'Ghi chú cho đoạn đã chọn', en: 'Note on the selected passage' },
  tags: { vi: 'Nhãn, cách nhau bằng dấu phẩy', en: 'Tags, separated by commas' },
  colour: { vi: 'Màu', en: 'Colour' },
  save: { vi: 'Lưu', en: 'Save' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  failed: {
    vi: 'Chưa lưu được ghi chú. Hãy thử lại.',
    en: 'The note could not be saved. Try again.',
  },
  own: { vi: 'Ghi chú của bạn', en: 'Your note' },
} as const satisfies Record<string, Message>;

export const noteColourMessages = {
  yellow: { vi: 'vàng', en: 'yellow' },
  green: { vi: 'xanh lá', en: 'green' },
  blue: { vi: 'xanh lam', en: 'blue' },
  pink: { vi: 'hồng', en: 'pink' },
} as const satisfies Record<NoteColour, Message>;

export const markWithMessage = {
  vi: 'Đánh dấu màu {colour}',
  en: 'Mark in {colour}',
} as const satisfies Message;
