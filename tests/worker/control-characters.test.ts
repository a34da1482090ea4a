import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { ROUTES } from '../../worker/openapi/routes.ts';
import { listOf, writeCursor } from '../../worker/store/cursor.ts';
import { call, post, report, share } from './call.ts';

/** What no text holds, what parts lines, and what the search's own language is made of. */
const STRANGE = [
  '\u0000',
  'a\u0000b',
  'quảng\u0000trị',
  '\u0001',
  'a\u001fb',
  '\u007f',
  'a\u0085b',
  '\ufffe',
  '\u200b',
  '\u2028',
  '"',
  'a"b',
  "a'b",
  '%',
  '*',
  'a*',
  '(',
  'NEAR(',
  'a AND',
  '-',
  ':',
  '\\',
];

/** Every place in an address where a caller's words may stand. */
const PLACES = ROUTES.filter(({ method }) => method === 'get').flatMap((row) => {
  const own = row.path.replace(/\{\w+\}/g, 'x');
  const fields = Object.keys(row.query?.shape ?? {}).map((name) => (value: string) => {
    const others = row.path === '/read' && name !== 'url' ? 'url=http://a.example&' : '';
    return `${own}?${others}${name}=${value}`;
  });
  const ids = row.parameters ? [(value: string) => row.path.replace(/\{\w+\}/, value)] : [];
  return [...fields, ...ids];
});

test.each(STRANGE.map((value) => [JSON.stringify(value), value]))(
  'no address with %s in it is a fault',
  async (_, value) => {
    await share({ ...report(), visibility: 'public' });
    expect(PLACES.length).toBeGreaterThan(40);
    for (const [i, place] of PLACES.entries()) {
      const path = place(encodeURIComponent(value));
      const headers = { 'CF-Connecting-IP': `192.0.2.${i % 250}` };
      const { status } = await call(path, { headers });
      expect(status, path).toBeLessThan(500);
    }
  },
);

test('control characters part words, and what is beside them is still found', async () => {
  await share({ ...report(), visibility: 'public' });
  const found = async (q: string) => {
    const response = await call(`/v1/reports?q=${encodeURIComponent(q)}`);
    return ((await response.json()) as { items: unknown[] }).items.length;
  };
  expect(await found('quang\u0000tri')).toBe(1);
  expect(await found('quang\u0001\u0002tri')).toBe(1);
  expect(await found('quang\u0000none')).toBe(0);
});

test('a cursor whose text holds a NUL is read or refused', async () => {
  await share({ ...report(), visibility: 'public' });
  for (const [path, list] of [
    ['/v1/documents', listOf('documents', {})],
    ['/v1/agencies', listOf('agencies', {})],
    ['/v1/reports', listOf('reports', {})],
  ] as const) {
    for (const parts of [['a\u0000'], [1], [-1], [1, 'a\u0000'], ['a\u0000', 1], [1, 1]]) {
      const cursor = writeCursor(list, parts);
      expect((await call(`${path}?cursor=${cursor}`)).status, path).toBeLessThan(500);
    }
  }
});

test('tools of assistants take them too, halves of surrogate pairs included', async () => {
  await share({ ...report(), visibility: 'public' });
  for (const value of [...STRANGE, '\ud800', 'a\udc00b']) {
    for (const [name, args] of [
      ['find_reports', { q: value, cites: value, agency: value, place: value }],
      ['find_documents', { q: value, type: value }],
      ['find_indicators', { q: value, unit: value, place: value, report: value }],
      ['find_agencies', { q: value }],
      ['get_document', { id: value }],
      ['get_agency', { id: value }],
    ] as const) {
      const params = { name, arguments: args };
      const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params };
      const headers = { 'CF-Connecting-IP': `192.0.2.${STRANGE.indexOf(value) + 1}` };
      const response = await post('/mcp', message, headers);
      expect(response.status).toBe(200);
      expect(await response.text(), `${name} ${JSON.stringify(value)}`).not.toContain('#internal');
    }
  }
});

test('what is shared with them is stored and found again', async () => {
  const body = { ...report(), title: 'a\u0000b', note: 'c\u0000d' };
  const { id } = await share(body);
  for (const form of ['', '.json', '.md', '.csv', '.ris', '.bib', '.csl.json', '.jsonld']) {
    expect((await call(`/s/${id}${form}`)).status).toBe(200);
  }
  const row = await env.DB.prepare('SELECT note FROM shares').first<{ note: string }>();
  expect(row?.note).toBe('cd');
});
