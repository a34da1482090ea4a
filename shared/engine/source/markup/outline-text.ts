import { cleanLine } from '../text/clean.ts';
import type { Outline } from './outline.ts';
import { isBlockKind, NodeKind } from './tags.ts';

/** The text of a subtree on one line, up to a length. */
export function textOf(outline: Outline, root: number, limit = 1000): string {
  const { kind, last, data } = outline;
  // A bound on nodes too: empty elements add no text.
  const end = Math.min(last[root] as number, root + limit);
  let text = '';
  for (let i = root; i < end && text.length < limit; i++) {
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) text += data[i];
    else if (what === NodeKind.lineBreak || isBlockKind(what)) text += ' ';
  }
  return cleanLine(text);
}

/** Whether a node is another one or holds it. */
export function holds(outline: Outline, node: number, other: number): boolean {
  return other >= node && other < (outline.last[node] as number);
}
