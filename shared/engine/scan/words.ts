import { stringOf } from '../normal-form.ts';

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
/** The units of word n are those from `n * MOST_LETTERS` on. */
let letters = new Uint16Array(1 << 17);
/** For each slot the hash of its word, and the word's number and length; 0 where it is free. */
const slots = new Int32Array(SLOTS * 2);
const LENGTH_BITS = 5;
/** How far from its slot a word is kept at most: texts made to collide gain nothing. */
const MOST_STEPS = 32;

/** Start value of a word's hash, and the hash with one more unit. */
export const EMPTY_HASH = 17;
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/**
 * The number of the word that a text in normal form has between two offsets, or 0 where it is not
 * kept; `hash` is that of its units. A word has the same number in every text.
 */
export function wordNumber(units: Uint16Array, start: number, end: number, hash: number): number {
  if (end - start > MOST_LETTERS) return 0;
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const entry = slots[slot * 2 + 1] as number;
    if (entry === 0) return words.length < MOST_WORDS ? keep(units, start, end, hash, slot) : 0;
    if (slots[slot * 2] === hash && isAt(entry, units, start, end)) return entry >> LENGTH_BITS;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

function isAt(entry: number, units: Uint16Array, start: number, end: number): boolean {
  if ((entry & ((1 << LENGTH_BITS) - 1)) !== end - start) return false;
  const first = (entry >> LENGTH_BITS) * MOST_LETTERS - start;
  for (let i = start; i < end; i++) if (letters[first + i] !== units[i]) return false;
  return true;
}

function keep(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
  const number = words.push(asKey(wordAt(units, start, end))) - 1;
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = (number << LENGTH_BITS) | (end - start);
  const first = number * MOST_LETTERS;
  if (first + MOST_LETTERS > letters.length) {
    const more = new Uint16Array(letters.length * 2);
    more.set(letters);
    letters = more;
  }
  letters.set(units.subarray(start, end), first);
  return number;
}

/** The characters between two offsets of a text's units. */
export function wordAt(units: Uint16Array, start: number, end: number): string {
  return stringOf(units.subarray(start, end), end - start);
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] as string;
}

/** The number of one word in normal form, or 0 where it is not kept. */
export function numberOf(word: string): number {
  const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
  const hash = units.reduce(nextHash, EMPTY_HASH);
  return word === '' ? 0 : wordNumber(units, 0, units.length, hash);
}

/** The same string as engines keep property names: one object for each. */
function asKey(word: string): string {
  return Object.keys({ [word]: 0 })[0] as string;
}
