import assert from 'node:assert/strict';
import { type Check, from, newText, statusesOf } from './check.ts';

const read = '/v1/agencies';

/** Who is counted, how a key is its caller's own, and where addresses in answers lead. */
export const callers: readonly Check[] = [
  {
    name: 'hosts and spellings of one IPv6 /64 are one caller',
    async run(api) {
      const spelt = (i: number) => (i % 2 ? `2001:db8::${i}` : `2001:0DB8:0:0:9::${i}`);
      const statuses = await statusesOf(300, (i) => api.call(read, { headers: from(spelt(i)) }));
      assert.ok(statuses.has(429));
    },
  },
  {
    name: 'another /64 is another caller',
    async run(api) {
      await statusesOf(300, () => api.call(read, { headers: from('2001:db8:1::1') }));
      const other = await api.call(read, { headers: from('2001:db8:1:1::1') });
      assert.equal(other.status, 200);
    },
  },
  {
    name: 'the networks of one IPv6 /48 are bounded together',
    async run(api) {
      const address = (i: number) => `2001:db8:2:${i.toString(16)}::1`;
      const send = (i: number) => api.post('/v1/summaries', '{', from(address(i)));
      assert.ok((await statusesOf(300, send)).has(429));
    },
  },
  {
    name: 'an IPv4 address written as IPv6 is the same caller',
    async run(api) {
      await statusesOf(300, () => api.call(read, { headers: from('192.0.2.1') }));
      const mapped = await api.call(read, { headers: from('::ffff:192.0.2.1') });
      assert.equal(mapped.status, 429);
      assert.ok(Number(mapped.headers.get('Retry-After')) > 0);
    },
  },
  {
    name: 'taking shares back spends nothing of the limit of sharing',
    async run(api) {
      const caller = from('192.0.2.2');
      for (let i = 0; i < 30; i++)
        assert.equal((await api.unshare('none', 'x', caller)).status, 404);
      await api.share({ text: newText() }, caller);
    },
  },
  {
    name: 'an idempotency key of 15 characters is refused',
    async run(api) {
      const key = { 'Idempotency-Key': 'fifteen-letters' };
      assert.equal((await api.post('/v1/summaries', { text: newText() }, key)).status, 422);
    },
  },
  {
    name: 'a repeated request gives the first answer',
    async run(api) {
      const key = { 'Idempotency-Key': crypto.randomUUID() };
      const body = { text: newText() };
      assert.deepEqual(await api.share(body, key), await api.share(body, key));
    },
  },
  {
    name: 'another caller’s repeat is told no token',
    async run(api) {
      const key = { 'Idempotency-Key': 'sixteen-letters!' };
      const body = { text: newText() };
      const mine = await api.share(body, { ...key, ...from('192.0.2.3') });
      const other = await api.share(body, { ...key, ...from('192.0.2.4') });
      assert.notEqual(mine.deleteToken, other.deleteToken);
      assert.equal((await api.unshare(mine.id, other.deleteToken)).status, 403);
    },
  },
  {
    name: 'a key with another body is refused',
    async run(api) {
      const key = { 'Idempotency-Key': crypto.randomUUID() };
      await api.share({ text: newText() }, key);
      const again = await api.post('/v1/summaries', { text: newText() }, key);
      assert.equal(again.status, 422);
    },
  },
];
