import type { Span } from '../../../contract/index.ts';
import { attempt } from '../../faults.ts';
import { type Tokens, tokenAtOrAfter } from '../../scan/tokens.ts';
import type { Passage } from '../clause/passages.ts';
import { Covered } from '../period/cover.ts';
import { firstFrom, type PeriodMention, resolvePeriod } from '../period/periods.ts';
import { isUnderTargets, scopeAfter, type TargetScope } from '../role/target-scope.ts';
import type { Situation } from './reading.ts';

/** What situations are read from. */
interface PageContext {
  readonly tokens: Tokens;
  readonly marks: Uint16Array;
  readonly periods: readonly PeriodMention[];
  readonly cover: Uint8Array;
  readonly pageYear: number | null;
}

/** A passage and what is over it. */
export interface Placed {
  readonly passage: Passage;
  readonly situation: Situation;
}

/**
 * What is over each passage and each table of a page, from its headings and opening lines in reading order.
 * Nothing that is read later changes it. A table's own rows and what `isLeftOut` open and close nothing.
 */
export function situationsOf(
  passages: readonly Passage[],
  tables: readonly Span[],
  isLeftOut: (passage: Passage) => boolean,
  page: PageContext,
): { placed: Placed[]; ofTables: Situation[] } {
  const placed: Placed[] = [];
  const ofTables: Situation[] = [];
  let scope: TargetScope | null = null;
  let headingPeriod: string | null = null;
  // A table's heads say themselves which of its figures are aimed at.
  const overTable = (): Situation => ({ headingPeriod, underTargets: false });
  for (const passage of passages) {
    for (let table = tables[ofTables.length]; table && table.start <= passage.start; ) {
      ofTables.push(overTable());
      table = tables[ofTables.length];
    }
    if (isLeftOut(passage)) continue;
    const above: TargetScope | null = scope;
    const before: string | null = headingPeriod;
    const underTargets = isUnderTargets(passage, above, page.tokens);
    placed.push({ passage, situation: { headingPeriod: before, underTargets } });
    scope = attempt('indicator', () => scopeAfter(passage, above, page.tokens, page.marks), above);
    headingPeriod = attempt('indicator', () => periodAfter(passage, page) ?? before, before);
  }
  while (ofTables.length < tables.length) ofTables.push(overTable());
  return { placed, ofTables };
}

const LONGEST_HEADING = 220;

/** A heading's own period, which holds for what stands below it; null where it has none. */
function periodAfter({ kind, start, end }: Passage, page: PageContext): string | null {
  const isHeading = kind === 'heading' || kind === 'title' || start === 0;
  if (!isHeading || end - start > LONGEST_HEADING) return null;
  const { tokens, periods, pageYear, cover } = page;
  const to = tokenAtOrAfter(tokens, end);
  for (let i = firstFrom(periods, tokenAtOrAfter(tokens, start)); i < periods.length; i++) {
    const own = periods[i] as PeriodMention;
    if (own.to > to) return null;
    // "… Nghị quyết số 52-NQ/TW ngày 27/9/2019": a document's own day is no period of what is reported.
    if (((cover[own.from] as number) & Covered.document) === 0) return resolvePeriod(own, pageYear);
  }
  return null;
}
