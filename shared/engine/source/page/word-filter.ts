import { classOf, smallUnit, UnitClass } from '../../normal-form.ts';

// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

const BITS = 4096;

/**
 * The words of some phrases. Tells at once, without making a string, that a line has none of the
 * phrases; where it says "maybe", other words of the same hash may stand there.
 */
export class WordFilter {
  private readonly bits = new Uint8Array(BITS);

  /** Takes in the words of a text, set apart by anything but letters. */
  constructor(text: string) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) this.bits[wordAt(word, 0).slot] = 1;
  }

  /** Whether a line's first word may be one of them; a line without words has none. */
  mayOpen(line: string): boolean {
    const at = letterFrom(line, 0);
    return at < line.length && this.bits[wordAt(line, at).slot] === 1;
  }

  /** Whether all words of a line may be of them; so they may where it has none. */
  mayMakeUp(line: string): boolean {
    const { length } = line;
    for (let at = letterFrom(line, 0); at < length; ) {
      const { slot, end } = wordAt(line, at);
      if (this.bits[slot] === 0) return false;
      at = letterFrom(line, end);
    }
    return true;
  }
}

/** The first letter from an offset on, or the line's end. */
function letterFrom(line: string, from: number): number {
  const { length } = line;
  let i = from;
  while (i < length && !isLetterAt(line, i)) i++;
  return i;
}

function isLetterAt(line: string, at: number): boolean {
  return classOf(smallUnit(charCodeAt.call(line, at))) === UnitClass.letter;
}

/** Where the letters from an offset on end, and the slot of their hash. */
function wordAt(line: string, start: number): { slot: number; end: number } {
  const { length } = line;
  let hash = 0;
  let end = start;
  for (; end < length && isLetterAt(line, end); end++)
    hash = (Math.imul(hash, 31) + smallUnit(charCodeAt.call(line, end))) | 0;
  return { slot: (hash ^ (hash >>> 12)) & (BITS - 1), end };
}
