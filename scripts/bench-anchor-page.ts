import { liveMap } from '../extension/page/live-map.ts';
import { type Mark, markKey } from '../extension/page/marks.ts';
import { painterFor } from '../extension/page/paint.ts';
import { PlacedMarks } from '../extension/page/placed.ts';
import { sentRuns } from '../extension/page/sent-runs.ts';
import { takeSnapshot } from '../extension/page/snapshot.ts';
import type { Span, TextMap } from '../shared/contract/index.ts';

/** What `bench-anchor.mjs` runs in a page: the extension's own code, and the way it did not take. */

interface Input {
  text: string;
  blocks: Span[];
  marks: Mark[];
  textMap?: TextMap;
}

/** Two frames: what was changed is on the screen then. */
const shown = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const wordsOf = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** The page's HTML as the extension sends it. */
export function take(): string {
  return takeSnapshot(document, location.href).html;
}

/** From the result to painted marks, laid by the map of the text or, without one, found by block and quote. */
export async function paint(input: Input): Promise<{ ms: number; found: number }> {
  const runs = sentRuns(document);
  await shown();
  const start = performance.now();
  const map = input.textMap ? liveMap(input.textMap, runs) : null;
  const placed = new PlacedMarks(document, input, input.marks, map);
  painterFor(document).paint(
    placed.marks.map(({ mark, range }) => ({ kind: mark.kind, range })),
    'standard',
  );
  await shown();
  const isWhole = !input.textMap || placed.marks.every(({ by }) => by === 'map');
  return { ms: performance.now() - start, found: isWhole ? placed.marks.length : 0 };
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

/** The element that each mark stands in, by its name in the invented page; to be asked before the page changes. */
export function homes(input: Input): [key: string, home: string][] {
  const { marks } = new PlacedMarks(document, input, input.marks);
  return marks.map(({ mark, range }) => [markKey(mark), homeOf(range)]);
}

function homeOf({ startContainer }: Range): string {
  return startContainer.parentElement?.closest<HTMLElement>('[data-n]')?.dataset.n ?? '';
}

/**
 * How many marks are found in the page as it stands; how many of these say something else, or the same in
 * another element than they stood in; and of how many the element is still there.
 */
export function again(input: Input, homes: [key: string, home: string][]) {
  const start = performance.now();
  const placed = new PlacedMarks(document, input, input.marks);
  const ms = performance.now() - start;
  const homeBefore = new Map(homes);
  const stands = homes.filter(([, home]) => document.querySelector(`[data-n="${home}"]`)).length;
  let wrong = 0;
  for (const { mark, range } of placed.marks) {
    const isSame = wordsOf(range.toString()) === wordsOf(input.text.slice(mark.start, mark.end));
    if (!isSame || homeOf(range) !== homeBefore.get(markKey(mark))) wrong++;
  }
  return { right: placed.marks.length - wrong, wrong, stands, ms };
}
