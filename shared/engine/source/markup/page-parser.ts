import { decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { type AttributeName, KEPT_ATTRIBUTES, KeptAttributes } from './attributes.ts';
import { ruleAt, ruleOf, Stop, type TagRule } from './html-rules.ts';
import { NameTable } from './name-table.ts';
import { PageTokenizer } from './page-tokenizer.ts';
import { RawParts } from './raw-parts.ts';
import { tagOf } from './tags.ts';
import type { TreeHandler } from './tree-handler.ts';

/** Elements below this depth stand beside each other, as they do in Chromium. */
const MAX_DEPTH = 512;

/** What htmlparser2 keeps to itself, and its stack in step with: elements that the markup has no tag for. */
interface ParserInside {
  /** Names of the open elements, the innermost first. */
  readonly stack: string[];
  /** What is open of drawings and formulas; one of it where none is. */
  readonly foreignContext: readonly unknown[];
  /** Attributes of the tag that is read; null where it makes no element. */
  attribs: object | null;
  readTagName(start: number, end: number): string;
  popElement(isImplied: boolean): void;
  emitOpenTag(name: string): void;
  endOpenTag(isImplied: boolean): void;
}

/**
 * htmlparser2 with the standard's rules of what a tag closes: before a start tag is opened, and before an
 * end tag is looked up, the elements that it ends are closed, and tags that the standard ignores are left
 * out. Offsets stay those of the markup.
 */
export class PageParser extends Parser {
  private readonly html: string;
  private readonly tree: TreeHandler;
  /** Elements that were opened below the greatest depth: how many by name. */
  private readonly deep = new Map<string, number>();
  /** Whether the tag that is read now makes an element without content. */
  private isEmpty = false;
  /** Elements that a page has once. */
  private readonly met = new Set<string>();
  readonly rawParts: RawParts;
  /** Where the content of the last element begins. */
  private contentStart = 0;
  private isOpening = false;
  /** The attribute that is read now, if it is one that the tree has, and its value so far. */
  private attribute: AttributeName | null = null;
  private value = '';
  /** Whether the tag that is read now opens a drawing or a formula. */
  private isEntering = false;

  constructor(html: string, tree: TreeHandler) {
    super(tree, { decodeEntities: false, Tokenizer: PageTokenizer });
    this.html = html;
    this.tree = tree;
    this.rawParts = new RawParts(html);
  }

  /** Where a page ends inside a tag, htmlparser2 takes some of it for text; the standard drops it. */
  override ontext(start: number, end: number): void {
    const { html } = this;
    const isName =
      end === html.length && html[start - 1] === '<' && /[a-z]/i.test(html.charAt(start));
    if (!isName && start >= 0) super.ontext(start, end);
  }

  /** Whether what comes next is of a drawing or a formula; HTML may stand in some parts of one. */
  override isInForeignContext(): boolean {
    const { innermost } = this.tree;
    if (this.isEntering || !innermost) return this.isEntering;
    return innermost.space !== null && !innermost.holdsHtml;
  }

  override onopentagname(start: number, end: number): void {
    const { tree, inner } = this;
    this.endIndex = end;
    const rule = this.ruleOfTag(start, end);
    const { name } = rule;
    tree.endRun();
    this.isEmpty = false;
    this.isEntering = false;
    this.isOpening = this.admit(rule);
    if (!this.isOpening) return;
    if (tree.open.length >= MAX_DEPTH && !super.isVoidElement(name)) {
      this.deep.set(name, (this.deep.get(name) ?? 0) + 1);
      this.isEmpty = true;
    } else this.isEmpty = !rule.isFree && this.holdsNothing(name);
    const top = tree.innermost;
    tree.space = top?.space && !top.holdsHtml ? top.space : null;
    tree.next = rule;
    this.isEntering = rule.space !== null;
    // To htmlparser2 any form field ends one that is open: it is shown none.
    const { stack } = inner;
    if (rule.isField) stack.unshift('');
    inner.emitOpenTag(name);
    if (rule.isField) stack.splice(stack.indexOf(''), 1);
  }

  override onattribname(start: number, end: number): void {
    this.attribute = this.isOpening ? ATTRIBUTES.at(this.html, start, end) : null;
    this.value = '';
  }

  override onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value += this.html.slice(start, end);
  }

  override onattribend(): void {
    const { attribute, value, inner } = this;
    if (attribute === null || inner.attribs === null) return;
    const kept = inner.attribs instanceof KeptAttributes ? inner.attribs : new KeptAttributes();
    inner.attribs = kept;
    kept[attribute] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  override onopentagend(end: number): void {
    super.onopentagend(end);
    this.isEntering = false;
    if (this.isOpening) this.contentStart = end + 1;
  }

  override onselfclosingtag(end: number): void {
    super.onselfclosingtag(end);
    this.isEntering = false;
  }

  override oncdata(start: number, end: number, offset: number): void {
    if (!this.isInForeignContext()) this.rawParts.addSection(start, end);
    super.oncdata(start, end, offset);
  }

  override oncomment(start: number, end: number, offset: number): void {
    const isCut = this.html.startsWith('<![CDATA[', start - 2);
    if (isCut && !this.isInForeignContext()) this.rawParts.addSection(start, end);
    super.oncomment(start, end, offset);
  }

  override onend(): void {
    if (this.isInNoscript) this.rawParts.add('noscript', this.contentStart, this.html.length);
    super.onend();
  }

  override onclosetag(start: number, end: number): void {
    const rule = ruleAt(this.html, start, end);
    const { name } = rule;
    const isOpen = this.tree.innermost?.name === name;
    if (isOpen && (name === 'noscript' || name === 'script') && !this.isInForeignContext())
      this.rawParts.add(name, this.contentStart, start - 2);
    this.tree.endRun();
    this.isEmpty = false;
    if (this.endsAny(rule)) super.onclosetag(start, end);
    this.endIndex = end;
    this.startIndex = end + 1;
  }

  protected override isVoidElement(name: string): boolean {
    return this.isEmpty || super.isVoidElement(name);
  }

  /** Whether the content of a `<noscript>` is read, which is raw text where scripts run. */
  private get isInNoscript(): boolean {
    return this.tree.innermost?.name === 'noscript' && !this.isInForeignContext();
  }

  /** Whether a list to choose from is open: its innermost element is one of its own parts. */
  private get isInSelect(): boolean {
    const { innermost } = this.tree;
    return innermost?.isChoice === true && this.find(SELECT, 0) >= 0;
  }

  /** Ends a list to choose from where a start tag does so. Returns whether the tag goes on to make an element. */
  private leaveSelect(rule: TagRule): boolean {
    const { name } = rule;
    const goesOn = name === 'input' || name === 'textarea' || this.endsSelect(rule);
    if (goesOn || name === 'select') this.popThrough(this.find(SELECT, 0));
    return goesOn;
  }

  /** Parts of the table around a list end it. */
  private endsSelect(rule: TagRule): boolean {
    return rule.endsWithin === Stop.tableScope && this.find(TABLE, 0) >= 0;
  }

  private get inner(): ParserInside {
    return this as unknown as ParserInside;
  }

  /** The rule of a start tag; names of drawings are written as these have them. */
  private ruleOfTag(start: number, end: number): TagRule {
    const { inner, html } = this;
    if (inner.foreignContext.length > 1) return ruleOf(inner.readTagName(start, end));
    const rule = ruleAt(html, start, end);
    return rule.name === 'image' ? IMAGE : rule;
  }

  /** Closes what a start tag ends. Returns whether it makes an element. */
  private admit(rule: TagRule): boolean {
    const { tree } = this;
    const { name } = rule;
    if (tree.isFull && !tagOf(name).isNeverText) return false;
    if (tree.innermost?.isStrict) {
      if (this.isInForeignContext()) {
        if (!rule.breaksOut) return true;
        this.leaveForeign();
      }
      if (this.isInNoscript) return false;
      if (this.isInSelect) {
        if (SELECT_PARTS.has(name) && name !== 'select') return true;
        if (!this.leaveSelect(rule)) return false;
      }
      if (tree.innermost?.name === 'colgroup' && name !== 'col') this.pop();
    }
    if (rule.isFree) return true;
    if (name === 'frameset') return this.isBeforeBody;
    if (name === 'html' || name === 'head' || name === 'body') return this.admitOnce(name);
    if (isTablePart(rule)) return this.enterTable(rule);
    // A table that begins where another awaits rows ends that one.
    if (name === 'table') this.popThrough(this.find(TABLE, Stop.cell));
    if (rule.endsParagraph) this.popThrough(this.find(PARAGRAPH, Stop.buttonScope));
    if (rule.isHeading && tree.innermost?.isHeading) this.pop();
    const { endsOwn } = rule;
    if (endsOwn) this.popThrough(this.findAny(endsOwn.names, endsOwn.within));
    return true;
  }

  /** HTML ends a drawing or a formula that was left open. */
  private leaveForeign(): void {
    while (this.isInForeignContext()) this.pop();
  }

  /** Only a page's first tags of these open an element; one of a body that has begun is told for its names. */
  private admitOnce(name: string): boolean {
    const isFirst = !this.met.has(name);
    this.met.add(name);
    if (name === 'body') {
      if (isFirst && this.tree.innermost?.name === 'head') this.pop();
      return isFirst;
    }
    return isFirst && this.isBeforeBody;
  }

  /** Whether nothing of the page's content is open. */
  private get isBeforeBody(): boolean {
    const name = this.tree.innermost?.name;
    return name === undefined || name === 'html';
  }

  /** A form among the rows of a table, and a late body. */
  private holdsNothing(name: string): boolean {
    if (name === 'form') return this.tree.isInRows;
    return name === 'body' && !this.isBeforeBody;
  }

  /** A part of a table stands where one is open, right in it; else its tag is nothing. */
  private enterTable({ name, context }: TagRule & { context: ReadonlySet<string> }): boolean {
    const { open } = this.tree;
    if (this.find(TABLE, Stop.tableScope) < 0) return false;
    while (!context.has((open[open.length - 1] as TagRule).name)) this.pop();
    const isCell = name === 'td' || name === 'th';
    if ((isCell || name === 'tr') && this.tree.innermost === TABLE) this.open('tbody');
    if (isCell && this.tree.innermost?.name !== 'tr') this.open('tr');
    return true;
  }

  /** Whether an end tag closes its element as htmlparser2 would; what else it means is done here. */
  private endsAny(rule: TagRule): boolean {
    const { tree } = this;
    const { name } = rule;
    if (tree.innermost?.isStrict) {
      if (this.isInNoscript && name !== 'noscript') return false;
      if (this.isInSelect && !SELECT_PARTS.has(name)) {
        if (this.find(rule, Stop.tableScope) < 0 || !this.endsSelect(rule)) return false;
        this.popThrough(this.find(SELECT, 0));
      }
    }
    const deep = this.deep.size > 0 ? (this.deep.get(name) ?? 0) : 0;
    if (deep > 0) {
      this.deep.set(name, deep - 1);
      tree.addEmpty(name);
      return false;
    }
    if (tree.innermost?.space) {
      if (name === 'p' || name === 'br') this.leaveForeign();
      else if (this.endForeign(name)) return false;
    }
    if (name === 'br') return true;
    if (name === 'html' || name === 'body') return false;
    if (name === 'head' || name === 'form') return tree.innermost === rule;
    if (rule.isHeading) {
      this.popThrough(this.findAny(HEADINGS, Stop.scope));
      return false;
    }
    const depth = this.find(rule, rule.endsWithin);
    if (depth < 0 && name === 'p') tree.addEmpty(name);
    this.popThrough(depth);
    return false;
  }

  /** Whether an end tag is of a drawing that is open, or in it; it is closed then. */
  private endForeign(name: string): boolean {
    const { open } = this.tree;
    for (let i = open.length - 1; i >= 0 && open[i]?.space; i--)
      if (open[i]?.name === name) {
        this.popThrough(i);
        return true;
      }
    return false;
  }

  /** The depth of the innermost open element of a rule, or -1. */
  private find(rule: TagRule, within: number): number {
    const { open } = this.tree;
    if (!this.tree.mayHold(rule)) return -1;
    for (let i = open.length - 1; i >= 0; i--) {
      const one = open[i] as TagRule;
      if (one.name === rule.name) return i;
      if ((one.stops & within) !== 0) return -1;
    }
    return -1;
  }

  /** The same by several names. */
  private findAny(names: ReadonlySet<string>, within: number): number {
    const { open } = this.tree;
    for (let i = open.length - 1; i >= 0; i--) {
      const { name, stops } = open[i] as TagRule;
      if (names.has(name)) return i;
      if ((stops & within) !== 0) return -1;
    }
    return -1;
  }

  private popThrough(depth: number): void {
    if (depth < 0) return;
    while (this.tree.open.length > depth) this.pop();
  }

  private pop(): void {
    if (this.tree.open.length <= MAX_DEPTH) this.deep.clear();
    this.inner.popElement(true);
  }

  /** Opens an element that the markup has no tag of. */
  private open(name: string): void {
    this.inner.emitOpenTag(name);
    this.inner.endOpenTag(true);
  }
}

function isTablePart(rule: TagRule): rule is TagRule & { context: ReadonlySet<string> } {
  return rule.context !== null;
}

const ATTRIBUTES = new NameTable<AttributeName>(KEPT_ATTRIBUTES);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SELECT = ruleOf('select');
/** What may stand in a list to choose from. */
const SELECT_PARTS: ReadonlySet<string> = new Set([
  'select',
  'option',
  'optgroup',
  'script',
  'template',
  'hr',
]);
const IMAGE = ruleOf('img');
const PARAGRAPH = ruleOf('p');
const TABLE = ruleOf('table');
