import { wordsOf } from './words.ts';

/** Words of one shingle: three tell phrases apart, and one changed word costs no more than three shingles. */
const SHINGLE = 3;
/** Bands of a text, and least hashes that make one. */
const BANDS = 32;
const ROWS = 3;
/**
 * From so many bands in common on, two texts are near copies. A band is shared with a chance of s³ where s of the
 * shingles are (of either text): of two texts with 0.85 in common 20 of 32 are, with 0.7 11, with 0.5 4; one in a
 * thousand of either of the outer two falls on the wrong side. One changed word in a report of fifty leaves 0.9;
 * two reports on one form have less than 0.5.
 */
export const COPY_BANDS = 11;

/** The bands of a text's shingles (MinHash): near copies share many of them, other texts hardly one. */
export function bandsOf(text: string): number[] {
  const { words } = wordsOf(text);
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  const hashes = words.map(hashOf);
  for (let i = 0; i < Math.max(1, hashes.length - SHINGLE + 1); i++) {
    let shingle = 0x811c9dc5;
    for (const hash of hashes.slice(i, i + SHINGLE)) shingle = mix(shingle, hash);
    for (let n = 0; n < least.length; n++) {
      const value = mix(shingle, Math.imul(n + 1, 0x9e3779b1));
      if (value < (least[n] as number)) least[n] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS);
    return rows.reduce((sum, hash) => mix(sum, hash), mix(0, band + 1));
  });
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One 32-bit number of two, each bit of which hangs on all of theirs (the finish of MurmurHash3). */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
