import type { Line } from './piece.ts';

/** How many lines from a page's top and bottom may be a running head or foot. */
const REACH = 2;
/** Words at the same height of so many pages, and of this share of all, are a running head. */
const MIN_PAGES = 3;
const MIN_SHARE = 0.5;
/** How far, in points, the height may differ. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER =
  /^[-–—\s]*(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s]*$/i;

export interface Trimmed {
  /** The pages without what is repeated on them. */
  pages: Line[][];
  /** Lines that belong to their page's margin: they stand apart from the text that goes round them. */
  margins: ReadonlySet<Line>;
}

/**
 * Leaves out page numbers and running heads, which are told by being repeated. A page's number that
 * stands on one page only is kept, as a line of the margin.
 */
export function dropRunning(pages: readonly Line[][]): Trimmed {
  const edges = pages.map((lines) => [
    ...lines.slice(0, REACH),
    ...lines.slice(Math.max(REACH, lines.length - REACH)),
  ]);
  const dropped = new Set<Line>();
  const margins = new Set<Line>();

  // Numbers that count as the pages do.
  const byOffset = new Map<number, Line[]>();
  for (const line of edges.flat()) {
    const number = PAGE_NUMBER.exec(line.text)?.[1];
    if (number !== undefined) push(byOffset, Number(number) - line.page, line);
  }
  for (const [offset, lines] of byOffset) {
    const isRepeated = new Set(lines.map(({ page }) => page)).size >= 2;
    if (isRepeated) for (const line of lines) dropped.add(line);
    else if (offset === 0) for (const line of lines) margins.add(line);
  }

  // Words that are repeated at one height.
  const byWords = new Map<string, Line[]>();
  for (const line of edges.flat())
    if (!dropped.has(line)) push(byWords, line.text.replace(/\d+/g, '#').toLowerCase(), line);
  const least = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  for (const lines of byWords.values()) {
    const height = median(lines.map(({ y }) => y));
    const level = lines.filter(({ y }) => Math.abs(y - height) <= SAME_HEIGHT);
    if (new Set(level.map(({ page }) => page)).size < least) continue;
    for (const line of level) dropped.add(line);
  }
  return { pages: pages.map((lines) => lines.filter((line) => !dropped.has(line))), margins };
}

function push<Key>(map: Map<Key, Line[]>, key: Key, line: Line): void {
  const list = map.get(key);
  if (list) list.push(line);
  else map.set(key, [line]);
}

/** The middle of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
