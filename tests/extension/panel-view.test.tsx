import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Span, Verification } from '#shared/contract/index.ts';
import { PanelView } from '#shared/ui/PanelView.tsx';
import type { MarkRef, PanelState, ReadyState, ViewActions } from '#shared/ui/types.ts';
import { extraction } from '../fixtures/extraction.ts';

const ready: ReadyState = {
  kind: 'ready',
  extraction,
  notes: [],
  selection: null,
  readBy: { place: 'device' },
  save: 'unsaved',
  share: { kind: 'none' },
  hiddenKinds: ['agency'],
  formats: [
    { id: 'csv', label: 'CSV' },
    { id: 'ris', label: 'RIS' },
  ],
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(state: PanelState, actions: ViewActions = {}) {
  render(<PanelView state={state} language="vi" actions={actions} />, root);
}

/** The one element that a selector finds. */
function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

/** The panel with the list of documents open. */
async function showDocuments(state: PanelState, actions: ViewActions = {}) {
  show(state, actions);
  one('#tab-documents').click();
  await vi.waitFor(() => expect(one('.list-tools')).toBeTruthy());
  expect(chosenTab()).toBe('tab-documents');
}

const chosenTab = () => one('[role=tab][aria-selected=true]').id;
const titles = () => [...root.querySelectorAll('.list h4')].map((title) => title.textContent);
const press = (element: Element, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

function type(words: string) {
  const box = one<HTMLInputElement>('input[type=search]');
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the tabs', () => {
  test('are walked with the arrow keys, Home and End, going round', async () => {
    show(ready);
    for (const [key, tab] of [
      ['ArrowRight', 'tab-documents'],
      ['End', 'tab-notes'],
      ['ArrowRight', 'tab-summary'],
      ['ArrowLeft', 'tab-notes'],
      ['Home', 'tab-summary'],
    ] as const) {
      press(one('[role=tab][aria-selected=true]'), key);
      await vi.waitFor(() => expect(chosenTab()).toBe(tab));
      expect(document.activeElement?.id).toBe(tab);
    }
  });
});

describe('the search box', () => {
  test('finds without accents and says how many are left', async () => {
    await showDocuments(ready);
    type('ke hoach');
    await vi.waitFor(() =>
      expect(titles()).toEqual(['Kế hoạch 190-KH/TU', 'Kế hoạch 471/KH-UBND']),
    );
    expect(one('.showing').textContent).toContain('2 trên 8');
    button('Bỏ lọc').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(8));
  });

  test('is reached by the slash key, and keys typed in it are no shortcuts', async () => {
    const shown: MarkRef[] = [];
    await showDocuments(ready, { onShow: (ref) => shown.push(ref) });
    press(one('.panel-ready'), '/');
    expect(document.activeElement).toBe(one('input[type=search]'));
    press(one('input[type=search]'), 'j');
    expect(shown).toEqual([]);
  });

  test('lets go when a mark that it hides is chosen in the page', async () => {
    await showDocuments(ready);
    type('ke hoach');
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    show({ ...ready, selection: { kind: 'document', id: 'd8', mention: 0 } });
    await vi.waitFor(() => expect(titles()).toContain('Chỉ thị 16/CT-TTg'));
  });
});

describe('filters', () => {
  test('by relation and by finding narrow the list', async () => {
    await showDocuments(ready);
    button('Đã ban hành').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(3));
    button('Có điều cần lưu ý').click();
    await vi.waitFor(() => expect(titles()).toEqual(['Quyết định 85/KH-UBND']));
  });

  test('by section keep what stands in it or below', async () => {
    show(ready);
    one('#tab-indicators').click();
    const select = await vi.waitFor(() => one<HTMLSelectElement>('select.section-filter'));
    expect(chosenTab()).toBe('tab-indicators');
    const choice = [...select.options].find((option) => option.text.startsWith('III.'));
    select.value = choice?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(one('.showing').textContent).toContain('1 trên 33'));
  });
});

describe('the summary', () => {
  test('is open at once; its points and figures lead to their places and stay on the summary', async () => {
    const shown: Span[] = [];
    show(ready, { onShowSpan: (span) => shown.push(span) });
    expect(chosenTab()).toBe('tab-summary');
    const [point] = extraction.summary.points.filter(({ kind }) => kind === 'result');
    button('Có 2.566/2.175').click();
    one('.headline button').click();
    expect(shown.map(({ start }) => start)).toEqual([
      point?.start,
      extraction.indicators[0]?.start,
    ]);
    expect(chosenTab()).toBe('tab-summary');
  });

  test('is copied as text that stands alone, with the address of the page', () => {
    const copied: string[] = [];
    show(ready, { onCopy: (text) => copied.push(text) });
    button('Sao chép tóm tắt').click();
    expect(copied[0]).toMatch(/^Báo cáo số 215\/BC-UBND ngày 15\/11\/2023 của/);
    expect(copied[0]).toContain('Đề xuất, kiến nghị:\n- “Đề nghị Bộ Khoa học và Công nghệ');
    expect(copied[0]?.endsWith(`Nguồn: ${extraction.source.url}`)).toBe(true);
  });
});

