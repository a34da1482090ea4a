import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import { PanelView } from '#shared/ui/PanelView.tsx';
import type { ReadyState, ViewActions } from '#shared/ui/types.ts';
import { extraction } from '../fixtures/extraction.ts';

type Summary = Extraction['summary'];
const own = extraction.summary;

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The panel as the extension keeps it: what is edited is shown again. */
function show(actions: ViewActions = {}): { summary: () => Summary } {
  let summary = own;
  const draw = () => {
    const state: ReadyState = {
      kind: 'ready',
      extraction: { ...extraction, summary },
      ...(summary.isEdited && { ownSummary: own }),
      notes: [],
      selection: null,
      readBy: { place: 'device' },
      save: 'unsaved',
      share: { kind: 'none' },
      hiddenKinds: [],
      formats: [],
    };
    const onEditSummary = (next: Summary) => {
      summary = next;
      draw();
    };
    render(<PanelView state={state} language="vi" actions={{ ...actions, onEditSummary }} />, root);
  };
  draw();
  return { summary: () => summary };
}

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words,
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}
const status = () => root.querySelector('.summary-editor [role=status]')?.textContent;

async function openEditor(actions?: ViewActions) {
  const panel = show(actions);
  button('Biên tập').click();
  await vi.waitFor(() => expect(root.querySelector('.summary-editor')).not.toBeNull());
  return panel;
}
async function add(words: string) {
  const box = root.querySelector('textarea') as HTMLTextAreaElement;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(button('Thêm').disabled).toBe(false));
  button('Thêm').click();
}

describe('the editor of the summary', () => {
  test('comes in on a click and takes the keyboard', async () => {
    await openEditor();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Biên tập tóm tắt'));
  });
  test('drops a point, says so, and takes it back', async () => {
    const { summary } = await openEditor();
    button('Bỏ').click();
    await vi.waitFor(() => expect(status()).toBe('Đã bỏ một ý, còn 2.'));
    expect(summary().points).toEqual(own.points.slice(1));
    expect(summary().isEdited).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.className).toContain('drop'));
    button('Hoàn tác').click();
    await vi.waitFor(() => expect(status()).toBe('Đã hoàn tác, có 3 ý.'));
    expect(summary()).toEqual(own);
  });
  test('adds words of the page as they stand, and no others', async () => {
    const { summary } = await openEditor();
    await add('2.566/2.175 người   tham gia');
    await vi.waitFor(() => expect(status()).toBe('Đã thêm một ý, có 4.'));
    expect(summary().points.find(({ byReader }) => byReader)?.quote).toBe(
      '2.566/2.175 người tham gia',
    );
    await add('2.566 người ra khỏi bảo hiểm');
    await vi.waitFor(() => expect(status()).toBe('Trang không có đúng nguyên văn đoạn này.'));
    await add('2.566/2.175 người tham gia');
    await vi.waitFor(() => expect(status()).toBe('Ý này đã có.'));
  });
  test('takes words that were selected on the page', async () => {
    let take: (words: string) => void = () => undefined;
    const stopped = vi.fn();
    await openEditor({
      onPageWords: (_, listener) => {
        take = listener;
        return stopped;
      },
    });
    await vi.waitFor(() => {
      take('đạt 118% kế hoạch');
      expect(root.querySelector('textarea')?.value).toBe('đạt 118% kế hoạch');
    });
    button('Xong').click();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
    expect(root.querySelector('.summary')).not.toBeNull();
  });
  test('goes back to the summary as it was', async () => {
    const { summary } = await openEditor();
    button('Bỏ').click();
    await vi.waitFor(() => expect(button('Như ban đầu').disabled).toBe(false));
    button('Như ban đầu').click();
    await vi.waitFor(() => expect(summary()).toEqual(own));
  });
});
