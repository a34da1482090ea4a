import { anchorNote } from '#shared/anchor/anchor-note.ts';
import type { Language, NoteColour, QuoteSelector, Span } from '#shared/contract/index.ts';
import { call, isOurs, prop } from '../dom.ts';
import type { PageNotes } from './page-notes.ts';
import { NotePopover } from './popover.ts';

export interface SelectionOptions {
  /** The document that was read: the page's own, or one of its frames. */
  page: Document;
  language: () => Language;
  notes: PageNotes;
  /** The text that was read; only what stands in it can be marked. */
  text: () => string;
}

/** How long a selection rests before colours are offered. */
const REST_MS = 200;

/** Offers to mark what the reader selects in a page. Returns how to stop. */
export function watchSelection({ page, language, notes, text }: SelectionOptions): () => void {
  const popover = new NotePopover(page, language);
  const off = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;

  const selected = (): { span: Span; anchor: DOMRect } | null => {
    const selection = call(page, 'getSelection');
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const span = anchorNote(text(), { position: null, quote: quoteOf(page, range) });
    if (span?.by !== 'quote') return null;
    const boxes = range.getClientRects();
    return { span, anchor: boxes[boxes.length - 1] ?? range.getBoundingClientRect() };
  };
  const actionsFor = (span: Span) => ({
    save: async (draft: Parameters<PageNotes['add']>[1]) => {
      await notes.add(span, draft);
      notes.showPending(null);
      call(page, 'getSelection')?.removeAllRanges();
    },
    preview: (colour: NoteColour) => notes.showPending({ ...span, colour }),
    leave: () => notes.showPending(null),
  });
  const look = () => {
    if (popover.isEditing || pressed) return;
    const found = selected();
    if (found) popover.offer(found.anchor, actionsFor(found.span));
    else popover.hide();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  const giveUp = () => {
    if (popover.isEditing) notes.showPending(null);
    popover.hide();
  };
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K]) => void,
    capture = false,
  ) => call(page, 'addEventListener', type, act as EventListener, { signal: off.signal, capture });

  on('selectionchange', lookSoon);
  on('pointerdown', ({ target }) => {
    pressed = !isOurs(target);
    // What is being written stays until it is saved or given up.
    if (pressed && !popover.isEditing) popover.hide();
  });
  on('pointerup', () => {
    pressed = false;
    lookSoon();
  });
  on('pointercancel', () => {
    pressed = false;
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && popover.isShown) giveUp();
    if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.metaKey) return;
    const found = selected();
    if (!found || isTyping(event.target)) return;
    event.preventDefault();
    popover.edit(found.anchor, actionsFor(found.span));
  });
  on(
    'scroll',
    () => {
      if (popover.isShown && !popover.isEditing) {
        popover.hide();
        lookSoon();
      }
    },
    true,
  );
  return () => {
    off.abort();
    clearTimeout(timer);
    giveUp();
  };
}

const CONTEXT = 48;
/** How far to look for the context: markup puts much white space between words. */
const REACH = 600;
const LONGEST = 10_000;

/** The words of a range and of what stands around it. */
export function quoteOf(page: Document, range: Range): QuoteSelector {
  const words = (part: Range, from: number, to?: number) =>
    part.toString().slice(from, to).normalize('NFC').replace(/\s+/g, ' ');
  const before = call(page, 'createRange');
  before.selectNodeContents(prop(page, 'body'));
  const after = before.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  return {
    exact: words(range, 0, LONGEST).trim(),
    prefix: words(before, -REACH).slice(-CONTEXT),
    suffix: words(after, 0, REACH).slice(0, CONTEXT),
  };
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as Element | null;
  if (element === null || prop(element, 'nodeType') !== Node.ELEMENT_NODE) return false;
  return call(element, 'closest', 'input, textarea, [contenteditable]') !== null;
}
