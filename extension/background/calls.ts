import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { deleteNote, notesOf, putNote } from '../library/notes.ts';
import type { ReadAnswer, ReadRequest, ToBackground } from '../messaging/calls.ts';
import { type Handlers, tell } from '../messaging/channel.ts';
import { listenInBackground } from '../messaging/own-pages.ts';
import { CallError, codeOf } from '../messaging/result.ts';
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
import { loadScript } from './scripts.ts';
import { isShareAlarm } from './share-list.ts';
import { ShareQueue } from './shares.ts';
import { pageAsVisitor } from './visitor.ts';

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new CallError('unknown', { cause: result.error });
  return result.data;
}

/** Failures of the API that this device makes up for. */
const AWAY: readonly string[] = ['api-away', 'offline', 'rate-limited', 'server-error'];

/**
 * Reads over the API or on this device; here also where the API does not answer and the reader did not ask for it in
 * so many words. "On this device only" is never overruled.
 */
async function read(request: ReadRequest): Promise<ReadAnswer> {
  const { onDeviceOnly } = await loadSettings();
  let by: ReadAnswer['by'] = 'device';
  if (!onDeviceOnly && request.by !== 'device')
    try {
      return { extraction: await extractByApi(request), by: 'api' };
    } catch (error) {
      if (request.by === 'api' || !AWAY.includes(codeOf(error))) throw error;
      by = 'device-away';
    }
  return { extraction: await extractOnDevice(request), by };
}

/** Reads and saves the pages that wait in the queue. */
export const collect = async () => (await loadScript('soiCollector')).goOn(read);
/** Saves the report of a tab, or of every open tab of a portal. */
export const saveTab = async (tabId: number | null) => {
  const { saveTab, saveTabs } = await loadScript('soiCollector');
  return tabId === null ? saveTabs(read) : saveTab(tabId);
};

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
  notes: (value) => notesOf(checked(PageKeyCall, value)),
  putNote: async (value) => {
    await putNote(checked(NoteCall, value));
    return null;
  },
  deleteNote: async (value) => {
    await deleteNote(checked(KeyCall, value));
    return null;
  },
  collect: () => {
    void collect();
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
    else void collect();
  });
}
