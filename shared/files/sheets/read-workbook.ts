import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { MAX_FILE_BYTES } from '../../contract/limits.ts';
import { FileError } from '../file-error.ts';
import { type FileCut, type HtmlRead, htmlRead } from '../file-read.ts';
import { storedZip, unpackParts, type Wanted } from '../zip/parts.ts';
import { inVietnamese } from './numbers.ts';
import { type Sheet, type SheetCell, sheetsHtml } from './sheet-html.ts';

const WANTED: Wanted = {
  /** Sheets, their words and formats. No drawings, no macros, no caches of other workbooks. */
  names:
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[\w.-]+\.(?:xml|rels|bin)|xl\/worksheets\/[\w.-]+\.(?:xml|bin))$/,
  mostBytes: MAX_FILE_BYTES,
  /** Four a cell: some 400,000 cells. */
  mostTags: 2_000_000,
};
/** The format that leaves a date's writing to whoever opens the file, and what a Vietnamese office has for it. */
const SHORT_DATE = 'm/d/yy';
const DATE = 'dd/mm/yyyy';
/** Rows of a sheet that are read. A budget's longest annexes have some two thousand. */
const MAX_ROWS = 5000;
/** Columns of a row; a sheet's formats may reach to the last of 16,384. */
const MAX_COLUMNS = 200;
/** Cells of a file: about what a text of the greatest length holds. */
const MAX_CELLS = 60_000;

/**
 * Reads a workbook, new or old: every shown sheet as a table with its name as heading, merged cells, each number as
 * its format shows it. Formulas are not computed and links are not followed: what the file says a cell shows
 * is taken. Throws a `FileError`.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<HtmlRead> {
  try {
    const isZip = bytes[0] === 0x50;
    const data = isZip ? storedZip(await unpackParts(bytes, WANTED)) : bytes;
    return workbookHtml(
      read(data, {
        type: 'array',
        dense: true,
        cellFormula: false,
        cellHTML: false,
        cellNF: true,
        // Says which rows and columns are hidden.
        cellStyles: true,
        sheetRows: MAX_ROWS + 1,
        dateNF: DATE,
      }),
    );
  } catch (error) {
    if (error instanceof FileError) throw error;
    const isLocked = /password|encrypt/i.test(error instanceof Error ? error.message : '');
    throw new FileError(isLocked ? 'encrypted' : 'damaged', { cause: error });
  }
}

function workbookHtml(book: WorkBook): HtmlRead {
  const budget: Budget = { cells: MAX_CELLS, cut: null };
  const sheets = book.SheetNames.flatMap((name, i): Sheet[] => {
    const sheet = book.Sheets[name];
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return sheet === undefined || isHidden ? [] : [{ name, rows: rowsOf(sheet, budget) }];
  });
  if (book.SheetNames.length === 0) throw new FileError('damaged');
  return htmlRead(sheetsHtml(sheets), budget.cut, 'empty');
}

interface Budget {
  cells: number;
  cut: FileCut | null;
}

function rowsOf(sheet: WorkSheet, budget: Budget): (SheetCell | undefined)[][] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const isShownRow = (r: number) => sheet['!rows']?.[r]?.hidden !== true;
  const isShownColumn = (c: number) => sheet['!cols']?.[c]?.hidden !== true;
  const merges = mergesOf(sheet);
  const rows: (SheetCell | undefined)[][] = [];
  const least = Math.min(data.length, MAX_ROWS);
  if (data.length > MAX_ROWS)
    budget.cut = { what: 'rows', kept: MAX_ROWS, of: Math.max(rowCount(sheet), data.length) };
  for (let r = 0; r < least; r++) {
    if (budget.cells <= 0) {
      budget.cut = { what: 'rows', kept: r, of: data.length };
      break;
    }
    if (!isShownRow(r)) continue;
    const row: (SheetCell | undefined)[] = [];
    for (const [c, cell] of (data[r] ?? []).slice(0, MAX_COLUMNS).entries()) {
      if (!isShownColumn(c)) continue;
      const text = cell ? shown(cell) : '';
      if (text === '') {
        row.push(undefined);
        continue;
      }
      budget.cells--;
      const merge = merges.get(r * 16_384 + c);
      const rowSpan = merge ? countShown(r, Math.min(merge.e.r, least), isShownRow) : 1;
      const columnSpan = merge ? countShown(c, Math.min(merge.e.c, MAX_COLUMNS), isShownColumn) : 1;
      row.push({ text, rows: rowSpan, columns: columnSpan });
    }
    rows.push(row);
  }
  return rows;
}

/** How many rows a sheet has, those that were not taken in counted. */
function rowCount(sheet: WorkSheet): number {
  const whole = sheet['!fullref'] ?? sheet['!ref'];
  return whole === undefined ? 0 : utils.decode_range(whole).e.r + 1;
}

function countShown(from: number, to: number, isShown: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at <= to; at++) if (isShown(at)) count++;
  return count;
}

function mergesOf(sheet: WorkSheet) {
  return new Map((sheet['!merges'] ?? []).map((merge) => [merge.s.r * 16_384 + merge.s.c, merge]));
}

/** What a cell shows; an error ("#REF!") shows nothing that can be read. */
function shown(cell: CellObject): string {
  if (cell.t === 'z' || cell.t === 'e' || cell.v === undefined || cell.v === null) return '';
  const text = (cell.w ?? String(cell.v)).trim();
  if (cell.t !== 'n') return text;
  const pattern = String(cell.z ?? '');
  if (!SSF.is_date(pattern)) return inVietnamese(text);
  return pattern === SHORT_DATE ? SSF.format(DATE, cell.v as number) : text;
}
