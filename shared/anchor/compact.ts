import { firstWhere } from './sorted.ts';

/**
 * A text without its white space, and where each of its code units stood. Two readings of one page
 * agree in their words before they agree in their spaces, so places are carried over through this.
 */
export interface Compact {
  readonly chars: string;
  /** Offset of unit i in the text it came from; one more entry than there are units. */
  readonly at: Uint32Array;
}

const CHUNK = 8192;

/** Drops the white space of a text, in one pass. */
export function compact(text: string): Compact {
  const units = new Uint16Array(text.length);
  const at = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    units[length] = code;
    at[length++] = i;
  }
  at[length] = text.length;
  let chars = '';
  for (let i = 0; i < length; i += CHUNK)
    chars += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)));
  return { chars, at: at.subarray(0, length + 1) };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xad ||
    code === 0xfeff
  );
}

/** Index of the first unit that stands at or after an offset of the text. */
export function compactIndex({ at }: Compact, offset: number): number {
  return firstWhere(at.length - 1, (i) => (at[i] as number) >= offset);
}
