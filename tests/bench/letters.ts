import type { Extraction } from '#shared/contract/index.ts';

/** How many letters one text takes to become the other: put in, taken out or changed. */
export function distance(a: string, b: string): number {
  let above = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1);
    row[0] = i;
    for (let k = 1; k <= b.length; k++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(k - 1) ? 0 : 1;
      row[k] = Math.min(
        (above[k - 1] as number) + same,
        (above[k] as number) + 1,
        (row[k - 1] as number) + 1,
      );
    }
    above = row;
  }
  return above[b.length] as number;
}

/** A text as letters are counted in it: white space is one space. */
export const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Which of a list another one has, each as often as it stands there. */
export function shared(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  let count = 0;
  for (const one of expected) {
    const more = left.get(one) ?? 0;
    if (more > 0) count++;
    left.set(one, more - 1);
  }
  return count;
}

/** Twice what both have, of all that both have: in hundred. */
export function f1(right: number, expected: number, found: number): number {
  return expected + found === 0 ? 100 : (200 * right) / (expected + found);
}

/** What is compared of two extractions. */
export const documentsOf = ({ documents }: Extraction) =>
  documents.map(({ number, name, date }) => `${number ?? name} ${date}`);
export const figuresOf = ({ indicators }: Extraction) =>
  indicators.map(({ value, unit }) => `${value} ${unit}`);
