import type { IndicatorKind, Span } from '../../../contract/index.ts';
import { SCALE_WORDS } from '../../../gazetteer/units.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import { TokenKind, type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import { isUnitAlone, unitMarkEnd } from '../../source/tables/table-words.ts';
import { unitTrie } from '../clause/lexicon.ts';
import { numeralAt } from '../number/numerals.ts';
import { scaleAt, textOf, unitAt } from '../number/unit-reader.ts';

/** A unit that a head, a unit column or a caption gives to cells. */
export interface CellUnit {
  unit: string;
  kind: IndicatorKind;
  power: number;
  /** The page's own words for it; null where it is only understood ("Tỷ lệ"). */
  words: string | null;
}

function wordsAt({ text, start, end }: Tokens, from: number, to: number): string {
  return text.slice(start[from], end[to - 1]);
}

/** The unit that fills some tokens ("Triệu đồng", "1.000 tấn", "Người"), or null. */
export function unitOfTokens(tokens: Tokens, start: number, to: number): CellUnit | null {
  let from = start;
  let power = 0;
  const whole = unitTrie.longestAt(tokens, from);
  if (whole && whole.to === to) {
    const { unit } = whole.value;
    const read = unitAt(tokens, from, false);
    const words = wordsAt(tokens, start, to);
    return { unit, kind: read?.kind ?? 'money', power: whole.value.power, words };
  }
  const numeral = from < to ? numeralAt(tokens, from) : null;
  if (numeral && /^10+$/.test(numeral.decimal)) {
    power += numeral.decimal.length - 1;
    from = numeral.to;
  }
  const scale = scaleAt(tokens, from, true);
  power += scale.power;
  from = scale.to;
  if (from >= to)
    return power > 0
      ? { unit: 'đồng', kind: 'money', power, words: wordsAt(tokens, start, to) }
      : null;
  const unit = unitAt(tokens, from, false);
  if (!unit || unit.to > to) return null;
  if (unit.to < to && !isAside(tokens, unit.to)) return null;
  return {
    unit: unit.unit,
    kind: unit.kind,
    power: power + unit.power,
    words: wordsAt(tokens, start, unit.to),
  };
}

/** What may follow a unit in its own cell: another one, a remark in brackets. */
function isAside(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return (
    word === ',' ||
    word === ';' ||
    word === '(' ||
    word === ')' ||
    word === '.' ||
    isAnd(tokens, at)
  );
}

/** A unit column's cell: a unit that is known, else its own words. */
export function unitOfCell(tokens: Tokens, cell: Span): CellUnit | null {
  const from = tokenAtOrAfter(tokens, cell.start);
  const to = tokenAtOrAfter(tokens, cell.end);
  if (from >= to) return null;
  const known = unitOfTokens(tokens, from, to);
  if (known) return known;
  const unit = textOf(tokens, from, to);
  return /\p{L}/u.test(unit) && unit.length <= 40
    ? { unit, kind: 'count', power: 0, words: wordsAt(tokens, from, to) }
    : null;
}

/** "ĐVT: triệu đồng", "(Đơn vị tính: ha)", "Triệu đồng": the unit behind its mark, or the line itself. */
export function captionUnit(tokens: Tokens, caption: Span): CellUnit | null {
  let from = tokenAtOrAfter(tokens, caption.start);
  let to = tokenAtOrAfter(tokens, caption.end);
  if (!mayState(tokens, from, to)) return null;
  const line = tokens.text.slice(caption.start, caption.end);
  const mark = unitMarkEnd(line);
  if (mark < 0 && !isUnitAlone(line)) return null;
  if (mark > 0) from = tokenAtOrAfter(tokens, caption.start + mark);
  while (from < to && OPENS.has(tokens.word[from] as string)) from++;
  while (to > from && CLOSES.has(tokens.word[to - 1] as string)) to--;
  if (tokens.word[from] === '%') return PERCENT;
  const unit = unitOfTokens(tokens, from, to);
  return unit && namesAnother(tokens, from, to, unit) ? null : unit;
}

/** First words of the marks of units. */
const opensMark = wordIs('unit-mark');
const isAnd = wordIs('and');
/** Words of the longest unit that stands alone, its brackets too. */
const LONGEST_ALONE = 12;

/** Whether a line may state a unit: looked at before it is read letter by letter, as every head and label is. */
function mayState(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (opensMark(tokens, i)) return true;
  if (to - from > LONGEST_ALONE) return false;
  const first = OPENS.has(tokens.word[from] as string) ? from + 1 : from;
  if (first > from || tokens.kind[first] === TokenKind.number) return true;
  return (
    unitTrie.longestAt(tokens, first) !== null ||
    SCALE_WORDS[tokens.word[first] ?? ''] !== undefined
  );
}

const OPENS = new Set(['(', '[']);
const CLOSES = new Set([')', ']', '.', ':']);

/** "ĐVT: ha, tấn" leaves open which figures are which; a percentage beside a measure says so itself. */
function namesAnother(tokens: Tokens, from: number, to: number, unit: CellUnit): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (word !== ',' && word !== ';' && word !== '-' && !isAnd(tokens, i)) continue;
    if (unit.words?.includes(word)) continue;
    const scale = scaleAt(tokens, i + 1, true);
    const other = unitTrie.longestAt(tokens, scale.to);
    if (other && other.to <= to && other.value.dimension !== 'percent') return true;
  }
  return false;
}

