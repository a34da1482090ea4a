import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls, collect, shareQueue } from '../background/calls.ts';
import { prepareScripts } from '../background/scripts.ts';
import { answerMenus, drawMenus, drawMenusNow } from '../background/sites.ts';
import { extensionUrl } from '../platform/address.ts';
import { openPanelOnToolbarClick } from '../platform/panel.ts';
import { watchSettings } from '../settings.ts';

/** Everything listens from the first turn on: a service worker that was woken up must hear at once. */
export default defineBackground(() => {
  prepareScripts();
  openPanelOnToolbarClick();
  answerCalls();
  answerMenus();
  watchSettings((settings) => {
    void drawMenus(settings);
    // Leave to send again may be what waiting shares waited for.
    void shareQueue.sendWaiting();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void drawMenusNow();
    void shareQueue.resume();
    void collect();
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void drawMenusNow();
    void shareQueue.resume();
    void collect();
  });
});
