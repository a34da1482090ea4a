import { SOFT_LABELS } from '../../../gazetteer/figure-cues.ts';
import { isUpper } from '../../scan/capitals.ts';
import { isRaised } from '../../scan/note-marks.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { saysYear } from '../../years.ts';
import { labels } from '../clause/lexicon.ts';
import type { Figure } from './figure.ts';

/** Whether a number is a name, a date, a symbol, an ordinal, an age or a mere division of a text. */
export function isNoFigure(tokens: Tokens, figure: Figure, floor: number): boolean {
  return (
    isGlued(tokens, figure, floor) ||
    isPower(tokens, figure) ||
    isVoltage(tokens, figure) ||
    isSymbol(tokens, figure) ||
    isLabelled(tokens, figure, floor) ||
    isPlaceNumber(tokens, figure) ||
    isListNumber(tokens, figure) ||
    isCalendar(tokens, figure) ||
    isStructure(tokens, figure, floor) ||
    isPlainTime(tokens, figure, floor)
  );
}

const GLUE = new Set(['/', '.', ':', '_', '#', '@', '&', '=', '\\', "'"]);

/** "A05", "Covid-19", "08:15", "v2.0": what stands right at it makes it part of something else. */
function isGlued(tokens: Tokens, { from, to, unit }: Figure, floor: number): boolean {
  const before = from - 1;
  if (before >= 0 && tokens.gap[from] === Gap.none) {
    if (tokens.kind[before] === TokenKind.word) return !endsWordByTypo(tokens, before);
    const sign = tokens.word[before] as string;
    // "2.345 lượt công dân/2.567 người": two counts, each with its noun.
    if (sign === '/' && before === floor && unit !== null) return false;
    if (GLUE.has(sign)) return true;
    if (
      sign === ',' &&
      tokens.kind[before - 1] === TokenKind.number &&
      tokens.gap[before] === Gap.none
    )
      return true;
    if (
      sign === '-' &&
      tokens.gap[before] === Gap.none &&
      tokens.kind[before - 1] !== TokenKind.punctuation &&
      before > 0
    )
      return true;
  }
  const sign = tokens.word[to];
  const glued = tokens.gap[to] === Gap.none && tokens.gap[to + 1] === Gap.none;
  return (
    glued &&
    (sign === ':' || sign === '@' || sign === '_') &&
    tokens.kind[to + 1] === TokenKind.number
  );
}

/** "1,5×10⁶ tấn": a factor with its power. */
function isPower(tokens: Tokens, { from, numberFrom }: Figure): boolean {
  const sign = tokens.word[from - 1];
  return (sign === '×' || sign === 'x') && isRaised(tokens, numberFrom + 1);
}

const GRID = new Set(['dây', 'trạm', 'áp', 'lưới', 'cáp', 'thế', 'tba']);

/** "đường dây 22 kV": the class of a line or a station. */
function isVoltage({ word }: Tokens, { from, unit }: Figure): boolean {
  return unit === 'kv' && GRID.has(word[from - 1] ?? '');
}

/** "là12 hộ" is a slip; "A05" is a name. */
function endsWordByTypo(tokens: Tokens, at: number): boolean {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw.length > 1 && raw === raw.toLowerCase() && /[^a-z]/.test(raw);
}

/** Tokens of the longest number. */
const LONGEST_NUMBER = 8;

