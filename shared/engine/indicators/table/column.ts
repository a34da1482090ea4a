import type { IndicatorRole, Span } from '../../../contract/index.ts';
import type { PeriodMention } from '../period/periods.ts';
import type { CellUnit } from './table-units.ts';

/** What a column's head makes of the numbers below it. */
export interface Column {
  use: 'numbering' | 'label' | 'unit' | 'identifying' | 'data';
  role: IndicatorRole;
  /** The head names its own role ("Thực hiện", "Kế hoạch"). */
  stated: boolean;
  percent: CellUnit | null;
  unit: CellUnit | null;
  /** What its head states in the way of a unit line ("ĐVT: ha"): over labels it holds for the whole table. */
  ofTable: CellUnit | null;
  /** The noun its head begins with ("Hồ sơ trực tuyến"), where nothing else gives a unit. */
  counted: CellUnit | null;
  /** Templates without a year are completed by the reader. */
  period: PeriodMention | null;
  year: number | null;
  /** The heads say "so sánh", "so với". */
  isComparison: boolean;
  /** What it reports is of an earlier time that the head does not name ("Cùng kỳ năm trước"). */
  isPrevious: boolean;
  /** Head texts, outermost first. */
  path: string[];
  /** Where these texts stand. */
  heads: readonly Span[];
}
