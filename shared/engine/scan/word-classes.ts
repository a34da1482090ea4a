import type { Tokens } from './tokens.ts';
import { numberOf } from './words.ts';

/** Bits by word, read from an array by the words' numbers: what every token is asked for. */
export class WordClasses {
  private readonly byNumber: Uint16Array;
  private readonly byWord: ReadonlyMap<string, number>;

  constructor(byWord: ReadonlyMap<string, number>) {
    const numbers = [...byWord].map(([word, bits]) => [numberOf(word), bits] as const);
    const highest = numbers.reduce((most, [number]) => Math.max(most, number), 0);
    this.byNumber = new Uint16Array(highest + 1);
    for (const [number, bits] of numbers) if (number !== 0) this.byNumber[number] = bits;
    this.byWord = byWord;
  }

  /** Classes with one bit for a set of words. */
  static of(words: Iterable<string>): WordClasses {
    return new WordClasses(new Map([...words].map((word) => [word, 1])));
  }

  /** The bits of a token's word; 0 for words without any and beyond the text. */
  at(tokens: Tokens, at: number): number {
    const number = tokens.number[at];
    if (number === undefined) return 0;
    if (number !== 0) return this.byNumber[number] ?? 0;
    return this.byWord.get(tokens.word[at] as string) ?? 0;
  }
}
