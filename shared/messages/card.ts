import type { Message } from './catalogue.ts';

/** What the card beside a mark says. */
export const cardMessages = {
  document: { vi: 'Văn bản', en: 'Document' },
  indicator: { vi: 'Số liệu', en: 'Figure' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  finding: { vi: 'Điều cần lưu ý', en: 'Point to check' },
  note: { vi: 'Ghi chú', en: 'Note' },
  evidence: { vi: 'Chỗ liên quan', en: 'Where' },
  linkExact: { vi: 'Mở trên {publisher}', en: 'Open at {publisher}' },
  linkSearch: { vi: 'Tìm trên {publisher}', en: 'Search {publisher}' },
} as const satisfies Record<string, Message>;
