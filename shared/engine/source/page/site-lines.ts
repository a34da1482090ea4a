import { FILE_ENDINGS } from '../../../gazetteer/file-kinds.ts';
import { WordFilter } from './word-filter.ts';

/**
 * What portals put on lines of their own around an article; a line of nothing but such phrases,
 * dates, times and counts is the site's. Phrases of a row are set apart by "|".
 */
const PHRASES: Readonly<Record<'anywhere' | 'atEnds' | 'beside', string>> = {
  /** Tools, counts and facts of the posting: nothing an author writes on a line of its own. */
  anywhere:
    'xem chi tiết tại đây|chi tiết tại đây|xem tại đây|xem chi tiết|xem tiếp|xem thêm|đọc tiếp|in trang này|' +
    'in trang|in bài viết|in bài|in ra|bản in|gửi bài viết qua email|gửi cho bạn bè|gửi bài viết|gửi email|' +
    'gửi mail|lưu bài viết này|lưu bài viết|chia sẻ bài viết|chia sẻ lên facebook|facebook|zalo|twitter|tweet|' +
    'quay lại|về trang chủ|về trang trước|về đầu trang|lên đầu trang|đầu trang|bài trước|bài sau|bài tiếp|đọc bài viết|' +
    'nghe đọc bài|nghe bài viết|nghe nội dung|đọc nội dung|tăng cỡ chữ|giảm cỡ chữ|cỡ chữ|kích thước chữ|' +
    'độ tương phản|gửi bình luận|ý kiến bạn đọc|số lượt xem|lượt xem|lượt đọc|số lần đọc|số lần xem|đã xem|' +
    'tổng số điểm của bài viết là|click để đánh giá bài viết|ngày đăng tin|ngày đăng|đăng ngày|được đăng|' +
    'đăng lúc|đăng vào|ngày đưa tin|ngày xuất bản|cập nhật ngày|cập nhật lúc|cập nhật lần cuối|viết bởi|' +
    'người đăng|đăng bởi|page views|views? count|send (?:by )?e-?mail|e-?mail this|print this|share this|share on|' +
    'publish date|published on|published at|posted on|posted at|created on|last updated|last modified|updated on|' +
    'chia sẻ qua|gửi qua email|in trang web|bản để in',
  /** The same before and after the article only. */
  atEnds:
    'tại đây|in|email|share|print|thích|published|posted|updated|hits|administrator|admin|trở lại|quay về|trang trước|trang sau|trước|tiếp theo|tiếp|sau|phóng to|' +
    'thu nhỏ|tương phản|mặc định|tải về|bình luận|phản hồi|views|view|ngày tạo|ngày cập nhật|cập nhật|chi tiết|' +
    'nghe|đọc|số lượt|trung bình|facebook|chia sẻ|đánh giá|liên kết website|liên kết web|liên kết|thăm dò ý kiến|' +
    'thống kê truy cập|lượt truy cập|đang online|đang truy cập|hôm nay|hôm qua|tháng này|tổng lượt truy cập',
  /** Never alone. */
  beside:
    'phiếu|đánh giá|xếp hạng|lượt|lần cuối|ban biên tập|quản trị viên|quản trị|administrator|admin|' +
    'văn phòng|bởi|thời gian|lúc|ngày|tháng|năm|giờ|phút|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ [2-7]|by|date|author|' +
    'chủ nhật|gmt|am|pm|sa|ch|a|trong|font',
};
/** Lines that begin so are the site's whatever follows. */
const OPENINGS =
  /^(?:từ khóa|từ khoá|tags?|thẻ|chuyên mục|danh mục tin|nhãn)\s?:|^trang chủ\s?[»›>|/]|^(?:tệp|file|tài liệu)(?: tin)? đính kèm(?=\s|:|$)/i;
const OPENING_WORDS = new WordFilter('từ tag tags thẻ chuyên danh nhãn trang tệp file tài');
/** Headings of lists of other articles. */
const RELATED_HEAD =
  /^(?:những |các |xem )?(?:tin|bài|bài viết|tin bài|tin tức|văn bản|thông báo|nội dung|thông tin|tin, bài)?\s?(?:đã đưa|liên quan|khác|cùng chuyên mục|cùng loại|cùng chủ đề|cũ hơn|mới hơn|mới nhất|mới đăng|nổi bật|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|mới(?: ban hành| cập nhật)?|tiếp theo|trước đó|đã đăng)\s?:?$|^(?:có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|đọc thêm|xem thêm)\s?:?$/i;
