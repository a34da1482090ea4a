// Makes the dump of the public corpus in R2, some parts at a time, so that a run of the timer is never too long:
// parts of reports, then the documents of all of them, then it takes the former dump's place. What has left the corpus
// meanwhile, or since, is taken out by making its part anew.
import type { Cell } from '#shared/fields/field.ts';
import { documentsAfter, nextSpan, reportsIn, withdrawnSince } from '../store/dump.ts';
import { type Dump, type DumpFile, type DumpPart, filesOf } from './manifest.ts';
import type { Span } from './shapes.ts';
import {
  DUMP_COLUMNS,
  DUMP_TABLES,
  type DumpTable,
  rowOfDocument,
  rowsOfReport,
} from './tables.ts';
import { csvOf, parquetOf, sha256Of } from './write.ts';

export interface DumpStore {
  readonly DB: D1Database;
  readonly BUCKET: R2Bucket;
}

/** Reports of a part: some 20,000 figures, 60 MB while they are written. */
const PART_REPORTS = 500;
/** Documents of a file. */
const PART_DOCUMENTS = 20_000;
/** Parts of one run of the timer: 900 calls of the 1,000 that a run may make, some three minutes. */
const PARTS_A_RUN = 60;
/** Hours between two dumps, so that one is made every night whatever the minute. */
const HOURS_BETWEEN = 23;
/** Withdrawals that are looked at; more than these make every part anew. */
const MOST_WITHDRAWN = 10_000;

const UNFINISHED = 'dumps/unfinished.json';
const LATEST = 'dumps/latest.json';
/** Where a file of a dump stands in the bucket. */
export const keyOf = (path: string) => `dumps/${path}`;

/** The dump that is served; null before the first. */
export function latestDump({ BUCKET }: Pick<DumpStore, 'BUCKET'>): Promise<Dump | null> {
  return readDump(BUCKET, LATEST);
}

/**
 * One run: mends the dump that is served, goes on with one that is being made, or begins one if the last is old.
 * Gives whether there is more to be done. `isForced`: begins one however young the last is.
 */
export async function makeDump(
  store: DumpStore,
  now: Date,
  { isForced = false, mostParts = PARTS_A_RUN, partReports = PART_REPORTS } = {},
): Promise<boolean> {
  const { BUCKET } = store;
  const latest = await latestDump(store);
  if (latest) {
    const mended = await withoutWithdrawn(store, latest, mostParts);
    if (mended !== latest) await put(BUCKET, LATEST, mended);
  }
  let dump = await readDump(BUCKET, UNFINISHED);
  if (!dump) {
    const isDue =
      !latest || now.getTime() - Date.parse(latest.startedAt) >= HOURS_BETWEEN * 3_600_000;
    if (!isDue && !isForced) return false;
    const startedAt = now.toISOString();
    dump = { id: startedAt.replaceAll(/[:.]/g, '-'), startedAt, parts: [], documents: null };
  }
  for (let made = 0; made < mostParts; made++) {
    const span = await nextSpan(store.DB, dump.parts.at(-1)?.to ?? -1, partReports);
    // A corpus without reports has a part all the same: its files say what their columns are.
    if (!span && dump.parts.length > 0) {
      await finish(store, { ...dump, documents: await documentsOf(store, dump.id) }, latest);
      return false;
    }
    const part = await partOf(store, dump.id, dump.parts.length + 1, span ?? { after: -1, to: -1 });
    dump = { ...dump, parts: [...dump.parts, part] };
    await put(BUCKET, UNFINISHED, dump);
  }
  return true;
}

/** Puts a dump in the place of the former one, whose files go. */
async function finish(store: DumpStore, dump: Dump, former: Dump | null): Promise<void> {
  const { BUCKET } = store;
  await put(BUCKET, LATEST, await withoutWithdrawn(store, dump, Number.POSITIVE_INFINITY));
  await BUCKET.delete(UNFINISHED);
  const keys = former ? filesOf(former).map(({ path }) => keyOf(path)) : [];
  for (let i = 0; i < keys.length; i += 1000) await BUCKET.delete(keys.slice(i, i + 1000));
}

