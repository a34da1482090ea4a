import { NameTable } from './name-table.ts';
import { isBlockKind, NodeKind, type Tag } from './tags.ts';
import { seenBetween } from './text-size.ts';

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
  readonly kind: ArrayLike<number>;
  readonly parent: ArrayLike<number>;
  readonly last: ArrayLike<number>;
  /** A text's characters; an element's classes, id and itemprop as they stand. */
  readonly data: readonly string[];
  /** Characters of a text that are seen; 0 for elements. */
  readonly size: ArrayLike<number>;
  /** Heading levels, by node. */
  readonly level: ReadonlyMap<number, number>;
  readonly spans: ReadonlyMap<number, CellSpan>;
  /** Links that lead to a page or file: node → address. */
  readonly links: ReadonlyMap<number, string>;
  /** Tag names of elements that say more than their kind (article, footer, thead …). */
  readonly names: ReadonlyMap<number, string>;
  /** `<title>`. */
  readonly documentTitle: string;
  /** `<meta>` name or property → content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly bodyClass: string;
  /** For each form field that is shown, the node it stands after. */
  readonly fields: readonly number[];
  /** For each document shown in a frame of the page: the node it stands after, and its address. */
  readonly embeds: readonly { after: number; address: string }[];
  /** Words of what is hidden or no part of the article by its role; null unless they are kept. */
  readonly unseen: readonly Unseen[] | null;
}

/** Words that are not shown, a line each. */
export interface Unseen {
  reason: 'hidden' | 'site-part';
  words: string;
}

/** Attributes that an outline takes something from. */
export const Attribute = {
  none: 0,
  names: 1,
  style: 2,
  hidden: 3,
  role: 4,
  href: 5,
  source: 6,
  type: 7,
  colspan: 8,
  rowspan: 9,
  metaKey: 10,
  content: 11,
} as const;
export type Attribute = (typeof Attribute)[keyof typeof Attribute];

const ATTRIBUTES = new NameTable<Attribute>([
  ['class', Attribute.names],
  ['id', Attribute.names],
  ['itemprop', Attribute.names],
  ['style', Attribute.style],
  ['hidden', Attribute.hidden],
  ['role', Attribute.role],
  ['href', Attribute.href],
  ['src', Attribute.source],
  ['data', Attribute.source],
  ['type', Attribute.type],
  ['colspan', Attribute.colspan],
  ['rowspan', Attribute.rowspan],
  ['name', Attribute.metaKey],
  ['property', Attribute.metaKey],
  ['content', Attribute.content],
]);

/** What the attribute whose name markup has between two offsets is to an outline. */
export function attributeAt(markup: string, start: number, end: number): Attribute {
  return ATTRIBUTES.at(markup, start, end) ?? Attribute.none;
}

/** Addresses of pages and files; `javascript:`, `mailto:` and `#` lead nowhere. */
const PAGE_LINK = /^\s*(?:https?:|[/.?]|[\w%-]+(?:[/.?]|$))/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar dialog alert tooltip'.split(' '),
);

/** Nodes that there is room for at first. */
const FIRST_ROOM = 1024;

/** Takes a page as events, in document order, and lays out its outline. */
export class OutlineBuilder implements Outline {
  kind = new Uint8Array(FIRST_ROOM);
  parent = new Int32Array(FIRST_ROOM);
  last = new Int32Array(FIRST_ROOM);
  size = new Int32Array(FIRST_ROOM);
  readonly data: string[] = [];
  readonly level = new Map<number, number>();
  readonly spans = new Map<number, CellSpan>();
  readonly links = new Map<number, string>();
  readonly names = new Map<number, string>();
  readonly meta = new Map<string, string>();
  readonly fields: number[] = [];
  readonly embeds: { after: number; address: string }[] = [];
  readonly unseen: Unseen[] | null;
  documentTitle = '';
  bodyClass = '';
  length = 0;

  private current = 0;
  /** Elements open inside one that is left out; 0 outside. */
  private skipped = 0;
  /** What `skipped` is at the outermost element whose text is never shown; 0 outside. */
  private muted = 0;
  private inTitle = false;
  /** The last `sup`. */
  private raised = -1;
  /** Whether white space here would begin a line. */
  private atLineStart = true;

  private hint = '';
  private address = '';
  private isHidden = false;
  private hasSiteRole = false;
  private columns = 1;
  private rows = 1;
  private type = '';
  private metaKey = '';
  private metaContent = '';

  constructor(keepsUnseen = false) {
    this.unseen = keepsUnseen ? [] : null;
    this.push(NodeKind.root, '', 0);
  }

  /** Whether attributes of the tag that is open now would be of no use. */
  get isSkipping(): boolean {
    return this.skipped > 0;
  }

  /** A start tag begins; its attributes follow, then `open`. */
  begin(): void {
    this.hint = '';
    this.address = '';
    this.isHidden = false;
    this.hasSiteRole = false;
    this.columns = 1;
    this.rows = 1;
    this.type = '';
    this.metaKey = '';
    this.metaContent = '';
  }

  attribute(attribute: Attribute, value: string): void {
    switch (attribute) {
      case Attribute.names:
        if (value !== '') this.hint = this.hint === '' ? value : `${this.hint} ${value}`;
        break;
      case Attribute.style:
        if (value.length > 10 && HIDDEN_STYLE.test(value)) this.isHidden = true;
        break;
      case Attribute.hidden:
        this.isHidden = true;
        break;
      case Attribute.role:
        if (HIDDEN_ROLES.has(value)) {
          this.isHidden = true;
          this.hasSiteRole = true;
        }
        break;
      case Attribute.href:
      case Attribute.source:
        this.address = value;
        break;
      case Attribute.type:
        this.type = value;
        break;
      case Attribute.colspan:
        this.columns = spanOf(value);
        break;
      case Attribute.rowspan:
        this.rows = spanOf(value);
        break;
      case Attribute.metaKey:
        this.metaKey = value;
        break;
      case Attribute.content:
        this.metaContent = value;
        break;
    }
  }

