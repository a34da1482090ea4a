import { isBlockKind, kindOfTag, NEVER_TEXT, NodeKind, VOID } from './tags.ts';

/** Row and column span of a cell, as stated (not yet capped). */
export interface CellSpan {
  rows: number;
  columns: number;
}

/**
 * A page's elements and texts in document order, one array a field, whatever they were read from
 * (markup or a live document). A node's subtree is the nodes from it up to `last` (exclusive).
 */
export interface Outline {
  readonly length: number;
  readonly kind: readonly NodeKind[];
  readonly parent: readonly number[];
  readonly last: readonly number[];
  /** A text's characters; an element's "class id" as it stands. */
  readonly data: readonly string[];
  /** Heading levels, by node. */
  readonly level: ReadonlyMap<number, number>;
  readonly spans: ReadonlyMap<number, CellSpan>;
  readonly links: ReadonlyMap<number, string>;
  /** Lower-case tag names of elements that say something of their own (article, main, footer …). */
  readonly names: ReadonlyMap<number, string>;
  /** `<title>`. */
  readonly documentTitle: string;
  /** `<meta>` name or property → content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly bodyClass: string;
  /** For each form field that is shown, the node it stands after. */
  readonly fields: readonly number[];
}

/** Tag names kept by node. */
const NAMED: ReadonlySet<string> = new Set(
  'article main aside header footer section form blockquote figcaption figure ul ol dl hr thead'.split(
    ' ',
  ),
);

const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Addresses of pages and files; `javascript:`, `mailto:` and `#` lead nowhere. */
const PAGE_LINK = /^\s*(?:https?:|[/.?]|[\w%-]+(?:[/.?]|$))/i;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDDEN_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar dialog alert tooltip'.split(' '),
);

/** Takes a page as events, in document order, and lays out its outline. */
export class OutlineBuilder implements Outline {
  readonly kind: NodeKind[] = [];
  readonly parent: number[] = [];
  readonly last: number[] = [];
  readonly data: string[] = [];
  readonly level = new Map<number, number>();
  readonly spans = new Map<number, CellSpan>();
  readonly links = new Map<number, string>();
  readonly names = new Map<number, string>();
  readonly meta = new Map<string, string>();
  readonly fields: number[] = [];
  documentTitle = '';
  bodyClass = '';

  private current = 0;
  /** Elements open inside one that is left out; 0 outside. */
  private skipped = 0;
  private inTitle = false;
  /** Whether white space here would begin a line. */
  private atLineStart = true;

  private name = '';
  private hint = '';
  private href = '';
  private isHidden = false;
  private columns = 1;
  private rows = 1;
  private type = '';
  private metaKey = '';
  private metaContent = '';

  constructor() {
    this.push(NodeKind.root, '');
  }

  get length(): number {
    return this.kind.length;
  }

  /** Whether what comes now is left out (until the element that began it closes). */
  get isSkipping(): boolean {
    return this.skipped > 0;
  }

  /** A start tag begins; attributes follow, then `open`. */
  begin(name: string): void {
    this.name = name;
    this.hint = '';
    this.href = '';
    this.isHidden = false;
    this.columns = 1;
    this.rows = 1;
    this.type = '';
    this.metaKey = '';
    this.metaContent = '';
  }

  attribute(name: string, value: string): void {
    switch (name) {
      case 'class':
      case 'id':
      case 'itemprop':
        if (value !== '') this.hint = this.hint === '' ? value : `${this.hint} ${value}`;
        break;
      case 'style':
        if (HIDDEN_STYLE.test(value)) this.isHidden = true;
        break;
      case 'hidden':
        this.isHidden = true;
        break;
      case 'role':
        if (HIDDEN_ROLES.has(value)) this.isHidden = true;
        break;
      case 'href':
        this.href = value;
        break;
      case 'type':
        this.type = value;
        break;
      case 'colspan':
        this.columns = spanOf(value);
        break;
      case 'rowspan':
        this.rows = spanOf(value);
        break;
      case 'name':
      case 'property':
        this.metaKey = value.toLowerCase();
        break;
      case 'content':
        this.metaContent = value;
        break;
    }
  }

  /** The start tag is complete. Returns whether the element stays open for content. */
  open(): boolean {
    const { name } = this;
    const isVoid = VOID.has(name);
    if (FIELDS.has(name) && this.type !== 'hidden') this.fields.push(this.kind.length - 1);
    if (this.skipped > 0) {
      if (!isVoid) this.skipped++;
      return !isVoid;
    }
    if (name === 'meta') {
      if (this.metaKey !== '' && !this.meta.has(this.metaKey))
        this.meta.set(this.metaKey, this.metaContent);
      return false;
    }
    if (this.isHidden || NEVER_TEXT.has(name)) {
      if (isVoid) return false;
      if (name === 'title' && this.documentTitle === '') this.inTitle = true;
      this.skipped = 1;
      return true;
    }
    const kind = kindOfTag(name);
    if (isVoid && kind === NodeKind.inline) return false;
    const at = this.push(kind, this.hint);
    if (kind === NodeKind.heading) this.level.set(at, Number(name[1]));
    else if (kind === NodeKind.link) {
      if (PAGE_LINK.test(this.href)) this.links.set(at, this.href);
    } else if (this.columns !== 1 || this.rows !== 1)
      this.spans.set(at, { rows: this.rows, columns: this.columns });
    if (NAMED.has(name)) this.names.set(at, name);
    if (kind === NodeKind.lineBreak || isBlockKind(kind)) this.atLineStart = true;
    if (isVoid) {
      this.last[at] = at + 1;
      return false;
    }
    this.current = at;
    return true;
  }

  /** The start tag is `body`'s, which makes no node of its own. */
  noteBody(): void {
    if (this.skipped === 0) this.bodyClass = this.hint;
  }

  /** Characters of text. Returns the node they went to, or -1. */
  text(data: string): number {
    if (this.skipped > 0) {
      if (this.inTitle && this.skipped === 1) this.documentTitle += data;
      return -1;
    }
    if (this.atLineStart) {
      if (isBlank(data)) return -1;
      this.atLineStart = false;
    }
    return this.push(NodeKind.text, data);
  }

  /** The innermost open element ends. */
  close(): void {
    if (this.skipped > 0) {
      if (--this.skipped === 0) this.inTitle = false;
      return;
    }
    const at = this.current;
    if (at === 0) return;
    this.last[at] = this.kind.length;
    if (isBlockKind(this.kind[at] as NodeKind)) this.atLineStart = true;
    this.current = this.parent[at] as number;
  }

  finish(): Outline {
    this.skipped = 0;
    while (this.current !== 0) this.close();
    this.last[0] = this.kind.length;
    return this;
  }

  private push(kind: NodeKind, data: string): number {
    const at = this.kind.length;
    this.kind.push(kind);
    this.parent.push(this.current);
    this.last.push(at + 1);
    this.data.push(data);
    return at;
  }
}

function spanOf(value: string): number {
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}

/** Whether a text is white space only. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}
