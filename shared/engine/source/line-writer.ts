import type { Block, Span } from '../../contract/index.ts';
import { cleanLine, type Runs } from './clean.ts';
import { isBlank, type Outline } from './outline.ts';
import { isBlockKind, NodeKind } from './tags.ts';

/**
 * Where the text comes from: run i covers the text from `to[i]` up to `to[i + 1]`; its first
 * character stands at offset `from[i]` of the outline's text node `node[i]`.
 */
export interface TextMap {
  to: number[];
  node: number[];
  from: number[];
}

/** A stretch of the raw line that came from one text node. */
interface Segment {
  at: number;
  node: number;
  from: number;
}

/** Share of a line's characters that must be bold for the line to be bold. */
const BOLD_SHARE = 0.9;

/** Builds a page's text line by line and, where asked, the map back to the text nodes. */
export class LineWriter {
  readonly outline: Outline;
  readonly dropped: Uint8Array;
  readonly blocks: Block[] = [];
  private readonly map: TextMap | null;
  /** A line for each block. */
  readonly lines: string[] = [];
  /** Length of the text so far. */
  private length = 0;
  private raw = '';
  private bold = 0;
  private readonly segments: Segment[] = [];

  constructor(outline: Outline, dropped: Uint8Array, map: TextMap | null) {
    this.outline = outline;
    this.dropped = dropped;
    this.map = map;
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

  /** Adds characters of a text node, from one of its offsets on, to the raw line. */
  append(node: number, data: string, isBold: boolean, from = 0): void {
    if (this.map) this.segments.push({ at: this.raw.length, node, from });
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
      if (what === NodeKind.text) this.append(i, data[i] as string, i < boldEnd);
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

  /** The raw line, cleaned, to stand at an offset of the text; the raw line starts anew. */
  take(at: number): string {
    const { raw, map } = this;
    this.raw = '';
    this.bold = 0;
    if (!map) return isBlank(raw) ? '' : cleanLine(raw);
    const runs: Runs = { to: [], from: [] };
    const line = cleanLine(raw, runs);
    this.mapRuns(runs, line.length, at, map);
    this.segments.length = 0;
    return line;
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

  private mapRuns(runs: Runs, length: number, at: number, map: TextMap): void {
    const { segments } = this;
    let first = 0;
    for (let i = 0; i < runs.to.length; i++) {
      const to = runs.to[i] as number;
      const from = runs.from[i] as number;
      const end = from + (runs.to[i + 1] ?? length) - to;
      while ((segments[first + 1]?.at ?? Number.POSITIVE_INFINITY) <= from) first++;
      // A run goes on over several text nodes; each gets its own entry.
      for (let s = first; s < segments.length; s++) {
        const segment = segments[s] as Segment;
        if (segment.at >= end) break;
        const begin = Math.max(segment.at, from);
        map.to.push(at + to + begin - from);
        map.node.push(segment.node);
        map.from.push(segment.from + begin - segment.at);
      }
    }
  }
}
