import * as z from 'zod/mini';
import { Span } from './common.ts';

export const ReportKind = z.enum([
  'bao-cao',
  'ke-hoach',
  'cong-van',
  'quyet-dinh',
  'chi-thi',
  'nghi-quyet',
  'thong-bao',
  'to-trinh',
  'van-ban-khac',
  'tin-bai',
]);
export type ReportKind = z.infer<typeof ReportKind>;

export const Signer = z.object({
  name: z.nullable(z.string()),
  position: z.nullable(z.string()),
  onBehalfOf: z.nullable(z.string()),
});

/** The page's own head and foot: what it is and who speaks. */
export const Report = z.object({
  isReport: z.boolean(),
  confidence: z.number(),
  kind: z.nullable(ReportKind),
  number: z.nullable(z.string()),
  date: z.nullable(z.string()),
  /** The day on which an article was put out (ISO), and what tells it; null for a document that has a date of its own. */
  published: z.nullable(z.string()),
  publishedFrom: z.nullable(z.enum(['meta', 'time', 'dateline'])),
  place: z.nullable(z.string()),
  title: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  /** Added: the body above the issuer in the head (cơ quan chủ quản). */
  superior: z.nullable(z.string()),
  addressees: z.array(z.string()),
  signer: z.nullable(Signer),
  recipients: z.array(z.string()),
  period: z.nullable(z.string()),
  /** Added: why the page was, or was not, taken for a report; keys of the message catalogue. */
  reasons: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;

export const Section = z.object({
  label: z.nullable(z.string()),
  heading: z.nullable(z.string()),
  level: z.int(),
  ...Span.shape,
});
export type Section = z.infer<typeof Section>;