/** "216 /BC-STC", "52-NQ/TW": a number before the letters of a symbol. */
function isSymbol(tokens: Tokens, { numberFrom, unit, unitTo }: Figure): boolean {
  let at = numberFrom + 1;
  const last = numberFrom + LONGEST_NUMBER;
  while (at < last && (tokens.kind[at] === TokenKind.number || tokens.word[at] === '.')) at++;
  const sign = tokens.word[at];
  if (sign !== '/' && sign !== '-') return false;
  if (tokens.kind[at + 1] !== TokenKind.word) return false;
  if (unit !== null && unitTo <= at) return false;
  const raw = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]);
  return raw.length >= 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function isLabelled(tokens: Tokens, figure: Figure, floor: number): boolean {
  const { numberFrom: at, dimension } = figure;
  const label = labels.endingAt(tokens, at, floor);
  if (!label) return false;
  const word = tokens.word.slice(label.from, label.to).join(' ');
  const before = tokens.word[label.from - 1] ?? '';
  if (word === 'số') return !COUNTING.has(before);
  if (word === 'lần' && dimension !== 'bare') return false;
  // "trong 6 tháng 955 tỷ đồng": the word ends a time of its own.
  if (TIMES.has(word) && tokens.kind[label.from - 1] === TokenKind.number && dimension !== 'bare')
    return dimension === 'unknown';
  // "mức 1" is a level, "mức 0,65" and "mức 15 triệu đồng" are figures.
  if (word === 'mức')
    return (
      Number(figure.decimal) <= MOST_PARTS &&
      !continues(tokens, at) &&
      (dimension === 'bare' || dimension === 'unknown')
    );
  // "cây dài ngày 40,56 ha": names and ordinals have no decimals and no thousands.
  const plain = !continues(tokens, at);
  if (!plain && dimension !== 'bare' && dimension !== 'unknown' && !NAMED_BY_DECIMALS.has(word))
    return false;
  if (!SOFT_LABELS.has(word)) return true;
  return dimension === 'bare' || dimension === 'unknown';
}

const TIMES = new Set(['tháng', 'năm', 'quý', 'ngày']);

/** Whether a number goes on after a point or comma ("7.012"). */
function continues(tokens: Tokens, at: number): boolean {
  const sign = tokens.word[at + 1];
  return (
    (sign === '.' || sign === ',') &&
    tokens.gap[at + 1] === Gap.none &&
    tokens.gap[at + 2] === Gap.none &&
    tokens.kind[at + 2] === TokenKind.number
  );
}

/** Names whose numbers may have a point ("CMCN 4.0", "phiên bản 2.1"). */
const NAMED_BY_DECIMALS = new Set([
  'cmcn',
  'cách mạng công nghiệp',
  'công nghiệp',
  'phiên bản',
  'version',
  'số',
  'iso',
  'tcvn',
  'năm',
]);

/** "tổng số 120", "trong số 37": here "số" counts. */
const COUNTING = new Set(
  'tổng trong trên với có điểm chỉ dân con doanh hệ tần đa thiểu lượng'.split(' '),
);

/** "1. ", "2) " at the head of a line. */
function isListNumber(tokens: Tokens, { from, to, dimension }: Figure): boolean {
  if (dimension !== 'bare' || tokens.gap[from] !== Gap.line) return false;
  const sign = tokens.word[to];
  return sign === '.' || sign === ')' || sign === ':' || sign === '-' || sign === '/';
}

const CALENDAR = new Set([
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'đêm',
  'hôm',
  'tháng',
  'năm',
  'quý',
]);
const BEFORE_YEAR = new Set([
  'năm',
  '/',
  '-',
  'quý',
  'học',
  'giai',
  'đoạn',
  'nhiệm',
  'kỳ',
  'tháng',
  'vụ',
  'đến',
  '(',
  'hè',
  'xuân',
  'tết',
]);

/** Years and days: "2019", "Sáng 4/3", "1/2000" (a scale), "24/7". */
function isCalendar(tokens: Tokens, figure: Figure): boolean {
  const { decimal, decimal2, form, numberFrom, dimension } = figure;
  const before = tokens.word[numberFrom - 1] ?? '';
  if (form === 'ratio' && decimal2 !== null) {
    if (decimal === '24' && (decimal2 === '7' || decimal2 === '24')) return true;
    const isScale = dimension === 'bare' || before === 'lệ';
    if (decimal === '1' && Number(decimal2) >= 100 && isScale) return true;
    const dayAndMonth = Number(decimal) <= 31 && Number(decimal2) <= 12;
    return dayAndMonth && (CALENDAR.has(before) || dimension === 'bare');
  }
  if (form === 'range' && saysYear(decimal) && decimal2 !== null && saysYear(decimal2)) return true;
  if (!saysYear(decimal) || form !== 'single') return false;
  if ((tokens.end[numberFrom] as number) - (tokens.start[numberFrom] as number) !== 4) return false;
  return dimension === 'bare' || dimension === 'unknown' || BEFORE_YEAR.has(before);
}

