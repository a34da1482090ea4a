import { browser } from 'wxt/browser';
import { extensionUrl } from './address.ts';

/** Firefox's sidebar, which Chrome's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

function sidebar(): SidebarAction | null {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction ?? null;
}

/** Chrome's own object: the polyfill wraps what it knows, and it does not know the side panel. */
function sidePanel(): typeof chrome.sidePanel | null {
  return typeof chrome !== 'undefined' && chrome.sidePanel ? chrome.sidePanel : null;
}

/** Lets the toolbar button open the panel; where the browser cannot, answers the click itself. */
export function openPanelOnToolbarClick(): void {
  const chromePanel = sidePanel();
  if (chromePanel) void chromePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/**
 * Opens the panel from a click. Must run first and in the same turn as the click's message arrives.
 * From inside a page Firefox refuses: the panel's page then opens in a small window of its own.
 */
export function openPanelFrom(tabId: number, from: 'page' | 'browser'): void {
  const chromePanel = sidePanel();
  if (chromePanel) {
    chromePanel.open({ tabId }).catch(() => openPanelWindow(tabId));
    return;
  }
  const firefox = sidebar();
  if (firefox && from === 'browser') firefox.open().catch(() => openPanelWindow(tabId));
  else void openPanelWindow(tabId);
}

/** The panel's page in a window of its own, bound to one tab. */
async function openPanelWindow(tabId: number): Promise<void> {
  await browser.windows.create({
    url: extensionUrl(`/sidepanel.html?tab=${tabId}`),
    type: 'popup',
    width: 420,
    height: 780,
  });
}
