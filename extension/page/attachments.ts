import type { FileLink } from '../messaging/calls.ts';

const MOST = 200;
/** Parts of the site that are no part of the page's own. */
const OUTSIDE = 'nav,aside,header,footer';
/** Anything that may lead to a file; the panel looks closer. */
const MAYBE =
  /\.(?:pdf|docx?|rtf|odt|xlsx?|csv|ods|zip|rar|7z|pptx?|tiff?)\b|\/documents\/|download|attach|file|tai-?ve/i;

/** Links and frames of a page, as it stands, that may lead to a file. */
export function fileLinks(pages: readonly Document[]): FileLink[] {
  const links: FileLink[] = [];
  const add = (href: string, label: string) => {
    if (links.length < MOST && MAYBE.test(`${href} ${label}`))
      links.push({ href, label: label.slice(0, 300) });
  };
  for (const page of pages) {
    // A file that is open in the browser's own viewer.
    if (page.contentType === 'application/pdf') add(page.URL, '.pdf');
    for (const element of page.querySelectorAll<HTMLElement>(
      'a[href],iframe[src],embed[src],object[data]',
    )) {
      if (element.closest(OUTSIDE) && !element.closest('article,main')) continue;
      const { href, src, data } = element as Partial<Record<'href' | 'src' | 'data', string>>;
      add(href ?? src ?? data ?? '', href === undefined ? '' : (element.textContent ?? ''));
    }
  }
  return links;
}
