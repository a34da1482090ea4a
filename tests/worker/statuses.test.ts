import { env } from 'cloudflare:workers';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { Problem } from '#shared/contract/index.ts';
import { latestDump, makeDump } from '../../worker/dump/make.ts';
import { filesOf } from '../../worker/dump/manifest.ts';
import { LIMITS } from '../../worker/http/quotas.ts';
import { ROUTES, type RouteRow } from '../../worker/openapi/routes.ts';
import { PROBLEMS } from '../../worker/problems.ts';
import { MOST_READINGS } from '../../worker/store/caps.ts';
import { call, ORIGIN, post, report, share, unshare } from './call.ts';

afterEach(() => vi.restoreAllMocks());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const NDJSON = { 'Content-Type': 'application/x-ndjson' };
const HTML = { Accept: 'text/html' };
const BIG = 'a'.repeat(9 << 20);
const ALIVE = 'https://soi-test.gov.vn/bao-cao';

/** What a case stands on: a living share with what it cites, and others that are over. */
interface World {
  id: string;
  token: string;
  reportId: string;
  documentId: string;
  agencyId: string;
  goneId: string;
  goneToken: string;
  downId: string;
  downReportId: string;
  downToken: string;
}

async function world(): Promise<World> {
  const gone = await share(report('đã xóa'));
  await unshare(gone);
  const down = await share(report('đã gỡ'));
  await env.DB.prepare(
    "INSERT INTO takedowns (target, reason, at) VALUES (?1, 'test', '2026-01-01')",
  )
    .bind(down.reportId)
    .run();
  const made = await share({ ...report(), visibility: 'public' });
  const first = async (path: string) => {
    const { items } = (await (await call(path)).json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  };
  return {
    id: made.id,
    token: made.deleteToken,
    reportId: made.reportId,
    documentId: await first('/v1/documents'),
    agencyId: await first('/v1/agencies'),
    goneId: gone.id,
    goneToken: gone.deleteToken,
    downId: down.id,
    downReportId: down.reportId,
    downToken: down.deleteToken,
  };
}

type Sent = [path: string, init?: RequestInit];
type Case = [operation: string, status: number, send: (world: World) => Sent | Promise<Sent>];

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});
const form = (fields: Record<string, string> | string): RequestInit => ({
  method: 'POST',
  body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  headers: FORM,
});
const remove = (token?: string): RequestInit => ({
  method: 'DELETE',
  headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
});
const bearing = async (path: string, init: RequestInit = {}): Promise<Sent> => {
  const etag = (await call(path, init)).headers.get('ETag') ?? '';
  const headers = new Headers(init.headers);
  headers.set('If-None-Match', etag);
  return [path, { ...init, headers }];
};
const upstream = (answer: () => Promise<Response>) => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
};
const portal = () =>
  upstream(
    async () =>
      new Response('<p>Nghị quyết số 52-NQ/TW</p>', { headers: { 'Content-Type': 'text/html' } }),
  );
const broken = () => upstream(async () => new Response('', { status: 500 }));
const slow = () =>
  upstream(async () => {
    throw new DOMException('too slow', 'TimeoutError');
  });

/** Sets the stage, then sends. */
const after = (stage: () => void, path: string, send?: (path: string) => Promise<Sent>) => {
  stage();
  return send ? send(path) : ([path] satisfies Sent as Sent);
};

/** The bodies that every JSON route refuses in the same way. */
const wrongBodies = (operation: string, path: (w: World) => string, wrong: unknown): Case[] => [
  [operation, 400, (w) => [path(w), json('{')]],
  [operation, 413, (w) => [path(w), json(BIG)]],
  [operation, 415, (w) => [path(w), { method: 'POST', body: 'x' }]],
  [operation, 422, (w) => [path(w), json(wrong)]],
];
const lists = ['Reports', 'Documents', 'Indicators', 'Agencies'].flatMap((name): Case[] => [
  [`list${name}`, 200, () => [`/v1/${name.toLowerCase()}?q=bao&limit=2`]],
  [`list${name}`, 422, () => [`/v1/${name.toLowerCase()}?limit=0`]],
]);
const readsUrl = (operation: string, path: string): Case[] => [
  [operation, 422, () => [`${path}?url=${'x'.repeat(3000)}`]],
  [operation, 403, () => [`${path}?url=https://example.com/`]],
  [operation, 200, () => after(portal, `${path}?url=${ALIVE}`)],
  [operation, 502, () => after(broken, `${path}?url=${ALIVE}`)],
  [operation, 504, () => after(slow, `${path}?url=${ALIVE}`)],
];

