// Lists of the contract by themselves: the engine on the device and the panel's sheet read these, and need not load the schemas.

/** What the page does with a document (quan hệ); strongest first. */
export const RELATIONS = [
  'reports-on',
  'implements',
  'based-on',
  'issues',
  'amends',
  'replaces',
  'repeals',
  'guides',
  'attached-to',
  'refers',
] as const;

/** What a body is to the page; the page's own issuer first. */
export const AGENCY_ROLES = [
  'issuer',
  'addressee',
  'recipient',
  'signer',
  'document-issuer',
  'mentioned',
] as const;

/** Every finding by its code, with the kind of thing that it is about: its evidence may lie inside the words of others. */
export const FINDING_ABOUT = {
  'date-conflict': 'document',
  'known-date-mismatch': 'document',
  'issuer-mismatch': 'document',
  'type-symbol-mismatch': 'document',
  'year-mismatch': 'document',
  'impossible-date': 'document',
  'reversed-period': 'document',
  'future-document': 'document',
  'blank-number': 'document',
  'blank-date': 'document',
  'superseded-document': 'document',
  'reorganised-agency': 'agency',
  'indicator-conflict': 'indicator',
  'arithmetic-mismatch': 'indicator',
  'arithmetic-verified': 'indicator',
  'sum-mismatch': 'indicator',
  'total-mismatch': 'indicator',
} as const satisfies Readonly<Record<string, 'document' | 'agency' | 'indicator'>>;

export const VISIBILITIES = ['unlisted', 'public'] as const;

/** Numbers that one segment of a text map takes. */
export const SEGMENT_NUMBERS = 5;
/** Segments of one map at most; what comes after them in the text belongs to no run. */
export const MAX_SEGMENTS = 100_000;
