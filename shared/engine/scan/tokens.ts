import { isDigit, isLetter, normalForm } from './normal-form.ts';

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
}

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Tokens {
  const normal = normalForm(text);
  const kind: number[] = [];
  const gap: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
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
    let of: TokenKind = TokenKind.punctuation;
    if (isLetter(unit)) {
      while (to < normal.length && isLetter(normal.charCodeAt(to))) to++;
      of = TokenKind.word;
    } else if (isDigit(unit)) {
      while (to < normal.length && isDigit(normal.charCodeAt(to))) to++;
      of = TokenKind.number;
    }
    kind.push(of);
    gap.push(open);
    start.push(i);
    end.push(to);
    word.push(normal.slice(i, to));
    open = Gap.none;
    i = to;
  }
  return {
    text,
    normal,
    length: kind.length,
    kind: Uint8Array.from(kind),
    gap: Uint8Array.from(gap),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    word,
  };
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
