import type { Report, Span } from '../../contract/index.ts';
import { isAllCaps } from '../scan/capitals.ts';
import type { Scan } from '../scan/scan.ts';
import { normalBetween, TokenKind, type Tokens } from '../scan/tokens.ts';
import { type Line, linesOf } from './lines.ts';

type Signer = NonNullable<Report['signer']>;

/** What stands below an official document's text. */
export interface ReportFoot {
  /** Lines of "Nơi nhận" without their bullets. */
  recipients: string[];
  /** Where the recipients stand; null where there are none. */
  recipientSpan: Span | null;
  signer: Signer | null;
  signerSpan: Span | null;
}

/** No foot runs longer. */
const MOST_TOKENS = 700;

/** Reads recipients and signature. */
export function readFoot(scan: Scan, bodyFrom: number): ReportFoot {
  const { tokens } = scan;
  const from = Math.max(bodyFrom, tokens.length - MOST_TOKENS);
  const lines = splitColumns(tokens, linesOf(tokens, from, tokens.length));
  const recipients = readRecipients(tokens, lines);
  const signature = readSignature(tokens, lines);
  return {
    recipients: recipients?.items ?? [],
    recipientSpan: recipients && spanOf(tokens, recipients),
    signer: signature?.signer ?? null,
    signerSpan: signature && spanOf(tokens, signature),
  };
}

function spanOf(tokens: Tokens, { from, to }: { from: number; to: number }): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Marks that end a recipient where the signature's column follows on the same line. */
const ENDS_COLUMN = new Set([';', '.', ',', ':']);

/** "- Như trên; KT. CHỦ TỊCH", "- Lưu: VT. Trần Văn An": two columns that were run together, taken apart. */
function splitColumns(tokens: Tokens, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const isItem = /^(?:nơi nhận|[-+•*·])/.test(line.words);
    if (!isItem || line.isCapitals) return [line];
    const isLastItem = /^[-+•*·] ?lưu/.test(line.words);
    for (let i = line.from + 2; i < line.to; i++) {
      if (!ENDS_COLUMN.has(tokens.word[i - 1] as string)) continue;
      const right = partOf(tokens, line, i, line.to);
      if (isSignatureLine(right) || (isLastItem && isName(tokens, right)))
        return [partOf(tokens, line, line.from, i), right];
    }
    return [line];
  });
}

function partOf(tokens: Tokens, line: Line, from: number, to: number): Line {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const text = tokens.text.slice(start, end);
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return { ...line, from, to, start, end, words: normalBetween(tokens, from, to), isCapitals };
}

const BULLETS = new Set(['-', '+', '•', '*', '·', '', '|']);

interface Recipients {
  items: string[];
  from: number;
  to: number;
  /** Index of the line after the last. */
  next: number;
}

function readRecipients(tokens: Tokens, lines: readonly Line[]): Recipients | null {
  const at = lines.findIndex((line) => line.words.startsWith('nơi nhận'));
  if (at < 0) return null;
  const head = lines[at] as Line;
  const items: string[] = [];
  let to = head.to;
  let k = at + 1;
  const rest = afterColon(tokens, head);
  if (rest < head.to) items.push(...splitRun(tokens, rest, head.to));
  for (; k < lines.length && !isLast(items.at(-1)); k++) {
    const line = lines[k] as Line;
    if (isSignatureLine(line)) continue;
    const isBullet = BULLETS.has(tokens.word[line.from] as string);
    if (!isBullet && !endsItem(items.at(-1)) && items.length > 0 && !isShortItem(line)) break;
    if (
      !isBullet &&
      items.length === 0 &&
      !/^(như|các|lưu|ub|sở|bộ|văn|ban|thường|đ\/c)/.test(line.words)
    )
      break;
    if (!isBullet && items.length > 0 && isName(tokens, line)) break;
    items.push(...splitRun(tokens, line.from, line.to));
    to = line.to;
  }
  return items.length === 0 ? null : { items, from: head.from, to, next: k };
}

function isLast(item: string | undefined): boolean {
  return item !== undefined && /^lưu\b/i.test(item);
}

function endsItem(item: string | undefined): boolean {
  return item === undefined || /[;,]$/.test(item);
}

function isShortItem(line: Line): boolean {
  return /^(như|lưu|các|ub|sở)/.test(line.words);
}

function afterColon(tokens: Tokens, line: Line): number {
  let i = line.from + 2;
  while (i < line.to && (tokens.word[i] === ':' || tokens.word[i] === '*')) i++;
  return i;
}

