import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReportRecord, SharedSummary, Verification } from '#shared/contract/index.ts';
import { lookAgain } from '../../worker/verify/look-again.ts';
import { call, post, share, unshare } from './call.ts';
import { portalPage, portals } from './portal.ts';

afterEach(() => vi.restoreAllMocks());

const URL = 'https://baocao.gov.vn/chuyen-doi-so';
const TEXT = [
  'Kết quả chuyển đổi số của tỉnh quý III năm 2025',
  'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, Ủy ban nhân dân tỉnh Quảng Trị báo cáo kết quả như sau.',
  'Năm 2025, toàn tỉnh có trên 840 doanh nghiệp thành lập mới, đạt 88,84% kế hoạch của năm và tăng so với cùng kỳ năm trước.',
  'Các xã không đạt chỉ tiêu gồm Hướng Phùng và Ba Lòng, sẽ báo cáo giải pháp khắc phục trước ngày 15/10/2025.',
].join('\n');
const FORGED = TEXT.replace('trên 840', 'trên 940');
const HTML = { Accept: 'text/html' };

async function verificationOf(id: string): Promise<Verification> {
  const json = await (await call(`/s/${id}.json`)).json<SharedSummary>();
  expect(json.source.verification).toEqual(json.share.verification);
  return json.source.verification;
}
const pageOf = async (id: string) => (await call(`/s/${id}`, { headers: HTML })).text();
const forms = ['', '.json', '.csv', '.md', '.ris', '.bib', '.csl.json', '.jsonld'];