/** The unit that a table's name states behind a mark or in its last brackets ("Bảng 1. Nợ công (% GDP)"). */
export function nameUnit(tokens: Tokens, name: Span): CellUnit | null {
  const marked = captionUnit(tokens, name);
  if (marked) return marked;
  const from = tokenAtOrAfter(tokens, name.start);
  let to = tokenAtOrAfter(tokens, name.end);
  if (tokens.word[to - 1] === '.') to--;
  if (tokens.word[to - 1] !== ')') return null;
  let open = to - 1;
  while (open >= from && tokens.word[open] !== '(') open--;
  if (open < from) return null;
  if (tokens.word[open + 1] === '%') return PERCENT;
  return unitOfTokens(tokens, open + 1, to - 1);
}

/**
 * The unit that a head states: behind a mark ("Số tiền, ĐVT: đồng"), in brackets ("Diện tích (ha)"), after
 * its comma or colon ("Giá trị, triệu đồng"), alone ("Triệu đồng"), at its end ("Thành tiền triệu đồng");
 * else the noun that it counts.
 */
export function headUnit(tokens: Tokens, head: Span): CellUnit | null {
  const from = tokenAtOrAfter(tokens, head.start);
  const to = tokenAtOrAfter(tokens, head.end);
  const marked = captionUnit(tokens, head);
  if (marked) return marked;
  for (let i = from; i < to; i++) {
    if (!OPENS.has(tokens.word[i] as string)) continue;
    let end = i + 1;
    while (end < to && tokens.word[end] !== ')' && tokens.word[end] !== ']') end++;
    const unit = unitOfTokens(tokens, i + 1, end);
    if (unit && !isIndex(tokens, i + 1, end)) return unit;
  }
  return (
    unitBehindStop(tokens, from, to) ??
    moneyAtEnd(tokens, from, to) ??
    countedNoun(tokens, from, to)
  );
}

/** "Giá trị, triệu đồng", "Sản lượng: tấn": a measure behind the last comma or colon of a head. */
function unitBehindStop(tokens: Tokens, from: number, to: number): CellUnit | null {
  for (let i = to - 1; i > from; i--) {
    if (tokens.word[i] !== ',' && tokens.word[i] !== ':') continue;
    const start = tokens.start[i + 1] as number;
    const isUnit = i + 1 < to && isUnitAlone(tokens.text.slice(start, tokens.end[to - 1]));
    return isUnit ? unitOfTokens(tokens, i + 1, to) : null;
  }
  return null;
}

/** "Thành tiền triệu đồng": a head broken into lines keeps no bracket around its scaled currency. */
function moneyAtEnd(tokens: Tokens, from: number, to: number): CellUnit | null {
  for (let i = Math.max(from + 1, to - LONGEST_MONEY); i < to; i++) {
    if (scaleAt(tokens, i, true).power === 0 || tokens.kind[i - 1] === TokenKind.number) continue;
    const unit = unitOfTokens(tokens, i, to);
    return unit?.kind === 'money' && unit.words !== null && unitFills(tokens, i, to) ? unit : null;
  }
  return null;
}

/** Words of a scaled currency: "nghìn tỷ đồng", "triệu đô la Mỹ". */
const LONGEST_MONEY = 4;

function unitFills(tokens: Tokens, from: number, to: number): boolean {
  const scale = scaleAt(tokens, from, true);
  return unitTrie.longestAt(tokens, scale.to)?.to === to;
}

function isIndex(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && numeralAt(tokens, from) !== null;
}

/** "Số hồ sơ tiếp nhận", "Tổng số hộ": the noun that a head or a row's label counts. */
export function countedNoun(tokens: Tokens, from: number, to: number): CellUnit | null {
  let at = from;
  while (at < to && opensTotal(tokens, at)) at++;
  if (!isNumberNoun(tokens, at)) return null;
  at++;
  if (isAmountNoun(tokens, at)) at++;
  const unit = at < to ? unitAt(tokens, at, true) : null;
  return unit?.isNoun && unit.to <= to
    ? { unit: unit.unit, kind: unit.kind, power: 0, words: wordsAt(tokens, at, unit.to) }
    : null;
}

const opensTotal = wordIs('total-noun');
const isNumberNoun = wordIs('number-word');
const isAmountNoun = wordIs('amount-noun');

/** Percent, said by its sign. */
const PERCENT: CellUnit = { unit: '%', kind: 'percent', power: 0, words: '%' };
/** Percent that no sign says, but "tỷ lệ" or a comparison with a plan. */
export const UNSAID_PERCENT: CellUnit = { ...PERCENT, words: null };

const rates = classTrie('percent-rate');

/** Percent, where a head or a label says so. */
export function percentOf(tokens: Tokens, { start, end }: Span): CellUnit | null {
  const to = tokenAtOrAfter(tokens, end);
  let isRate = false;
  for (let i = tokenAtOrAfter(tokens, start); i < to; i++) {
    if (tokens.word[i] === '%') return PERCENT;
    isRate ||= rates.longestAt(tokens, i) !== null;
  }
  return isRate ? UNSAID_PERCENT : null;
}
