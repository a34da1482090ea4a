import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import type { Span } from './shapes.ts';
import { DUMP_COLUMNS, DUMP_TABLES, type DumpTable } from './tables.ts';

/** Under which the public corpus may be used: https://creativecommons.org/licenses/by/4.0/. */
export const LICENCE = 'CC-BY-4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** One file of a dump. */
export interface DumpFile {
  /** Below `/data/files/`. */
  readonly path: string;
  readonly table: DumpTable;
  readonly format: 'parquet' | 'csv';
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Some reports that stand in files of their own, so that they are made anew alone. */
export interface DumpPart extends Span {
  readonly madeAt: string;
  readonly reports: number;
  readonly files: readonly DumpFile[];
}

/** A dump: what its maker remembers, and what is told of it. */
export interface Dump {
  readonly id: string;
  readonly startedAt: string;
  readonly parts: readonly DumpPart[];
  /** The documents of the whole corpus; null while reports are still gathered. */
  readonly documents: { readonly madeAt: string; readonly files: readonly DumpFile[] } | null;
}

/** Every file of a dump, table by table. */
export function filesOf(dump: Dump): DumpFile[] {
  const files = [...dump.parts.flatMap((part) => part.files), ...(dump.documents?.files ?? [])];
  return DUMP_TABLES.flatMap((table) => files.filter((file) => file.table === table));
}

/** What `/data/manifest.json` says, with addresses that begin with `origin`. */
export function manifestOf(dump: Dump, origin: string) {
  const files = filesOf(dump);
  return {
    soi: 1,
    engine: ENGINE_VERSION,
    licence: LICENCE,
    licenceAddress: LICENCE_ADDRESS,
    madeAt: dump.documents?.madeAt ?? dump.startedAt,
    reports: dump.parts.reduce((sum, { reports }) => sum + reports, 0),
    withdrawals: `${origin}/data/withdrawals.csv?since=${encodeURIComponent(dump.startedAt)}`,
    tables: DUMP_TABLES.map((table) => ({
      name: table,
      columns: DUMP_COLUMNS[table].map(({ name, type, label }) => ({
        name,
        type: type ?? 'text',
        label,
      })),
      files: files
        .filter((file) => file.table === table)
        .map(({ path, format, rows, bytes, sha256 }) => ({
          url: `${origin}/data/files/${path}`,
          format,
          rows,
          bytes,
          sha256,
        })),
    })),
  };
}
