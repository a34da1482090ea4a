import type { Message } from './catalogue.ts';

/** What the server's own pages say. */
export const pageMessages = {
  skipToContent: { vi: 'Đến nội dung', en: 'Skip to content' },
  siteName: { vi: 'Soi – đọc báo cáo cơ quan nhà nước', en: 'Soi – reading government reports' },
  tagline: {
    vi: 'Văn bản được dẫn, số liệu, cơ quan và những điều cần lưu ý trong báo cáo của cơ quan nhà nước, mỗi điều kèm đúng chỗ trong văn bản.',
    en: 'The documents, figures and agencies in Vietnamese government reports, and what does not add up, each with its place in the text.',
  },
  navTry: { vi: 'Đọc thử', en: 'Try it' },
  navReports: { vi: 'Báo cáo', en: 'Reports' },
  navDocuments: { vi: 'Văn bản', en: 'Documents' },
  navIndicators: { vi: 'Số liệu', en: 'Figures' },
  navAgencies: { vi: 'Cơ quan', en: 'Agencies' },
  navDocs: { vi: 'Dành cho lập trình viên', en: 'For developers' },
  siteMenu: { vi: 'Trang', en: 'Site' },
  whatSoiIs: {
    vi: 'Soi đọc báo cáo của cơ quan nhà nước và chỉ ra mỗi điều đọc được nằm ở đâu trong văn bản.',
    en: 'Soi reads government reports and shows where in the text each thing it found stands.',
  },
  jumps: { vi: 'Trong bản này', en: 'On this page' },
  jumpFindings: { vi: 'Lưu ý', en: 'Check' },
  foldedMore: { vi: 'Xem thêm {count}', en: 'Show {count} more' },

  feedReports: { vi: 'báo cáo mới', en: 'new reports' },
  feedCites: { vi: 'dẫn {what}', en: 'citing {what}' },
  feedAgency: { vi: 'nhắc đến {what}', en: 'naming {what}' },
  feedPlace: { vi: 'của {what}', en: 'of {what}' },
  feedWords: { vi: 'có “{what}”', en: 'with “{what}”' },
  follow: { vi: 'Theo dõi (Atom)', en: 'Follow (Atom)' },
  searchDescription: {
    vi: 'Tìm trong các báo cáo đã chia sẻ công khai trên Soi',
    en: 'Search the reports that were shared publicly with Soi',
  },

  // Share page
  summaryKicker: {
    vi: 'Bản đọc của Soi · đọc ngày {date}, phiên bản {version}',
    en: 'As read by Soi · on {date}, version {version}',
  },
  sharerNote: { vi: 'Lời người chia sẻ', en: 'From the person who shared it' },
  citedDocuments: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  reportedFigures: { vi: 'Số liệu được nêu', en: 'Figures reported' },
  namedAgencies: { vi: 'Cơ quan được nhắc đến', en: 'Agencies named' },
  listCut: {
    vi: 'Chỉ liệt kê {count} trong {total}; toàn bộ có trong tệp tải về.',
    en: 'The first {count} of {total} are listed; the downloads hold them all.',
  },
  publicShares: { vi: 'Liên kết công khai', en: 'Public links' },
  sharedOn: { vi: 'chia sẻ ngày {date}', en: 'shared on {date}' },
  wholeText: { vi: 'Toàn văn, có đánh dấu', en: 'The whole text, marked' },
  download: { vi: 'Tải về', en: 'Download' },
  api: { vi: 'API', en: 'API' },
  reportAbuse: { vi: 'Báo sai sót', en: 'Report a problem' },
  expiresOn: { vi: 'Xem được đến {date}', en: 'Readable until {date}' },
  shareFooter: {
    vi: 'Soi chỉ trích những gì văn bản viết. Điều suy ra được ghi rõ là suy ra; chỗ để ngỏ vẫn để ngỏ.',
    en: 'Soi quotes only what the text says. What is inferred is marked so; what is open stays open.',
  },
  legend: { vi: 'Chú giải', en: 'Key' },
  showMarks: { vi: 'Hiện đánh dấu', en: 'Show marks' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  period: { vi: 'Thời kỳ', en: 'Period' },
  position: { vi: 'Chức vụ', en: 'Position' },

  inOriginal: { vi: 'xem trong bản gốc', en: 'see in the original' },

  // Reading view
  readingTitle: { vi: 'Bản đọc có đánh dấu', en: 'Annotated reading' },
  sidebar: { vi: 'Những gì Soi thấy', en: 'What Soi found' },

  // Landing page
  landingTitle: {
    vi: 'Đưa báo cáo ra soi dưới ánh sáng',
    en: 'Hold a report to the light',
  },
  tryHeading: { vi: 'Đọc thử một báo cáo', en: 'Try a report' },
  tryUrl: { vi: 'Địa chỉ trang trên *.gov.vn', en: 'Address of a page on *.gov.vn' },
  tryText: { vi: 'Hoặc dán văn bản (hay mã HTML)', en: 'Or paste its text (or HTML)' },
  tryTextPlaceholder: {
    vi: 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị…',
    en: 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị…',
  },
  tryRead: { vi: 'Đọc', en: 'Read' },
  tryNothingStored: { vi: 'Không có gì được lưu lại.', en: 'Nothing is stored.' },
  tryExample: { vi: 'Thử với một đoạn mẫu', en: 'Try a sample' },
  landingWhat: { vi: 'Soi đọc ra những gì', en: 'What Soi reads' },
  landingDocuments: {
    vi: 'Mọi văn bản được dẫn: loại, số, ngày, cơ quan ban hành, trích yếu, và báo cáo dẫn để làm gì.',
    en: 'Every document cited: type, number, date, issuer, subject, and why the report cites it.',
  },
  landingIndicators: {
    vi: 'Mọi số liệu: đo gì, đơn vị, thời kỳ, so với đâu, cả trong bảng.',
    en: 'Every figure: what it measures, unit, period and base, in prose and in tables.',
  },
  landingAgencies: {
    vi: 'Mọi cơ quan, với tên đầy đủ, vai trò trong báo cáo và tên gọi hôm nay sau các đợt sắp xếp.',
    en: 'Every agency: full name, role in the report, and what it is today after the reorganisations.',
  },
  landingFindings: {
    vi: 'Những chỗ không khớp: hai ngày cho một văn bản, tổng không bằng các phần, số để trống.',
    en: 'What does not add up: two dates for one document, a sum unlike its parts, a number left blank.',
  },
  landingWays: { vi: 'Ba cách dùng', en: 'Three ways to use it' },
  landingExtension: { vi: 'Tiện ích trình duyệt', en: 'Browser extension' },
  landingExtensionText: {
    vi: 'Đánh dấu ngay trong trang báo cáo, danh sách ở bảng bên, thư viện riêng trên máy. Chỉ hoạt động trên *.gov.vn.',
    en: 'Marks in the page itself, lists beside it, a library on your own device. Works on *.gov.vn only.',
  },
  landingApi: { vi: 'API mở', en: 'Open API' },
  landingApiText: {
    vi: 'Một lời gọi, không cần khóa. Trả về JSON, CSV, RIS, BibTeX, JSON-LD.',
    en: 'One call, no key. Answers in JSON, CSV, RIS, BibTeX, JSON-LD.',
  },
  landingCorpus: { vi: 'Kho báo cáo đã chia sẻ', en: 'The corpus of shared reports' },
  landingCorpusText: {
    vi: 'Tra một văn bản để biết những báo cáo nào dẫn, một số liệu qua các tỉnh và các năm.',
    en: 'Look up a document to see which reports cite it, or a figure across provinces and years.',
  },

  // Corpus pages
  searchLabel: { vi: 'Tìm (không cần dấu)', en: 'Search (accents optional)' },
  searchButton: { vi: 'Tìm', en: 'Search' },
  searchFor: { vi: 'Kết quả cho “{query}”', en: 'Results for “{query}”' },
  searchAll: { vi: 'Báo cáo chia sẻ công khai', en: 'Reports shared publicly' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  noResults: { vi: 'Không tìm thấy gì.', en: 'Nothing was found.' },
  citedByReports: {
    vi: 'Được dẫn trong {count} báo cáo đã chia sẻ',
    en: 'Cited by {count} shared {count:report|reports}',
  },
  ofThemSources: {
    vi: 'trong đó {count} nguồn đã khớp với trang gốc',
    en: '{count} {count:source|sources} among them checked against their pages',
  },
  namedByReports: {
    vi: 'Được nhắc trong {count} báo cáo đã chia sẻ',
    en: 'Named in {count} shared {count:report|reports}',
  },
  datesAsCited: { vi: 'Ngày, như các nguồn ghi', en: 'Dates, as cited' },
  issuersAsCited: { vi: 'Cơ quan ban hành, như các nguồn ghi', en: 'Issuers, as cited' },
  byPlace: { vi: 'Theo tỉnh, thành phố', en: 'By province' },
  byYear: { vi: 'Theo năm của báo cáo', en: 'By year of the report' },
  citingReports: { vi: 'Những báo cáo dẫn văn bản này', en: 'Reports that cite it' },
  namingReports: { vi: 'Những báo cáo nhắc đến', en: 'Reports that name it' },
  relationsAsCited: { vi: 'Các báo cáo dẫn để làm gì', en: 'Why reports cite it' },
  consensusOf: {
    vi: '(theo {count} trong {of} nguồn có ghi)',
    en: '(as {count} of {of} sources that say)',
  },
  consensusNote: {
    vi: 'Đây là số đếm những gì các nguồn ghi (báo cáo đã khớp với trang gốc, bản sao chỉ tính một lần), không phải xác nhận của cơ quan ban hành.',
    en: 'These are counts of what sources say (reports that match their pages, copies once), not a confirmation by the issuer.',
  },
  dateNotStated: { vi: 'không ghi ngày', en: 'date not stated' },
  issuerNotStated: { vi: 'không ghi cơ quan', en: 'issuer not stated' },
  placeUnknown: { vi: 'không rõ địa phương', en: 'place unknown' },
  yearUnknown: { vi: 'không rõ năm', en: 'year unknown' },
  rolesAsNamed: { vi: 'Vai trò trong các báo cáo', en: 'Part in the reports' },
  sameNumber: { vi: 'Văn bản khác cùng số', en: 'Others of the same number' },
  successors: { vi: 'Cơ quan hôm nay', en: 'Today' },

  // Problems
  problemHome: { vi: 'Về trang đầu', en: 'Go to the front page' },
  'problem:404': { vi: 'Không có trang này', en: 'There is no such page' },
  'problem:410': {
    vi: 'Bản chia sẻ đã được xóa hoặc hết hạn',
    en: 'This share was deleted or has expired',
  },
  'problem:451': {
    vi: 'Bản chia sẻ đã được gỡ theo yêu cầu',
    en: 'This share was taken down on request',
  },
  'problem:429': { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  'problem:other': { vi: 'Chưa làm được', en: 'This could not be done' },
} as const satisfies Record<string, Message>;
