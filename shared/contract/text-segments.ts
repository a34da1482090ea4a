import type { TextMap } from './text-map.ts';

/** Units of the text that stand together in one run of the HTML; offsets in UTF-16 units, end exclusive. */
export interface TextSegment {
  start: number;
  end: number;
  /** Ordinal of the run. */
  run: number;
  runStart: number;
  /** As far from `runStart` as `end` from `start` where it is unit for unit; else it is one letter. */
  runEnd: number;
}

/** The segments of a text map, in the text's order. */
export function segmentsOf({ segments: numbers }: TextMap): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  let run = 0;
  let runEnd = 0;
  for (let i = 0; i + 4 < numbers.length; i += 5) {
    const [skip = 0, length = 0, runs = 0, from = 0, more = 0] = numbers.slice(i, i + 5);
    const start = end + skip;
    const runStart = from + (runs === 0 ? runEnd : 0);
    end = start + length;
    run += runs;
    runEnd = runStart + length + more;
    segments.push({ start, end, run, runStart, runEnd });
  }
  return segments;
}
