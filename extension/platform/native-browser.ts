import type { WxtBrowser } from 'wxt/browser';

const scope = globalThis as unknown as { browser?: WxtBrowser; chrome: WxtBrowser };

/** The browser's own object, which the content script uses without the polyfill (wxt.config.ts). */
export const browser: WxtBrowser = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
