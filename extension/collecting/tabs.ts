import { browser } from 'wxt/browser';
import { toolbarMessages } from '#shared/messages/toolbar.ts';
import { saveReport } from '../library/store.ts';
import { languageOf, loadSettings } from '../settings.ts';
import { addTasks } from './queue.ts';
import { goOn, type Read, readTab } from './runner.ts';

const BLUE = '#0b5cad';
const AMBER = '#a8500a';
/** How long the button says that a page was saved. */
const SAID_MS = 2500;

/** Saves the report of a tab, and says on the toolbar button whether it is kept. */
export async function saveTab(tabId: number): Promise<void> {
  const language = languageOf(await loadSettings());
  const before = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  const isSaved = await readTab(tabId)
    .then(saveReport)
    .then(
      () => true,
      () => false,
    );
  const say = async (text: string, title: string) => {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  };
  await browser.action.setBadgeBackgroundColor({ tabId, color: isSaved ? BLUE : AMBER });
  await say(isSaved ? '✓' : '!', toolbarMessages[isSaved ? 'pageSaved' : 'pageNotSaved'][language]);
  await new Promise((resolve) => setTimeout(resolve, SAID_MS));
  if (isSaved) await say(...before);
}

/** The tabs that show a portal's page. */
export async function portalTabs(): Promise<{ tabId: number; url: string; title: string }[]> {
  const tabs = await browser.tabs.query({ url: '*://*.gov.vn/*' });
  return tabs.flatMap(({ id, url, title }) =>
    id === undefined || url === undefined ? [] : [{ tabId: id, url, title: title || url }],
  );
}

/** Puts every open tab of a portal into the queue, and goes on with it. */
export async function saveTabs(read: Read): Promise<void> {
  const tabs = await portalTabs();
  await addTasks(tabs.map(({ tabId, url, title }) => ({ tabId, url, label: title })));
  await goOn(read);
}
