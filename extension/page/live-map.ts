import { compact } from '#shared/anchor/compact.ts';
import { firstWhere } from '#shared/anchor/sorted.ts';
import type { Span, TextMap } from '#shared/contract/index.ts';
import { segmentsOf, type TextSegment } from '#shared/contract/text-segments.ts';
import type { SentPiece, SentRun } from './sent-runs.ts';
import type { TextIndex } from './text-index.ts';

/** The way from a read text to the live nodes that it was read from, for as long as they stand. */
export interface LiveMap {
  /**
   * Where a span of the read text stands in the page's index; null where its nodes are gone, changed their
   * places or say something else.
   */
  spanIn(index: TextIndex, text: string, span: Span): Span | null;
}

/** The live map of a page that was sent as these runs; null where the engine counted others. */
export function liveMap(map: TextMap, runs: readonly SentRun[]): LiveMap | null {
  if (map.runs !== runs.length) return null;
  const segments = segmentsOf(map);
  return {
    spanIn(index, text, { start, end }) {
      let words = '';
      let first = -1;
      let last = -1;
      let at = firstWhere(segments.length, (i) => (segments[i] as TextSegment).end > start);
      for (; at < segments.length && (segments[at] as TextSegment).start < end; at++) {
        const segment = segments[at] as TextSegment;
        const run = runs[segment.run] ?? [];
        const isOne = segment.runEnd - segment.runStart !== segment.end - segment.start;
        const from = segment.runStart + (isOne ? 0 : Math.max(0, start - segment.start));
        const to = segment.runEnd - (isOne ? 0 : Math.max(0, segment.end - end));
        let i = firstWhere(run.length, (i) => (run[i] as SentPiece).start > from) - 1;
        for (; (run[i]?.start ?? to) < to; i++) {
          const { node, data, start: begin } = run[i] as SentPiece;
          const low = Math.max(0, from - begin);
          const part = data.slice(low, to - begin);
          const seen = part.trim();
          // The index leaves out nodes of white space.
          if (seen === '') continue;
          if (!node.isConnected || node.data !== data) return null;
          const offset = low + part.indexOf(seen);
          const begins = index.offsetAt(node, offset);
          const ends = index.offsetAt(node, offset + seen.length);
          if (begins === null || ends === null || begins < last) return null;
          if (first < 0) first = begins;
          last = ends;
          words += part;
        }
      }
      if (first < 0) return null;
      // Letters that were recovered from an old encoding stand in the page as they were.
      const isRead = map.encoding !== null || wordsOf(words) === wordsOf(text.slice(start, end));
      return isRead ? { start: first, end: last } : null;
    },
  };
}

function wordsOf(text: string): string {
  return compact(text.normalize('NFC')).chars;
}
