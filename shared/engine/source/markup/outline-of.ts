import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import type { RunLog } from '../text/text-map.ts';
import { seenBetween } from '../text/text-size.ts';
import { type Attributes, hasWeighedRole, roleAsClass } from './attributes.ts';
import { Hint } from './hints.ts';
import type { Outline } from './outline.ts';
import { OutlineBuilder } from './outline-builder.ts';
import type { PageTree } from './page-tree.ts';
import { PortalReader } from './portal.ts';
import { HiddenNames } from './style-sheet.ts';
import { NodeKind, tagOf } from './tags.ts';

/** A page's tree as an outline; the log is told which node of it each text went to. Words that are not shown are kept on demand. */
export function outlineOf(
  tree: Pick<PageTree, '$' | 'root'> & Partial<Pick<PageTree, 'nodes'>>,
  log: RunLog | null = null,
  keepsUnseen = false,
): Outline {
  const outline = new OutlineBuilder(keepsUnseen, tree.nodes && tree.nodes + 1);
  const portal = new PortalReader(tree);
  const hidden = new HiddenNames();
  const look = { nodes: MOST_LOOKED_AT };
  /** Elements that were opened, or not: a tag that makes no node has content all the same. */
  const opened: boolean[] = [];
  let node: ChildNode | null = tree.root.children[0] ?? null;
  while (node) {
    let inner: ChildNode | null = null;
    if (isText(node)) {
      const at = outline.text(node.data);
      if (at >= 0) log?.add(at, node.startIndex);
    } else if (isTag(node)) {
      if (node.name === 'style') addStyles(hidden, node);
      const before = outline.length;
      const isOpen = outline.open(tagOf(node.name), attributesOf(node, look));
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
  const hints = portal.finish();
  if (!hidden.isEmpty) noteHidden(hints, outline, hidden);
  outline.hints = hints;
  return outline.finish();
}

function addStyles(hidden: HiddenNames, { attribs, children }: Element): void {
  for (const node of children) if (isText(node)) hidden.add(node.data, attribs.media);
}

function noteHidden(hints: Map<number, number>, outline: Outline, hidden: HiddenNames): void {
  const { kind, data, length } = outline;
  for (let i = 1; i < length; i++)
    if (kind[i] !== NodeKind.text && data[i] !== '' && hidden.hides(data[i] as string))
      hints.set(i, (hints.get(i) ?? Hint.none) | Hint.hidden);
}

/** An element's attributes; where an article stands in it, its role hides it no more than a class would. */
function attributesOf(element: Element, look: { nodes: number }): Attributes {
  const { attribs } = element;
  return hasWeighedRole(attribs) && holdsArticle(element, look) ? roleAsClass(attribs) : attribs;
}

/** Nodes of a page that are looked at for an article in parts of the site; a page's own head has a few hundred. */
const MOST_LOOKED_AT = 20_000;
/** Characters of a text from which it is prose. */
const PROSE = 48;

/** Whether a part says that it holds the article, or has a heading and prose under it. */
function holdsArticle(part: Element, look: { nodes: number }): boolean {
  let hasHeading = false;
  const open: ChildNode[] = [...part.children].reverse();
  for (let node = open.pop(); node && look.nodes > 0; node = open.pop()) {
    look.nodes--;
    if (isText(node)) {
      if (hasHeading && seenBetween(node.data, 0, node.data.length) >= PROSE) return true;
    } else if (isTag(node)) {
      const { name } = node;
      if (name === 'main' || name === 'article') return true;
      if (name === 'h1' || name === 'h2') hasHeading = true;
      const { isNeverText, kind } = tagOf(name);
      if (!isNeverText && kind !== NodeKind.link)
        for (let i = node.children.length - 1; i >= 0; i--)
          open.push(node.children[i] as ChildNode);
    }
  }
  return false;
}
