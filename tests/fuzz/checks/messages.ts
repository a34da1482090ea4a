import assert from 'node:assert/strict';
import { type Check, from, statusesOf } from './check.ts';

const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } };

/** The Model Context Protocol: one message a request, within the limits, from a browser too. */
export const messages: readonly Check[] = [
  {
    name: 'a batch of messages is refused',
    async run(api) {
      assert.equal((await api.mcp(Array.from({ length: 500 }, () => list))).status, 400);
      assert.equal((await api.mcp([])).status, 400);
    },
  },
  {
    name: 'a call cancelled in its own request ends at once',
    async run(api) {
      const signal = AbortSignal.timeout(15_000);
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, signal };
      const answer = await api.call('/mcp', { ...init, body: JSON.stringify([list, cancel]) });
      assert.equal(answer.status, 400);
    },
  },
  {
    name: 'a cancellation alone is taken',
    async run(api) {
      assert.equal((await api.mcp(cancel)).status, 202);
    },
  },
  {
    name: 'an unknown method ends in an error of the protocol',
    async run(api) {
      const answer = await api.mcp({ ...list, method: 'tools/none' });
      const { error } = (await answer.json()) as { error: { code: number } };
      assert.equal(error.code, -32601);
    },
  },
  {
    name: 'listing the tools counts as a read',
    async run(api) {
      const send = () => api.mcp(list, from('192.0.2.10'));
      assert.ok((await statusesOf(300, send)).has(429));
    },
  },
  {
    name: 'a browser’s preflight is told the protocol’s headers',
    async run(api) {
      const headers = {
        Origin: 'https://x.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,mcp-protocol-version',
      };
      const answer = await api.call('/mcp', { method: 'OPTIONS', headers });
      const allowed = answer.headers.get('Access-Control-Allow-Headers') ?? '';
      for (const name of ['Mcp-Protocol-Version', 'Mcp-Session-Id', 'Last-Event-ID'])
        assert.ok(allowed.includes(name), name);
    },
  },
  {
    name: 'the address with a slash at its end is the same',
    async run(api) {
      assert.equal((await api.post('/mcp/', list)).status, 200);
    },
  },
];
