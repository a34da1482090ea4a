import { type Closeness, holdsNear, holdsPhrase } from '#shared/search/match.ts';
import { type Asked, parseQuery, type Query } from '#shared/search/query.ts';
import { isNumberLike, searchForm } from '#shared/search/words.ts';
import type { Searched } from './derived.ts';
import { entryHead } from './entry.ts';
import type { LibraryEntry } from './schema.ts';

/** What a search found: keys by how closely the words stand, the best first. */
export type Found = Readonly<Record<Closeness, string[]>> & { readonly query: Query };

/** A saved report in the index. */
interface Held {
  key: string;
  /** Search form of its head and of what its reader added. */
  head: string;
  /** Search form of its text; null until it is read. */
  text: string | null;
}

/**
 * Search over saved reports that leaves accents and đ aside. Distinct words lead to the reports that may hold them;
 * phrases are then looked for in the reports' words themselves. Numbers of documents ("52-NQ/TW") are words of their own.
 */
export class LibraryIndex {
  readonly #reports: (Held | null)[] = [];
  readonly #places = new Map<string, number>();
  /** For each word of the texts the reports that hold it, by their place above. */
  readonly #holders = new Map<string, number[]>();
  #vocabulary: string[] | null = null;

  /** Puts a report's head in, or in anew after it changed. */
  put(entry: LibraryEntry): void {
    const { title, number, issuer, place, date, url } = entryHead(entry);
    const { note, tags, collections } = entry;
    const lines = [title, number, issuer, place, date, url && decoded(url), note];
    const head = searchForm([...lines, ...tags, ...collections].filter(Boolean).join('\n'));
    const at = this.#places.get(entry.key);
    const held = at === undefined ? null : this.#reports[at];
    if (held) held.head = head;
    else this.#places.set(entry.key, this.#reports.push({ key: entry.key, head, text: null }) - 1);
  }

  /** Puts a report's text in, once. */
  putText({ key, text, terms }: Searched): void {
    const at = this.#places.get(key);
    const held = at === undefined ? null : this.#reports[at];
    if (at === undefined || !held || held.text !== null) return;
    held.text = text;
    for (const term of terms.split(' ')) {
      const holders = this.#holders.get(term);
      if (holders) holders.push(at);
      else {
        this.#holders.set(term, [at]);
        this.#vocabulary = null;
      }
    }
  }

  /** Whether a report's text is in. */
  hasText(key: string): boolean {
    const at = this.#places.get(key);
    return at !== undefined && this.#reports[at]?.text != null;
  }

  /** Keys of the reports that are in. */
  keys(): string[] {
    return [...this.#places.keys()];
  }

  delete(key: string): void {
    const at = this.#places.get(key);
    if (at === undefined) return;
    this.#reports[at] = null;
    this.#places.delete(key);
  }

  /**
   * Keys of the reports that a query finds: those with its words as a phrase, those with all of them near each other,
   * and those that hold each somewhere; what stands in the head comes first. Null for a query without words.
   */
  search(typed: string): Found | null {
    const query = parseQuery(typed);
    if (!query) return null;
    const start = performance.now();
    const found = this.#find(query);
    // For who measures it, as `npm run bench:library` does.
    performance.measure('soi-search', { start });
    return found;
  }

  #find(query: Query): Found {
    const { free, phrases, without } = query;
    let candidates: Uint8Array | null = null;
    for (const asked of [...phrases, ...(free ? [free] : [])])
      asked.words.forEach((word, i) => {
        const holding = this.#holding(word, asked.isOpen && i === asked.words.length - 1);
        candidates = candidates ? both(candidates, holding) : holding;
      });
    const rarest = free ? this.#rarest(free) : 0;
    const found: Found = { query, phrase: [], near: [], each: [] };
    const inHead: string[] = [];
    this.#reports.forEach((held, at) => {
      if (!held || (candidates && !candidates[at])) return;
      const forms = [held.head, held.text ?? ''];
      const holds = (asked: Asked) => forms.some((form) => holdsPhrase(form, asked));
      if (without.some(holds) || !phrases.every(holds)) return;
      if (!free) found.phrase.push(held.key);
      else if (holdsPhrase(held.head, free)) inHead.push(held.key);
      else if (holdsPhrase(held.text ?? '', free)) found.phrase.push(held.key);
      else if (forms.some((form) => holdsNear(form, free, rarest))) found.near.push(held.key);
      else found.each.push(held.key);
    });
    found.phrase.unshift(...inHead);
    return found;
  }

  /** For each report whether it holds a word, or one that begins so. */
  #holding(word: string, isOpen: boolean): Uint8Array {
    const holding = new Uint8Array(this.#reports.length);
    const isBegun = isOpen || isNumberLike(word);
    const mark = (term: string) => {
      for (const at of this.#holders.get(term) ?? []) holding[at] = 1;
    };
    if (isBegun) for (const term of this.#beginning(word)) mark(term);
    else mark(word);
    const asked = { words: [word], isOpen: isBegun };
    this.#reports.forEach((held, at) => {
      if (held && !holding[at] && holdsPhrase(held.head, asked)) holding[at] = 1;
    });
    return holding;
  }

  /** The words of the texts that begin so. */
  #beginning(start: string): string[] {
    this.#vocabulary ??= [...this.#holders.keys()].sort();
    const words = this.#vocabulary;
    let low = 0;
    for (let high = words.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (words[end]?.startsWith(start)) end++;
    return words.slice(low, end);
  }

  /** Which of some words the fewest reports hold. */
  #rarest({ words }: Asked): number {
    const counts = words.map((word) => this.#holders.get(word)?.length ?? 0);
    return counts.indexOf(Math.min(...counts));
  }
}

function both(some: Uint8Array, others: Uint8Array): Uint8Array {
  return some.map((one, i) => one & (others[i] as number));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
