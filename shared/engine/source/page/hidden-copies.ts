import { Hint } from '../markup/hints.ts';
import type { Outline } from '../markup/outline.ts';
import { Why } from './dropped.ts';
import type { Measures } from './measures.ts';
import { linesBetween } from './outline-lines.ts';
import { discount } from './site-boxes.ts';

/**
 * Drops what the page's own style sheet hides and what stands on the page once more, where it is shown: the copy of
 * a block for other screens or for paper. A folded part that stands nowhere else is the page's text.
 */
export function dropHiddenCopies(outline: Outline, measures: Measures, dropped: Uint8Array): void {
  const hidden = outermostHidden(outline);
  if (hidden.length === 0) return;
  const shown = new Set<string>();
  let from = 0;
  for (const node of [...hidden, outline.length]) {
    for (const line of linesBetween(outline, from, node)) shown.add(line);
    from = outline.last[node] ?? node;
  }
  for (const node of hidden) {
    const lines = [...linesBetween(outline, node, outline.last[node] as number)];
    if (lines.length === 0 || !lines.every((line) => shown.has(line))) continue;
    dropped[node] = Why.hidden;
    discount(outline, measures, node);
  }
}

function outermostHidden({ hints, last }: Outline): number[] {
  const found: number[] = [];
  for (const [node, hint] of hints) if ((hint & Hint.hidden) !== 0) found.push(node);
  found.sort((a, b) => a - b);
  let end = 0;
  return found.filter((node) => {
    if (node < end) return false;
    end = last[node] as number;
    return true;
  });
}
