import { isPortalName, isSiteLine } from './site-lines.ts';

/** A portal's imprint is not longer, in characters without spaces; a line of it neither. */
export const MAX_IMPRINT = 1500;
const MAX_LINE = 260;
/** A line without a sign of its own is a name or an address up to this length. */
const MAX_NAME = 110;

/** What a line can be to an imprint. */
const Part = {
  /** A sentence, data, a cell: no imprint goes on over it. */
  foreign: 0,
  /** A short name, tools and counts of the site, a link. */
  filler: 1,
  /** Where a portal is reached. */
  contact: 2,
  /** The words of an imprint that other texts have too. */
  weak: 3,
  /** What only an imprint says. */
  strong: 4,
} as const;
type Part = (typeof Part)[keyof typeof Part];

/** A line at the end of a page, as far as an imprint is told by it. */
export interface EndLine {
  line: string;
  isCell: boolean;
  /** Whether it is more links than words. */
  isLink: boolean;
}

/** Licences of sites and newspapers: "21/GP-TTĐT", "112/GPTTĐT-STTTT", "30/GP-BTTTT"; not those of mines. */
const LICENCE =
  /giấy phép(?: (?:thiết lập|hoạt động|xuất bản|cung cấp))?.{0,60}?(?:gp\s?-?\s?(?:ttđt|bc|cbc|s?tttt|btttt|tt&tt|ptth|sttt|bvhtt|vhtt|svhtt)|(?:trang|cổng) (?:thông )?tin)/i;
const STRONG_OPENING =
  /^(?:©|\(c\)\s|copyright(?=[\s:©]|$)|bản quyền(?: ©| thuộc| của| website|\s?[:©]|\s\d{4})|(?:người |cơ quan |đơn vị )?chịu trách nhiệm (?:chính|nội dung|về nội dung|quản lý|xuất bản)[^.;:]{0,40}:|(?:yêu cầu |đề nghị |vui lòng |phải )?ghi rõ nguồn.{0,120}?(?:website|trang (?:thông )?tin|cổng (?:thông )?tin|lấy lại|đăng lại|phát hành lại|trích dẫn lại|sử dụng lại|từ nguồn này))/i;
const WEAK_OPENING =
  /^(?:cơ quan (?:chủ quản|quản lý|thường trực)\s?:|đơn vị (?:chủ quản|quản lý|vận hành|phát triển|thiết kế)\s?:|(?:phó )?trưởng ban biên tập|tổng biên tập|ban biên tập\s?:|(?:người )?chịu trách nhiệm (?:chính|nội dung|về nội dung|quản lý|xuất bản)|ghi rõ nguồn|bản quyền)/i;
const CONTACT_OPENING =
  /^(?:địa chỉ|trụ sở|điện thoại|đt|tel|phone|fax|số fax|hộp thư|e-?mail|thư điện tử|hotline|đường dây nóng|website|liên hệ|thiết kế (?:và|bởi)|phát triển bởi|powered by|designed by)(?!\p{L})|@[\w.-]+\.\w{2,}|^(?:https?:\/\/|www\.)\S+$/iu;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
/** Digits of an imprint that are no data: telephone numbers, licences, houses, years. */
const OWN_DIGITS =
  /(?:\(?\+?\d{2,4}\)?[\s.-]?)?\d{3,4}[\s.-]?\d{3,4}(?:[\s.-]?\d{3})?|\d{1,8}[\s/-]{0,4}gp\S*|(?:số|tầng|nhà|phường|quận|tổ|khu phố|thôn|xóm)\s?:?\s?\d+\w?|(?:19|20)\d\d|\d{1,8}(?=\s{1,4}(?:đường|phố)\s)/giu;
const MEASURED =
  /\d\s?(?:%|‰|(?:nghìn|triệu|tỷ|tỉ|đồng|ha|km²?|m[23²³]?|tấn|kg|hộ|xã|người|vụ|dự án|hồ sơ|lượt|cơ sở|trường|chợ|em|điểm)(?!\p{L}))/iu;