const NAMED_PLACES = new Set('xã phường trấn thôn bản ấp buôn làng khóm khu'.split(' '));
const LONGEST_NAME = 4;

/** "xã Tam Xuân 2 tổ chức": the number that tells communes of one name apart. */
function isPlaceNumber(tokens: Tokens, { numberFrom, unit, dimension, decimal }: Figure): boolean {
  const counts = unit !== null && dimension !== 'unknown' && unit !== 'tổ chức';
  if (counts || !/^[1-9]$/.test(decimal) || tokens.gap[numberFrom] !== Gap.space) return false;
  for (let i = numberFrom - 1; i >= Math.max(0, numberFrom - LONGEST_NAME - 1); i--) {
    if (i < numberFrom - 1 && NAMED_PLACES.has(tokens.word[i] as string)) return true;
    if (!isUpper(tokens, i)) return false;
  }
  return false;
}

const MOST_PARTS = 10;

/** "4 cấp", "2 nội dung": how a thing is divided. */
function isStructure(tokens: Tokens, figure: Figure, floor: number): boolean {
  const { dimension, decimal, from } = figure;
  if (dimension === 'age') return !isLifespan(tokens, from, floor);
  return dimension === 'structure' && Number(decimal) <= MOST_PARTS;
}

const LIFESPAN_WINDOW = 10;

/** "Tuổi thọ trung bình đạt 74,7 tuổi": here years of age are what is measured. */
function isLifespan(tokens: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - LIFESPAN_WINDOW); i--)
    if (tokens.word[i] === 'thọ' && tokens.word[i - 1] === 'tuổi') return true;
  return false;
}

const TIME_CUES = new Set([
  'giảm',
  'rút',
  'ngắn',
  'thời',
  'lượng',
  'bình',
  'quân',
  'còn',
  'xuống',
  'cắt',
  'gian',
  'hạn',
  'sớm',
  'chậm',
  'tăng',
  'trung',
  'phát',
  'sóng',
]);
const PAST = new Set(['trước', 'qua', 'gần', 'liền', 'liên', 'nay', 'tới', 'trở', 'đầu', 'cuối']);
const LONG_TIMES = new Set(['năm', 'tháng', 'quý', 'nhiệm kỳ', 'thập kỷ', 'tuần']);
const TIME_WINDOW = 6;

/** Durations are figures only where time spent is what is measured ("giảm từ 20 ngày còn 15 ngày"). */
function isPlainTime(tokens: Tokens, figure: Figure, floor: number): boolean {
  if (figure.dimension !== 'duration') return false;
  if (figure.unit?.includes('/')) return false;
  const window = LONG_TIMES.has(figure.unit ?? '') ? 2 : TIME_WINDOW;
  // "4 tuần trước", "5 năm qua", "10 năm trở lại đây": when, not how long.
  if (PAST.has(tokens.word[figure.to] ?? '')) return true;
  const clock = tokens.word[figure.numberFrom - 1];
  if (clock === 'lúc' || clock === 'hồi') return true;
  for (let i = figure.from - 1; i >= Math.max(floor - 3, figure.from - window, 0); i--) {
    const word = tokens.word[i] as string;
    // "tăng trưởng 6 tháng" names the period, not time spent.
    if (TIME_CUES.has(word) && tokens.word[i + 1] !== 'trưởng') return false;
    if (word === '.' || word === ';') break;
  }
  return true;
}
