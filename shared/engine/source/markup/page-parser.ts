import { decodeHTMLAttribute } from 'entities/decode';
import type { TokenizerCallbacks } from 'htmlparser2';
import { type AttributeName, KEPT_ATTRIBUTES, KeptAttributes } from './attributes.ts';
import { foreignRule, ruleAt, ruleOf, Stop, type TagRule } from './html-rules.ts';
import { NameTable } from './name-table.ts';
import { PageTokenizer } from './page-tokenizer.ts';
import { RawParts } from './raw-parts.ts';
import { tagOf } from './tags.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** Elements below this depth stand beside each other, as they do in Chromium. */
const MAX_DEPTH = 512;

/**
 * What the tags of a page mean, as htmlparser2's tokenizer finds them: before a start tag is opened, and at an
 * end tag, the elements that it ends by the standard's rules are closed, and tags that the standard ignores
 * are left out. Offsets are those of the markup.
 */
export class PageParser implements TokenizerCallbacks {
  private readonly html: string;
  private readonly tree: TreeBuilder;
  /** Elements that were opened below the greatest depth: how many by name. */
  private readonly deep = new Map<string, number>();
  /** Elements that a page has once. */
  private readonly met = new Set<string>();
  readonly rawParts: RawParts;
  /** Where the content of the last element begins. */
  private contentStart = 0;
  /** What the tag that is read now opens; null where it makes no element. */
  private opening: TagRule | null = null;
  private attributes: KeptAttributes | null = null;
  /** Whether it makes an element without content. */
  private isEmpty = false;
  /** The attribute that is read now, if it is one that the tree has, and its value so far. */
  private attribute: AttributeName | null = null;
  private value = '';

  constructor(html: string, tree: TreeBuilder) {
    this.html = html;
    this.tree = tree;
    this.rawParts = new RawParts(html);
  }

  /** Reads the page, once. */
  parse(): void {
    const tokenizer = new PageTokenizer({ decodeEntities: false }, this);
    tokenizer.write(this.html);
    tokenizer.end();
  }

  /** Where a page ends inside a tag, htmlparser2 takes some of it for text; the standard drops it. */
  ontext(start: number, end: number): void {
    const { html } = this;
    const isName =
      end === html.length && html[start - 1] === '<' && /[a-z]/i.test(html.charAt(start));
    if (!isName && start >= 0) this.tree.text(html.slice(start, end), start);
  }

  /** Whether what comes next is of a drawing or a formula; HTML may stand in some parts of one. */
  isInForeignContext(): boolean {
    const { innermost } = this.tree;
    return innermost !== undefined && innermost.space !== null && !innermost.holdsHtml;
  }

  onopentagname(start: number, end: number): void {
    const { tree } = this;
    const rule = this.ruleOfTag(start, end);
    tree.endRun();
    this.attributes = null;
    this.isEmpty = false;
    this.opening = null;
    if (!this.admit(rule)) return;
    const { name } = rule;
    // A form in a form is none.
    if (name === 'form' && tree.mayHold(rule)) return;
    if (tree.open.length >= MAX_DEPTH && !rule.isVoid) {
      this.deep.set(name, (this.deep.get(name) ?? 0) + 1);
      this.isEmpty = true;
    } else this.isEmpty = rule.isVoid || (!rule.isFree && this.holdsNothing(name));
    const { endsInnermost } = rule;
    while (endsInnermost?.has(tree.innermost?.name ?? '')) this.pop();
    const space = this.isInForeignContext() ? tree.innermost?.space : null;
    this.opening = space ? foreignRule(name, space) : rule;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.opening ? ATTRIBUTES.at(this.html, start, end) : null;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value += this.html.slice(start, end);
  }

  onattribend(): void {
    const { attribute, value } = this;
    if (attribute === null) return;
    this.attributes ??= new KeptAttributes();
    this.attributes[attribute] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  onopentagend(end: number): void {
    const { opening, tree } = this;
    if (!opening) return;
    tree.push(opening, this.attributes);
    if (this.isEmpty) tree.pop();
    this.opening = null;
    this.contentStart = end + 1;
  }

  /** Only elements of drawings and formulas are closed by a slash. */
  onselfclosingtag(end: number): void {
    const { opening, isEmpty } = this;
    const isForeign = opening !== null && opening.space !== null;
    this.onopentagend(end);
    if (isForeign && !isEmpty) this.tree.pop();
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.isInForeignContext()) this.tree.text(this.html.slice(start, end - offset), start);
    else this.rawParts.addSection(start, end);
  }

  oncomment(start: number, end: number): void {
    const isCut = this.html.startsWith('<![CDATA[', start - 2);
    if (isCut && !this.isInForeignContext()) this.rawParts.addSection(start, end);
  }

  onend(): void {
    if (this.isInNoscript) this.rawParts.add('noscript', this.contentStart, this.html.length);
  }

  onclosetag(start: number, end: number): void {
    const rule = ruleAt(this.html, start, end);
    const { name } = rule;
    const isOpen = this.tree.innermost?.name === name;
    if (isOpen && (name === 'noscript' || name === 'script') && !this.isInForeignContext())
      this.rawParts.add(name, this.contentStart, start - 2);
    this.tree.endRun();
    this.endElement(rule);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onattribentity(): void {}

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

  private ruleOfTag(start: number, end: number): TagRule {
    const rule = ruleAt(this.html, start, end);
    return rule.name === 'image' && !this.isInForeignContext() ? IMAGE : rule;
  }

  /** Closes what a start tag ends. Returns whether it makes an element. */
  private admit(rule: TagRule): boolean {
    const { tree } = this;
    const { name } = rule;
    if (tree.isFull && !tagOf(name).isNeverText) {
      tree.leaveOut();
      return false;
    }
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
    if ((isCell || name === 'tr') && this.tree.innermost === TABLE) this.tree.push(BODY, null);
    if (isCell && this.tree.innermost !== ROW) this.tree.push(ROW, null);
    return true;
  }

  /** Closes what an end tag ends; what else it means is done here. */
  private endElement(rule: TagRule): void {
    const { tree } = this;
    const { name } = rule;
    if (tree.innermost?.isStrict) {
      if (this.isInNoscript && name !== 'noscript') return;
      if (this.isInSelect && !SELECT_PARTS.has(name)) {
        if (this.find(rule, Stop.tableScope) < 0 || !this.endsSelect(rule)) return;
        this.popThrough(this.find(SELECT, 0));
      }
    }
    const deep = this.deep.size > 0 ? (this.deep.get(name) ?? 0) : 0;
    if (deep > 0) {
      this.deep.set(name, deep - 1);
      tree.addEmpty(rule);
      return;
    }
    if (tree.innermost?.space) {
      if (name === 'p' || name === 'br') this.leaveForeign();
      else if (this.endForeign(name)) return;
    }
    if (name === 'br') tree.addEmpty(rule);
    else if (name === 'head' || name === 'form') {
      if (tree.innermost === rule) this.pop();
    } else if (rule.isHeading) this.popThrough(this.findAny(HEADINGS, Stop.scope));
    else if (name !== 'html' && name !== 'body') {
      const depth = this.find(rule, rule.endsWithin);
      if (depth < 0 && name === 'p') tree.addEmpty(rule);
      this.popThrough(depth);
    }
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
    this.tree.pop();
  }
}

function isTablePart(rule: TagRule): rule is TagRule & { context: ReadonlySet<string> } {
  return rule.context !== null;
}

const ATTRIBUTES = new NameTable(KEPT_ATTRIBUTES.map((name) => [name, name]));
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
const BODY = ruleOf('tbody');
const ROW = ruleOf('tr');
