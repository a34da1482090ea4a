import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#shared/anchor/nearly.ts';

/** The changes from one text to another, counted the plain way. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

const LETTERS = fc.string({
  unit: fc.constantFrom(...'abcdeghiklmnopqrstuvxyđăâêôơư'),
  maxLength: 60,
});
const QUOTE = fc.string({
  unit: fc.constantFrom(...'abcdeghiklmnopqrstuvxyđăâêôơư'),
  minLength: 24,
  maxLength: 120,
});

/** A quote with letters put in, left out and changed. */
function changed(quote: string, edits: readonly [place: number, what: number][]): string {
  let text = quote;
  for (const [place, what] of edits) {
    const at = place % text.length;
    text = text.slice(0, at) + ['', 'z', `z${text[at]}`][what % 3] + text.slice(at + 1);
  }
  return text;
}

describe('the stretch nearest to a quote', () => {
  test('is found, with no more changes than were made', () => {
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(2)), { maxLength: 12 });
    fc.assert(
      fc.property(QUOTE, edits, LETTERS, LETTERS, (quote, all, before, after) => {
        const most = Math.min(12, quote.length >> 3);
        const made = all.slice(0, most);
        const text = `${before}${changed(quote, made)}${after}`;
        const found = nearest(text, quote, most);
        expect(found?.errors).toBeLessThanOrEqual(made.length);
        const words = text.slice(found?.start, found?.end);
        expect(changes(quote, words)).toBe(found?.errors);
      }),
      { numRuns: 500 },
    );
  });

  test('is none where too much changed', () => {
    const quote = 'Quyếtđịnhsố749/QĐ-TTgngày03/6/2020';
    expect(nearest('Côngvănsố6260/UBND-THngày22/11/2021', quote, 4)).toBeNull();
    expect(nearest('', quote, 4)).toBeNull();
    expect(nearest(quote.slice(6), quote, 4)).toBeNull();
    expect(nearest(quote.slice(3), quote, 4)).toEqual({
      start: 0,
      end: quote.length - 3,
      errors: 3,
    });
  });
});
