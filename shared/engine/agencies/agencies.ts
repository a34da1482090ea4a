import type { Agency, Document } from '../../contract/index.ts';
import type { Scan } from '../scan/scan.ts';
import type { SourcePage } from '../source/page.ts';
import type { AgencyLookup } from './lookup.ts';

/** Finds every mention of a body and resolves it in the page's context. */
export function lookUpAgencies(_page: SourcePage, _scan: Scan): AgencyLookup {
  return {
    mentions: [],
    startingAt: () => null,
    within: () => [],
    fromSymbol: () => null,
    pageIssuer: null,
    province: null,
  };
}

/** One `Agency` per distinct body, in order of first mention, with its roles. */
export function readAgencies(_lookup: AgencyLookup, _documents: readonly Document[]): Agency[] {
  return [];
}
