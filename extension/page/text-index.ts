import { firstWhere } from '#shared/anchor/sorted.ts';
import { call, prop } from './dom.ts';
import { sentNodes } from './sent-runs.ts';

/** The page's text as it stands, and the way between its offsets and the page's nodes. */
export interface TextIndex {
  /** The words of all shown text nodes in NFC, each node's ended by "\n". */
  text: string;
  /** The page's range for a span of the text; null where it is empty or no longer there. */
  rangeAt(start: number, end: number): Range | null;
  /** The text's offset for a place in a text node; null where the text does not hold the node. */
  offsetAt(node: Node, offset: number): number | null;
}

interface Piece {
  node: Text;
  /** Where the node's text begins in the index's. */
  start: number;
  /** For a node that is not in NFC: the node's offset of each unit, and one more; else null. */
  offsets: number[] | null;
}

/**
 * Indexes the text nodes of a page's body as far as they are sent. It leaves out no other part: anchoring
 * lays what the engine read on it by words, so main content and white space need not be decided again here,
 * and the content script stays small.
 */
export function buildTextIndex(root: Document): TextIndex {
  const pieces: Piece[] = [];
  const byNode = new Map<Node, Piece>();
  const texts: string[] = [];
  let length = 0;
  const walker = sentNodes(prop(root, 'body') ?? prop(root, 'documentElement'));
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (prop(node, 'nodeType') !== Node.TEXT_NODE) continue;
    const { data } = node as Text;
    if (data.trim() === '') continue;
    const composed = data.normalize('NFC');
    const piece = {
      node: node as Text,
      start: length,
      offsets: composed === data ? null : composedOffsets(data),
    };
    pieces.push(piece);
    byNode.set(node, piece);
    texts.push(composed);
    length += composed.length + 1;
  }
  const text = texts.length > 0 ? `${texts.join('\n')}\n` : '';

  const pieceAt = (offset: number): Piece | undefined => {
    return pieces[firstWhere(pieces.length, (i) => (pieces[i] as Piece).start > offset) - 1];
  };
  return {
    text,
    rangeAt(start, end) {
      const first = pieceAt(start);
      const last = pieceAt(end - 1);
      if (!first || !last || end <= start) return null;
      const range = call(root, 'createRange');
      try {
        range.setStart(first.node, inNode(first, start - first.start));
        range.setEnd(last.node, inNode(last, end - last.start));
      } catch {
        // The node became shorter since it was indexed.
        return null;
      }
      return range;
    },
    offsetAt(node, offset) {
      const piece = byNode.get(node);
      if (!piece) return null;
      const { start, offsets } = piece;
      if (!offsets) return start + offset;
      return start + firstWhere(offsets.length - 1, (i) => (offsets[i] as number) >= offset);
    },
  };
}

function inNode({ offsets }: Piece, offset: number): number {
  return offsets ? (offsets[Math.min(offset, offsets.length - 1)] as number) : offset;
}

/** For each unit of the NFC form of a node's text, where its letter begins in the node. */
function composedOffsets(data: string): number[] {
  const offsets: number[] = [];
  for (const match of data.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
    const { length } = match[0].normalize('NFC');
    for (let i = 0; i < length; i++) offsets.push(match.index);
  }
  offsets.push(data.length);
  return offsets;
}
