import * as z from 'zod/mini';
import { ChosenPoints } from './chosen-point.ts';
import { Language } from './common.ts';
import { Extraction, Source } from './extraction.ts';
import { MAX_DAYS, MAX_NOTE, MAX_READER_NOTES, MAX_READER_NOTES_LENGTH } from './limits.ts';
import { ReaderNote } from './reader-note.ts';
import { extractFields, oneBody } from './requests.ts';
import { Verification, Visibility } from './verification.ts';

/** The sharer's own marks and notes on passages of the report. */
const ReaderNotes = z.array(ReaderNote).check(
  z.maxLength(MAX_READER_NOTES),
  z.refine((notes) => JSON.stringify(notes).length <= MAX_READER_NOTES_LENGTH, {
    error: `must be ${MAX_READER_NOTES_LENGTH} characters at most in all`,
  }),
);

/** POST /v1/summaries: an extract request to be read again by the server, stored and shared. */
export const SummaryRequest = z
  .object({
    ...extractFields,
    /** The sharer's own words, shown above the report. */
    note: z.optional(z.string().check(z.maxLength(MAX_NOTE))),
    readerNotes: z.optional(ReaderNotes),
    /** The points to show in place of those that Soi chose; the summary is marked as edited where they differ. */
    points: z.optional(ChosenPoints),
    expiresInDays: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_DAYS))),
    /** "public": also in the corpus, its search and the landing page; its notes never are. */
    visibility: z._default(Visibility, 'unlisted'),
  })
  .check(oneBody);
export type SummaryRequest = z.infer<typeof SummaryRequest>;

/** The answer to a share. The only place where `deleteToken` is ever told. */
export const SummaryCreated = z.object({
  id: z.string(),
  /** The report behind, stored once by its content: the extraction's own id. */
  reportId: z.string(),
  url: z.string(),
  deleteToken: z.string(),
  createdAt: z.string(),
  expiresAt: z.nullable(z.string()),
  visibility: Visibility,
  verification: Verification,
});
export type SummaryCreated = z.infer<typeof SummaryCreated>;

/** One share: its own address, note and expiry over a report that several shares may point at. */
export const Share = z.object({
  id: z.string(),
  reportId: z.string(),
  url: z.string(),
  note: z.nullable(z.string()),
  createdAt: z.string(),
  expiresAt: z.nullable(z.string()),
  visibility: Visibility,
  verification: Verification,
});
export type Share = z.infer<typeof Share>;

/** GET /s/{id}.json: the whole extraction as it was shared, and the share itself. */
export const SharedSummary = z.object({
  ...Extraction.shape,
  source: z.object({ ...Source.shape, verification: Verification }),
  share: z.object({ ...Share.shape, readerNotes: z.array(ReaderNote) }),
});
export type SharedSummary = z.infer<typeof SharedSummary>;

/** POST /v1/summaries/{id}/complaints: a reader tells the operator what is wrong with a share. */
export const ComplaintRequest = z.object({
  reason: z.string().check(z.minLength(1), z.maxLength(MAX_NOTE)),
  contact: z.optional(z.string().check(z.maxLength(200))),
});
export type ComplaintRequest = z.infer<typeof ComplaintRequest>;

export const ComplaintReceived = z.object({ id: z.string(), receivedAt: z.string() });
export type ComplaintReceived = z.infer<typeof ComplaintReceived>;

/** How a share is written out: which table a CSV holds, whether it begins with a byte order mark, and headings' language. */
export const ShareQuery = z.object({
  table: z._default(z.enum(['documents', 'indicators', 'agencies', 'points']), 'documents'),
  bom: z.pipe(
    z._default(z.enum(['0', '1']), '0'),
    z.transform((value) => value === '1'),
  ),
  language: z._default(Language, 'vi'),
});
export type ShareQuery = z.infer<typeof ShareQuery>;
