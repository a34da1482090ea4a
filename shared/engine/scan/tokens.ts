import { classOf, normalForm, normalUnits, UnitClass } from '../normal-form.ts';
import { EMPTY_HASH, nextHash, wordAt, wordNumber, wordOf } from './words.ts';

export const TokenKind = { word: 0, number: 1, punctuation: 2 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, tab: 2, line: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * The tokens of a text, one array a field: a word is a run of letters, a number a run of ASCII
 * digits, anything else but white space one token a code unit. White space gives no token; `gap`
 * says what stood before each ("line" beats "tab" beats "space").
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Each token's characters in normal form. */
  readonly word: readonly string[];
  /** The number of each token's word, the same in every text; 0 for words that have none. */
  readonly number: Uint16Array;
  /** For every sixteenth offset, the first token that starts there or after it. */
  readonly firsts: Uint32Array;
}

/** Cuts a text into tokens in one pass over its normal form. */
export function tokenize(text: string): Tokens {
  const size = text.length;
  const units = normalUnits(text);
  const { kind, gap, start, end, number } = roomFor(size);
  /** Words that have no number. */
  const rare = new Map<number, string>();
  let length = 0;
  let open: Gap = Gap.line;
  for (let i = 0; i < size; ) {
    const unit = units[i] as number;
    if (unit <= 0x20) {
      const here = unit === 0x0a || unit === 0x0d ? Gap.line : unit === 0x09 ? Gap.tab : Gap.space;
      if (here > open) open = here;
      i++;
      continue;
    }
    const from = i++;
    let hash = nextHash(EMPTY_HASH, unit);
    const own = classOf(unit);
    if (own !== UnitClass.other) {
      for (; i < size; i++) {
        const next = units[i] as number;
        if (classOf(next) !== own) break;
        hash = nextHash(hash, next);
      }
    }
    kind[length] = own;
    gap[length] = open;
    start[length] = from;
    end[length] = i;
    const known = wordNumber(units, from, i, hash);
    number[length] = known;
    if (known === 0) rare.set(length, wordAt(units, from, i));
    length++;
    open = Gap.none;
  }
  const word: string[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const known = number[i] as number;
    word[i] = known === 0 ? (rare.get(i) as string) : wordOf(known);
  }
  const room = makeRoom(length);
  room.start.set(start.subarray(0, length));
  room.end.set(end.subarray(0, length));
  room.number.set(number.subarray(0, length));
  room.kind.set(kind.subarray(0, length));
  room.gap.set(gap.subarray(0, length));
  // Field by field: what is spread into an object stands in a second one behind it, a step farther from every reader.
  return {
    text,
    length,
    kind: room.kind,
    gap: room.gap,
    start: room.start,
    end: room.end,
    word,
    number: room.number,
    firsts: firstsOf(room.start, size),
  };
}

/** Arrays to fill before their length is known; kept from text to text. */
interface Room {
  kind: Uint8Array;
  gap: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  number: Uint16Array;
}
const KEPT_ROOM = 1 << 17;
let kept = makeRoom(1 << 14);

function makeRoom(size: number): Room {
  const buffer = new ArrayBuffer(size * 12);
  return {
    start: new Uint32Array(buffer, 0, size),
    end: new Uint32Array(buffer, size * 4, size),
    number: new Uint16Array(buffer, size * 8, size),
    kind: new Uint8Array(buffer, size * 10, size),
    gap: new Uint8Array(buffer, size * 11, size),
  };
}

function roomFor(size: number): Room {
  if (size <= kept.kind.length) return kept;
  const room = makeRoom(size);
  if (size <= KEPT_ROOM) kept = room;
  return room;
}

/** Offsets that share an entry of `firsts`, as a power of two. */
const STEP = 4;

function firstsOf(start: Uint32Array, size: number): Uint32Array {
  const firsts = new Uint32Array((size >> STEP) + 1);
  let token = 0;
  for (let i = 0; i < firsts.length; i++) {
    while (token < start.length && (start[token] as number) < i << STEP) token++;
    firsts[i] = token;
  }
  return firsts;
}

/** The first token that starts at or after an offset (`tokens.length` where there is none). */
export function tokenAtOrAfter(tokens: Tokens, offset: number): number {
  const { firsts, start, length } = tokens;
  if (offset <= 0) return 0;
  let token = firsts[offset >> STEP] ?? length;
  while (token < length && (start[token] as number) < offset) token++;
  return token;
}

/** The normal form of the text from one token up to another (exclusive). */
export function normalBetween(tokens: Tokens, from: number, to: number): string {
  return normalForm(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}
