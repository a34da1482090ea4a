import type { Message } from './catalogue.ts';

/** What the page's own script says by itself: the launcher and the card's buttons. */
export const inPageMessages = {
  inPanel: { vi: 'Xem trong bảng', en: 'Show in the panel' },
  previous: { vi: 'Chỗ trước', en: 'Previous mark' },
  next: { vi: 'Chỗ sau', en: 'Next mark' },
  close: { vi: 'Đóng', en: 'Close' },
  openPanel: {
    vi: 'Mở bảng Soi: {count} chỗ được đánh dấu',
    en: 'Open the Soi panel: {count} marks',
  },
  openPanelFindings: {
    vi: 'Mở bảng Soi: {findings} điểm cần kiểm tra, {count} chỗ được đánh dấu',
    en: 'Open the Soi panel: {findings} points to check, {count} marks',
  },
  openPanelReading: { vi: 'Soi đang đọc trang này', en: 'Soi is reading this page' },
  openPanelFailed: {
    vi: 'Soi chưa đọc được trang. Mở bảng để xem vì sao',
    en: 'Soi could not read the page. Open the panel to see why',
  },
  hideLauncher: { vi: 'Ẩn nút này trên mọi trang', en: 'Hide this button on every page' },
} as const satisfies Record<string, Message>;
