/** A stretch of a text that is nearly a quote. */
interface Near {
  start: number;
  end: number;
  /** Units put in, left out or changed. */
  errors: number;
}

/** Places of one part that are looked at. */
const MOST_PLACES = 8;

/**
 * The stretch of a text that is nearest to a quote, with so many changes at most; null where there is none.
 * Of one part more than there may be changes, at least one stands there as it is: from each place of such a
 * part the rest is compared to both sides, in steps of the quote's length times the changes.
 */
export function nearest(text: string, quote: string, most: number): Near | null {
  const size = Math.floor(quote.length / (most + 1));
  let best: Near | null = null;
  for (let from = 0; from + size <= quote.length; from += size) {
    const part = quote.slice(from, from + size);
    const before = reversed(quote.slice(0, from));
    const after = quote.slice(from + size);
    let at = text.indexOf(part);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
      // Another part of a stretch that was compared already says nothing new.
      if (best && Math.abs(at - from - best.start) <= most) {
        at = text.indexOf(part, at + 1);
        continue;
      }
      const lead = reversed(text.slice(Math.max(0, at - from - most), at));
      const tail = text.slice(at + size, at + quote.length + most);
      const [less, back] = beginning(before, lead, most);
      const [more, on] = beginning(after, tail, most);
      const errors = less + more;
      if (errors <= most && (!best || errors < best.errors))
        best = { start: at - back, end: at + size + on, errors };
      at = text.indexOf(part, at + 1);
    }
  }
  return best;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** The fewest changes that make a quote the beginning of a text, and how long that is there. */
function beginning(quote: string, text: string, most: number): [errors: number, length: number] {
  let row = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= quote.length; i++) {
    const next: number[] = [i];
    const low = Math.max(1, i - most);
    // Beyond the changes that are allowed nothing need be known.
    if (low > 1) next[low - 1] = most + 1;
    for (let j = low; j <= Math.min(text.length, i + most); j++)
      next[j] = Math.min(
        (row[j] ?? most) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (quote[i - 1] === text[j - 1] ? 0 : 1),
      );
    row = next;
  }
  let length = quote.length;
  for (let j = Math.max(0, quote.length - most); j < row.length; j++)
    if ((row[j] ?? most + 1) < (row[length] ?? most + 1)) length = j;
  return [row[length] ?? most + 1, length];
}
