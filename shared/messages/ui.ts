import { keyed, type Message } from './catalogue.ts';
import { periodMessages } from './dates.ts';
import { factMessages, indicatorRoleMessages } from './fields.ts';
import { agencyRoleMessages, reportKindMessages } from './formats.ts';

/** Words that the panel, the library and the server's pages share. */
export const uiMessages = {
  soi: { vi: 'Soi', en: 'Soi' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  indicators: { vi: 'Số liệu', en: 'Figures' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  findings: { vi: 'Điều cần lưu ý', en: 'Points to check' },
  noted: { vi: 'Ghi nhận thêm', en: 'Also noted' },
  verified: { vi: 'Đã kiểm tra, khớp', en: 'Checked and consistent' },
  outline: { vi: 'Mục lục', en: 'Outline' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  kindDocument: { vi: 'văn bản', en: 'document' },
  countDocuments: { vi: '{count} văn bản', en: '{count} {count:document|documents}' },
  countIndicators: { vi: '{count} số liệu', en: '{count} {count:figure|figures}' },
  countAgencies: { vi: '{count} cơ quan', en: '{count} {count:agency|agencies}' },
  countFindings: { vi: '{count} điều cần lưu ý', en: '{count} {count:point|points} to check' },
  countSources: { vi: '{count} nguồn', en: '{count} {count:source|sources}' },
  countReports: { vi: '{count} báo cáo', en: '{count} {count:report|reports}' },
  times: { vi: '{count} lần', en: '{count} {count:time|times}' },
  cutShort: {
    vi: 'Trang dài quá mức trả lời được. Chỉ có: {kept}.',
    en: 'The page holds more than one answer may. Here are only: {kept}.',
  },
  'cut:documents': { vi: '{kept} trong {of} văn bản', en: '{kept} of {of} documents' },
  'cut:document-mentions': {
    vi: '{kept} trong {of} chỗ nhắc văn bản',
    en: '{kept} of {of} mentions of documents',
  },
  'cut:agencies': { vi: '{kept} trong {of} cơ quan', en: '{kept} of {of} agencies' },
  'cut:agency-mentions': {
    vi: '{kept} trong {of} chỗ nhắc cơ quan',
    en: '{kept} of {of} mentions of agencies',
  },
  'cut:indicators': { vi: '{kept} trong {of} con số', en: '{kept} of {of} numbers' },
  'cut:findings': { vi: '{kept} trong {of} điều cần lưu ý', en: '{kept} of {of} points to check' },
  'cut:sections': { vi: '{kept} trong {of} đề mục', en: '{kept} of {of} headings' },
  'cut:blocks': { vi: '{kept} trong {of} đoạn', en: '{kept} of {of} paragraphs' },
  'cut:elements': { vi: '{kept} trong {of} thẻ của trang', en: '{kept} of {of} tags of the page' },
  'cut:pages': { vi: '{kept} trong {of} trang', en: '{kept} of {of} pages' },
  'cut:rows': { vi: '{kept} trong {of} dòng của bảng tính', en: '{kept} of {of} rows of a sheet' },
  'cut:letters': { vi: '{kept} trong {of} ký tự', en: '{kept} of {of} characters' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  languageVi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  languageEn: { vi: 'English', en: 'English' },

  // Report head
  ...keyed('reportKind', reportKindMessages),
  untitled: { vi: 'Trang không có tiêu đề', en: 'Untitled page' },
  numberOf: factMessages.numberOf,
  original: { vi: 'Bản gốc trên {host}', en: 'Original on {host}' },

  // Relations, as headings of groups
  'relation:reports-on': { vi: 'Báo cáo về việc thực hiện', en: 'What the report is on' },
  'relation:implements': { vi: 'Thực hiện theo', en: 'Carried out' },
  'relation:based-on': { vi: 'Căn cứ', en: 'Legal basis' },
  'relation:issues': { vi: 'Đã ban hành', en: 'Issued' },
  'relation:amends': { vi: 'Sửa đổi, bổ sung', en: 'Amended' },
  'relation:replaces': { vi: 'Thay thế', en: 'Replaced' },
  'relation:repeals': { vi: 'Bãi bỏ', en: 'Repealed' },
  'relation:guides': { vi: 'Hướng dẫn', en: 'Guidance on' },
  'relation:attached-to': { vi: 'Ban hành kèm theo', en: 'Attached to' },
  'relation:refers': { vi: 'Dẫn chiếu', en: 'Referred to' },

  // Documents
  numberUnresolved: { vi: 'chưa rõ số đầy đủ', en: 'full number not given' },
  knownTitle: { vi: 'Tên theo danh mục', en: 'Title in the registry' },
  candidates: {
    vi: 'Số này ứng với nhiều văn bản; trang không nói rõ là văn bản nào:',
    en: 'Several documents bear this number; the page does not say which is meant:',
  },
  linkExact: { vi: 'Mở trên {publisher}', en: 'Open on {publisher}' },
  linkSearch: { vi: 'Tìm trên {publisher}', en: 'Search {publisher}' },
  copyCitation: { vi: 'Sao chép trích dẫn', en: 'Copy citation' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  lookUp: { vi: 'Tra cứu', en: 'Look up' },
  'form:short': { vi: 'viết tắt', en: 'short form' },
  'form:name': { vi: 'theo tên', en: 'by name' },
  previousMention: { vi: 'Chỗ trước', en: 'Previous mention' },
  nextMention: { vi: 'Chỗ sau', en: 'Next mention' },
  mentionOf: { vi: '{index}/{count}', en: '{index}/{count}' },
  alsoCitedBy: {
    vi: '{count} báo cáo đã chia sẻ cùng dẫn',
    en: 'cited by {count} shared {count:report|reports}',
  },

  // Figures
  ...keyed('role', indicatorRoleMessages),
  subjectOpen: factMessages.subjectOpen,
  ...periodMessages,
  table: { vi: 'Bảng {number}', en: 'Table {number}' },
  moreColumns: { vi: 'Xem thêm {count} cột', en: 'Show {count} more {count:column|columns}' },
  noSection: { vi: 'Phần mở đầu', en: 'Opening' },

  // Plots: every plot says in words what it draws
  plotAttainment: { vi: 'Đạt {value}% của 100%', en: '{value}% of the 100% set' },
  plotShare: { vi: 'Chiếm {value}% của toàn bộ', en: '{value}% of the whole' },
  plotPart: { vi: '{part} trên {whole}', en: '{part} out of {whole}' },
  plotRank: { vi: 'Thứ {rank} trong {total}', en: 'Rank {rank} of {total}' },
  plotPair: {
    vi: '{now} so với {before}',
    en: '{now} against {before}',
  },
  plotActual: { vi: 'thực hiện', en: 'actual' },
  plotPlan: { vi: 'kế hoạch', en: 'plan' },
  plotNow: { vi: 'kỳ này', en: 'now' },
  plotBefore: { vi: 'kỳ gốc', en: 'base' },
  plotColumn: { vi: 'Biểu đồ cột “{column}”', en: 'Bars of the column “{column}”' },
  plotTimeline: {
    vi: 'Văn bản theo thời gian, {from}–{to}',
    en: 'Documents over time, {from}–{to}',
  },

  // Agencies
  'level:central': { vi: 'Trung ương', en: 'Central' },
  'level:province': { vi: 'Cấp tỉnh', en: 'Province' },
  'level:district': { vi: 'Cấp huyện', en: 'District' },
  'level:commune': { vi: 'Cấp xã', en: 'Commune' },
  'level:other': { vi: 'Cơ quan khác', en: 'Other bodies' },
  'body:state': { vi: 'Nhà nước', en: 'State' },
  'body:party': { vi: 'Đảng', en: 'Party' },
  'body:assembly': { vi: 'cơ quan dân cử', en: 'elected assembly' },
  'body:court': { vi: 'tư pháp', en: 'judiciary' },
  'body:front': { vi: 'Mặt trận, đoàn thể', en: 'Front and mass organisation' },
  ...keyed('agencyRole', agencyRoleMessages),
  citingElsewhere: { vi: 'Trong các báo cáo khác', en: 'In other reports' },

  // Findings, as a tag before the sentence
  'severity:info': { vi: 'Ghi nhận', en: 'Noted' },
  'severity:warning': { vi: 'Nên xem lại', en: 'Worth a look' },
  'severity:error': { vi: 'Cần kiểm tra', en: 'Check this' },
  'finding:date-conflict': { vi: 'Hai ngày khác nhau', en: 'Two dates' },
  'finding:known-date-mismatch': { vi: 'Ngày khác danh mục', en: 'Date differs from the registry' },
  'finding:issuer-mismatch': { vi: 'Cơ quan không khớp ký hiệu', en: 'Issuer against symbol' },
  'finding:type-symbol-mismatch': { vi: 'Loại không khớp ký hiệu', en: 'Type against symbol' },
  'finding:year-mismatch': { vi: 'Năm không khớp', en: 'Year does not agree' },
  'finding:impossible-date': { vi: 'Ngày không có thật', en: 'Impossible date' },
  'finding:reversed-period': {
    vi: 'Kỳ kết thúc trước khi bắt đầu',
    en: 'Period ends before it begins',
  },
  'finding:future-document': { vi: 'Ngày sau báo cáo', en: 'Dated after the report' },
  'finding:blank-number': { vi: 'Số để trống', en: 'Number left blank' },
  'finding:blank-date': { vi: 'Ngày để trống', en: 'Date left blank' },
  'finding:superseded-document': { vi: 'Đã bị thay thế', en: 'Superseded' },
  'finding:reorganised-agency': { vi: 'Cơ quan đã sắp xếp lại', en: 'Reorganised agency' },
  'finding:indicator-conflict': { vi: 'Hai số khác nhau', en: 'Two figures' },
  'finding:arithmetic-mismatch': { vi: 'Phép tính không khớp', en: 'Arithmetic does not agree' },
  'finding:arithmetic-verified': { vi: 'Phép tính khớp', en: 'Arithmetic agrees' },
  'finding:sum-mismatch': { vi: 'Tổng không khớp', en: 'Sum does not agree' },
  'finding:total-mismatch': { vi: 'Tổng số xếp hạng khác', en: 'Total of the ranking differs' },
  // Summary
  edited: { vi: 'biên tập', en: 'edited' },
  editSummary: { vi: 'Biên tập', en: 'Edit' },
  copySummary: { vi: 'Sao chép tóm tắt', en: 'Copy the summary' },
  summaryNoReport: {
    vi: 'Trang có vẻ không phải báo cáo nên không có gì để tóm tắt.',
    en: 'The page does not look like a report, so there is nothing to sum up.',
  },
  summaryTableOnly: {
    vi: 'Trang chỉ có bảng, không có câu văn nào để trích. Số liệu nằm ở thẻ bên cạnh.',
    en: 'The page has tables only and no sentence to quote. The figures have a list of their own.',
  },
  summaryNone: {
    vi: 'Không có câu nào nói rõ kết quả, khó khăn, đề xuất hay việc tiếp theo.',
    en: 'No sentence tells a result, a difficulty, a proposal or what comes next.',
  },

  noFindings: {
    vi: 'Không thấy điều gì mâu thuẫn trong văn bản.',
    en: 'Nothing on the page contradicts itself.',
  },
  evidence: { vi: 'Chỗ trong văn bản', en: 'Where the text says so' },
} as const satisfies Record<string, Message>;
