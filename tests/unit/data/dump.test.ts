import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import type { Verification } from '../../../shared/contract/index.ts';
import { extract } from '../../../shared/engine/extract.ts';
import { type DumpStore, keyOf, latestDump, makeDump } from '../../../worker/dump/make.ts';
import { type Dump, filesOf } from '../../../worker/dump/manifest.ts';
import { DUMP_TABLES, type DumpTable } from '../../../worker/dump/tables.ts';
import { sha256Of } from '../../../worker/dump/write.ts';
import { listAgencies } from '../../../worker/store/agencies.ts';
import { findDocument, listDocuments } from '../../../worker/store/documents.ts';
import { listIndicators } from '../../../worker/store/indicators.ts';
import { createShare, deleteShare } from '../../../worker/store/shares.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** workerd starts, and a database is made, within seconds even where all cores are taken. */
const PATIENCE_MS = 300_000;

let folder: string;
let proxy: Awaited<ReturnType<typeof getPlatformProxy>>;
let store: DumpStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soi-dump-'));
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder];
  execFileSync(process.execPath, [join(root, 'scripts/wrangler.mjs'), ...args], {
    stdio: 'ignore',
  });
  proxy = await getPlatformProxy({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(folder, 'v3') },
  });
  store = proxy.env as unknown as DumpStore;
  for (const [i, place] of ['Quảng Trị', 'Lào Cai', 'Lào Cai', 'Nghệ An'].entries())
    await shared(place, 2022 + (i % 3), i + 10, i === 3 ? 'not-checked' : 'verified');
  await shared('Hà Giang', 2024, 77, 'verified', 'unlisted');
}, PATIENCE_MS);
afterAll(async () => {
  await proxy?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** Shares an invented report of a province and a year. */
function shared(
  place: string,
  year: number,
  count: number,
  status: Verification['status'],
  visibility: 'public' | 'unlisted' = 'public',
) {
  const host = place
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase();
  const extraction = extract({
    url: `https://${host}.gov.vn/bao-cao/${year}-${count}`,
    text: [
      `ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}`,
      `Số: ${count}/BC-UBND`,
      `${place}, ngày 16 tháng 9 năm ${year}`,
      'BÁO CÁO',
      `Tình hình phát triển doanh nghiệp của tỉnh ${place} trong năm ${year}, lần thứ ${count}`,
      `Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, năm ${year} tỉnh có ${count} doanh nghiệp.`,
      `Sở Tài chính tỉnh ${place} đã ban hành Kế hoạch số ${count}/KH-STC ngày 10/8/${year}.`,
      `${[...'abcdefgh'].map((letter) => `${letter}${count}`).join(' ')} ${place} ${year}.`,
    ].join('\n'),
  });
  const verification: Verification = {
    status,
    checkedAt: status === 'verified' ? '2026-01-01T00:00:00.000Z' : null,
    share: status === 'verified' ? 1 : null,
    differences: [],
  };
  const more = { note: null, expiresInDays: null, visibility, verification, idempotency: null };
  return createShare(store.DB, { extraction, ...more });
}

async function dumped(): Promise<Dump> {
  await makeDump(store, new Date(), { isForced: true, partReports: 2 });
  const dump = await latestDump(store);
  if (!dump) throw new Error('no dump');
  return dump;
}

/** A dump as DuckDB sees it: a view of each table, of the files of a format. */
async function asked(dump: Dump, sql: string, format: 'parquet' | 'csv' = 'parquet') {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of DUMP_TABLES) {
    const paths: string[] = [];
    for (const file of filesOf(dump).filter(
      (one) => one.table === table && one.format === format,
    )) {
      const path = join(folder, file.path.replace('/', '-'));
      writeFileSync(path, await bytesOf(file.path));
      paths.push(`'${path.replaceAll('\\', '/')}'`);
    }
    const reader =
      format === 'parquet'
        ? `read_parquet([${paths}])`
        : `read_csv([${paths}], header = true, all_varchar = true)`;
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM ${reader}`);
  }
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const object = await store.BUCKET.get(keyOf(path));
  if (!object) throw new Error(`no ${path}`);
  return new Uint8Array(await object.arrayBuffer());
}

const corpus = () => ({ db: store.DB, rowsRead: 0 });

describe('a dump of the corpus, asked by DuckDB', { timeout: PATIENCE_MS }, () => {
  test('who cites 52-NQ/TW by province and year, as the API tells it', async () => {
    const dump = await dumped();
    expect(dump.parts.length).toBe(2);
    const [document] = (await listDocuments(corpus(), { q: '52-NQ/TW', limit: 5 })).items;
    const { places, years } = await findDocument(corpus(), document?.id ?? '', { limit: 20 });
    const by = (column: string) =>
      asked(
        dump,
        `SELECT coalesce(CAST(r.${column} AS VARCHAR), '?') AS value, count(DISTINCT r.id)::INT AS sources
         FROM citations c JOIN reports r ON r.id = c.reportId JOIN documents d ON d.id = c.documentId
         WHERE d.number = '52-NQ/TW' AND r.isSource = 1 GROUP BY 1 ORDER BY 2 DESC, 1 DESC`,
      );
    expect(places.length).toBeGreaterThan(1);
    expect(await by('place')).toEqual(places);
    expect((await by('year')).sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1))).toEqual(
      years,
    );
  });

  test('every figure of a unit, with its report, as the API lists them', async () => {
    const { items } = await listIndicators(corpus(), { unit: 'doanh nghiệp', limit: 100 });
    const told = items.map(({ report, value, period }) => [report.id, value, period].join(' '));
    const rows = await asked(
      await dumped(),
      "SELECT reportId, value, period FROM figures WHERE unit = 'doanh nghiệp'",
    );
    expect(told.length).toBe(4);
    expect(rows.map((row) => Object.values(row).join(' ')).sort()).toEqual(told.sort());
  });

  test('how many reports name each agency, as the API counts them', async () => {
    const { items } = await listAgencies(corpus(), { limit: 100 });
    const rows = await asked(
      await dumped(),
      'SELECT agencyId AS id, count(DISTINCT reportId)::INT AS reports FROM agencies GROUP BY 1',
    );
    const counts = (list: readonly { id?: unknown; reports?: unknown }[]) =>
      list.map(({ id, reports }) => `${id} ${reports}`).sort();
    expect(items.length).toBeGreaterThan(4);
    expect(counts(rows)).toEqual(counts(items));
  });

  test('both formats hold the same rows, and each file is what its checksum says', async () => {
    const dump = await dumped();
    for (const table of DUMP_TABLES) {
      const sql = `SELECT count(*)::INT AS n FROM ${table}`;
      const [[parquet], [csv]] = await Promise.all([asked(dump, sql), asked(dump, sql, 'csv')]);
      expect([table, parquet?.n]).toEqual([table, csv?.n]);
    }
    for (const { path, sha256, bytes } of filesOf(dump)) {
      const held = await bytesOf(path);
      expect([held.length, await sha256Of(held)]).toEqual([bytes, sha256]);
    }
  });
});

describe('what is not in a dump', { timeout: PATIENCE_MS }, () => {
  const said = async (dump: Dump, words: string, table: DumpTable = 'reports') =>
    (
      await asked(
        dump,
        `SELECT count(*)::INT AS n FROM ${table} t WHERE t::VARCHAR LIKE '%${words}%'`,
      )
    )[0]?.n;

  test('what was shared with those alone who have the address', async () => {
    expect(await said(await dumped(), 'Hà Giang')).toBe(0);
  });

  test('what is deleted: its part is made anew by the next run, and its documents go', async () => {
    const share = await shared('Cà Mau', 2024, 99, 'verified');
    const before = await dumped();
    expect(await said(before, 'Cà Mau')).toBe(1);
    expect(await said(before, '99/KH-STC', 'documents')).toBe(1);
    await deleteShare(store.DB, share.id, share.deleteToken);
    await makeDump(store, new Date());
    const after = await latestDump(store);
    if (!after) throw new Error('no dump');
    expect(after.id).toBe(before.id);
    expect(await said(after, 'Cà Mau')).toBe(0);
    expect(await said(after, '99/KH-STC', 'documents')).toBe(0);
    expect(await said(after, 'Lào Cai')).toBe(2);
  });

  test('what is deleted while it is made', async () => {
    const share = await shared('Kiên Giang', 2019, 98, 'verified');
    // The first part, in which the oldest report stands, is there; the run ends before the others.
    expect(
      await makeDump(store, new Date(), { isForced: true, partReports: 2, mostParts: 1 }),
    ).toBe(true);
    await deleteShare(store.DB, share.id, share.deleteToken);
    expect(await makeDump(store, new Date(), { partReports: 2 })).toBe(false);
    const dump = await latestDump(store);
    if (!dump) throw new Error('no dump');
    expect(await said(dump, 'Kiên Giang')).toBe(0);
    expect(await said(dump, 'Nghệ An')).toBe(1);
  });

  test('the files of the dump before', async () => {
    await dumped();
    const dump = await dumped();
    const { objects } = await store.BUCKET.list({ prefix: 'dumps/' });
    expect(objects.map(({ key }) => key).sort()).toEqual(
      [...filesOf(dump).map(({ path }) => keyOf(path)), 'dumps/latest.json'].sort(),
    );
  });

  test('a run that is not due makes none', async () => {
    const dump = await dumped();
    expect(await makeDump(store, new Date())).toBe(false);
    expect((await latestDump(store))?.id).toBe(dump.id);
  });
});
