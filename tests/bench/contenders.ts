import { Readability } from '@mozilla/readability';
import { load } from 'cheerio/slim';
import { Defuddle } from 'defuddle/node';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { extract } from '#shared/engine/extract.ts';
import { outlineOf } from '#shared/engine/source/markup/outline-of.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { readSource } from '#shared/engine/source/source.ts';

export interface Contender {
  name: string;
  /** Reads a page; gives its text where that is what it is for. */
  run: (html: string, url: string) => string | null | Promise<string | null>;
  /** Measured in fewer rounds. */
  isSlow?: boolean;
}

/** Everything measured side by side on the same pages; the second one is what ratios are to. */
export const CONTENDERS: readonly Contender[] = [
  { name: 'Soi, whole extraction', run: (html, url) => extract({ html, url }).text },
  { name: 'cheerio/slim load', run: (html) => (load(html), null) },
  { name: 'Soi, source stage alone', run: (html, url) => readSource({ html, url }).text },
  { name: 'Soi, parse alone', run: (html) => (outlineOf(parsePage(html)), null) },
  // Another version than cheerio's own, which is the last that speaks its tree.
  { name: 'htmlparser2 12 alone', run: (html) => (parseDocument(html), null) },
  {
    name: 'linkedom + Readability',
    run: (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
    isSlow: true,
  },
  {
    name: 'defuddle',
    run: async (html, url) => {
      const { content } = await Defuddle(html, url);
      return parseHTML(`<html><body>${content}</body></html>`).document.body.textContent;
    },
    isSlow: true,
  },
];

/** Token F1 of a text against the right one. */
export function tokenF1(got: string, right: string): number {
  const words = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const wanted = words(right);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = words(got);
  let hits = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    hits++;
    counts.set(word, left - 1);
  }
  return found.length + wanted.length === 0 ? 1 : (2 * hits) / (found.length + wanted.length);
}
