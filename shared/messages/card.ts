import type { AgencyStatus, Relation } from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** What the card beside a mark says. */
export const cardMessages = {
  document: { vi: 'Văn bản', en: 'Document' },
  indicator: { vi: 'Chỉ số', en: 'Figure' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  finding: { vi: 'Điều cần lưu ý', en: 'Point to check' },
  note: { vi: 'Ghi chú', en: 'Note' },
  relation: { vi: 'Quan hệ', en: 'Relation' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  date: { vi: 'Ngày', en: 'Date' },
  standing: { vi: 'Hiệu lực', en: 'Standing' },
  inForce: { vi: 'còn hiệu lực', en: 'in force' },
  repealed: { vi: 'đã hết hiệu lực', en: 'no longer in force' },
  repealedBy: { vi: 'đã được thay bằng {number}', en: 'replaced by {number}' },
  inferredSymbol: { vi: 'suy từ ký hiệu', en: 'read off the symbol' },
  inferredPage: { vi: 'suy từ trang này', en: 'read off this page' },
  inferredRegistry: {
    vi: 'theo danh mục văn bản đã biết',
    en: 'from the register of known documents',
  },
  open: { vi: 'Chưa rõ là văn bản nào', en: 'Which document is left open' },
  subject: { vi: 'Đo gì', en: 'What is measured' },
  subjectOpen: { vi: 'chưa rõ', en: 'left open' },
  period: { vi: 'Kỳ', en: 'Period' },
  place: { vi: 'Nơi', en: 'Place' },
  base: { vi: 'So với', en: 'Compared with' },
  today: { vi: 'Nay là', en: 'Today' },
  roles: { vi: 'Vai trò ở đây', en: 'Part in this report' },
  evidence: { vi: 'Chỗ liên quan', en: 'Where' },
  linkExact: { vi: 'Mở trên {publisher}', en: 'Open at {publisher}' },
  linkSearch: { vi: 'Tìm trên {publisher}', en: 'Search {publisher}' },
} as const satisfies Record<string, Message>;

/** A relation in a few words, as a card shows it. */
export const cardRelations: Readonly<Record<Relation, Message>> = {
  'reports-on': { vi: 'báo cáo việc thực hiện', en: 'the report is on it' },
  implements: { vi: 'thực hiện', en: 'carries it out' },
  'based-on': { vi: 'căn cứ', en: 'legal basis' },
  issues: { vi: 'đã ban hành', en: 'issued' },
  amends: { vi: 'sửa đổi, bổ sung', en: 'amended' },
  replaces: { vi: 'thay thế', en: 'replaced' },
  repeals: { vi: 'bãi bỏ', en: 'repealed' },
  guides: { vi: 'hướng dẫn', en: 'guidance on it' },
  'attached-to': { vi: 'ban hành kèm theo', en: 'attached to it' },
  refers: { vi: 'dẫn chiếu', en: 'referred to' },
};

export const cardAgencyStatus: Readonly<Record<AgencyStatus, Message | null>> = {
  active: null,
  unknown: null,
  merged: { vi: 'đã sáp nhập', en: 'merged' },
  dissolved: { vi: 'đã kết thúc hoạt động', en: 'dissolved' },
};
