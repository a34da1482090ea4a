import { readHtml } from './html.ts';
import type { PageInput, SourcePage, Wanted } from './page.ts';
import { readText } from './text.ts';

/** The first stage: HTML or text in, the page's own text with its blocks and tables out. */
export function readSource(input: PageInput, wanted: Wanted = {}): SourcePage {
  return input.html === undefined ? readText(input) : readHtml(input, wanted);
}
