import type { Mark } from '../extension/page/marks.ts';
import { painterFor } from '../extension/page/paint.ts';
import { PlacedMarks } from '../extension/page/placed.ts';
import type { Span } from '../shared/contract/index.ts';

/** What `bench-anchor.mjs` runs in a page: the extension's own code, and the way it did not take. */

interface Input {
  text: string;
  blocks: Span[];
  marks: Mark[];
}

/** Two frames: what was changed is on the screen then. */
const shown = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const wordsOf = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** From the result to painted marks. */
export async function paint(input: Input): Promise<{ ms: number; found: number }> {
  await shown();
  const start = performance.now();
  const placed = new PlacedMarks(document, input, input.marks);
  painterFor(document).paint(
    placed.marks.map(({ mark, range }) => ({ kind: mark.kind, range })),
    'standard',
  );
  await shown();
  return { ms: performance.now() - start, found: placed.marks.length };
}

/** The same places, each wrapped in <mark>, last first so that the earlier ones stay true. */
export async function wrap(input: Input): Promise<number> {
  await shown();
  const start = performance.now();
  const placed = new PlacedMarks(document, input, input.marks);
  for (const { range } of [...placed.marks].reverse()) wrapRange(range);
  await shown();
  return performance.now() - start;
}

function wrapRange(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  if (range.commonAncestorContainer.nodeType === Node.TEXT_NODE)
    nodes.push(range.commonAncestorContainer as Text);
  while (walker.nextNode())
    if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  for (const node of nodes) {
    const part = document.createRange();
    part.setStart(node, node === startContainer ? Math.min(startOffset, node.length) : 0);
    part.setEnd(node, node === endContainer ? Math.min(endOffset, node.length) : node.length);
    if (!part.collapsed) part.surroundContents(document.createElement('mark'));
  }
}

/** How many marks are found in the page as it stands, and how many of these say something else. */
export function again(input: Input): { right: number; wrong: number; ms: number } {
  const start = performance.now();
  const placed = new PlacedMarks(document, input, input.marks);
  const ms = performance.now() - start;
  let wrong = 0;
  for (const { mark, range } of placed.marks)
    if (wordsOf(range.toString()) !== wordsOf(input.text.slice(mark.start, mark.end))) wrong++;
  return { right: placed.marks.length - wrong, wrong, ms };
}
