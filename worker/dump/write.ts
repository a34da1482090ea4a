import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell } from '#shared/fields/field.ts';
import { csvLines } from '#shared/formats/csv.ts';
import type { DumpColumn } from './tables.ts';

/** Rows as a Parquet file: words, whole numbers, and numbers as doubles; the CSV has exact decimals. */
export function parquetOf(columns: readonly DumpColumn[], rows: readonly Cell[][]): Uint8Array {
  const columnData = columns.map(({ name, type }, i): ColumnSource => {
    const cells = rows.map((row) => row[i] ?? null);
    if (type === 'integer') return { name, type: 'INT32', data: cells };
    if (type === null) return { name, type: 'STRING', data: cells.map(wordsOf) };
    return {
      name,
      type: 'DOUBLE',
      data: cells.map((cell) => (cell === null ? null : Number(cell))),
    };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'soi' }));
}

/** An empty cell of the CSV says nothing: it is null, as a missing one. */
function wordsOf(cell: Cell): string | null {
  return cell === null || cell === '' ? null : String(cell).toWellFormed();
}

/** Rows as CSV (RFC 4180) under gzip. */
export async function csvOf(
  columns: readonly DumpColumn[],
  rows: readonly Cell[][],
): Promise<Uint8Array> {
  const text = csvLines([columns.map(({ name }) => name), ...rows]);
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** What says that a file is whole. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