/** One line of recipients, or several run together: "- UBND tỉnh; - Sở Y tế; - Lưu: VT." */
function splitRun(tokens: Tokens, from: number, to: number): string[] {
  const items: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const isBreak =
      i === to ||
      (BULLETS.has(tokens.word[i] as string) && tokens.word[i - 1] === ';' && i > start);
    if (!isBreak) continue;
    while (start < i && BULLETS.has(tokens.word[start] as string)) start++;
    let last = i;
    while (last > start && tokens.word[last - 1] === '|') last--;
    const item = normalBetween(tokens, start, last);
    if (start < last && !(POST.test(item) && isAllCaps(tokens, start)))
      items.push(tokens.text.slice(tokens.start[start], tokens.end[last - 1]).replace(/\s+/g, ' '));
    start = i;
  }
  return items;
}

// Signature --------------------------------------------------------------------------------

const POST =
  /^(?:quyền |q\. ?)?(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|chánh|trưởng|cục trưởng|vụ trưởng|tổng cục trưởng|bí thư|thủ tướng|chủ nhiệm|viện trưởng|tổng kiểm toán|chi cục trưởng|hiệu trưởng|thống đốc|tổng thanh tra|tổng giám đốc|chỉ huy trưởng|tổng bí thư|tư lệnh|chánh án)/;
const BEHALF = /^(?:tm|kt|tl|tuq|q|t ?\/ ?m|k ?\/ ?t|t ?\/ ?l|thừa lệnh|thay mặt)(?:\.| |$|:)/;

function isSignatureLine(line: Line): boolean {
  return line.isCapitals && (BEHALF.test(line.words) || POST.test(line.words));
}

