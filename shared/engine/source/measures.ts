import type { Outline } from './outline.ts';
import { isBlockKind, NodeKind } from './tags.ts';

/** Characters of text in each node's subtree. */
export interface Measures {
  /** Outside links. */
  readonly text: Int32Array;
  readonly link: Int32Array;
  /** Outside links, in lines long enough to be prose. */
  readonly prose: Int32Array;
}

/** A line is prose from this many characters outside links on, spaces not counted. */
const PROSE_LINE = 36;

/** Measures every node in two passes; nodes marked as dropped count nothing. */
export function measure(outline: Outline): Measures {
  const { kind, last, parent, data, length } = outline;
  const text = new Int32Array(length);
  const link = new Int32Array(length);
  const prose = new Int32Array(length);
  let linkEnd = 0;
  let line = 0;
  let lineNode = 0;
  let depthEnd = 0;
  const open: number[] = [];
  const endLine = () => {
    if (line >= PROSE_LINE) prose[lineNode] = (prose[lineNode] as number) + line;
    line = 0;
  };
  for (let i = 0; i < length; i++) {
    while (depthEnd <= i && open.length > 0) {
      endLine();
      open.pop();
      depthEnd = open[open.length - 1] ?? length;
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) {
      const size = sizeOf(data[i] as string);
      if (i < linkEnd) link[i] = size;
      else {
        text[i] = size;
        if (line === 0) lineNode = i;
        line += size;
      }
    } else if (what === NodeKind.link) {
      if (outline.links.has(i)) linkEnd = Math.max(linkEnd, last[i] as number);
    } else if (what === NodeKind.lineBreak) endLine();
    else if (isBlockKind(what)) {
      endLine();
      depthEnd = last[i] as number;
      open.push(depthEnd);
    }
  }
  endLine();
  for (let i = length - 1; i > 0; i--) {
    const up = parent[i] as number;
    text[up] = (text[up] as number) + (text[i] as number);
    link[up] = (link[up] as number) + (link[i] as number);
    prose[up] = (prose[up] as number) + (prose[i] as number);
  }
  return { text, link, prose };
}

/** Characters that are seen; adds up however a text is cut into nodes. */
function sizeOf(data: string): number {
  let size = 0;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x200b) size++;
  }
  return size;
}
