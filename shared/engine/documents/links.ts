import type { DocumentLink } from '../../contract/index.ts';
import { exactPages, publishers } from '../../gazetteer/publishers.ts';
import type { DocumentNumber } from './symbol.ts';

const EXACT = new Map(exactPages.map(([number, date, href]) => [number, { date, href }]));

/**
 * Address of the page known to be the document of this number and date, or null. Without a date
 * only a number that holds its year tells which document is meant.
 */
export function exactPage(number: string, date: string | null): string | null {
  const page = EXACT.get(number);
  if (!page) return null;
  if (date === null) return /^\d+[a-z]?\/\d{4}\//.test(number) ? page.href : null;
  return date === page.date ? page.href : null;
}

/** Links to official publishers that hold documents of this number's issuer: exact where known, else searches. */
export function linksOf(
  number: DocumentNumber | null,
  date: string | null,
  label: string,
): DocumentLink[] {
  if (!number) return [];
  const links: DocumentLink[] = [];
  const exact = exactPage(number.number, date);
  if (exact) {
    const host = new URL(exact).hostname;
    links.push({ rel: 'exact', publisher: host, href: exact, label });
  }
  const organ = number.organs[0] ?? '';
  const query = encodeURIComponent(number.number);
  for (const publisher of publishers) {
    if (!publisher.organs.test(organ)) continue;
    links.push({
      rel: 'search',
      publisher: publisher.name,
      href: publisher.search.replace('{q}', query),
      label,
    });
  }
  return links;
}
