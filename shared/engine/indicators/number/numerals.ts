import { wordTable } from '../../../gazetteer/word-table.ts';
import { Gap, TokenKind, type Tokens } from '../../scan/tokens.ts';
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
 * Null for phone numbers, dates with dots, addresses of machines and other groups that make no number.
 */
export function numeralAt(tokens: Tokens, at: number): Numeral | null {
  if (tokens.kind[at] !== TokenKind.number) return fractionSign(tokens, at);
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
