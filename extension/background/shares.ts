import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  NOT_CHECKED,
  ReaderNote,
  SummaryCreated,
  Verification,
  Visibility,
} from '#shared/contract/index.ts';
import { FAILURE_CODES, type FailureCode } from '#shared/ui/types.ts';
import type { Share, ShareRequest, Snapshot } from '../messaging/calls.ts';
import { CallError, codeOf } from '../messaging/result.ts';
import { SnapshotCall } from '../messaging/schemas.ts';

const LIST_KEY = 'shares';
const BODY_PREFIX = 'share-page:';
const ALARM = 'send-shares';
const MAX_WAITING = 20;
const MAX_KEPT = 500;

const Common = {
  key: z.string(),
  title: z.string(),
  pageUrl: z.string(),
  requestedAt: z.string(),
};
/** A share as it was answered; one of before shares were checked was unlisted and unchecked. */
const Created = z.object({
  ...SummaryCreated.shape,
  visibility: z._default(Visibility, 'unlisted'),
  verification: z._default(Verification, NOT_CHECKED),
});
const StoredShare = z.union([
  z.object({
    ...Common,
    status: z.literal('waiting'),
    lastError: z.nullable(z.enum(FAILURE_CODES)),
  }),
  z.object({ ...Common, status: z.literal('done'), created: Created }),
]);

const StoredBody = z.object({
  snapshot: SnapshotCall,
  note: z.nullable(z.string()),
  readerNotes: z._default(z.array(ReaderNote), []),
  expiresInDays: z.nullable(z.int()),
  visibility: z._default(Visibility, 'unlisted'),
});

/** What goes with a shared page. */
export type ShareWith = Pick<ShareRequest, 'note' | 'readerNotes' | 'expiresInDays' | 'visibility'>;

/** How a share is sent and taken back; the API's calls, or a test's. */
export interface ShareSender {
  create(key: string, page: Snapshot, options: ShareWith): Promise<SummaryCreated>;
  remove(created: SummaryCreated): Promise<void>;
}

/** Failures after which a share waits for a better time; all others are told at once. */
const WAITS: ReadonlySet<FailureCode> = new Set(['api-away', 'offline', 'rate-limited']);

/**
 * The shares made here, and those that still wait for the API. Everything lies in storage before
 * anything is sent, under a key that the API honours: a share outlives the service worker and the
 * browser, and is made once.
 */
export class ShareQueue {
  readonly #sender: ShareSender;
  readonly #onChange: (waiting: number) => void;
  /** One change of the list at a time. */
  #tail: Promise<unknown> = Promise.resolve();
  readonly #sending = new Set<string>();

  constructor(sender: ShareSender, onChange: (waiting: number) => void = () => undefined) {
    this.#sender = sender;
    this.#onChange = onChange;
  }

  async list(): Promise<Share[]> {
    const stored = (await browser.storage.local.get(LIST_KEY))[LIST_KEY];
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const share = StoredShare.safeParse(one);
      return share.success ? [share.data] : [];
    });
  }

  /** Stores a share and tries to send it. One that has to wait is answered as waiting. */
  async add(request: ShareRequest): Promise<Share> {
    const { snapshot, title, note, readerNotes, expiresInDays, visibility } = request;
    const waiting = (await this.list()).filter(({ status }) => status === 'waiting').length;
    if (waiting >= MAX_WAITING) throw new CallError('too-large');
    const share: Share = {
      key: crypto.randomUUID(),
      title,
      pageUrl: snapshot.url,
      requestedAt: new Date().toISOString(),
      status: 'waiting',
      lastError: null,
    };
    await browser.storage.local.set({
      [BODY_PREFIX + share.key]: { snapshot, note, readerNotes, expiresInDays, visibility },
    });
    await this.#change((shares) => [share, ...shares].slice(0, MAX_KEPT));
    return this.#send(share.key);
  }

  /** Sends what waits; whatever fails again goes on waiting. */
  async sendWaiting(): Promise<void> {
    for (const { key, status } of (await this.list()).reverse()) {
      if (status !== 'waiting') continue;
      try {
        await this.#send(key);
      } catch {
        // Refused for good: the share was taken off the list by #send.
      }
    }
    await this.#plan();
  }

  /** Takes a share back: deletes it at the API, or only forgets it where it was never sent. */
  async remove(key: string): Promise<void> {
    const share = (await this.list()).find((one) => one.key === key);
    if (share?.status === 'done') await this.#sender.remove(share.created);
    await this.#forget(key);
  }

  /** To be called when the alarm of the queue rings. */
  isAlarm(name: string): boolean {
    return name === ALARM;
  }

  async #send(key: string): Promise<Share> {
    const bodyKey = BODY_PREFIX + key;
    const body = StoredBody.safeParse((await browser.storage.local.get(bodyKey))[bodyKey]);
    const share = (await this.list()).find((one) => one.key === key);
    if (!share || share.status === 'done' || this.#sending.has(key)) {
      if (share) return share;
      throw new CallError('unknown');
    }
    if (!body.success) {
      await this.#forget(key);
      throw new CallError('unknown');
    }
    this.#sending.add(key);
    try {
      const { snapshot, ...shareWith } = body.data;
      const created = await this.#sender.create(key, snapshot, shareWith);
      const { title, pageUrl, requestedAt } = share;
      const done: Share = { key, title, pageUrl, requestedAt, status: 'done', created };
      await this.#replace(done);
      await browser.storage.local.remove(bodyKey);
      return done;
    } catch (error) {
      const code = codeOf(error);
      if (!WAITS.has(code)) {
        await this.#forget(key);
        throw error;
      }
      const waiting: Share = { ...share, status: 'waiting', lastError: code };
      await this.#replace(waiting);
      await this.#plan();
      return waiting;
    } finally {
      this.#sending.delete(key);
    }
  }

  async #plan(): Promise<void> {
    const waits = (await this.list()).some(({ status }) => status === 'waiting');
    if (waits) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    else await browser.alarms.clear(ALARM);
  }

  #replace(share: Share): Promise<void> {
    return this.#change((shares) => shares.map((one) => (one.key === share.key ? share : one)));
  }

  async #forget(key: string): Promise<void> {
    await this.#change((shares) => shares.filter((one) => one.key !== key));
    await browser.storage.local.remove(BODY_PREFIX + key);
  }

  #change(change: (shares: Share[]) => Share[]): Promise<void> {
    const done = this.#tail.then(async () => {
      const shares = change(await this.list());
      await browser.storage.local.set({ [LIST_KEY]: shares });
      this.#onChange(shares.filter(({ status }) => status === 'waiting').length);
    });
    this.#tail = done.catch(() => undefined);
    return done;
  }
}
