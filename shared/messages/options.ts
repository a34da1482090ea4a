import type { Message } from './catalogue.ts';

/** What the options page and the welcome page say. */
export const optionsMessages = {
  optionsTitle: { vi: 'Tùy chọn', en: 'Options' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  languageVi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  languageEn: { vi: 'English', en: 'English' },

  marksTitle: { vi: 'Đánh dấu trong trang', en: 'Marks in the page' },
  kindsLegend: { vi: 'Những gì được đánh dấu', en: 'What is marked' },
  document: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  indicator: { vi: 'Chỉ số, số liệu', en: 'Figures' },
  agency: { vi: 'Cơ quan', en: 'Agencies' },
  finding: { vi: 'Điều cần lưu ý', en: 'Points to check' },
  note: { vi: 'Ghi chú của tôi', en: 'My notes' },
  sample: { vi: 'chữ mẫu', en: 'sample' },
  paletteLegend: { vi: 'Màu và nét', en: 'Colours and lines' },
  paletteStandard: {
    vi: 'Nhẹ: mỗi loại một màu, một kiểu nét',
    en: 'Quiet: a colour and a line for each kind',
  },
  paletteStrong: { vi: 'Rõ: nét đậm và nền màu', en: 'Strong: heavier lines and a tinted ground' },
  paletteInk: {
    vi: 'Chỉ nét, theo màu chữ của trang',
    en: 'Lines alone, in the colour of the text',
  },
  launcher: { vi: 'Nút Soi nhỏ ở góc trang', en: 'The small Soi button in the corner of pages' },
  miniMap: {
    vi: 'Bản đồ các chỗ được đánh dấu ở mép trang',
    en: 'The map of marks along the edge of pages',
  },
  contextMenu: { vi: 'Mục Soi khi bấm chuột phải', en: 'Soi in the right-click menu' },

  readingTitle: { vi: 'Nơi đọc', en: 'Where pages are read' },
  onDeviceOnly: { vi: 'Chỉ đọc trên máy này', en: 'On this device only' },
  onDeviceExplain: {
    vi: 'Không trang nào rời khỏi máy. Kết quả như khi đọc tại máy chủ; không chia sẻ được.',
    en: 'No page leaves this computer. The results are the same as the server’s; sharing is off.',
  },
  apiUrl: { vi: 'Địa chỉ máy chủ', en: 'Address of the server' },
  apiExplain: {
    vi: 'Để trống thì dùng {address}. Máy chủ chỉ nhận nội dung trang để đọc, không lưu.',
    en: 'Left empty, {address} is used. The server takes the page to read it, and keeps nothing.',
  },
  apiSave: { vi: 'Lưu địa chỉ', en: 'Save address' },
  apiTest: { vi: 'Thử', en: 'Test' },
  apiSaved: { vi: 'Đã lưu.', en: 'Saved.' },
  apiWrong: {
    vi: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://',
    en: 'The address must begin with https:// or http://',
  },
  apiTesting: { vi: 'Đang thử', en: 'Testing' },
  apiAnswers: {
    vi: 'Máy chủ trả lời, bộ đọc phiên bản {version}.',
    en: 'The server answers, engine version {version}.',
  },
  apiSilent: { vi: 'Máy chủ không trả lời.', en: 'The server does not answer.' },

  sharesTitle: { vi: 'Các bản đã chia sẻ', en: 'Shares' },
  sharesNone: {
    vi: 'Chưa chia sẻ báo cáo nào từ máy này.',
    en: 'No report was shared from this computer yet.',
  },
  shareWaiting: { vi: 'Đang chờ có mạng để gửi', en: 'Waiting for the connection' },
  'visibility:unlisted': { vi: 'Chỉ người có liên kết', en: 'Only those with the link' },
  'visibility:public': { vi: 'Công khai', en: 'Public' },
  shareMade: { vi: 'Chia sẻ ngày {date}', en: 'Shared on {date}' },
  shareUntil: { vi: 'xem được đến {date}', en: 'readable until {date}' },
  shareDelete: { vi: 'Xóa', en: 'Delete' },
  shareDeleteOf: { vi: 'Xóa bản chia sẻ: {title}', en: 'Delete the share: {title}' },
  shareFailed: {
    vi: 'Chưa xóa được. Hãy thử lại khi có mạng.',
    en: 'Not deleted. Try again with a connection.',
  },

  dataTitle: { vi: 'Dữ liệu', en: 'Data' },
  dataExplain: {
    vi: 'Thư viện, ghi chú, tùy chọn và hàng chờ chia sẻ nằm trong trình duyệt này. Các bản đã chia sẻ ở máy chủ không bị xóa theo; hãy xóa chúng trước nếu không cần nữa.',
    en: 'The library, notes, options and waiting shares live in this browser. Shares at the server are not deleted with them; delete those first if they are no longer wanted.',
  },
  dataUsed: { vi: 'Đang dùng {size} trên máy này.', en: '{size} used on this computer.' },
  deleteAll: { vi: 'Xóa mọi dữ liệu trên máy này', en: 'Delete all data on this computer' },
  deleteSure: {
    vi: 'Xóa cả thư viện, ghi chú và tùy chọn? Không lấy lại được.',
    en: 'Delete the library, notes and options? This cannot be undone.',
  },
  deleteYes: { vi: 'Xóa hết', en: 'Delete everything' },
  deleteNo: { vi: 'Giữ lại', en: 'Keep it' },
  deleteDone: {
    vi: 'Đã xóa mọi dữ liệu trên máy này.',
    en: 'All data on this computer is deleted.',
  },
  version: { vi: 'Soi {version}, bộ đọc {engine}', en: 'Soi {version}, engine {engine}' },

  welcomeTitle: { vi: 'Soi đã sẵn sàng', en: 'Soi is ready' },
  welcomeLead: {
    vi: 'Mở một báo cáo trên cổng thông tin *.gov.vn. Soi đánh dấu ngay trong trang các văn bản được dẫn, số liệu, cơ quan, và những chỗ nên xem lại.',
    en: 'Open a report on a *.gov.vn portal. Soi marks in the page the documents it cites, its figures and agencies, and what is worth a second look.',
  },
  howTitle: { vi: 'Cách dùng', en: 'How it works' },
  how1: {
    vi: 'Bấm nút Soi trên thanh công cụ, hoặc {shortcut}, để mở bảng bên trang.',
    en: 'Press the Soi button in the toolbar, or {shortcut}, to open the panel beside the page.',
  },
  how2: {
    vi: 'Bấm một mục trong bảng để đến đúng chỗ trong trang; bấm một chỗ được đánh dấu để thấy mục của nó.',
    en: 'Click an item in the panel to go to its place; click a mark in the page to see its item.',
  },
  how3: {
    vi: 'Lưu vào thư viện, xuất ra tệp, hoặc gửi cho người khác một địa chỉ đọc được không cần Soi.',
    en: 'Keep it in the library, export it, or send somebody an address that reads without Soi.',
  },
  marksMean: { vi: 'Mỗi loại một kiểu nét', en: 'A line for each kind' },
  privacyTitle: { vi: 'Điều Soi làm và không làm', en: 'What Soi does and does not do' },
  privacy1: {
    vi: 'Soi chỉ tự đọc trang *.gov.vn. Trang khác chỉ đọc khi bạn bấm chuột phải và cho phép.',
    en: 'Soi reads *.gov.vn pages by itself. Any other site only when you right-click and allow it.',
  },
  privacy2: {
    vi: 'Nội dung trang được gửi tới máy chủ để đọc và không được lưu. Mã lệnh, những gì bạn gõ vào ô nhập và chú thích ẩn không bao giờ được gửi.',
    en: 'The page is sent to the server to be read, and is not kept. Scripts, what you type into forms and hidden comments are never sent.',
  },
  privacy3: {
    vi: 'Muốn không gửi gì: chọn “Chỉ đọc trên máy này” trong tùy chọn.',
    en: 'To send nothing: choose “On this device only” in the options.',
  },
  privacy4: {
    vi: 'Soi không nói điều trang không nói. Chỗ nào suy ra, Soi ghi rõ là suy ra.',
    en: 'Soi says nothing the page does not say. What is inferred is named as inferred.',
  },
  openOptions: { vi: 'Mở tùy chọn', en: 'Open options' },
  openLibrary: { vi: 'Mở thư viện', en: 'Open the library' },
} as const satisfies Record<string, Message>;

export type OptionsKey = keyof typeof optionsMessages;
