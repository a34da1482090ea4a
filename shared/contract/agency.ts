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
  mentions: z.array(Quote),
});
export type Agency = z.infer<typeof Agency>;