/** Headings of boxes that ask, count or link for the site. */
const WIDGET_HEAD =
  /^(?:thăm dò ý kiến|thăm dò|bình chọn|thống kê truy cập|thống kê|lượt truy cập|số lượt truy cập|liên kết(?: web(?:site)?| website khác| nhanh)?|website liên kết|đăng nhập|thành viên|thư viện (?:ảnh|video|hình ảnh)|video clip|videos?|quảng cáo|đường dây nóng|tỷ giá(?: ngoại tệ)?|giá vàng|thời tiết|lịch|ý kiến bạn đọc|bình luận|gửi bình luận|ý kiến của bạn|đánh giá(?: bài viết)?|chia sẻ(?: bài viết)?)\s?:?$/i;
/** What a portal writes between the sections that lead to a page ("TIN TỨC >> KINH TẾ"). */
const CRUMBS = /\p{L}\s?(?:>{1,2}|[»›])\s?\p{L}/u;
const MAX_CRUMBS = 90;
/** A file by its name, as links to attachments say it. */
const FILE_NAME = new RegExp(`^[^/]{1,120}\\.(?:${FILE_ENDINGS})(?:\\s?\\([^)]{1,20}\\))?$`, 'i');

/** A portal's own name, with the signs that stand before it. */
const PORTAL_NAME = /^[^\p{L}]*(?:cổng|trang)\s(?:thông\s)?tin\sđiện\stử/iu;

/** One expression of whole phrases, the longest first. */
function phrases(...rows: string[]): RegExp {
  const all = rows.join('|').split('|');
  all.sort((x, y) => y.length - x.length);
  return new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'giu');
}

const ANYWHERE = phrases(PHRASES.anywhere);
const AT_ENDS = phrases(PHRASES.anywhere, PHRASES.atEnds);
const ALL = phrases(PHRASES.anywhere, PHRASES.atEnds, PHRASES.beside);
const SITE_WORDS = new WordFilter(Object.values(PHRASES).join('|'));
/** What may stand between phrases. */
const REST = /^[\s\d.,:;|/()[\]\-–+•·«»‹›<>…%!*]*$/;
const DATE_OR_TIME = /\d{1,2}[/\-. ]\d{1,2}[/\-. ]\d{2,4}|\d{1,2}:\d{2}/;

/**
 * Whether a line is only tools, counts or facts of the posting. At the article's ends that is also
 * a bare date, and words too common to be told apart inside it.
 */
export function isSiteLine(line: string, atEnds: boolean): boolean {
  if (OPENING_WORDS.mayOpen(line) && OPENINGS.test(line)) return true;
  if (!SITE_WORDS.mayMakeUp(line)) return false;
  const first = atEnds ? AT_ENDS : ANYWHERE;
  const names = line.search(first) >= 0 || (atEnds && DATE_OR_TIME.test(line));
  return names && REST.test(line.replace(ALL, ''));
}

/** First words of both kinds of headings. */
const HEAD_WORDS = new WordFilter(
  'những các xem tin bài văn thông nội có bạn đã liên khác cùng cũ mới nổi đọc tiếp trước thăm bình thống lượt số ' +
    'website đăng thành thư video videos quảng đường ý gửi đánh chia tỷ giá thời lịch',
);

/** Whether a line may be a heading of either kind, by its first word: most lines are told by theirs. */
export function mayBeHead(line: string): boolean {
  return HEAD_WORDS.mayOpen(line);
}

export function isRelatedHead(line: string): boolean {
  return RELATED_HEAD.test(line);
}

/** Whether a line opens with a portal's name: a banner, a page title, an imprint. */
export function isPortalName(line: string): boolean {
  return PORTAL_NAME.test(line);
}

/** Whether a line is the way that leads to the page, where no article has begun yet. */
export function isCrumbs(line: string): boolean {
  return line.length <= MAX_CRUMBS && CRUMBS.test(line) && !/[.;:!?]$/.test(line);
}

export function isFileName(line: string): boolean {
  return FILE_NAME.test(line);
}

export function isWidgetHead(line: string): boolean {
  return WIDGET_HEAD.test(line);
}
