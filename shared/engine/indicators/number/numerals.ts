import { SCALE_WORDS } from '../../../gazetteer/units.ts';
import { wordTable } from '../../../gazetteer/word-table.ts';
import { classBack } from '../../rules/word-index.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
import { nounTrie, unitTrie } from '../clause/lexicon.ts';
import { decimalOf } from './decimal.ts';

/** A number as written: its tokens, and its value as an exact decimal string. */
export interface Numeral {
  from: number;
  to: number;
  decimal: string;
  /** The reading as thousands where a comma stands before exactly three digits ("1,234 hộ"). */
  asThousands: string | null;
  /** Digits only, no separator. */
  plain: boolean;
  /** Has a fraction. */
  fractional: boolean;
}

const LONGEST = 18;

/**
 * Reads the number that starts at a token. Dot + three digits are thousands, dot + one or two digits
 * decimals; a comma is the decimal sign, but several commas with groups of three are thousands.
 * Spaces may part groups of three where a unit follows ("7 215 tỷ đồng"). Null for phone numbers, dates with dots, addresses of machines and other groups that make no number.
 */
export function numeralAt(tokens: Tokens, at: number): Numeral | null {
  if (tokens.kind[at] !== TokenKind.number) return fractionSign(tokens, at);
  const spaced = groupedBySpaces(tokens, at);
  if (spaced) return spaced;
  const groups: string[] = [tokens.word[at] as string];
  const separators: string[] = [];
  let to = at + 1;
  while (groups.length < 8) {
    const next = groupAfter(tokens, to, groups, separators);
    if (next === 0) break;
    separators.push(tokens.word[to] as string);
    to = next;
    groups.push(tokens.word[to - 1] as string);
  }
  if (groups.length === 8 || groups.join('').length > LONGEST) return null;
  const read = readGroups(groups, separators);
  if (!read) return null;
  const { integer, fraction } = read;
  return {
    from: at,
    to,
    decimal: decimalOf(integer, fraction, 0),
    asThousands:
      separators.length === 1 && separators[0] === ',' && fraction.length === 3 && integer !== '0'
        ? decimalOf(integer + fraction, '', 0)
        : null,
    plain: separators.length === 0,
    fractional: fraction !== '',
  };
}

const names = [
  classBack('label'),
  classBack('soft-label'),
  classBack('calendar-label'),
  classBack('level-label'),
];
/** Groups of the longest number behind its first digits: thousands of milliards. */
const MOST_GROUPS = 5;

/**
 * "7 215 tỷ đồng", "1 264 500 con", a cell with "58 930": groups of three digits parted by spaces. What names the first
 * group ("tháng 3 480 hồ sơ", "thôn 5 120 hộ") or leaves the last without a unit makes them numbers of their own.
 */
function groupedBySpaces(tokens: Tokens, at: number): Numeral | null {
  const first = tokens.word[at] as string;
  if (first.length > 3 || first.startsWith('0') || !isNextGroup(tokens, at + 1)) return null;
  if (at > 0 && tokens.gap[at] !== Gap.line && tokens.gap[at] !== Gap.tab) {
    if (tokens.kind[at - 1] !== TokenKind.word && tokens.word[at - 1] !== '(') return null;
    if (names.some((table) => table.endingAt(tokens, at) !== null)) return null;
  }
  let to = at + 1;
  while (isNextGroup(tokens, to) && to - at <= MOST_GROUPS) to++;
  let integer = '';
  for (let i = at; i < to; i++) integer += tokens.word[i];
  const hasFraction =
    tokens.word[to] === ',' &&
    tokens.gap[to] === Gap.none &&
    tokens.gap[to + 1] === Gap.none &&
    tokens.kind[to + 1] === TokenKind.number;
  const fraction = hasFraction ? (tokens.word[to + 1] as string) : '';
  if (hasFraction) to += 2;
  if (integer.length > LONGEST || !(isWholeCell(tokens, at, to) || isCounted(tokens, to)))
    return null;
  const decimal = decimalOf(integer, fraction, 0);
  return { from: at, to, decimal, asThousands: null, plain: false, fractional: hasFraction };
}

function isNextGroup(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.number &&
    tokens.gap[at] === Gap.space &&
    tokens.word[at]?.length === 3
  );
}

function isWholeCell({ gap, length }: Tokens, from: number, to: number): boolean {
  const opens = gap[from] === Gap.tab || gap[from] === Gap.line;
  return opens && (to >= length || gap[to] === Gap.tab || gap[to] === Gap.line);
}

/** A unit or a scale word that a table knows follows. */
function isCounted(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.gap[at] === Gap.tab || tokens.gap[at] === Gap.line)
    return false;
  return (
    SCALE_WORDS[tokens.word[at] as string] !== undefined ||
    unitTrie.longestAt(tokens, at) !== null ||
    nounTrie.longestAt(tokens, at) !== null
  );
}

/** End of the digit group that follows on at `to` (its separator), or 0. */
function groupAfter(tokens: Tokens, to: number, groups: string[], separators: string[]): number {
  const separator = tokens.word[to];
  if (separator !== '.' && separator !== ',') return 0;
  if (tokens.gap[to] !== Gap.none || tokens.kind[to + 1] !== TokenKind.number) return 0;
  if (tokens.gap[to + 1] === Gap.none) return to + 2;
  // "3.137. 622" and "40. 000": a space slipped in before a group of three.
  const group = tokens.word[to + 1] as string;
  const slipped =
    separator === '.' &&
    tokens.gap[to + 1] === Gap.space &&
    group.length === 3 &&
    (group === '000' || (separators.length > 0 && separators.every((s) => s === '.'))) &&
    (groups[groups.length - 1] as string).length <= 3;
  return slipped ? to + 2 : 0;
}

function readGroups(groups: string[], separators: string[]) {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) {
    // "005159" is a counter or a code.
    return first.length > 2 && first.startsWith('0') ? null : { integer: first, fraction: '' };
  }
  const last = rest[rest.length - 1] as string;
  const thousands = (list: string[]) =>
    first.length <= 3 && list.every((group) => group.length === 3) && !first.startsWith('0');
  const separator = separators[0] as string;
  const same = separators.every((s) => s === separator);
  if (rest.length === 1) {
    if (separator === '.' && thousands(rest)) return { integer: first + last, fraction: '' };
    if (first.length > 2 && first.startsWith('0')) return null;
    return { integer: first, fraction: last };
  }
  if (same) {
    if (thousands(rest)) return { integer: groups.join(''), fraction: '' };
    if (thousands(rest.slice(0, -1)) && last.length <= 2) {
      return { integer: first + rest.slice(0, -1).join(''), fraction: last };
    }
    return null;
  }
  const oneDecimal = separators.slice(0, -1).every((s) => s === separator);
  if (!oneDecimal || !thousands(rest.slice(0, -1))) return null;
  return { integer: first + rest.slice(0, -1).join(''), fraction: last };
}

const FRACTIONS = wordTable<string>({ '½': '0.5', '¼': '0.25', '¾': '0.75' });

function fractionSign(tokens: Tokens, at: number): Numeral | null {
  const decimal = FRACTIONS[tokens.word[at] ?? ''];
  if (decimal === undefined) return null;
  return { from: at, to: at + 1, decimal, asThousands: null, plain: true, fractional: true };
}
