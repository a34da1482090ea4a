import * as z from 'zod/mini';
import { Span } from './common.ts';
import { PointKind } from './extraction.ts';
import { MAX_CHOSEN_POINTS, MAX_POINT } from './limits.ts';

/** One point that a reader chose: one of the summary's, by its place, or another quote of the text. */
export const ChosenPoint = z.object({
  ...Span.shape,
  /** The words at that place, whole and as they stand. */
  quote: z.string().check(z.minLength(1), z.maxLength(MAX_POINT)),
  /** What it tells; of a point of the summary its own kind stays. */
  kind: PointKind,
});
export type ChosenPoint = z.infer<typeof ChosenPoint>;

/** The points that stand in place of those that Soi chose. */
export const ChosenPoints = z.array(ChosenPoint).check(z.maxLength(MAX_CHOSEN_POINTS));
