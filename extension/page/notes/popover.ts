import type { Language, NoteColour } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { markWithMessage, noteColourMessages, noteMessages } from '#shared/messages/notes.ts';
import { NOTE_COLOURS } from '#shared/ui/types.ts';
import { prop } from '../dom.ts';
import { attach, focusOn, make, makeHost } from '../elements.ts';
import { NOTE_LOOK } from './look.ts';
import type { NoteDraft } from './page-notes.ts';

export interface PopoverActions {
  /** Keeps the note; the popover stays open, with what was typed, where that fails. */
  save(draft: NoteDraft): Promise<void>;
  /** The colour was chosen in the editor. */
  preview(colour: NoteColour): void;
  /** The popover was left without saving. */
  leave(): void;
}

const GAP = 8;
const LONGEST_NOTE = 10_000;
const LONGEST_TAG = 100;

/** Beside a selected passage: colours to mark it with, and a small editor for a note. */
export class NotePopover {
  readonly #page: Document;
  readonly #language: () => Language;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #box: HTMLElement | null = null;
  /** A note is on its way: a second press keeps no second one. */
  #saving = false;
  #anchor: DOMRect | null = null;
  #before: Element | null = null;

  constructor(page: Document, language: () => Language) {
    this.#page = page;
    this.#language = language;
    const { host, root } = makeHost(page, 'soi-note', NOTE_LOOK);
    this.#host = host;
    this.#root = root;
    // The portal's own shortcuts do not see what is typed here.
    for (const type of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => event.stopPropagation());
  }

  get isShown(): boolean {
    return this.#box !== null;
  }

  get isEditing(): boolean {
    return this.#box instanceof HTMLFormElement;
  }

  /** Offers the colours and the note for a passage. */
  offer(anchor: DOMRect, actions: PopoverActions): void {
    const language = this.#language();
    const colours = NOTE_COLOURS.map((colour) =>
      make(this.#page, 'button', {
        class: `dot ${colour}`,
        label: format(markWithMessage[language], {
          colour: noteColourMessages[colour][language],
        }),
        attributes: { type: 'button' },
        onClick: () => void this.#save({ colour, note: '', tags: [] }, actions),
      }),
    );
    const write = make(this.#page, 'button', {
      class: 'write',
      text: noteMessages.write[language],
      attributes: {
        type: 'button',
        title: noteMessages.writeKey[language],
        'aria-keyshortcuts': 'Alt+N',
      },
      onClick: () => this.edit(anchor, actions),
    });
    const bar = make(
      this.#page,
      'div',
      {
        class: 'box bar',
        attributes: {
          role: 'toolbar',
          lang: language,
          'aria-label': noteMessages.toolbar[language],
        },
      },
      [...colours, write],
    );
    // A press must not take the selection away before its click.
    bar.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#show(bar, anchor);
  }

  /** Opens the editor for a passage, with the keyboard in it. */
  edit(anchor: DOMRect, actions: PopoverActions, fault = ''): void {
    const language = this.#language();
    const say = (key: keyof typeof noteMessages) => noteMessages[key][language];
    const text = make(this.#page, 'textarea', {
      attributes: { id: 'text', rows: '4', maxlength: String(LONGEST_NOTE) },
    });
    const tags = make(this.#page, 'input', { attributes: { id: 'tags', type: 'text' } });
    const choices = NOTE_COLOURS.map((colour, index) => {
      const input = make(this.#page, 'input', {
        attributes: { type: 'radio', name: 'colour', value: colour },
      });
      input.checked = index === 0;
      input.addEventListener('change', () => actions.preview(colour));
      const swatch = make(this.#page, 'span', { class: `dot ${colour}` });
      const name = make(this.#page, 'span', { text: noteColourMessages[colour][language] });
      return { colour, input, label: make(this.#page, 'label', {}, [input, swatch, name]) };
    });
    const failed = make(this.#page, 'p', {
      class: 'failed',
      text: fault,
      attributes: { role: 'alert' },
    });
    const form = make(
      this.#page,
      'form',
      {
        class: 'box editor',
        attributes: { role: 'dialog', lang: language, 'aria-label': say('editor') },
      },
      [
        make(this.#page, 'label', { text: say('write'), attributes: { for: 'text' } }),
        text,
        make(this.#page, 'label', { text: say('tags'), attributes: { for: 'tags' } }),
        tags,
        make(this.#page, 'fieldset', {}, [
          make(this.#page, 'legend', { text: say('colour') }),
          ...choices.map(({ label }) => label),
        ]),
        failed,
        make(this.#page, 'div', { class: 'tools' }, [
          make(this.#page, 'button', {
            text: say('cancel'),
            attributes: { type: 'button' },
            onClick: () => this.#leave(actions),
          }),
          make(this.#page, 'button', {
            class: 'primary',
            text: say('save'),
            attributes: { type: 'submit' },
          }),
        ]),
      ],
    );
    const draft = (): NoteDraft => ({
      colour: choices.find(({ input }) => input.checked)?.colour ?? NOTE_COLOURS[0],
      note: text.value.trim(),
      tags: tagsOf(tags.value),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(draft(), actions, failed);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave(actions);
      // Return alone makes a new line.
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // In a one-line field the browser would send the form as well, and keep the note twice.
      event.preventDefault();
      void this.#save(draft(), actions, failed);
    });
    this.#before = prop(this.#page, 'activeElement');
    this.#show(form, anchor);
    text.focus({ preventScroll: true });
    actions.preview(NOTE_COLOURS[0]);
  }

  hide(): void {
    const hadFocus = this.#root.activeElement !== null;
    this.#box?.remove();
    this.#box = null;
    this.#host.remove();
    if (hadFocus) focusOn(this.#before);
    this.#before = null;
  }

  async #save(draft: NoteDraft, actions: PopoverActions, failed?: HTMLElement): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    try {
      await actions.save(draft);
      this.hide();
    } catch {
      if (failed) failed.textContent = noteMessages.failed[this.#language()];
      // One click keeps no words: the editor says why, and can try again.
      else if (this.#anchor)
        this.edit(this.#anchor, actions, noteMessages.failed[this.#language()]);
    } finally {
      this.#saving = false;
    }
  }

  #leave(actions: PopoverActions): void {
    actions.leave();
    this.hide();
  }

  #show(box: HTMLElement, anchor: DOMRect): void {
    this.#box?.remove();
    this.#box = box;
    this.#anchor = anchor;
    attach(this.#page, this.#host);
    this.#root.append(box);
    const view = prop(this.#page, 'defaultView');
    const width = view?.innerWidth ?? 0;
    const height = view?.innerHeight ?? 0;
    const { offsetWidth, offsetHeight } = box;
    const below = anchor.bottom + GAP;
    const top = below + offsetHeight <= height ? below : anchor.top - GAP - offsetHeight;
    const left = Math.min(anchor.left, width - offsetWidth - GAP);
    box.style.left = `${Math.max(GAP, left)}px`;
    box.style.top = `${Math.max(GAP, Math.min(top, height - offsetHeight - GAP))}px`;
  }
}

/** "a, b, a" → a, b */
export function tagsOf(typed: string): string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG))
    .filter(Boolean);
  return [...new Set(tags)];
}