/** A dump with the parts made anew from which a report has been withdrawn since; the same one where there are none. */
async function withoutWithdrawn(store: DumpStore, dump: Dump, mostParts: number): Promise<Dump> {
  const oldest = dump.parts.reduce((first, { madeAt }) => (madeAt < first ? madeAt : first), '9');
  const gone = await withdrawnSince(store.DB, oldest, MOST_WITHDRAWN);
  const isTouched = ({ after, to, madeAt }: DumpPart) =>
    gone.length === MOST_WITHDRAWN ||
    gone.some(({ seq, at }) => seq > after && seq <= to && at >= madeAt);
  const touched = dump.parts.filter(isTouched).slice(0, mostParts);
  if (touched.length === 0) return dump;
  const parts = [...dump.parts];
  for (const part of touched) {
    const at = parts.indexOf(part);
    parts[at] = await partOf(store, dump.id, at + 1, part);
  }
  const documents = dump.documents && (await documentsOf(store, dump.id));
  return { ...dump, parts, documents };
}

async function partOf(
  { DB, BUCKET }: DumpStore,
  id: string,
  number: number,
  { after, to }: Span,
): Promise<DumpPart> {
  // Whatever is withdrawn from here on counts as withdrawn since.
  const madeAt = new Date().toISOString();
  const rows = Object.fromEntries(DUMP_TABLES.map((table) => [table, [] as Cell[][]]));
  let reports = 0;
  for await (const report of reportsIn(DB, { after, to })) {
    reports++;
    for (const [table, more] of Object.entries(rowsOfReport(report))) rows[table]?.push(...more);
  }
  const files: DumpFile[] = [];
  for (const table of DUMP_TABLES)
    if (table !== 'documents')
      files.push(...(await write(BUCKET, id, table, number, rows[table] ?? [])));
  return { after, to, madeAt, reports, files };
}

async function documentsOf({ DB, BUCKET }: DumpStore, id: string) {
  const madeAt = new Date().toISOString();
  const files: DumpFile[] = [];
  let after = -1;
  for (let number = 1; ; number++) {
    const some = await documentsAfter(DB, after, PART_DOCUMENTS);
    if (some.length > 0 || number === 1)
      files.push(...(await write(BUCKET, id, 'documents', number, some.map(rowOfDocument))));
    if (some.length < PART_DOCUMENTS) return { madeAt, files };
    after = some.at(-1)?.seq ?? after;
  }
}

/** Writes rows in both formats. */
async function write(
  bucket: R2Bucket,
  id: string,
  table: DumpTable,
  number: number,
  rows: readonly Cell[][],
): Promise<DumpFile[]> {
  const columns = DUMP_COLUMNS[table];
  const name = `${id}/${table}-${String(number).padStart(4, '0')}`;
  const files: DumpFile[] = [];
  for (const [format, ending, type] of [
    ['parquet', 'parquet', 'application/vnd.apache.parquet'],
    ['csv', 'csv.gz', 'application/gzip'],
  ] as const) {
    const bytes = format === 'parquet' ? parquetOf(columns, rows) : await csvOf(columns, rows);
    const path = `${name}.${ending}`;
    await bucket.put(keyOf(path), bytes, { httpMetadata: { contentType: type } });
    files.push({
      path,
      table,
      format,
      rows: rows.length,
      bytes: bytes.length,
      sha256: await sha256Of(bytes),
    });
  }
  return files;
}

async function readDump(bucket: R2Bucket, key: string): Promise<Dump | null> {
  const object = await bucket.get(key);
  return object && object.json<Dump>();
}

async function put(bucket: R2Bucket, key: string, dump: Dump): Promise<void> {
  await bucket.put(key, JSON.stringify(dump));
}
