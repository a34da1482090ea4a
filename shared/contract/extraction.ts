import * as z from 'zod/mini';
import { Agency } from './agency.ts';
import { Quote, Span } from './common.ts';
import { Document } from './document.ts';
import { Finding } from './finding.ts';
import { Indicator } from './indicator.ts';
import { Report, Section } from './report.ts';

export const BlockKind = z.enum([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'header',
  'footer',
]);
export type BlockKind = z.infer<typeof BlockKind>;

export const Block = z.object({ ...Span.shape, kind: BlockKind, level: z.nullable(z.int()) });
export type Block = z.infer<typeof Block>;

export const Source = z.object({
  url: z.nullable(z.string()),
  host: z.nullable(z.string()),
  portal: z.nullable(z.object({ host: z.string(), agency: z.nullable(z.string()) })),
  title: z.nullable(z.string()),
});
export type Source = z.infer<typeof Source>;

export const Summary = z.object({
  sentences: z.array(Quote),
  counts: z.object({
    documents: z.int(),
    indicators: z.int(),
    agencies: z.int(),
    findings: z.int(),
  }),
});

/** Everything Soi read in one page. Offsets are UTF-16 code units into `text`. */
export const Extraction = z.object({
  /** "x_" + first 22 characters of base64url(sha-256(text)). */
  id: z.string(),
  engine: z.object({ name: z.literal('soi'), version: z.string() }),
  source: Source,
  text: z.string(),
  blocks: z.array(Block),
  report: Report,
  sections: z.array(Section),
  documents: z.array(Document),
  indicators: z.array(Indicator),
  agencies: z.array(Agency),
  findings: z.array(Finding),
  summary: Summary,
});
export type Extraction = z.infer<typeof Extraction>;
