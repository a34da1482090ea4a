import MiniSearch from 'minisearch';
import type { Extraction } from '#shared/contract/index.ts';
import { fold } from '#shared/search/fold.ts';
import { entryHead } from './entry.ts';
import type { LibraryEntry } from './schema.ts';

/** What one report is found by. */
interface Searched {
  key: string;
  title: string;
  facts: string;
  added: string;
  text: string;
}

/**
 * Search over saved reports that ignores accents and đ: all words must stand in a report, the last
 * may be begun only. Numbers of documents ("52-NQ/TW") are words of their own.
 */
export class LibraryIndex {
  readonly #index = new MiniSearch<Searched>({
    idField: 'key',
    fields: ['title', 'facts', 'added', 'text'],
    tokenize: indexedTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      combineWith: 'AND',
      // The word being typed, and a document's number that is only begun.
      prefix: (term, index, terms) => index === terms.length - 1 || /[-/.,]/.test(term),
      boost: { title: 4, facts: 3, added: 3 },
    },
  });
  readonly #texts = new Map<string, string>();

  /** Puts a report in, or in anew after its metadata changed. Its text comes once, when it is read. */
  put(entry: LibraryEntry, extraction: Extraction | null, notes: readonly string[] = []): void {
    if (extraction) this.#texts.set(entry.key, extraction.text);
    const { title, number, issuer, place, date, url } = entryHead(entry);
    const searched: Searched = {
      key: entry.key,
      title: title ?? '',
      facts: [number, issuer, place, date, url && decoded(url)].filter(Boolean).join(' '),
      added: [entry.note, ...entry.tags, ...entry.collections, ...notes].join(' '),
      text: this.#texts.get(entry.key) ?? '',
    };
    if (this.#index.has(entry.key)) this.#index.replace(searched);
    else this.#index.add(searched);
  }

  delete(key: string): void {
    this.#texts.delete(key);
    if (this.#index.has(key)) this.#index.discard(key);
  }

  has(key: string): boolean {
    return this.#index.has(key);
  }

  /** Keys of the reports that hold all words, best first; null for a query without words. */
  search(query: string): string[] | null {
    if (queryTerms(query).length === 0) return null;
    return this.#index.search(query).map(({ id }) => String(id));
  }
}

/** Words in search form; the number of a document is one word. */
export function queryTerms(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[-/.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** "52-nq/tw" is found as itself, by each part, and from each part on. */
export function indexedTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of queryTerms(text)) {
    terms.push(word);
    const parts = word.split(/[-/.,]/);
    if (parts.length === 1) continue;
    for (let at = 0, i = 0; i < parts.length; at += (parts[i++] as string).length + 1) {
      if (i > 0) terms.push(word.slice(at));
      if (i < parts.length - 1) terms.push(parts[i] as string);
    }
  }
  return terms;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
