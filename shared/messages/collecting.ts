import type { Message } from './catalogue.ts';

/** What reading many pages one after another says, in the panel and in the library. */
export const collectingMessages = {
  offerTitle: { vi: 'Bài trong danh sách này', en: 'Articles listed here' },
  offerText: {
    vi: 'Chọn bài để đọc và lưu vào thư viện. Soi mở lần lượt từng bài của cổng này, mỗi giây một bài.',
    en: 'Choose articles to read and save. Soi fetches them from this portal one after another, a second apart.',
  },
  chooseAll: { vi: 'Chọn tất cả', en: 'Choose all' },
  alreadySaved: { vi: 'đã lưu', en: 'saved' },
  readAndSave: {
    vi: 'Đọc và lưu {count} bài',
    en: 'Read and save {count} {count:article|articles}',
  },
  more: { vi: 'Hiện thêm {count} bài', en: 'Show {count} more' },
  progress: { vi: 'Đọc và lưu lần lượt', en: 'Reading and saving one by one' },
  progressCount: {
    vi: 'Xong {done} trong {total}: {saved} đã lưu, {failed} không đọc được',
    en: '{done} of {total} done: {saved} saved, {failed} not read',
  },
  stop: { vi: 'Dừng', en: 'Stop' },
  resume: { vi: 'Đọc tiếp {count} trang', en: 'Go on with {count} {count:page|pages}' },
  retryFailed: { vi: 'Thử lại {count} trang', en: 'Try {count} {count:page|pages} again' },
  clearDone: { vi: 'Dọn danh sách', en: 'Clear the list' },
  'status:waiting': { vi: 'đang chờ', en: 'waiting' },
  'status:reading': { vi: 'đang đọc', en: 'reading' },
  'status:saved': { vi: 'đã lưu', en: 'saved' },
  'status:present': {
    vi: 'đã có trong thư viện, không đổi',
    en: 'in the library already, unchanged',
  },
  'status:stopped': { vi: 'đã dừng', en: 'stopped' },
  'status:failed': { vi: 'không đọc được', en: 'not read' },
  onDevice: {
    vi: 'đọc trên máy này vì máy chủ không trả lời',
    en: 'read on this device, since the server did not answer',
  },
  'failed:elsewhere': {
    vi: 'Địa chỉ không thuộc *.gov.vn, hoặc dẫn sang nơi khác.',
    en: 'The address is not on *.gov.vn, or leads elsewhere.',
  },
  'failed:not-found': {
    vi: 'Cổng không còn trang này.',
    en: 'The portal no longer has this page.',
  },
  'failed:refused': {
    vi: 'Cổng không cho xem trang này khi chưa đăng nhập.',
    en: 'The portal does not show this page to visitors.',
  },
  'failed:no-answer': { vi: 'Cổng không trả lời.', en: 'The portal does not answer.' },
  'failed:offline': { vi: 'Máy đang không có mạng.', en: 'This computer is offline.' },
  'failed:not-html': {
    vi: 'Địa chỉ là một tệp hoặc không phải trang web.',
    en: 'The address is a file, or no web page.',
  },
  'failed:too-large': { vi: 'Trang quá lớn.', en: 'The page is too large.' },
  'failed:not-a-report': {
    vi: 'Trang không phải báo cáo.',
    en: 'The page is not a report.',
  },
  'failed:unreadable': { vi: 'Soi không đọc được trang này.', en: 'Soi could not read this page.' },
  'failed:storage-full': {
    vi: 'Hết chỗ lưu trên máy này.',
    en: 'There is no room left on this device.',
  },
  'failed:page-gone': {
    vi: 'Thẻ đã đóng, hoặc mở từ trước khi cài Soi: hãy tải lại thẻ đó.',
    en: 'The tab was closed, or open before Soi was installed: reload it.',
  },
  collectTitle: { vi: 'Đọc và lưu nhiều trang', en: 'Read and save many pages' },
  pasteLabel: {
    vi: 'Dán địa chỉ trang *.gov.vn, mỗi dòng một địa chỉ',
    en: 'Paste addresses of *.gov.vn pages, one a line',
  },
  pasteCount: {
    vi: '{count} địa chỉ đọc được; bỏ qua {refused} dòng không phải địa chỉ *.gov.vn',
    en: '{count} {count:address|addresses} to read; {refused} {refused:line|lines} left out that are no *.gov.vn address',
  },
  tabsTitle: { vi: 'Các thẻ đang mở', en: 'Open tabs' },
  tabsText: {
    vi: 'Lưu mọi báo cáo đang mở trong các thẻ *.gov.vn.',
    en: 'Save every report open in a *.gov.vn tab.',
  },
  tabsButton: { vi: 'Lưu {count} thẻ', en: 'Save {count} {count:tab|tabs}' },
  tabsNone: { vi: 'Không có thẻ *.gov.vn nào đang mở.', en: 'No *.gov.vn tab is open.' },
  nothingYet: {
    vi: 'Chưa có trang nào trong danh sách. Mở một trang danh mục của cổng rồi mở bảng Soi để chọn bài, hoặc dán địa chỉ ở trên.',
    en: 'Nothing in the list yet. Open a list page of a portal and the Soi panel to choose articles, or paste addresses above.',
  },
  added: {
    vi: 'Đã thêm {count} trang vào danh sách đọc.',
    en: '{count} {count:page|pages} added.',
  },
  openLibrary: { vi: 'Mở thư viện', en: 'Open the library' },
} as const satisfies Record<string, Message>;

export type CollectingKey = keyof typeof collectingMessages;
