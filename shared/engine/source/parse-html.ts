import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Attribute, attributeAt, type Outline, OutlineBuilder } from './outline.ts';
import { TAG_COUNT, type Tag, tagAt, tagOf } from './tags.ts';
import type { RunLog } from './text-map.ts';

/**
 * Markup to outline: the tokenizer under `cheerio/slim` with a tree builder of our own. An open
 * element is found by its name in constant time (htmlparser2's own `Parser` walks its stack for every
 * end tag, so that 100,000 nested tags which close wrongly cost it seconds), and no nodes are made of
 * what is never text.
 */
export function parseHtml(html: string, log: RunLog | null = null): Outline {
  const tree = new TreeBuilder(html, log);
  // References are decoded in the few texts that have any: the tokenizer skips faster without.
  const tokenizer = new Tokenizer({ decodeEntities: false }, tree);
  tokenizer.write(html);
  tokenizer.end();
  return tree.finish();
}

/** The longest name of a character reference, and some more. */
const LONGEST_REFERENCE = 34;

/** The end of the reference with a semicolon that begins at an ampersand, or -1. */
function endOfReference(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_REFERENCE);
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3b) return i > at + 1 ? i + 1 : -1;
    const isPart =
      (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
    if (!isPart && (unit !== 0x23 || i > at + 1)) return -1;
  }
  return -1;
}