const SENTENCE_END = /[.;!?…]["”)]?$/;
const SIGNS = /^[^\p{L}\d©(]+/u;

/** What a line is to an imprint; told by how it opens, so that a sentence with the words in it is none. */
function partOf({ line, isCell, isLink }: EndLine): Part {
  if (isCell) return Part.foreign;
  if (isLink) return Part.filler;
  if (line.length > MAX_LINE) return Part.foreign;
  const words = line.replace(SIGNS, '');
  if (words === '' || isSiteLine(line, true)) return Part.filler;
  const undated = words.replace(DAY, '');
  if (MEASURED.test(undated)) return Part.foreign;
  const opensLicence = /^(?:theo )?giấy phép/i.test(words) && LICENCE.test(words);
  if (opensLicence || STRONG_OPENING.test(words)) return Part.strong;
  if (isPortalName(words)) {
    if (LICENCE.test(words)) return Part.strong;
    return SENTENCE_END.test(words) ? Part.foreign : Part.contact;
  }
  if (WEAK_OPENING.test(words)) return LICENCE.test(words) ? Part.strong : weakOf(words);
  if (CONTACT_OPENING.test(words)) return Part.contact;
  const isName = words.length <= MAX_NAME && !SENTENCE_END.test(words);
  return isName && !/\d/.test(undated.replace(OWN_DIGITS, '')) ? Part.filler : Part.foreign;
}

/** Weak words open a line of facts ("Cơ quan chủ quản: …"), or a sentence that is none of them. */
function weakOf(words: string): Part {
  const isFacts = /^[^.;]{0,60}:/.test(words) || !SENTENCE_END.test(words);
  return isFacts ? Part.weak : Part.foreign;
}

/** The lines at a page's end, from the last of which an imprint is looked for. */
export interface EndLines {
  count: number;
  lineAt(index: number): EndLine;
  /** Characters without spaces. */
  sizeAt(index: number): number;
  /** Whether a line stands in another part of the page than the prose. */
  standsApart(index: number): boolean;
}

/**
 * Where a portal's imprint begins in a page's lines, by their number: a run of short lines at the
 * very end, without sentences, data or cells, that says so itself. Their count where there is none.
 */
export function imprintFrom({ count, lineAt, sizeAt, standsApart }: EndLines): number {
  let from = count;
  let weak = count;
  let isBacked = false;
  let size = 0;
  let first = count;
  for (let i = count - 1; i >= 0; i--) {
    size += sizeAt(i);
    if (size > MAX_IMPRINT) break;
    const end = lineAt(i);
    const part = partOf(end);
    if (part === Part.foreign) break;
    first = i;
    if (part === Part.strong) from = i;
    else if (part === Part.weak) weak = i;
    // A telephone number ends a notice too: it backs only what stands apart from the prose.
    else if (part === Part.contact && (isPortalName(end.line) || standsApart(i))) isBacked = true;
  }
  if (weak < from && (from < count || isBacked)) from = weak;
  if (from === count) return count;
  while (from > first && isPortalName(lineAt(from - 1).line)) from--;
  return from;
}

/** Takes in an element's lines, one after the other, as long as they may be nothing but an imprint. */
export class ImprintLines {
  private strong = false;
  private weak = false;
  private contact = false;

  /** Whether the lines may still be an imprint with this one. */
  add(line: EndLine): boolean {
    const part = partOf(line);
    if (part === Part.strong) this.strong = true;
    else if (part === Part.weak) this.weak = true;
    else if (part === Part.contact) this.contact = true;
    return part !== Part.foreign;
  }

  /** Whether the lines so far say so themselves. */
  get areImprint(): boolean {
    return this.strong || (this.weak && this.contact);
  }

  /** Whether one of them says how the site is reached, or who runs it. */
  get areContacts(): boolean {
    return this.strong || this.weak || this.contact;
  }
}
