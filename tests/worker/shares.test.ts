import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { Extraction, SharedSummary, SummaryCreated } from '#shared/contract/index.ts';
import { call, ORIGIN, post, report, share, unshare } from './call.ts';

test('a share answers once with its token, and its page shows what was shared', async () => {
  const response = await post('/v1/summaries', { ...report(), note: 'Xem số liệu' });
  expect(response.status).toBe(201);
  const created = SummaryCreated.parse(await response.json());
  expect(created.url).toBe(`${ORIGIN}/s/${created.id}`);
  expect(response.headers.get('Location')).toBe(created.url);

  const json = await call(`/s/${created.id}.json`);
  expect(json.status).toBe(200);
  const shared = SharedSummary.parse(await json.json());
  expect(shared.share).toMatchObject({ id: created.id, note: 'Xem số liệu', expiresAt: null });
  const extracted = Extraction.parse(await (await post('/v1/extract', report())).json());
  expect(shared.documents).toEqual(extracted.documents);
  expect(shared.id).toBe(created.reportId);

  const page = await call(`/s/${created.id}`, { headers: { Accept: 'text/html' } });
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('52-NQ/TW');
});

test('no token is stored, only its hash', async () => {
  const { deleteToken } = await share(report());
  const { results } = await env.DB.prepare('SELECT * FROM shares').all();
  expect(results).toHaveLength(1);
  expect(JSON.stringify(results)).not.toContain(deleteToken);
});

describe('who may delete', () => {
  test.each([
    ['without a token', undefined, 401],
    ['with another scheme', 'Basic abc', 401],
    ['with a wrong token', 'Bearer abcdefgh', 403],
  ])('%s', async (_, authorization, status) => {
    const { id } = await share(report());
    const headers = new Headers(authorization ? { Authorization: authorization } : {});
    const response = await call(`/v1/summaries/${id}`, { method: 'DELETE', headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect((await call(`/s/${id}.json`)).status).toBe(200);
  });

  test('the token of the share deletes it for good, and everywhere', async () => {
    const created = await share(report());
    expect((await unshare(created)).status).toBe(204);
    for (const path of ['', '.json']) {
      expect((await call(`/s/${created.id}${path}`)).status).toBe(410);
    }
    expect((await unshare(created)).status).toBe(410);
    for (const table of [
      'reports',
      'readings',
      'documents',
      'citations',
      'indicators',
      'agencies',
    ]) {
      const row = await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>();
      expect([table, row?.n]).toEqual([table, 0]);
    }
  });
});

test('two shares of one report have one report behind them, which stays until the last is gone', async () => {
  const first = await share({ ...report(), visibility: 'public', note: 'một' });
  const second = await share({ ...report(), visibility: 'public', note: 'hai' });
  expect(second.reportId).toBe(first.reportId);
  expect(second.id).not.toBe(first.id);
  expect(await countReports()).toBe(1);
  await unshare(first);
  expect((await call(`/s/${second.id}.json`)).status).toBe(200);
  expect(await countReports()).toBe(1);
  await unshare(second);
  expect(await countReports()).toBe(0);
});

test('a share of the same text from another address shows its own address', async () => {
  const visibility = 'public';
  const first = await share({ ...report(), visibility, url: 'https://a.gov.vn/1' });
  const second = await share({ ...report(), visibility, url: 'https://b.gov.vn/2' });
  expect(second.reportId).toBe(first.reportId);
  const urls = await Promise.all(
    [first, second].map(async ({ id }) => {
      return SharedSummary.parse(await (await call(`/s/${id}.json`)).json()).source.url;
    }),
  );
  expect(urls).toEqual(['https://a.gov.vn/1', 'https://b.gov.vn/2']);
  await unshare(first);
  expect(await countReports()).toBe(1);
});

test('an expired share is gone, and so is its report', async () => {
  const { id } = await share({ ...report(), expiresInDays: 1 });
  await env.DB.prepare("UPDATE shares SET expires_at = '2020-01-01T00:00:00.000Z'").run();
  expect((await call(`/s/${id}`)).status).toBe(410);
});

describe('idempotency', () => {
  test('a repeated request gives the first answer, also when both come at once', async () => {
    const headers = { 'Idempotency-Key': 'share-1-of-this-test' };
    const [first, second] = await Promise.all([share(report(), headers), share(report(), headers)]);
    expect(second).toEqual(first);
    expect(await share(report(), headers)).toEqual(first);
    const { results } = await env.DB.prepare('SELECT * FROM shares').all();
    expect(results).toHaveLength(1);
    expect((await unshare(first)).status).toBe(204);
  });

  test('a key with another body is refused', async () => {
    const headers = { 'Idempotency-Key': 'share-2-of-this-test' };
    await share(report(), headers);
    const response = await post('/v1/summaries', report('khác'), headers);
    expect(response.status).toBe(422);
  });
});

test('an unknown share is not found', async () => {
  expect((await call('/s/abcdefgh')).status).toBe(404);
  expect((await call('/s/abcdefgh.json')).status).toBe(404);
});

async function countReports(): Promise<number> {
  const row = await env.DB.prepare('SELECT count(*) AS n FROM reports').first<{ n: number }>();
  return row?.n ?? -1;
}
