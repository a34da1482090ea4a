import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShareQueue, type ShareSender } from '../../extension/background/shares.ts';
import {
  alarms,
  apis,
  created,
  local,
  other,
  request,
  stored,
  storedPages,
  usedBytes,
  withQuota,
} from './share-apis.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
});

describe('a worker that is ended in the middle', () => {
  test('the alarm is set, and all is stored, before anything is sent', async () => {
    const { sender, state } = apis();
    let seen: unknown;
    state.onTheWay = async () => {
      seen = [await alarms(), (await stored())[0]?.status, (await storedPages()).length];
    };
    await new ShareQueue(sender).add(request);
    expect(seen).toEqual([1, 'waiting', 1]);
    expect(await alarms()).toBe(0);
  });

  test('the alarm is set before the list says that anything waits', async () => {
    const { sender } = apis();
    const seen: number[] = [];
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (values) => {
      if (JSON.stringify(values).includes('"waiting"')) seen.push(await alarms());
      await set(values);
    });
    await new ShareQueue(sender).add(request);
    expect(seen).toEqual([1]);
  });

  test('before the answer: the next one sends it again, under the same key', async () => {
    const { sender, state, made } = apis();
    // The request never comes back.
    state.onTheWay = () => new Promise(() => undefined);
    void new ShareQueue(sender).add(request);
    await vi.waitFor(() => expect(state.sent).toHaveLength(1));
    state.onTheWay = async () => undefined;
    // The reader speaks another language by then: what is sent stays the same, or the key would not be honoured.
    state.language = 'en';
    const next = new ShareQueue(sender);
    await next.sendWaiting();
    const [first, second] = state.sent;
    expect(second).toEqual(first);
    expect(made.size).toBe(1);
    expect(await next.list()).toMatchObject([{ status: 'done' }]);
    expect(await alarms()).toBe(0);
  });

  test('between the answer and its storing: it is not made twice', async () => {
    const { sender, state, made } = apis();
    const { create } = sender;
    const dying: ShareSender = {
      ...sender,
      create: async (...args) => {
        await create(...args);
        return new Promise(() => undefined);
      },
    };
    void new ShareQueue(dying).add(request);
    await vi.waitFor(() => expect(made.size).toBe(1));
    const next = new ShareQueue(sender);
    await next.sendWaiting();
    expect(state.sent).toHaveLength(2);
    expect(made.size).toBe(1);
    expect(await next.list()).toMatchObject([{ created: { id: 's1' } }]);
  });

  test('after the storing: the page that it left behind is tidied away, others are not', async () => {
    const { sender, state } = apis();
    const queue = new ShareQueue(sender);
    const { key } = await queue.add(request);
    state.fails = 'offline';
    await queue.add(other);
    await local.set({ [`share-page:${key}`]: { snapshot: {} } });
    expect(await storedPages()).toHaveLength(2);
    await new ShareQueue(sender).resume();
    expect(await storedPages()).toHaveLength(1);
    state.fails = null;
    await new ShareQueue(sender).resume();
    expect(await queue.list()).toMatchObject([{ status: 'done' }, { status: 'done' }]);
  });

  test('an alarm that was lost is set again while anything waits', async () => {
    const { sender, state } = apis();
    state.fails = 'api-away';
    await new ShareQueue(sender).add(request);
    await fakeBrowser.alarms.clearAll();
    await new ShareQueue(sender).resume();
    expect(await alarms()).toBe(1);
  });

  test('an alarm that cannot be set loses no token', async () => {
    const { sender } = apis();
    vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('no alarms'));
    vi.spyOn(fakeBrowser.alarms, 'clear').mockRejectedValue(new Error('no alarms'));
    expect(await new ShareQueue(sender).add(request)).toMatchObject({ status: 'done' });
    expect(JSON.stringify(await stored())).toContain('token-s1');
  });
});

describe('a full store', () => {
  test('takes no new share, says so, and sends nothing', async () => {
    const { sender, state } = apis();
    withQuota(() => 100);
    const queue = new ShareQueue(sender);
    await expect(queue.add(request)).rejects.toMatchObject({ code: 'storage-full' });
    expect(state.sent).toEqual([]);
    vi.restoreAllMocks();
    await queue.sendWaiting();
    expect(await alarms()).toBe(0);
  });

  test('takes the token of a share that was on its way as it filled up', async () => {
    const { sender, state } = apis();
    let limit = Number.POSITIVE_INFINITY;
    withQuota(() => limit);
    // From the moment of sending there is not one byte left.
    state.onTheWay = async () => {
      limit = await usedBytes();
    };
    const queue = new ShareQueue(sender);
    expect(await queue.add(request)).toMatchObject({ status: 'done' });
    expect(JSON.stringify(await stored())).toContain('token-s1');
  });

  test('takes the token even where the answer quotes more than there is room for', async () => {
    const { sender, state } = apis();
    let limit = Number.POSITIVE_INFINITY;
    withQuota(() => limit);
    state.onTheWay = async () => {
      limit = await usedBytes();
    };
    const { create } = sender;
    sender.create = async (...args) => {
      const difference = { start: 0, end: 1, quote: 'ế'.repeat(3000), page: '' };
      const verification = { status: 'differs', checkedAt: null, share: 0.5 } as const;
      const made = await create(...args);
      return { ...made, verification: { ...verification, differences: [difference] } };
    };
    const queue = new ShareQueue(sender);
    expect(await queue.add(request)).toMatchObject({
      status: 'done',
      created: { verification: { status: 'differs', differences: [] } },
    });
    expect(JSON.stringify(await stored())).toContain('token-s1');
  });

  test('that takes nothing at all leaves the share waiting, and the token is asked for again', async () => {
    const { sender, state, made } = apis();
    state.onTheWay = async () => {
      vi.spyOn(local, 'set').mockRejectedValue(new Error('disk full'));
    };
    const queue = new ShareQueue(sender);
    expect(await queue.add(request)).toMatchObject({
      status: 'waiting',
      lastError: 'storage-full',
    });
    expect(await alarms()).toBe(1);
    vi.restoreAllMocks();
    state.onTheWay = async () => undefined;
    await new ShareQueue(sender).sendWaiting();
    expect(made.size).toBe(1);
    expect(JSON.stringify(await stored())).toContain('token-s1');
  });
});
