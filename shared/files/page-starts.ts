/** Where a page of a file begins in its text; a text may come back to a page (a note at its foot). */
export interface PageStart {
  readonly start: number;
  /** From 1. */
  readonly page: number;
}

/** The page that a place of the text stands on, or null where no page is known. */
export function pageAt(pages: readonly PageStart[], offset: number): number | null {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as PageStart).start <= offset) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1]?.page ?? null;
}

/**
 * The page starts of a text as they stand in what became of it: a line each, but letters of an old
 * encoding make a line shorter. Null where the lines no longer match.
 */
export function movedStarts(
  pages: readonly PageStart[],
  sent: string,
  now: string,
): PageStart[] | null {
  if (sent === now) return [...pages];
  const before = sent.split('\n');
  const after = now.split('\n');
  if (before.length !== after.length) return null;
  const moved: PageStart[] = [];
  let line = 0;
  let from = 0;
  let to = 0;
  for (const { start, page } of pages) {
    while (line < before.length - 1 && from + (before[line] as string).length < start) {
      from += (before[line] as string).length + 1;
      to += (after[line] as string).length + 1;
      line++;
    }
    const share = (start - from) / Math.max(1, (before[line] as string).length);
    moved.push({ start: to + Math.round(share * (after[line] as string).length), page });
  }
  return moved;
}
