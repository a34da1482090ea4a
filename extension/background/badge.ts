import { browser } from 'wxt/browser';
import type { Language } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { toolbarMessages } from '#shared/messages/toolbar.ts';
import type { BadgeState } from '../messaging/calls.ts';

const BLUE = '#0b5cad';
const MAGENTA = '#a3195b';
const GREY = '#5b6470';
const AMBER = '#a8500a';

/** What the toolbar button shows: text, colour and its tooltip. */
export function badgeOf(state: BadgeState, language: Language) {
  switch (state.kind) {
    case 'ready': {
      const { documents, indicators, agencies, findings } = state;
      const count = documents + indicators + agencies;
      return {
        text: count > 999 ? '999+' : String(count),
        colour: findings > 0 ? MAGENTA : BLUE,
        title: format(toolbarMessages.found[language], {
          documents,
          indicators,
          agencies,
          findings,
        }),
      };
    }
    case 'reading':
      return { text: '…', colour: GREY, title: toolbarMessages.reading[language] };
    case 'nothing':
      return { text: '–', colour: GREY, title: toolbarMessages.nothing[language] };
    case 'failed':
      return {
        text: '!',
        colour: AMBER,
        title: toolbarMessages[state.code === 'not-allowed' ? 'refused' : 'failed'][language],
      };
  }
}

/** Says on the toolbar button how a tab stands. The browser keeps it until the tab goes elsewhere. */
export async function showBadge(tabId: number, state: BadgeState, language: Language) {
  const { text, colour, title } = badgeOf(state, language);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ]);
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
