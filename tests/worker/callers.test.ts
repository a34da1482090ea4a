import { expect, test } from 'vitest';
import { networkOf } from '../../worker/http/network.ts';
import { LIMITS, SITE_SHARE } from '../../worker/http/quotas.ts';
import { call, post, report, share, unshare } from './call.ts';

test.each<[string, string, string | null]>([
  ['192.0.2.7', '192.0.2.7', null],
  ['::ffff:192.0.2.7', '192.0.2.7', null],
  ['::FFFF:c000:0207', '192.0.2.7', null],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:DB8:0001:0002::6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
  ['2001:db8::2:3:4:5:6', '2001:db8:0:2::/64', '2001:db8:0::/48'],
  ['::1', '0:0:0:0::/64', '0:0:0::/48'],
  ['2001::', '2001:0:0:0::/64', '2001:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64', '64:ff9b:0::/48'],
  ['', '', null],
  ['no:address', 'no:address', null],
])('%s is counted as %s', (address, caller, site) => {
  expect(networkOf(address)).toEqual({ caller, site });
});

const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address } });

test('all spellings and hosts of one /64 are one caller', async () => {
  const most = LIMITS.read.perMinute;
  const statuses = new Set<number>();
  // Twice as many, since a minute of the clock may end in between.
  for (let i = 0; i < most * 2 && !statuses.has(429); i++) {
    const address = i % 2 === 0 ? `2001:db8::${i.toString(16)}` : `2001:DB8:0:0:1::${i}`;
    statuses.add((await call('/v1/agencies', from(address))).status);
  }
  expect([...statuses]).toEqual([200, 429]);
  expect((await call('/v1/agencies', from('2001:db8:0:1::1'))).status).toBe(200);
});

test('the networks of one /48 together do no more than a few callers', async () => {
  const most = LIMITS.share.perMinute * SITE_SHARE;
  let refused = false;
  for (let i = 0; i < most * 2 && !refused; i++) {
    const headers = { 'CF-Connecting-IP': `2001:db8:7:${i.toString(16)}::1` };
    refused = (await post('/v1/summaries', '{', headers)).status === 429;
  }
  expect(refused).toBe(true);
  expect((await post('/v1/summaries', '{', from('2001:db8:8::1').headers)).status).toBe(400);
});

test('taking shares back spends nothing of the limit of sharing', async () => {
  const headers = { 'CF-Connecting-IP': '192.0.2.9' };
  for (let i = 0; i < LIMITS.share.perMinute + 5; i++) {
    const init = { method: 'DELETE', headers: { ...headers, Authorization: 'Bearer x' } };
    expect((await call('/v1/summaries/none', init)).status).toBe(404);
  }
  expect((await post('/v1/summaries', report(), headers)).status).toBe(201);
});

test('an idempotency key is its caller’s own: from another network it tells no token', async () => {
  const key = { 'Idempotency-Key': 'a-key-that-is-long' };
  const mine = { ...key, 'CF-Connecting-IP': '2001:db8::1' };
  const first = await share(report(), mine);
  expect(await share(report(), { ...key, 'CF-Connecting-IP': '2001:db8::ffff' })).toEqual(first);
  const other = await share(report(), { ...key, 'CF-Connecting-IP': '2001:db8:0:1::1' });
  expect(other.id).not.toBe(first.id);
  expect(other.deleteToken).not.toBe(first.deleteToken);
  expect((await unshare({ ...first, deleteToken: other.deleteToken })).status).toBe(403);
  expect((await unshare(first)).status).toBe(204);
});

test.each(['k', 'fifteen-letters', 'a key of several words', 'x'.repeat(256)])(
  'the idempotency key “%s” is refused',
  async (key) => {
    const response = await post('/v1/summaries', report(), { 'Idempotency-Key': key });
    expect(response.status).toBe(422);
  },
);
