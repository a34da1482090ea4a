import type { Block } from '../../../contract/index.ts';
import { NodeKind } from '../markup/tags.ts';
import type { Table, TableCell } from '../page.ts';
import type { LineWriter } from '../text/line-writer.ts';
import { Grid } from './grid.ts';
import { type CellText, describeTable, type ReadTable } from './table-headers.ts';

/** Writes a data table, a line a row, and returns its grid; null where it has no text. */
export function readTable(writer: LineWriter, table: number): Table | null {
  const { outline, dropped, blocks } = writer;
  const { kind, last, spans, names } = outline;
  const grid = new Grid();
  const texts: CellText[] = [];
  const firstBlock = blocks.length;
  let caption: ReadTable['caption'] = null;
  let headEnd = -1;
  let headRows = 0;
  let row: CellText[] = [];
  let line = '';

  const startRow = () => {
    endRow();
    grid.startRow();
  };
  const endRow = () => {
    const start = writer.nextStart;
    if (line.trim() !== '') writer.add(line, { kind: 'table-row', level: null });
    else for (const { cell } of row) cell.start = cell.end = Math.max(0, start - 1);
    row = [];
    line = '';
  };

  for (let i = table + 1; i < (last[table] as number); ) {
    const what = kind[i] as NodeKind;
    if (dropped[i] !== 0) {
      i = last[i] as number;
    } else if (what === NodeKind.caption) {
      endRow();
      writer.gather(i);
      const words = writer.take();
      if (words !== '') {
        const span = writer.add(words, { kind: 'paragraph', level: null });
        caption = { line: words, span };
      }
      i = last[i] as number;
    } else if (what === NodeKind.rowGroup) {
      endRow();
      grid.endGroup();
      if (names.get(i) === 'thead') headEnd = last[i] as number;
      i++;
    } else if (what === NodeKind.row) {
      startRow();
      if (i < headEnd) headRows = grid.rows;
      i++;
    } else if (what === NodeKind.cell || what === NodeKind.headerCell) {
      if (grid.rows === 0) startRow();
      const place = grid.place(spans.get(i));
      if (row.length > 0) line += '\t';
      const start = writer.nextStart + line.length;
      writer.gather(i);
      const { isBold } = writer;
      const text = writer.take();
      line += text;
      const cell: TableCell = {
        start,
        end: start + text.length,
        row: grid.rows - 1,
        column: place?.column ?? 0,
        rowSpan: 1,
        columnSpan: place?.columnSpan ?? 1,
        isHeader: what === NodeKind.headerCell,
      };
      row.push({ cell, text, isBold });
      if (place) texts.push({ cell, text, isBold });
      i = last[i] as number;
    } else i++;
  }
  endRow();
  grid.endGroup();
  for (let i = 0; i < texts.length; i++)
    (texts[i] as CellText).cell.rowSpan = grid.places[i]?.rowSpan ?? 1;
  if (blocks.length === firstBlock) return null;
  const firstRow = blocks[firstBlock] as Block;
  const lastRow = blocks[blocks.length - 1] as Block;
  return describeTable({
    span: { start: firstRow.start, end: lastRow.end },
    grid,
    texts,
    headRows,
    caption,
    before: (n) => {
      const block = blocks[firstBlock - n];
      if (!block) return null;
      const { kind, start, end } = block;
      return {
        line: writer.lines[firstBlock - n] as string,
        span: { start, end },
        isHeading: kind === 'heading' || kind === 'title',
        isRow: kind === 'table-row',
      };
    },
  });
}
