import * as z from 'zod/mini';
import { Quote } from './common.ts';
import { AGENCY_ROLES } from './lists.ts';

export const AgencyLevel = z.enum(['central', 'province', 'district', 'commune', 'other']);
export type AgencyLevel = z.infer<typeof AgencyLevel>;

export const AgencyBody = z.enum(['state', 'party', 'assembly', 'court', 'front']);
export type AgencyBody = z.infer<typeof AgencyBody>;

export const AgencyRole = z.enum(AGENCY_ROLES);
export type AgencyRole = z.infer<typeof AgencyRole>;

export const AgencyStatus = z.enum(['active', 'merged', 'dissolved', 'unknown']);
export type AgencyStatus = z.infer<typeof AgencyStatus>;

/** The document that merged or ended a body, and the day it took effect. */
export const AgencyReform = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  date: z.nullable(z.string()),
  effective: z.string(),
});

/** What stood for a body from one day on, and by which document. */
export const AgencyStep = z.object({
  /** The first day, ISO. */
  date: z.string(),
  /** Full names, the main one first; none where nothing took it over. */
  successors: z.array(z.string()),
  /** Null where it is not known. */
  reform: z.nullable(AgencyReform),
  /** Where no body took over the one of a district: the communes of today that its place went into. */
  area: z._default(z.array(z.string()), []),
});
export type AgencyStep = z.infer<typeof AgencyStep>;

/** One distinct body of state, Party or mass organisation (cơ quan, tổ chức). */
export const Agency = z.object({
  id: z.string(),
  /** Full official name, resolved in the page's context. */
  name: z.string(),
  shortName: z.nullable(z.string()),
  level: AgencyLevel,
  body: AgencyBody,
  place: z.nullable(z.string()),
  roles: z.array(AgencyRole),
  status: AgencyStatus,
  validTo: z.nullable(z.string()),
  successors: z.array(z.string()),
  /** Added: its standing on the report's own day; "unknown" where the page has none. */
  statusAtReport: AgencyStatus,
  /** Added: what reorganised it first; null while it stands. */
  reform: z.nullable(AgencyReform),
  /** Added: what stood for it, step by step; the last is `successors`, the first by `reform`. */
  succession: z._default(z.array(AgencyStep), []),
  mentions: z.array(Quote),
});
export type Agency = z.infer<typeof Agency>;
