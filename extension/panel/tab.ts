import { browser } from 'wxt/browser';

/** The tab a panel speaks of: the one it was opened for, else the active tab of its window. */
export interface WatchedTab {
  id: number;
  /** Known only for sites the extension may read. */
  url: string | null;
  /** Whether its page is still coming: nothing of ours answers in it yet. */
  isLoading: boolean;
}

/** The tab named in the panel's own address (a panel in a window of its own), or null. */
export function boundTab(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : null;
}

/** Calls back with the panel's tab now, and whenever it is another one or was loaded anew. Returns how to stop. */
export function watchTab(
  bound: number | null,
  onTab: (tab: WatchedTab | null) => void,
): () => void {
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const tab = await currentTab(bound);
    if (mine === turn) onTab(tab);
  };
  const activated = () => {
    if (bound === null) void look();
  };
  const updated = (id: number, change: { status?: string; url?: string }) => {
    if (change.status !== 'complete' && change.url === undefined) return;
    if (bound === null || bound === id) void look();
  };
  const focused = (windowId: number) => {
    if (bound === null && windowId >= 0) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(focused);
  void look();
  return () => {
    turn++;
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(focused);
  };
}

async function currentTab(bound: number | null): Promise<WatchedTab | null> {
  try {
    const tab =
      bound === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(bound);
    return tab?.id === undefined
      ? null
      : { id: tab.id, url: tab.url ?? null, isLoading: tab.status === 'loading' };
  } catch {
    return null;
  }
}
