import { browser } from 'wxt/browser';
import { toolbarMessages } from '#shared/messages/toolbar.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import { callPage } from '../messaging/channel.ts';
import { codeOf } from '../messaging/result.ts';
import { openPanelFrom } from '../platform/panel.ts';
import { languageOf, loadSettings, type Settings } from '../settings.ts';
import { showBadge } from './badge.ts';
import { saveTab } from './calls.ts';

const READ = 'read-page';
const OPEN = 'open-panel';
const SAVE = 'save-page';
const SAVE_TABS = 'save-tabs';
const PORTAL = /(?:^|\.)gov\.vn$/;

type MenuContext = 'page' | 'selection' | 'link' | 'action';
type MenuContexts = [MenuContext, ...MenuContext[]];

/** Puts the menu of a page's right click as the settings say. */
export async function drawMenus(settings: Settings): Promise<void> {
  await browser.contextMenus.removeAll();
  const language = languageOf(settings);
  const add = (id: string, message: keyof typeof toolbarMessages, contexts: MenuContexts) =>
    browser.contextMenus.create({ id, title: toolbarMessages[message][language], contexts });
  if (settings.contextMenu)
    for (const [id, message] of [
      [READ, 'readPage'],
      [OPEN, 'openPanel'],
    ] as const)
      add(id, message, ['page', 'selection', 'link']);
  // The toolbar button's own menu, and the page's where it is wanted.
  const both: MenuContexts = settings.contextMenu ? ['action', 'page'] : ['action'];
  add(SAVE, 'savePage', both);
  add(SAVE_TABS, 'saveTabs', ['action']);
}

/** Answers the menu and the keyboard commands. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    const tabId = tab.id;
    if (menuItemId === OPEN) {
      openPanelFrom(tabId, 'browser');
      return;
    }
    if (menuItemId === SAVE || menuItemId === SAVE_TABS)
      void saveTab(menuItemId === SAVE ? tabId : null);
    if (menuItemId !== READ) return;
    const site = siteOf(pageUrl ?? tab.url);
    if (!site) return;
    // Both asks count to this click only in its own turn.
    if (!PORTAL.test(new URL(site).hostname)) {
      void readOtherSite(site, tabId);
      return;
    }
    openPanelFrom(tabId, 'browser');
    void callPage(tabId, 'read', { by: 'as-chosen' }).catch(() => undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) void saveTab(tab.id);
    const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null;
    if (by === null) return;
    const stepIn = (id: number | undefined) =>
      id !== undefined && callPage(id, 'step', { by, kind: null }).catch(() => undefined);
    if (tab?.id !== undefined) void stepIn(tab.id);
    else
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([active]) => stepIn(active?.id));
  });
}

/** The origin of an http(s) page, or null. */
function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Asks leave for one other site, and reads the page there. The leave can be taken back in the browser. */
async function readOtherSite(origin: string, tabId: number): Promise<void> {
  const say = async (code: FailureCode) =>
    showBadge(tabId, { kind: 'failed', code }, languageOf(await loadSettings()));
  try {
    const granted = await browser.permissions.request({
      permissions: ['scripting'],
      origins: [`${origin}/*`],
    });
    if (!granted) return await say('not-allowed');
    await bringPageScript(tabId);
    await callPage(tabId, 'read', { by: 'as-chosen' });
  } catch (error) {
    // A page of the browser's own, or one that was closed meanwhile.
    await say(codeOf(error));
  }
}

/** Puts the content script into a page that has none: once, since it answers there afterwards. */
async function bringPageScript(tabId: number): Promise<void> {
  if (await isReadable(tabId)) return;
  const target = { tabId };
  await browser.scripting.insertCSS({
    target: { ...target, allFrames: true },
    files: ['content-scripts/portal.css'],
  });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/portal.js'] });
  // The script listens once it has its settings.
  for (let i = 0; i < 20; i++) {
    if (await isReadable(tabId)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isReadable(tabId: number): Promise<boolean> {
  return callPage(tabId, 'state').then(
    () => true,
    () => false,
  );
}

/** The languages and the switch of the menu follow the settings. */
export async function drawMenusNow(): Promise<void> {
  await drawMenus(await loadSettings());
}
