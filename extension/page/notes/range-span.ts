import type { Span } from '#shared/contract/index.ts';
import type { TextIndex } from '../text-index.ts';

/** The span of the index's text that a range covers, without white space at its ends. */
export function spanOfRange(index: TextIndex, range: Range): Span | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const node of textNodesIn(range)) {
    const from = index.offsetAt(node, node === range.startContainer ? range.startOffset : 0);
    const to = index.offsetAt(
      node,
      node === range.endContainer ? range.endOffset : node.data.length,
    );
    start ??= from;
    end = to ?? end;
  }
  if (start === null || end === null) return null;
  const words = index.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trail = words.length - words.trimEnd().length;
  return lead + trail < words.length ? { start: start + lead, end: end - trail } : null;
}

function* textNodesIn(range: Range): Generator<Text> {
  const { commonAncestorContainer: root } = range;
  if (root.nodeType === Node.TEXT_NODE) {
    yield root as Text;
    return;
  }
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (range.intersectsNode(walker.currentNode)) yield walker.currentNode as Text;
}
