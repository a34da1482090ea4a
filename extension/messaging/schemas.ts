import * as z from 'zod/mini';
import { Agency } from '#shared/contract/agency.ts';
import { ChosenPoints } from '#shared/contract/chosen-point.ts';
import { Language } from '#shared/contract/common.ts';
import { Document } from '#shared/contract/document.ts';
import { Finding } from '#shared/contract/finding.ts';
import { Indicator } from '#shared/contract/indicator.ts';
import { ReaderNote } from '#shared/contract/reader-note.ts';
import { Visibility } from '#shared/contract/verification.ts';
import { FAILURE_CODES } from '#shared/ui/types.ts';

/** What the background takes from a page or a panel, checked where it arrives. */

const Named = { url: z.string().check(z.maxLength(4096)), title: z.string() };
const PageSnapshot = z.object({ html: z.string(), ...Named });
const TextSnapshot = z.object({ text: z.string(), ...Named });
/** A page's HTML, or the text of a file. */
export const SnapshotCall = z.union([PageSnapshot, TextSnapshot]);

const By = { by: z.enum(['api', 'device', 'as-chosen']) };
export const ReadCall = z.union([
  z.object({ ...PageSnapshot.shape, ...By }),
  z.object({ ...TextSnapshot.shape, ...By }),
]);

const Count = z.int().check(z.nonnegative());

export const BadgeCall = z.union([
  z.object({
    kind: z.literal('ready'),
    documents: Count,
    indicators: Count,
    agencies: Count,
    findings: Count,
  }),
  z.object({ kind: z.literal('reading') }),
  z.object({ kind: z.literal('nothing'), reason: z.nullable(z.string()) }),
  z.object({ kind: z.literal('failed'), code: z.enum(FAILURE_CODES) }),
]);

export const ShareCall = z.object({
  snapshot: SnapshotCall,
  title: z.string(),
  note: z.nullable(z.string()),
  readerNotes: z.array(ReaderNote),
  points: z.nullable(ChosenPoints),
  expiresInDays: z.nullable(z.int()),
  visibility: Visibility,
});

export const KeyCall = z.string().check(z.minLength(1), z.maxLength(64));

export const PageKeyCall = z.string().check(z.minLength(1), z.maxLength(4096));

export const NoteCall = z.object({ ...ReaderNote.shape, page: PageKeyCall });

export const CardCall = z.object({
  thing: z.union([
    z.object({ kind: z.literal('document'), value: Document }),
    z.object({ kind: z.literal('indicator'), value: Indicator }),
    z.object({ kind: z.literal('agency'), value: Agency }),
    z.object({ kind: z.literal('finding'), value: Finding }),
  ]),
  mention: Count,
  language: Language,
});
