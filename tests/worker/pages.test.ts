import { describe, expect, test } from 'vitest';
import { DocumentPage } from '#shared/contract/index.ts';
import { call, report, share } from './call.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">';
const HTML = { Accept: 'text/html' };

describe('every page keeps to its policy', () => {
  test.each([
    '/',
    '/search?in=documents&q=nghi+quyet',
    '/docs/errors',
    '/docs/first-call',
    '/nowhere',
  ])('%s', async (path) => {
    await share(report());
    const response = await call(path, { headers: HTML });
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    const nonce = /style-src 'nonce-([^']+)'/.exec(policy)?.[1];
    const html = await response.text();
    for (const [tag] of html.matchAll(/<(script|style)\b[^>]*>/g)) expect(tag).toContain(nonce);
    expect(html).not.toMatch(/<(script|img|iframe)[^>]+src="https?:/);
    expect(html).not.toMatch(/<link rel="(stylesheet|preload|icon)"[^>]+href="https?:/);
    expect(html).not.toMatch(/ (style|on\w+)="/);
  });
});

test('markup in a report and in a note is shown, never run', async () => {
  const { id } = await share({
    text: `${report().text}\n${HOSTILE}`,
    note: HOSTILE,
    title: HOSTILE,
  });
  const html = await (await call(`/s/${id}`, { headers: HTML })).text();
  expect(html).toContain('&lt;script');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
});

test('a share leads to the pages of what it cites, and they name it', async () => {
  await share({ ...report(), visibility: 'public' });
  const page = DocumentPage.parse(await (await call('/v1/documents?q=52-NQ/TW')).json());
  expect(page.items).toHaveLength(1);
  const response = await call(`/documents/${page.items[0]?.id}`, { headers: HTML });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('52-NQ/TW');
});

test('a share says what Soi is, leads to each of its parts, and folds the cards after five', async () => {
  const cited = Array.from(
    { length: 7 },
    (_, i) => `Thực hiện Kế hoạch số ${471 + i}/KH-UBND ngày 16/10/2020 của UBND tỉnh Bắc Kạn.`,
  );
  const { id } = await share({ ...report(), text: `${report().text}\n${cited.join('\n')}` });
  const html = await (await call(`/s/${id}`, { headers: HTML })).text();
  const head = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
  expect(head).toContain('Soi đọc báo cáo của cơ quan nhà nước');
  // The corpus stands at the foot, out of a recipient's way.
  expect(head).not.toContain('/search');
  expect(html.slice(html.indexOf('<footer'))).toContain('/search?in=documents');
  const jumps = html.slice(html.indexOf('<nav class="jumps"'));
  const parts = [...jumps.slice(0, jumps.indexOf('</nav>')).matchAll(/href="#([^"]+)"/g)];
  expect(parts.map(([, part]) => part)).toEqual([
    'findings',
    'summary',
    'documents',
    'indicators',
    'agencies',
  ]);
  for (const [, part] of parts) expect(html).toContain(` id="${part}"`);
  const documents = html.slice(
    html.indexOf('<section id="documents"'),
    html.indexOf('<section id="indicators"'),
  );
  const open = documents.replace(/<details class="rest">[\s\S]*?<\/article><\/details>/g, '');
  expect(open.match(/<article/g)).toHaveLength(5);
  expect(documents.match(/<article/g)?.length).toBeGreaterThan(7);
});

test('the box of the landing page gives the reading view of a text and of a page’s source', async () => {
  for (const text of [report().text, `<p>${report().text}</p>`]) {
    const response = await call('/read', { method: 'POST', body: new URLSearchParams({ text }) });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('52-NQ/TW');
    expect(html).not.toContain('&lt;p>');
  }
  const empty = await call('/read', { method: 'POST', body: new URLSearchParams({ text: ' ' }) });
  expect(empty.status).toBe(422);
});

test('a reader can object to a share without scripts', async () => {
  const { id } = await share(report());
  const form = await call(`/s/${id}/complaint`, { headers: HTML });
  expect(await form.text()).toContain(`action="/s/${id}/complaint"`);
  const body = new URLSearchParams({ reason: 'Lộ dữ liệu cá nhân', contact: '' });
  expect((await call(`/s/${id}/complaint`, { method: 'POST', body })).status).toBe(202);
  expect((await call('/s/none/complaint')).status).toBe(404);
});

describe('a share in every form', () => {
  test.each<[string, string, string]>([
    ['.json', 'application/json', '"documents"'],
    ['.md', 'text/markdown', '#'],
    ['.csv', 'text/csv', 'reportId'],
    ['.csv?table=agencies&bom=1', 'text/csv', '\ufeffreportId'],
    ['.ris', 'application/x-research-info-systems', 'TY  - '],
    ['.bib', 'application/x-bibtex', '@'],
    ['.csl.json', 'application/vnd.citationstyles.csl+json', '"type"'],
    ['.jsonld', 'application/ld+json', '"@context"'],
  ])('%s', async (form, type, begin) => {
    const { id } = await share(report());
    const response = await call(`/s/${id}${form}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()),
    ).toContain(begin);
    const etag = response.headers.get('ETag') ?? '';
    const again = await call(`/s/${id}${form}`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    const [extension] = form.split('?');
    if (extension === '.json') return;
    const byAccept = await call(`/s/${id}`, { headers: { Accept: type } });
    expect(byAccept.headers.get('Content-Type')).toContain(type);
  });

  test('a form there is not', async () => {
    const { id } = await share(report());
    expect((await call(`/s/${id}.exe`)).status).toBe(404);
  });
});
