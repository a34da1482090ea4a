import { browser } from 'wxt/browser';

/** The address of one of the extension's own files. The declared type knows the built pages only. */
export function extensionUrl(path: `/${string}`): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
