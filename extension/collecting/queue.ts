import { mayFetch } from '../attachments/address.ts';
import { announcer } from '../library/changes.ts';
import { openDatabaseOnce } from '../library/open.ts';
import type { CollectRequest, CollectTask } from './task.ts';

/** Most pages that wait at once: at a second and some a page, an hour's reading. */
export const MOST_TASKS = 500;

/** Every page of the queue, in its order. */
export async function allTasks(): Promise<CollectTask[]> {
  const tasks = await (await openDatabaseOnce()).getAll('tasks');
  return tasks.sort((a, b) => a.order - b.order);
}

/**
 * Puts pages into the queue: addresses of portals alone, each once, whatever became of it before. Gives how many were
 * put in. Nothing begins by itself: the background is to be told.
 */
export async function addTasks(requests: readonly CollectRequest[]): Promise<number> {
  const before = await allTasks();
  const write = (await openDatabaseOnce()).transaction('tasks', 'readwrite');
  const wanted = new Map(
    requests.filter(({ url }) => mayFetch(url, '')).map((one) => [addressOf(one.url), one]),
  );
  let order = (before.at(-1)?.order ?? 0) + 1;
  let room = MOST_TASKS - before.filter(({ status }) => status === 'waiting').length;
  let added = 0;
  for (const old of before)
    if (wanted.has(old.url) && isIdle(old)) await write.store.delete(old.id);
  for (const [url, { label, tabId }] of wanted) {
    if (room <= 0 || before.some((old) => old.url === url && !isIdle(old))) continue;
    await write.store.put({
      ...{ id: crypto.randomUUID(), order: order++, url, label, tabId, status: 'waiting' },
      ...{ reason: null, by: null, key: null, tries: 0, at: new Date().toISOString() },
    });
    room--;
    added++;
  }
  await write.done;
  announcer()('tasks');
  return added;
}

const isIdle = ({ status }: CollectTask) => status !== 'waiting' && status !== 'reading';

function addressOf(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** Changes the tasks that a question picks; null takes one out. */
export async function changeTasks(
  change: (task: CollectTask) => CollectTask | null,
): Promise<void> {
  const write = (await openDatabaseOnce()).transaction('tasks', 'readwrite');
  for (const task of await write.store.getAll()) {
    const changed = change(task);
    if (changed === null) await write.store.delete(task.id);
    else if (changed !== task) await write.store.put(changed);
  }
  await write.done;
  announcer()('tasks');
}

/** What waits stops; the page that is being read is finished. */
export function stopTasks(): Promise<void> {
  return changeTasks((task) => (task.status === 'waiting' ? { ...task, status: 'stopped' } : task));
}

/** What was stopped waits again; the background is to be told. */
export function resumeTasks(): Promise<void> {
  return changeTasks((task) => (task.status === 'stopped' ? waiting(task) : task));
}

export function retryFailed(): Promise<void> {
  return changeTasks((task) => (task.status === 'failed' ? waiting(task) : task));
}

/** Takes what is done or stopped off the list. */
export function clearIdle(): Promise<void> {
  return changeTasks((task) => (isIdle(task) ? null : task));
}

function waiting(task: CollectTask): CollectTask {
  return { ...task, status: 'waiting', reason: null, tries: 0 };
}
