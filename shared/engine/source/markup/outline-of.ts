import { type ChildNode, isTag, isText, type ParentNode } from 'domhandler';
import type { RunLog } from '../text/text-map.ts';
import type { Outline } from './outline.ts';
import { OutlineBuilder } from './outline-builder.ts';
import type { PageTree } from './page-tree.ts';
import { PortalReader } from './portal.ts';
import { tagOf } from './tags.ts';

/** A page's tree as an outline; the log is told which node of it each text went to. Words that are not shown are kept on demand. */
export function outlineOf(
  tree: Pick<PageTree, '$' | 'root'>,
  log: RunLog | null = null,
  keepsUnseen = false,
): Outline {
  const outline = new OutlineBuilder(keepsUnseen);
  const portal = new PortalReader(tree);
  /** Elements that were opened, or not: a tag that makes no node has content all the same. */
  const opened: boolean[] = [];
  let node: ChildNode | null = tree.root.children[0] ?? null;
  while (node) {
    let inner: ChildNode | null = null;
    if (isText(node)) {
      const at = outline.text(node.data);
      if (at >= 0) log?.add(at, node.startIndex);
    } else if (isTag(node)) {
      const before = outline.length;
      const isOpen = outline.open(tagOf(node.name), node.attribs);
      const at = outline.length > before ? before : -1;
      portal.add(at, node);
      inner = node.children[0] ?? null;
      if (inner) opened.push(isOpen);
      else if (isOpen) outline.close();
    }
    if (inner) {
      node = inner;
      continue;
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      node = parent && isTag(parent) ? parent : null;
      if (node && opened.pop()) outline.close();
    }
    node = node?.next ?? null;
  }
  outline.hints = portal.finish();
  return outline.finish();
}
