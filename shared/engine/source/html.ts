import { load } from 'cheerio/slim';
import type { PageInput, SourcePage } from './page.ts';
import { readText } from './text.ts';

/** An `html` request: the article's own text. */
export function readHtml(input: PageInput): SourcePage {
  const $ = load(input.html ?? '');
  $('script, style, noscript, template').remove();
  const title = $('title').first().text().trim() || null;
  const lines: string[] = [];
  for (const element of $('p, h1, h2, h3, h4, li, tr').toArray())
    lines.push($(element).text().replace(/\s+/g, ' '));
  return {
    ...readText({ ...input, text: lines.join('\n') }),
    title: input.title ?? title,
    origin: 'html',
  };
}
