import { Hint, type Hints } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { cleanLine } from '../text/clean.ts';
import type { Content } from '../text/render.ts';
import { ImprintLines, MAX_IMPRINT } from './imprint.ts';
import type { Measures } from './measures.ts';
import { linesBetween } from './outline-lines.ts';

/** A part with more than this share of what is around it is no site part, whatever its name. */
const MOST = 0.4;
/** Whether an element is a part of the site around the article, by its name. */
export function isSitePart(
  outline: Outline,
  measures: Measures,
  hints: Hints,
  node: number,
  whole: number,
): boolean {
  const name = outline.names.get(node);
  const text = measures.text[node] as number;
  const size = text + (measures.link[node] as number);
  const prose = measures.prose[node] as number;
  let hint: number = hints.of(node);
  if (name === 'footer' || name === 'aside') hint |= Hint.drop;
  if ((hint & Hint.drop) !== 0)
    return size < whole * MOST || prose < size * 0.2 || saysOnlyContacts(outline, measures, node);
  if ((hint & (Hint.chrome | Hint.files)) !== 0) return prose === 0 && size < whole * MOST;
  return false;
}

/** Whether an element is the portal's imprint and no more: who runs it, under which licence, where. */
export function isImprintPart(outline: Outline, measures: Measures, node: number): boolean {
  return endLinesOf(outline, measures, node)?.areImprint ?? false;
}

/** Whether all that a content keeps is the portal's imprint. */
export function keepsOnlyImprint(outline: Outline, { root, dropped }: Content): boolean {
  const lines = new ImprintLines();
  let size = 0;
  const isLeftOut = (node: number) => dropped[node] !== 0;
  for (const line of linesBetween(outline, root, outline.last[root] as number, isLeftOut)) {
    size += line.length;
    if (size > MAX_IMPRINT || !lines.add({ line, isCell: false, isLink: false })) return false;
  }
  return lines.areImprint;
}

/** Whether a part named as the site's says how the site is reached and no more, however short the article is. */
function saysOnlyContacts(outline: Outline, measures: Measures, node: number): boolean {
  return endLinesOf(outline, measures, node)?.areContacts ?? false;
}

/** The lines of an element, where they may be nothing but an imprint; else null. */
function endLinesOf(outline: Outline, measures: Measures, node: number): ImprintLines | null {
  const { kind, last, data } = outline;
  const size = (measures.text[node] as number) + (measures.link[node] as number);
  if (size === 0 || size >= MAX_IMPRINT) return null;
  const lines = new ImprintLines();
  // Of a small one only, as empty elements cost time too.
  const end = Math.min(last[node] as number, node + MAX_IMPRINT);
  let line = '';
  let text = 0;
  let link = 0;
  for (let i = node; i <= end; i++) {
    const what = i === end ? NodeKind.lineBreak : (kind[i] as NodeKind);
    if (what === NodeKind.text) {
      line += data[i];
      text += measures.text[i] as number;
      link += measures.link[i] as number;
    } else if (what === NodeKind.lineBreak || isBlockKind(what)) {
      const isLink = link > text;
      // What a line of links says is nothing to an imprint.
      const words = isLink ? '' : cleanLine(line);
      if (words !== '' && !lines.add({ line: words, isCell: false, isLink })) return null;
      line = '';
      text = 0;
      link = 0;
    }
  }
  return lines;
}
