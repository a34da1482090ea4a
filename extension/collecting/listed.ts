import { attachmentKind } from '#shared/engine/source/page/file-names.ts';
import { cleanLine } from '#shared/engine/source/text/clean.ts';

/** An article that a list page leads to. */
export interface Listed {
  url: string;
  label: string;
  /** Whether it stands in the page's main list: chosen at first. */
  isMain: boolean;
}

/** Titles of articles are sentences; menus and "Xem thêm" are not. */
const SHORTEST_LABEL = 24;
const FEWEST_WORDS = 5;
const LONGEST_LABEL = 300;
/** A list has at least so many. */
const FEWEST = 3;
const MOST = 100;
const OUTSIDE =
  'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[class*="breadcrumb"],[class*="menu"],[id*="menu"],[class*="footer"],[id*="footer"]';

/**
 * The articles of a list page: links of its own host whose words are a title's, in the page's order, each address once.
 * Nothing where there are too few to be a list. `page` is the page's markup without scripts, `address` its own.
 */
export function listedArticles(page: Document, address: string): Listed[] {
  const own = new URL(address);
  own.hash = '';
  const found = new Map<string, { label: string; place: string }>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = articleAddress(link.getAttribute('href') ?? '', own);
    if (url === null || link.closest(OUTSIDE)) continue;
    const label = cleanLine(link.textContent || link.getAttribute('title') || '');
    if (!isTitle(label)) continue;
    const known = found.get(url);
    if (!known) found.set(url, { label, place: placeOf(link) });
    else if (label.length > known.label.length && label.length <= LONGEST_LABEL)
      known.label = label;
  }
  if (found.size < FEWEST) return [];
  const sizes = new Map<string, number>();
  for (const { place } of found.values()) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  const main = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return [...found]
    .slice(0, MOST)
    .map(([url, { label, place }]) => ({ url, label, isMain: place === main }));
}

function isTitle(label: string): boolean {
  return label.length >= SHORTEST_LABEL && label.split(' ').length >= FEWEST_WORDS;
}

/** The address of an article of this host that is neither this page nor a file. */
function articleAddress(href: string, own: URL): string | null {
  if (!URL.canParse(href, own.href)) return null;
  const url = new URL(href, own.href);
  if (url.hostname !== own.hostname || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  if (url.href === own.href || attachmentKind(url.href, '') !== null) return null;
  return url.href;
}

/** What kind of place a link stands in: the elements around it by name and class, so that items of one list are alike. */
function placeOf(link: Element): string {
  const steps: string[] = [];
  for (let at = link.parentElement; at && steps.length < 5; at = at.parentElement)
    steps.push(`${at.localName}.${[...at.classList].sort().join('.')}`);
  return steps.join('<');
}
