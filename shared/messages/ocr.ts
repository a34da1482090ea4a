import type { Message } from './catalogue.ts';

/** What is said of a text that was read in pictures of pages; loaded with what reads it. */
export const ocrMessages = {
  offer: {
    vi: 'Nhận dạng chữ trên máy ({pages} trang, khoảng {minutes} phút)',
    en: 'Recognise letters on this device (pages: {pages}; about {minutes} min)',
  },
  remark: {
    vi: 'Chữ đọc từ ảnh quét, tin cậy {confidence}%: {unsure} chữ có thể chưa đúng, {inferred} ký hiệu được suy ra. Hãy đối chiếu với ảnh.',
    en: 'Read in scanned pictures, confidence {confidence}%: {unsure} words may be wrong, {inferred} symbols were inferred. Compare them with the picture.',
  },
  mayBeWrong: {
    vi: '(Chữ ở đây đọc từ ảnh, có thể chưa đúng.)',
    en: '(These words were read in a picture and may be wrong.)',
  },
} as const satisfies Record<string, Message>;