/** The path of a file of a dump that is made, or of another thing below /data. */
async function dumped(path = ''): Promise<string> {
  await makeDump(env, new Date(), { isForced: true });
  const dump = await latestDump(env);
  const [file] = dump ? filesOf(dump) : [];
  return path === '' ? `/data/files/${file?.path}` : `/data${path}`;
}

const CASES: readonly Case[] = [
  ['extract', 200, () => ['/v1/extract', json(report())]],
  ['extract', 304, () => bearing('/v1/extract', json(report()))],
  ...wrongBodies('extract', () => '/v1/extract', {}),
  ...readsUrl('extractUrl', '/v1/extract'),
  ['extractUrl', 304, () => after(portal, `/v1/extract?url=${ALIVE}`, bearing)],
  [
    'extractBatch',
    200,
    () => ['/v1/extract/batch', { method: 'POST', body: '{"text":"a"}\n{', headers: NDJSON }],
  ],
  [
    'extractBatch',
    413,
    () => ['/v1/extract/batch', { method: 'POST', body: BIG, headers: NDJSON }],
  ],
  ['extractBatch', 415, () => ['/v1/extract/batch', json('{}')]],
  [
    'extractBatch',
    422,
    () => ['/v1/extract/batch', { method: 'POST', body: '{}\n'.repeat(101), headers: NDJSON }],
  ],
  ['share', 201, () => ['/v1/summaries', json(report(), { 'Idempotency-Key': 'k'.repeat(16) })]],
  ...wrongBodies('share', () => '/v1/summaries', { text: 'a', expiresInDays: 0 }),
  [
    'share',
    410,
    async () => {
      const headers = { 'Idempotency-Key': 'of-a-share-that-ended' };
      await unshare(await share(report(), headers));
      return ['/v1/summaries', json(report(), headers)];
    },
  ],
  [
    'share',
    503,
    async () => {
      await env.DB.prepare("UPDATE totals SET n = ?1 WHERE name = 'readings'")
        .bind(MOST_READINGS)
        .run();
      return ['/v1/summaries', json(report('quá đầy'))];
    },
  ],
  ['share', 451, () => ['/v1/summaries', json(report('đã gỡ'))]],
  ['unshare', 204, (w) => [`/v1/summaries/${w.id}`, remove(w.token)]],
  ['unshare', 401, (w) => [`/v1/summaries/${w.id}`, remove()]],
  ['unshare', 403, (w) => [`/v1/summaries/${w.id}`, remove('wrong')]],
  ['unshare', 404, () => ['/v1/summaries/none', remove('x')]],
  ['unshare', 410, (w) => [`/v1/summaries/${w.goneId}`, remove(w.goneToken)]],
  ['unshare', 451, (w) => [`/v1/summaries/${w.downId}`, remove(w.downToken)]],
  ['sharePage', 200, (w) => [`/s/${w.id}`, { headers: { Accept: 'application/json' } }]],
  ['sharePage', 200, (w) => [`/s/${w.id}`, { headers: HTML }]],
  ['sharePage', 304, (w) => bearing(`/s/${w.id}.ris`)],
  ['sharePage', 404, () => ['/s/none']],
  ['sharePage', 410, (w) => [`/s/${w.goneId}`]],
  ['sharePage', 422, (w) => [`/s/${w.id}?table=no`]],
  ['sharePage', 451, (w) => [`/s/${w.downId}`]],
  ['complain', 202, (w) => [`/v1/summaries/${w.id}/complaints`, json({ reason: 'x' })]],
  ...wrongBodies('complain', (w) => `/v1/summaries/${w.id}/complaints`, {}),
  ['complain', 404, () => ['/v1/summaries/none/complaints', json({ reason: 'x' })]],
  ['complain', 410, (w) => [`/v1/summaries/${w.goneId}/complaints`, json({ reason: 'x' })]],
  ['complain', 451, (w) => [`/v1/summaries/${w.downId}/complaints`, json({ reason: 'x' })]],
  ...lists,
  ['getReport', 200, (w) => [`/v1/reports/${w.reportId}`]],
  ['getReport', 451, (w) => [`/v1/reports/${w.downReportId}`]],
  ['getReport', 404, () => ['/v1/reports/none']],
  ['getDocument', 200, (w) => [`/v1/documents/${w.documentId}`]],
  ['getDocument', 404, () => ['/v1/documents/none']],
  ['getDocument', 422, (w) => [`/v1/documents/${w.documentId}?cursor=x`]],
  ['getAgency', 200, (w) => [`/v1/agencies/${w.agencyId}`]],
  ['getAgency', 404, () => ['/v1/agencies/none']],
  ['getAgency', 422, (w) => [`/v1/agencies/${w.agencyId}?limit=x`]],
  ['listRules', 200, () => ['/v1/rules']],
  ['listRules', 304, () => bearing('/v1/rules')],
  ['rulesPage', 200, () => ['/docs/rules', { headers: HTML }]],
  ['health', 200, () => ['/health']],
  ['openapi', 200, () => ['/openapi.json']],
  [
    'mcp',
    200,
    () => ['/mcp', json({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, { Accept: '*/*' })],
  ],
  [
    'mcp',
    202,
    () => [
      '/mcp',
      json({ jsonrpc: '2.0', method: 'notifications/initialized' }, { Accept: '*/*' }),
    ],
  ],
  ['mcp', 400, () => ['/mcp', json('{', { Accept: '*/*' })]],
  ['mcp', 406, () => ['/mcp', json({}, { Accept: 'text/csv' })]],
  ['mcp', 413, () => ['/mcp', json(BIG)]],
  ['mcp', 415, () => ['/mcp', { method: 'POST', body: 'x' }]],
  ['landing', 200, () => ['/', { headers: HTML }]],
  ['privacyPage', 200, () => ['/privacy', { headers: HTML }]],
  ['securityPage', 200, () => ['/security', { headers: HTML }]],
  ...readsUrl('readPage', '/read'),
  ['readPasted', 200, () => ['/read', form({ text: 'Nghị quyết số 52-NQ/TW' })]],
  [
    'readPasted',
    400,
    () => ['/read', { method: 'POST', body: new Uint8Array([255]), headers: FORM }],
  ],
  ['readPasted', 413, () => ['/read', form(BIG)]],
  ['readPasted', 415, () => ['/read', json('{}')]],
  ['readPasted', 422, () => ['/read', form({ text: '' })]],
  ['searchPage', 200, () => ['/search?in=indicators&q=a', { headers: HTML }]],
  ['searchPage', 422, () => ['/search?in=nothing']],
  ['reportPage', 200, (w) => [`/reports/${w.reportId}`, { headers: HTML }]],
  ['reportPage', 404, () => ['/reports/none']],
  ['reportPage', 451, (w) => [`/reports/${w.downReportId}`]],
  ['documentPage', 200, (w) => [`/documents/${w.documentId}`, { headers: HTML }]],
  ['documentPage', 404, () => ['/documents/none']],
  ['documentPage', 422, (w) => [`/documents/${w.documentId}?cursor=x`]],
  ['agencyPage', 200, (w) => [`/agencies/${w.agencyId}`, { headers: HTML }]],
  ['agencyPage', 404, () => ['/agencies/none']],
  ['agencyPage', 422, (w) => [`/agencies/${w.agencyId}?cursor=x`]],
  ['complaintPage', 200, (w) => [`/s/${w.id}/complaint`, { headers: HTML }]],
  ['complaintPage', 404, () => ['/s/none/complaint']],
  ['complaintPage', 410, (w) => [`/s/${w.goneId}/complaint`]],
  ['complaintPage', 451, (w) => [`/s/${w.downId}/complaint`]],
  ['complaintForm', 202, (w) => [`/s/${w.id}/complaint`, form({ reason: 'x' })]],
  [
    'complaintForm',
    400,
    (w) => [`/s/${w.id}/complaint`, { method: 'POST', body: new Uint8Array([255]), headers: FORM }],
  ],
  ['complaintForm', 404, () => ['/s/none/complaint', form({ reason: 'x' })]],
  ['complaintForm', 410, (w) => [`/s/${w.goneId}/complaint`, form({ reason: 'x' })]],
  ['complaintForm', 413, (w) => [`/s/${w.id}/complaint`, form(BIG)]],
  ['complaintForm', 415, (w) => [`/s/${w.id}/complaint`, json('{}')]],
  ['complaintForm', 422, (w) => [`/s/${w.id}/complaint`, form({})]],
  ['complaintForm', 451, (w) => [`/s/${w.downId}/complaint`, form({ reason: 'x' })]],
  ['feed', 200, () => ['/feeds/reports.atom?cites=52-NQ/TW']],
  ['feed', 304, () => bearing('/feeds/reports.atom?place=Quảng Trị')],
  ['feed', 422, () => [`/feeds/reports.atom?kind=none`]],
  ['dataPage', 200, () => ['/data', { headers: HTML }]],
  ['dataManifest', 200, async () => [`${await dumped('/manifest.json')}`]],
  ['dataManifest', 404, () => ['/data/manifest.json']],
  ['withdrawals', 200, () => ['/data/withdrawals.csv?since=2026-01-01T00:00:00Z']],
  ['withdrawals', 422, () => ['/data/withdrawals.csv?since=yesterday']],
  ['dataFile', 200, async () => [await dumped()]],
  ['dataFile', 206, async () => [await dumped(), { headers: { Range: 'bytes=0-3' } }]],
  ['dataFile', 404, () => ['/data/files/none/none.parquet']],
  ['sitemapIndex', 200, () => ['/sitemap.xml']],
  ['sitemap', 200, () => ['/sitemaps/documents.xml']],
  ['sitemap', 404, () => ['/sitemaps/none.xml']],
  ['docs', 200, () => ['/docs', { headers: HTML }]],
  ['guide', 200, () => ['/docs/errors', { headers: HTML }]],
  ['guide', 404, () => ['/docs/none']],
];

describe('every route gives what its row says', () => {
  test.each(CASES)('%s %i', async (operation, status, send) => {
    const row = ROUTES.find(({ id }) => id === operation) as RouteRow;
    const [path, init] = await send(await world());
    const response = await call(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('X-Request-Id')).toBeTruthy();
    if (row.limit !== null && status < 500) expect(response.headers.get('RateLimit')).toBeTruthy();
    await expectDescribed(row, response);
  });
});

describe('every limited route refuses too much, and says for how long', () => {
  test.each(ROUTES.filter(({ limit }) => limit !== null))(
    '$id',
    async (row) => {
      const limit = LIMITS[row.limit ?? 'read'];
      const path = row.path.replace(/\{\w+\}/g, 'none');
      const method = row.method.toUpperCase();
      const init = {
        method,
        headers: { 'Content-Type': row.body?.type ?? '', 'CF-Connecting-IP': '192.0.2.7' },
      };
      const body = row.body ? { body: '{"text":"a"}' } : {};
      const query = row.limit === 'read-url' ? '?url=http://a/' : '';
      let response = await call(path + query, { ...init, ...body });
      // Twice as many, since a minute of the clock may end in between.
      for (let i = 0; i < limit.perMinute * 2 && response.status !== 429; i++) {
        response = await call(path + query, { ...init, ...body });
      }
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
      await expectDescribed(row, response);
    },
    60_000,
  );
});

test('the cap of a day holds after the minute is over', async () => {
  expect((await post('/v1/extract', { text: 'a' })).status).toBe(200);
  await env.DB.prepare('UPDATE daily_use SET used = ?1').bind(LIMITS.extract.perDay).run();
  const response = await post('/v1/extract', { text: 'a' });
  expect(response.status).toBe(429);
  expect(Problem.parse(await response.json()).type).toContain('#daily-limit');
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('the cases are all that the rows describe, and the rows all that the app routes', async () => {
  const described = ROUTES.flatMap((row) => [
    ...row.answers.map(({ status }) => `${row.id} ${status}`),
    ...row.problems.map((key) => `${row.id} ${PROBLEMS[key].status}`),
  ]);
  const tried = new Set(CASES.map(([id, status]) => `${id} ${status}`));
  const switchedOff = ['extractUrl 404', 'readPage 404'];
  expect(new Set(described.filter((one) => !switchedOff.includes(one)))).toEqual(tried);
  const { createApp } = await import('../../worker/app.ts');
  const routed = createApp()
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const rows = ROUTES.map(({ method, path }) => `${method} ${path.replace('/s/{id}', '/s/{id}')}`);
  const internal = [
    'get /.well-known/security.txt',
    'get /docs/reference.js',
    'get /opensearch.xml',
    'get /robots.txt',
    'get /docs/errors',
    'get /s/{name}',
    'post /mcp/',
  ];
  expect([...new Set(routed)].filter((one) => !rows.includes(one)).sort()).toEqual(internal.sort());
  const unrouted = rows.filter((one) => !routed.includes(one));
  expect(unrouted).toEqual(['get /s/{id}']);
});

afterAll(() => {
  expect(new Set(CASES.map(([id]) => id)).size).toBe(ROUTES.length);
});

/** That status, content type and body are among those that the row describes. */
async function expectDescribed(row: RouteRow, response: Response): Promise<void> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? null;
  const answer = row.answers.find(({ status }) => status === response.status);
  if (!answer) {
    expect(type).toBe('application/problem+json');
    const problem = Problem.parse(await response.json());
    expect(problem.status).toBe(response.status);
    expect(problem.type).toMatch(new RegExp(`^${ORIGIN}/docs/errors#`));
    return;
  }
  if (!answer.content) {
    expect(await response.text()).toBe('');
    return;
  }
  expect(Object.keys(answer.content)).toContain(type);
  const schema = answer.content[type ?? ''] as z.ZodMiniType | null;
  if (!schema) return;
  const body = await response.text();
  const values = type === 'application/x-ndjson' ? body.trimEnd().split('\n') : [body];
  for (const value of values) expect(z.safeParse(schema, JSON.parse(value)).error).toBeUndefined();
}