/** "TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Đặng Tấn Thành". */
function readSignature(
  tokens: Tokens,
  lines: readonly Line[],
): { signer: Signer; from: number; to: number } | null {
  const last = lines.findLastIndex(isSignatureLine);
  if (last < 0 || enacts(lines, last)) return null;
  let first = last;
  while (first > 0 && isSignatureLine(lines[first - 1] as Line)) first--;
  const block = lines.slice(first, last + 1);
  const position = positionOf(block) ?? unlistedPost(tokens, lines[last + 1]);
  const behalf = block.find((line) => /^(?:tm|t ?\/ ?m|thay mặt)/.test(line.words));
  const below = lines.slice(last + 1);
  const name =
    below.find((line) => isName(tokens, line)) ??
    below
      .filter((line) => !/^[([]?đã ký/.test(line.words))
      .slice(0, 1)
      .find((line) => isRareName(tokens, line)) ??
    null;
  if (position === null && !name) return null;
  return {
    signer: {
      name: name ? tidyName(tokens, name) : null,
      position,
      onBehalfOf: behalf ? tokens.text.slice(behalf.start, behalf.end) : null,
    },
    from: (block[0] as Line).from,
    to: (name ?? (block.at(-1) as Line)).to,
  };
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" above "Căn cứ …" enacts; it does not sign. */
function enacts(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 4)
    .some((line) => /^(căn cứ|quyết định|xét|theo đề nghị)/.test(line.words));
}

/** "KT. CHỦ TỊCH", "TL. CHỦ TỊCH": the post of another, for whom the signer signs. */
const FOR_ANOTHER = /^(?:kt|tl|tuq|k ?\/ ?t|t ?\/ ?l|thừa lệnh)(?:\.| |$|:)/;

/** "CÔNG CHỨC ĐỊA CHÍNH" under "TL. CHỦ TỊCH": a post that no list has. */
function unlistedPost(tokens: Tokens, line: Line | undefined): string | null {
  if (!line?.isCapitals || line.to - line.from > 8 || isName(tokens, line)) return null;
  if (!/^\p{L}/u.test(line.words)) return null;
  return line.words.charAt(0).toUpperCase() + line.words.slice(1);
}

/** The signer's own post: the last one of the block, without "KT." and the like. */
function positionOf(block: readonly Line[]): string | null {
  for (const line of block.toReversed()) {
    if (FOR_ANOTHER.test(line.words)) continue;
    const words = line.words.replace(BEHALF, '').trim();
    if (!POST.test(words)) continue;
    return sentenceCase(words);
  }
  return null;
}

/** Posts as they are written in sentence case; longest first. */
const POSTS = [
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
  'Phó Chủ tịch Thường trực',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Tổng Giám đốc',
  'Tổng Giám đốc',
  'Phó Giám đốc Thường trực',
  'Phó Giám đốc phụ trách',
  'Phó Giám đốc',
  'Giám đốc',
  'Bộ trưởng, Chủ nhiệm',
  'Bộ trưởng',
  'Thứ trưởng',
  'Phó Thủ tướng',
  'Thủ tướng',
  'Phó Trưởng ban Thường trực',
  'Phó Trưởng ban',
  'Trưởng ban',
  'Phó Trưởng phòng',
  'Trưởng phòng',
  'Tổng Bí thư',
  'Phó Bí thư Thường trực',
  'Phó Bí thư',
  'Bí thư',
  'Phó Cục trưởng',
  'Cục trưởng',
  'Phó Vụ trưởng',
  'Vụ trưởng',
  'Phó Tổng cục trưởng',
  'Tổng cục trưởng',
  'Phó Chi cục trưởng',
  'Chi cục trưởng',
  'Phó Chánh Thanh tra',
  'Chánh Thanh tra',
  'Phó Chánh án',
  'Chánh án',
  'Phó Viện trưởng',
  'Viện trưởng',
  'Phó Chủ nhiệm',
  'Chủ nhiệm',
  'Phó Tổng Thanh tra',
  'Tổng Thanh tra',
  'Phó Thống đốc',
  'Thống đốc',
  'Phó Hiệu trưởng',
  'Hiệu trưởng',
  'Phó Chỉ huy trưởng',
  'Chỉ huy trưởng',
  'Phó Trưởng đoàn',
  'Trưởng đoàn',
  'Tổng Kiểm toán nhà nước',
  'Phó Tổng Kiểm toán nhà nước',
  'Tư lệnh',
].map((post) => [post.toLowerCase(), post] as const);

/** "PHÓ CHÁNH VĂN PHÒNG" → "Phó Chánh Văn phòng"; a body named after the post is no part of it. */
function sentenceCase(words: string): string {
  const acting = words.startsWith('quyền ') ? 'Quyền ' : '';
  const rest = words.replace(/^(?:quyền |q\. ?)/, '');
  for (const [lower, post] of POSTS) if (rest.startsWith(lower)) return acting + post;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Degrees and ranks before a signer's name. */
const DEGREES = new Set(
  'ts ths pgs gs bs ks cn đại thượng trung thiếu tá tướng úy tsckh bsckii bscki'.split(' '),
);

/** The first token of a person's name on a line, after degree and rank. */
function nameStart(tokens: Tokens, line: Line): number {
  let i = line.from;
  while (i < line.to && (DEGREES.has(tokens.word[i] as string) || tokens.word[i] === '.')) i++;
  return i;
}

/** Two to five capitalised words alone on their line: a person's name, not a post or a body. */
function isName(tokens: Tokens, line: Line): boolean {
  const from = nameStart(tokens, line);
  const size = line.to - from;
  if (size < 2 || size > 5) return false;
  for (let i = from; i < line.to; i++) {
    const char = tokens.text[tokens.start[i] as number] as string;
    if (tokens.kind[i] !== TokenKind.word || char === char.toLowerCase()) return false;
  }
  return SURNAMES.has(tokens.word[from] as string);
}

/** Words in title case right below a post: a name that begins with no surname of the list ("H'Yim Kđoh"). */
function isRareName(tokens: Tokens, line: Line): boolean {
  const from = nameStart(tokens, line);
  let words = 0;
  for (let i = from; i < line.to; i++) {
    if (tokens.word[i] === "'") continue;
    const own = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.kind[i] !== TokenKind.word || own.charAt(0) === own.charAt(0).toLowerCase())
      return false;
    if (own.length > 1 && own === own.toUpperCase()) return false;
    words++;
  }
  return words >= 2 && words <= 5;
}

const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đoàn lâm mai trịnh đào cao thái tạ hà châu lương tô tôn la lưu chu triệu vương quách tống doãn kiều phùng từ thạch danh kim sơn lò vi giàng hầu đàm hứa bế nông ma hoa bạch quàng tòng cầm điểu y rơ kpă siu rah trang viên ung cù lã mạc khổng lục thân đồng thiều tăng âu nghiêm cấn văn khúc lại nhâm nhữ mẫn đới giáp tiêu ninh'.split(
    ' ',
  ),
);

function tidyName(tokens: Tokens, line: Line): string {
  const start = tokens.start[nameStart(tokens, line)];
  const text = tokens.text.slice(start, line.end).replace(/\s+/g, ' ');
  return text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|\s)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text;
}
