/** The page's text as it stands, and the way between its offsets and the page's nodes. */
export interface TextIndex {
  text: string;
  rangeAt(start: number, end: number): Range | null;
  offsetAt(node: Node, offset: number): number | null;
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TEXTAREA', 'SELECT']);

/** Indexes the text nodes of a page; white space runs count as one space. */
export function buildTextIndex(root: Document): TextIndex {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  const owner: number[] = [];
  let text = '';
  const walker = root.createTreeWalker(
    root.documentElement,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && SKIPPED.has(node.tagName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const index = new Map<Node, number>();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const data = (node as Text).data;
    index.set(node, nodes.length);
    starts.push(text.length);
    nodes.push(node as Text);
    const composed = data.normalize('NFC');
    if (composed === data) {
      for (let i = 0; i < data.length; i++) {
        offsets.push(i);
        owner.push(nodes.length - 1);
      }
      text += data;
    } else {
      const clusters = /[\s\S][\u0300-\u036f]*/g;
      for (const match of data.matchAll(clusters)) {
        const cluster = match[0].normalize('NFC');
        for (let i = 0; i < cluster.length; i++) {
          offsets.push(match.index);
          owner.push(nodes.length - 1);
        }
        text += cluster;
      }
    }
    offsets.push(data.length);
    owner.push(nodes.length - 1);
    text += '\n';
  }
  return {
    text,
    rangeAt(start, end) {
      const first = nodes[owner[start] ?? -1];
      const last = nodes[owner[end - 1] ?? -1];
      if (!first || !last || end <= start) return null;
      const range = root.createRange();
      try {
        range.setStart(first, offsets[start] as number);
        const after = owner[end] === owner[end - 1] ? (offsets[end] as number) : last.data.length;
        range.setEnd(last, after);
      } catch {
        return null;
      }
      return range;
    },
    offsetAt(node, offset) {
      const at = index.get(node);
      if (at === undefined) return null;
      let low = starts[at] as number;
      const end = starts[at + 1] ?? text.length;
      while (low < end - 1 && (offsets[low] as number) < offset) low++;
      return low;
    },
  };
}
