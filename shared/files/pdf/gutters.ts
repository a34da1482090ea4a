import { withCells } from './lines.ts';
import type { Line } from './piece.ts';
import { median } from './running.ts';

/** Lines that are read one after the other: of the whole width, or of one column. */
export interface Flow {
  lines: Line[];
  isColumn: boolean;
  /** Whether they are a letter's head or foot, each line of which stands for itself. */
  isLetterPart: boolean;
}

/** White space, in sizes, that runs down between two columns of words. */
const GUTTER = 0.7;
/** Columns of words have so many lines each, of so many letters in the middle … */
const LEAST_LINES = 4;
const LEAST_LETTERS = 22;
/** … that fill so much of the column, and stand below each other evenly. */
const FILLED = 0.7;
const EVEN = 1.35;
const LEAST_EVEN = 0.7;
/** A letter's head is no longer, in lines. */
const LONGEST_HEAD = 12;
/** Places that are looked at; a page has few lines that begin apart. */
const MOST_PLACES = 40;

const HEAD = /cộng\s+h(?:òa|oà)\s+xã|độc\s+lập\s*-|đảng\s+cộng\s+sản\s+việt/iu;
const FOOT = /^nơi\s+nhận/iu;

/** A page's lines in the order in which they are read: the left one of two columns before the right one. */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const split = bestSplit(lines);
  if (!split)
    return lines.length === 0 ? [] : [{ lines: [...lines], isColumn: false, isLetterPart: false }];
  const { from, to, left, right, isLetterPart } = split;
  return [
    ...flowsOf(lines.slice(0, from)),
    { lines: left, isColumn: true, isLetterPart },
    { lines: right, isColumn: true, isLetterPart },
    ...flowsOf(lines.slice(to)),
  ];
}

interface Split {
  from: number;
  to: number;
  left: Line[];
  right: Line[];
  isLetterPart: boolean;
}

function bestSplit(lines: readonly Line[]): Split | null {
  let best: Split | null = null;
  for (const place of placesOf(lines))
    for (const [from, to] of clearRuns(lines, place)) {
      const split = splitAt(lines, from, to, place);
      if (split && (!best || split.to - split.from > best.to - best.from)) best = split;
    }
  return best;
}

/** Where a right column may begin: where lines begin, or their parts behind a gap. */
function placesOf(lines: readonly Line[]): number[] {
  const left = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ right }) => right)) - left;
  const counts = new Map<number, number>();
  for (const { cells, size, isRow } of lines) {
    if (isRow) continue;
    for (const [i, { x }] of cells.entries()) {
      const before = cells[i - 1];
      if (before && x - before.right < size * GUTTER) continue;
      const share = (x - left) / Math.max(1, width);
      if (share < 0.22 || share > 0.78) continue;
      const place = Math.floor(x);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PLACES)
    .map(([place]) => place);
}

/** Lines one after the other in which nothing stands in the white space before a place. */
function clearRuns(lines: readonly Line[], place: number): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && !line.isRow && isClear(line, place)) continue;
    if (i - from >= 2) runs.push([from, i]);
    from = i + 1;
  }
  return runs;
}

function isClear({ parts, size }: Line, place: number): boolean {
  const start = place - size * GUTTER;
  return parts.every(({ x, right }) => right <= start || x >= place - 1);
}

function splitAt(lines: readonly Line[], first: number, end: number, place: number): Split | null {
  let from = first;
  let to = end;
  const onBothSides = (at: number) => {
    const parts = lines[at]?.parts ?? [];
    return { left: parts.some(({ x }) => x < place), right: parts.some(({ x }) => x >= place) };
  };
  const foot = lines.slice(from, to).findIndex(({ text }) => FOOT.test(text));
  if (foot >= 0) from = Math.max(from, from + foot - rightBefore(from + foot));
  // What stands above and below only one of the columns belongs to none.
  else {
    while (from < to && !(onBothSides(from).left && onBothSides(from).right) && isLonely(from, 1))
      from++;
    while (
      to > from &&
      !(onBothSides(to - 1).left && onBothSides(to - 1).right) &&
      isLonely(to - 1, -1)
    )
      to--;
  }
  const run = lines.slice(from, to);
  const left = run.flatMap((line) => side(line, ({ x }) => x < place));
  const right = run.flatMap((line) => side(line, ({ x }) => x >= place));
  if (left.length === 0 || right.length === 0) return null;
  const isFoot = foot >= 0 && isNarrow(left) && isNarrow(right);
  const isHead =
    run.length <= LONGEST_HEAD && first <= 2 && right.some(({ text }) => HEAD.test(text));
  const isLetterPart = isFoot || isHead;
  if (!isLetterPart && !(isProse(left) && isProse(right))) return null;
  return { from, to, left, right, isLetterPart };

  /** Lines of the right column alone that stand a little above the left one's first. */
  function rightBefore(at: number): number {
    const line = lines[at] as Line;
    let count = 0;
    while (
      at - count - 1 >= first &&
      line.y - (lines[at - count - 1] as Line).y < line.size * 2 &&
      !onBothSides(at - count - 1).left
    )
      count++;
    return count;
  }

  /** Whether a line has no neighbour of the other column near it. */
  function isLonely(at: number, step: 1 | -1): boolean {
    const own = onBothSides(at);
    const line = lines[at] as Line;
    for (let i = at + step; i >= from && i < to; i += step) {
      const other = lines[i] as Line;
      if (Math.abs(other.y - line.y) > line.size) return true;
      const sides = onBothSides(i);
      if ((own.left && sides.right) || (own.right && sides.left)) return false;
    }
    return true;
  }
}

/** A line's parts of one column, as a line. */
function side(line: Line, belongs: (part: { x: number }) => boolean): Line[] {
  const parts = line.parts.filter(belongs);
  return parts.length === 0 ? [] : [withCells({ ...line, parts }, Number.POSITIVE_INFINITY)];
}

/** A letter's foot has no columns inside. */
function isNarrow(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => !text.includes('\t'));
}

/** Whether lines are words that go on from one to the next, and no cells below each other. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  if (median(lines.map(({ text }) => text.length)) < LEAST_LETTERS) return false;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const filled = lines.filter((line) => line.right - line.x > (right - left) * FILLED);
  if (filled.length < lines.length / 2) return false;
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i] as Line).y);
  const usual = median(gaps);
  return gaps.filter((gap) => gap < usual * EVEN).length >= gaps.length * LEAST_EVEN;
}
