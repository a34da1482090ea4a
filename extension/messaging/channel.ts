import { browser } from 'wxt/browser';
import type { FromBackground, FromPage, ToBackground, ToPage } from './calls.ts';
import { CallError, codeOf, type Result, readResult } from './result.ts';

/** Each direction has one map of calls; its name travels with every message. */
interface Directions {
  background: ToBackground;
  page: ToPage;
  'from-page': FromPage;
  'from-background': FromBackground;
}
type Direction = keyof Directions;

interface Message {
  soi: Direction;
  call: string;
  value: unknown;
}

export interface Sender {
  tabId: number | null;
  windowId: number | null;
  url: string | null;
}

type Call<M, N extends keyof M> = M[N] extends (...args: infer A) => infer R
  ? { value: A extends [] ? undefined : A[0]; answer: R }
  : never;

/** What the browser says of a message's sender. */
export interface RawSender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number; windowId?: number };
}

/** One function per call; each may be asynchronous, and checks what it is given. */
export type Handlers<M> = {
  [N in keyof M]?: (
    value: Call<M, N>['value'],
    sender: Sender,
  ) => Call<M, N>['answer'] | Promise<Call<M, N>['answer']>;
};

function isMessage(message: unknown, direction: Direction): message is Message {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Message).soi === direction &&
    typeof (message as Message).call === 'string'
  );
}

/**
 * Answers the calls of one direction. The handler runs in the same turn as the message arrives:
 * opening a panel must be the first thing done after a click. `mayAsk` says who may; the background listens
 * through `listenInBackground`, which tells its own pages from others. Returns how to stop.
 */
export function listen<D extends Direction>(
  direction: D,
  handlers: Handlers<Directions[D]>,
  mayAsk?: (call: string, sender: RawSender) => boolean,
): () => void {
  const listener = (
    message: unknown,
    sender: RawSender,
    answer: (result: Result<unknown>) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message, direction)) return undefined;
    if (!Object.hasOwn(handlers, message.call)) return undefined;
    const handler = (
      handlers as Record<string, ((value: unknown, from: Sender) => unknown) | undefined>
    )[message.call];
    if (!handler) return undefined;
    const from = {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      url: sender.url ?? null,
    };
    const fail = (error: unknown) => {
      const code = codeOf(error);
      // Only the code travels; what happened is told where it happened.
      if (code === 'unknown') console.warn('Soi:', message.call, error);
      answer({ ok: false, error: { code } });
    };
    if (mayAsk && !mayAsk(message.call, sender)) {
      fail(new CallError('not-allowed'));
      return true;
    }
    try {
      Promise.resolve(handler(message.value, from)).then(
        (value) => answer({ ok: true, value: value ?? null }),
        fail,
      );
    } catch (error) {
      fail(error);
    }
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function settle<T>(sent: Promise<unknown>): Promise<T> {
  let answer: unknown;
  try {
    answer = await sent;
  } catch (error) {
    throw new CallError('page-gone', { cause: error });
  }
  const result = readResult<T>(answer);
  if (!result.ok) throw new CallError(result.error.code);
  return result.value;
}

/** Asks the background; throws a `CallError`. */
export function callBackground<N extends keyof ToBackground>(
  call: N,
  ...args: Parameters<ToBackground[N]>
): Promise<ReturnType<ToBackground[N]>> {
  // After an update of the extension the old content script has lost its runtime.
  if (!browser.runtime?.id) return Promise.reject(new CallError('page-gone'));
  return settle(browser.runtime.sendMessage(message('background', call, args[0])));
}

/** Asks the page of a tab; throws a `CallError`, "page-gone" where no page of ours answers. */
export function callPage<N extends keyof ToPage>(
  tabId: number,
  call: N,
  ...args: Parameters<ToPage[N]>
): Promise<ReturnType<ToPage[N]>> {
  return settle(
    browser.tabs.sendMessage(tabId, message('page', call, args[0]), {
      frameId: 0,
    }) as Promise<unknown>,
  );
}

/** Tells whoever listens; nobody need to. */
export function tell<D extends 'from-page' | 'from-background', N extends keyof Directions[D]>(
  direction: D,
  call: N & string,
  value: Call<Directions[D], N>['value'],
): void {
  if (!browser.runtime?.id) return;
  void Promise.resolve(browser.runtime.sendMessage(message(direction, call, value))).catch(
    () => undefined,
  );
}

function message(soi: Direction, call: string, value: unknown): Message {
  return { soi, call, value: value ?? null };
}
