import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../background/calls.ts';
import { prepareDeviceEngine } from '../background/engine.ts';
import { openPanelOnToolbarClick } from '../platform/panel.ts';

/** Everything listens from the first turn on: a service worker that was woken up must hear at once. */
export default defineBackground(() => {
  prepareDeviceEngine();
  openPanelOnToolbarClick();
  answerCalls();
});
