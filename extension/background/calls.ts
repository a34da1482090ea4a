import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { openLibrary } from '../library/store.ts';
import type { ReadAnswer, ReadRequest, ToBackground } from '../messaging/calls.ts';
import { type Handlers, tell } from '../messaging/channel.ts';
import { listenInBackground } from '../messaging/own-pages.ts';
import { CallError } from '../messaging/result.ts';
import {
  BadgeCall,
  CardCall,
  KeyCall,
  NoteCall,
  PageKeyCall,
  ReadCall,
  ShareCall,
} from '../messaging/schemas.ts';
import { openPanelFrom } from '../platform/panel.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { createSummary, deleteSummary, extractByApi, pingApi, shareNow } from './api.ts';
import { showBadge } from './badge.ts';
import { cardWords } from './card-words.ts';
import { extractOnDevice } from './engine.ts';
import { isShareAlarm } from './share-list.ts';
import { ShareQueue } from './shares.ts';
import { pageAsVisitor } from './visitor.ts';

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new CallError('unknown', { cause: result.error });
  return result.data;
}

/** Reads over the API or on this device. "On this device only" is never overruled. */
async function read(request: ReadRequest): Promise<ReadAnswer> {
  const { onDeviceOnly } = await loadSettings();
  const by = onDeviceOnly || request.by === 'device' ? 'device' : 'api';
  const extraction = await (by === 'device' ? extractOnDevice(request) : extractByApi(request));
  return { extraction, by };
}

export const shareQueue = new ShareQueue(
  { now: shareNow, create: createSummary, remove: deleteSummary },
  (waiting) => tell('from-background', 'sharesChanged', { waiting }),
);

const handlers: Handlers<ToBackground> = {
  // Opening comes first: the browser counts it to the click only in the turn of the message.
  openPanel: (_, { tabId }) => {
    if (tabId !== null) openPanelFrom(tabId, 'page');
    return null;
  },
  read: (value) => read(checked(ReadCall, value)),
  asVisitor: (_, { url }) => pageAsVisitor(url),
  badge: async (value, { tabId }) => {
    const state = checked(BadgeCall, value);
    if (tabId !== null) await showBadge(tabId, state, languageOf(await loadSettings()));
    return null;
  },
  share: async (value) => {
    const request = checked(ShareCall, value);
    if ((await loadSettings()).onDeviceOnly) throw new CallError('device-only');
    return shareQueue.add(request);
  },
  shares: () => shareQueue.list(),
  sendShare: (value) => shareQueue.send(checked(KeyCall, value)),
  forgetShare: async (value) => {
    await shareQueue.forget(checked(KeyCall, value));
    return null;
  },
  deleteShare: async (value) => {
    await shareQueue.remove(checked(KeyCall, value));
    return null;
  },
  notes: async (value) => (await openLibrary()).notes(checked(PageKeyCall, value)),
  putNote: async (value) => {
    await (await openLibrary()).putNote(checked(NoteCall, value));
    return null;
  },
  deleteNote: async (value) => {
    await (await openLibrary()).deleteNote(checked(KeyCall, value));
    return null;
  },
  cardWords: (value) => cardWords(checked(CardCall, value)),
  ping: () => pingApi(),
};

/** Answers what pages and panels ask, and sends waiting shares when their alarm rings. */
export function answerCalls(): void {
  listenInBackground(handlers);
  globalThis.addEventListener('online', () => void shareQueue.sendWaiting());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isShareAlarm(name)) void shareQueue.sendWaiting();
  });
}
