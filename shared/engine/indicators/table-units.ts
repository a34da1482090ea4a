import type { IndicatorKind, Span } from '../../contract/index.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import { unitTrie } from './lexicon.ts';
import { numeralAt } from './numerals.ts';
import { scaleAt, textOf, unitAt } from './unit-reader.ts';

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
    word === ',' || word === ';' || word === '(' || word === ')' || word === '.' || word === 'và'
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

/** "ĐVT: triệu đồng", "(Đơn vị tính: ha)": what stands after the colon. */
export function captionUnit(tokens: Tokens, caption: Span): CellUnit | null {
  const to = tokenAtOrAfter(tokens, caption.end);
  for (let i = tokenAtOrAfter(tokens, caption.start); i < to; i++) {
    const word = tokens.word[i];
    if (word !== ':' && word !== 'tính' && word !== 'đvt') continue;
    const from = tokens.word[i + 1] === ':' ? i + 2 : i + 1;
    let end = to;
    while (end > from && (tokens.word[end - 1] === ')' || tokens.word[end - 1] === '.')) end--;
    const unit = unitOfTokens(tokens, from, end);
    if (unit) return unit;
  }
  return null;
}

/** The unit in the last brackets of a table's name ("Bảng 1. Nợ công (% GDP)", "… (ĐVT: ha)"). */
export function nameUnit(tokens: Tokens, name: Span): CellUnit | null {
  const from = tokenAtOrAfter(tokens, name.start);
  let to = tokenAtOrAfter(tokens, name.end);
  if (tokens.word[to - 1] === '.') to--;
  if (tokens.word[to - 1] !== ')') return null;
  let open = to - 1;
  while (open >= from && tokens.word[open] !== '(') open--;
  if (open < from) return null;
  if (tokens.word[open + 1] === '%') return PERCENT;
  const stated = captionUnit(tokens, { start: tokens.start[open] as number, end: name.end });
  return stated ?? unitOfTokens(tokens, open + 1, to - 1);
}

/** A unit in a head's brackets ("Diện tích (ha)") or after its comma ("Giá trị, triệu đồng"). */
export function headUnit(tokens: Tokens, head: Span): CellUnit | null {
  const from = tokenAtOrAfter(tokens, head.start);
  const to = tokenAtOrAfter(tokens, head.end);
  for (let i = from; i < to; i++) {
    if (tokens.word[i] !== '(') continue;
    let end = i + 1;
    while (end < to && tokens.word[end] !== ')') end++;
    const inner = tokens.word[i + 1] === 'đvt' ? i + 2 : i + 1;
    const start = tokens.word[inner] === ':' ? inner + 1 : inner;
    const unit = unitOfTokens(tokens, start, end);
    if (unit && !isIndex(tokens, start, end)) return unit;
  }
  const counted = countedNoun(tokens, from, to);
  return counted;
}

function isIndex(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && numeralAt(tokens, from) !== null;
}

/** "Số hồ sơ tiếp nhận", "Tổng số hộ": the noun that a head or a row's label counts. */
export function countedNoun(tokens: Tokens, from: number, to: number): CellUnit | null {
  let at = from;
  while (
    at < to &&
    (tokens.word[at] === 'tổng' || tokens.word[at] === '-' || tokens.word[at] === '+')
  )
    at++;
  if (tokens.word[at] !== 'số') return null;
  at++;
  if (tokens.word[at] === 'lượng') at++;
  const unit = at < to ? unitAt(tokens, at, true) : null;
  return unit?.isNoun && unit.to <= to
    ? { unit: unit.unit, kind: unit.kind, power: 0, words: wordsAt(tokens, at, unit.to) }
    : null;
}

/** Percent, said by its sign. */
const PERCENT: CellUnit = { unit: '%', kind: 'percent', power: 0, words: '%' };
/** Percent that no sign says, but "tỷ lệ" or a comparison with a plan. */
export const UNSAID_PERCENT: CellUnit = { ...PERCENT, words: null };

/** Percent, where a head or a label says so. */
export function percentOf(tokens: Tokens, { start, end }: Span): CellUnit | null {
  const to = tokenAtOrAfter(tokens, end);
  let isRate = false;
  for (let i = tokenAtOrAfter(tokens, start); i < to; i++) {
    const word = tokens.word[i];
    if (word === '%') return PERCENT;
    const next = tokens.word[i + 1];
    isRate ||= (word === 'tỷ' || word === 'tỉ') && (next === 'trọng' || next === 'lệ');
  }
  return isRate ? UNSAID_PERCENT : null;
}
