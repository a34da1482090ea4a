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

/** References that are remembered, a slot each. */
const SLOTS = 512;

/** Decodes character references ("&nbsp;", "&#7897;"): what each stands for is looked up once. */
class ReferenceDecoder implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ decodeEntities: true }, this);
  private readonly known: ({ reference: string; char: string } | undefined)[] = Array.from({
    length: SLOTS,
  });
  private source = '';
  private decoded = '';

  decode(text: string): string {
    let out = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      const end = endOfReference(text, at);
      // Without a semicolon a reference ends where it makes sense: the rest is read by the rules.
      if (end < 0) return out + this.decodeAll(text.slice(from));
      const char = this.charOf(text, at, end);
      out += from === at ? char : text.slice(from, at) + char;
      from = end;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  /** What the reference between two offsets stands for. */
  private charOf(text: string, start: number, end: number): string {
    const mix = text.charCodeAt(start + 1) * 7 + text.charCodeAt(end - 2) * 31;
    const slot = (mix + end - start) & (SLOTS - 1);
    const last = this.known[slot];
    if (last && last.reference.length === end - start && text.startsWith(last.reference, start))
      return last.char;
    const reference = text.slice(start, end);
    const char = this.decodeAll(reference);
    this.known[slot] = { reference, char };
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

const decoder = new ReferenceDecoder();

/** A text of some markup with its character references decoded. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decoder.decode(text) : text;
}
