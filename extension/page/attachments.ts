import type { FileLink } from '../messaging/calls.ts';
import { call, findAll, wordsOf } from './dom.ts';

const MOST = 200;
/** Parts of the site that are no part of the page's own. */
const OUTSIDE = 'nav,aside,header,footer';
/** Anything that may lead to a file; the panel looks closer. */
const MAYBE = /pdf|doc|rtf|odt|xls|csv|ods|zip|rar|7z|ppt|tif|load|attach|file|tai-?ve/i;

/** Links and frames of a page, as it stands, that may lead to a file. */
export function fileLinks(pages: readonly Document[]): FileLink[] {
  const links: FileLink[] = [];
  for (const page of pages)
    for (const element of findAll(page, 'a,iframe,embed,object')) {
      const { href, src, data } = element as Partial<Record<'href' | 'src' | 'data', string>>;
      const link = { href: `${href || src || data}`, label: href ? wordsOf(element) : '' };
      if (links.length >= MOST || !MAYBE.test(link.href + link.label)) continue;
      const stands = (selector: string) => call(element, 'closest', selector);
      if (!stands(OUTSIDE) || stands('article,main')) links.push(link);
    }
  return links;
}
