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

/** The words that are kept, by their number; 0 is none of them. */
const words: string[] = [''];
/** The number of the word whose hash leads to a slot, or 0. */
const slots = new Uint16Array(SLOTS);

/** Start value of a word's hash, and the hash with one more unit. */
export const EMPTY_HASH = 17;
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/**
 * The number of the word that a text has between two offsets, or 0 where it is not kept; `hash` is
 * that of its units. A word has the same number in every text.
 */
export function wordNumber(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > MOST_LETTERS) return 0;
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (;;) {
    const number = slots[slot] as number;
    if (number === 0) break;
    const word = words[number] as string;
    if (word.length === length && isAt(word, text, start)) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (words.length >= MOST_WORDS) return 0;
  slots[slot] = words.length;
  return words.push(asKey(text.slice(start, end))) - 1;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] as string;
}

/** The number of one word, or 0 where it is not kept. */
export function numberOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return word === '' ? 0 : wordNumber(word, 0, word.length, hash);
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
