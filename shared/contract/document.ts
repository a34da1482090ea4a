import * as z from 'zod/mini';
import { Quote } from './common.ts';
import { RELATIONS } from './lists.ts';

export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;

export const KnownDocument = z.object({
  number: z.nullable(z.string()),
  type: z.string(),
  title: z.string(),
  date: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  status: z.enum(['in-force', 'repealed', 'unknown']),
  repealedBy: z.nullable(z.string()),
  href: z.nullable(z.string()),
});
export type KnownDocument = z.infer<typeof KnownDocument>;

export const DocumentLink = z.object({
  /** "exact" only for a page known to be that document's own; else a search on an official publisher. */
  rel: z.enum(['exact', 'search']),
  publisher: z.string(),
  href: z.string(),
  label: z.string(),
});
export type DocumentLink = z.infer<typeof DocumentLink>;

export const DocumentMention = z.object({
  ...Quote.shape,
  form: z.enum(['full', 'short', 'name']),
  /** As this mention states it: ISO date, or year, or null. */
  date: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  /** "điểm a khoản 2 Điều 5", as the text has it. */
  provision: z.nullable(z.string()),
  relation: Relation,
});
export type DocumentMention = z.infer<typeof DocumentMention>;

/** By what right a field stands: said, read off the symbol, off the page, or off the registry. */
export const Derivation = z.nullable(z.enum(['stated', 'symbol', 'page', 'registry']));
export type Derivation = z.infer<typeof Derivation>;

/** One distinct official document (văn bản) cited by the page, with every mention of it. */
export const Document = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  date: z.nullable(z.string()),
  year: z.nullable(z.int()),
  issuer: z.nullable(z.string()),
  /** Trích yếu: the document's subject as the text quotes it. */
  subject: z.nullable(z.string()),
  relation: Relation,
  derivedFrom: z.object({ issuer: Derivation, number: Derivation }),
  links: z.array(DocumentLink),
  known: z.nullable(KnownDocument),
  candidates: z.array(KnownDocument),
  mentions: z.array(DocumentMention),
});
export type Document = z.infer<typeof Document>;
