import { type ChildNode, DomHandler, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML } from 'entities/decode';
import { foreignRule, RULE_COUNT, ruleOf, type TagRule } from './html-rules.ts';

/** More nodes no page of a portal has (a long report has some 20,000); memory is bounded so. */
const MAX_NODES = 250_000;

/** Elements whose text has no references. */
const RAW: ReadonlySet<string> = new Set(
  'script style xmp iframe noembed noframes noscript plaintext'.split(' '),
);

/**
 * Builds the tree as cheerio's own handler does. Comments make no node, so that the text on both sides
 * of one is one run; what may not stand in a table stands before it.
 */
export class TreeHandler extends DomHandler {
  /** Rules of the open elements, outermost first. */
  readonly open: TagRule[] = [];
  /** How many elements of each listed rule are open. */
  private readonly counts = new Uint16Array(RULE_COUNT);
  readonly runs: number[] = [];
  private nodes = 0;
  private hasReferences = true;
  /** The rule of the next element, where it is known. */
  next: TagRule | null = null;
  /** The drawing or formula that the next element is of. */
  space: TagRule['space'] = null;

  constructor() {
    super(undefined, { withStartIndices: true });
  }

  /** Whether no more elements are made; texts go on as one. */
  get isFull(): boolean {
    return this.nodes >= MAX_NODES;
  }

  /** Whether the innermost element is a table or of its rows, where only their parts may stand. */
  get isInRows(): boolean {
    return this.innermost?.isRow === true;
  }

  get innermost(): TagRule | undefined {
    return this.open[this.open.length - 1];
  }

  /** Whether an element of a rule may be open. */
  mayHold(rule: TagRule): boolean {
    return rule.index < 0 || this.countOf(rule) > 0;
  }

  private ruleFor(name: string): TagRule {
    return this.next?.name === name ? this.next : ruleOf(name);
  }

  private countOf({ index }: TagRule): number {
    return this.counts[index] as number;
  }

  /** A tag that makes no element ends the run of text before it. */
  endRun(): void {
    this.lastNode = null;
  }

  /** An element without content, where a tag ends a line and opens or closes nothing. */
  addEmpty(name: string): void {
    this.addNode(new Element(name, {}));
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    const element = new Element(name, attributes);
    this.addNode(element);
    this.tagStack.push(element);
    const rule = this.space ? foreignRule(name.toLowerCase(), this.space) : this.ruleFor(name);
    this.open.push(rule);
    if (rule.index >= 0) this.counts[rule.index] = this.countOf(rule) + 1;
    this.hasReferences = !RAW.has(name);
  }

  override onclosetag(): void {
    super.onclosetag();
    const rule = this.open.pop();
    if (rule && rule.index >= 0) this.counts[rule.index] = this.countOf(rule) - 1;
    this.hasReferences = true;
  }

  override ontext(data: string): void {
    const text = this.hasReferences && data.includes('&') ? decodeHTML(data) : data;
    const { lastNode } = this;
    if (lastNode) {
      lastNode.data += text;
      if (this.isInRows && lastNode.parent === this.tagStack[this.tagStack.length - 1])
        this.leaveTable(lastNode as Text);
    } else {
      const node = new Text(text);
      this.addNode(node);
      this.lastNode = node;
      this.runs.push(node.startIndex as number);
    }
  }

  override oncomment(): void {}
  override oncommentend(): void {}
  override onprocessinginstruction(): void {}

  protected override addNode(node: ChildNode): void {
    this.nodes++;
    super.addNode(node);
    if (this.isInRows) this.leaveTable(node as Element | Text);
  }

  /** Moves the last node of a table's rows before the table, unless it may stand there. */
  private leaveTable(node: Element | Text): void {
    const table = mayStandInTable(node) ? null : this.table();
    if (table?.parent) moveBefore(node, table);
  }

  private table(): Element | null {
    for (let i = this.tagStack.length - 1; i > 0; i--) {
      const element = this.tagStack[i] as Element;
      if (element.name === 'table') return element;
    }
    return null;
  }
}

function mayStandInTable(node: Element | Text): boolean {
  return node instanceof Element ? ruleOf(node.name).staysInTable : !/\S/.test(node.data);
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
