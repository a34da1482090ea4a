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
  indicator: { vi: 'Số liệu', en: 'Figures' },
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
    vi: 'Địa chỉ phải bắt đầu bằng https://. Chỉ máy chủ chạy ngay trên máy này (localhost) mới dùng được http://.',
    en: 'The address must begin with https://. Only a server on this very computer (localhost) may be on http://.',
  },
  apiAsk: { vi: 'Đổi máy chủ sang {new}?', en: 'Change the server to {new}?' },
  apiAskSent: {
    vi: 'Từ nay, trang được đọc và những gì bạn chia sẻ (kèm lời nhắn và ghi chú bạn chọn) được gửi tới {new}, không gửi tới {old} nữa. Người giữ máy chủ đó thấy được những gì bạn gửi.',
    en: 'From now on the pages that are read, and what you share (with the message and the notes you choose), are sent to {new} and no longer to {old}. Whoever runs that server can see what you send.',
  },
  apiAskMade: {
    vi: 'Bản đã chia sẻ tại {old}: {count}. Chúng vẫn ở đó, và vẫn xóa được trong danh sách bên dưới.',
    en: 'Shares made at {old}: {count}. They stay there, and can still be deleted in the list below.',
  },
  apiAskWaiting: {
    vi: 'Bản đang chờ gửi tới {old}: {count}. Chúng chờ tiếp máy chủ đó, trừ khi bạn chọn gửi tới {new} trong danh sách bên dưới.',
    en: 'Shares that wait for {old}: {count}. They go on waiting for it, unless you send them to {new} in the list below.',
  },
  apiYes: { vi: 'Đổi sang {new}', en: 'Change to {new}' },
  apiNo: { vi: 'Giữ {old}', en: 'Keep {old}' },
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
  shareSending: { vi: 'Đang gửi tới {host}', en: 'Being sent to {host}' },
  shareWaiting: { vi: 'Đang chờ gửi tới {host}', en: 'Waiting to be sent to {host}' },
  'visibility:unlisted': { vi: 'Chỉ người có liên kết', en: 'Only those with the link' },
  'visibility:public': { vi: 'Công khai', en: 'Public' },
  shareMade: { vi: 'Chia sẻ ngày {date} tại {host}', en: 'Shared on {date} at {host}' },
  shareUntil: { vi: 'xem được đến {date}', en: 'readable until {date}' },
  shareRefused: { vi: 'Không gửi được tới {host}', en: 'Could not be sent to {host}' },
  shareExpired: { vi: 'Hết hạn ngày {date}, tại {host}', en: 'Expired on {date}, at {host}' },
  shareEnded: { vi: 'Đã kết thúc tại {host}', en: 'Ended at {host}' },
  'state:waiting': { vi: 'Đang chờ', en: 'Waiting' },
  'state:done': { vi: 'Đã chia sẻ', en: 'Shared' },
  'state:failed': { vi: 'Không gửi được', en: 'Not sent' },
  'state:ended': { vi: 'Đã kết thúc', en: 'Ended' },
  // Why a share waits or was refused, and what can be done.
  'why:offline': {
    vi: 'Máy đang không có mạng. Soi tự gửi khi có mạng.',
    en: 'This computer is offline. Soi sends it when the connection is back.',
  },
  'why:api-away': {
    vi: 'Máy chủ không trả lời. Soi thử lại mỗi phút.',
    en: 'The server does not answer. Soi tries again every minute.',
  },
  'why:rate-limited': {
    vi: 'Máy chủ đang không nhận thêm. Soi tự gửi khi máy chủ nhận lại.',
    en: 'The server takes no more for now. Soi sends it when it does again.',
  },
  'why:device-only': {
    vi: 'Đang bật “Chỉ đọc trên máy này”. Soi gửi khi bạn tắt lựa chọn đó.',
    en: '“On this device only” is on. Soi sends it when you turn that off.',
  },
  'why:storage-full': {
    vi: 'Chỗ chứa của Soi trong trình duyệt đã đầy. Hãy bỏ bớt bản đang chờ hoặc không gửi được; Soi thử lại mỗi phút.',
    en: 'Soi’s storage in this browser is full. Remove shares that wait or were refused; Soi tries again every minute.',
  },
  'why:too-large': {
    vi: 'Báo cáo lớn hơn mức máy chủ nhận. Hãy mở trang và chia sẻ lại với ít ghi chú hơn, hoặc xuất ra tệp.',
    en: 'The report is larger than the server takes. Open the page and share it with fewer notes, or export it to a file.',
  },
  'why:refused': {
    vi: 'Máy chủ không nhận nội dung này. Hãy mở trang và chia sẻ lại.',
    en: 'The server does not take what was sent. Open the page and share it again.',
  },
  'why:taken-down': {
    vi: 'Người vận hành máy chủ đã gỡ nội dung này; không chia sẻ lại được ở đó.',
    en: 'The server’s operator took this content down; it cannot be shared there again.',
  },
  'why:gone': {
    vi: 'Máy chủ báo bản này đã bị xóa.',
    en: 'The server says that this share was deleted.',
  },
  'why:not-allowed': {
    vi: 'Máy chủ không cho phép. Hãy kiểm tra địa chỉ máy chủ ở trên, rồi thử lại.',
    en: 'The server does not allow it. Check its address above, then try again.',
  },
  'why:server-error': {
    vi: 'Máy chủ gặp trục trặc. Hãy thử lại sau.',
    en: 'The server had a fault. Try again later.',
  },
  'why:page-gone': {
    vi: 'Trang đã đóng trước khi gửi. Hãy mở trang và chia sẻ lại.',
    en: 'The page was closed before it was sent. Open it and share it again.',
  },
  'why:unknown': {
    vi: 'Có trục trặc chưa rõ. Hãy thử lại, hoặc mở trang và chia sẻ lại.',
    en: 'Something went wrong. Try again, or open the page and share it again.',
  },
  shareSendNow: { vi: 'Gửi ngay', en: 'Send now' },
  shareSendTo: { vi: 'Gửi tới {host}', en: 'Send to {host}' },
  shareTryAgain: { vi: 'Thử lại', en: 'Try again' },
  shareOpenPage: { vi: 'Mở trang', en: 'Open the page' },
  shareDelete: { vi: 'Xóa', en: 'Delete' },
  shareOffList: { vi: 'Bỏ khỏi danh sách', en: 'Take off the list' },
  shareNotDeleted: {
    vi: 'Chưa xóa được: {host} không trả lời. Hãy thử lại khi có mạng.',
    en: 'Not deleted: {host} does not answer. Try again with a connection.',
  },
  shareNotAllowed: {
    vi: 'Chưa xóa được: {host} không nhận mã xóa của bản này.',
    en: 'Not deleted: {host} does not take the delete token of this share.',
  },
  shareOffListWarn: {
    vi: 'Nếu chỉ bỏ khỏi danh sách, bản này vẫn ở {host} và sau đó không xóa được từ đây nữa.',
    en: 'If it is only taken off the list, it stays at {host} and can no longer be deleted from here.',
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
    vi: 'Lưu vào thư viện, xuất ra tệp, hoặc gửi cho người khác một liên kết đọc được không cần Soi.',
    en: 'Keep it in the library, export it, or send somebody a link that reads without Soi.',
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
