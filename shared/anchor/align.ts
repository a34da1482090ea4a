import type { Span } from '../contract/index.ts';
import { type Compact, compactIndex } from './compact.ts';
import { firstWhere } from './sorted.ts';

/** A block of the read text that was found in the page; all in units without spaces. */
export interface Aligned {
  from: number;
  to: number;
  /** Where it begins in the page. */
  at: number;
  /** How far from where it was looked for; 0 is right there. */
  off: number;
  /** What of the page around it no other block took: from here to its beginning, from its end to there. */
  freeFrom: number;
  freeTo: number;
}

/** A block this long says which one it is; a shorter one is known by its place alone. */
export const TELLING = 24;
/** How far beside the expected place a block may stand. */
const NEAR = 600;
/** Steps for all looks that go further, as a multiple of the page's length. */
const MOST_STEPS = 256;

/**
 * Lays blocks on the page, each from white space to white space: after the one before it, where reading was
 * before it last jumped, or anywhere, if it is told by its words and stands there only once; else right
 * before the one that follows it. No place is given twice. Answers in the order of the read text, with the
 * beginnings and the ends of both texts as empty blocks.
 */
export function alignBlocks(from: Compact, to: Compact, blocks: readonly Span[]): Aligned[] {
  const { chars } = to;
  const { length } = chars;
  const block = (from: number, to: number, at: number): Aligned => ({
    from,
    to,
    at,
    off: 0,
    freeFrom: 0,
    freeTo: length,
  });
  const all = [block(0, 0, 0)];
  for (const { start, end } of blocks)
    all.push(block(compactIndex(from, start), compactIndex(from, end), -1));
  all.push(block(from.chars.length, from.chars.length, length));

  const wordsOf = (one: Aligned) => from.chars.slice(one.from, one.to);
  const isBreak = (i: number) =>
    i === 0 || i === length || (to.at[i] as number) - (to.at[i - 1] as number) > 1;
  const fits = (words: string, at: number) =>
    chars.startsWith(words, at) && isBreak(at) && isBreak(at + words.length);
  const near = (words: string, base: number, reach: number): number => {
    const window = chars.slice(base, base + words.length + reach);
    for (let i = window.indexOf(words); i >= 0; i = window.indexOf(words, i + 1))
      if (fits(words, base + i)) return base + i;
    return -1;
  };

  let openings: Map<string, number[]> | null = null;
  let steps = MOST_STEPS * length;
  const anywhere = (words: string): number => {
    if (!openings) {
      openings = new Map(all.map((one) => [wordsOf(one).slice(0, TELLING), []]));
      for (let i = 0; i < length; i++)
        if (isBreak(i)) openings.get(chars.slice(i, i + TELLING))?.push(i);
    }
    let found = -1;
    for (const at of openings.get(words.slice(0, TELLING)) ?? []) {
      steps -= words.length;
      if (steps < 0) return -1;
      if (!fits(words, at)) continue;
      if (found >= 0) return -1;
      found = at;
    }
    return found;
  };

  const taken = new Map<number, Aligned>();
  const lay = (one: Aligned, at: number, off: number): boolean => {
    const rival = taken.get(at);
    if (rival && rival.off <= off) return false;
    if (rival) rival.at = -1;
    taken.set(at, Object.assign(one, { at, off }));
    return true;
  };
  let here = 0;
  let left = 0;
  for (const one of all) {
    const words = wordsOf(one);
    if (words === '') continue;
    const isTelling = words.length >= TELLING;
    let base = here;
    let at = near(words, here, NEAR);
    if (at < 0) {
      base = left;
      at = near(words, left, isTelling ? NEAR : 0);
    }
    if (at < 0 && isTelling) {
      base = -length;
      at = anywhere(words);
    }
    if (at < 0 || !lay(one, at, at - base)) continue;
    if (base !== here) left = here;
    here = at + words.length;
  }
  let next: Aligned | undefined;
  for (const one of all.reverse()) {
    const at = next ? next.at - (one.to - one.from) : -1;
    if (one.at < 0 && at >= 0 && fits(wordsOf(one), at)) lay(one, at, 0);
    next = one;
  }
  all.reverse();

  let before = all[0] as Aligned;
  for (const one of all.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)) {
    const end = before.at + before.to - before.from;
    one.freeFrom = end;
    if (one.at < end) {
      // Of two that share a place the longer one has it.
      if (one.to - one.from <= before.to - before.from) {
        one.at = -1;
        continue;
      }
      one.freeFrom = before.freeFrom;
      before.at = -1;
    } else before.freeTo = one.at;
    before = one;
  }
  return all.filter(({ at }) => at >= 0);
}

/** The last aligned block that starts at or before an index. */
export function lastBefore(aligned: readonly Aligned[], index: number): number {
  return firstWhere(aligned.length, (i) => (aligned[i] as Aligned).from > index) - 1;
}