describe('a mark', () => {
  test('chosen in the page brings its list and opens its card', async () => {
    show(ready);
    show({ ...ready, selection: { kind: 'agency', id: 'a6', mention: 0 } });
    const card = await vi.waitFor(() => one('#card-agency-a6'));
    expect(chosenTab()).toBe('tab-agencies');
    expect(card.dataset.selected).toBe('true');
    expect(card.querySelector('details')?.open).toBe(true);
  });

  test('is shown in the page from its card, from the keys and step by step', async () => {
    const shown: MarkRef[] = [];
    const actions: ViewActions = { onShow: (ref) => shown.push(ref) };
    await showDocuments(
      { ...ready, selection: { kind: 'document', id: 'd1', mention: 3 } },
      actions,
    );
    one('#card-document-d1 h4 button').click();
    one('#card-document-d1 [aria-label="Chỗ sau"]').click();
    one('#card-document-d1 [aria-label="Chỗ trước"]').click();
    press(one('.panel-ready'), 'k');
    press(one('.panel-ready'), 'n');
    expect(shown).toEqual([
      { kind: 'document', id: 'd1', mention: 0 },
      { kind: 'document', id: 'd1', mention: 0 },
      { kind: 'document', id: 'd1', mention: 2 },
      { kind: 'document', id: 'd8', mention: 0 },
      { kind: 'finding', id: 'f1', mention: 0 },
    ]);
  });
});

test('kinds are switched off and on', async () => {
  const switched: [string, boolean][] = [];
  await showDocuments(ready, { onToggleKind: (kind, visible) => switched.push([kind, visible]) });
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.kind-toggles input')];
  expect(boxes.map((box) => box.checked)).toEqual([true, true, false, true, true]);
  boxes[2]?.click();
  expect(switched).toEqual([['agency', true]]);
});

test('a format is chosen from the menu, and Escape closes it', async () => {
  const chosen: string[] = [];
  show(ready, { onExport: (id) => chosen.push(id) });
  button('Xuất').click();
  await vi.waitFor(() => expect(one('.menu').hidden).toBe(false));
  press(one('.menu button'), 'Escape');
  await vi.waitFor(() => expect(one('.menu').hidden).toBe(true));
  button('Xuất').click();
  await vi.waitFor(() => expect(one('.menu').hidden).toBe(false));
  button('RIS').click();
  expect(chosen).toEqual(['ris']);
});

test('a share carries its note and expiry, and then its address', async () => {
  const onShare = vi.fn();
  const copied: string[] = [];
  const actions: ViewActions = { onShare, onUnshare: vi.fn(), onCopy: (text) => copied.push(text) };
  show(ready, actions);
  button('Chia sẻ').click();
  await vi.waitFor(() => expect(one<HTMLDialogElement>('dialog').open).toBe(true));
  const note = one<HTMLTextAreaElement>('dialog textarea');
  note.value = '  Xem mục II. ';
  note.dispatchEvent(new Event('input', { bubbles: true }));
  const expires = one<HTMLSelectElement>('dialog select');
  expires.value = '30';
  expires.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => {
    one('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(onShare).toHaveBeenLastCalledWith({
      includeNotes: false,
      note: 'Xem mục II.',
      expiresInDays: 30,
      visibility: 'unlisted',
    });
  });
  const url = 'https://soi.example/s/s_1';
  const verification: Verification = {
    status: 'differs',
    checkedAt: '2026-11-22T03:00:00Z',
    share: 0.9987,
    differences: [{ start: 0, end: 6, quote: 'có 941', page: 'có 840' }],
  };
  const done = { kind: 'done', url, expiresAt: '2026-12-22', visibility: 'public' } as const;
  show({ ...ready, share: { ...done, verification } }, actions);
  await vi.waitFor(() => expect(one<HTMLAnchorElement>('.share-url').href).toBe(url));
  for (const words of ['22/12/2026', 'Khác trang gốc', '99,8%', 'có 941', 'có 840', 'Mọi người'])
    expect(one('dialog').textContent).toContain(words);
  button('Sao chép liên kết').click();
  expect(copied).toEqual([url]);
});

test('help lists the keys', async () => {
  show(ready);
  press(one('.panel-ready'), '?');
  await vi.waitFor(() => expect(one('dialog').textContent).toContain('Phím tắt trong bảng bên'));
});
