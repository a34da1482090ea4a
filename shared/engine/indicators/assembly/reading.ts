import type { BaseRelation, ChangeDirection, Indicator, Span } from '../../../contract/index.ts';
import type { StatedPeriod } from '../period/period-of.ts';

/** What is over a figure's passage or table; known for all of them before any is read. */
export interface Situation {
  /** The period of the nearest heading above, else of the title. */
  readonly headingPeriod: string | null;
  /** A heading or an opening line above says that what follows is aimed at. */
  readonly underTargets: boolean;
}

/** What was read of one figure, in prose or in a cell: a value, from which its Indicator is made. */
export interface FigureReading {
  readonly start: number;
  readonly end: number;
  /** Exact decimals without a sign, scaled; `negative` says that a minus stands before the number. */
  readonly decimal: string;
  readonly decimal2: string | null;
  readonly negative: boolean;
  readonly unit: string | null;
  readonly stated: Indicator['stated'];
  readonly kind: Indicator['kind'];
  /** Counted in times: as a change ("gấp 2 lần") it is a ratio. */
  readonly inTimes: boolean;
  readonly qualifier: Indicator['qualifier'];
  readonly role: Indicator['role'];
  readonly direction: ChangeDirection | null;
  readonly base: { relation: BaseRelation; quote: string } | null;
  readonly subject: string | null;
  readonly period: StatedPeriod | null;
  readonly contextPeriod: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly scope: string | null;
  readonly sentence: Span;
  readonly cell: Indicator['cell'];
  /** Where the level begins that it is said of, and the plan that it is measured against. */
  readonly about: number | null;
  readonly plan: number | null;
}

/** The number that a reading says, its sign with it. */
export function signedValue({ decimal, negative }: FigureReading): number {
  return negative ? -Number(decimal) : Number(decimal);
}
