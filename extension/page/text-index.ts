import type { TextMap } from '#shared/engine/source/line-writer.ts';
import { OutlineBuilder } from '#shared/engine/source/outline.ts';
import { pageText } from '#shared/engine/source/page-text.ts';

/** The report's text as the page shows it, and the way between its offsets and the page's nodes. */
export interface TextIndex {
  text: string;
  /** The page's range for a span of the text; null where it is empty or no longer there. */
  rangeAt(start: number, end: number): Range | null;
  /** The text's offset for a place in a text node; null where the text does not hold the node. */
  offsetAt(node: Node, offset: number): number | null;
}

/**
 * Indexes a document (or one element of it) by the engine's own rules, so that the text is the
 * engine's, character for character, on the same page.
 */
export function buildTextIndex(root: Document | Element): TextIndex {
  const builder = new OutlineBuilder();
  /** The text node behind each node of the outline. */
  const nodes: Text[] = [];
  readTree(root, builder, nodes);
  const map: TextMap = { to: [], node: [], from: [] };
  const { text } = pageText(builder.finish(), map);
  const document = root.ownerDocument ?? (root as Document);
  return new MappedText(document, text, map, nodes);
}

/** Keeps a page's text index while the page changes. */
export class LiveText {
  private readonly root: Document | Element;
  private current: TextIndex;

  constructor(root: Document | Element) {
    this.root = root;
    this.current = buildTextIndex(root);
  }

  get index(): TextIndex {
    return this.current;
  }

  /** Indexes the page anew; says whether its text is another one now. */
  refresh(): boolean {
    const before = this.current.text;
    this.current = buildTextIndex(this.root);
    return this.current.text !== before;
  }
}

/** Elements without a node of their own in an outline. */
const TRANSPARENT = new Set(['html', 'head', 'body']);

/** Feeds a live tree to an outline, iteratively: pages nest as deep as they like. */
function readTree(root: Document | Element, builder: OutlineBuilder, nodes: Text[]): void {
  let node: Node | null = root;
  /** Elements whose end must be told. */
  const open: Node[] = [];
  while (node) {
    let into: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      const at = builder.text((node as Text).data);
      if (at >= 0) nodes[at] = node as Text;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (startElement(node as Element, builder)) {
        open.push(node);
        into = node.firstChild;
      } else if (TRANSPARENT.has((node as Element).localName)) into = node.firstChild;
    } else if (node.nodeType === Node.DOCUMENT_NODE) into = node.firstChild;
    if (into) {
      node = into;
      continue;
    }
    // On to the next node; elements that end on the way are told.
    while (node) {
      if (open[open.length - 1] === node) {
        open.pop();
        builder.close();
      }
      if (node === root) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
}

/** Tells an element's start; returns whether it stays open for content. */
function startElement(element: Element, builder: OutlineBuilder): boolean {
  const name = element.localName;
  builder.begin(name);
  for (const attribute of element.attributes) builder.attribute(attribute.name, attribute.value);
  if (!TRANSPARENT.has(name)) return builder.open();
  if (name === 'body') builder.noteBody();
  return false;
}

const MARK = /\p{M}/u;

class MappedText implements TextIndex {
  readonly text: string;
  private readonly document: Document;
  private readonly map: TextMap;
  private readonly nodes: readonly Text[];
  /** The first run of each text node, built when first asked. */
  private firstRuns: Map<Node, number> | null = null;

  constructor(document: Document, text: string, map: TextMap, nodes: readonly Text[]) {
    this.document = document;
    this.text = text;
    this.map = map;
    this.nodes = nodes;
  }

  rangeAt(start: number, end: number): Range | null {
    if (end <= start || start < 0 || end > this.text.length) return null;
    const first = this.placeOf(start);
    const last = this.placeOf(end - 1);
    if (!first || !last) return null;
    const range = this.document.createRange();
    range.setStart(first.node, Math.min(first.offset, first.node.data.length));
    let after = Math.min(last.offset + 1, last.node.data.length);
    while (after < last.node.data.length && MARK.test(last.node.data[after] as string)) after++;
    range.setEnd(last.node, after);
    return range;
  }

  offsetAt(node: Node, offset: number): number | null {
    const { to, from, node: nodeOf } = this.map;
    this.firstRuns ??= this.indexRuns();
    const first = this.firstRuns.get(node);
    if (first === undefined) return null;
    const owner = nodeOf[first];
    let run = first;
    while (nodeOf[run + 1] === owner && (from[run + 1] as number) <= offset) run++;
    const end = to[run + 1] ?? this.text.length;
    return Math.min((to[run] as number) + Math.max(0, offset - (from[run] as number)), end);
  }

  private placeOf(offset: number): { node: Text; offset: number } | null {
    const { to, from, node } = this.map;
    let low = 0;
    let high = to.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((to[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.nodes[node[low - 1] ?? -1];
    if (!found?.isConnected) return null;
    return { node: found, offset: (from[low - 1] as number) + offset - (to[low - 1] as number) };
  }

  private indexRuns(): Map<Node, number> {
    const runs = new Map<Node, number>();
    this.map.node.forEach((node, run) => {
      const text = this.nodes[node];
      if (text && !runs.has(text)) runs.set(text, run);
    });
    return runs;
  }
}
