import * as z from 'zod/mini';
import { MAX_SEGMENTS, SEGMENT_NUMBERS } from './lists.ts';

/**
 * Where an extraction's `text` stands in the HTML that was sent. A run is the non-empty characters between
 * one tag and the next, in document order, those of parts that are left out counted too; comments do not
 * end a run, and its characters are counted with their references decoded. Characters that the text has of
 * its own (joining spaces, tabs between cells, line breaks) belong to no segment.
 */
export const TextMap = z.object({
  /** How many runs the HTML has. */
  runs: z.int(),
  /** The old encoding that the runs' letters were recovered from; null where they stand as they are. */
  encoding: z.nullable(z.string()),
  /**
   * Segments in the text's order, five numbers each. Units of the text from the segment before to this one;
   * its units; runs from the one before (the first from 0) to its own; its offset in the run, counted from
   * the end of the segment before where that is of the same run, else from the run's start; and how many
   * units more it has there than in the text. Where that is 0 it is unit for unit; a longer or shorter one
   * is one letter and taken whole.
   */
  segments: z.array(z.int()).check(z.maxLength(MAX_SEGMENTS * SEGMENT_NUMBERS)),
});
export type TextMap = z.infer<typeof TextMap>;
