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

/** Characters that a text is cut to, for each that is wanted of its beginning: there may be white space, and marks of letters. */
const RAW_A_CHARACTER = 4;

/** The first characters of a subtree's text on one line. */
export function startOfText(outline: Outline, root: number, length: number): string {
  const { kind, last, data } = outline;
  const end = Math.min(last[root] as number, root + length);
  const room = length * RAW_A_CHARACTER;
  let text = '';
  for (let i = root; i < end && text.length < length; i++) {
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) text += (data[i] as string).slice(0, room);
    else if (what === NodeKind.lineBreak || isBlockKind(what)) text += ' ';
  }
  const start = cleanLine(text);
  // A letter at the cut may have lost its marks.
  return (start.length > length ? start : textOf(outline, root, length)).slice(0, length);
}

/** Whether a node is another one or holds it. */
export function holds(outline: Outline, node: number, other: number): boolean {
  return other >= node && other < (outline.last[node] as number);
}
