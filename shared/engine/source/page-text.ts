import type { TextMap } from './line-writer.ts';
import { chooseContent } from './main-content.ts';
import { type Measures, measure } from './measures.ts';
import type { Outline } from './outline.ts';
import { type Content, type Rendered, renderText } from './render.ts';

export interface PageText extends Rendered {
  measures: Measures;
  content: Content;
}

/**
 * The report's own text of a page, whatever its outline was read from: the one way that the engine
 * and the extension's text index share. `map` is filled where it is given.
 */
export function pageText(
  outline: Outline,
  url: string | undefined,
  map: TextMap | null = null,
): PageText {
  const measures = measure(outline);
  const content = chooseContent(outline, measures, url);
  return { ...renderText(outline, content, map), measures, content };
}
