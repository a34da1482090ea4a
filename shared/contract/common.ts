import * as z from 'zod/mini';

/** A half-open range of UTF-16 code units into the extraction's `text`. */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof Span>;

/** A span with the exact characters it covers: `text.slice(start, end) === quote`. */
export const Quote = z.object({ ...Span.shape, quote: z.string() });
export type Quote = z.infer<typeof Quote>;

export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/** ISO 8601 date, or its year or year and month where no more is stated. */
export const IsoDate = z.string();
