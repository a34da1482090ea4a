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

export const IndicatorBase = z.object({
  relation: BaseRelation,
  quote: z.string(),
});

export const IndicatorCell = z.object({
  table: z.int(),
  row: z.int(),
  column: z.int(),
  /** Header path of the cell, outermost first, column headers then row headers. */
  headers: z.array(z.string()),
});

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
});
export type Indicator = z.infer<typeof Indicator>;
