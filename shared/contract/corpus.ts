import * as z from 'zod/mini';
import { AgencyBody, AgencyLevel, AgencyRole, AgencyStatus, AgencyStep } from './agency.ts';
import { Relation } from './document.ts';
import { Extraction } from './extraction.ts';
import { Indicator } from './indicator.ts';
import { PAGE_ITEMS } from './limits.ts';
import { ReportKind } from './report.ts';
import { Share } from './summaries.ts';
import { Verification, VerificationStatus } from './verification.ts';

/** What a corpus list answers: a page of items and where the next one begins (null: no more). */
const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });

/**
 * One value as cited, and how many sources say so. A source is a report that stands on its page as it was shared;
 * one page, and nearly the same text on several, count once.
 */
export const Tally = z.object({ value: z.string(), sources: z.int() });
export type Tally = z.infer<typeof Tally>;

/** What most citing sources say, with the count for and the count of all that say anything. Never used silently. */
export const Consensus = z.object({ value: z.string(), sources: z.int(), of: z.int() });
export type Consensus = z.infer<typeof Consensus>;

/** A figure that stands first in a report's summary, with the unit that the page states and what is measured. */
export const HeadlineFigure = z.pick(z.object(Indicator.shape), {
  id: true,
  subject: true,
  quote: true,
  value: true,
  decimal: true,
  unit: true,
  stated: true,
  role: true,
  direction: true,
  period: true,
});
export type HeadlineFigure = z.infer<typeof HeadlineFigure>;

/** A shared report in a list: its head, and what was found in it. */
export const ReportItem = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  kind: z.nullable(ReportKind),
  number: z.nullable(z.string()),
  date: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  place: z.nullable(z.string()),
  period: z.nullable(z.string()),
  /** Address of the original page, and its host. */
  url: z.nullable(z.string()),
  host: z.nullable(z.string()),
  /** At most five; empty for what was stored before they were read. */
  headline: z.array(HeadlineFigure),
  counts: z.object({
    documents: z.int(),
    indicators: z.int(),
    agencies: z.int(),
    findings: z.int(),
  }),
  /** Path of the report's own page: "/reports/…". */
  path: z.string(),
  /** Path of the latest living public share without notes: "/s/…"; null where each has some. */
  sharePath: z.nullable(z.string()),
  verification: Verification,
  /** Whether it counts in what the corpus says: verified, and no copy of another source. */
  isSource: z.boolean(),
  firstSharedAt: z.string(),
});
export type ReportItem = z.infer<typeof ReportItem>;
export const ReportPage = pageOf(ReportItem);
export type ReportPage = z.infer<typeof ReportPage>;

/** GET /v1/reports/{id}: the report with its living public shares that carry no notes, and its whole extraction. */
export const ReportRecord = z.object({
  ...ReportItem.shape,
  shares: z.array(Share),
  extraction: Extraction,
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** A document in the corpus: what the reports that cite it have in common. */
export const CitedDocument = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  /** The year, or years of a Party congress term ("2016/2021"), that tells it from others of its number. */
  term: z.nullable(z.string()),
  /** Number of listed reports citing it, of sources among them, and of mentions in all of them. */
  reports: z.int(),
  sources: z.int(),
  mentions: z.int(),
  /** What most citing sources say; null where none says anything. */
  date: z.nullable(Consensus),
  issuer: z.nullable(Consensus),
  subject: z.nullable(Consensus),
});
export type CitedDocument = z.infer<typeof CitedDocument>;
export const DocumentPage = pageOf(CitedDocument);
export type DocumentPage = z.infer<typeof DocumentPage>;

/** One report that cites a document, with its words. */
export const Citation = z.object({
  report: ReportItem,
  relation: Relation,
  mentions: z.int(),
  quote: z.string(),
  /** As that report cites it. */
  dates: z.array(z.string()),
  issuers: z.array(z.string()),
});
export type Citation = z.infer<typeof Citation>;

