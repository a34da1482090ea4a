import { seenBetween } from '../text/text-size.ts';
import {
  type Attributes,
  addressOf,
  cellSpanOf,
  hasSiteRole,
  isHidden,
  namesOf,
} from './attributes.ts';
import type { CellSpan, Outline, Unseen } from './outline.ts';
import { raisedDigits } from './raised.ts';
import { isBlockKind, NodeKind, type Tag } from './tags.ts';

/** Addresses of pages and files; `javascript:`, `mailto:` and `#` lead nowhere. */
const PAGE_LINK = /^\s*(?:https?:|[/.?]|[\w%-]+(?:[/.?]|$))/i;

/** Nodes that there is room for at first, where nobody says how many there will be. */
const FIRST_ROOM = 1024;

/** Takes a page as events, in document order, and lays out its outline. */
export class OutlineBuilder implements Outline {
  kind: Uint8Array;
  parent: Int32Array;
  last: Int32Array;
  size: Int32Array;
  readonly data: string[] = [];
  readonly level = new Map<number, number>();
  readonly spans = new Map<number, CellSpan>();
  readonly links = new Map<number, string>();
  readonly names = new Map<number, string>();
  readonly times = new Map<number, string>();
  readonly meta = new Map<string, string>();
  readonly fields: number[] = [];
  readonly embeds: { after: number; address: string }[] = [];
  readonly unseen: Unseen[] | null;
  documentTitle = '';
  bodyClass = '';
  hints: ReadonlyMap<number, number> = new Map();
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

  /** `room`: how many nodes there will be at most. */
  constructor(keepsUnseen = false, room = FIRST_ROOM) {
    this.kind = new Uint8Array(room);
    this.parent = new Int32Array(room);
    this.last = new Int32Array(room);
    this.size = new Int32Array(room);
    this.unseen = keepsUnseen ? [] : null;
    this.push(NodeKind.root, '', 0);
  }

  /** An element begins. Returns whether it stays open for content. */
  open(tag: Tag, attributes: Attributes): boolean {
    if (tag.isTransparent) {
      if (tag.name === 'body' && this.skipped === 0) this.bodyClass = namesOf(attributes);
      return false;
    }
    if (tag.isField && attributes.type !== 'hidden') this.fields.push(this.length - 1);
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
      if (tag.name === 'meta') this.noteMeta(attributes);
      else if (tag.isEmbed) this.noteEmbed(attributes);
      return false;
    }
    const hides = isHidden(attributes);
    if (hides || tag.isNeverText) {
      if (isVoid) return false;
      if (tag.isEmbed && !hides) this.noteEmbed(attributes);
      if (tag.name === 'title' && this.documentTitle === '') this.inTitle = true;
      this.skipped = 1;
      if (tag.isNeverText && tag.name !== 'nav') this.muted = 1;
      else {
        const isSite = hasSiteRole(attributes) || tag.name === 'nav';
        this.unseen?.push({ reason: isSite ? 'site-part' : 'hidden', words: '' });
      }
      return true;
    }
    const at = this.push(kind, namesOf(attributes), 0);
    if (kind === NodeKind.heading) this.level.set(at, tag.level);
    else if (kind === NodeKind.link) {
      const address = addressOf(attributes);
      if (PAGE_LINK.test(address)) this.links.set(at, address);
    } else {
      const span = cellSpanOf(attributes);
      if (span) this.spans.set(at, span);
    }
    if (tag.isNamed) this.names.set(at, tag.name);
    if (attributes.datetime !== undefined) this.times.set(at, attributes.datetime);
    if (tag.name === 'sup') this.raised = at;
    if (isBlockKind(kind) || kind === NodeKind.lineBreak) this.atLineStart = true;
    if (isVoid) return false;
    this.current = at;
    return true;
  }

  /** Characters of text. Returns the node they went to, or -1. */
  text(data: string): number {
    if (this.skipped > 0) {
      if (this.inTitle && this.skipped === 1) this.documentTitle += data;
      else this.noteUnseen(data);
      return -1;
    }
    const size = seenBetween(data, 0, data.length);
    if (this.atLineStart) {
      if (size === 0) return -1;
      this.atLineStart = false;
    }
    return this.push(NodeKind.text, this.current === this.raised ? this.raise(data) : data, size);
  }

  /** The digits of a note or a power, as they are shown after what stands before. */
  private raise(data: string): string {
    const before = this.kind.lastIndexOf(NodeKind.text, this.length - 1);
    return raisedDigits(this.data[before] ?? '', data);
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

  private noteMeta({ name, property, itemprop, content }: Attributes): void {
    for (const stated of [property, name, itemprop]) {
      const key = stated?.toLowerCase();
      if (key && !this.meta.has(key)) this.meta.set(key, content ?? '');
    }
  }

  private noteEmbed(attributes: Attributes): void {
    const address = addressOf(attributes);
    if (address !== '') this.embeds.push({ after: this.length - 1, address });
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
