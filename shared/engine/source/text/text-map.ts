import { MAX_SEGMENTS } from '../../../contract/lists.ts';
import type { TextMap } from '../../../contract/text-map.ts';
import type { Outline } from '../markup/outline.ts';
import { LineWriter } from './line-writer.ts';
import { cleanedPlaces, type Places, placesOf, recoveredPlaces } from './text-places.ts';

/** Remembers, while a page is laid out, which run of its HTML each text node of the outline came from. */
export class RunLog {
  /** Node of the outline → ordinal of its run. */
  readonly runOf = new Map<number, number>();
  /** Runs of the whole HTML. */
  readonly count: number;
  /** Offset in the HTML at which a run begins → its ordinal. */
  private readonly ordinals: ReadonlyMap<number, number>;

  /** From the offsets at which the runs of a page begin, in order. */
  constructor(starts: readonly number[]) {
    this.count = starts.length;
    this.ordinals = new Map(starts.map((start, ordinal) => [start, ordinal]));
  }

  /** Notes which node the run that begins at an offset went to; null for one that has no place. */
  add(node: number, start: number | null): void {
    this.runOf.set(node, this.ordinals.get(start ?? -1) ?? -1);
  }
}

/** How a node's characters were recovered from an old encoding. */
export interface Recovered {
  encoding: string;
  /** The outline as it was read. */
  from: Outline;
  recover: (text: string) => string;
}

/** A line writer that keeps account of where each unit of its lines comes from. */
export class MappingWriter extends LineWriter {
  private readonly log: RunLog;
  private readonly recovered: Recovered | null;
  private readonly segments = new SegmentList();
  /** What was appended to the raw line since it began. */
  private pieces: { at: number; node: number; from: number; length: number }[] = [];
  /** Cleaned pieces of the next line: one, or a row's cells that are not empty. */
  private taken: Places[] = [];

  constructor(outline: Outline, dropped: Uint8Array, log: RunLog, recovered: Recovered | null) {
    super(outline, dropped);
    this.log = log;
    this.recovered = recovered;
  }

  override append(data: string, isBold: boolean, node: number, from = 0): void {
    this.pieces.push({ at: this.raw.length, node, from, length: data.length });
    super.append(data, isBold, node, from);
  }

  override take(): string {
    const { raw } = this;
    const line = super.take();
    if (line !== '') this.taken.push(cleanedPlaces(raw, this.rawPlaces(raw.length)));
    this.pieces = [];
    return line;
  }

  override add(...[line, block]: Parameters<LineWriter['add']>): ReturnType<LineWriter['add']> {
    let at = this.nextStart;
    for (const places of this.taken) {
      while (line.charCodeAt(at - this.nextStart) === TAB) at++;
      this.segments.add(at, places);
      at += places.run.length;
    }
    this.taken = [];
    return super.add(line, block);
  }

  /** The map of all lines so far. */
  finish(): TextMap {
    return {
      runs: this.log.count,
      encoding: this.recovered?.encoding ?? null,
      segments: this.segments.numbers,
    };
  }

  /** For each unit of the raw line, its place in the HTML. */
  private rawPlaces(length: number): Places {
    const places = placesOf(length);
    for (const piece of this.pieces) {
      const run = this.log.runOf.get(piece.node) ?? -1;
      const own = this.recoveredOf(piece.node);
      for (let i = 0; i < piece.length; i++) {
        const unit = piece.from + i;
        places.run[piece.at + i] = run;
        places.start[piece.at + i] = own ? (own.start[unit] as number) : unit;
        places.end[piece.at + i] = own ? (own.end[unit] as number) : unit + 1;
      }
    }
    return places;
  }

  private recoveredOf(node: number): Places | null {
    if (!this.recovered) return null;
    const { from, recover } = this.recovered;
    const was = from.data[node] as string;
    const is = this.outline.data[node] as string;
    return was === is ? null : recoveredPlaces(was, is, recover);
  }
}

const TAB = 0x09;

/** Segments as a text map lists them: neighbouring units of one run as one. */
class SegmentList {
  readonly numbers: number[] = [];
  private textEnd = 0;
  private lastRun = 0;
  private runEnd = 0;
  private count = 0;

  /** Adds the units that begin at an offset of the text. */
  add(at: number, { run, start, end }: Places): void {
    for (let i = 0; i < run.length; ) {
      const own = run[i] as number;
      const from = start[i] as number;
      let to = end[i] as number;
      let next = i + 1;
      if (own < 0) {
        i = next;
        continue;
      }
      while (next < run.length && run[next] === own && start[next] === from) next++;
      if (next === i + 1 && to === from + 1)
        while (next < run.length && run[next] === own && start[next] === to && isUnit(next)) {
          to++;
          next++;
        }
      this.push(at + i, next - i, own, from, to);
      i = next;
    }
    function isUnit(i: number): boolean {
      const from = start[i] as number;
      return end[i] === from + 1 && (run[i + 1] !== run[i] || start[i + 1] !== from);
    }
  }

  private push(at: number, length: number, run: number, from: number, to: number): void {
    if (this.count++ >= MAX_SEGMENTS) return;
    const base = run === this.lastRun ? this.runEnd : 0;
    this.numbers.push(
      at - this.textEnd,
      length,
      run - this.lastRun,
      from - base,
      to - from - length,
    );
    this.textEnd = at + length;
    this.lastRun = run;
    this.runEnd = to;
  }
}
