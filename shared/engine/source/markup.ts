/** What a page's markup tells, in its order. Offsets are code units of the markup. */
export interface MarkupHandler {
  /** Characters as they stand, references not decoded. */
  text(start: number, end: number): void;
  /** A start tag's name; its attributes follow, then its end. Returns whether attributes are wanted. */
  startTag(start: number, end: number): boolean;
  /** An attribute's name and value; an empty value where none is stated. */
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void;
  startTagEnd(isSelfClosing: boolean): void;
  endTag(start: number, end: number): void;
  /** Whether an element of SVG or MathML is open: its content is no raw text, and CDATA is text there. */
  readonly isForeign: boolean;
}

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW_TEXT = ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'];
/** The same without any end. */
const PLAIN_TEXT = 'plaintext';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function isSpace(unit: number): boolean {
  return (
    unit === SPACE || unit === LINE_FEED || unit === TAB || unit === RETURN || unit === FORM_FEED
  );
}

function isLatin(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Whether a unit ends a name in a tag. */
function endsName(unit: number): boolean {
  return unit === GREATER || unit === SLASH || isSpace(unit);
}

/**
 * Cuts markup into texts and tags as the HTML standard's tokenizer does (13.2.5), in one pass that
 * looks for what ends each piece. Where the markup ends inside a tag, that tag is left out.
 */
export function readMarkup(html: string, handler: MarkupHandler): void {
  new MarkupReader(html, handler).read();
}

class MarkupReader {
  private readonly html: string;
  private readonly handler: MarkupHandler;
  private readonly length: number;

  constructor(html: string, handler: MarkupHandler) {
    this.html = html;
    this.handler = handler;
    this.length = html.length;
  }

  read(): void {
    const { html, handler, length } = this;
    let textStart = 0;
    for (let from = 0; from < length; ) {
      const tag = html.indexOf('<', from);
      if (tag < 0) break;
      const end = this.endOfMarkup(tag, textStart);
      if (end < 0) {
        // No markup after all.
        from = tag + 1;
        continue;
      }
      textStart = end;
      from = end;
    }
    if (textStart < length) handler.text(textStart, length);
  }

  /** Reads the markup that begins at "<", the text before it first; -1 where "<" is a character. */
  private endOfMarkup(at: number, textStart: number): number {
    const { html } = this;
    const unit = html.charCodeAt(at + 1);
    if (isLatin(unit)) {
      this.textBefore(at, textStart);
      return this.readStartTag(at + 1);
    }
    if (unit === SLASH) {
      const next = html.charCodeAt(at + 2);
      if (Number.isNaN(next)) return -1;
      this.textBefore(at, textStart);
      if (isLatin(next)) return this.readEndTag(at + 2);
      return this.after('>', at + 2);
    }
    if (unit === EXCLAMATION) {
      this.textBefore(at, textStart);
      return this.endOfDeclaration(at + 2);
    }
    if (unit !== QUESTION) return -1;
    this.textBefore(at, textStart);
    return this.after('>', at + 2);
  }

  private textBefore(at: number, textStart: number): void {
    if (textStart < at) this.handler.text(textStart, at);
  }

  /** The offset after the next occurrence of what ends a piece; else the markup's end. */
  private after(end: string, from: number): number {
    const at = this.html.indexOf(end, from);
    return at < 0 ? this.length : at + end.length;
  }

  private nameEnd(start: number): number {
    const { html, length } = this;
    let i = start + 1;
    while (i < length && !endsName(html.charCodeAt(i))) i++;
    return i;
  }

  private readEndTag(start: number): number {
    const end = this.nameEnd(start);
    if (end === this.length) return end;
    this.handler.endTag(start, end);
    return this.html.charCodeAt(end) === GREATER ? end + 1 : this.after('>', end);
  }

  /** A comment, a document type, a CDATA section, or what is left out as a comment. */
  private endOfDeclaration(start: number): number {
    const { html, handler } = this;
    if (html.startsWith('--', start)) return this.endOfComment(start + 2);
    if (handler.isForeign && html.startsWith(CDATA, start)) {
      const from = start + CDATA.length;
      const end = html.indexOf(']]>', from);
      if (end < 0) return this.length;
      if (from < end) handler.text(from, end);
      return end + 3;
    }
    return this.after('>', start);
  }

  private endOfComment(start: number): number {
    const { html } = this;
    if (html.charCodeAt(start) === GREATER) return start + 1;
    if (html.startsWith('->', start)) return start + 2;
    for (let from = start; ; ) {
      const end = html.indexOf('>', from);
      if (end < 0) return this.length;
      const dash = html.charCodeAt(end - 1) === EXCLAMATION ? end - 2 : end - 1;
      const isEnd = html.charCodeAt(dash) === DASH && html.charCodeAt(dash - 1) === DASH;
      if (isEnd && dash - 1 >= start) return end + 1;
      from = end + 1;
    }
  }

  private readStartTag(start: number): number {
    const { html, handler, length } = this;
    const end = this.nameEnd(start);
    if (end === length) return end;
    const rawName = handler.isForeign ? null : rawNameAt(html, start, end);
    const wantsAttributes = handler.startTag(start, end);
    for (let i = end; i < length; ) {
      const unit = html.charCodeAt(i);
      if (isSpace(unit)) i++;
      else if (unit === GREATER) {
        handler.startTagEnd(false);
        return rawName === null ? i + 1 : this.readRawText(rawName, i + 1);
      } else if (unit === SLASH) {
        do i++;
        while (isSpace(html.charCodeAt(i)));
        if (html.charCodeAt(i) !== GREATER) continue;
        handler.startTagEnd(true);
        return rawName === null ? i + 1 : this.readRawText(rawName, i + 1);
      } else i = this.readAttribute(i, wantsAttributes);
    }
    return length;
  }

  /** Reads the attribute that begins at an offset and returns where it ends. */
  private readAttribute(start: number, isWanted: boolean): number {
    const { html, handler, length } = this;
    let i = start + 1;
    let unit = html.charCodeAt(i);
    while (i < length && unit !== EQUALS && !endsName(unit)) unit = html.charCodeAt(++i);
    const nameEnd = i;
    while (isSpace(unit)) unit = html.charCodeAt(++i);
    if (i >= length) return length;
    if (unit !== EQUALS) {
      if (isWanted) handler.attribute(start, nameEnd, nameEnd, nameEnd);
      return i;
    }
    do unit = html.charCodeAt(++i);
    while (isSpace(unit));
    if (unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE) {
      const end = html.indexOf(unit === DOUBLE_QUOTE ? '"' : "'", i + 1);
      if (end < 0) return length;
      if (isWanted) handler.attribute(start, nameEnd, i + 1, end);
      return end + 1;
    }
    const valueStart = i;
    while (i < length && unit !== GREATER && !isSpace(unit)) unit = html.charCodeAt(++i);
    if (isWanted && i < length) handler.attribute(start, nameEnd, valueStart, i);
    return i;
  }

  /** Text up to the end tag of its element, which is read too. */
  private readRawText(name: string, start: number): number {
    const { html, handler, length } = this;
    let end = length;
    if (name !== PLAIN_TEXT)
      for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
        const nameEnd = at + 2 + name.length;
        if (nameEnd >= length || !endsName(html.charCodeAt(nameEnd))) continue;
        if (!isName(html, at + 2, name)) continue;
        end = at;
        break;
      }
    if (start < end) handler.text(start, end);
    return end === length ? end : this.readEndTag(end + 2);
  }
}

const CDATA = '[CDATA[';

/** The name of the raw text element that a tag's name begins, or null. */
function rawNameAt(html: string, start: number, end: number): string | null {
  for (const name of RAW_NAMES[html.charCodeAt(start) & 0x1f] ?? NONE)
    if (end - start === name.length && isName(html, start, name)) return name;
  return null;
}

function isName(html: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++)
    if ((html.charCodeAt(start + i) | 0x20) !== name.charCodeAt(i)) return false;
  return true;
}

/** Raw text elements by the last five bits of their first letter. */
const RAW_NAMES: readonly (readonly string[] | undefined)[] = Array.from(
  { length: 32 },
  (_, bits) => {
    const names = [...RAW_TEXT, PLAIN_TEXT].filter((name) => (name.charCodeAt(0) & 0x1f) === bits);
    return names.length > 0 ? names : undefined;
  },
);
const NONE: readonly string[] = [];
