import { env } from 'cloudflare:workers';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { call, ORIGIN, report, share, unshare } from './call.ts';

const FEED = '/feeds/reports.atom';
const HOSTILE = ']]><script>alert(1)</script>&"\u0001';
const isPublic = { visibility: 'public' };

/** The texts of the elements of a name, of XML that is well formed. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      if ('name' in node && node.name === name)
        found.push(node.children.map((child) => ('data' in child ? child.data : '')).join(''));
      walk(node.children);
    }
  };
  walk(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children);
  return found;
}

async function entries(query = ''): Promise<string[]> {
  const response = await call(FEED + query);
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  const xml = await response.text();
  expect(texts(xml, 'updated')).toHaveLength(texts(xml, 'entry').length + 1);
  return texts(xml, 'id').slice(1);
}

/** When reports came to the corpus, told apart: tests are faster than a clock's tick. */
async function cameOn(reportId: string, day: string): Promise<void> {
  await env.DB.prepare('UPDATE reports SET first_shared_at = ?2 WHERE id = ?1')
    .bind(reportId, `${day}T00:00:00.000Z`)
    .run();
}

describe('the feed of what is new', () => {
  test('tells public reports by when they came, not by their own day', async () => {
    const newer = await share({ ...report('mới'), ...isPublic });
    const { text, url } = report('cũ');
    const older = await share({ text: text.replace('năm 2024', 'năm 2020'), url, ...isPublic });
    await cameOn(newer.reportId, '2026-01-01');
    await cameOn(older.reportId, '2026-02-01');
    expect(await entries()).toEqual(
      [older, newer].map(({ reportId }) => `${ORIGIN}/reports/${reportId}`),
    );
  });

  test.each([
    ['a document', '?cites=52-NQ/TW', '?cites=53-NQ/TW'],
    ['an agency', '?agency=Bộ Chính trị', '?agency=Bộ Y tế'],
    ['a place', '?place=tỉnh Quảng Trị', '?place=Huế'],
    ['a kind', '?kind=bao-cao', '?kind=ke-hoach'],
    ['words without accents', '?q=doanh nghiep', '?q=khong dau'],
    ['a document and a place', '?cites=52-NQ/TW&place=Quảng Trị', '?cites=52-NQ/TW&place=Huế'],
  ])('by %s', async (_, asked, other) => {
    const { reportId } = await share({ ...report(), ...isPublic });
    expect(await entries(asked)).toEqual([`${ORIGIN}/reports/${reportId}`]);
    expect(await entries(other)).toEqual([]);
  });

  test('holds nothing unlisted, deleted or taken down', async () => {
    await share(report('riêng'));
    await unshare(await share({ ...report('xóa'), ...isPublic }));
    const down = await share({ ...report('gỡ'), ...isPublic });
    expect(await entries()).toHaveLength(1);
    await env.DB.prepare(
      "INSERT INTO takedowns (target, reason, at) VALUES (?1, 'x', '2026-01-01')",
    )
      .bind(down.reportId)
      .run();
    expect(await entries()).toEqual([]);
  });

  test('calls no one its author where its page was not found to say the same', async () => {
    await share({ ...report(), ...isPublic });
    const xml = await (await call(FEED)).text();
    expect(texts(xml, 'name')).toEqual(['Soi']);
    expect(xml).not.toContain('rel="via"');
    expect(texts(xml, 'summary')[0]).toContain('Soi chưa đối chiếu');
  });

  test('what a page says is text', async () => {
    const { text, url } = report();
    await share({
      text: text.replace('BÁO CÁO', `BÁO CÁO ${HOSTILE}`),
      url,
      title: HOSTILE,
      ...isPublic,
    });
    const xml = await (await call(`${FEED}?q=${encodeURIComponent('chuyển ]]><b>')}`)).text();
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('<b>');
    expect(xml).not.toContain('\u0001');
  });

  test('a reader that holds it is told so', async () => {
    await share({ ...report(), ...isPublic });
    const first = await call(FEED);
    const again = await call(FEED, {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('the way to the feeds', () => {
  test('a document’s page and its data name the feed of who cites it', async () => {
    await share({ ...report(), ...isPublic });
    const { items } = (await (await call('/v1/documents?q=52-NQ')).json()) as {
      items: { id: string }[];
    };
    const path = `/documents/${encodeURIComponent(items[0]?.id ?? '')}`;
    const page = await call(path, { headers: { Accept: 'text/html' } });
    const address = /<([^>]+)>; rel="alternate"/.exec(page.headers.get('Link') ?? '')?.[1] ?? '';
    expect(await page.text()).toContain('Theo dõi (Atom)');
    const xml = await (await call(address.slice(ORIGIN.length))).text();
    expect(texts(xml, 'entry')).toHaveLength(1);
    expect(texts(xml, 'title')[0]).toBe('Soi – báo cáo mới – dẫn Nghị quyết 52-NQ/TW');
  });

  test('a list of reports names its next page and its feed', async () => {
    for (const words of ['a', 'b']) await share({ ...report(words), ...isPublic });
    const link = (await call('/v1/reports?cites=52-NQ/TW&limit=1')).headers.get('Link') ?? '';
    expect(link).toMatch(/reports\?cites=52-NQ%2FTW&limit=1&cursor=[^>]+>; rel="next"/);
    expect(link).toContain('/feeds/reports.atom?cites=52-NQ%2FTW>; rel="alternate"');
  });
});

describe('what search engines and browsers are told', () => {
  test('maps lead to pages that may be listed, and to no other', async () => {
    const { reportId } = await share({ ...report(), ...isPublic });
    expect(await (await call('/robots.txt')).text()).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    const maps = async () => {
      const index = texts(await (await call('/sitemap.xml')).text(), 'loc');
      const all = await Promise.all(
        index.map(async (map) => texts(await (await call(map.slice(ORIGIN.length))).text(), 'loc')),
      );
      return all.flat();
    };
    const before = await maps();
    expect(before).toContain(`${ORIGIN}/docs`);
    expect(before).not.toContain(`${ORIGIN}/reports/${reportId}`);
    await env.DB.prepare("UPDATE shares SET verification = 'verified'").run();
    await env.DB.prepare('UPDATE documents SET sources = 1').run();
    const after = await maps();
    expect(after).toContain(`${ORIGIN}/reports/${reportId}`);
    expect(after.filter((address) => address.includes('/documents/'))).not.toEqual([]);
    for (const address of after) {
      const page = await call(address.slice(ORIGIN.length), { headers: { Accept: 'text/html' } });
      expect([address, page.status]).toEqual([address, 200]);
    }
  });

  test('a browser’s search box leads to the search', async () => {
    const response = await call('/opensearch.xml');
    expect(response.headers.get('Content-Type')).toContain('opensearchdescription+xml');
    const xml = await response.text();
    expect(texts(xml, 'ShortName')).toEqual(['Soi']);
    expect(xml).toContain(`template="${ORIGIN}/search?q={searchTerms}"`);
    const page = await call('/', { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('href="/opensearch.xml"');
  });
});
