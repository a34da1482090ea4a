import { Hint, type Hints } from './hints.ts';
import type { Measures } from './measures.ts';
import type { Outline } from './outline.ts';
import { isDataTable, measureTables, type TableMeasures } from './table-kinds.ts';
import { isBlockKind, NodeKind } from './tags.ts';

export interface TrimContext {
  outline: Outline;
  measures: Measures;
  hints: Hints;
  core: number;
  title: number;
  root: number;
  dropped: Uint8Array;
}

/** Lines that portals put around an article's text, one row a kind; matched whole. */
const SITE_LINES: readonly RegExp[] = [
  /^(?:để )?xem (?:chi tiết|tiếp|thêm)(?: tại)?(?: đây)?(?: ?[:.…>»]*)$/i,
  /^(?:xem chi tiết )?tại đây\.?$/i,
  /^(?:lượt xem|số lượt xem|lượt đọc|số lần đọc|đã xem|views?)\s?:?\s?[\d.,]*\s?(?:lượt(?: xem)?)?$/i,
  /^[\d.,]{1,9}\s?(?:lượt xem|lượt đọc|views?)$/i,
  /^(?:in trang|bản in|in bài viết|in ra|gửi email|gửi bài viết|gửi cho bạn bè|lưu bài viết|chia sẻ|chia sẻ bài viết|quay lại|trở lại|về trang trước|về đầu trang|lên đầu trang|đọc bài viết|nghe đọc bài|cỡ chữ|tăng cỡ chữ|giảm cỡ chữ|tải về|phản hồi|bình luận|gửi bình luận|in|email|share|tweet|print)\s?:?$/i,
  /^(?:cỡ chữ|kích thước chữ)\b.{0,40}$/i,
  /^[aA]?\s?[-+]?\s?[aA][-+]?(?:\s[aA][-+])?$/,
];
/** "Thứ năm, 12/09/2024 08:15", "Ngày đăng: 12/9/2024 | 08:15 SA", "Cập nhật lúc …". */
const DATE_LINE =
  /^(?:(?:ngày đăng|ngày cập nhật|cập nhật(?: ngày| lúc)?|đăng (?:ngày|lúc)|ngày xuất bản|ngày)\s?:?\s?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s?[,\-–]?\s?)?(?:ngày )?(?:\d{1,2}:\d{2}(?::\d{2})?\s?(?:am|pm|sa|ch)?\s?[,|\-–]?\s?)?\d{1,2}[/\-. ]\d{1,2}[/\-. ]\d{4}\s?[,|\-–]?\s?(?:lúc )?(?:\d{1,2}[:hg]\d{2}(?::\d{2})?\s?(?:am|pm|sa|ch|phút)?)?(?:\s?\(?gmt ?\+?7\)?)?$/i;
/** Headings of lists of other articles: what follows to the end of its box goes with them. */
const RELATED_HEAD =
  /^(?:các )?(?:tin|bài|bài viết|tin bài|tin tức|văn bản|thông báo|nội dung)?\s?(?:đã đưa|liên quan|khác|cùng chuyên mục|cùng loại|cũ hơn|mới hơn|mới nhất|mới đăng|đọc nhiều|xem nhiều|tiếp theo|trước đó)\s?:?$/i;

/** Lines of a portal's imprint. */
const IMPRINT =
  /^[®©]|giấy phép (?:số|thiết lập|hoạt động).{0,40}(?:gp|ttđt|tt&tt|bc-|stttt)|chịu trách nhiệm (?:chính|nội dung|về nội dung|quản lý|xuất bản)|^(?:bản quyền|ghi rõ nguồn|cơ quan (?:chủ quản|quản lý)\s?:|trưởng ban biên tập|copyright|đơn vị (?:quản lý|vận hành|phát triển)\s?:)/i;
/** An imprint is not longer than this. */
const MAX_IMPRINT = 1500;

/** Characters, without spaces, from which a line is prose; up to which one may be the site's. */
const PROSE = 48;
const MAX_SITE_LINE = 130;

/** A line of the content: the nodes it runs over, its size and how much of it is links. */
interface Unit {
  from: number;
  to: number;
  text: number;
  link: number;
  /** Whether it is of a table of data, where a bare date or a short word is what the row says. */
  isCell: boolean;
}

/** Marks what stands inside the content but is not the article's; measures the content's tables. */
export function dropJunk(context: TrimContext): TableMeasures {
  const { outline, measures, hints, core, title, root, dropped } = context;
  const { kind, last, data } = outline;
  const end = last[root] as number;
  const whole = (measures.text[root] as number) + (measures.link[root] as number);
  // By what elements are called.
  for (let i = root + 1; i < end; ) {
    if (
      kind[i] === NodeKind.text ||
      data[i] === '' ||
      i === title ||
      isAncestor(outline, i, core) ||
      isAncestor(outline, i, title)
    ) {
      i++;
      continue;
    }
    const size = (measures.text[i] as number) + (measures.link[i] as number);
    const isSite =
      (hints.of(data[i] as string) & Hint.drop) !== 0 ||
      outline.names.get(i) === 'footer' ||
      outline.names.get(i) === 'aside';
    if (isSite && (size < whole * 0.4 || (measures.prose[i] as number) < size * 0.2)) {
      dropped[i] = 1;
      i = last[i] as number;
    } else i++;
  }
  // What stands before the title.
  if (title > root) {
    for (let i = root + 1; i < title; ) {
      if (isAncestor(outline, i, title)) i++;
      else {
        dropped[i] = 1;
        i = last[i] as number;
      }
    }
  }
  const tables = measureTables(outline, root, dropped);
  trimLines(context, unitsOf(context, tables));
  return tables;
}

