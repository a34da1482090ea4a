import type { WxtBrowser } from 'wxt/browser';

const scope = globalThis as unknown as { browser?: WxtBrowser; chrome: WxtBrowser };

/**
 * The browser's own object, which the content script uses without the polyfill (wxt.config.ts). Where the
 * browser has no `browser` an element of the page may be named so: it is none of the global's own properties.
 */
export const browser: WxtBrowser = Object.hasOwn(scope, 'browser')
  ? (scope.browser as WxtBrowser)
  : scope.chrome;
