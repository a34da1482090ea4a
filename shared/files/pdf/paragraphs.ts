import { numberingLevel, opensItem } from '../../engine/source/text/lines.ts';
import type { PageStart } from '../page-starts.ts';
import { columnsOf } from './columns.ts';
import { flowsOf } from './gutters.ts';
import { asWords } from './lines.ts';
import type { Line } from './piece.ts';
import { dropRunning, median } from './running.ts';

/** A gap between lines, in usual gaps, that ends a paragraph. */
const WIDE_GAP = 1.3;
/** An indent, in sizes, that begins one. */
const INDENT = 0.8;
/** Letters that differ so much in size are of different parts. */
const OTHER_SIZE = 1.15;
/** A line that leaves less room than this, in sizes, is full whatever comes next. */
const SLACK = 0.6;

/** A little more than the usual gap is one between paragraphs where a sentence has ended. */
const SOME_GAP = 1.14;
/** A table's heads are no more rows. */
const MOST_HEADS = 4;

const ENDS_SENTENCE = /[.;:!?…]["”’)]?$/;

export interface PdfText {
  /** A line a paragraph or table row. */
  text: string;
  pages: PageStart[];
}

/** Joins the lines of a document's pages into paragraphs, and keeps where each page begins. */
export function joinPages(pages: readonly Line[][]): PdfText {
  const trimmed = dropRunning(withoutRepeatedHeads(pages));
  const writer = new Writer();
  for (const page of trimmed.pages) {
    const flows = flowsOf(page);
    const whole = layoutOf(flows.flatMap(({ lines, isColumn }) => (isColumn ? [] : lines)));
    for (const flow of flows) {
      const layout = flow.isColumn ? layoutOf(flow.lines) : whole;
      const { lines, alone } = columnsOf(flow.lines);
      const notes = flow === flows.at(-1) ? footnotes(lines, layout) : null;
      writer.flow();
      for (const line of lines)
        if (trimmed.margins.has(line)) writer.apart(asWords(line));
        else if (notes?.has(line)) writer.note(asWords(line), layout);
        else {
          const isAlone = alone.has(line) || flow.isLetterPart;
          writer.line(alone.has(line) ? line : asWords(line), isAlone, layout);
        }
    }
  }
  return writer.finish();
}

/** Pages whose table goes on from the page before, without the heads that are drawn again. */
function withoutRepeatedHeads(pages: readonly Line[][]): Line[][] {
  let heads: string[] = [];
  return pages.map((lines) => {
    const first = lines.findIndex(({ isRow }) => isRow);
    const rows = lines.slice(first).filter(({ isRow }) => isRow);
    let same = 0;
    while (first >= 0 && same < heads.length && rows[same]?.text === heads[same]) same++;
    const isRepeated = same > 0 && rows.length > same && first <= 2;
    if (first >= 0 && !isRepeated) heads = rows.slice(0, MOST_HEADS).map(({ text }) => text);
    if (!isRepeated) return [...lines];
    const dropped = new Set(rows.slice(0, same));
    return lines.filter((line) => !dropped.has(line));
  });
}

interface Layout {
  left: number;
  right: number;
  /** The usual distance of two lines of a paragraph, of letters of a size. */
  leading: (size: number) => number;
  size: number;
}

function layoutOf(lines: readonly Line[]): Layout {
  const words = lines.filter(({ cells, text }) => cells.length === 1 && text.length > 20);
  const size = median(words.map((line) => line.size)) || 12;
  const rights = words.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: Math.min(...words.map(({ x }) => x)),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    leading: leadingIn(words),
    size,
  };
}

/** The usual distance of lines by the size of their letters: notes at the foot stand closer. */
function leadingIn(words: readonly Line[]): (size: number) => number {
  const known = new Map<number, number>();
  return (size) => {
    const before = known.get(size);
    if (before !== undefined) return before;
    const own = words.filter((line) => Math.max(line.size / size, size / line.size) < OTHER_SIZE);
    const gaps = own.slice(1).map((line, i) => line.y - (own[i] as Line).y);
    const leading = usualGap(gaps.filter((gap) => gap > 0 && gap < size * 2.2)) || size * 1.4;
    known.set(size, leading);
    return leading;
  };
}

/** The distance of lines that go on: paragraphs stand further apart, and a page may have more of them. */
function usualGap(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.4)] ?? 0;
}

/** Small lines at a page's foot: the paragraph above them may go on over the page's end. */
function footnotes(lines: readonly Line[], { size }: Layout): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const line of [...lines].reverse()) {
    if (line.size * OTHER_SIZE > size || line.cells.length > 1 || line.isRow) break;
    notes.add(line);
  }
  return notes.size < lines.length ? notes : new Set();
}

