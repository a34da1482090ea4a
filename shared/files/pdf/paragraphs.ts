import { numberingLevel, opensItem } from '../../engine/source/text/lines.ts';
import type { PageStart } from '../page-starts.ts';
import { columnsOf } from './columns.ts';
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

const ENDS_SENTENCE = /[.;:!?…]["”’)]?$/;

export interface PdfText {
  /** A line a paragraph or table row. */
  text: string;
  pages: PageStart[];
}

/** Joins the lines of a document's pages into paragraphs, and keeps where each page begins. */
export function joinPages(pages: readonly Line[][]): PdfText {
  const trimmed = dropRunning(pages);
  const writer = new Writer();
  for (const drawn of trimmed.pages) {
    const layout = layoutOf(drawn);
    const { lines, alone } = columnsOf(drawn);
    const notes = footnotes(lines, layout);
    for (const line of lines)
      if (trimmed.margins.has(line) || notes.has(line)) writer.apart(asWords(line));
      else writer.line(alone.has(line) ? line : asWords(line), alone.has(line), layout);
  }
  return writer.finish();
}

interface Layout {
  left: number;
  right: number;
  /** The usual distance of two lines of a paragraph. */
  leading: number;
  size: number;
}

function layoutOf(lines: readonly Line[]): Layout {
  const words = lines.filter(({ cells, text }) => cells.length === 1 && text.length > 20);
  const size = median(words.map((line) => line.size)) || 12;
  const gaps = words.slice(1).map((line, i) => line.y - (words[i] as Line).y);
  const near = gaps.filter((gap) => gap > 0 && gap < size * 2.2);
  const rights = words.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: Math.min(...words.map(({ x }) => x)),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    leading: median(near) || size * 1.4,
    size,
  };
}

/** Small lines at a page's foot: the paragraph above them may go on over the page's end. */
function footnotes(lines: readonly Line[], { size }: Layout): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const line of [...lines].reverse()) {
    if (line.size * OTHER_SIZE > size || line.cells.length > 1) break;
    notes.add(line);
  }
  return notes.size < lines.length ? notes : new Set();
}

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
  #apart: Line[] = [];
  /** The layout of the page that the open paragraph's last line stands on. */
  #layout: Layout | null = null;

  line(line: Line, isAlone: boolean, layout: Layout): void {
    const open = this.#open;
    if (open && !isAlone && this.#layout && goesOn(open, line, this.#layout, layout)) {
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
  }

  apart(line: Line): void {
    this.#apart.push(line);
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
    for (const line of this.#apart) this.#begin(line);
    this.#apart = [];
  }

  #begin(line: Line): Paragraph {
    const { text, page } = line;
    const paragraph = { text, starts: [{ start: 0, page }], first: line, last: line };
    this.#paragraphs.push(paragraph);
    return paragraph;
  }
}

/** Whether a line is the rest of the paragraph before it. */
function goesOn({ first, last }: Paragraph, line: Line, above: Layout, layout: Layout): boolean {
  const ratio = last.size / line.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return false;
  const isNextPage = line.page !== last.page;
  if (!isNextPage && line.y - last.y > layout.leading * WIDE_GAP) return false;
  if (isBrokenSymbol(last.text, line.text)) return true;
  if (isCentred(last, above) || isCentred(line, layout)) return false;
  const isEnd = ENDS_SENTENCE.test(last.text);
  const indent = line.x - layout.left - (last.x - above.left);
  // A hanging indent: what follows a list item's first line stands deeper than it.
  const isHanging = last === first && opens(last.text);
  if (indent > line.size * INDENT && !isHanging) return false;
  if (opens(line.text) && (isEnd || indent < -line.size * INDENT || !isFull(last, line, above)))
    return false;
  if (!isEnd && /^\p{Ll}/u.test(line.text)) return true;
  if (isNextPage && isEnd) return false;
  return isFull(last, line, above);
}

/** Whether a line begins with a bullet or a number of its own. */
function opens(text: string): boolean {
  return opensItem(text) || numberingLevel(text) !== null;
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

/** Two lines as one text, and where the second begins in it. */
function joined(before: string, after: string): { text: string; at: number } {
  const isWhole = isBrokenSymbol(before, after) || /[\p{L}\d][-/]$/u.test(before);
  const start = isWhole ? before : `${before} `;
  return { text: start + after, at: start.length };
}
