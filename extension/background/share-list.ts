import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ChosenPoints } from '#shared/contract/chosen-point.ts';
import { Language } from '#shared/contract/common.ts';
import { ReaderNote } from '#shared/contract/reader-note.ts';
import { SummaryCreated } from '#shared/contract/summaries.ts';
import { NOT_CHECKED, Verification, Visibility } from '#shared/contract/verification.ts';
import { FAILURE_CODES } from '#shared/ui/types.ts';
import type { Share } from '../messaging/calls.ts';
import { CallError } from '../messaging/result.ts';
import { SnapshotCall } from '../messaging/schemas.ts';

const LIST_KEY = 'shares';
const BODY_PREFIX = 'share-page:';
const ALARM = 'send-shares';

/**
 * Bytes that a share on its way holds free for the API's answer, so that a full store can take the token of it. An
 * answer has some 500, and up to 4,000 where it quotes which passages differ from their page.
 */
const ROOM_BYTES = 6000;
const ROOM = 'x'.repeat(ROOM_BYTES);

/** A share as its API answered; one that says nothing of them was made unlisted and unchecked. */
export const CreatedShare = z.object({
  ...SummaryCreated.shape,
  visibility: z._default(Visibility, 'unlisted'),
  verification: z._default(Verification, NOT_CHECKED),
});

const Common = {
  key: z.string(),
  title: z.string(),
  pageUrl: z.string(),
  requestedAt: z.string(),
  /** Missing in a share of before it was kept. */
  api: z.optional(z.string()),
};
const Code = z.enum(FAILURE_CODES);
export const StoredShare = z.union([
  z.object({
    ...Common,
    status: z.literal('waiting'),
    lastError: z.nullable(Code),
    /** When it was last sent, and the API took no more. */
    triedAt: z.optional(z.string()),
    room: z._default(z.string(), ''),
  }),
  z.object({ ...Common, status: z.literal('done'), created: CreatedShare }),
  z.object({ ...Common, status: z.literal('failed'), reason: Code }),
  z.object({ ...Common, status: z.literal('ended') }),
]);
export type StoredShare = z.infer<typeof StoredShare>;

/** What is sent for a share: the same at every try, as its idempotency key demands. */
const StoredBody = z.object({
  snapshot: SnapshotCall,
  note: z.nullable(z.string()),
  readerNotes: z._default(z.array(ReaderNote), []),
  points: z._default(z.nullable(ChosenPoints), null),
  expiresInDays: z.nullable(z.int()),
  visibility: z._default(Visibility, 'unlisted'),
  language: z._default(Language, 'vi'),
});
export type ShareBody = z.infer<typeof StoredBody>;

/** A share that is to be sent, with room for its answer. */
export function waitingShare(
  share: Pick<Share, 'key' | 'title' | 'pageUrl' | 'requestedAt' | 'api'>,
): StoredShare {
  const { key, title, pageUrl, requestedAt, api } = share;
  return { key, title, pageUrl, requestedAt, api, status: 'waiting', lastError: null, room: ROOM };
}

/** A share that was made; the passages that it quotes are left out where there is no room held for them. */
export function doneShare(
  share: Pick<Share, 'key' | 'title' | 'pageUrl' | 'requestedAt' | 'api'>,
  created: SummaryCreated,
): StoredShare & { status: 'done' } {
  const bytes = new TextEncoder().encode(JSON.stringify(created)).length;
  const verification = { ...created.verification, differences: [] };
  const kept = bytes > ROOM_BYTES ? { ...created, verification } : created;
  return { ...share, status: 'done', created: kept };
}

/** A share as the extension's pages are told of it: without its token, and without what only storage needs. */
export function publicShare(stored: StoredShare, apiNow: string): Share {
  const { key, title, pageUrl, requestedAt } = stored;
  const common = { key, title, pageUrl, requestedAt, api: apiOf(stored) ?? apiNow };
  switch (stored.status) {
    case 'waiting':
      return { ...common, status: 'waiting', lastError: stored.lastError };
    case 'done': {
      const { deleteToken: _, ...created } = stored.created;
      return { ...common, status: 'done', created };
    }
    case 'failed':
      return { ...common, status: 'failed', reason: stored.reason };
    case 'ended':
      return { ...common, status: 'ended' };
  }
}

/** Where a share was made; one that was kept without it names the API in its own address. */
export function apiOf(share: StoredShare): string | null {
  if (share.api !== undefined) return share.api;
  if (share.status !== 'done' || !URL.canParse(share.created.url)) return null;
  return new URL(share.created.url).origin;
}

/** The alarm of the queue, by which a worker that was ended is woken. */
export function isShareAlarm(name: string): boolean {
  return name === ALARM;
}

