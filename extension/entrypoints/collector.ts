import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { goOn } from '../collecting/runner.ts';
import { saveTab, saveTabs } from '../collecting/tabs.ts';

/** Reading and saving many pages: loaded into the background only when something is to be read. */
export const collector = { goOn, saveTab, saveTabs };

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { soiCollector: collector });
});
