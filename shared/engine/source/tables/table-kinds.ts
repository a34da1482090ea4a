import type { Outline } from '../markup/outline.ts';
import { NodeKind } from '../markup/tags.ts';

/** What tells a table of data from a table that only lays the page out; by table node. */
interface Measure {
  rows: number;
  /** Rows with text in two cells or more. */
  fullRows: number;
  cells: number;
  nested: number;
  text: number;
  rowCells: number;
}

export type TableMeasures = ReadonlyMap<number, Measure>;

/** Longest mean text of a cell of a data table. */
const MAX_CELL_TEXT = 900;

/** Measures every table of a subtree in one pass. */
export function measureTables(outline: Outline, root: number, dropped: Uint8Array): TableMeasures {
  const { kind, last, data } = outline;
  const measures = new Map<number, Measure>();
  const open: { end: number; measure: Measure; cellEnd: number; hasText: boolean }[] = [];
  const end = last[root] as number;
  for (let i = root; i < end; ) {
    while (open.length > 0 && (open[open.length - 1]?.end as number) <= i) {
      const done = open.pop();
      if (done) endRow(done.measure);
    }
    if (dropped[i] !== 0) {
      i = last[i] as number;
      continue;
    }
    const what = kind[i] as NodeKind;
    const inner = open[open.length - 1];
    if (what === NodeKind.table) {
      if (inner) inner.measure.nested++;
      const measure = { rows: 0, fullRows: 0, cells: 0, nested: 0, text: 0, rowCells: 0 };
      measures.set(i, measure);
      open.push({ end: last[i] as number, measure, cellEnd: 0, hasText: false });
    } else if (inner) {
      const { measure } = inner;
      if (what === NodeKind.row) {
        endRow(measure);
        measure.rows++;
      } else if (what === NodeKind.cell || what === NodeKind.headerCell) {
        measure.cells++;
        inner.cellEnd = last[i] as number;
        inner.hasText = false;
      } else if (what === NodeKind.text) {
        const { length } = (data[i] as string).trim();
        measure.text += length;
        if (length > 0 && i < inner.cellEnd && !inner.hasText) {
          inner.hasText = true;
          measure.rowCells++;
        }
      }
    }
    i++;
  }
  for (const { measure } of open) endRow(measure);
  return measures;
}

function endRow(measure: Measure): void {
  if (measure.rowCells > 1) measure.fullRows++;
  measure.rowCells = 0;
}

/** Words of an official document's frame, which authors lay out by a table without borders. */
export const FRAME =
  /cộng\s+h[oòõ]a?à?\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–]\s*tự\s+do|nơi\s+nhận\s*:/i;

/** Whether a table's rows and cells carry data (and not just the page's layout). */
export function isDataTable(outline: Outline, measures: TableMeasures, table: number): boolean {
  const measure = measures.get(table);
  if (!measure || measure.nested > 0 || measure.fullRows < 2) return false;
  if (measure.text > measure.cells * MAX_CELL_TEXT) return false;
  return measure.rows > 12 || !FRAME.test(textOf(outline, table));
}

function textOf(outline: Outline, root: number): string {
  let text = '';
  for (let i = root; i < (outline.last[root] as number); i++)
    text += outline.kind[i] === NodeKind.text ? outline.data[i] : ' ';
  return text.replace(/\s+/g, ' ');
}