/** A note's mark: a number or a star before its words. */
const NOTE = /^(?:\d{1,3}[.)]?|[⁰¹²³⁴-⁹]+|\*+|\[\d{1,3}\]|\(\d{1,3}\))\s*(?=[\p{L}"“(])/u;

interface Paragraph {
  text: string;
  starts: PageStart[];
  first: Line;
  last: Line;
}

/** Writes paragraphs; lines that stand in the way of one come after it. */
class Writer {
  readonly #paragraphs: Paragraph[] = [];
  #open: Paragraph | null = null;
  #apart: Paragraph[] = [];
  /** The layout of the page that the open paragraph's last line stands on. */
  #layout: Layout | null = null;
  /** Whether the open paragraph's last line stands on another page or in another column. */
  #isElsewhere = false;

  line(line: Line, isAlone: boolean, layout: Layout): void {
    const open = this.#open;
    const above = this.#layout;
    if (open && !isAlone && above && goesOn(open, line, above, layout, this.#isElsewhere)) {
      const { text, at } = joined(open.text, line.text);
      open.text = text;
      if (open.last.page !== line.page) open.starts.push({ start: at, page: line.page });
      open.last = line;
    } else {
      this.#flush();
      this.#open = this.#begin(line);
      if (isAlone) this.#open = null;
    }
    this.#layout = layout;
    this.#isElsewhere = false;
  }

  /** A page or column begins. */
  flow(): void {
    this.#isElsewhere = true;
  }

  apart(line: Line): void {
    this.#apart.push(paragraphOf(line));
  }

  /** A line of the notes at a page's foot: one that begins with a mark is a note of its own. */
  note(line: Line, { leading }: Layout): void {
    const open = this.#apart.at(-1);
    const isNext =
      open && open.last.page === line.page && line.y - open.last.y < leading(line.size) * WIDE_GAP;
    if (!isNext || NOTE.test(line.text) || open.last.size > line.size * OTHER_SIZE)
      this.apart(line);
    else {
      open.text = joined(open.text, line.text).text;
      open.last = line;
    }
  }

  finish(): PdfText {
    this.#flush();
    let text = '';
    const pages: PageStart[] = [];
    for (const paragraph of this.#paragraphs) {
      if (text !== '') text += '\n';
      for (const { start, page } of paragraph.starts)
        if (pages.at(-1)?.page !== page) pages.push({ start: text.length + start, page });
      text += paragraph.text;
    }
    return { text, pages };
  }

  #flush(): void {
    this.#paragraphs.push(...this.#apart);
    this.#apart = [];
  }

  #begin(line: Line): Paragraph {
    const paragraph = paragraphOf(line);
    this.#paragraphs.push(paragraph);
    return paragraph;
  }
}

function paragraphOf(line: Line): Paragraph {
  const { text, page } = line;
  return { text, starts: [{ start: 0, page }], first: line, last: line };
}

/** Whether a line is the rest of the paragraph before it. */
function goesOn(
  { first, last }: Paragraph,
  line: Line,
  above: Layout,
  layout: Layout,
  isElsewhere: boolean,
): boolean {
  const ratio = last.size / line.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return false;
  const isNext = isElsewhere || line.page !== last.page;
  if (!isNext && line.y - last.y > layout.leading(line.size) * WIDE_GAP) return false;
  if (isBrokenSymbol(last.text, line.text)) return true;
  if (isCentred(last, above) || isCentred(line, layout)) return false;
  const isEnd = ENDS_SENTENCE.test(last.text);
  const isApart = !isNext && line.y - last.y > layout.leading(line.size) * SOME_GAP;
  if (isApart && (isEnd || opens(line.text))) return false;
  const indent = line.x - layout.left - (last.x - above.left);
  // A hanging indent: what follows a list item's first line stands deeper than it.
  const isHanging = last === first && opens(last.text);
  if (indent > line.size * INDENT && !isHanging) return false;
  if (opens(line.text) && (isEnd || indent < -line.size * INDENT || !isFull(last, line, above)))
    return false;
  if (!isEnd && /^\p{Ll}/u.test(line.text)) return true;
  if (isNext && isEnd) return false;
  return isFull(last, line, above);
}

const ARTICLE = /^Điều\s\d{1,3}[a-zđ]?[.:]\s/u;

/** Whether a line begins with a bullet or a number of its own. */
function opens(text: string): boolean {
  return ARTICLE.test(text) || opensItem(text) || numberingLevel(text) !== null;
}

/** Whether the next line's first word had no room on a line. */
function isFull(line: Line, next: Line, { right }: Layout): boolean {
  const word = next.text.split(' ', 1)[0] as string;
  const wide = ((next.right - next.x) * (word.length + 1)) / Math.max(1, next.text.length);
  return right - line.right < wide + line.size * SLACK;
}

/** A title's line: as far from one margin as from the other. */
function isCentred({ x, right, size }: Line, layout: Layout): boolean {
  const before = x - layout.left;
  const after = layout.right - right;
  return before > size * 2 && Math.abs(before - after) < size * 1.5;
}

/** "52" and "-NQ/TW", "12/2025/" and "QH15": a symbol that the line's end broke. */
function isBrokenSymbol(before: string, after: string): boolean {
  if (/\d$/.test(before)) return /^[-/][A-ZĐ]{2}/.test(after);
  return /[\dA-ZĐ][-/]$/.test(before) && /^[\dA-ZĐ]/.test(after);
}

/** The lines of a cell as one text. */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) text = text === '' ? line.text : joined(text, line.text).text;
  return text.replaceAll('\t', ' ');
}

/** Two lines as one text, and where the second begins in it. */
function joined(before: string, after: string): { text: string; at: number } {
  const isWhole = isBrokenSymbol(before, after) || /[\p{L}\d][-/]$/u.test(before);
  const start = isWhole ? before : `${before} `;
  return { text: start + after, at: start.length };
}
