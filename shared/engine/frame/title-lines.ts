import type { Span } from '../../contract/index.ts';
import { TokenKind, type Tokens } from '../scan/tokens.ts';
import type { Line } from './lines.ts';

/** Words that begin a document's text, not its title. */
const TEXT_STARTS = new Set(
  'thực căn kính ngày trong sau theo để phần i a 1 nhằm tại xét qua năm nơi ủy số quốc chính'.split(
    ' ',
  ),
);
const NARROWING = new Set([
  'tóm tắt',
  'hành động',
  'tổng hợp',
  'đột xuất',
  'nhanh',
  'giải trình',
  'chuyên đề',
  'sơ kết',
  'tổng kết',
  'thẩm tra',
  'thẩm định',
  'giám sát',
  'định kỳ',
  'kiểm điểm',
  'tự đánh giá',
  'liên tịch',
  'tiếp thu, giải trình',
]);

/** The title under the type: over several lines, in capitals or not, until the text begins. */
export function titleAfter(
  tokens: Tokens,
  lines: readonly Line[],
  typeLine: number,
  to: number,
): Span | null {
  const first = lines[typeLine] as Line;
  let k = typeLine + 1;
  let start: number;
  let last: Line;
  const rest = first.to - to;
  if (rest > 0 && !NARROWING.has(tokens.word.slice(to, first.to).join(' '))) {
    start = to;
    last = first;
  } else {
    while (k < lines.length && isAside(lines[k] as Line)) k++;
    last = lines[k] as Line;
    if (!last || isTextStart(tokens, last)) return null;
    start = last.from;
    k++;
  }
  const ruled = lines.findIndex((line, i) => i > k && i <= k + 5 && line.isAfterRule);
  if (
    ruled > 0 &&
    lines
      .slice(k, ruled)
      .every((line) => line.to - line.from < 40 && !isNumbered(tokens, line) && !isAside(line))
  )
    return { start: tokens.start[start] as number, end: (lines[ruled - 1] as Line).end };
  let isCapitals = isCapitalsFrom(tokens, start, last.to);
  // "BÁO CÁO KẾT QUẢ ⏎ Thực hiện công tác …": the type's line only begins the title.
  const next = lines[k];
  const isBegun = isCapitals && start === to && rest <= MOST_BEGUN && next !== undefined;
  if (isBegun && mayBeTitle(tokens, next)) {
    isCapitals = false;
    last = next;
    k++;
  }
  for (; k < lines.length && k < typeLine + 9; k++) {
    const line = lines[k] as Line;
    if (!continuesTitle(tokens, last, line, isCapitals)) break;
    last = line;
  }
  return { start: tokens.start[start] as number, end: last.end };
}

/** Words of a title that stand beside its type ("BÁO CÁO KẾT QUẢ"). */
const MOST_BEGUN = 3;

function mayBeTitle(tokens: Tokens, line: Line): boolean {
  if (line.isCapitals || isAside(line) || isTextStart(tokens, line) || isNumbered(tokens, line))
    return false;
  return line.to - line.from <= 40 && !/^(kính gửi|căn cứ)|[.;:,]$/.test(line.words);
}

function isAside(line: Line): boolean {
  return line.words.startsWith('(') || line.words === 'dự thảo';
}

function isTextStart(tokens: Tokens, line: Line): boolean {
  const word = tokens.word[line.from] as string;
  return line.to - line.from > 22 && TEXT_STARTS.has(word) && !line.isCapitals;
}

/** Words after which a title always goes on, and those after which it does unless a text begins. */
const OPEN_ENDS = new Set('và của về tại theo thực hiện các cho trên với để từ'.split(' '));
const HALF_OPEN_ENDS = new Set(', - ; năm số tỉnh huyện'.split(' '));
/** Words with a capital that go on with a title rather than begin a text. */
const PERIOD_STARTS = /^(quý |tháng \d|\d+ tháng |năm \d{4}|học kỳ )[^.:;,]*$/;
const TITLE_STARTS =
  /^(của |và |đến năm |định hướng |giai đoạn |trên địa bàn |phương hướng|nhiệm vụ )[^.:;]*;?$/;

function continuesTitle(tokens: Tokens, last: Line, line: Line, isCapitals: boolean): boolean {
  if (isAside(line) || line.words.startsWith('kính gửi') || line.words.startsWith('căn cứ'))
    return false;
  const word = tokens.word[line.from] as string;
  const first = tokens.text[line.start] as string;
  const ends = tokens.word[last.to - 1] as string;
  if (ends === '.' || ends === ':') return false;
  if (isCapitals) return line.isCapitals && !isNumbered(tokens, line) && !isIssuerFormula(line);
  if (isNumbered(tokens, line) || line.isCapitals) return false;
  const size = line.to - line.from;
  if (size <= 30 && TITLE_STARTS.test(line.words)) return true;
  if (size <= 14 && PERIOD_STARTS.test(line.words)) return true;
  if (OPEN_ENDS.has(ends) || (HALF_OPEN_ENDS.has(ends) && !TEXT_STARTS.has(word))) return true;
  return first === first.toLowerCase() && first !== first.toUpperCase() && word !== 'kính';
}

function isIssuerFormula(line: Line): boolean {
  return /^(quốc hội|chính phủ|thủ tướng|bộ trưởng|chủ tịch|ủy ban nhân dân|hội đồng nhân dân|giám đốc|mở đầu|phần)\b/.test(
    line.words,
  );
}

/** "I. …", "1. …", "A. …", "Phần thứ nhất". */
function isNumbered(tokens: Tokens, line: Line): boolean {
  const word = tokens.word[line.from] as string;
  const next = tokens.word[line.from + 1];
  if (word === 'phần' || word === 'điều' || word === 'chương') return line.to - line.from > 1;
  return (
    (next === '.' || next === ')' || next === '/') &&
    (/^[ivx]+$/.test(word) || word.length === 1 || tokens.kind[line.from] === TokenKind.number)
  );
}

function isCapitalsFrom(tokens: Tokens, from: number, to: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return text === text.toUpperCase();
}

/** "V/v báo cáo …" under a letter's number. */
export function subjectLine(tokens: Tokens, lines: readonly Line[]): Span | null {
  const at = lines.findIndex(
    (line) => line.words.startsWith('v/v') || line.words.startsWith('về việc'),
  );
  if (at < 0) return null;
  let last = lines[at] as Line;
  for (let k = at + 1; k < lines.length && k < at + 5; k++) {
    const line = lines[k] as Line;
    const first = tokens.text[line.start] as string;
    if (first === first.toUpperCase() && !OPEN_ENDS.has(tokens.word[last.to - 1] as string)) break;
    last = line;
  }
  const line = lines[at] as Line;
  const skip = line.words.startsWith('v/v') ? 3 : 2;
  const from = line.from + skip + (tokens.word[line.from + skip] === ':' ? 1 : 0);
  return from < last.to ? { start: tokens.start[from] as number, end: last.end } : null;
}