/**
 * The list of shares and what is to be sent for them, in the extension's storage. One change at a time; nothing is
 * ever dropped but by `forget`: entries that this version cannot read stay as they are.
 */
export class ShareList {
  readonly #onChange: (waiting: number) => void;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(onChange: (waiting: number) => void) {
    this.#onChange = onChange;
  }

  async all(): Promise<StoredShare[]> {
    return (await raw()).flatMap(readable);
  }

  async find(key: string): Promise<StoredShare | null> {
    return (await this.all()).find((one) => one.key === key) ?? null;
  }

  async bodyOf(key: string): Promise<ShareBody | null> {
    const name = BODY_PREFIX + key;
    const body = StoredBody.safeParse((await browser.storage.local.get(name))[name]);
    return body.success ? body.data : null;
  }

  /** Takes a new share in, in place of those of the same page that were refused. Throws "storage-full". */
  async add(share: StoredShare, body: ShareBody): Promise<void> {
    const isReplaced = (one: StoredShare) =>
      one.status === 'failed' && one.pageUrl === share.pageUrl;
    const replaced = (await this.all()).filter(isReplaced);
    await this.#change((shares) => [share, ...shares.filter((one) => !isReplaced(one))], {
      [BODY_PREFIX + share.key]: body,
    });
    await removeBodies(replaced);
  }

  /** Changes a share that is in the list; answers whether it still is. Throws "storage-full". */
  async put(share: StoredShare): Promise<boolean> {
    let isThere = false;
    await this.#change((shares) =>
      shares.map((one) => {
        if (one.key !== share.key) return one;
        isThere = true;
        return share;
      }),
    );
    if (share.status === 'done' || share.status === 'ended') await removeBodies([share]);
    return isThere;
  }

  /** Puts a share that was made back into a list that it is no longer in. */
  async restore(share: StoredShare): Promise<void> {
    await this.#change((shares) => [share, ...shares.filter(({ key }) => key !== share.key)]);
  }

  async forget(key: string): Promise<void> {
    await this.#change((shares) => shares.filter((one) => one.key !== key));
    await browser.storage.local.remove(BODY_PREFIX + key);
  }

  /** Removes what was to be sent for shares that need it no more: a worker may have been ended before it did. */
  async tidy(): Promise<void> {
    const stored = await browser.storage.local.get(null);
    const needed = new Set(
      (await this.all())
        .filter(({ status }) => status === 'waiting' || status === 'failed')
        .map(({ key }) => BODY_PREFIX + key),
    );
    const unneeded = Object.keys(stored).filter(
      (name) => name.startsWith(BODY_PREFIX) && !needed.has(name),
    );
    await browser.storage.local.remove(unneeded);
  }

  /** Sets the alarm while anything waits, and ends it when nothing does. */
  plan(): Promise<void> {
    return this.#inTurn(async () => setAlarm(waitingOf(await this.all())));
  }

  /** Where the change lets more shares wait, the alarm is set before the list says so. */
  #change(
    change: (shares: StoredShare[]) => StoredShare[],
    beside: Record<string, unknown> = {},
  ): Promise<void> {
    return this.#inTurn(async () => {
      const list = await raw();
      const unreadable = list.filter((one) => readable(one).length === 0);
      const before = list.flatMap(readable);
      const shares = change(before);
      const waiting = waitingOf(shares);
      if (waiting > waitingOf(before)) await setAlarm(waiting);
      try {
        await browser.storage.local.set({ ...beside, [LIST_KEY]: [...shares, ...unreadable] });
      } catch (error) {
        throw new CallError('storage-full', { cause: error });
      }
      await setAlarm(waiting);
      this.#onChange(waiting);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#tail.then(work);
    this.#tail = done.catch(() => undefined);
    return done;
  }
}

function waitingOf(shares: readonly StoredShare[]): number {
  return shares.filter(({ status }) => status === 'waiting').length;
}

async function raw(): Promise<unknown[]> {
  const list = (await browser.storage.local.get(LIST_KEY))[LIST_KEY];
  return Array.isArray(list) ? list : [];
}

function readable(one: unknown): StoredShare[] {
  const share = StoredShare.safeParse(one);
  return share.success ? [share.data] : [];
}

/** Rings every minute until nothing waits, however often the worker is ended in between. */
async function setAlarm(waiting: number): Promise<void> {
  try {
    if (waiting > 0) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    else await browser.alarms.clear(ALARM);
  } catch (error) {
    // The list is what counts; it is gone through when the browser starts, too.
    console.warn('Soi: alarm', error);
  }
}

async function removeBodies(shares: readonly StoredShare[]): Promise<void> {
  // What stays is removed by `tidy`: the share itself is safe.
  await browser.storage.local
    .remove(shares.map(({ key }) => BODY_PREFIX + key))
    .catch(() => undefined);
}
