import { Hints } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { NodeKind } from '../markup/tags.ts';
import { markDivTables } from '../tables/div-tables.ts';
import { findRecovery, type Recovery } from '../text/legacy-text.ts';
import { type Content, type Rendered, renderText } from '../text/render.ts';
import type { RunLog } from '../text/text-map.ts';
import { Why } from './dropped.ts';
import { chooseContent } from './main-content.ts';
import { copyOf, type Measures, measure } from './measures.ts';
import { Menu } from './menu.ts';
import { keepsOnlyImprint } from './site-parts.ts';

export interface PageText extends Rendered {
  measures: Measures;
  content: Content;
  /** The outline whose texts are in Unicode. */
  outline: Outline;
  /** Whether the page has no text but that of its lists of other articles. */
  isList: boolean;
  /** What became of a text in an old encoding. */
  recovery: Recovery;
}

/** The report's own text of a page. */
export function pageText(
  outline: Outline,
  url: string | undefined,
  log: RunLog | null = null,
): PageText {
  markDivTables(outline);
  const whole = measure(outline);
  const known = { outline, url, hints: new Hints(outline), menu: new Menu(outline) };
  // What is left out is no longer measured.
  let measures = copyOf(whole);
  let content = chooseContent({ ...known, measures });
  const size = keepsOnlyImprint(outline, content) ? 0 : sizeOf(outline, measures, content);
  const isList = size < SHORTEST_ARTICLE && listSize(outline, whole, content) > LIST_SHARE * size;
  if (size < SHORTEST_ARTICLE) {
    // A home page or a list of articles has no text but that of its lists.
    measures = whole;
    content = chooseContent({ ...known, measures }, true);
  }
  const recovery = findRecovery(textsOf(outline, content));
  const old = recovery === 'unreadable' ? null : recovery;
  const own = old ? recovered(outline, old) : outline;
  const rendered = renderText(own, content, log, old && { ...old, from: outline });
  return { ...rendered, measures, content, outline: own, isList, recovery };
}

/** Characters, without spaces, that an article has at least. */
const SHORTEST_ARTICLE = 120;

/** What lists of other articles have, as a share of the page's other text, where the page is such a list. */
const LIST_SHARE = 2;

/** Characters of what was left out as lists of other articles, without spaces. */
function listSize({ last, length }: Outline, { text, link }: Measures, content: Content): number {
  let size = 0;
  for (let i = 0; i < length; i++) {
    if (content.dropped[i] !== Why.related) continue;
    size += (text[i] as number) + (link[i] as number);
    i = (last[i] as number) - 1;
  }
  return size;
}

/** Characters of a content, without spaces. */
function sizeOf({ kind, last }: Outline, { text, link }: Measures, content: Content): number {
  let size = 0;
  for (let i = content.root; i < (last[content.root] as number); ) {
    if (content.dropped[i] !== 0) {
      i = last[i] as number;
      continue;
    }
    if (kind[i] === NodeKind.text) size += (text[i] as number) + (link[i] as number);
    i++;
  }
  return size;
}

function* textsOf({ kind, last, data }: Outline, { root, dropped }: Content): Generator<string> {
  for (let i = root; i < (last[root] as number); i++)
    if (kind[i] === NodeKind.text && dropped[i] === 0) yield data[i] as string;
}

/** The same outline with its texts in Unicode. */
function recovered(outline: Outline, { recover }: { recover: (text: string) => string }): Outline {
  const data = outline.data.map((text, i) =>
    outline.kind[i] === NodeKind.text ? recover(text) : text,
  );
  return { ...fieldsOf(outline), data };
}

function fieldsOf(outline: Outline): Outline {
  const { length, kind, parent, last, data, size, level, spans, links, names, times } = outline;
  const { documentTitle, meta, bodyClass, hints, fields, embeds, unseen } = outline;
  return {
    length,
    kind,
    parent,
    last,
    data,
    size,
    level,
    spans,
    links,
    names,
    times,
    documentTitle,
    meta,
    bodyClass,
    hints,
    fields,
    embeds,
    unseen,
  };
}
