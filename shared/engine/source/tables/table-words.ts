import { COUNTED_NOUNS } from '../../../gazetteer/counted-nouns.ts';
import { SCALE_WORDS, UNITS } from '../../../gazetteer/units.ts';
import { normalKey } from '../../normal-form.ts';
import { phraseIs, phrasesIn } from '../../phrases.ts';

/** What stands before a unit: "ĐVT:", "Đơn vị tính:", "Đơn vị tính là". */
const UNIT_MARK =
  /(?<!\p{L})(?:(?:đ\.?v\.?t\.?|đv(?:\s?tính)?|đơn\s+vị(?:\s+(?:tính|tiền|đo))?)\s*:|(?:đvt|đơn\s+vị\s+tính)\s+(?:là\s+)?(?=\S))/iu;
const MOST_BEFORE_MARK = /^[(*\s]*$/;
/** The longest unit with its mark that stands alone in its line, and that ends another line in brackets. */
const LONGEST_UNIT = 40;

/** Whether a cell heads a column of row numbers. */
export const numbersRows = phraseIs('numbers-head');
const isPlain = phraseIs('numbers-head', 'plain-head');
const isFurther = phraseIs('further-head');
const plainOpeners = phrasesIn('plain-opener').map((phrase) => `${normalKey(phrase)} `);
const furtherOpeners = phrasesIn('further-opener').map(normalKey);

/** Where a unit stands behind its mark ("ĐVT:") in a line, or -1 without a mark. */
export function unitMarkEnd(line: string): number {
  const mark = UNIT_MARK.exec(line);
  return mark ? mark.index + mark[0].length : -1;
}

/** Whether a line gives the unit of what stands under it: "(Đơn vị tính: ha)", "Triệu đồng", "%". */
export function isUnitLine(line: string): boolean {
  const mark = UNIT_MARK.exec(line);
  return mark ? MOST_BEFORE_MARK.test(line.slice(0, mark.index)) : isUnitAlone(line);
}

/** Whether a line that leads to a table ends with its unit in brackets. */
export function endsWithUnit(line: string): boolean {
  const close = /\)\s*[:.]?$/.exec(line)?.index ?? -1;
  const open = line.lastIndexOf('(', close);
  if (close < 0 || open < 0 || close - open > 2 * LONGEST_UNIT) return false;
  return unitMarkEnd(line.slice(open + 1, close)) > 0;
}

/** Names of measures as they stand in a line of their own; "Năm", "Tháng" there name something else. */
const MEASURES: ReadonlySet<string> = new Set(
  UNITS.filter(({ dimension }) => !['duration', 'age', 'times', 'labour'].includes(dimension))
    .flatMap(({ names }) => names)
    .map(normalKey),
);
/** Counted nouns stand for a unit in brackets or behind a scale: "(người)", "1.000 lượt khách". */
const NOUNS: ReadonlySet<string> = new Set(Object.values(COUNTED_NOUNS).flat().map(normalKey));
const SCALES: ReadonlySet<string> = new Set(Object.keys(SCALE_WORDS));
/** First words of what may stand alone: most lines are told by theirs to be none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MEASURES, ...SCALES].map((name) => name.split(/[\s/]/)[0] as string),
);
const OPENS_UNIT = /^\s*[([]|^[\p{L}%‰$€°µ\d]/u;
const THOUSANDS = /^1(?:[.,]?0{3})+$/;
/** "đồng/người/năm": what a measure is set against. */
const RATE = /^(?:[^/]{1,20}\/){0,2}[^/]{1,20}$/;

/** Whether a line is a unit and nothing else: "Triệu đồng", "(1.000 người)", "%", "tạ/ha". */
export function isUnitAlone(line: string): boolean {
  if (line.length > LONGEST_UNIT || !OPENS_UNIT.test(line)) return false;
  const first = /^[^\s/]*/.exec(line)?.[0].toLowerCase() ?? '';
  if (/^\p{L}/u.test(first) && !FIRST_WORDS.has(first)) return false;
  const words = normalKey(line.replace(/^\s*[([]|(?<![)\].:])[)\].:]+\s*$/g, '')).split(' ');
  let at = THOUSANDS.test(words[0] as string) ? 1 : 0;
  while (SCALES.has(words[at] as string)) at++;
  const unit = words.slice(at).join(' ');
  const slash = unit.indexOf('/');
  const mayCount = at > 0 || /^\s*\(.*\)\s*$/.test(line);
  if (MEASURES.has(unit) || (mayCount && NOUNS.has(unit))) return true;
  return slash > 0 && MEASURES.has(unit.slice(0, slash).trim()) && RATE.test(unit.slice(slash + 1));
}

/** Whether a cell is a head that no others stand under. */
export function isPlainHead(cell: string): boolean {
  return isPlain(cell) || opensWith(cell, plainOpeners);
}

/** Whether a cell says what heads of columns say. */
export function isHeadWord(cell: string): boolean {
  return isPlainHead(cell) || isFurther(cell) || opensWith(cell, furtherOpeners);
}

function opensWith(cell: string, openers: readonly string[]): boolean {
  const key = normalKey(cell);
  return openers.some((opener) => key.startsWith(opener));
}