/** Decodes character references of one text after the other. */
class ReferenceDecoder implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ decodeEntities: true }, this);
  private readonly known = new Map<string, string>();
  private source = '';
  private decoded = '';

  decode(text: string): string {
    let out = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      const end = endOfReference(text, at);
      // Without a semicolon a reference ends where it makes sense: the rest is read by the rules.
      if (end < 0) return out + this.decodeAll(text.slice(from));
      const reference = text.slice(at, end);
      let char = this.known.get(reference);
      if (char === undefined) {
        char = this.decodeAll(reference);
        this.known.set(reference, char);
      }
      out += text.slice(from, at) + char;
      from = end;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  private decodeAll(source: string): string {
    this.source = source;
    this.decoded = '';
    this.tokenizer.reset();
    this.tokenizer.write(source);
    this.tokenizer.end();
    return this.decoded;
  }

  ontext(start: number, end: number): void {
    this.decoded += this.source.slice(start, end);
  }
  ontextentity(codepoint: number): void {
    this.decoded += String.fromCodePoint(codepoint);
  }
  // A text has no markup of its own; what looks like some is kept as it stands.
  onopentagname(start: number): void {
    this.decoded += this.source.slice(start - 1);
    this.tokenizer.pause();
  }
  onclosetag(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Builds the tree by the rules of HTML that matter for text, and tells it to an outline. */
class TreeBuilder implements TokenizerCallbacks {
  private readonly html: string;
  private readonly log: RunLog | null;
  private readonly outline = new OutlineBuilder();
  private references: ReferenceDecoder | null = null;

  /** The open elements. */
  private readonly tags: Tag[] = [];
  /** For each open element, the depth of the innermost block, scope and table up to it. */
  private readonly blockDepths: number[] = [];
  private readonly scopeDepths: number[] = [];
  private readonly tableDepths: number[] = [];
  /** Depths at which each tag is open: listed tags by their index, others by name. */
  private readonly depths: number[][] = Array.from({ length: TAG_COUNT }, () => []);
  private readonly otherDepths = new Map<string, number[]>();

  private tag: Tag = tagOf('html');
  private attribute: Attribute = Attribute.none;
  private value = '';
  private foreign = 0;
  private textStart = -1;
  private textEnd = -1;
  private otherText = '';

  constructor(html: string, log: RunLog | null) {
    this.html = html;
    this.log = log;
  }

  finish(): Outline {
    this.flushText();
    return this.outline.finish();
  }

  ontext(start: number, end: number): void {
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

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tag = tagAt(this.html, start, end);
    if (this.tag.endsParagraph || this.tag.endsOwn) this.closeImplied(this.tag);
    this.outline.begin();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.outline.isSkipping ? Attribute.none : attributeAt(this.html, start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === Attribute.none) return;
    const data = this.html.slice(start, end);
    this.value = this.value === '' ? data : this.value + data;
  }

  onattribend(): void {
    const { attribute, value } = this;
    if (attribute === Attribute.none) return;
    const isWords = attribute === Attribute.href || attribute === Attribute.content;
    this.outline.attribute(attribute, isWords ? this.decode(value) : value);
  }

  onopentagend(): void {
    this.push(this.tag);
  }

  onselfclosingtag(): void {
    const depth = this.tags.length;
    this.push(this.tag);
    if (this.foreign > 0 && this.tags.length > depth) this.closeTo(depth);
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const tag = tagAt(this.html, start, end);
    if (tag.isTransparent) return;
    const depth = this.depthOf(tag);
    const isStrayParagraph = tag.name === 'p' && depth <= last(this.scopeDepths);
    if (tag.name === 'br' || isStrayParagraph) {
      this.outline.begin();
      if (this.outline.open(tag)) this.outline.close();
      return;
    }
    if (depth < 0) return;
    const barrier = tag.isTablePart
      ? this.tableDepths
      : tag.isSpecial
        ? this.scopeDepths
        : this.blockDepths;
    if (depth >= last(barrier)) this.closeTo(depth);
  }

  oncdata(start: number, end: number): void {
    if (this.foreign > 0) this.ontext(start, end);
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  onend(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private flushText(): void {
    if (this.textStart < 0) return;
    const data = this.html.slice(this.textStart, this.textEnd);
    this.textStart = -1;
    const text = this.otherText === '' ? data : this.otherText + data;
    this.otherText = '';
    const isLeft = this.foreign > 0 || this.outline.isSkipping;
    const node = this.outline.text(isLeft ? text : this.decode(text));
    this.log?.add(node);
  }

  private decode(text: string): string {
    if (!text.includes('&')) return text;
    this.references ??= new ReferenceDecoder();
    return this.references.decode(text);
  }

  /** End tags that a start tag implies. */
  private closeImplied(tag: Tag): void {
    if (tag.endsParagraph) {
      const depth = this.depthOf(PARAGRAPH);
      if (depth > last(this.scopeDepths)) this.closeTo(depth);
    }
    if (!tag.endsOwn) return;
    const { ends, within } = tag.endsOwn;
    let barrier = -1;
    for (const index of within) barrier = Math.max(barrier, last(this.depths[index] as number[]));
    if (!tag.isTablePart) {
      const depths = tag.isSpecial ? this.scopeDepths : this.blockDepths;
      barrier = Math.max(barrier, last(depths));
    }
    for (const index of ends) {
      const depth = last(this.depths[index] as number[]);
      if (depth > barrier) this.closeTo(depth);
    }
  }

  private push(tag: Tag): void {
    if (!this.outline.open(tag)) return;
    const depth = this.tags.length;
    this.tags.push(tag);
    this.blockDepths.push(tag.isSpecial ? depth : last(this.blockDepths));
    this.scopeDepths.push(tag.isScope ? depth : last(this.scopeDepths));
    this.tableDepths.push(tag === TABLE ? depth : last(this.tableDepths));
    this.depthsOf(tag).push(depth);
    if (tag === SVG || tag === MATH) this.foreign++;
  }

  private closeTo(depth: number): void {
    while (this.tags.length > depth) {
      const tag = this.tags.pop() as Tag;
      this.blockDepths.pop();
      this.scopeDepths.pop();
      this.tableDepths.pop();
      this.depthsOf(tag).pop();
      if (tag === SVG || tag === MATH) this.foreign--;
      this.outline.close();
    }
  }

  private depthOf(tag: Tag): number {
    if (tag.index >= 0) return last(this.depths[tag.index] as number[]);
    return last(this.otherDepths.get(tag.name) ?? NOWHERE);
  }

  private depthsOf(tag: Tag): number[] {
    if (tag.index >= 0) return this.depths[tag.index] as number[];
    let depths = this.otherDepths.get(tag.name);
    if (!depths) {
      depths = [];
      this.otherDepths.set(tag.name, depths);
    }
    return depths;
  }
}

const PARAGRAPH = tagOf('p');
const TABLE = tagOf('table');
const SVG = tagOf('svg');
const MATH = tagOf('math');
const NOWHERE: readonly number[] = [];

/** The last of some depths, or -1. */
function last(depths: readonly number[]): number {
  return depths.length === 0 ? -1 : (depths[depths.length - 1] as number);
}
