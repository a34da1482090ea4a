import type { Truncated } from '../contract/index.ts';
import { MAX_ANSWER_BYTES } from '../contract/limits.ts';

/**
 * Most bytes of JSON that an answer's lists may have together with its text. A Worker has 128 MB for the request, what
 * is read and what is answered; a page of 2 MiB that is nothing but citations would be answered with 112 MB.
 */
const MOST_BYTES = 0.9 * MAX_ANSWER_BYTES;

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
} as const satisfies Record<Truncated['what'], { count: number; bytes?: number }>;

/** What is a list of the answer itself; mentions stand in those. */
type List = Exclude<Truncated['what'], 'document-mentions' | 'agency-mentions'>;

/** Keeps one answer's lists within their bounds, from the front, and tells what was left out. */
export class Caps {
  readonly truncated: Truncated[] = [];
  #left = MOST_BYTES;
  /** What is kept and not yet counted, as JSON: counting costs more than reading a short page, and few come near a bound. */
  #uncounted: string[] = [];
  /** More bytes than what is uncounted may have. */
  #atMost = 0;

  /** @param spent what the answer holds beside its lists: the text, the map, what was dropped. */
  constructor(...spent: readonly unknown[]) {
    for (const one of spent) this.#take(jsonOf(one));
  }

  /** The first of a list, as many as there is room for. `of`: how many there were, if more than are given. */
  keep<Item>(what: List, items: Item[], of = items.length): Item[] {
    const kept = this.#fitting(items, MOST[what]);
    this.tell(what, kept.length, of);
    return kept;
  }

  #fitting<Item>(items: Item[], { count, bytes }: { count: number; bytes: number }): Item[] {
    const json = items.length <= count ? jsonOf(items) : null;
    if (json !== null && MOST_A_UNIT * json.length <= Math.min(bytes, this.#left - this.#atMost)) {
      this.#take(json);
      return items;
    }
    this.#count();
    const room = Math.max(0, Math.min(bytes, this.#left));
    const all = json === null ? Number.POSITIVE_INFINITY : bytesIn(json);
    if (all > room) return this.#first(items, count, room);
    this.#left -= all;
    return items;
  }

  #take(json: string): void {
    this.#uncounted.push(json);
    this.#atMost += MOST_A_UNIT * json.length;
  }

  /** Counts what was taken uncounted, where the bound alone does not tell whether there is room. */
  #count(): void {
    for (const json of this.#uncounted) this.#left -= bytesIn(json);
    this.#uncounted = [];
    this.#atMost = 0;
  }

  /** That of what there was less was kept. */
  tell(what: Truncated['what'], kept: number, of: number): void {
    if (kept < of) this.truncated.push({ what, kept, of });
  }

  #first<Item>(items: readonly Item[], count: number, room: number): Item[] {
    const kept: Item[] = [];
    let bytes = 0;
    for (const item of items.slice(0, count)) {
      bytes += bytesIn(jsonOf(item)) + 1;
      if (bytes > room) break;
      kept.push(item);
    }
    this.#left -= Math.min(bytes, room);
    return kept;
  }
}

/** Bytes of UTF-8 that a unit of UTF-16 makes at most. */
const MOST_A_UNIT = 3;

function jsonOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** Bytes of UTF-8 in a text. */
function bytesIn(json: string): number {
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    // Half a surrogate pair is two of the pair's four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
