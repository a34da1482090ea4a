import { classOf, normalForm, UnitClass } from './normal-form.ts';
import { EMPTY_HASH, nextHash, wordNumber, wordOf } from './words.ts';

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
  /** The text's normal form; same length, same offsets. */
  readonly normal: string;
  readonly length: number;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Each token's characters in normal form. */
  readonly word: readonly string[];
  /** The number of each token's word, the same in every text; 0 for words that have none. */
  readonly number: Uint16Array;
}

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Tokens {
  const normal = normalForm(text);
  const { kind, gap, start, end, number } = roomFor(normal.length);
  const word: string[] = [];
  let length = 0;
  let open: Gap = Gap.line;
  for (let i = 0; i < normal.length; ) {
    const unit = normal.charCodeAt(i);
    if (unit <= 0x20) {
      const here = unit === 0x0a || unit === 0x0d ? Gap.line : unit === 0x09 ? Gap.tab : Gap.space;
      if (here > open) open = here;
      i++;
      continue;
    }
    let to = i + 1;
    let hash = nextHash(EMPTY_HASH, unit);
    const own = classOf(unit);
    if (own !== UnitClass.other) {
      for (; to < normal.length; to++) {
        const next = normal.charCodeAt(to);
        if (classOf(next) !== own) break;
        hash = nextHash(hash, next);
      }
    }
    kind[length] = own;
    gap[length] = open;
    start[length] = i;
    end[length] = to;
    const known = wordNumber(normal, i, to, hash);
    number[length] = known;
    word.push(known === 0 ? normal.slice(i, to) : wordOf(known));
    length++;
    open = Gap.none;
    i = to;
  }
  return {
    text,
    normal,
    length,
    kind: kind.slice(0, length),
    gap: gap.slice(0, length),
    start: start.slice(0, length),
    end: end.slice(0, length),
    word,
    number: number.slice(0, length),
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
  return {
    kind: new Uint8Array(size),
    gap: new Uint8Array(size),
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    number: new Uint16Array(size),
  };
}

function roomFor(size: number): Room {
  if (size <= kept.kind.length) return kept;
  const room = makeRoom(size);
  if (size <= KEPT_ROOM) kept = room;
  return room;
}

/** The first token that starts at or after an offset (`tokens.length` where there is none). */
export function tokenAtOrAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
