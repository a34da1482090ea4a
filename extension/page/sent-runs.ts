import { call, prop } from './dom.ts';
import { isSent } from './snapshot.ts';

/** A text node of the page whose characters went into a run. */
export interface SentPiece {
  node: Text;
  /** Its characters as they were sent. */
  data: string;
  /** Where they begin in the run, in UTF-16 units. */
  start: number;
}

/** What stood between one tag of the sent HTML and the next: a text node, or several. */
export type SentRun = readonly SentPiece[];

/** Walks the elements and texts under an element that a snapshot holds. */
export function sentNodes(root: Element): TreeWalker {
  const page = prop(root, 'ownerDocument');
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  return call(page, 'createTreeWalker', root, shown, (node) =>
    prop(node, 'nodeType') === Node.ELEMENT_NODE && !isSent(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
}

/**
 * The runs of the HTML that a snapshot of a page makes, in its order, with the live nodes they come from.
 * To be taken with the snapshot. What is left out of it (comments, scripts, what was typed) parts no run:
 * the texts on both sides of it stand together in the HTML.
 */
export function sentRuns(page: Document): SentRun[] {
  const runs: SentPiece[][] = [];
  let run: SentPiece[] = [];
  let parent: Node | null = null;
  const walker = sentNodes(prop(page, 'documentElement'));
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (prop(node, 'nodeType') === Node.ELEMENT_NODE) {
      parent = null;
      continue;
    }
    const { data } = node as Text;
    if (data === '') continue;
    const last = run[run.length - 1];
    const isSame = last && node.parentNode === parent;
    if (!isSame) {
      run = [];
      runs.push(run);
    }
    run.push({ node: node as Text, data, start: isSame ? last.start + last.data.length : 0 });
    parent = node.parentNode;
  }
  return runs;
}
