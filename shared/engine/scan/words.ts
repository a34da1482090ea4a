/**
 * One string object a distinct word, whatever text it stands in. The engine compares words and looks
 * them up many times over; the same object compares by its address and keeps its hash. Letters are
 * hashed as they are scanned, so that a word that is known costs no new string.
 */
const SLOTS = 1 << 16;
/** Beyond this many, new words are not kept: hostile texts must not fill the memory. */
const MOST_WORDS = SLOTS / 2;
/** Longer runs of letters are hardly words. */
const MOST_LETTERS = 16;

const words: (string | undefined)[] = new Array(SLOTS).fill(undefined);
let kept = 0;

/** Start value of a word's hash, and the hash with one more unit. */
export const EMPTY_HASH = 17;
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The word that a text has between two offsets; `hash` is that of its units. */
export function wordAt(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > MOST_LETTERS) return text.slice(start, end);
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (;;) {
    const word = words[slot];
    if (word === undefined) break;
    if (word.length === length && isAt(word, text, start)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = text.slice(start, end);
  if (kept >= MOST_WORDS) return word;
  kept++;
  const single = asKey(word);
  words[slot] = single;
  return single;
}

function isAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same string as engines keep property names: one object for each. */
function asKey(word: string): string {
  return Object.keys({ [word]: 0 })[0] as string;
}
