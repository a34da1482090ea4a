import type { PageInput, SourcePage } from './page.ts';
import { pageText } from './page-text.ts';
import { parseHtml } from './parse-html.ts';
import { addressSigns, encodingSigns, markupSigns } from './signs.ts';
import { hostOf } from './source.ts';

/** An `html` request: the article's own text. */
export function readHtml(input: PageInput): SourcePage {
  const outline = parseHtml(input.html ?? '');
  const { text, blocks, tables, measures, content, recovery } = pageText(outline, input.url);
  const title = blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : null;
  return {
    text,
    blocks,
    tables,
    url: input.url ?? null,
    host: hostOf(input.url),
    title: title ?? input.title ?? (outline.documentTitle.trim() || null),
    origin: 'html',
    signs: [
      ...addressSigns(input.url),
      ...markupSigns(outline, measures, content, text),
      ...encodingSigns(recovery),
    ],
  };
}
