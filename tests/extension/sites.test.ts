import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus, drawMenus } from '../../extension/background/sites.ts';
import { DEFAULTS } from '../../extension/settings.ts';

type Click = (info: { menuItemId: string; pageUrl: string }, tab: { id: number }) => void;

/** What the fake browser lacks: menus, permissions, scripts, the button and the panel. */
function browserParts({ grants = true, answers = true } = {}) {
  const done: string[] = [];
  const state = { click: (() => undefined) as Click, command: (_: string) => {}, brought: false };
  const note =
    (what: string) =>
    async (...values: unknown[]) => {
      done.push([what, ...values.map((one) => JSON.stringify(one))].join(' '));
    };
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: {
        addListener: (listener: Click) => {
          state.click = listener;
        },
      },
      removeAll: note('no menu'),
      create: ({ id, title, contexts }: { id: string; title: string; contexts: string[] }) =>
        done.push(`menu ${id}: ${title} (${contexts})`),
    },
    commands: {
      onCommand: {
        addListener: (listener: (name: string, tab: { id: number }) => void) => {
          state.command = (name) => listener(name, { id: 7 });
        },
      },
    },
    permissions: {
      request: ({ origins }: { origins: string[] }) => {
        done.push(`ask ${origins}`);
        return Promise.resolve(grants);
      },
    },
    scripting: {
      insertCSS: note('style'),
      executeScript: async ({ files }: { files: string[] }) => {
        if (!answers) throw new Error('Cannot access this page');
        done.push(`script ${files}`);
        state.brought = true;
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => done.push(`badge ${text}`),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => done.push(`title ${title}`),
    },
  });
  vi.stubGlobal('chrome', {
    sidePanel: { open: note('panel') },
  });
  fakeBrowser.tabs.sendMessage = (async (_: number, { call }: { call: string }) => {
    if (!state.brought) throw new Error('Receiving end does not exist');
    if (call !== 'state') done.push(`page: ${call}`);
    return { ok: true, value: null };
  }) as never;
  return { done, state };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

describe('the menu of a right click', () => {
  test('has its entries in the chosen language, or the button’s alone', async () => {
    const { done } = browserParts();
    await drawMenus({ ...DEFAULTS, language: 'vi' });
    expect(done).toEqual([
      'no menu',
      'menu read-page: Đọc trang này bằng Soi (page,selection,link)',
      'menu open-panel: Mở bảng Soi (page,selection,link)',
      'menu save-page: Lưu báo cáo này vào thư viện Soi (action,page)',
      'menu save-tabs: Lưu mọi thẻ .gov.vn đang mở (action)',
    ]);
    done.length = 0;
    await drawMenus({ ...DEFAULTS, contextMenu: false });
    // The toolbar button keeps its own.
    expect(done).toEqual([
      'no menu',
      'menu save-page: Lưu báo cáo này vào thư viện Soi (action)',
      'menu save-tabs: Lưu mọi thẻ .gov.vn đang mở (action)',
    ]);
  });

  test('on a portal: the panel opens in the turn of the click, and nothing is asked', async () => {
    const { done, state } = browserParts();
    state.brought = true;
    answerMenus();
    state.click(
      { menuItemId: 'read-page', pageUrl: 'https://so.tinh.gov.vn/bao-cao/1' },
      { id: 7 },
    );
    expect(done[0]).toBe('panel {"tabId":7}');
    await vi.waitFor(() => expect(done).toContain('page: read'));
    expect(done.join()).not.toContain('ask');
  });

  test('opening the panel is all that its entry does', () => {
    const { done, state } = browserParts();
    answerMenus();
    state.click({ menuItemId: 'open-panel', pageUrl: 'https://example.org/' }, { id: 7 });
    expect(done).toEqual(['panel {"tabId":7}']);
  });
});

describe('another site, at a click', () => {
  const click = (state: { click: Click }, pageUrl = 'https://bao.example.org/tin/1?a=b') =>
    state.click({ menuItemId: 'read-page', pageUrl }, { id: 7 });

  test('leave is asked in the turn of the click, for that site alone; then it is read', async () => {
    const { done, state } = browserParts();
    answerMenus();
    click(state);
    expect(done).toEqual(['ask https://bao.example.org/*']);
    await vi.waitFor(() => expect(done).toContain('page: read'));
    expect(done.filter((one) => one.startsWith('script'))).toEqual([
      'script /content-scripts/portal.js',
    ]);
    // A second time the script is there already.
    click(state);
    await vi.waitFor(() => expect(done.filter((one) => one === 'page: read')).toHaveLength(2));
    expect(done.filter((one) => one.startsWith('script'))).toHaveLength(1);
  });

  test('a refusal is told on the button, and nothing is put into the page', async () => {
    const { done, state } = browserParts({ grants: false });
    answerMenus();
    click(state);
    await vi.waitFor(() => expect(done).toContain('title Soi chưa được phép đọc trang này'));
    expect(done).toContain('badge !');
    expect(done.join()).not.toMatch(/script|style|page:/);
  });

  test('a page that takes no script is told too', async () => {
    const { done, state } = browserParts({ answers: false });
    answerMenus();
    click(state);
    await vi.waitFor(() => expect(done).toContain('title Soi chưa đọc được trang này'));
  });

  test.each(['chrome://settings/', 'file:///bao-cao.html', 'not an address'])(
    'nothing is asked for %s',
    (pageUrl) => {
      const { done, state } = browserParts();
      answerMenus();
      click(state, pageUrl);
      expect(done).toEqual([]);
    },
  );

  test('a host that only ends alike is no portal', () => {
    const { done, state } = browserParts();
    answerMenus();
    click(state, 'https://notgov.vn/1');
    expect(done).toEqual(['ask https://notgov.vn/*']);
  });
});

test.each([
  ['next-mark', ['page: step']],
  ['previous-mark', ['page: step']],
  ['something-else', []],
])('the command %s', async (name, expected) => {
  const { done, state } = browserParts();
  state.brought = true;
  answerMenus();
  state.command(name);
  await Promise.resolve();
  expect(done).toEqual(expected);
});
