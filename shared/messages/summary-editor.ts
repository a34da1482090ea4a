import type { Message } from './catalogue.ts';

/** The words of the summary's editor, which comes in when it is asked for. */
export const editorMessages = {
  title: { vi: 'Biên tập tóm tắt', en: 'Edit the summary' },
  explain: {
    vi: 'Bỏ ý không cần, thêm đoạn khác của trang. Bản chia sẻ và bản xuất được ghi là “biên tập”.',
    en: 'Drop what is not needed, add other passages of the page. What is shared or exported says that it was edited.',
  },
  drop: { vi: 'Bỏ', en: 'Drop' },
  dropPoint: { vi: 'Bỏ ý: {quote}', en: 'Drop the point: {quote}' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  reset: { vi: 'Như ban đầu', en: 'As it was' },
  done: { vi: 'Xong', en: 'Done' },
  add: { vi: 'Thêm', en: 'Add' },
  words: {
    vi: 'Thêm một đoạn nguyên văn của trang',
    en: 'Add a passage of the page, word for word',
  },
  howTo: {
    vi: 'Chọn chữ trên trang, bấm chuột phải, “Thêm vào tóm tắt”; hoặc chọn chữ trong bảng này; hoặc dán vào đây.',
    en: 'Select words on the page and choose “Add to the summary” with a right click; or select words in this panel; or paste them here.',
  },
  kind: { vi: 'Loại ý', en: 'Kind' },
  menu: { vi: 'Thêm vào tóm tắt', en: 'Add to the summary' },
  saidDropped: { vi: 'Đã bỏ một ý, còn {count}.', en: 'One point dropped, {count} left.' },
  saidAdded: { vi: 'Đã thêm một ý, có {count}.', en: 'One point added, {count} in all.' },
  saidUndone: { vi: 'Đã hoàn tác, có {count} ý.', en: 'Undone, {count} points in all.' },
  saidReset: {
    vi: 'Tóm tắt lại như ban đầu, có {count} ý.',
    en: 'The summary is as it was, {count} points.',
  },
  notThere: {
    vi: 'Trang không có đúng nguyên văn đoạn này.',
    en: 'The page does not have this passage word for word.',
  },
  tooLong: {
    vi: 'Đoạn này dài quá {count} chữ cái.',
    en: 'The passage is longer than {count} characters.',
  },
  isThere: { vi: 'Ý này đã có.', en: 'This point is there already.' },
  tooMany: {
    vi: 'Nhiều nhất {count} ý; hãy bỏ bớt trước.',
    en: 'At most {count} points: drop one first.',
  },
  none: { vi: 'Chưa chọn ý nào.', en: 'No points are chosen.' },
} as const satisfies Record<string, Message>;
