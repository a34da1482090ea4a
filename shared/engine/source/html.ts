import { hostOf } from './host.ts';
import { outlineOf } from './markup/outline-of.ts';
import { parsePage } from './markup/page-tree.ts';
import { pageAttachments } from './page/attachments.ts';
import { droppedOf } from './page/dropped.ts';
import { pageText } from './page/page-text.ts';
import { publishedOf } from './page/published.ts';
import { addressSigns, encodingSigns, markupSigns } from './page/signs.ts';
import type { PageInput, SourcePage, Wanted } from './page.ts';
import { RunLog } from './text/text-map.ts';

/** An `html` request: the article's own text. */
export function readHtml(input: PageInput, wanted: Wanted): SourcePage {
  const tree = parsePage(input.html ?? '');
  const log = wanted.map ? new RunLog(tree.runs) : null;
  const outline = outlineOf(tree, log, wanted.dropped);
  const page = pageText(outline, input.url, log);
  const { text, blocks, tables, map, measures, content, isList, recovery } = page;
  const dropped = wanted.dropped ? droppedOf(page.outline, measures, content) : null;
  const title = blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : null;
  return {
    text,
    blocks,
    tables,
    map,
    dropped,
    url: input.url ?? null,
    host: hostOf(input.url),
    title: title ?? input.title ?? (outline.documentTitle.trim() || null),
    origin: 'html',
    published: publishedOf(page.outline, content),
    cut: tree.cut,
    attachments: pageAttachments(outline, content.root, input.url),
    signs: [
      ...addressSigns(input.url),
      ...(isList ? [{ reason: 'link-list', weight: -5 }] : []),
      ...markupSigns(outline, measures, content, text),
      ...encodingSigns(recovery),
    ],
  };
}
