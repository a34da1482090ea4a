import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

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

/** References that a page is looked up for one after the other, the last found first. */
const MOST_RECENT = 4;

/** Decodes character references ("&nbsp;", "&#7897;") of one text after the other. */
export class ReferenceDecoder implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ decodeEntities: true }, this);
  private readonly known = new Map<string, string>();
  private readonly recent: { reference: string; char: string }[] = [];
  private source = '';
  private decoded = '';

  decode(text: string): string {
    let out = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      const recent = this.recentAt(text, at);
      const end = recent === null ? endOfReference(text, at) : at + recent.reference.length;
      // Without a semicolon a reference ends where it makes sense: the rest is read by the rules.
      if (end < 0) return out + this.decodeAll(text.slice(from));
      const char = recent === null ? this.charOf(text.slice(at, end)) : recent.char;
      out += from === at ? char : text.slice(from, at) + char;
      from = end;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  /** Most references of a page are a few: they are known without a string made of each. */
  private recentAt(text: string, at: number): { reference: string; char: string } | null {
    for (const one of this.recent) if (text.startsWith(one.reference, at)) return one;
    return null;
  }

  private charOf(reference: string): string {
    let char = this.known.get(reference);
    if (char === undefined) {
      char = this.decodeAll(reference);
      this.known.set(reference, char);
    }
    this.recent.unshift({ reference, char });
    if (this.recent.length > MOST_RECENT) this.recent.pop();
    return char;
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
