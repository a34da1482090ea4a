import * as z from 'zod/mini';
import { Span } from './common.ts';

/** Background colours of a reader's mark; each also has a name a screen reader can say. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export const NoteColour = z.enum(NOTE_COLOURS);
export type NoteColour = z.infer<typeof NoteColour>;

/** W3C TextQuoteSelector: the words and what stands before and after them. */
export const QuoteSelector = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(10_000)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});
export type QuoteSelector = z.infer<typeof QuoteSelector>;

/** One reader's mark on a page (ghi chú của người đọc), anchored by place and by words. */
export const ReaderNote = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  target: z.object({
    /** W3C TextPositionSelector into the page's own text; null where only the words are known. */
    position: z.nullable(Span),
    quote: QuoteSelector,
  }),
  colour: NoteColour,
  note: z.string().check(z.maxLength(10_000)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ReaderNote = z.infer<typeof ReaderNote>;
