import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Outline, OutlineBuilder } from './outline.ts';
import { isBlockKind, kindOfTag, NEVER_TEXT, VOID } from './tags.ts';

/**
 * Markup to outline: htmlparser2's tokenizer with a tree builder of our own. Its stack is searched
 * by name in constant time (htmlparser2's `Parser` walks it for every end tag, so that 100,000
 * nested tags that close wrongly cost it seconds), and no nodes are made of what is never text.
 */
export function parseHtml(html: string): Outline {
  const builder = new OutlineBuilder();
  const tree = new TreeBuilder(html, builder);
  const tokenizer = new Tokenizer({}, tree);
  tokenizer.write(html);
  tokenizer.end();
  return tree.finish();
}

/** Start tags that end an open paragraph. */
const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre listing section table ul ' +
    'summary dd dt li'
  ).split(' '),
);

/** Start tags that end an open element of the same group, and what stops the search for it. */
const ENDS_OWN: ReadonlyMap<string, { ends: readonly string[]; within: readonly string[] }> =
  new Map([
    ['li', { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] }],
    ['dt', { ends: ['dt', 'dd'], within: ['dl'] }],
    ['dd', { ends: ['dt', 'dd'], within: ['dl'] }],
    ['td', { ends: ['td', 'th'], within: ['table'] }],
    ['th', { ends: ['td', 'th'], within: ['table'] }],
    ['tr', { ends: ['tr', 'caption'], within: ['table'] }],
    ['tbody', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
    ['thead', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
    ['tfoot', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
    ['a', { ends: ['a'], within: [] }],
  ]);

/** Elements that end tags of what stands outside don't close. */
const SCOPES: ReadonlySet<string> = new Set(
  'td th caption table marquee object applet template'.split(' '),
);
const TABLE_PARTS: ReadonlySet<string> = new Set(
  'td th tr tbody thead tfoot caption table'.split(' '),
);
/** Tags that make no node; an end tag of theirs ends nothing. */
const TRANSPARENT: ReadonlySet<string> = new Set(['html', 'head', 'body']);

class TreeBuilder implements TokenizerCallbacks {
  private readonly html: string;
  private readonly builder: OutlineBuilder;

  private readonly names: string[] = [];
  /** For each open element: depth of the innermost block element, scope and table up to it. */
  private readonly blockDepth: number[] = [];
  private readonly scopeDepth: number[] = [];
  private readonly tableDepth: number[] = [];
  /** Depths at which each name is open. */
  private readonly open = new Map<string, number[]>();

  private tag = '';
  private attributeName = '';
  private attributeValue = '';
  private foreign = 0;
  private pendingText = '';

  constructor(html: string, builder: OutlineBuilder) {
    this.html = html;
    this.builder = builder;
  }

  finish(): Outline {
    this.flushText();
    return this.builder.finish();
  }

  ontext(start: number, end: number): void {
    const data = this.html.slice(start, end);
    this.pendingText = this.pendingText === '' ? data : this.pendingText + data;
  }

  ontextentity(codepoint: number): void {
    this.pendingText += String.fromCodePoint(codepoint);
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.beforeOpen(this.tag);
    this.builder.begin(this.tag);
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    const data = this.html.slice(start, end);
    this.attributeValue = this.attributeValue === '' ? data : this.attributeValue + data;
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.builder.attribute(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.push(this.tag);
  }

  onselfclosingtag(): void {
    const { tag } = this;
    this.push(tag);
    if (this.foreign > 0 && !VOID.has(tag)) this.closeTo(this.names.length - 1);
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const name = this.html.slice(start, end).toLowerCase();
    if (TRANSPARENT.has(name)) return;
    if (name === 'br' || (name === 'p' && this.depthOf('p') <= this.barrier(this.scopeDepth))) {
      this.builder.begin(name);
      if (this.builder.open()) this.builder.close();
      return;
    }
    const depth = this.depthOf(name);
    if (depth < 0) return;
    const barrier = this.barrier(
      TABLE_PARTS.has(name) ? this.tableDepth : isSpecial(name) ? this.scopeDepth : this.blockDepth,
    );
    if (depth >= barrier) this.closeTo(depth);
  }

  onend(): void {}
  oncdata(start: number, end: number): void {
    if (this.foreign > 0) this.ontext(start, end);
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private flushText(): void {
    if (this.pendingText === '') return;
    this.builder.text(this.pendingText);
    this.pendingText = '';
  }

  /** End tags that a start tag implies. */
  private beforeOpen(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) {
      const depth = this.depthOf('p');
      if (depth > this.barrier(this.scopeDepth)) this.closeTo(depth);
    }
    const own = ENDS_OWN.get(name);
    if (!own) return;
    let barrier = name === 'a' ? this.barrier(this.blockDepth) : -1;
    for (const within of own.within) barrier = Math.max(barrier, this.depthOf(within));
    if (!TABLE_PARTS.has(name)) barrier = Math.max(barrier, this.barrier(this.scopeDepth));
    for (const ends of own.ends) {
      const depth = this.depthOf(ends);
      if (depth > barrier) this.closeTo(depth);
    }
  }

  private push(name: string): void {
    if (TRANSPARENT.has(name)) {
      if (name === 'body') this.builder.noteBody();
      return;
    }
    if (!this.builder.open()) return;
    const depth = this.names.length;
    const above = depth - 1;
    this.names.push(name);
    this.blockDepth.push(isSpecial(name) ? depth : (this.blockDepth[above] ?? -1));
    this.scopeDepth.push(SCOPES.has(name) ? depth : (this.scopeDepth[above] ?? -1));
    this.tableDepth.push(name === 'table' ? depth : (this.tableDepth[above] ?? -1));
    const depths = this.open.get(name);
    if (depths) depths.push(depth);
    else this.open.set(name, [depth]);
    if (name === 'svg' || name === 'math') this.foreign++;
  }

  private closeTo(depth: number): void {
    while (this.names.length > depth) {
      const name = this.names.pop() as string;
      this.blockDepth.pop();
      this.scopeDepth.pop();
      this.tableDepth.pop();
      this.open.get(name)?.pop();
      if (name === 'svg' || name === 'math') this.foreign--;
      this.builder.close();
    }
  }

  private depthOf(name: string): number {
    const depths = this.open.get(name);
    return depths === undefined || depths.length === 0 ? -1 : (depths[depths.length - 1] as number);
  }

  private barrier(depths: readonly number[]): number {
    return depths.length === 0 ? -1 : (depths[depths.length - 1] as number);
  }
}

function isSpecial(name: string): boolean {
  return isBlockKind(kindOfTag(name)) || NEVER_TEXT.has(name);
}
