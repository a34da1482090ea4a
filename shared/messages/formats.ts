import type { AgencyRole, Relation, ReportKind, Severity } from '../contract/index.ts';
import type { CsvTable } from '../formats/item.ts';
import type { Message } from './catalogue.ts';

/** Names of the export formats and of a CSV's tables, and the words of an exported document. */
export const formatMessages = {
  csv: { vi: 'CSV (bảng tính)', en: 'CSV (spreadsheet)' },
  json: { vi: 'JSON của Soi', en: 'Soi JSON' },
  md: { vi: 'Markdown', en: 'Markdown' },
  ris: { vi: 'RIS (Zotero, EndNote)', en: 'RIS (Zotero, EndNote)' },
  bib: { vi: 'BibTeX', en: 'BibTeX' },
  cslJson: { vi: 'CSL-JSON', en: 'CSL-JSON' },
  jsonld: { vi: 'JSON-LD (schema.org, W3C)', en: 'JSON-LD (schema.org, W3C)' },

  untitled: { vi: 'Báo cáo không có tiêu đề', en: 'Untitled report' },
  page: { vi: 'Trang gốc', en: 'Original page' },
  tags: { vi: 'Nhãn', en: 'Tags' },
  note: { vi: 'Ghi chú', en: 'Note' },
  findings: { vi: 'Điều cần lưu ý', en: 'Points to note' },
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  indicators: { vi: 'Số liệu', en: 'Figures' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  readerNotes: { vi: 'Ghi chú của người đọc', en: 'Reader’s notes' },
  remarks: { vi: 'Thêm', en: 'Remarks' },
  times: { vi: '{n} lần', en: 'cited {n}×' },
  readBy: {
    vi: 'Trích bằng Soi {version}. Số liệu và tên văn bản ghi đúng như trang gốc.',
    en: 'Read by Soi {version}. Figures and documents are quoted as the page has them.',
  },
} as const satisfies Record<string, Message>;

export const csvTableMessages = {
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  indicators: { vi: 'Số liệu', en: 'Figures' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  points: { vi: 'Ý chính của tóm tắt', en: 'Points of the summary' },
} as const satisfies Record<CsvTable, Message>;

export const relationMessages = {
  'reports-on': { vi: 'báo cáo về', en: 'reports on' },
  implements: { vi: 'thực hiện', en: 'implements' },
  'based-on': { vi: 'căn cứ', en: 'based on' },
  issues: { vi: 'đã ban hành', en: 'issues' },
  amends: { vi: 'sửa đổi, bổ sung', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  repeals: { vi: 'bãi bỏ', en: 'repeals' },
  guides: { vi: 'hướng dẫn', en: 'guides' },
  'attached-to': { vi: 'kèm theo', en: 'attached to' },
  refers: { vi: 'dẫn chiếu', en: 'refers to' },
} as const satisfies Record<Relation, Message>;

export const agencyRoleMessages = {
  issuer: { vi: 'ban hành báo cáo', en: 'issued this report' },
  addressee: { vi: 'nơi gửi đến', en: 'addressee' },
  recipient: { vi: 'nơi nhận', en: 'copied' },
  signer: { vi: 'cơ quan ký', en: 'signed' },
  'document-issuer': { vi: 'ban hành văn bản được dẫn', en: 'issued a cited document' },
  mentioned: { vi: 'được nhắc đến', en: 'mentioned' },
} as const satisfies Record<AgencyRole, Message>;

export const reportKindMessages = {
  'bao-cao': { vi: 'Báo cáo', en: 'Report' },
  'ke-hoach': { vi: 'Kế hoạch', en: 'Plan' },
  'cong-van': { vi: 'Công văn', en: 'Official dispatch' },
  'quyet-dinh': { vi: 'Quyết định', en: 'Decision' },
  'chi-thi': { vi: 'Chỉ thị', en: 'Directive' },
  'nghi-quyet': { vi: 'Nghị quyết', en: 'Resolution' },
  'thong-bao': { vi: 'Thông báo', en: 'Notice' },
  'to-trinh': { vi: 'Tờ trình', en: 'Submission' },
  'van-ban-khac': { vi: 'Văn bản khác', en: 'Other document' },
  'tin-bai': { vi: 'Tin bài', en: 'News article' },
} as const satisfies Record<ReportKind, Message>;

export const severityMessages = {
  info: { vi: 'thông tin', en: 'info' },
  warning: { vi: 'nên xem lại', en: 'check' },
  error: { vi: 'cần lưu ý', en: 'attention' },
} as const satisfies Record<Severity, Message>;
