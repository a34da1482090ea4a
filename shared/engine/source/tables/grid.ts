import type { CellSpan } from '../markup/outline.ts';

/** Caps of a grid; what lies beyond stays in the text. */
const MAX_COLUMNS = 1000;
const MAX_ROW_SPAN = 65_534;
export const MAX_CELLS = 20_000;

/** Where a cell stands in its table's grid. */
export interface GridPlace {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/**
 * Places cells by the WHATWG table algorithm, row by row: a cell takes the first free slot, spans
 * push later cells on, a row span ends with its row group.
 */
export class Grid {
  readonly places: GridPlace[] = [];
  rows = 0;
  columns = 0;
  /** For each column, the first row that is free again. */
  private readonly free: number[] = [];
  private column = 0;
  private groupStart = 0;

  /** A row begins. */
  startRow(): void {
    this.rows++;
    this.column = 0;
  }

  /** A row group begins or ends: no cell spans beyond it. */
  endGroup(): void {
    for (let i = this.places.length - 1; i >= this.groupStart; i--) {
      const place = this.places[i] as GridPlace;
      place.rowSpan = Math.min(place.rowSpan, this.rows - place.row);
    }
    this.groupStart = this.places.length;
    for (let i = 0; i < this.free.length; i++)
      this.free[i] = Math.min(this.free[i] as number, this.rows);
  }

  /** The next cell of the row; null beyond the caps. */
  place(span: CellSpan | undefined): GridPlace | null {
    const row = this.rows - 1;
    while ((this.free[this.column] ?? 0) > row) this.column++;
    if (this.column >= MAX_COLUMNS || this.places.length >= MAX_CELLS) return null;
    const wanted = span === undefined || span.columns === 0 ? 1 : span.columns;
    const columnSpan = Math.min(wanted, MAX_COLUMNS - this.column);
    const rowSpan =
      span === undefined ? 1 : span.rows === 0 ? MAX_ROW_SPAN : Math.min(span.rows, MAX_ROW_SPAN);
    const place = { row, column: this.column, rowSpan, columnSpan };
    while (this.free.length < this.column + columnSpan) this.free.push(0);
    for (let i = this.column; i < this.column + columnSpan; i++)
      this.free[i] = Math.max(this.free[i] as number, row + rowSpan);
    this.column += columnSpan;
    this.columns = Math.max(this.columns, this.column);
    this.places.push(place);
    return place;
  }
}
