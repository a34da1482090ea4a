import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { latestDump, makeDump } from '../../worker/dump/make.ts';
import { filesOf } from '../../worker/dump/manifest.ts';
import { call, ORIGIN, report, share, unshare } from './call.ts';

const HTML = { Accept: 'text/html' };

test('before the first dump the page says so, and tells the columns all the same', async () => {
  const html = await (await call('/data', { headers: HTML })).text();
  expect(html).toContain('Chưa có bộ dữ liệu nào');
  expect(html).toContain('<code>documentId</code>');
  expect((await call('/data/manifest.json')).status).toBe(404);
});

test('the manifest names every file with its checksum; a file is read whole or in ranges', async () => {
  await share({ ...report(), visibility: 'public' });
  await makeDump(env, new Date());
  const manifest = (await (await call('/data/manifest.json')).json()) as {
    reports: number;
    tables: { name: string; files: { url: string; bytes: number; sha256: string }[] }[];
  };
  expect(manifest.reports).toBe(1);
  expect(manifest.tables.map(({ files }) => files.length)).toEqual([2, 2, 2, 2, 2, 2]);
  for (const { url, bytes, sha256 } of manifest.tables.flatMap(({ files }) => files)) {
    const whole = await (await call(url.slice(ORIGIN.length))).arrayBuffer();
    expect(whole.byteLength).toBe(bytes);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    expect([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(sha256);
    const end = await call(url.slice(ORIGIN.length), { headers: { Range: 'bytes=-8' } });
    expect(end.status).toBe(206);
    expect(end.headers.get('Content-Range')).toBe(`bytes ${bytes - 8}-${bytes - 1}/${bytes}`);
    expect(new Uint8Array(await end.arrayBuffer())).toEqual(new Uint8Array(whole).slice(-8));
  }
  const html = await (await call('/data?lang=en', { headers: HTML })).text();
  expect(html).toContain('read_parquet');
  expect(html).toContain('CC-BY-4.0');
});

test('what has left the corpus is told, and what came back is not', async () => {
  const first = await share({ ...report(), visibility: 'public' });
  await unshare(first);
  const rows = async (since = '') =>
    (await (await call(`/data/withdrawals.csv${since}`)).text()).trim().split('\r\n').slice(1);
  expect((await rows())[0]).toMatch(new RegExp(`^${first.reportId},20`));
  expect(await rows('?since=2999-01-01T00:00:00.000Z')).toEqual([]);
  await share({ ...report(), visibility: 'public' });
  expect(await rows()).toEqual([]);
});

test('only files of the dump that is served are given', async () => {
  await share({ ...report(), visibility: 'public' });
  await makeDump(env, new Date());
  const dump = await latestDump(env);
  const [file] = dump ? filesOf(dump) : [];
  expect((await call(`/data/files/${file?.path}`)).status).toBe(200);
  for (const path of ['../latest.json', 'x/latest.json', 'x/..%2Flatest.json'])
    expect([path, (await call(`/data/files/${path}`)).status]).toEqual([path, 404]);
});
