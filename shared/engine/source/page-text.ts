import { findRecovery, type Recovery } from './legacy-text.ts';
import { chooseContent } from './main-content.ts';
import { type Measures, measure } from './measures.ts';
import type { Outline } from './outline.ts';
import { type Content, type Rendered, renderText } from './render.ts';
import { NodeKind } from './tags.ts';
import type { RunLog } from './text-map.ts';

export interface PageText extends Rendered {
  measures: Measures;
  content: Content;
  /** What became of a text in an old encoding. */
  recovery: Recovery;
}

/** The report's own text of a page. */
export function pageText(
  outline: Outline,
  url: string | undefined,
  log: RunLog | null = null,
): PageText {
  const measures = measure(outline);
  const content = chooseContent(outline, measures, url);
  const recovery = findRecovery(textsOf(outline, content));
  const old = recovery === 'unreadable' ? null : recovery;
  const own = old ? recovered(outline, old) : outline;
  const rendered = renderText(own, content, log, old && { ...old, from: outline });
  return { ...rendered, measures, content, recovery };
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
  const { length, kind, parent, last, data, level, spans, links, names } = outline;
  const { documentTitle, meta, bodyClass, fields, embeds } = outline;
  return {
    length,
    kind,
    parent,
    last,
    data,
    level,
    spans,
    links,
    names,
    documentTitle,
    meta,
    bodyClass,
    fields,
    embeds,
  };
}
