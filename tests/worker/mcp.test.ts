import { exports } from 'cloudflare:workers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, test } from 'vitest';
import { DocumentPage, DocumentRecord, Extraction } from '#shared/contract/index.ts';
import { call, ORIGIN, report, share } from './call.ts';

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