describe('a share is held against its page', () => {
  test.each<
    [string, string, string | undefined, Record<string, string | number>, string, number | null]
  >([
    ['the same', TEXT, URL, { [URL]: portalPage(TEXT) }, 'verified', 1],
    ['other furniture', TEXT, URL, { [URL]: portalPage(TEXT, 'Cổng mới') }, 'verified', 1],
    ['one digit changed', FORGED, URL, { [URL]: portalPage(TEXT) }, 'differs', null],
    [
      'one word left out',
      TEXT.replace(' không đạt', ' đạt'),
      URL,
      { [URL]: portalPage(TEXT) },
      'differs',
      null,
    ],
    ['a page that answers an error', TEXT, URL, { [URL]: 500 }, 'unreachable', null],
    ['a page nobody answers for', TEXT, URL, {}, 'unreachable', null],
    ['a page without its text', TEXT, URL, { [URL]: portalPage('Đang tải') }, 'unreachable', null],
    [
      'an address elsewhere',
      TEXT,
      'https://example.com/a',
      { 'https://example.com/a': portalPage(TEXT) },
      'not-checked',
      null,
    ],
    [
      'a look-alike of a portal',
      TEXT,
      'https://quangtri.gov.vn.example/a',
      {},
      'not-checked',
      null,
    ],
    ['no address', TEXT, undefined, {}, 'not-checked', null],
  ])('%s', async (_, text, url, pages, status, matched) => {
    portals(pages);
    const made = await share({ text, ...(url && { url }) });
    expect(made.verification.status).toBe(status);
    if (matched !== null) expect(made.verification.share).toBe(matched);
    expect(await verificationOf(made.id)).toEqual(made.verification);
  });

  test('a page that repeats what its address asks for vouches for nothing', async () => {
    const echo = `https://baocao.gov.vn/tim?q=${encodeURIComponent(FORGED)}`;
    portals({ [new globalThis.URL(echo).href]: portalPage(FORGED) });
    expect((await share({ text: FORGED, url: echo })).verification.status).toBe('not-checked');
  });

  test('what differs is told in its words, on the page and everywhere else', async () => {
    portals({ [URL]: portalPage(TEXT) });
    const { id, verification } = await share({ text: FORGED, url: URL });
    expect(verification.differences).toHaveLength(1);
    const [one] = verification.differences;
    expect(FORGED.slice(one?.start, one?.end)).toBe(one?.quote);
    expect([one?.quote, one?.page]).toEqual([
      expect.stringContaining('940'),
      expect.stringContaining('840'),
    ]);
    const page = await pageOf(id);
    expect(page).toContain('Khác trang gốc');
    expect(/og:description" content="([^"]*)"/.exec(page)?.[1]).toMatch(/^Khác trang gốc/);
    for (const form of ['.md', '.ris', '.bib', '.csl.json', '.jsonld'])
      expect([form, await (await call(`/s/${id}${form}`)).text()]).toEqual([
        form,
        expect.stringContaining('Khác trang gốc'),
      ]);
    expect(await (await call(`/s/${id}.csv`)).text()).toContain('differs');
  });

  test('a title the page does not have is a difference', async () => {
    portals({ [URL]: portalPage(TEXT) });
    const { verification } = await share({ text: TEXT, url: URL, title: 'Lãnh đạo tỉnh từ chức' });
    expect(verification.status).toBe('differs');
  });
});

describe('only what its page bears out is cited as the authority’s', () => {
  const CITATION = /citation_|name="DC\.|rel="cite-as"|Z3988/;

  test.each<[string, string, Record<string, string>]>([
    ['invented', FORGED, {}],
    ['that differs', FORGED, { [URL]: portalPage(TEXT) }],
  ])('a text %s has no tags, no author and no original', async (_, text, pages) => {
    portals(pages);
    const { id } = await share({ text, url: URL });
    const html = await pageOf(id);
    expect(html).not.toMatch(CITATION);
    expect(html).not.toContain('Bản gốc trên');
    const jsonld = await (await call(`/s/${id}.jsonld`)).json<{
      '@graph': Record<string, unknown>[];
    }>();
    expect(jsonld['@graph'][0]).not.toHaveProperty('author');
    const [csl] = await (await call(`/s/${id}.csl.json`)).json<Record<string, unknown>[]>();
    for (const field of ['author', 'authority', 'publisher', 'URL'])
      expect(csl).not.toHaveProperty(field);
    expect(html).toMatch(/rel="nofollow ugc noopener"/);
  });

  test('a text that its page has', async () => {
    portals({ [URL]: portalPage(TEXT) });
    const { id } = await share({ text: TEXT, url: URL });
    const html = await pageOf(id);
    expect(html).toMatch(CITATION);
    expect(html).toContain('Khớp với trang gốc ngày');
    expect(html).toContain('Bản gốc trên baocao.gov.vn');
    for (const [link] of html.matchAll(/<a [^>]*href="https:\/\/baocao[^>]*>/g))
      expect(link).toContain('nofollow ugc');
    for (const form of forms) expect((await call(`/s/${id}${form}`)).status).toBe(200);
  });
});

describe('the corpus counts what is verified', () => {
  const documents = async () =>
    (
      await (
        await call('/v1/documents?q=52-NQ')
      ).json<{ items: { reports: number; sources: number; date: unknown }[] }>()
    ).items;

  test('an unverified public report is listed, marked, and says nothing of documents', async () => {
    portals({});
    const { reportId } = await share({ text: TEXT, url: URL, visibility: 'public' });
    const { items } = await (await call('/v1/reports')).json<{ items: ReportRecord[] }>();
    expect(items[0]).toMatchObject({
      id: reportId,
      isSource: false,
      verification: { status: 'unreachable' },
    });
    expect(await documents()).toEqual([
      expect.objectContaining({ reports: 1, sources: 0, date: null }),
    ]);
    expect(
      (await (await call('/v1/documents?q=chu+truong')).json<{ items: unknown[] }>()).items,
    ).toEqual([]);
  });

  test('forty variants by a dot, each on a page of its own, are one source', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => {
      const words = TEXT.split(' ');
      return words.with(i + 20, `${words[i + 20]}.`).join(' ');
    });
    portals(
      Object.fromEntries(texts.map((text, i) => [`https://p${i}.gov.vn/bai`, portalPage(text)])),
    );
    for (const [i, text] of texts.entries()) {
      // Each from a caller of its own, so that no limit of one is met.
      const made = await post(
        '/v1/summaries',
        { text, url: `https://p${i}.gov.vn/bai`, visibility: 'public' },
        { 'CF-Connecting-IP': `192.0.2.${i}` },
      );
      expect((await made.json<{ verification: Verification }>()).verification.status).toBe(
        'verified',
      );
    }
    const [document] = await documents();
    expect(document).toMatchObject({ reports: 40, sources: 1, date: { sources: 1, of: 1 } });
  });

  test('two texts of one page are one source, and where one goes the other speaks', async () => {
    const second = TEXT.split('\n').toReversed().join('\n').replaceAll('tỉnh', 'thành phố');
    portals({ [URL]: portalPage(TEXT) });
    const first = await share({ text: TEXT, url: URL, visibility: 'public' });
    portals({ [`${URL}?utm_source=zalo`]: portalPage(second) });
    const url = `${URL}?utm_source=zalo`;
    const again = await share({ text: second, url, visibility: 'public' });
    expect([first, again].map(({ verification }) => verification.status)).toEqual([
      'verified',
      'verified',
    ]);
    expect((await documents())[0]).toMatchObject({ reports: 2, sources: 1 });
    await unshare(first);
    expect((await documents())[0]).toMatchObject({ reports: 1, sources: 1, date: { sources: 1 } });
  });

  test('two texts of two pages are two sources', async () => {
    const other = [
      'Tình hình nông nghiệp sáu tháng đầu năm của huyện Cam Lộ',
      'Căn cứ Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, phòng Nông nghiệp tổng hợp như sau.',
      'Diện tích lúa vụ Đông Xuân gieo cấy 3.120 ha, sản lượng ước đạt 18.400 tấn; đàn bò 5.200 con, đàn lợn 31.000 con.',
    ].join('\n');
    const B = 'https://camlo.gov.vn/nong-nghiep';
    portals({ [URL]: portalPage(TEXT), [B]: portalPage(other) });
    await share({ text: TEXT, url: URL, visibility: 'public' });
    await share({ text: other, url: B, visibility: 'public' });
    expect((await documents())[0]).toMatchObject({ reports: 2, sources: 2, date: { of: 2 } });
  });
});

describe('pages are looked at again', () => {
  const DAY = 86_400_000;
  const later = (days: number) => new Date(Date.now() + days * DAY);

  test('one that was away becomes verified, and the corpus counts it', async () => {
    portals({});
    const { id } = await share({ text: TEXT, url: URL, visibility: 'public' });
    expect((await verificationOf(id)).status).toBe('unreachable');
    expect(await lookAgain(env)).toBe(0);
    portals({ [URL]: portalPage(TEXT) });
    expect(await lookAgain(env, later(0.1))).toBe(1);
    expect((await verificationOf(id)).status).toBe('verified');
    const { items } = await (await call('/v1/documents?q=52-NQ')).json<{
      items: { sources: number }[];
    }>();
    expect(items[0]?.sources).toBe(1);
    portals({ [URL]: portalPage(FORGED) });
    await lookAgain(env, later(31));
    expect((await verificationOf(id)).status).toBe('differs');
    const after = await (await call('/v1/documents?q=52-NQ')).json<{
      items: { sources: number }[];
    }>();
    expect(after.items[0]?.sources).toBe(0);
  });

  test('one that matched and is away still matched on its day', async () => {
    portals({ [URL]: portalPage(TEXT) });
    const { id, verification } = await share({ text: TEXT, url: URL });
    portals({});
    expect(await lookAgain(env, later(31))).toBe(1);
    expect(await verificationOf(id)).toEqual(verification);
  });

  test('a few times with growing pauses, then never, and one page of a host at a time', async () => {
    portals({});
    await share({ text: TEXT, url: URL });
    await share({ text: FORGED, url: `${URL}?x=2` });
    let looks = 0;
    for (let hours = 0; hours < 24 * 60; hours += 2) {
      const asked = portals({});
      await lookAgain(env, later(hours / 24));
      expect(asked.length).toBeLessThanOrEqual(1);
      looks += asked.length;
    }
    expect(looks).toBe(10);
  });

  test('never where reading addresses is switched off', async () => {
    const asked = portals({ [URL]: portalPage(TEXT) });
    expect(await lookAgain({ ...env, READ_URLS: 'off' } as never, later(400))).toBe(0);
    expect(asked).toEqual([]);
  });
});
