import type { Block, Span } from '../../../contract/index.ts';
import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import { cleanLine } from './clean.ts';
import { isBlank } from './text-size.ts';

/** Share of a line's characters that must be bold for the line to be bold. */
const BOLD_SHARE = 0.9;

/** Builds a page's text line by line. */
export class LineWriter {
  readonly outline: Outline;
  readonly dropped: Uint8Array;
  readonly blocks: Block[] = [];
  /** A line for each block. */
  readonly lines: string[] = [];
  /** Length of the text so far. */
  private length = 0;
  protected raw = '';
  private bold = 0;

  constructor(outline: Outline, dropped: Uint8Array) {
    this.outline = outline;
    this.dropped = dropped;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Where the next line will start. */
  get nextStart(): number {
    return this.lines.length === 0 ? 0 : this.length + 1;
  }

  get isEmpty(): boolean {
    return this.raw === '';
  }

  /** Whether (nearly) all of the raw line is bold. */
  get isBold(): boolean {
    return this.bold > 0 && this.bold >= this.raw.trim().length * BOLD_SHARE;
  }

  /** Adds characters to the raw line: those of a text node, from an offset in it on. */
  append(data: string, isBold: boolean, _node: number, _from = 0): void {
    this.raw = this.raw === '' ? data : this.raw + data;
    if (isBold) this.bold += data.length;
  }

  /** Adds all texts of a subtree to the raw line, its blocks set apart by a space. */
  gather(root: number): void {
    const { kind, last, data } = this.outline;
    const end = last[root] as number;
    let boldEnd = 0;
    const open: number[] = [];
    for (let i = root; i < end; ) {
      while (open.length > 0 && (open[open.length - 1] as number) <= i) {
        open.pop();
        this.raw += ' ';
      }
      if (this.dropped[i] !== 0 && i !== root) {
        i = last[i] as number;
        continue;
      }
      const what = kind[i] as NodeKind;
      if (what === NodeKind.text) this.append(data[i] as string, i < boldEnd, i);
      else if (what === NodeKind.bold || what === NodeKind.headerCell)
        boldEnd = Math.max(boldEnd, last[i] as number);
      else if (what === NodeKind.lineBreak) this.raw += ' ';
      else if (isBlockKind(what) && i !== root) {
        this.raw += ' ';
        open.push(last[i] as number);
      }
      i++;
    }
  }

  /** The raw line, cleaned; the raw line starts anew. */
  take(): string {
    const { raw } = this;
    this.raw = '';
    this.bold = 0;
    return isBlank(raw) ? '' : cleanLine(raw);
  }

  /** Adds a finished line as a block. */
  add(line: string, block: Omit<Block, 'start' | 'end'>): Span {
    const start = this.nextStart;
    this.lines.push(line);
    this.length = start + line.length;
    const span = { start, end: this.length };
    this.blocks.push({ ...span, ...block });
    return span;
  }
}
