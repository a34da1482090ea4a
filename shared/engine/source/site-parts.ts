import { Hint, type Hints } from './hints.ts';
import type { Measures } from './measures.ts';
import type { Outline } from './outline.ts';
import { textOf } from './outline-text.ts';
import { isImprint } from './site-lines.ts';

/** A part with more than this share of what is around it is no site part, whatever its name. */
const MOST = 0.4;
/** A portal's imprint is not longer. */
const MAX_IMPRINT = 1200;
/** Its words stand at its beginning. */
const IMPRINT_LEAD = 600;

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
  let hint: number = hints.of(outline.data[node] as string);
  if (name === 'footer' || name === 'aside') hint |= Hint.drop;
  if ((hint & Hint.drop) !== 0) return size < whole * MOST || prose < size * 0.2;
  if ((hint & Hint.chrome) !== 0) return prose === 0 && size < whole * MOST;
  return false;
}

/** Whether an element is the portal's imprint: who runs it, under which licence, where. */
export function isImprintPart(outline: Outline, measures: Measures, node: number): boolean {
  const size = (measures.text[node] as number) + (measures.link[node] as number);
  return size > 0 && size < MAX_IMPRINT && isImprint(textOf(outline, node, IMPRINT_LEAD));
}
