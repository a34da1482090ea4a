import { type CellObject, utils, type WorkBook } from '@e965/xlsx';

type Given = string | number | { v: number; z?: string; f?: string };

interface GivenSheet {
  name: string;
  rows: readonly (readonly Given[])[];
  merges?: readonly string[];
  /** From 0. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  isHidden?: boolean;
}

/** A workbook of sheets. */
export function bookOf(sheets: readonly GivenSheet[]): WorkBook {
  const book = utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) =>
        row.map((cell) => (typeof cell === 'object' ? cell.v : cell === '' ? null : cell)),
      ),
    );
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (typeof cell === 'object')
          Object.assign(sheet[utils.encode_cell({ r, c })] as CellObject, cell);
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = rows.map((_, r) => ({ hidden: hiddenRows.includes(r) }));
    const width = Math.max(0, ...rows.map(({ length }) => length));
    sheet['!cols'] = Array.from({ length: width }, (_, c) => ({
      hidden: hiddenColumns.includes(c),
    }));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: sheets.map(({ name, isHidden = false }) => ({ name, Hidden: isHidden ? 1 : 0 })),
  };
  return book;
}
