import { type MarkupHandler, readMarkup } from './markup.ts';
import { OpenElements } from './open-elements.ts';
import { Attribute, attributeAt, type Outline, OutlineBuilder } from './outline.ts';
import { decodeText, decodeValue } from './references.ts';
import { isBlockKind, NodeKind, type Tag, tagAt, tagOf } from './tags.ts';
import type { RunLog } from './text-map.ts';

/**
 * Markup to outline, in one pass. An open element is found by its name in constant time (a parser that
 * walks its stack for every end tag takes seconds for 100,000 nested tags which close wrongly), and no
 * nodes are made of what is never text.
 */
export function parseHtml(html: string, log: RunLog | null = null, keepsUnseen = false): Outline {
  const tree = new TreeBuilder(html, log, keepsUnseen);
  readMarkup(html, tree);
  return tree.finish();
}

/** Builds the tree by the rules of HTML that matter for text, and tells it to an outline. */
class TreeBuilder implements MarkupHandler {
  private readonly html: string;
  private readonly log: RunLog | null;
  private readonly outline: OutlineBuilder;

  private readonly open = new OpenElements();
  private tag: Tag = tagOf('html');
  private foreign = 0;
  private textStart = -1;
  private textEnd = -1;
  private otherText = '';
  /** The first ampersand that no text before has, or the end. */
  private nextReference = -1;

  constructor(html: string, log: RunLog | null, keepsUnseen: boolean) {
    this.outline = new OutlineBuilder(keepsUnseen);
    this.html = html;
    this.log = log;
  }

  finish(): Outline {
    this.flushText();
    return this.outline.finish();
  }

  text(start: number, end: number): void {
    if (this.textStart < 0) {
      this.textStart = start;
      this.textEnd = end;
    } else if (start === this.textEnd) this.textEnd = end;
    else {
      this.otherText += this.html.slice(this.textStart, this.textEnd);
      this.textStart = start;
      this.textEnd = end;
    }
  }

  startTag(start: number, end: number): boolean {
    this.flushText();
    this.tag = tagAt(this.html, start, end);
    if (this.foreign > 0 && breaksOut(this.tag)) this.leaveForeign();
    if (this.tag.endsParagraph || this.tag.endsOwn) this.closeImplied(this.tag);
    this.outline.begin();
    return !this.outline.isSkipping;
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    const attribute = attributeAt(this.html, start, end);
    if (attribute === Attribute.none) return;
    const value = this.html.slice(valueStart, valueEnd);
    const isWords = attribute === Attribute.href || attribute === Attribute.content;
    this.outline.attribute(attribute, isWords ? decodeValue(value) : value);
  }

  startTagEnd(isSelfClosing: boolean): void {
    const { depth } = this.open;
    this.push(this.tag);
    if (isSelfClosing && this.foreign > 0 && this.open.depth > depth) this.closeTo(depth);
  }

  endTag(start: number, end: number): void {
    this.flushText();
    const tag = tagAt(this.html, start, end);
    if (tag.isTransparent) return;
    const { open } = this;
    const depth = tag.level > 0 ? this.headingDepth() : open.depthOf(tag);
    if (tag === LINE_BREAK || (tag === PARAGRAPH && depth <= open.scope)) {
      this.outline.begin();
      if (this.outline.open(tag)) this.outline.close();
      return;
    }
    if (depth < 0) return;
    const barrier = tag.isTablePart ? open.table : tag.isSpecial ? open.scope : open.block;
    if (depth >= barrier) this.closeTo(depth);
  }

  get isForeign(): boolean {
    return this.foreign > 0;
  }

  /** The innermost open heading, which the end tag of any heading ends. */
  private headingDepth(): number {
    let depth = -1;
    for (const heading of HEADINGS) depth = Math.max(depth, this.open.depthOf(heading));
    return depth;
  }

  /** HTML ends a drawing that was left open; not in its own parts for HTML. */
  private leaveForeign(): void {
    const { open } = this;
    while (this.foreign > 0) {
      const depth = Math.max(open.depthOf(SVG), open.depthOf(MATH));
      for (const part of HTML_PARTS) if (open.depthOf(part) > depth) return;
      this.closeTo(depth);
    }
  }

  private flushText(): void {
    if (this.textStart < 0) return;
    const node = this.outline.ignoresText ? -1 : this.addText();
    this.textStart = -1;
    this.otherText = '';
    this.log?.add(node);
  }

  private addText(): number {
    const { html, textStart, textEnd, otherText, outline } = this;
    if (otherText !== '')
      return outline.text(decodeText(otherText + html.slice(textStart, textEnd)));
    if (this.nextReference < textStart) {
      const at = html.indexOf('&', textStart);
      this.nextReference = at < 0 ? html.length : at;
    }
    if (this.nextReference >= textEnd) return outline.textBetween(html, textStart, textEnd);
    return outline.text(decodeText(html.slice(textStart, textEnd)));
  }

  /** End tags that a start tag implies. */
  private closeImplied(tag: Tag): void {
    const { open } = this;
    if (tag.endsParagraph) {
      const depth = open.depthOf(PARAGRAPH);
      if (depth > open.scope) this.closeTo(depth);
    }
    if (!tag.endsOwn) return;
    const { ends, within } = tag.endsOwn;
    let barrier = -1;
    for (const index of within) barrier = Math.max(barrier, open.depthAt(index));
    if (!tag.isTablePart) barrier = Math.max(barrier, tag.isSpecial ? open.scope : open.block);
    for (const index of ends) {
      const depth = open.depthAt(index);
      if (depth > barrier) this.closeTo(depth);
    }
  }

  private push(tag: Tag): void {
    if (!this.outline.open(tag)) return;
    this.open.push(tag);
    if (tag === SVG || tag === MATH) this.foreign++;
  }

  private closeTo(depth: number): void {
    while (this.open.depth > depth) {
      const tag = this.open.pop();
      if (tag === SVG || tag === MATH) this.foreign--;
      this.outline.close();
    }
  }
}

/** Whether a start tag is HTML's own also where a drawing or a formula is open. */
function breaksOut(tag: Tag): boolean {
  const { kind } = tag;
  return (isBlockKind(kind) && kind !== NodeKind.caption) || BREAKING.has(tag);
}

const BREAKING: ReadonlySet<Tag> = new Set(
  'b strong span em i u sub sup small big strike br img'.split(' ').map(tagOf),
);
const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => tagOf(`h${level}`));
const HTML_PARTS = ['foreignobject', 'desc', 'annotation-xml'].map(tagOf);
const PARAGRAPH = tagOf('p');
const LINE_BREAK = tagOf('br');
const SVG = tagOf('svg');
const MATH = tagOf('math');
