import type { Words } from './words.ts';

/** Words in a row that are looked for, from what surely stands once to single words between what was found. */
const ROWS = [8, 3, 1] as const;
/** Places of a whole text on a page that are looked at, until one begins and ends with a line. */
const MOST_PLACES = 16;

/**
 * Where each word of a text stands on a page, in the page's order; -1: nowhere. Rows of words that stand once on
 * either side come first (patience), then what is between them by shorter rows. Each word is looked at a few times,
 * so the work grows as the texts do.
 */
export function alignWords(ours: readonly string[], page: Words): Int32Array {
  const theirs = page.words;
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word) ?? ids.size;
    if (known === ids.size) ids.set(word, known);
    return known;
  };
  const a = Int32Array.from(ours, idOf);
  const b = Int32Array.from(theirs, idOf);
  const whole = wholePlace(a, b, page);
  if (whole >= 0) return a.map((_, i) => whole + i);
  const places = new Int32Array(a.length).fill(-1);
  for (const size of ROWS) {
    for (const gap of gapsOf(places, b.length)) {
      extend(a, b, gap, places);
      anchor(a, b, gap, size, places);
    }
  }
  for (const gap of gapsOf(places, b.length)) extend(a, b, gap, places);
  return places;
}

/** Where the page has the text in one piece, best from line to line; -1: nowhere. (Knuth, Morris, Pratt: linear.) */
function wholePlace(a: Int32Array, b: Int32Array, { opens }: Words): number {
  const back = new Int32Array(a.length + 1);
  back[0] = -1;
  for (let i = 0, border = -1; i < a.length; i++) {
    while (border >= 0 && a[border] !== a[i]) border = back[border] as number;
    back[i + 1] = ++border;
  }
  let found = -1;
  let places = 0;
  for (let at = 0, held = 0; at < b.length && places < MOST_PLACES; at++) {
    while (held >= 0 && (held === a.length || a[held] !== b[at])) held = back[held] as number;
    if (++held < a.length) continue;
    const begin = at + 1 - a.length;
    if (opens[begin] && (at + 1 === b.length || opens[at + 1])) return begin;
    if (found < 0) found = begin;
    places++;
  }
  return found;
}

/** A stretch of both sides without places, as long as it goes. */
interface Stretch {
  from: number;
  to: number;
  low: number;
  high: number;
}

function gapsOf(places: Int32Array, total: number): Stretch[] {
  const gaps: Stretch[] = [];
  let from = 0;
  let low = 0;
  for (let i = 0; i <= places.length; i++) {
    const place = i === places.length ? total : (places[i] as number);
    if (place < 0) continue;
    if (i > from && place > low) gaps.push({ from, to: i, low, high: place });
    from = i + 1;
    low = place + 1;
  }
  return gaps;
}

/** Gives places to what goes on from a neighbour that has one; narrows the stretch. */
function extend(a: Int32Array, b: Int32Array, gap: Stretch, places: Int32Array): void {
  if (gap.from > 0)
    while (gap.from < gap.to && gap.low < gap.high && a[gap.from] === b[gap.low])
      places[gap.from++] = gap.low++;
  if (gap.to < a.length)
    while (gap.from < gap.to && gap.low < gap.high && a[gap.to - 1] === b[gap.high - 1])
      places[--gap.to] = --gap.high;
}

/** Gives places to rows of words that stand once on either side of a stretch, as many as keep their order. */
function anchor(
  a: Int32Array,
  b: Int32Array,
  { from, to, low, high }: Stretch,
  size: number,
  places: Int32Array,
): void {
  if (to - from < size || high - low < size) return;
  const once = rowsOnce(a, from, to, size);
  const there = rowsOnce(b, low, high, size);
  const pairs: [number, number][] = [];
  for (const [row, i] of once) {
    const j = there.get(row);
    if (i >= 0 && j !== undefined && j >= 0 && isSame(a, i, b, j, size)) pairs.push([i, j]);
  }
  let nextOurs = from;
  let nextTheirs = low;
  for (const [i, j] of inOrder(pairs)) {
    for (let n = 0; n < size; n++) {
      if (i + n < nextOurs || j + n < nextTheirs) continue;
      places[i + n] = j + n;
      nextOurs = i + n + 1;
      nextTheirs = j + n + 1;
    }
  }
}

/** Rows by their hash: where the one of it begins, or -1 where there are several. In the order of the text. */
function rowsOnce(words: Int32Array, from: number, to: number, size: number): Map<number, number> {
  const rows = new Map<number, number>();
  for (let i = from; i + size <= to; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < size; n++) {
      hash = Math.imul(hash ^ (words[i + n] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
    rows.set(hash, rows.has(hash) ? -1 : i);
  }
  return rows;
}

function isSame(a: Int32Array, i: number, b: Int32Array, j: number, size: number): boolean {
  for (let n = 0; n < size; n++) if (a[i + n] !== b[j + n]) return false;
  return true;
}

/** The longest list of pairs in which both sides grow; the pairs come in the order of the first. */
function inOrder(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [n, [, place]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as [number, number])[1] < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[n] = ends[low - 1] as number;
    ends[low] = n;
  }
  const out: [number, number][] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] as number)
    out.push(pairs[n] as [number, number]);
  return out.reverse();
}
