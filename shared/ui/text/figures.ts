import type { Extraction, Indicator, Language } from '../../contract/index.ts';
import { figureAndUnit, holds, unitBeside } from '../../fields/figure.ts';

/** What a figure's plot shows; null where words say it as well. */
export type FigurePlot =
  | { readonly kind: 'attainment'; readonly percent: number }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'part'; readonly part: number; readonly whole: number }
  | { readonly kind: 'rank'; readonly rank: number; readonly total: number }
  | {
      readonly kind: 'pair';
      readonly now: number;
      readonly before: number;
      readonly nowLabel: string;
      readonly beforeLabel: string;
      readonly words: 'plan' | 'base';
    };

/** Chooses the plot of one figure. `base` is the figure it is compared with, where the text gives it. */
export function plotOf(
  indicator: Indicator,
  base: Indicator | null,
  language: Language,
): FigurePlot | null {
  const { role, kind, value, value2 } = indicator;
  if (kind === 'rank' || role === 'rank') {
    return value2 !== null && value >= 1 && value <= value2
      ? { kind: 'rank', rank: value, total: value2 }
      : null;
  }
  if (role === 'attainment' && kind === 'percent') return { kind: 'attainment', percent: value };
  if (role === 'attainment' && value2 !== null && value2 > 0) {
    const [now = '', before = ''] = indicator.quote.split('/');
    return {
      kind: 'pair',
      now: value,
      before: value2,
      nowLabel: now.trim(),
      beforeLabel: before.trim(),
      words: 'plan',
    };
  }
  if (role === 'share' && kind === 'percent' && value <= 100) {
    return { kind: 'share', percent: value };
  }
  if (kind === 'ratio' && indicator.qualifier !== 'range' && value2 !== null && value2 > 0) {
    return value <= value2 ? { kind: 'part', part: value, whole: value2 } : null;
  }
  if (role === 'level' && base && base.unit === indicator.unit && base.value > 0 && value >= 0) {
    return {
      kind: 'pair',
      now: value,
      before: base.value,
      nowLabel: figureAndUnit(indicator, language),
      beforeLabel: figureAndUnit(base, language),
      words: 'base',
    };
  }
  return null;
}

/**
 * The figure that stands inside another's stated base ("so với cùng kỳ (498 tỷ đồng)"), found by
 * its place in the same sentence; null where the base gives no figure.
 */
export function baseFigures(extraction: Extraction): Map<string, Indicator> {
  const { indicators, text } = extraction;
  const found = new Map<string, Indicator>();
  indicators.forEach((indicator, i) => {
    if (!indicator.base || indicator.cell) return;
    const from = indicator.sentence.start;
    const at = text.slice(from, indicator.sentence.end).indexOf(indicator.base.quote);
    if (at < 0) return;
    const start = from + at;
    const end = start + indicator.base.quote.length;
    for (const near of indicators.slice(Math.max(0, i - 4), i + 5)) {
      if (near !== indicator && near.start >= start && near.end <= end) {
        found.set(indicator.id, near);
        return;
      }
    }
  });
  return found;
}

/**
 * The changes, shares and attainments that are said of another figure of the same list, by that one's id: they stand
 * in its row ("55 doanh nghiệp · giảm 10 · 92 % kế hoạch"). Cells stand in their table.
 */
export function figuresAbout(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const rows = new Map(
    indicators
      .filter(({ cell, aboutId }) => !cell && !aboutId)
      .map(({ id }) => [id, [] as Indicator[]]),
  );
  for (const one of indicators) if (one.aboutId && !one.cell) rows.get(one.aboutId)?.push(one);
  return rows;
}

export interface FigureTableRow {
  readonly label: string;
  readonly indicator: Indicator;
  /** A total row stands apart and does not shrink the others. */
  readonly total: boolean;
}

/** One column of a table as bars: its header path and its rows. */
export interface FigureColumn {
  /** Its heads, with the unit that all its cells have where the page does not write it there. */
  readonly title: string;
  /** Whether the title says the unit of every cell; each cell says its own otherwise. */
  readonly saysUnit: boolean;
  readonly rows: readonly FigureTableRow[];
  /** Whether the rows may be compared by length: one unit, nothing below zero, at least three rows. */
  readonly comparable: boolean;
}

export interface FigureTable {
  /** Index of the table in the page, from 0. */
  readonly table: number;
  readonly start: number;
  readonly columns: readonly FigureColumn[];
}

const TOTAL_ROW = /^(?:tổng|cộng|toàn tỉnh|toàn huyện|toàn thành phố|cả nước)/iu;

/** The tables of a page, column by column, from the cells' header paths. */
export function tablesOf(indicators: readonly Indicator[], language: Language): FigureTable[] {
  const tables = new Map<number, Map<number, Indicator[]>>();
  for (const indicator of indicators) {
    if (!indicator.cell) continue;
    const columns = tables.get(indicator.cell.table) ?? new Map<number, Indicator[]>();
    tables.set(indicator.cell.table, columns);
    const cells = columns.get(indicator.cell.column) ?? [];
    columns.set(indicator.cell.column, cells);
    cells.push(indicator);
  }
  return [...tables].map(([table, columns]) => ({
    table,
    start: Math.min(...[...columns.values()].map((cells) => (cells[0] as Indicator).start)),
    columns: [...columns].sort(([a], [b]) => a - b).map(([, cells]) => columnOf(cells, language)),
  }));
}

function columnOf(cells: readonly Indicator[], language: Language): FigureColumn {
  const paths = cells.map((cell) => cell.cell?.headers ?? []);
  const shared = commonPrefix(paths);
  const units = new Set(cells.map((cell) => cell.unit));
  const rows = cells.map((indicator, i) => {
    const label = (paths[i] ?? []).slice(shared).join(' · ') || indicator.subject || '';
    return { label, indicator, total: TOTAL_ROW.test(label) };
  });
  const plain = rows.filter((row) => !row.total);
  return {
    ...columnTitle((paths[0] ?? []).slice(0, shared).join(' · '), cells, language),
    rows,
    comparable: units.size === 1 && plain.length >= 3 && cells.every((cell) => !isBelowZero(cell)),
  };
}

/** A fall among rises lies on the other side of zero, however its number is written. */
function isBelowZero({ value, direction }: Indicator): boolean {
  return value < 0 || direction === 'down';
}

/** The heads of a column and the unit of its cells, where they have one in common. */
function columnTitle(
  heads: string,
  cells: readonly Indicator[],
  language: Language,
): { title: string; saysUnit: boolean } {
  const units = new Set(cells.map((cell) => unitBeside(cell, language)));
  const [unit = null] = units;
  if (units.size > 1 || unit === null) return { title: heads, saysUnit: units.size === 1 };
  // A value in other units than the quote ("= 120.000.000.000 đồng") belongs to its own cell.
  if (unit.startsWith('=')) return { title: heads, saysUnit: false };
  return { title: holds(heads, unit) ? heads : `${heads} (${unit})`.trim(), saysUnit: true };
}

/** The longest bar of a column, totals left out. */
export function longestBar(column: FigureColumn): number {
  return column.rows.reduce(
    (longest, { total, indicator }) => (total ? longest : Math.max(longest, indicator.value)),
    0,
  );
}

/** How many leading headers all cells of a column share; one cell alone keeps its last for the row. */
function commonPrefix(paths: readonly (readonly string[])[]): number {
  const first = paths[0] ?? [];
  if (paths.length === 1) return Math.max(0, first.length - 1);
  let length = 0;
  while (
    length < first.length &&
    paths.every((path) => path[length] === first[length] && path.length > length)
  ) {
    length++;
  }
  return length;
}
