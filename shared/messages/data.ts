import type { Message } from './catalogue.ts';

/** What the page of open data says. */
export const dataMessages = {
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  lead: {
    vi: 'Toàn bộ báo cáo đã chia sẻ công khai trên Soi, dưới dạng bảng: tải về, mở bằng DuckDB, pandas, R hay bảng tính. Báo cáo riêng, đã xóa hoặc đã gỡ không có trong đó.',
    en: 'All reports that were shared publicly with Soi, as tables: download them, open them with DuckDB, pandas, R or a spreadsheet. Nothing unlisted, deleted or taken down is in them.',
  },
  made: {
    vi: 'Lập ngày {at}, gồm {reports} báo cáo, do bộ máy đọc phiên bản {version} đọc. Mỗi ngày lập một lần.',
    en: 'Made on {at}, of {reports} reports, as read by engine {version}. A new one is made every day.',
  },
  none: {
    vi: 'Chưa có bộ dữ liệu nào: bộ đầu tiên được lập trong vòng một ngày.',
    en: 'There is none yet: the first is made within a day.',
  },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  licenceText: {
    vi: 'Dùng tự do theo giấy phép bên dưới; khi dùng, hãy ghi “Soi” và địa chỉ trang này. Lời trích là của cơ quan ban hành báo cáo.',
    en: 'Free to use under the licence below; name “Soi” and the address of this page. What is quoted is the issuing authority’s.',
  },
  withdrawn: { vi: 'Báo cáo đã rút', en: 'Withdrawn reports' },
  withdrawnText: {
    vi: 'Báo cáo bị xóa rời khỏi bộ dữ liệu trong vòng một giờ. Nếu bạn giữ một bản, hãy bỏ những báo cáo được liệt kê ở đây:',
    en: 'A report that is deleted leaves the tables within the hour. If you keep a copy, drop the reports that are listed here:',
  },
  example: { vi: 'Thử với DuckDB', en: 'Try it with DuckDB' },
  exampleText: {
    vi: 'Nguồn nào dẫn 52-NQ/TW, theo tỉnh và năm:',
    en: 'Which sources cite 52-NQ/TW, by province and year:',
  },
  manifest: {
    vi: 'Danh mục cho máy đọc (tệp, cột, mã băm SHA-256)',
    en: 'The list for programs (files, columns, SHA-256)',
  },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  meaning: { vi: 'Nội dung', en: 'What it holds' },
  files: { vi: 'Tệp', en: 'Files' },
  file: { vi: '{name} · {rows} dòng · {size}', en: '{name} · {rows} rows · {size}' },
  columns: { vi: '{count} cột', en: '{count} columns' },
  'type:text': { vi: 'chữ', en: 'text' },
  'type:integer': { vi: 'số nguyên', en: 'whole number' },
  'type:number': { vi: 'số', en: 'number' },
  'type:decimal': {
    vi: 'số thập phân (chính xác trong CSV)',
    en: 'decimal (exact in the CSV)',
  },
  'table:reports': { vi: 'Báo cáo', en: 'Reports' },
  'table:documents': {
    vi: 'Văn bản, mỗi văn bản một dòng trong cả kho',
    en: 'Documents, one row each over the whole corpus',
  },
  'table:citations': {
    vi: 'Lượt dẫn: báo cáo nào dẫn văn bản nào',
    en: 'Citations: which report cites which document',
  },
  'table:figures': { vi: 'Số liệu', en: 'Figures' },
  'table:agencies': {
    vi: 'Cơ quan được nhắc đến trong từng báo cáo',
    en: 'Agencies named in each report',
  },
  'table:points': { vi: 'Ý chính của từng báo cáo', en: 'Main points of each report' },
} as const satisfies Readonly<Record<string, Message>>;

/** What the columns hold that are the corpus’ own; the others are told by their fields. */
export const dataColumns = {
  id: { vi: 'Mã trong kho', en: 'Id in the corpus' },
  reportId: { vi: 'Mã của báo cáo', en: 'The report’s id' },
  documentId: { vi: 'Mã của văn bản trong kho', en: 'The document’s id in the corpus' },
  agencyId: { vi: 'Mã của cơ quan trong kho', en: 'The agency’s id in the corpus' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  kind: { vi: 'Loại báo cáo', en: 'Kind of report' },
  type: { vi: 'Loại văn bản', en: 'Type of document' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  name: { vi: 'Tên', en: 'Name' },
  term: {
    vi: 'Khóa, nhiệm kỳ hoặc năm phân biệt số trùng',
    en: 'Term or year that tells equal numbers apart',
  },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  year: { vi: 'Năm ban hành', en: 'Year' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  place: { vi: 'Tỉnh hoặc địa phương mà báo cáo nói về', en: 'Place that the report speaks for' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  url: { vi: 'Trang được ghi là nguồn', en: 'Page named as its source' },
  verification: {
    vi: 'Đối chiếu với trang gốc: verified, differs, unreachable, not-checked',
    en: 'Held against its page: verified, differs, unreachable, not-checked',
  },
  isSource: {
    vi: '1 nếu được tính là nguồn: khớp với trang gốc, và không là bản chép của nguồn khác',
    en: '1 where it counts as a source: its page says the same, and it is no copy of another source',
  },
  documents: { vi: 'Số văn bản được dẫn', en: 'Documents cited' },
  figures: { vi: 'Số lượng số liệu', en: 'Figures' },
  agencies: { vi: 'Số cơ quan được nhắc đến', en: 'Agencies named' },
  findings: { vi: 'Số điều cần lưu ý', en: 'Points to check' },
  firstSharedAt: { vi: 'Lúc vào kho', en: 'When it came to the corpus' },
  reports: { vi: 'Số báo cáo dẫn', en: 'Reports that cite it' },
  sources: { vi: 'Số nguồn dẫn', en: 'Sources that cite it' },
  mentions: { vi: 'Số lượt nhắc', en: 'Mentions' },
} as const satisfies Readonly<Record<string, Message>>;
