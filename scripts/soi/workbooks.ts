import { createReadStream, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Language } from '../../shared/contract/index.ts';
import { type SheetRows, workbookOf } from '../../shared/formats/xlsx.ts';

/** The shared file that holds a run's rows, a line a report, until they are put into workbooks. */
export const ROWS = 'soi-rows.ndjson';
/** Cells of a workbook: some 2,000 reports, written within 700 MB of memory. A spreadsheet is slow long before. */
const MOST_CELLS = 1_000_000;

/** Takes away a run's workbooks: there is more to be put into them. */
export function removeWorkbooks(folder: string): void {
  for (let i = 1; existsSync(pathOf(folder, i)); i++) rmSync(pathOf(folder, i));
}

/** Whether a run's workbooks are whole: they are put in place last. */
export function hasWorkbooks(folder: string): boolean {
  return existsSync(pathOf(folder, 1));
}

/** Puts the rows that a run has gathered in a folder into workbooks: one, or as many as it takes. */
export async function writeWorkbooks(folder: string, language: Language): Promise<void> {
  const lines = createInterface({ input: createReadStream(join(folder, ROWS)) });
  const pending: string[] = [];
  for await (const rows of parts(lines)) {
    const path = pathOf(folder, pending.length + 1);
    writeFileSync(`${path}.part`, workbookOf(rows, language));
    pending.push(path);
  }
  // The first one last: where it stands, all do.
  for (const path of pending.toReversed()) renameSync(`${path}.part`, path);
}

/** The workbook of all rows; null where they are more than one takes. */
export async function oneWorkbook(
  lines: readonly string[],
  language: Language,
): Promise<Uint8Array | null> {
  const all: (readonly SheetRows[])[] = [];
  for await (const rows of parts(lines)) all.push(rows);
  return all.length > 1 ? null : workbookOf(all[0] ?? [], language);
}

/** Rows as many as a workbook takes; at least one part, also of nothing. */
async function* parts(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<readonly SheetRows[]> {
  let rows: SheetRows[] = [];
  let cells = 0;
  let count = 0;
  for await (const line of lines) {
    if (line === '') continue;
    const one = JSON.parse(line) as SheetRows;
    const adds = Object.values(one)
      .flat(2)
      .filter((cell) => cell !== null).length;
    if (rows.length > 0 && cells + adds > MOST_CELLS) {
      yield rows;
      count++;
      rows = [];
      cells = 0;
    }
    rows.push(one);
    cells += adds;
  }
  if (rows.length > 0 || count === 0) yield rows;
}

function pathOf(folder: string, i: number): string {
  return join(folder, i === 1 ? 'reports.xlsx' : `reports-${i}.xlsx`);
}
