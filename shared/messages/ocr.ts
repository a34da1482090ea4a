import type { Message } from './catalogue.ts';

/** What is said of a text that was read in pictures of pages; loaded with what reads it. */
export const ocrMessages = {
  mayBeWrong: {
    vi: '(Chữ ở đây đọc từ ảnh, có thể chưa đúng.)',
    en: '(These words were read in a picture and may be wrong.)',
  },
} as const satisfies Record<string, Message>;
