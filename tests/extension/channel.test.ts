import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OWN_PAGES_ONLY } from '../../extension/messaging/calls.ts';
import type { Handlers } from '../../extension/messaging/channel.ts';
import { listenInBackground } from '../../extension/messaging/own-pages.ts';

type Listener = (message: unknown, sender: object, answer: (result: unknown) => void) => unknown;

const own = () => fakeBrowser.runtime.getURL('/' as never);
const id = () => fakeBrowser.runtime.id;
const tab = { id: 7, windowId: 1 };

/** Senders, as the browsers describe them. */
const OWN_PAGES = {
  'the options page': () => ({ id: id(), url: `${own()}options.html`, tab }),
  'the side panel': () => ({ id: id(), url: `${own()}sidepanel.html?tab=7` }),
  'a page whose origin is told': () => ({
    id: id(),
    url: `${own()}options.html`,
    origin: own().slice(0, -1),
  }),
};
const OTHERS = {
  'a content script': () => ({ id: id(), url: 'https://a.gov.vn/bao-cao/1', tab }),
  'a content script whose page names the extension': () => ({
    id: id(),
    url: `https://a.gov.vn/?${own()}options.html`,
    tab,
  }),
  'a content script of a frame without an address': () => ({ id: id(), url: 'about:blank', tab }),
  'a page of another origin': () => ({
    id: id(),
    url: `${own()}options.html`,
    origin: 'https://a.gov.vn',
  }),
  'a sender without an address': () => ({ id: id(), tab }),
};

let send: (call: string, sender: object) => Promise<unknown>;
let called: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  called = [];
  let listener: Listener = () => undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
    listener = given as unknown as Listener;
  });
  const calls = [...OWN_PAGES_ONLY, 'badge'];
  const handlers = Object.fromEntries(
    calls.map((call) => [
      call,
      () => {
        called.push(call);
        return 'answered';
      },
    ]),
  );
  listenInBackground(handlers as Handlers<object>);
  send = (call, sender) =>
    new Promise((resolve) => {
      const message = { soi: 'background', call, value: null };
      if (listener(message, sender, resolve) === undefined) resolve('not heard');
    });
});

describe.each(Object.entries(OTHERS))('to %s', (_, sender) => {
  test.each([...OWN_PAGES_ONLY])('"%s" is refused', async (call) => {
    expect(await send(call, sender())).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(called).toEqual([]);
  });

  test('what a content script needs is answered', async () => {
    expect(await send('badge', sender())).toEqual({ ok: true, value: 'answered' });
  });
});

describe.each(Object.entries(OWN_PAGES))('to %s', (_, sender) => {
  test.each([...OWN_PAGES_ONLY])('"%s" is answered', async (call) => {
    expect(await send(call, sender())).toEqual({ ok: true, value: 'answered' });
  });
});

test('another extension is not heard', async () => {
  expect(await send('shares', { id: 'another', url: `${own()}options.html` })).toBe('not heard');
});
