import { classOf, smallUnit, UnitClass } from '../scan/normal-form.ts';

const BITS = 4096;

/**
 * Words that phrases begin with. Tells at once, without making a string, that a line opens none of
 * them; where it says yes, another word of the same hash may stand there.
 */
export class FirstWords {
  private readonly bits = new Uint8Array(BITS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.bits[hashAt(word, 0)] = 1;
  }

  /** Whether the first word of a line, after what is no letter, may be one of them; no word is none. */
  mayOpen(line: string): boolean {
    const at = firstLetter(line);
    return at >= 0 && this.bits[hashAt(line, at)] === 1;
  }
}

/** Where a line's first letter stands, or -1. */
export function firstLetter(line: string): number {
  const { length } = line;
  for (let i = 0; i < length; i++)
    if (classOf(smallUnit(line.charCodeAt(i))) === UnitClass.letter) return i;
  return -1;
}

/** The hash of the letters from an offset on. */
function hashAt(text: string, start: number): number {
  const { length } = text;
  let hash = 0;
  for (let i = start; i < length; i++) {
    const unit = smallUnit(text.charCodeAt(i));
    if (classOf(unit) !== UnitClass.letter) break;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return (hash ^ (hash >>> 12)) & (BITS - 1);
}
