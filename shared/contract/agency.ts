import * as z from 'zod/mini';
import { Quote } from './common.ts';

export const AgencyLevel = z.enum(['central', 'province', 'district', 'commune', 'other']);
export type AgencyLevel = z.infer<typeof AgencyLevel>;

export const AgencyBody = z.enum(['state', 'party', 'assembly', 'court', 'front']);
export type AgencyBody = z.infer<typeof AgencyBody>;

export const AgencyRole = z.enum([
  'issuer',
  'addressee',
  'recipient',
  'signer',
  'document-issuer',
  'mentioned',
]);
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
  /** Added: what reorganised it; null while it stands. */
  reform: z.nullable(AgencyReform),
  mentions: z.array(Quote),
});
export type Agency = z.infer<typeof Agency>;
