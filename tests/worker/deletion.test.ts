// Deleting is whole: what is over is gone everywhere, and nothing else is.
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReportRecord } from '#shared/contract/index.ts';
import { forgetOld } from '../../worker/store/caps.ts';
import { sweep } from '../../worker/store/sweep.ts';
import { call, post, report, share, unshare } from './call.ts';
import { portalPage, portals } from './portal.ts';

afterEach(() => vi.restoreAllMocks());

const visibility = 'public';
const get = async <T>(path: string) => (await call(path)).json<T>();
const items = async (path: string) => (await get<{ items: Record<string, unknown>[] }>(path)).items;
const expire = (where = 'true') =>
  env.DB.prepare(`UPDATE shares SET expires_at = '2020-01-01T00:00:00.000Z' WHERE ${where}`).run();
const takeDown = (target: string) =>
  env.DB.prepare("INSERT INTO takedowns (target, reason, at) VALUES (?1, 'x', '2026-01-01')")
    .bind(target)
    .run();

describe('the share whose reading the corpus shows', () => {
  test('ends, and the next public one takes its place with its own address and title', async () => {
    const { text } = report();
    const first = await share({
      text,
      visibility,
      url: 'https://a.gov.vn/1',
      title: 'Tên riêng thứ nhất',
    });
    const second = await share({
      text,
      visibility,
      url: 'https://b.gov.vn/2',
      title: 'Tên thứ hai',
    });
    const shown = () => get<ReportRecord>(`/v1/reports/${first.reportId}`);
    expect((await shown()).url).toBe('https://a.gov.vn/1');
    await unshare(first);
    expect(await shown()).toMatchObject({
      url: 'https://b.gov.vn/2',
      sharePath: `/s/${second.id}`,
    });
    expect(JSON.stringify(await items('/v1/reports'))).not.toContain('a.gov.vn');
    expect(await items('/v1/reports?q=rieng+thu+nhat')).toEqual([]);
    expect(await items('/v1/reports?q=ten+thu+hai')).toHaveLength(1);
  });

  test('ends, and an unlisted share of the same text stays unlisted', async () => {
    const first = await share({ ...report(), visibility });
    const unlisted = await share(report());
    await unshare(first);
    expect(await items('/v1/reports')).toEqual([]);
    expect(await items('/v1/documents')).toEqual([]);
    expect((await call(`/s/${unlisted.id}.json`)).status).toBe(200);
  });

  test('is unverified, and gives way to one that its page bears out', async () => {
    const { text } = report();
    const url = 'https://quangtri.gov.vn/bao-cao/1';
    await share({ text, visibility, title: 'Chưa đối chiếu' });
    portals({ [url]: portalPage(text) });
    const good = await share({ text, visibility, url });
    expect(good.verification.status).toBe('verified');
    expect(await get<ReportRecord>(`/v1/reports/${good.reportId}`)).toMatchObject({
      url,
      isSource: true,
    });
    await unshare(good);
    expect(await get<ReportRecord>(`/v1/reports/${good.reportId}`)).toMatchObject({
      url: null,
      isSource: false,
    });
  });
});

describe('the corpus leads to the report, never to a note', () => {
  test('a public share with a note is listed without it', async () => {
    const made = await share({ ...report(), visibility, note: 'lời rất riêng' });
    const record = await get<ReportRecord>(`/v1/reports/${made.reportId}`);
    expect([record.shares, record.sharePath, record.path]).toEqual([
      [],
      null,
      `/reports/${made.reportId}`,
    ]);
    for (const path of [
      '/',
      '/search',
      `/reports/${made.reportId}`,
      '/v1/reports',
      '/v1/indicators',
    ]) {
      const body = await (await call(path, { headers: { Accept: 'text/html, */*' } })).text();
      expect([path, body.includes('lời rất riêng'), body.includes(`/s/${made.id}`)]).toEqual([
        path,
        false,
        false,
      ]);
    }
  });

  test('an unlisted share is nowhere', async () => {
    const made = await share({ ...report('vắng mặt'), note: 'x' });
    for (const path of ['/v1/reports', '/v1/documents', '/v1/agencies', '/v1/indicators'])
      expect([path, await items(path)]).toEqual([path, []]);
    expect((await call(`/v1/reports/${made.reportId}`)).status).toBe(404);
    expect((await call(`/reports/${made.reportId}`)).status).toBe(404);
    const page = await call(`/s/${made.id}`, { headers: { Accept: 'text/html' } });
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await page.text()).toContain('content="noindex"');
  });
});

