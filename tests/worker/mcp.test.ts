import { exports } from 'cloudflare:workers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, test, vi } from 'vitest';
import { DocumentPage, DocumentRecord, Extraction } from '#shared/contract/index.ts';
import { call, ORIGIN, post, report, share } from './call.ts';

async function connected(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const transport = new StreamableHTTPClientTransport(new URL(`${ORIGIN}/mcp`), {
    fetch: (url, init) => exports.default.fetch(new Request(url, init as RequestInit)) as never,
  });
  await client.connect(transport as never);
  return client;
}

async function structured(client: Client, name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError ?? false).toBe(false);
  return result.structuredContent;
}

test('the official client lists the tools and calls them', async () => {
  await share({ ...report(), visibility: 'public' });
  const client = await connected();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'read_page',
    'read_text',
    'find_documents',
    'get_document',
    'find_reports',
    'find_indicators',
    'find_agencies',
    'get_agency',
  ]);
  const read = Extraction.parse(await structured(client, 'read_text', report()));
  expect(read.documents.length).toBeGreaterThan(0);
  // The answer in words leads; the whole follows.
  const { content } = await client.callTool({ name: 'read_text', arguments: report() });
  const [lead, whole] = content as { text: string }[];
  expect(lead?.text).toContain(read.summary.points[0]?.quote.replace(/\s+/g, ' '));
  expect(JSON.parse(whole?.text ?? '').id).toBe(read.id);
  const found = DocumentPage.parse(await structured(client, 'find_documents', { q: '52-NQ/TW' }));
  expect(found.items).toHaveLength(1);
  const id = found.items[0]?.id;
  const record = DocumentRecord.parse(await structured(client, 'get_document', { id }));
  expect(record.citedBy.items).toHaveLength(1);
  await client.close();
});

test.each<[string, string, Record<string, unknown>, number]>([
  ['an argument that does not fit', 'find_reports', { limit: 1000 }, 422],
  ['a page of another host', 'read_page', { url: 'https://example.com/' }, 403],
  ['an unknown document', 'get_document', { id: 'd_none' }, 404],
  ['an unknown tool', 'write_page', {}, 404],
])('%s comes back as a problem that the assistant can read', async (_, name, args, status) => {
  const client = await connected();
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError).toBe(true);
  const [content] = result.content as { text: string }[];
  expect(JSON.parse(content?.text ?? '')).toMatchObject({ status });
});

test('what is no call is refused', async () => {
  expect((await call('/mcp', { method: 'POST', body: 'x' })).status).toBe(415);
  expect((await call('/mcp')).status).toBe(405);
});

test('a script of another site may call it, at either address', async () => {
  for (const path of ['/mcp', '/mcp/']) {
    const asked = 'content-type, mcp-protocol-version, mcp-session-id, last-event-id';
    const preflight = await call(path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://x.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': asked,
      },
    });
    expect(preflight.status).toBe(204);
    const allowed = preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(',');
    expect(allowed).toEqual(expect.arrayContaining(asked.split(', ')));
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const response = await post(path, list, {
      Origin: 'https://x.example',
      'Mcp-Protocol-Version': '2025-06-18',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Mcp-Session-Id');
    expect(await response.json()).toMatchObject({ id: 1, result: { tools: expect.any(Array) } });
  }
});

test('messages come one by one: a batch is refused, also one that cancels its own call', async () => {
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } };
  for (const batch of [[], [call], [call, cancel], Array.from({ length: 200 }, () => call)]) {
    expect((await post('/mcp', batch)).status).toBe(400);
  }
});

test('a call that hangs ends in an error of the protocol', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}));
  const params = { name: 'read_page', arguments: { url: 'https://soi-test.gov.vn/a' } };
  const began = Date.now();
  const response = await post('/mcp', { jsonrpc: '2.0', id: 'a', method: 'tools/call', params });
  vi.restoreAllMocks();
  expect(Date.now() - began).toBeLessThan(30_000);
  const answer = (await response.json()) as Record<string, unknown>;
  expect(answer).toMatchObject({ jsonrpc: '2.0', id: 'a' });
  expect(answer.error).toMatchObject({ code: -32001 });
});
