import type { WasReadBy } from '../page/state.ts';

/** Why a page could not be read and saved. */
export const TASK_FAILURES = [
  'elsewhere',
  'not-found',
  'refused',
  'no-answer',
  'offline',
  'not-html',
  'too-large',
  'not-a-report',
  'unreadable',
  'storage-full',
  'page-gone',
] as const;
export type TaskFailure = (typeof TASK_FAILURES)[number];

/** A page that is to be read and saved, and what became of it. */
export interface CollectTask {
  id: string;
  /** Its place in the queue: the lower goes first. */
  order: number;
  url: string;
  /** What the list called it; its address until it is read. */
  label: string;
  /** The tab it is open in, whose page is taken as it stands; null for one that is fetched. */
  tabId: number | null;
  status: 'waiting' | 'reading' | 'saved' | 'present' | 'stopped' | 'failed';
  reason: TaskFailure | null;
  /** Where it was read. */
  by: WasReadBy | null;
  /** The saved report. */
  key: string | null;
  /** How often it was begun: a page that ends the background twice is given up. */
  tries: number;
  /** ISO time of the last change. */
  at: string;
}

/** What is to be read and saved, as the panel and the library hand it over. */
export interface CollectRequest {
  url: string;
  label: string;
  tabId: number | null;
}