  /** The start tag is complete. Returns whether the element stays open for content. */
  open(tag: Tag): boolean {
    if (tag.isTransparent) {
      if (tag.name === 'body' && this.skipped === 0) this.bodyClass = this.hint;
      return false;
    }
    if (tag.isField && this.type !== 'hidden') this.fields.push(this.length - 1);
    if (this.skipped > 0) {
      if (isBlockKind(tag.kind) || tag.kind === NodeKind.lineBreak) this.noteUnseen('\n');
      if (!tag.isVoid) {
        this.skipped++;
        if (tag.isNeverText && this.muted === 0) this.muted = this.skipped;
      }
      return !tag.isVoid;
    }
    const { kind, isVoid } = tag;
    if (isVoid && kind === NodeKind.inline) {
      if (tag.name === 'meta') this.noteMeta();
      else if (tag.isEmbed) this.noteEmbed();
      return false;
    }
    if (this.isHidden || tag.isNeverText) {
      if (isVoid) return false;
      if (tag.isEmbed && !this.isHidden) this.noteEmbed();
      if (tag.name === 'title' && this.documentTitle === '') this.inTitle = true;
      this.skipped = 1;
      if (tag.isNeverText && tag.name !== 'nav') this.muted = 1;
      else {
        const isSite = this.hasSiteRole || tag.name === 'nav';
        this.unseen?.push({ reason: isSite ? 'site-part' : 'hidden', words: '' });
      }
      return true;
    }
    const at = this.push(kind, this.hint, 0);
    if (kind === NodeKind.heading) this.level.set(at, tag.level);
    else if (kind === NodeKind.link) {
      if (PAGE_LINK.test(this.address)) this.links.set(at, this.address);
    } else if (this.columns !== 1 || this.rows !== 1)
      this.spans.set(at, { rows: this.rows, columns: this.columns });
    if (tag.isNamed) this.names.set(at, tag.name);
    if (tag.name === 'sup') this.raised = at;
    if (isBlockKind(kind) || kind === NodeKind.lineBreak) this.atLineStart = true;
    if (isVoid) return false;
    this.current = at;
    return true;
  }

  /** Whether text here would be of no use. */
  get ignoresText(): boolean {
    if (this.skipped === 0 || (this.inTitle && this.skipped === 1)) return false;
    return this.unseen === null || this.muted > 0;
  }

  /** Characters of text. Returns the node they went to, or -1. */
  text(data: string): number {
    return this.textBetween(data, 0, data.length);
  }

  /** The same, from one offset of a text up to another. */
  textBetween(whole: string, start: number, end: number): number {
    if (this.skipped > 0) {
      if (this.inTitle && this.skipped === 1) this.documentTitle += whole.slice(start, end);
      else this.noteUnseen(whole.slice(start, end));
      return -1;
    }
    const size = seenBetween(whole, start, end);
    if (this.atLineStart) {
      if (size === 0) return -1;
      this.atLineStart = false;
    }
    const data = whole.slice(start, end);
    return this.push(NodeKind.text, this.current === this.raised ? this.raise(data) : data, size);
  }

  /**
   * The digits of a note or a power, raised as they are shown: else "12<sup>1</sup> xã" would be 121
   * communes. After "m" they make a unit, which is written with plain digits.
   */
  private raise(data: string): string {
    const before = this.kind.lastIndexOf(NodeKind.text, this.length - 1);
    const glued = /[\p{L}\d](?<!m)$/iu.test(this.data[before] ?? '');
    return glued && /^\d{1,3}$/.test(data)
      ? data.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
      : data;
  }

  /** The innermost open element ends. */
  close(): void {
    if (this.skipped > 0) {
      if (this.muted === this.skipped) this.muted = 0;
      if (--this.skipped === 0) this.inTitle = false;
      this.noteUnseen('\n');
      return;
    }
    const at = this.current;
    if (at === 0) return;
    this.last[at] = this.length;
    if (isBlockKind(this.kind[at] as NodeKind)) this.atLineStart = true;
    this.current = this.parent[at] as number;
  }

  finish(): Outline {
    this.skipped = 0;
    while (this.current !== 0) this.close();
    this.last[0] = this.length;
    return this;
  }

  private noteUnseen(words: string): void {
    const last = this.unseen?.at(-1);
    if (last && this.muted === 0)
      last.words += words === '\n' ? words : words.replaceAll('\n', ' ');
  }

  private noteMeta(): void {
    const key = this.metaKey.toLowerCase();
    if (key !== '' && !this.meta.has(key)) this.meta.set(key, this.metaContent);
  }

  private noteEmbed(): void {
    if (this.address !== '') this.embeds.push({ after: this.length - 1, address: this.address });
  }

  private push(kind: NodeKind, data: string, size: number): number {
    const at = this.length++;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.parent[at] = this.current;
    this.last[at] = at + 1;
    this.data[at] = data;
    this.size[at] = size;
    return at;
  }

  private grow(): void {
    const room = this.kind.length * 2;
    const more = (old: Int32Array) => {
      const array = new Int32Array(room);
      array.set(old);
      return array;
    };
    const kind = new Uint8Array(room);
    kind.set(this.kind);
    this.kind = kind;
    this.parent = more(this.parent);
    this.last = more(this.last);
    this.size = more(this.size);
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function spanOf(value: string): number {
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}