function isAncestor(outline: Outline, node: number, of: number): boolean {
  return of >= node && of < (outline.last[node] as number);
}

function unitsOf(context: TrimContext, tables: TableMeasures): Unit[] {
  const { outline, measures, root, dropped } = context;
  const { kind, last } = outline;
  let dataEnd = -1;
  const units: Unit[] = [];
  const open: number[] = [];
  let unit: Unit | null = null;
  const end = last[root] as number;
  for (let i = root; i < end; ) {
    while (open.length > 0 && (open[open.length - 1] as number) <= i) {
      open.pop();
      unit = null;
    }
    if (dropped[i] !== 0) {
      unit = null;
      i = last[i] as number;
      continue;
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.lineBreak) unit = null;
    else if (isBlockKind(what)) {
      unit = null;
      open.push(last[i] as number);
      const isData =
        what === NodeKind.table &&
        (measures.link[i] as number) < 2 * (measures.text[i] as number) &&
        isDataTable(outline, tables, i);
      if (isData) dataEnd = Math.max(dataEnd, last[i] as number);
    } else if (what === NodeKind.text) {
      const text = measures.text[i] as number;
      const link = measures.link[i] as number;
      if (text + link > 0) {
        if (!unit) {
          unit = { from: i, to: i + 1, text: 0, link: 0, isCell: i < dataEnd };
          units.push(unit);
        }
        unit.to = i + 1;
        unit.text += text;
        unit.link += link;
      }
    }
    i++;
  }
  return units;
}

function trimLines(context: TrimContext, units: readonly Unit[]): void {
  const { outline, title, dropped } = context;
  const titleEnd = title < 0 ? -1 : (outline.last[title] as number);
  let firstProse = units.length;
  let lastProse = -1;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (unit.from < titleEnd && unit.from >= title) continue;
    if (!unit.isCell && (unit.text < PROSE || unit.link > unit.text)) continue;
    firstProse = Math.min(firstProse, u);
    lastProse = u;
  }
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (unit.from < titleEnd && unit.from >= title) continue;
    if (unit.isCell || unit.text + unit.link > MAX_SITE_LINE) continue;
    const text = textOfUnit(outline, unit);
    if (u < firstProse && DATE_LINE.test(text)) drop(outline, unit, dropped);
    else if (SITE_LINES.some((line) => line.test(text))) drop(outline, unit, dropped);
    else if (RELATED_HEAD.test(text) && dropRelated(outline, units, u, lastProse, dropped)) return;
  }
  dropLinkTail(outline, units, lastProse, dropped);
  dropImprint(outline, units, dropped);
}

/** The portal's imprint at the end: from its first line on. */
function dropImprint(outline: Outline, units: readonly Unit[], dropped: Uint8Array): void {
  let size = 0;
  let from = -1;
  for (let u = units.length - 1; u >= 0 && size < MAX_IMPRINT; u--) {
    const unit = units[u] as Unit;
    size += unit.text + unit.link;
    if (unit.text < 400 && IMPRINT.test(textOfUnit(outline, unit))) from = u;
  }
  if (from >= 0) for (let u = from; u < units.length; u++) drop(outline, units[u] as Unit, dropped);
}

function textOfUnit(outline: Outline, unit: Unit): string {
  let text = '';
  for (let i = unit.from; i < unit.to; i++)
    if (outline.kind[i] === NodeKind.text) text += outline.data[i];
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

function drop(outline: Outline, unit: Unit, dropped: Uint8Array): void {
  for (let i = unit.from; i < unit.to; i++) if (outline.kind[i] === NodeKind.text) dropped[i] = 1;
}

/** From a heading such as "Tin liên quan" on, everything goes if it is mostly links or nothing. */
function dropRelated(
  outline: Outline,
  units: readonly Unit[],
  head: number,
  lastProse: number,
  dropped: Uint8Array,
): boolean {
  let text = 0;
  let link = 0;
  for (let u = head + 1; u < units.length; u++) {
    text += (units[u] as Unit).text;
    link += (units[u] as Unit).link;
  }
  if (link < text && head < lastProse) return false;
  for (let u = head; u < units.length; u++) drop(outline, units[u] as Unit, dropped);
  return true;
}

/** A run of three or more lines that are only links, after the last prose, lists other articles. */
function dropLinkTail(
  outline: Outline,
  units: readonly Unit[],
  lastProse: number,
  dropped: Uint8Array,
): void {
  const isLink = (unit: Unit) => unit.link > 0 && unit.text <= 14 && !unit.isCell;
  let from = units.length;
  while (from > lastProse + 1 && isLink(units[from - 1] as Unit)) from--;
  if (units.length - from < 3) return;
  for (let u = from; u < units.length; u++) drop(outline, units[u] as Unit, dropped);
}
