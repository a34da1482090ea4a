import { browser } from 'wxt/browser';
import type { Extraction } from '#shared/contract/index.ts';
import { announcer } from '../library/changes.ts';
import { openDatabaseOnce } from '../library/open.ts';
import { openLibrary } from '../library/store.ts';
import type { ReadAnswer, ReadRequest } from '../messaging/calls.ts';
import { callPage } from '../messaging/channel.ts';
import type { PageState, WasReadBy } from '../page/state.ts';
import { fetchPage, PageFailure } from './fetch-page.ts';
import { allTasks, changeTasks } from './queue.ts';
import type { CollectTask } from './task.ts';

export const COLLECT_ALARM = 'collect';

/** Between two pages of portals: what a person who opens one after another needs, too. */
const APART_MS = 1000;
/** A page that ended the background so often is given up. */
const MOST_TRIES = 2;
/** How long the page of a tab is waited for while it is being read. */
const TAB_MS = 20_000;

/** How pages are read: the background's own way, as the reader chose. */
export type Read = (request: ReadRequest) => Promise<ReadAnswer>;

let running: Promise<void> | null = null;

/** Reads and saves what waits, one page after another. Whoever calls while it runs waits for the same run. */
export function goOn(read: Read): Promise<void> {
  running ??= run(read).finally(() => {
    running = null;
  });
  return running;
}

async function run(read: Read): Promise<void> {
  // What was being read when the background was ended.
  await changeTasks((task) => {
    if (task.status !== 'reading') return task;
    return task.tries >= MOST_TRIES
      ? { ...task, status: 'failed', reason: 'unreadable' }
      : { ...task, status: 'waiting' };
  });
  let last = 0;
  for (;;) {
    const task = (await allTasks()).find(({ status }) => status === 'waiting');
    if (!task) break;
    // Rings until nothing waits, however often the worker is ended in between.
    await browser.alarms.create(COLLECT_ALARM, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
    if (task.tabId === null) {
      await pause(last + APART_MS - Date.now());
      last = Date.now();
    }
    if (!(await begin(task))) continue;
    const end = await readTask(task, read);
    await put({ ...task, ...end, tries: task.tries + 1 });
    // Without a way out it waits for the alarm, and for the network.
    if (end.status === 'waiting') return;
    if (end.reason === 'storage-full')
      await changeTasks((one) => (one.status === 'waiting' ? { ...one, status: 'stopped' } : one));
  }
  await browser.alarms.clear(COLLECT_ALARM);
}

/** Takes a task up, unless it was stopped in this very moment. */
async function begin(task: CollectTask): Promise<boolean> {
  const write = (await openDatabaseOnce()).transaction('tasks', 'readwrite');
  const now = await write.store.get(task.id);
  const isWaiting = now?.status === 'waiting';
  if (isWaiting) await write.store.put({ ...now, status: 'reading', tries: now.tries + 1 });
  await write.done;
  announcer()('tasks');
  return isWaiting;
}

async function put(task: CollectTask): Promise<void> {
  await (await openDatabaseOnce()).put('tasks', { ...task, at: new Date().toISOString() });
  announcer()('tasks');
}

type End = Pick<CollectTask, 'status'> & Partial<CollectTask>;

async function readTask(task: CollectTask, read: Read): Promise<End> {
  try {
    const page =
      task.tabId === null ? await readFetched(task.url, read) : await readTab(task.tabId);
    const { extraction, by, url, title } = page;
    if (!extraction.report.isReport) return { status: 'failed', reason: 'not-a-report' };
    const { key, outcome } = await (await openLibrary()).save({ extraction, url, title });
    const label = extraction.report.title ?? task.label;
    return { status: outcome === 'added' ? 'saved' : 'present', reason: null, by, key, label };
  } catch (error) {
    if (error instanceof PageFailure)
      return error.reason === 'offline'
        ? { status: 'waiting', reason: 'offline' }
        : { status: 'failed', reason: error.reason };
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { status: 'failed', reason: isFull ? 'storage-full' : 'unreadable' };
  }
}

interface Page {
  extraction: Extraction;
  by: WasReadBy;
  url: string;
  title: string | null;
}

/** Fetches a page and reads it as the reader chose. */
async function readFetched(address: string, read: Read): Promise<Page> {
  const { html, url } = await fetchPage(address);
  const { extraction, by } = await read({ html, url, title: '', by: 'as-chosen' });
  return { extraction, by, url: extraction.source.url ?? url, title: extraction.source.title };
}

/** What the page of a tab was read to be; one that is no report is not read by force. */
export async function readTab(tabId: number): Promise<Page> {
  for (const until = Date.now() + TAB_MS; ; ) {
    const state: PageState = await callPage(tabId, 'state').catch((cause: unknown) => {
      throw new PageFailure('page-gone', { cause });
    });
    if (state.kind === 'ready') {
      const { extraction, by, url, title } = state;
      return { extraction, by, url: extraction.source.url ?? url, title };
    }
    if (state.kind === 'not-a-report') throw new PageFailure('not-a-report');
    if (state.kind === 'failed' || Date.now() > until) throw new PageFailure('unreadable');
    await pause(300);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
