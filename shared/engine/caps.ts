import type { FileCutWhat, Truncated } from '../contract/index.ts';
import { MAX_ANSWER_BYTES } from '../contract/limits.ts';

/**
 * Most bytes of JSON that an answer's lists may have together with its text. A Worker has 128 MB for the request, what
 * is read and what is answered; a page of 2 MiB that is nothing but citations would be answered with 112 MB.
 */
const MOST_BYTES = 0.9 * MAX_ANSWER_BYTES;

/** What the engine cuts; a file is cut before it comes here. */
type Cut = Exclude<Truncated['what'], FileCutWhat>;

/**
 * Most of each that one page is answered with, and the bytes of all of them: several times what the longest real
 * reports hold (some 300 pages: 1,500 documents, 9,000 figures, 20,000 lines), and no more than people can look at.
 */
export const MOST = {
  documents: { count: 5_000, bytes: 5_000_000 },
  'document-mentions': { count: 15_000 },
  agencies: { count: 3_000, bytes: 3_000_000 },
  'agency-mentions': { count: 15_000 },
  indicators: { count: 20_000, bytes: 9_000_000 },
  findings: { count: 1_000, bytes: 1_000_000 },
  sections: { count: 10_000, bytes: 1_500_000 },
  blocks: { count: 60_000, bytes: 4_500_000 },
} as const satisfies Record<Exclude<Cut, 'elements'>, { count: number; bytes?: number }>;

/** What is a list of the answer itself; mentions stand in those. */
type List = Exclude<keyof typeof MOST, 'document-mentions' | 'agency-mentions'>;

/** Keeps one answer's lists within their bounds, from the front, and tells what was left out. */
export class Caps {
  readonly truncated: Truncated[] = [];
  #left = MOST_BYTES;
  /** What is kept and not yet counted: counting costs more than reading a short page, and few come near a bound. */
  #uncounted: unknown[] = [];
  /** More bytes than what is uncounted may have. */
  #atMost = 0;

  /** @param spent what the answer holds beside its lists: the text, the map, what was dropped. */
  constructor(...spent: readonly unknown[]) {
    for (const one of spent) this.#take(one, mostBytesOf(one));
  }

  /** The first of a list, as many as there is room for. `of`: how many there were, if more than are given. */
  keep<Item>(what: List, items: Item[], of = items.length): Item[] {
    const kept = this.#fitting(items, MOST[what]);
    this.tell(what, kept.length, of);
    return kept;
  }

  #fitting<Item>(items: Item[], { count, bytes }: { count: number; bytes: number }): Item[] {
    const isFew = items.length <= count;
    const atMost = isFew ? mostBytesOf(items) : Number.POSITIVE_INFINITY;
    if (atMost <= Math.min(bytes, this.#left - this.#atMost)) {
      this.#take(items, atMost);
      return items;
    }
    this.#count();
    const room = Math.max(0, Math.min(bytes, this.#left));
    const all = isFew ? bytesOf(items) : Number.POSITIVE_INFINITY;
    if (all > room) return this.#first(items, count, room);
    this.#left -= all;
    return items;
  }

  #take(value: unknown, atMost: number): void {
    this.#uncounted.push(value);
    this.#atMost += atMost;
  }

  /** Counts what was taken uncounted, where the bound alone does not tell whether there is room. */
  #count(): void {
    for (const value of this.#uncounted) this.#left -= bytesOf(value);
    this.#uncounted = [];
    this.#atMost = 0;
  }

  /** That of what there was less was kept. */
  tell(what: Cut, kept: number, of: number): void {
    if (kept < of) this.truncated.push({ what, kept, of });
  }

  #first<Item>(items: readonly Item[], count: number, room: number): Item[] {
    const kept: Item[] = [];
    let bytes = 0;
    for (const item of items.slice(0, count)) {
      bytes += bytesOf(item) + 1;
      if (bytes > room) break;
      kept.push(item);
    }
    this.#left -= Math.min(bytes, room);
    return kept;
  }
}

/** Bytes of JSON that a unit of a string, and a number, may make: "\u0001", -1.2345678901234567e-300. */
const MOST_A_UNIT = 6;
const MOST_A_NUMBER = 25;

/** More bytes than a value has as JSON: told by lengths alone, without making the JSON. */
function mostBytesOf(value: unknown): number {
  if (typeof value === 'string') return MOST_A_UNIT * value.length + 2;
  if (typeof value === 'number') return MOST_A_NUMBER;
  if (typeof value !== 'object' || value === null) return 'false'.length;
  let bytes = 2;
  if (Array.isArray(value)) for (const one of value) bytes += mostBytesOf(one) + 1;
  else
    for (const key in value)
      bytes += key.length + '"":,'.length + mostBytesOf((value as Record<string, unknown>)[key]);
  return bytes;
}

/** Bytes of UTF-8 that a value has as JSON. */
function bytesOf(value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    // Half a surrogate pair is two of the pair's four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