describe('what is over is gone at the next read', () => {
  test('sixty shares that expired at once', async () => {
    for (let i = 0; i < 60; i++) {
      const made = await post(
        '/v1/summaries',
        { ...report(`Số ${i}`), visibility, expiresInDays: 1 },
        { 'CF-Connecting-IP': `192.0.2.${i}` },
      );
      expect(made.status).toBe(201);
    }
    expect(await items('/v1/documents?q=52-NQ')).toMatchObject([{ reports: 60 }]);
    await expire();
    expect(await items('/v1/reports?limit=100')).toEqual([]);
    expect(await items('/v1/documents')).toEqual([]);
    expect(await items('/v1/agencies')).toEqual([]);
    expect(await items('/v1/indicators')).toEqual([]);
  });

  test('also where nobody has swept yet: the queries leave it out themselves', async () => {
    const kept = await share({ ...report('còn'), visibility });
    const gone = await share({ ...report('hết hạn'), visibility });
    const down = await share({ ...report('bị gỡ'), visibility });
    await expire(`id = '${gone.id}'`);
    await takeDown(down.id);
    // As if they had been ended already, without their reports having left.
    await env.DB.prepare('UPDATE takedowns SET done = 1').run();
    await env.DB.prepare('DROP INDEX shares_expiry').run();
    const { IS_OVER } = await import('../../worker/store/reports.ts');
    const { results } = await env.DB.prepare(
      `SELECT r.id FROM reports r JOIN shares l ON l.id = r.share_id WHERE NOT coalesce(${IS_OVER}, 0)`,
    ).all();
    expect(results).toEqual([{ id: kept.reportId }]);
  });

  test('a report that was taken down is never served again, however it is asked for', async () => {
    const made = await share({ ...report(), visibility });
    await takeDown(made.reportId);
    for (const path of [
      `/v1/reports/${made.reportId}`,
      `/reports/${made.reportId}`,
      `/s/${made.id}`,
      `/s/${made.id}.md`,
    ])
      expect([path, (await call(path)).status]).toEqual([path, 451]);
    expect(await items('/v1/reports')).toEqual([]);
    expect((await post('/v1/summaries', { ...report(), visibility })).status).toBe(451);
    await forgetOld(env.DB, new Date(Date.now() + 40 * 86_400_000));
    expect((await call(`/v1/reports/${made.reportId}`)).status).toBe(451);
    expect((await post('/v1/summaries', { ...report(), visibility })).status).toBe(451);
  });

  test('a takedown stays open until every share under it is over', async () => {
    const made = await share({ ...report(), visibility });
    await takeDown(made.reportId);
    await forgetOld(env.DB, new Date(Date.now() + 40 * 86_400_000));
    expect((await sweep(env.DB)).ended).toBe(1);
  });
});

test.each([
  ['deleted', async (made: Awaited<ReturnType<typeof share>>) => void (await unshare(made)), 410],
  ['expired', async () => void (await expire()), 410],
  [
    'taken down',
    async (made: Awaited<ReturnType<typeof share>>) => void (await takeDown(made.id)),
    451,
  ],
])('a key whose share was %s gives no new one', async (_, end, status) => {
  const headers = { 'Idempotency-Key': 'f3b0c442-98fc-1c14-9afb-f4c8996fb924' };
  await end(await share(report(), headers));
  expect((await post('/v1/summaries', report(), headers)).status).toBe(status);
});

test('words that only a deleted report said find nothing any more', async () => {
  const url = (n: number) => `https://p${n}.gov.vn/bai`;
  const text = (subject: string, more: string) =>
    [
      `Kết quả thực hiện nghị quyết của ${more}`,
      `Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về ${subject}, ${more} báo cáo như sau.`,
      `Trong năm ${more} đã hoàn thành các chỉ tiêu được giao, bảo đảm tiến độ và chất lượng theo kế hoạch đã đề ra từ đầu năm.`,
    ].join('\n');
  const one = text('trồng rừng ngập mặn ven biển', 'huyện Cồn Cỏ và các xã đảo phía đông');
  const two = text('phát triển vận tải đường sắt', 'thành phố Đông Hà cùng các phường nội thị');
  portals({ [url(1)]: portalPage(one), [url(2)]: portalPage(two) });
  const first = await share({ text: one, url: url(1), visibility });
  const second = await share({ text: two, url: url(2), visibility });
  expect([first, second].map((made) => made.verification.status)).toEqual(['verified', 'verified']);
  const found = async (q: string) => (await items(`/v1/documents?q=${q}`)).length;
  expect(await found('rung+ngap+man')).toBe(1);
  await unshare(first);
  expect(await found('rung+ngap+man')).toBe(0);
  expect(await items('/v1/reports?q=ngap+man')).toEqual([]);
  expect(await found('duong+sat')).toBe(1);
  await unshare(second);
  expect(await found('52-NQ')).toBe(0);
});

test('what is left of a share that ended holds no words, and complaints are kept for half a year', async () => {
  const { text } = report();
  const made = await share({ text, url: 'https://a.gov.vn/mật', note: 'lời riêng', visibility });
  await post(`/v1/summaries/${made.id}/complaints`, { reason: 'sai sự thật' });
  await unshare(made);
  const row = await env.DB.prepare('SELECT * FROM shares').first();
  expect(row).toMatchObject({
    ended: 'deleted',
    note: null,
    page_url: null,
    page_host: null,
    differences: '[]',
  });
  const complaints = async () =>
    (await env.DB.prepare('SELECT count(*) AS n FROM complaints').first<{ n: number }>())?.n;
  await forgetOld(env.DB, new Date(Date.now() + 179 * 86_400_000));
  expect(await complaints()).toBe(1);
  await forgetOld(env.DB, new Date(Date.now() + 181 * 86_400_000));
  expect(await complaints()).toBe(0);
});

test('the address of a share keeps no name, password or place in the page', async () => {
  const url = 'https://user:secret@quangtri.gov.vn/bao-cao?id=1#muc-2';
  const { id } = await share({ ...report(), url });
  const json = await get<{ source: { url: string } }>(`/s/${id}.json`);
  expect(json.source.url).toBe('https://quangtri.gov.vn/bao-cao?id=1');
  expect(JSON.stringify(await env.DB.prepare('SELECT * FROM shares').all())).not.toContain(
    'secret',
  );
});

test('one caller adds a hundred new reports a day, and shares those that are stored on', async () => {
  const { text } = report();
  await share({ text });
  await env.DB.prepare(
    "UPDATE daily_use SET used = 100 WHERE what = 'new-report' AND caller <> 'all'",
  ).run();
  const again = await post('/v1/summaries', { text });
  expect(again.status).toBe(201);
  const refused = await post('/v1/summaries', { text: `${text}\nThêm.` });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await refused.text()).toContain('#daily-limit');
});
