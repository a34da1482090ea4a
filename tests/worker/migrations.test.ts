import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { call, report, share, unshare } from './call.ts';

test('a database of the first migration comes forward with what stands in it', async () => {
  await reset();
  const [first, ...later] = env.TEST_MIGRATIONS;
  expect(first?.name).toBe('0001_reports.sql');
  await applyD1Migrations(env.DB, first ? [first] : []);
  await env.DB.prepare(
    "INSERT INTO shares (id, report_id, token_hash, created_at, ended) VALUES ('old-share', 'x_1', 'h', '2026-01-01', 'deleted')",
  ).run();
  for (const migration of later) await applyD1Migrations(env.DB, [migration]);
  expect((await call('/s/old-share')).status).toBe(410);
  const created = await share(report());
  expect((await call('/v1/documents?q=52-NQ')).status).toBe(200);
  expect((await unshare(created)).status).toBe(204);
});

test('migrations are numbered without a gap', () => {
  const numbers = env.TEST_MIGRATIONS.map(({ name }) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
