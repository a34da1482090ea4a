import type { SummaryCreated } from '#shared/contract/index.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import type { Share, ShareRequest, Snapshot } from '../messaging/calls.ts';
import { CallError, codeOf } from '../messaging/result.ts';
import {
  apiOf,
  doneShare,
  publicShare,
  type ShareBody,
  ShareList,
  type StoredShare,
  waitingShare,
} from './share-list.ts';

/** What goes with a shared page. */
export type ShareWith = Omit<ShareBody, 'snapshot'>;

/** How a share is sent and taken back; the API's calls, or a test's. `api` is the address of an API. */
export interface ShareSender {
  /** Where a share is sent that is made now, and in which language. */
  now(): Promise<{ api: string; language: ShareBody['language'] }>;
  create(api: string, key: string, page: Snapshot, options: ShareWith): Promise<SummaryCreated>;
  remove(api: string, created: SummaryCreated): Promise<void>;
}

/** Failures after which a share waits for a better time; all others are told, and it stays as failed. */
const WAITS: ReadonlySet<FailureCode> = new Set([
  'api-away',
  'offline',
  'rate-limited',
  'device-only',
]);

/** An API that takes no more for now, or for today, is left alone for so long, where others are asked every minute. */
const BUSY_MS = 10 * 60_000;

function isBusy(share: StoredShare): boolean {
  if (share.status !== 'waiting' || share.triedAt === undefined) return false;
  const since = Date.now() - Date.parse(share.triedAt);
  // A clock that was set back does not make it wait for good.
  return since >= 0 && since < BUSY_MS;
}

/**
 * The shares made here, and those that still wait for the API. Everything lies in storage, and the alarm is set, before
 * anything is sent, under a key that the API honours: a share outlives the service worker and the browser, and is made
 * once. It is sent and deleted at the API where the reader made it, whichever is in use by then.
 */
export class ShareQueue {
  readonly #sender: ShareSender;
  readonly #list: ShareList;
  readonly #sending = new Map<string, Promise<StoredShare>>();

  constructor(sender: ShareSender, onChange: (waiting: number) => void = () => undefined) {
    this.#sender = sender;
    this.#list = new ShareList(onChange);
  }

  /** Newest first. */
  async list(): Promise<Share[]> {
    const { api } = await this.#sender.now();
    return (await this.#list.all()).map((one) => publicShare(one, api));
  }

  /**
   * Stores a share and tries to send it: answers it as done, waiting or failed. Throws "storage-full" where it could
   * not be stored; nothing was sent then.
   */
  async add(request: ShareRequest): Promise<Share> {
    const { title, snapshot } = request;
    const { api, language } = await this.#sender.now();
    const key = crypto.randomUUID();
    const requestedAt = new Date().toISOString();
    const share = waitingShare({ key, title, pageUrl: snapshot.url, requestedAt, api });
    const { title: _, ...body } = request;
    await this.#list.add(share, { ...body, language });
    return publicShare(await this.#send(key), api);
  }

  /** Sends what waits; whatever fails again goes on waiting, what is refused stays as failed. */
  async sendWaiting(): Promise<void> {
    for (const share of (await this.#list.all()).reverse()) {
      if (share.status !== 'waiting' || isBusy(share)) continue;
      // One that cannot be sent is no reason to leave out the others.
      await this.#send(share.key).catch((error: unknown) => console.warn('Soi: share', error));
    }
    await this.#list.plan();
  }

  /** To be called when the browser or the extension starts: goes on where the last worker was ended. */
  async resume(): Promise<void> {
    await this.#list.tidy();
    await this.sendWaiting();
  }

  /** Sends a share that waits or was refused, at the reader's word: to the API in use now. */
  async send(key: string): Promise<Share> {
    await this.#sending.get(key)?.catch(() => undefined);
    const { api } = await this.#sender.now();
    const share = await this.#list.find(key);
    if (!share) throw new CallError('gone');
    if (share.status !== 'waiting' && share.status !== 'failed') return publicShare(share, api);
    await this.#list.put(waitingShare({ ...share, api }));
    return publicShare(await this.#send(key), api);
  }

  /** Takes a share back: deletes it where it was made, or only forgets it where it was not. */
  async remove(key: string): Promise<void> {
    await this.#sending.get(key)?.catch(() => undefined);
    const share = await this.#list.find(key);
    if (share?.status === 'done') {
      const { api } = await this.#sender.now();
      await this.#sender.remove(apiOf(share) ?? api, share.created);
    }
    await this.#list.forget(key);
  }

  /** Takes a share off the list alone. */
  async forget(key: string): Promise<void> {
    await this.#list.forget(key);
  }

  /** One try at a time for a share. */
  #send(key: string): Promise<StoredShare> {
    const running = this.#sending.get(key);
    if (running) return running;
    const sending = this.#try(key).finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
    return sending;
  }

  async #try(key: string): Promise<StoredShare> {
    const share = await this.#list.find(key);
    if (!share) throw new CallError('gone');
    if (share.status !== 'waiting') return share;
    const api = share.api ?? (await this.#sender.now()).api;
    const { title, pageUrl, requestedAt } = share;
    const common = { key, title, pageUrl, requestedAt, api };
    const body = await this.#list.bodyOf(key);
    if (!body) return this.#settle({ ...common, status: 'failed', reason: 'unknown' });
    let created: SummaryCreated;
    try {
      const { snapshot, ...shareWith } = body;
      created = await this.#sender.create(api, key, snapshot, shareWith);
    } catch (error) {
      const code = codeOf(error);
      if (WAITS.has(code)) {
        const { triedAt: _, ...untried } = share;
        const busy = code === 'rate-limited' && { triedAt: new Date().toISOString() };
        return this.#settle({ ...untried, api, lastError: code, ...busy });
      }
      if (code === 'gone') return this.#settle({ ...common, status: 'ended' });
      return this.#settle({ ...common, status: 'failed', reason: code });
    }
    const done = doneShare(common, created);
    try {
      // Nothing comes before this: the token is told once.
      if (await this.#list.put(done)) return done;
    } catch (error) {
      // It goes on waiting, with its page: the API gives the same answer to the same key again.
      console.warn('Soi: share', error);
      return { ...share, api, lastError: codeOf(error) };
    }
    return this.#takeBack(done);
  }

  async #settle(share: StoredShare): Promise<StoredShare> {
    // A full store leaves it waiting, as it was.
    await this.#list.put(share).catch((error: unknown) => console.warn('Soi: share', error));
    return share;
  }

  /** A share that was forgotten while it was being made must not live on where nobody can delete it. */
  async #takeBack(share: Extract<StoredShare, { status: 'done' }>): Promise<StoredShare> {
    try {
      await this.#sender.remove(share.api ?? '', share.created);
    } catch {
      await this.#list.restore(share);
    }
    return share;
  }
}
