import * as z from 'zod/mini';
import { Quote, Span } from './common.ts';

export const IndicatorKind = z.enum([
  'percent',
  'money',
  'count',
  'ratio',
  'rank',
  'score',
  'measure',
]);
export type IndicatorKind = z.infer<typeof IndicatorKind>;

export const Qualifier = z.enum(['exact', 'approx', 'over', 'under', 'range']);
export type Qualifier = z.infer<typeof Qualifier>;

export const IndicatorRole = z.enum(['level', 'change', 'attainment', 'share', 'rank', 'target']);
export type IndicatorRole = z.infer<typeof IndicatorRole>;

export const BaseRelation = z.enum([
  'same-period',
  'plan',
  'budget',
  'previous',
  'total',
  'start-of-year',
  'other',
]);
export type BaseRelation = z.infer<typeof BaseRelation>;

export const ChangeDirection = z.enum(['up', 'down']);
export type ChangeDirection = z.infer<typeof ChangeDirection>;

export const PeriodSource = z.enum(['sentence', 'paragraph', 'header', 'caption']);
export type PeriodSource = z.infer<typeof PeriodSource>;

export const IndicatorBase = z.object({
  relation: BaseRelation,
  quote: z.string(),
  /** The plan it is measured against, where that is a figure of this page. */
  indicatorId: z.optional(z.nullable(z.string())),
});

export const IndicatorCell = z.object({
  table: z.int(),
  row: z.int(),
  column: z.int(),
  /** Header path of the cell, outermost first, column headers then row headers. */
  headers: z.array(z.string()),
});

/**
 * The unit as the page states it (đơn vị tính như trang ghi), and what the quote's number is multiplied by:
 * "8.150.000" in a column of "triệu đồng" is { unit: "triệu đồng", scale: 1000000, from: "column" }.
 * The quote's number x `scale` = `value`; whoever shows the quote shows `unit` with it. Where each number of
 * a quote has scale words of its own ("394 tỷ 581 triệu đồng") they are part of it: "đồng", 1.
 */
export const StatedUnit = z.object({
  unit: z.string(),
  scale: z.number(),
  /**
   * Where it stands: in the quote itself, the column's head, the row (its unit cell or label; in prose the
   * words of the same line), or the caption (a unit line too).
   */
  from: z.enum(['quote', 'column', 'row', 'caption']),
});
export type StatedUnit = z.infer<typeof StatedUnit>;

/** One reported figure (chỉ tiêu, số liệu). */
export const Indicator = z.object({
  id: z.string(),
  ...Quote.shape,
  value: z.number(),
  /** Second figure of a ratio, range or rank. */
  value2: z.nullable(z.number()),
  /** The exact decimal string of `value`. */
  decimal: z.string(),
  unit: z.nullable(z.string()),
  kind: IndicatorKind,
  qualifier: Qualifier,
  role: IndicatorRole,
  subject: z.nullable(z.string()),
  period: z.nullable(z.string()),
  place: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  base: z.nullable(IndicatorBase),
  sentence: Span,
  cell: z.nullable(IndicatorCell),
  /** The exact decimal string of `value2`. */
  decimal2: z.optional(z.nullable(z.string())),
  /** Which way a change goes. */
  direction: z.optional(z.nullable(ChangeDirection)),
  /** Where `period` stands; null where it stands nowhere. */
  periodFrom: z.optional(z.nullable(PeriodSource)),
  /** The period of the heading or the report above, where neither sentence nor paragraph states one. */
  contextPeriod: z.optional(z.nullable(z.string())),
  /** The level that a change, a share or an attainment is said of: its id. */
  aboutId: z.optional(z.nullable(z.string())),
  /** The unit as the page states it; null where it states none. */
  stated: z.optional(z.nullable(StatedUnit)),
  /** What a rank is among ("tỉnh, thành phố cả nước"). */
  scope: z.optional(z.nullable(z.string())),
});
export type Indicator = z.infer<typeof Indicator>;
