import * as z from 'zod/mini';
import { Agency } from './agency.ts';
import { Quote, Span } from './common.ts';
import { Document } from './document.ts';
import { Dropped } from './dropped.ts';
import { Finding } from './finding.ts';
import { Indicator } from './indicator.ts';
import { Report, Section } from './report.ts';
import { TextMap } from './text-map.ts';

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

export const AttachmentKind = z.enum(['pdf', 'docx', 'doc', 'xlsx', 'xls', 'other']);
export type AttachmentKind = z.infer<typeof AttachmentKind>;

/** A file that a page offers beside its text; `kind` is what its name says, not what is in it. */
export const Attachment = z.object({
  /** Absolute, http or https. */
  href: z.string(),
  /** The link's words, else the name in the address. */
  label: z.string(),
  kind: AttachmentKind,
});
export type Attachment = z.infer<typeof Attachment>;

/** What a file is by its own bytes. */
export const FileKind = z.enum([
  'pdf',
  'docx',
  'doc',
  'rtf',
  'odt',
  'xlsx',
  'xls',
  'ods',
  'html',
  'mhtml',
]);
export type FileKind = z.infer<typeof FileKind>;

/** Letters that were read otherwise than the picture seemed to say, and what it seemed to say. */
export const InferredLetters = z.object({ ...Span.shape, seen: z.string() });
export type InferredLetters = z.infer<typeof InferredLetters>;

/** How well letters were told in pictures of pages; 0 to 100. */
export const OcrNotes = z.object({
  confidence: z.number(),
  /** Added. Of each page. */
  pages: z._default(z.array(z.number()), []),
  /** Added. Words of `text` that may be others. */
  unsure: z._default(z.array(Span), []),
  /**
   * Added. Symbols of `text` in which exactly one reading fits ("05/2021/T7-BTNMT" → "05/2021/TT-BTNMT"), and words whose
   * letters look the same small and capital ("nỘp" → "nộp").
   */
  inferred: z._default(z.array(InferredLetters), []),
});
export type OcrNotes = z.infer<typeof OcrNotes>;

/** Changes that a file's authors have not accepted yet: how many stretches were put in and how many taken out. */
export const TrackedChanges = z.object({ inserted: z.int(), deleted: z.int() });
export type TrackedChanges = z.infer<typeof TrackedChanges>;

/** The file that a text was taken from. */
export const SourceFile = z.object({
  /** Its name where it was sent with one, or where its address names it. */
  name: z.nullable(z.string()),
  kind: FileKind,
  /** Where each page begins in `text`, the first page first; [] for a kind without pages. */
  pages: z.array(z.int()),
  /** Null where the file has letters of its own. */
  ocr: z.nullable(OcrNotes),
  /** Added. Null where none is open; what was put in is in `text`, what was taken out is not. */
  changes: z._default(z.nullable(TrackedChanges), null),
});
export type SourceFile = z.infer<typeof SourceFile>;

export const Source = z.object({
  url: z.nullable(z.string()),
  host: z.nullable(z.string()),
  portal: z.nullable(z.object({ host: z.string(), agency: z.nullable(z.string()) })),
  title: z.nullable(z.string()),
  /** Added. Results kept from before it come without. */
  attachments: z._default(z.array(Attachment), []),
  /** Added. Null for a page. */
  file: z._default(z.nullable(SourceFile), null),
});
export type Source = z.infer<typeof Source>;

/** What a point of the summary tells (loại ý). */
export const POINT_KINDS = [
  'task',
  'result',
  'shortcoming',
  'cause',
  'proposal',
  'plan',
  'rule',
] as const;
export const PointKind = z.enum(POINT_KINDS);
export type PointKind = z.infer<typeof PointKind>;

/** One point of the summary (ý chính): a sentence of the text, or a clause of a long one, as it stands. */
export const SummaryPoint = z.object({
  ...Quote.shape,
  kind: PointKind,
  /** Heading of the section it stands in, with its label ("II. Kết quả"); null where none governs it. */
  section: z.nullable(z.string()),
  /** Ids of the figures and documents that it states. */
  indicators: z.array(z.string()),
  documents: z.array(z.string()),
  /** Whether a reader added it; the engine's own points are not. */
  byReader: z._default(z.boolean(), false),
});
export type SummaryPoint = z.infer<typeof SummaryPoint>;

/** Only where the request includes it: the names of the rules that gave a thing's fields, in order; `GET /v1/rules` tells them. */
const traced = { trace: z.optional(z.array(z.string())) };
export const TracedSummaryPoint = z.object({ ...SummaryPoint.shape, ...traced });
export const TracedDocument = z.object({ ...Document.shape, ...traced });
export const TracedIndicator = z.object({ ...Indicator.shape, ...traced });
export const TracedAgency = z.object({ ...Agency.shape, ...traced });
export const TracedFinding = z.object({ ...Finding.shape, ...traced });

export const Summary = z.object({
  /** At most 12 (of a reader's choice 24), in reading order. Results kept from before them come without. */
  points: z._default(z.array(TracedSummaryPoint), []),
  /** Ids of at most five figures, the most telling first. */
  headline: z._default(z.array(z.string()), []),
  /** Whether a reader dropped or added points (biên tập). */
  isEdited: z._default(z.boolean(), false),
  /** The first points as quotes. */
  sentences: z.array(Quote),
  counts: z.object({
    documents: z.int(),
    indicators: z.int(),
    agencies: z.int(),
    findings: z.int(),
  }),
});

/** What of a file was left out because it is too long. */
export const FileCutWhat = z.enum(['pages', 'rows', 'letters']);
export type FileCutWhat = z.infer<typeof FileCutWhat>;

/**
 * What was cut, so that an answer stays within 20 MB or a page or file is read in time: the first `kept` of `of`.
 * `elements`: of a page's markup; the words in those left out are read all the same.
 */
export const Truncated = z.object({
  what: z.enum([
    'documents',
    'document-mentions',
    'agencies',
    'agency-mentions',
    'indicators',
    'findings',
    'sections',
    'blocks',
    'elements',
    ...FileCutWhat.options,
  ]),
  kept: z.int(),
  of: z.int(),
});
export type Truncated = z.infer<typeof Truncated>;

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
  documents: z.array(TracedDocument),
  indicators: z.array(TracedIndicator),
  agencies: z.array(TracedAgency),
  findings: z.array(TracedFinding),
  summary: Summary,
  /** Added. What was cut; [] almost always. Results kept from before it come without. */
  truncated: z._default(z.array(Truncated), []),
  /** Only where the request includes it; null for a page that was sent as text. */
  textMap: z.optional(z.nullable(TextMap)),
  /** Only where the request includes it: what of the page's words is not in `text`, and why. */
  dropped: z.optional(z.array(Dropped)),
});
export type Extraction = z.infer<typeof Extraction>;
