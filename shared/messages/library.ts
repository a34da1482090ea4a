import type { Language } from '../contract/index.ts';
import type { Message } from './catalogue.ts';
import { libraryFindingMessages } from './library-finding.ts';
import { fillTemplate, type TemplateData } from './translate.ts';

/** Everything the library says. */
const libraryMessages = {
  ...libraryFindingMessages,
  library: { vi: 'Thư viện', en: 'Library' },
  pageTitle: { vi: 'Thư viện – Soi', en: 'Library – Soi' },
  skipToList: { vi: 'Đến danh sách', en: 'Skip to the list' },
  search: { vi: 'Tìm trong thư viện', en: 'Search the library' },
  searchHint: {
    vi: 'hợp tác xã "chuyển đổi số" -phân bón: không cần dấu',
    en: 'hợp tác xã "chuyển đổi số" -phân bón: accents not needed',
  },
  indexing: { vi: 'Đang đọc {done}/{total} báo cáo…', en: 'Reading {done} of {total} reports…' },

  // Views
  views: { vi: 'Chế độ xem', en: 'Views' },
  'view:reports': { vi: 'Báo cáo', en: 'Reports' },
  'view:documents': { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  'view:figures': { vi: 'Số liệu', en: 'Figures' },
  'view:timeline': { vi: 'Dòng thời gian', en: 'Timeline' },
  'view:collect': { vi: 'Đọc nhiều trang', en: 'Read many pages' },
  compare: { vi: 'So sánh', en: 'Compare' },
  compareWith: { vi: 'So sánh với báo cáo khác', en: 'Compare with another report' },
  compareTitle: { vi: 'Hai báo cáo cạnh nhau', en: 'Two reports side by side' },
  compareFigures: { vi: 'Số liệu nổi bật của hai báo cáo', en: 'Headline figures of both reports' },
  compareSubject: { vi: 'Nội dung', en: 'What is measured' },
  compareBefore: { vi: 'Trước', en: 'Earlier' },
  compareAfter: { vi: 'Sau', en: 'Later' },
  compareChange: { vi: 'Thay đổi', en: 'Change' },
  compareNoFigures: {
    vi: 'Hai báo cáo không có số liệu nổi bật.',
    en: 'The two reports have no headline figures.',
  },
  compareHelp: {
    vi: 'Chỉ ghi thay đổi khi cùng nội dung, cùng đơn vị và hai kỳ dài như nhau.',
    en: 'A change is told only where subject and unit are the same and the periods are of one length.',
  },
  percentPoints: { vi: 'điểm phần trăm', en: 'percentage points' },
  exportAs: { vi: 'Xuất {format}', en: 'Export as {format}' },
  collections: { vi: 'Bộ sưu tập', en: 'Collections' },
  tags: { vi: 'Nhãn', en: 'Tags' },
  duplicates: { vi: 'Có thể trùng', en: 'Possible duplicates' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear filter' },
  filteredBy: {
    vi: 'Còn {count} báo cáo: {what}',
    en: '{count} {count:report|reports} left: {what}',
  },
  citing: { vi: 'báo cáo dẫn {document}', en: 'reports citing {document}' },
  storage: { vi: 'Đang dùng {size} trên máy này', en: '{size} used on this device' },
  storageOf: {
    vi: 'Đang dùng {size} trong {quota} trình duyệt dành cho Soi',
    en: '{size} of the {quota} the browser gives Soi',
  },

  // List
  reportsCount: { vi: '{count} báo cáo', en: '{count} {count:report|reports}' },
  foundCount: { vi: 'Thấy {count} báo cáo', en: '{count} {count:report|reports} found' },
  sort: { vi: 'Xếp theo', en: 'Sort by' },
  'sort:relevance': { vi: 'Phù hợp nhất', en: 'Best match' },
  'sort:saved': { vi: 'Mới lưu trước', en: 'Last saved' },
  'sort:date': { vi: 'Ngày ban hành', en: 'Date of issue' },
  'sort:issuer': { vi: 'Cơ quan', en: 'Issuer' },
  'sort:title': { vi: 'Tiêu đề', en: 'Title' },
  'sort:documents': { vi: 'Số văn bản được dẫn', en: 'Documents cited' },
  selectAll: { vi: 'Chọn tất cả', en: 'Select all' },
  selectOne: { vi: 'Chọn “{title}”', en: 'Select “{title}”' },
  selectedCount: { vi: 'Đã chọn {count}', en: '{count} selected' },
  clearSelection: { vi: 'Bỏ chọn', en: 'Clear selection' },
  export: { vi: 'Xuất', en: 'Export' },
  addTag: { vi: 'Gắn nhãn', en: 'Add tag' },
  addCollection: { vi: 'Thêm vào bộ sưu tập', en: 'Add to collection' },
  delete: { vi: 'Xóa', en: 'Delete' },
  savedOn: { vi: 'lưu {date}', en: 'saved {date}' },
  mayBeSame: { vi: 'có thể trùng', en: 'possible duplicate' },
  undated: { vi: 'không ghi ngày', en: 'undated' },
  numberOf: { vi: 'số {number}', en: 'no. {number}' },
  untitled: { vi: 'Báo cáo không có tiêu đề', en: 'Untitled report' },
  facts: {
    vi: '{documents} văn bản · {indicators} số liệu · {agencies} cơ quan',
    en: '{documents} {documents:document|documents} · {indicators} {indicators:figure|figures} · {agencies} {agencies:agency|agencies}',
  },
  listHelp: {
    vi: 'Mũi tên lên, xuống để đi; Enter để mở; dấu cách để chọn; Delete để xóa; / để tìm.',
    en: 'Arrows to move, Enter to open, Space to select, Delete to delete, / to search.',
  },

  // Empty states and faults
  emptyTitle: { vi: 'Thư viện chưa có báo cáo nào', en: 'No reports saved yet' },
  emptyHow: {
    vi: 'Mở một báo cáo trên cổng thông tin .gov.vn, rồi bấm “Lưu” ở bảng bên. Báo cáo đã lưu ở lại trên máy này.',
    en: 'Open a report on a .gov.vn portal and press “Save” in the side panel. What you save stays on this device.',
  },
  emptyImport: {
    vi: 'Đã có tệp xuất từ Soi? Hãy nhập tệp đó vào đây.',
    en: 'Have a file that Soi exported? Import it here.',
  },
  nothingFound: { vi: 'Không có báo cáo nào khớp', en: 'No report matches' },
  nothingFoundHow: {
    vi: 'Thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.',
    en: 'Try fewer words, or clear the filter.',
  },
  noDocuments: {
    vi: 'Các báo cáo đã lưu không dẫn văn bản nào.',
    en: 'The saved reports cite no documents.',
  },
  noFigures: {
    vi: 'Các báo cáo đã lưu chưa có số liệu nào nêu rõ đo gì.',
    en: 'No saved report has a figure that says what it measures.',
  },
  noDates: {
    vi: 'Không văn bản nào được dẫn có ghi ngày hoặc năm.',
    en: 'None of the cited documents states a date or a year.',
  },
  openFailed: { vi: 'Không mở được thư viện', en: 'The library could not be opened' },
  openFailedHow: {
    vi: 'Trình duyệt không cho Soi dùng kho lưu trữ, hoặc ổ đĩa đã đầy. Hãy đóng bớt thẻ Soi đang mở, kiểm tra chỗ trống trên ổ đĩa, rồi thử lại.',
    en: 'The browser does not let Soi use its storage, or the disk is full. Close other Soi tabs, check the free space, then try again.',
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  loading: { vi: 'Đang mở thư viện…', en: 'Opening the library…' },
  gone: {
    vi: 'Báo cáo này không còn trong thư viện.',
    en: 'This report is no longer in the library.',
  },
  failed: {
    vi: 'Không lưu được thay đổi. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.',
    en: 'The change could not be saved. Check the free disk space and try again.',
  },

  // One report
  close: { vi: 'Đóng', en: 'Close' },
  backToList: { vi: 'Về danh sách', en: 'Back to the list' },
  openOriginal: { vi: 'Mở trang gốc', en: 'Open the original' },
  details: { vi: 'Thông tin báo cáo', en: 'Report details' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  kind: { vi: 'Loại', en: 'Kind' },
  kindOpen: { vi: 'Chưa rõ', en: 'Not known' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày ban hành', en: 'Date of issue' },
  dateHint: { vi: 'ví dụ 27/9/2019', en: 'e.g. 27/9/2019' },
  dateWrong: {
    vi: 'Ghi ngày như 27/9/2019, hoặc chỉ tháng 9/2019, hoặc năm 2019.',
    en: 'Write the date as 27/9/2019, or only the month 9/2019, or the year 2019.',
  },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  place: { vi: 'Nơi ban hành', en: 'Place' },
  asRead: { vi: 'Trang ghi: {value}', en: 'The page says: {value}' },
  asReadEmpty: { vi: 'Trang không ghi', en: 'The page does not say' },
  restoreRead: { vi: 'Lấy lại như trang ghi', en: 'Restore what the page says' },
  ownNote: { vi: 'Ghi chú của bạn', en: 'Your note' },
  addToken: { vi: 'Gõ rồi bấm Enter', en: 'Type, then press Enter' },
  removeToken: { vi: 'Bỏ “{name}”', en: 'Remove “{name}”' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  marks: { vi: 'Đoạn đã đánh dấu', en: 'Marked passages' },
  'duplicate:same-text': { vi: 'cùng nội dung', en: 'same text' },
  'duplicate:same-page': { vi: 'cùng trang, nội dung khác', en: 'same page, other text' },
  'duplicate:same-number': { vi: 'cùng số, cùng cơ quan', en: 'same number and issuer' },
  duplicatesOf: { vi: 'Có thể trùng với', en: 'May be the same as' },

  // Across reports
  documentsHelp: {
    vi: 'Văn bản được các báo cáo đã lưu dẫn, nhiều báo cáo dẫn nhất ở trên. Ngày và cơ quan ghi như các báo cáo ghi.',
    en: 'Documents that the saved reports cite, most citing reports first. Dates and issuers are as the reports state them.',
  },
  filterDocuments: { vi: 'Lọc văn bản', en: 'Filter documents' },
  citedBy: { vi: '{count} báo cáo dẫn', en: 'cited by {count} {count:report|reports}' },
  mentionedTimes: { vi: '{count} lần', en: '{count} {count:time|times}' },
  datesDiffer: { vi: 'các báo cáo ghi ngày khác nhau', en: 'the reports state different dates' },
  datedBy: { vi: '{date} ({count} báo cáo)', en: '{date} ({count} {count:report|reports})' },
  citingReports: { vi: 'Các báo cáo dẫn', en: 'Citing reports' },
  showReports: { vi: 'Xem các báo cáo dẫn văn bản này', en: 'Show the reports citing it' },
  showMore: { vi: 'Hiện thêm {count}', en: 'Show {count} more' },
  figuresHelp: {
    vi: 'Chọn một số liệu để so sánh giữa các địa bàn và các kỳ. Chỉ gộp những số cùng tên, cùng đơn vị.',
    en: 'Choose a figure to compare it over places and periods. Only figures of one name and unit are put together.',
  },
  filterFigures: { vi: 'Lọc số liệu', en: 'Filter figures' },
  figureSpread: {
    vi: '{count} số liệu trong {reports} báo cáo',
    en: '{count} {count:value|values} in {reports} {reports:report|reports}',
  },
  chooseFigure: { vi: 'Chọn một số liệu ở danh sách.', en: 'Choose a figure from the list.' },
  placeColumn: { vi: 'Địa bàn', en: 'Place' },
  periodOpen: { vi: 'không ghi kỳ', en: 'period not stated' },
  figureTableOf: { vi: '{subject} theo địa bàn và kỳ', en: '{subject} by place and period' },
  plotOverTime: {
    vi: '{subject} qua các kỳ: {values}',
    en: '{subject} over the periods: {values}',
  },
  plotByPlace: { vi: '{subject}, {period}', en: '{subject}, {period}' },
  plotFirst: {
    vi: 'Biểu đồ vẽ {count} địa bàn có nhiều kỳ nhất.',
    en: 'The plot shows the {count} places with the most periods.',
  },
  unit: { vi: 'Đơn vị: {unit}', en: 'Unit: {unit}' },
  timelineHelp: {
    vi: 'Văn bản được dẫn, theo ngày ban hành như các báo cáo ghi. Chấm to là văn bản nhiều báo cáo dẫn.',
    en: 'Cited documents by date of issue as the reports state it. Larger dots are cited by more reports.',
  },
  timelinePlot: {
    vi: '{count} văn bản từ năm {from} đến năm {to}; nhiều nhất là năm {most} với {mostCount} văn bản',
    en: '{count} {count:document|documents} from {from} to {to}; most of them, {mostCount}, are of {most}',
  },
  yearCount: { vi: '{count} văn bản', en: '{count} {count:document|documents}' },
  undatedDocuments: { vi: 'Không ghi ngày', en: 'Undated' },

  // Export and import
  exportTitle: { vi: 'Xuất {count} báo cáo', en: 'Export {count} {count:report|reports}' },
  format: { vi: 'Định dạng', en: 'Format' },
  csvTable: { vi: 'Bảng', en: 'Table' },
  csvBom: { vi: 'Thêm dấu nhận biết UTF-8 cho Excel', en: 'Add the UTF-8 mark that Excel needs' },
  saveFile: { vi: 'Lưu tệp', en: 'Save file' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã chép vào bộ nhớ tạm.', en: 'Copied to the clipboard.' },
  copyFailed: {
    vi: 'Trình duyệt không cho chép. Hãy lưu thành tệp.',
    en: 'The browser did not allow copying. Save a file instead.',
  },
  fileSaved: { vi: 'Đã lưu {name}.', en: 'Saved {name}.' },
  exportFailed: { vi: 'Không xuất được. Hãy thử lại.', en: 'The export failed. Try again.' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  import: { vi: 'Nhập', en: 'Import' },
  importTitle: { vi: 'Nhập từ tệp của Soi', en: 'Import a Soi file' },
  importHow: {
    vi: 'Chọn tệp JSON đã xuất từ Soi. Tệp được kiểm tra trọn vẹn trước khi ghi; báo cáo đã có được giữ nguyên.',
    en: 'Choose a JSON file that Soi exported. It is checked whole before anything is written; reports you already have stay as they are.',
  },
  chooseFile: { vi: 'Chọn tệp', en: 'Choose file' },
  importing: { vi: 'Đang kiểm tra tệp…', en: 'Checking the file…' },
  imported: {
    vi: 'Đã thêm {added} báo cáo; {present} báo cáo đã có sẵn.',
    en: '{added} {added:report|reports} added; {present} already here.',
  },
  notesRefused: {
    vi: 'Không nhập {count} ghi chú vì lời trích không có trong văn bản.',
    en: '{count} {count:note was|notes were} left out: the words quoted are not in the text.',
  },
  importRefused: {
    vi: 'Chưa nhập gì từ tệp này.',
    en: 'Nothing was imported from this file.',
  },
  'importProblem:not-json': {
    vi: 'Tệp không phải JSON, hoặc bị cắt ngang.',
    en: 'The file is not JSON, or was cut short.',
  },
  'importProblem:not-soi': {
    vi: 'Tệp không phải do Soi xuất ra.',
    en: 'The file was not exported by Soi.',
  },
  'importProblem:newer-version': {
    vi: 'Tệp do bản Soi mới hơn xuất ra. Hãy cập nhật Soi.',
    en: 'The file comes from a newer Soi. Update Soi first.',
  },
  'importProblem:invalid': {
    vi: 'Dữ liệu sai tại {path}.',
    en: 'The data is wrong at {path}.',
  },
  'importProblem:quote-mismatch': {
    vi: 'Trích dẫn không khớp với văn bản tại {path}.',
    en: 'A quote does not match the text at {path}.',
  },
  importFailed: {
    vi: 'Không ghi được vào thư viện; chưa có gì thay đổi. Hãy kiểm tra chỗ trống trên ổ đĩa.',
    en: 'The library could not be written; nothing was changed. Check the free disk space.',
  },

  // Undo
  deleted: { vi: 'Đã xóa {count} báo cáo.', en: '{count} {count:report|reports} deleted.' },
  noteDeleted: { vi: 'Đã xóa ghi chú.', en: 'The note was deleted.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  restored: { vi: 'Đã lấy lại {count} báo cáo.', en: '{count} {count:report|reports} restored.' },
  dismiss: { vi: 'Đóng thông báo', en: 'Dismiss' },
} as const satisfies Record<string, Message>;

export type LibraryKey = keyof typeof libraryMessages;
export type SayLibrary = (key: LibraryKey, data?: TemplateData) => string;

/** How the library speaks a language. */
export function libraryTranslator(language: Language): SayLibrary {
  return (key, data) => fillTemplate(libraryMessages[key][language], language, data);
}
