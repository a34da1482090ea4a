import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOT_CHECKED } from '#shared/contract/index.ts';
import { ShareQueue, type ShareSender } from '../../extension/background/shares.ts';
import { CallError } from '../../extension/messaging/result.ts';

const request = {
  snapshot: { html: '<p>x</p>', url: 'https://a.gov.vn/1', title: 'Báo cáo' },
  title: 'Báo cáo',
  note: null,
  readerNotes: [],
  expiresInDays: null,
  visibility: 'unlisted' as const,
};

const created = (id: string) => ({
  id,
  reportId: `r-${id}`,
  url: `http://api.test/s/${id}`,
  deleteToken: 'token',
  createdAt: '2026-11-22T00:00:00Z',
  expiresAt: null,
  visibility: 'unlisted' as const,
  verification: NOT_CHECKED,
});

/** An API that answers the same key with the same share, and may be away. */
function api() {
  const made = new Map<string, ReturnType<typeof created>>();
  const state = { away: false, refuses: false, removed: [] as string[] };
  const sender: ShareSender = {
    async create(key) {
      if (state.away) throw new CallError('api-away');
      if (state.refuses) throw new CallError('too-large');
      const share = made.get(key) ?? created(`s${made.size + 1}`);
      made.set(key, share);
      return share;
    },
    async remove({ id }) {
      if (state.away) throw new CallError('api-away');
      state.removed.push(id);
    },
  };
  return { sender, state, made };
}

const storedPages = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) =>
    key.startsWith('share-page:'),
  );

beforeEach(() => fakeBrowser.reset());

describe('shares', () => {
  test('one that is sent at once is done, and its page is not kept', async () => {
    const { sender } = api();
    const share = await new ShareQueue(sender).add(request);
    expect(share).toMatchObject({ status: 'done', created: { url: 'http://api.test/s/s1' } });
    expect(await storedPages()).toEqual([]);
  });

  test('one made while the API is away waits, and is sent once after a restart', async () => {
    const { sender, state, made } = api();
    state.away = true;
    expect(await new ShareQueue(sender).add(request)).toMatchObject({
      status: 'waiting',
      lastError: 'api-away',
    });
    const restarted = new ShareQueue(sender);
    expect(await restarted.list()).toMatchObject([{ status: 'waiting' }]);
    state.away = false;
    await Promise.all([restarted.sendWaiting(), restarted.sendWaiting()]);
    expect(await restarted.list()).toMatchObject([{ status: 'done' }]);
    expect(made.size).toBe(1);
    expect(await storedPages()).toEqual([]);
  });

  test('one that was answered while nobody listened is not made twice', async () => {
    const { sender, state, made } = api();
    state.away = true;
    const { key } = await new ShareQueue(sender).add(request);
    state.away = false;
    // The service worker dies between the answer and its storing.
    await sender.create(key, request.snapshot, {
      note: null,
      readerNotes: [],
      expiresInDays: null,
      visibility: 'unlisted',
    });
    const restarted = new ShareQueue(sender);
    await restarted.sendWaiting();
    expect(made.size).toBe(1);
    expect(await restarted.list()).toMatchObject([{ created: { id: 's1' } }]);
  });

  test('one that is refused is told at once and forgotten', async () => {
    const { sender, state } = api();
    state.refuses = true;
    const queue = new ShareQueue(sender);
    await expect(queue.add(request)).rejects.toMatchObject({ code: 'too-large' });
    expect(await queue.list()).toEqual([]);
    expect(await storedPages()).toEqual([]);
  });

  test('one that is taken back is deleted there; a waiting one is only forgotten', async () => {
    const { sender, state } = api();
    const queue = new ShareQueue(sender);
    const done = await queue.add(request);
    state.away = true;
    const waiting = await queue.add(request);
    await queue.remove(waiting.key);
    await expect(queue.remove(done.key)).rejects.toMatchObject({ code: 'api-away' });
    expect(await queue.list()).toHaveLength(1);
    state.away = false;
    await queue.remove(done.key);
    expect(state.removed).toEqual(['s1']);
    expect(await queue.list()).toEqual([]);
  });

  test('several made at once are all kept', async () => {
    const { sender } = api();
    const queue = new ShareQueue(sender);
    await Promise.all([1, 2, 3, 4, 5].map(() => queue.add(request)));
    expect(await queue.list()).toHaveLength(5);
  });

  test('an alarm is set while something waits, and only then', async () => {
    const { sender, state } = api();
    state.away = true;
    const queue = new ShareQueue(sender);
    await queue.add(request);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    state.away = false;
    await queue.sendWaiting();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(0);
  });
});
