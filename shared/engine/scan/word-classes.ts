import type { Tokens } from './tokens.ts';
import { numberOf } from './words.ts';

/** Bits by word, read from an array by the words' numbers: what every token is asked for. */
export class WordClasses {
  private readonly byNumber: Uint16Array;
  private readonly byWord: ReadonlyMap<string, number>;

  constructor(byWord: ReadonlyMap<string, number>) {
    const numbers = [...byWord].map(([word, bits]) => [numberOf(word), bits] as const);
    this.byNumber = new Uint16Array(roomFor(numbers.map(([number]) => number)));
    for (const [number, bits] of numbers) if (number !== 0) this.byNumber[number] = bits;
    this.byWord = byWord;
  }

  /** The bits of a token's word; 0 for words without any and beyond the text. */
  at(tokens: Tokens, at: number): number {
    const number = tokens.number[at];
    if (number === undefined) return 0;
    if (number !== 0) return this.byNumber[number] ?? 0;
    return this.byWord.get(tokens.word[at] as string) ?? 0;
  }
}

/** A set of words, a bit a word: some hundreds are asked of a token, and all of them have room close to the processor. */
export class WordSet {
  private readonly bits: Uint32Array;
  /** Those that have no number; null where all have one. */
  private readonly rare: ReadonlySet<string> | null;

  constructor(words: Iterable<string>) {
    const numbers = [...words].map((word) => [word, numberOf(word)] as const);
    const rare = numbers.filter(([, number]) => number === 0).map(([word]) => word);
    this.rare = rare.length > 0 ? new Set(rare) : null;
    this.bits = new Uint32Array((roomFor(numbers.map(([, number]) => number)) >>> 5) + 1);
    for (const [, number] of numbers)
      if (number !== 0)
        this.bits[number >>> 5] = (this.bits[number >>> 5] as number) | (1 << (number & 31));
  }

  /** Whether a token's word is one of these; false beyond the text. */
  has(tokens: Tokens, at: number): boolean {
    const number = tokens.number[at];
    if (number === undefined) return false;
    if (number === 0) return this.rare?.has(tokens.word[at] as string) ?? false;
    const part = number >>> 5;
    return part < this.bits.length && (((this.bits[part] as number) >>> (number & 31)) & 1) !== 0;
  }
}

/** What is filed under a word, by the word's number: two bytes a word that is asked for, whatever is filed. */
export class WordTable<Value> {
  private slots = new Uint16Array(0);
  private readonly values: (Value | undefined)[] = [undefined];

  /** Nothing for 0, which is no word's. */
  set(number: number, value: Value): void {
    if (number === 0) return;
    if (number >= this.slots.length) {
      const more = new Uint16Array(Math.max(number + 1, Math.floor(this.slots.length * 1.5)));
      more.set(this.slots);
      this.slots = more;
    }
    const slot = this.slots[number] as number;
    if (slot === 0) this.slots[number] = this.values.push(value) - 1;
    else this.values[slot] = value;
  }

  get(number: number): Value | undefined {
    return number < this.slots.length ? this.values[this.slots[number] as number] : undefined;
  }
}

/** How long an array is that the highest of some numbers has room in. */
function roomFor(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}