/** GET /v1/documents/{id}. Tallies count sources and are sorted by count; years ascending. */
export const DocumentRecord = z.object({
  ...CitedDocument.shape,
  dates: z.array(Tally),
  issuers: z.array(Tally),
  relations: z.array(Tally),
  /** Citing sources by their place and by the year of their own date ("?" where it is not told). */
  places: z.array(Tally),
  years: z.array(Tally),
  /** Others of the same type and number, told apart by year, term or issuer. */
  sameNumber: z.array(CitedDocument),
  citedBy: z.object({ items: z.array(Citation), nextCursor: z.nullable(z.string()) }),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** One figure of the corpus, with the report it stands in. */
export const CorpusIndicator = z.object({
  ...z.omit(z.object(Indicator.shape), { start: true, end: true, sentence: true, cell: true })
    .shape,
  /** Words of its sentence or the header path of its cell, so that it can be read alone. */
  context: z.string(),
  report: z.object({
    id: z.string(),
    title: z.nullable(z.string()),
    date: z.nullable(z.string()),
    issuer: z.nullable(z.string()),
    place: z.nullable(z.string()),
    path: z.string(),
    sharePath: z.nullable(z.string()),
    verification: VerificationStatus,
  }),
});
export type CorpusIndicator = z.infer<typeof CorpusIndicator>;
export const IndicatorPage = pageOf(CorpusIndicator);
export type IndicatorPage = z.infer<typeof IndicatorPage>;

/** An agency in the corpus. */
export const CorpusAgency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.nullable(z.string()),
  level: AgencyLevel,
  body: AgencyBody,
  place: z.nullable(z.string()),
  status: AgencyStatus,
  validTo: z.nullable(z.string()),
  successors: z.array(z.string()),
  /** What stood for it, step by step; empty for what was stored before it was read. */
  succession: z.array(AgencyStep),
  /** Number of listed reports naming it, and of sources among them. */
  reports: z.int(),
  sources: z.int(),
});
export type CorpusAgency = z.infer<typeof CorpusAgency>;
export const AgencyPage = pageOf(CorpusAgency);
export type AgencyPage = z.infer<typeof AgencyPage>;

/** One report that names an agency, and as what. */
export const AgencyAppearance = z.object({
  report: ReportItem,
  roles: z.array(AgencyRole),
  mentions: z.int(),
});
export type AgencyAppearance = z.infer<typeof AgencyAppearance>;

/** GET /v1/agencies/{id}. */
export const AgencyRecord = z.object({
  ...CorpusAgency.shape,
  roles: z.array(Tally),
  years: z.array(Tally),
  namedIn: z.object({ items: z.array(AgencyAppearance), nextCursor: z.nullable(z.string()) }),
});
export type AgencyRecord = z.infer<typeof AgencyRecord>;

/** Words to look for: what is no letter or sign of any text (control characters, half a surrogate pair) parts words. */
const words = z.string().check(
  z.maxLength(200),
  z.overwrite((value) => value.toWellFormed().replace(/\p{Cc}+/gu, ' ')),
);
const text = z.optional(words);
const isoDay = z.optional(
  z.string().check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be YYYY, YYYY-MM or YYYY-MM-DD' }),
    z.refine((date) => !Number.isNaN(Date.parse(date)), { error: 'must be a day of the calendar' }),
  ),
);
const paging = {
  /** Items a page at most, 1–100. */
  limit: z._default(
    z.coerce.number().check(z.int(), z.minimum(1), z.maximum(PAGE_ITEMS.most)),
    PAGE_ITEMS.usual,
  ),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
};

export const ReportQuery = z.object({
  /** A document's id or its number ("52-NQ/TW"). */
  cites: text,
  /** An agency's id or its full name. */
  agency: text,
  place: text,
  kind: z.optional(ReportKind),
  /** Bounds of the report's own date, both inclusive. */
  from: isoDay,
  to: isoDay,
  q: text,
  ...paging,
});
export type ReportQuery = z.infer<typeof ReportQuery>;

/** GET /feeds/reports.atom: reports that are new to the corpus. */
export const FeedQuery = z.object({
  ...z.pick(ReportQuery, { cites: true, agency: true, place: true, kind: true, q: true }).shape,
  /** Language of the feed's own words. */
  lang: z.optional(z.string().check(z.maxLength(20))),
});
export type FeedQuery = z.infer<typeof FeedQuery>;

/** GET /data/withdrawals.csv: what has left the corpus since a time. */
export const WithdrawalQuery = z.object({
  since: z._default(z.iso.datetime(), '1970-01-01T00:00:00.000Z'),
});
export type WithdrawalQuery = z.infer<typeof WithdrawalQuery>;

export const DocumentQuery = z.object({ q: text, type: text, ...paging });
export type DocumentQuery = z.infer<typeof DocumentQuery>;

export const IndicatorQuery = z.object({
  q: text,
  unit: text,
  place: text,
  period: text,
  /** A report's id. */
  report: text,
  ...paging,
});
export type IndicatorQuery = z.infer<typeof IndicatorQuery>;

export const AgencyQuery = z.object({ q: text, ...paging });
export type AgencyQuery = z.infer<typeof AgencyQuery>;

/** Paging of the reports behind one document or agency. */
export const PagingQuery = z.object(paging);
export type PagingQuery = z.infer<typeof PagingQuery>;

/** GET /search, the corpus as pages. */
export const SearchQuery = z.object({
  in: z._default(z.enum(['reports', 'documents', 'indicators', 'agencies']), 'reports'),
  q: z._default(words, ''),
  lang: z.optional(z.string()),
  ...paging,
});
export type SearchQuery = z.infer<typeof SearchQuery>;
