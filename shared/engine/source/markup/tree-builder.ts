import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML } from 'entities/decode';
import type { KeptAttributes } from './attributes.ts';
import { RULE_COUNT, type TagRule } from './html-rules.ts';

/** More nodes no page of a portal has (a long report has some 20,000); memory is bounded so. */
const MAX_NODES = 250_000;

/** That of what there was the first were kept. */
export interface Cut {
  readonly kept: number;
  readonly of: number;
}

/**
 * Builds the tree that cheerio reads. Comments make no node, so that the text on both sides of one is one
 * run; what may not stand in a table stands before it.
 */
export class TreeBuilder {
  readonly root = new Document([]);
  /** Rules of the open elements, outermost first. */
  readonly open: TagRule[] = [];
  innermost: TagRule | undefined = undefined;
  readonly runs: number[] = [];
  /** The open elements. */
  private readonly elements: Element[] = [];
  private parent: ParentNode = this.root;
  /** How many elements of each listed rule are open. */
  private readonly counts = new Uint16Array(RULE_COUNT);
  nodes = 0;
  private elementsMade = 0;
  private elementsLeftOut = 0;
  /** The text that goes on, unless a tag stands between. */
  private run: Text | null = null;

  /** Whether no more elements are made; the words in them are read all the same. */
  get isFull(): boolean {
    return this.nodes >= MAX_NODES;
  }

  /** Counts an element that is not made, as the tree is full. */
  leaveOut(): void {
    this.elementsLeftOut++;
  }

  /** How many elements were made of how many there are; null where that is all of them. */
  get cut(): Cut | null {
    const kept = this.elementsMade;
    const more = this.elementsLeftOut;
    return more === 0 ? null : { kept, of: kept + more };
  }

  /** Whether the innermost element is a table or of its rows, where only their parts may stand. */
  get isInRows(): boolean {
    return this.innermost?.isRow === true;
  }

  /** Whether an element of a rule may be open. */
  mayHold({ index }: TagRule): boolean {
    return index < 0 || (this.counts[index] as number) > 0;
  }

  /** A tag that makes no element ends the run of text before it. */
  endRun(): void {
    this.run = null;
  }

  /** An element without content, where a tag ends a line and opens or closes nothing. */
  addEmpty(rule: TagRule): void {
    this.add(new Element(rule.name, {}), rule.staysInTable);
  }

  /** Opens an element in the innermost one. */
  push(rule: TagRule, attributes: KeptAttributes | null): void {
    this.elementsMade++;
    const element = new Element(rule.name, (attributes ?? {}) as Record<string, string>);
    this.add(element, rule.staysInTable);
    this.elements.push(element);
    this.parent = element;
    this.open.push(rule);
    this.innermost = rule;
    if (rule.index >= 0) this.counts[rule.index] = (this.counts[rule.index] as number) + 1;
  }

  /** Closes the innermost element. */
  pop(): void {
    this.run = null;
    const { open, elements } = this;
    const rule = open.pop();
    if (rule === undefined) return;
    elements.pop();
    this.parent = elements[elements.length - 1] ?? this.root;
    this.innermost = open[open.length - 1];
    if (rule.index >= 0) this.counts[rule.index] = (this.counts[rule.index] as number) - 1;
  }

  /** Characters as they stand in the markup from an offset on. */
  text(data: string, start: number): void {
    const text = data.includes('&') && !this.innermost?.isRaw ? decodeHTML(data) : data;
    const { run } = this;
    if (run) {
      run.data += text;
      // Only white space has stayed in a table's rows so far.
      if (this.isInRows && run.parent === this.parent && !isSpace(text)) this.leaveTable(run);
      return;
    }
    const node = new Text(text);
    node.startIndex = start;
    this.runs.push(start);
    this.add(node, this.isInRows && isSpace(text));
    this.run = node;
  }

  /** Adds a node to the innermost element; before the table, where it may not stand in that one's rows. */
  private add(node: Element | Text, staysInTable: boolean): void {
    this.nodes++;
    this.run = null;
    const { parent } = this;
    const { children } = parent;
    const before = children[children.length - 1];
    children.push(node);
    if (before) {
      node.prev = before;
      before.next = node;
    }
    node.parent = parent;
    if (!staysInTable && this.isInRows) this.leaveTable(node);
  }

  /** Moves the last node of a table's rows before the table. */
  private leaveTable(node: Element | Text): void {
    const table = this.elements.findLast(({ name }) => name === 'table');
    if (table?.parent) moveBefore(node, table);
  }
}

function isSpace(text: string): boolean {
  return !/\S/.test(text);
}

/** Takes the last child of its parent, and puts it before another element. */
function moveBefore(node: ChildNode, element: Element): void {
  const from = (node.parent as ParentNode).children;
  from.pop();
  const last = from[from.length - 1];
  if (last) last.next = null;
  const parent = element.parent as ParentNode;
  const { children } = parent;
  // An open element is the last of its parent.
  children.splice(children.length - 1, 0, node);
  node.parent = parent;
  node.prev = element.prev;
  if (element.prev) element.prev.next = node;
  node.next = element;
  element.prev = node;
}
