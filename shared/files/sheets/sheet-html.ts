import { escapeText } from 'entities';

/** A cell as it is shown; it may span more than one row and column. */
export interface SheetCell {
  text: string;
  /** How many rows and columns it covers, itself counted. */
  rows: number;
  columns: number;
}

/** A sheet's shown rows; a place that another cell covers, or that is empty, has none. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (SheetCell | undefined)[])[];
}

/** A row of a table fills so many cells, where any row does; what stands above it are a title's lines. */
const MIN_FILLED = 3;

/**
 * Sheets as markup: each has its name as heading, then the lines above its table, the table, and the lines
 * below it. Empty rows and columns are left out.
 */
export function sheetsHtml(sheets: readonly Sheet[]): string {
  const shown = sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  return shown.map(sheetHtml).join('');
}

const isFilled = (cell: SheetCell | undefined) => cell !== undefined && cell.text !== '';
const filled = (row: readonly (SheetCell | undefined)[]) => row.filter(isFilled).length;

function sheetHtml({ name, rows }: Sheet): string {
  const used = rows.filter((row) => row.some(isFilled));
  const most = used.reduce((max, row) => Math.max(max, filled(row)), 0);
  const least = Math.min(MIN_FILLED, most);
  // One column of words is no table.
  const first = most < 2 ? used.length : used.findIndex((row) => filled(row) >= least);
  const last = used.findLastIndex((row) => filled(row) > 1);
  const lines = (part: typeof used) =>
    part.flatMap((row) => row.filter(isFilled).map((cell) => `<p>${words(cell)}</p>`)).join('');
  const isTable = first < used.length;
  return [
    `<h2>${escapeText(name)}</h2>`,
    lines(used.slice(0, first)),
    isTable ? tableHtml(used.slice(first, last + 1)) : '',
    isTable ? lines(used.slice(last + 1)) : '',
  ].join('');
}

const words = (cell: SheetCell | undefined) =>
  escapeText(cell?.text ?? '').replaceAll('\n', '<br>');

function tableHtml(rows: readonly (readonly (SheetCell | undefined)[])[]): string {
  const columns = usedColumns(rows);
  /** Rows, from the first, in which each column is still covered by a cell above. */
  const covered: number[] = columns.map(() => 0);
  const body = rows.map((row, r) => {
    const cells: string[] = [];
    for (let i = 0; i < columns.length; ) {
      if ((covered[i] as number) > r) {
        i++;
        continue;
      }
      const cell = row[columns[i] as number];
      let wide = 1;
      const end = (columns[i] as number) + (cell?.columns ?? 1);
      while (i + wide < columns.length && (columns[i + wide] as number) < end) wide++;
      const high = Math.max(1, Math.min(cell?.rows ?? 1, rows.length - r));
      for (let k = i; k < i + wide; k++) covered[k] = r + high;
      const span = `${wide > 1 ? ` colspan="${wide}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}`;
      cells.push(`<td${span}>${words(cell)}</td>`);
      i += wide;
    }
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${body.join('')}</table>`;
}

function usedColumns(rows: readonly (readonly (SheetCell | undefined)[])[]): number[] {
  const used = new Set<number>();
  for (const row of rows) for (const [i, cell] of row.entries()) if (isFilled(cell)) used.add(i);
  return [...used].sort((a, b) => a - b);
}
