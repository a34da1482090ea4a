import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShareQueue } from '../../extension/background/shares.ts';
import { CallError } from '../../extension/messaging/result.ts';
import {
  alarms,
  apis,
  created,
  ELSEWHERE,
  HERE,
  local,
  other,
  request,
  stored,
  storedPages,
} from './share-apis.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
});

describe('shares', () => {
  test('one that is sent at once is done, and its page is not kept', async () => {
    const { sender } = apis();
    const share = await new ShareQueue(sender).add(request);
    expect(share).toMatchObject({
      status: 'done',
      api: HERE,
      created: { url: `${HERE}/s/s1` },
    });
    expect(await storedPages()).toEqual([]);
    expect(await alarms()).toBe(0);
  });

  test('the token is kept, and told to nobody', async () => {
    const { sender } = apis();
    const queue = new ShareQueue(sender);
    const told = JSON.stringify([await queue.add(request), await queue.list()]);
    expect(told).not.toContain('token-s1');
    expect(JSON.stringify(await stored())).toContain('token-s1');
  });

  test('each has a random key of its own, long enough for the API', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    await queue.add(request);
    await queue.add(request);
    const keys = state.sent.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key.length).toBeGreaterThanOrEqual(16);
  });

  test('one made while the API is away waits, and is sent once after a restart', async () => {
    const { sender, state, made } = apis();
    state.fails = 'api-away';
    expect(await new ShareQueue(sender).add(request)).toMatchObject({
      status: 'waiting',
      lastError: 'api-away',
    });
    const restarted = new ShareQueue(sender);
    expect(await restarted.list()).toMatchObject([{ status: 'waiting' }]);
    state.fails = null;
    await Promise.all([restarted.sendWaiting(), restarted.sendWaiting()]);
    expect(await restarted.list()).toMatchObject([{ status: 'done' }]);
    expect(made.size).toBe(1);
    expect(await storedPages()).toEqual([]);
  });

  test.each(['api-away', 'offline', 'rate-limited', 'device-only'] as const)(
    'one that meets "%s" goes on waiting',
    async (code) => {
      const { sender, state } = apis();
      state.fails = code;
      const queue = new ShareQueue(sender);
      await queue.add(request);
      await queue.sendWaiting();
      expect(await queue.list()).toMatchObject([{ status: 'waiting', lastError: code }]);
      expect(await alarms()).toBe(1);
      expect(await storedPages()).toHaveLength(1);
    },
  );

  test('one that a busy API did not take is not sent again every minute', async () => {
    const { sender, state } = apis();
    state.fails = 'rate-limited';
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    await queue.sendWaiting();
    expect(state.sent).toHaveLength(1);
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
    try {
      await queue.sendWaiting();
      expect(state.sent).toHaveLength(2);
      // The reader's own word is followed at once.
      state.fails = null;
      expect(await queue.send(key)).toMatchObject({ status: 'done' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('several made at once are all kept', async () => {
    const { sender } = apis();
    const queue = new ShareQueue(sender);
    await Promise.all([1, 2, 3, 4, 5].map(() => queue.add(request)));
    expect(await queue.list()).toHaveLength(5);
  });

  test('however many there are, the oldest is not dropped', async () => {
    const { sender } = apis();
    const done = (n: number) => ({
      ...{ key: `k${n}`, title: '', pageUrl: '', requestedAt: '', api: HERE },
      ...{ status: 'done', created: created(HERE, `old${n}`) },
    });
    await local.set({ shares: Array.from({ length: 700 }, (_, n) => done(n)) });
    const queue = new ShareQueue(sender);
    await queue.add(request);
    const list = await queue.list();
    expect(list).toHaveLength(701);
    expect(list.at(-1)).toMatchObject({ created: { id: 'old699' } });
  });

  test('what this version cannot read stays in the list as it is', async () => {
    const { sender } = apis();
    const later = { key: 'later', status: 'of a later version', deleteToken: 'kept' };
    await local.set({ shares: [later] });
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    await queue.remove(key);
    expect(await stored()).toEqual([later]);
  });
});

describe('a share that is refused', () => {
  test.each(['too-large', 'refused', 'taken-down', 'server-error', 'not-allowed'] as const)(
    'for "%s" stays as failed, with the reason, and rings no alarm',
    async (code) => {
      const { sender, state } = apis();
      state.fails = 'api-away';
      const queue = new ShareQueue(sender);
      await queue.add(request);
      state.fails = code;
      await queue.sendWaiting();
      expect(await queue.list()).toMatchObject([{ status: 'failed', reason: code }]);
      expect(await alarms()).toBe(0);
    },
  );

  test('at once is answered as failed, and can be sent again', async () => {
    const { sender, state } = apis();
    state.fails = 'server-error';
    const queue = new ShareQueue(sender);
    const share = await queue.add({ ...request, note: 'Xem mục II.' });
    expect(share).toMatchObject({ status: 'failed', reason: 'server-error' });
    state.fails = null;
    expect(await queue.send(share.key)).toMatchObject({ status: 'done' });
    expect(await storedPages()).toEqual([]);
  });

  test('gives way to a new share of the same page, and to that alone', async () => {
    const { sender, state } = apis();
    state.fails = 'server-error';
    const queue = new ShareQueue(sender);
    await queue.add(request);
    await queue.add(other);
    await queue.add(request);
    expect((await queue.list()).map(({ pageUrl }) => pageUrl)).toEqual([
      request.snapshot.url,
      other.snapshot.url,
    ]);
    expect(await storedPages()).toHaveLength(2);
  });

  test('because it was made and ended since has ended', async () => {
    const { sender, state } = apis();
    state.fails = 'gone';
    const queue = new ShareQueue(sender);
    expect(await queue.add(request)).toMatchObject({ status: 'ended' });
    expect(await storedPages()).toEqual([]);
  });
});

describe('the API of a share', () => {
  test('is the one where it was made, whichever is in use by then', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    state.api = ELSEWHERE;
    expect(await queue.list()).toMatchObject([{ api: HERE }]);
    await queue.remove(key);
    expect(state.removed).toEqual([`${HERE} s1 token-s1`]);
    expect(await queue.list()).toEqual([]);
  });

  test('is the one that it waits for, until the reader sends it to another', async () => {
    const { sender, state } = apis();
    state.fails = 'api-away';
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    state.api = ELSEWHERE;
    await queue.sendWaiting();
    expect(state.sent.map(({ api }) => api)).toEqual([HERE, HERE]);
    state.fails = null;
    expect(await queue.send(key)).toMatchObject({
      status: 'done',
      api: ELSEWHERE,
      created: { url: `${ELSEWHERE}/s/s1` },
    });
  });

  test('of a share that was kept without it is that of its own address', async () => {
    const { sender, state } = apis();
    const { key } = await new ShareQueue(sender).add(request);
    const [share] = await stored();
    const { api: _, ...old } = share ?? {};
    await local.set({ shares: [old] });
    state.api = ELSEWHERE;
    const queue = new ShareQueue(sender);
    expect(await queue.list()).toMatchObject([{ api: HERE }]);
    await queue.remove(key);
    expect(state.removed).toEqual([`${HERE} s1 token-s1`]);
  });
});

describe('taking a share back', () => {
  test('deletes it there; a waiting one is only forgotten', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    const done = await queue.add(request);
    state.fails = 'api-away';
    const waiting = await queue.add(request);
    await queue.remove(waiting.key);
    await expect(queue.remove(done.key)).rejects.toMatchObject({ code: 'api-away' });
    expect(await queue.list()).toHaveLength(1);
    state.fails = null;
    await queue.remove(done.key);
    expect(state.removed).toEqual([`${HERE} s1 token-s1`]);
    expect(await queue.list()).toEqual([]);
  });

  test('while it is on its way: waits for the answer, and then deletes it', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    let answer: () => void = () => undefined;
    state.onTheWay = () => new Promise<void>((resolve) => (answer = resolve));
    const adding = queue.add(request);
    await vi.waitFor(() => expect(state.sent).toHaveLength(1));
    const key = state.sent[0]?.key ?? '';
    const removing = queue.remove(key);
    answer();
    await Promise.all([adding, removing]);
    expect(state.removed).toEqual([`${HERE} s1 token-s1`]);
    expect(await queue.list()).toEqual([]);
  });

  test('by emptying the store while it is on its way: it does not live on there', async () => {
    const { sender, state } = apis();
    state.onTheWay = () => local.clear();
    await new ShareQueue(sender).add(request);
    expect(state.removed).toEqual([`${HERE} s1 token-s1`]);
    expect(await new ShareQueue(sender).list()).toEqual([]);
  });

  test('so, where it cannot be deleted then: it comes back into the list', async () => {
    const { sender, state } = apis();
    state.onTheWay = () => local.clear();
    sender.remove = async () => {
      throw new CallError('api-away');
    };
    await new ShareQueue(sender).add(request);
    expect(await new ShareQueue(sender).list()).toMatchObject([{ status: 'done' }]);
  });

  test('from the list alone asks no API', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    await queue.forget(key);
    expect(state.removed).toEqual([]);
    expect(await queue.list()).toEqual([]);
  });
});
