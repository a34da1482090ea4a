import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { cleanLine } from '../text/clean.ts';

/** The lines of the nodes from one up to another, those under a node that is to be left out not among them. */
export function* linesBetween(
  { kind, data, last }: Outline,
  from: number,
  to: number,
  isLeftOut: (node: number) => boolean = () => false,
): Generator<string> {
  let line = '';
  /** Where the blocks that are open end. */
  const ends: number[] = [];
  for (let i = from; i <= to; i++) {
    const what = i === to ? NodeKind.lineBreak : (kind[i] as NodeKind);
    let isBreak = what === NodeKind.lineBreak || isBlockKind(what);
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= i) {
      ends.pop();
      isBreak = true;
    }
    if (isBreak) {
      const words = cleanLine(line);
      line = '';
      if (words !== '') yield words;
    }
    if (i === to) return;
    if (isLeftOut(i)) i = (last[i] as number) - 1;
    else if (what === NodeKind.text) line += data[i];
    else if (isBlockKind(what)) ends.push(last[i] as number);
  }
}
