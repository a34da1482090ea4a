import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What htmlparser2's tokenizer keeps to itself: where it stands, and what it does with a unit. */
interface TokenizerInside {
  /** The markup, given as one. */
  readonly buffer: string;
  /** Offset of the unit that is looked at; the next one is looked at when a state has been left. */
  index: number;
  fastForwardTo(unit: number): boolean;
  stateInTagName(unit: number): void;
  stateInClosingTagName(unit: number): void;
  stateInAttributeName(unit: number): void;
}

const Inside = Tokenizer as unknown as new (
  options: object,
  callbacks: TokenizerCallbacks,
) => TokenizerInside;

/**
 * htmlparser2's tokenizer, which goes through its states unit by unit; names and what is skipped up to a
 * certain unit are gone through at once. Reads markup that is given as one.
 */
class FastTokenizer extends Inside {
  /** Goes on to a unit; to the markup's last one, where it is not found. */
  override fastForwardTo(unit: number): boolean {
    const { buffer, index } = this;
    const { length } = buffer;
    const near = Math.min(length, index + NEAR);
    for (let i = index + 1; i < near; i++)
      if (buffer.charCodeAt(i) === unit) {
        this.index = i;
        return true;
      }
    const found = near < length ? buffer.indexOf(CHARS[unit] as string, near) : -1;
    this.index = found < 0 ? length - 1 : found;
    return found >= 0;
  }

  override stateInTagName(unit: number): void {
    super.stateInTagName(this.afterName(unit));
  }

  override stateInClosingTagName(unit: number): void {
    super.stateInClosingTagName(this.afterName(unit));
  }

  override stateInAttributeName(unit: number): void {
    super.stateInAttributeName(this.afterName(unit));
  }

  /** Goes on to the unit after a name, and tells it; the markup's last one, where the name goes on to its end. */
  private afterName(unit: number): number {
    const { buffer } = this;
    const last = buffer.length - 1;
    let { index } = this;
    let next = unit;
    while (index < last && (next > 0x7f || ENDS_NAME[next] === 0))
      next = buffer.charCodeAt(++index);
    this.index = index;
    return next;
  }
}

/** Units that are looked at one by one, which costs less than a search as long as they are few: most values and words are. */
const NEAR = 96;
/** What is searched for is ASCII. */
const CHARS = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit));

/** Units that may end the name of a tag or an attribute: white space, "/", "=", ">". */
const ENDS_NAME = new Uint8Array(0x80);
for (const unit of '\t\n\f\r /=>') ENDS_NAME[unit.charCodeAt(0)] = 1;

export const PageTokenizer = FastTokenizer as unknown as typeof Tokenizer;
